import { ConfigurationTarget, languages, type TextDocument, window, workspace } from 'vscode';
import { texts } from './texts';

const LINES_READ = 30;

/** Whether a text opens like a notice: `THÔNG BÁO` stands alone on one of its first lines. */
export function opensLikeNotice(document: Pick<TextDocument, 'lineAt' | 'lineCount'>): boolean {
  for (let line = 0; line < Math.min(document.lineCount, LINES_READ); line++) {
    if (document.lineAt(line).text.trim().normalize('NFC') === 'THÔNG BÁO') return true;
  }
  return false;
}

/**
 * Takes a plain text that opens like a notice for one, as the setting `thongbao.plainText` says. The question
 * is asked once in a window, and its answer is remembered in the setting.
 */
export function plainTextRecognition(): (document: TextDocument) => Promise<void> {
  let asked = false;
  return async (document) => {
    if (document.languageId !== 'plaintext' || !opensLikeNotice(document)) return;
    const setting = workspace.getConfiguration('thongbao').get<string>('plainText', 'ask');
    if (setting === 'always' || (setting === 'ask' && !asked && (await ask(document)))) {
      await languages.setTextDocumentLanguage(document, 'thongbao');
    }

    async function ask({ uri }: TextDocument): Promise<boolean> {
      asked = true;
      const { question, always, never } = texts();
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      const answer = await window.showInformationMessage(question(name), always, never);
      if (answer === undefined) return false;
      const value = answer === always ? 'always' : 'never';
      await workspace.getConfiguration('thongbao').update('plainText', value, ConfigurationTarget.Global);
      return value === 'always';
    }
  };
}
