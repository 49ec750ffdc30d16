import { type TextEditor, Uri, window, workspace } from 'vscode';

const LANGUAGE = 'thongbao';
/** As many notices of one name nobody has; looking for a free one must end. */
const MOST_OF_A_NAME = 50;

/** The folder that a new notice belongs to: that of the editor which is shown, else the first one. */
export function noticeFolder(): Uri | null {
  const shown = window.activeTextEditor?.document.uri;
  const folder = (shown && workspace.getWorkspaceFolder(shown)) ?? workspace.workspaceFolders?.[0];
  return folder?.uri ?? null;
}

/**
 * Opens an empty notice that is not saved yet. Where a folder is open it has a name there already, so that nobody has
 * to think of one when it is saved; beside a notice that it is made of, in the folder of that.
 */
export async function openUnsaved(name: string, made?: Uri): Promise<TextEditor> {
  const folder = made && isInFolder(made) ? Uri.joinPath(made, '..') : noticeFolder();
  const file = folder && (await freeName(folder, name));
  const document = file
    ? await workspace.openTextDocument(file.with({ scheme: 'untitled' }))
    : await workspace.openTextDocument({ language: LANGUAGE });
  return window.showTextDocument(document);
}

const isInFolder = (uri: Uri): boolean =>
  uri.scheme !== 'untitled' && workspace.fs.isWritableFileSystem(uri.scheme) === true;

async function freeName(folder: Uri, name: string): Promise<Uri | null> {
  for (let number = 1; number <= MOST_OF_A_NAME; number++) {
    const file = Uri.joinPath(folder, `${name}${number > 1 ? `-${number}` : ''}.thongbao`);
    if (!isOpen(file) && !(await exists(file))) return file;
  }
  return null;
}

const isOpen = ({ path }: Uri): boolean =>
  workspace.textDocuments.some(({ uri }) => uri.scheme === 'untitled' && uri.path === path);

const exists = (file: Uri): Thenable<boolean> =>
  workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
