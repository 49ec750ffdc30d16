import { CodeAction, commands, type Disposable, FileSystemError, Uri, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { type FileRead, MAX_FILE_BYTES, textRead } from '../../server/src/config/file-read';

/** The command that a code action runs after it has changed a configuration, so that the change takes effect. */
const SAVE = 'thongbao.saveConfiguration';

/** A configuration file as it is saved, from wherever the workspace is. */
export async function readFile({ uri }: { uri: string }): Promise<FileRead> {
  const file = Uri.parse(uri, true);
  try {
    const { size } = await workspace.fs.stat(file);
    if (size > MAX_FILE_BYTES) return { failure: 'tooLarge' };
  } catch {
    return { failure: 'absent' };
  }
  try {
    return textRead(await workspace.fs.readFile(file));
  } catch (error) {
    const isGone = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { failure: isGone ? 'absent' : 'unreadable' };
  }
}

export function registerSaveConfiguration(): Disposable {
  return commands.registerCommand(SAVE, saveConfiguration);
}

async function saveConfiguration(uri: string): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri, true));
  await document.save();
}

/**
 * Leaves out the actions that would change another file which has unsaved changes: they were made for the file as
 * it is saved.
 */
export const sparesUnsavedFiles: Middleware = {
  async provideCodeActions(document, range, context, token, next) {
    const actions = await next(document, range, context, token);
    const unsaved = new Set(
      workspace.textDocuments
        .filter((other) => other.isDirty && other !== document)
        .map(({ uri }) => uri.toString()),
    );
    const touchesUnsaved = ({ edit }: CodeAction): boolean =>
      edit?.entries().some(([uri]) => unsaved.has(uri.toString())) ?? false;
    return actions?.filter((action) => !(action instanceof CodeAction) || !touchesUnsaved(action));
  },
};
