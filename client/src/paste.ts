import {
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  type DocumentSelector,
  languages,
} from 'vscode';
import type { Request } from './request';
import { texts } from './texts';

const KIND = DocumentDropOrPasteEditKind.Text.append('thongbao', 'clean');

/** Longer texts are no notice. */
const LONGEST = 2_000_000;

/** Offers to clean what is pasted from a PDF or from Word; the text as it came stays what a paste gives by itself. */
const provider = (request: Request): DocumentPasteEditProvider => ({
  async provideDocumentPasteEdits({ uri }, _ranges, data, _context, token) {
    const text = await data.get('text/plain')?.asString();
    if (!text || text.length > LONGEST || token.isCancellationRequested) return [];
    const params = { textDocument: { uri: uri.toString() }, text };
    const clean = await request<string | null>('thongbao/cleanPaste', params);
    if (clean === null || clean === text.replaceAll('\r\n', '\n')) return [];
    const edit = new DocumentPasteEdit(clean, texts().pasteClean, KIND);
    edit.yieldTo = [DocumentDropOrPasteEditKind.Text];
    return [edit];
  },
});

export const offersCleanPaste = (selector: DocumentSelector, request: Request): Disposable =>
  languages.registerDocumentPasteEditProvider(selector, provider(request), {
    providedPasteEditKinds: [KIND],
    pasteMimeTypes: ['text/plain'],
  });
