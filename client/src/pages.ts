import { commands, type Uri } from 'vscode';

/** Shows a page of the extension as one reads it; its source, where the Markdown extension is switched off. */
export async function showPage(page: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    await commands.executeCommand('vscode.open', page);
  }
}
