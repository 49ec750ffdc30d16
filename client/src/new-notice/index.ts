import { commands, type Disposable, SnippetString, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NewNoticeForm } from '../../../server/src/features/new-notice/form';
import type { NewNotice } from '../../../server/src/lsp/new-notice-requests';
import { saveConfiguration } from '../config-files';
import type { Request } from '../tasks';
import { askForNotice } from './answers';

/** “Thông báo kết luận mới”: a few questions, then a whole notice in an editor of its own. */
export function registerNewNotice(
  request: Request,
  converter: () => BaseLanguageClient['protocol2CodeConverter'],
): Disposable {
  return commands.registerCommand('thongbao.newNotice', async () => {
    const uri = noticeUri()?.toString() ?? 'untitled:thong-bao';
    const form = await request<NewNoticeForm>('thongbao/newNoticeForm', { uri });
    const given = await askForNotice(form);
    if (!given) return;
    const { answers, profile } = given;
    const params = { uri, answers, ...(profile && { profile }) };
    const { snippet, remembering } = await request<NewNotice>('thongbao/newNotice', params);
    if (remembering && !isUnsaved(remembering.uri)) {
      await workspace.applyEdit(await converter().asWorkspaceEdit(remembering.edit));
      await saveConfiguration(remembering.uri);
    }
    const document = await workspace.openTextDocument({ language: 'thongbao' });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(snippet));
  });
}

/** Where a new notice is going to stand, as far as that can be known: beside the one that is shown, or in the folder. */
function noticeUri(): Uri | null {
  const shown = window.activeTextEditor?.document.uri;
  const folder = (shown && workspace.getWorkspaceFolder(shown)) ?? workspace.workspaceFolders?.[0];
  return folder ? Uri.joinPath(folder.uri, 'thong-bao.thongbao') : null;
}

const isUnsaved = (uri: string): boolean =>
  workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri);
