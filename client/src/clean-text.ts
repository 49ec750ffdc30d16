import { env, type TextDocument, window } from 'vscode';
import { sayBriefly } from './brief-message';
import type { Request } from './request';
import { texts } from './texts';

/** Copies a notice as it goes into Word. */
export async function copyCleanText(notice: TextDocument | undefined, request: Request): Promise<void> {
  const { copied, nothingToCopy } = texts().tasks;
  const params = notice && { textDocument: { uri: notice.uri.toString() } };
  const text = params ? await request<string | null>('thongbao/cleanText', params) : null;
  if (text === null) {
    void window.showInformationMessage(nothingToCopy);
    return;
  }
  await env.clipboard.writeText(text);
  sayBriefly(copied);
}
