import { commands, type Disposable, SnippetString, Uri, workspace } from 'vscode';
import type { NewNoticeForm } from '../../../server/src/features/new-notice/form';
import type { NewNotice, Remembering } from '../../../server/src/lsp/requests/new-notice';
import type { Request } from '../request';
import { askForNotice } from './answers';
import { noticeFolder, openUnsaved } from './unsaved';

/** “Thông báo kết luận mới”: a few questions, then a whole notice in an editor of its own. */
export function registerNewNotice(request: Request): Disposable {
  return commands.registerCommand('thongbao.newNotice', async () => {
    const folder = noticeFolder();
    const uri = folder ? Uri.joinPath(folder, 'thong-bao.thongbao').toString() : 'untitled:thong-bao';
    const form = await request<NewNoticeForm>('thongbao/newNoticeForm', { uri });
    const given = await askForNotice(form);
    if (!given) return;
    const { answers, profile } = given;
    const params = { uri, answers, ...(profile && { profile }) };
    const { snippet, remembering } = await request<NewNotice>('thongbao/newNotice', params);
    if (remembering && !isUnsaved(remembering.uri)) await remember(remembering);
    const editor = await openUnsaved(`thong-bao-ket-luan-${answers.date}`);
    await editor.insertSnippet(new SnippetString(snippet));
  });
}

/** Where the folder of the office may only be read, nothing is remembered, and the notice is made all the same. */
async function remember({ uri, text }: Remembering): Promise<void> {
  try {
    await workspace.fs.writeFile(Uri.parse(uri, true), new TextEncoder().encode(text));
  } catch {}
}

const isUnsaved = (uri: string): boolean =>
  workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === uri);
