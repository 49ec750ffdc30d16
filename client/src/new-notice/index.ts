import { commands, type Disposable, SnippetString, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { NewNoticeForm } from '../../../server/src/features/new-notice/form';
import type { NewNotice } from '../../../server/src/lsp/new-notice-requests';
import { saveConfiguration } from '../config-files';
import type { Request } from '../tasks';
import { askForNotice } from './answers';
import { noticeFolder, openUnsaved } from './unsaved';

/** “Thông báo kết luận mới”: a few questions, then a whole notice in an editor of its own. */
export function registerNewNotice(
  request: Request,
  converter: () => BaseLanguageClient['protocol2CodeConverter'],
): Disposable {
  return commands.registerCommand('thongbao.newNotice', async () => {
    const folder = noticeFolder();
    const uri = folder ? Uri.joinPath(folder, 'thong-bao.thongbao').toString() : 'untitled:thong-bao';
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
    const editor = await openUnsaved(`thong-bao-ket-luan-${answers.date}`);
    await editor.insertSnippet(new SnippetString(snippet));
  });
}

const isUnsaved = (uri: string): boolean =>
  workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri);
