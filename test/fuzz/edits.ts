import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, TextEdit } from '../../server/src/text/span';
import { pick } from '../support/random';

/** What somebody may type or paste: letters, marks, borders of all that the parser knows. */
export const PIECES = [
  'a',
  'ế',
  'e\u0302\u0301',
  ' ',
  '',
  '',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '.',
  ':',
  '; ',
  '1. ',
  '2.1. Văn phòng',
  'II. ',
  'a) ',
  '- ',
  'Thứ hai, ',
  'Giao Văn phòng báo cáo trước ngày 6/7/2026.\n',
  'Chi cục Quản lý chất lượng',
  'Giao ',
  'kết luận như sau:\n',
  'Trên đây là Kết luận, Văn phòng thông báo để các phòng biết, thực hiện./.\n',
  'Nơi nhận:\n',
  '- Lưu: VT.\n',
  'TL. GIÁM ĐỐC\n',
  'THÔNG BÁO\n',
  'PHỤ LỤC I\n',
  'Số: 12/TB-SCT        An Giang Thượng, ngày 05 tháng 3 năm 2026\n',
  '// bỏ qua date/padding\n',
  '// ghi chú\n',
  '// chấp nhận: Chi cục Quản lý chất lượng, Cổng Đá\n',
  '\n12\n',
  '\u200b',
  '\u00a0',
  '\ud83d',
  '\ud83d\ude00',
  '\n'.repeat(12),
];

function randomPosition(random: () => number, document: TextDocument): Position {
  const line = Math.floor(random() * document.lineCount);
  return { line, character: Math.floor(random() * 90) };
}

export function randomEdit(random: () => number, document: TextDocument): TextEdit {
  const start = randomPosition(random, document);
  const kind = random();
  if (kind < 0.6) return { range: { start, end: start }, newText: pick(random, PIECES) };
  const end =
    kind < 0.85
      ? { line: start.line, character: start.character + Math.floor(random() * 12) }
      : { line: start.line + Math.floor(random() * 6), character: Math.floor(random() * 90) };
  return { range: { start, end }, newText: kind < 0.75 ? '' : pick(random, PIECES) };
}

/**
 * An edit that brings a text nearer to its original where it has grown or shrunk by a tenth, in letters or in lines; null
 * where it has not. What is measured over many edits is not the growth of the text then.
 */
export function restoringEdit(
  random: () => number,
  document: TextDocument,
  original: string,
): TextEdit | null {
  const lines = original.split('\n');
  const share = Math.max(document.getText().length / original.length, document.lineCount / lines.length);
  const line = Math.floor(random() * document.lineCount);
  const start = { line, character: 0 };
  if (share > 1.1) return { range: { start, end: { line: line + 2, character: 0 } }, newText: '' };
  const rest = Math.min(document.getText().length / original.length, document.lineCount / lines.length);
  return rest < 0.9 ? { range: { start, end: start }, newText: `${pick(random, lines)}\n` } : null;
}

/** Ends of a line as this project counts them; the oracle also splits nowhere else. */
const updated = (document: TextDocument, { range, newText }: TextEdit): TextDocument =>
  TextDocument.update(document, [{ range, text: newText }], document.version + 1);

/** A burst of edits; the text after it is kept by the library that editors' servers use. */
export function burst(random: () => number, document: TextDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let count = pick(random, [1, 1, 1, 2, 5, 20]); count > 0; count--) {
    const edit = randomEdit(random, document);
    updated(document, edit);
    edits.push(edit);
  }
  return edits;
}
