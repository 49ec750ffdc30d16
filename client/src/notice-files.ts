import { workspace } from 'vscode';

/** The addresses of all notices in the workspace, but for those in folders that the user hides. */
export async function listNotices(): Promise<string[]> {
  const found = await workspace.findFiles('**/*.thongbao');
  return found.map((uri) => uri.toString());
}
