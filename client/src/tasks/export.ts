import { Uri, window, workspace } from 'vscode';
import type { ExportFormat } from '../../../server/src/features/tasks/export/formats';
import type { TaskSource } from '../../../server/src/lsp/requests/task-lists';
import { sayBriefly } from '../brief-message';
import { noticeFolder } from '../new-notice/unsaved';
import type { Request } from '../request';
import { texts } from '../texts';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'ics'];

/** Writes the tasks to a file that the user names. */
export async function exportTasks(sources: readonly TaskSource[], request: Request): Promise<void> {
  const { nothingToExport, formatPrompt, formats, exported, notExported } = texts().tasks;
  if (sources.length === 0) {
    void window.showInformationMessage(nothingToExport);
    return;
  }
  const picks = FORMATS.map((format) => ({ label: formats[format], description: `.${format}`, format }));
  const pick = await window.showQuickPick(picks, { placeHolder: formatPrompt });
  if (!pick) return;
  const { format } = pick;
  const folder = folderOf(Uri.parse(sources[0]!.uri, true));
  const target = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder, `nhiem-vu.${format}`) }),
    filters: { [pick.label]: [format] },
  });
  if (!target) return;
  const base64 = await request<string>('thongbao/exportTasks', { sources, format });
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const name = target.path.slice(target.path.lastIndexOf('/') + 1);
  try {
    await workspace.fs.writeFile(target, bytes);
  } catch {
    // Mostly the list of the last time is still open in a spreadsheet.
    void window.showErrorMessage(notExported(name));
    return;
  }
  sayBriefly(exported(name));
}

/** A notice that is not saved yet has no folder of its own. */
const folderOf = (notice: Uri): Uri | null =>
  notice.scheme === 'untitled' ? noticeFolder() : Uri.joinPath(notice, '..');
