import { type Span, span } from '../../../text/span';
import { isSyllable, type Words } from '../words';

/** A sign that no sentence has, at a word. */
export interface StrayMark {
  /** The word with the sign. */
  readonly span: Span;
  readonly mark: string;
  /** The word as it is likely meant, with the mark whose key stands beside that of the sign. */
  readonly right: string;
}

/** Signs at the end of a word that stand for nothing there. */
const BEHIND = /^[\\=<>`~^'] $/;
/** The marks whose keys stand beside theirs, or are the same. */
const MEANT: Readonly<Record<string, string>> = { '<': ',', "'": ';' };

/** A sign that the text has more often is one that it uses, and so are those that stand around words: `‹cơ quan, đơn vị>`. */
const isUsedElsewhere = (text: string, mark: string): boolean =>
  text.indexOf(mark) !== text.lastIndexOf(mark) || (/[<>]/.test(mark) && /[‹›]|<.*>/u.test(text));

/** The stray signs of a paragraph. */
export function strayMarks({ text, list }: Words): StrayMark[] {
  const found: StrayMark[] = [];
  for (let i = 1; i < list.length; i++) {
    const [before, word] = [list[i - 1]!, list[i]!];
    if (word.gap !== 'other' || word.start - before.end !== 2 || !isSyllable(before) || !isSyllable(word))
      continue;
    if (word.form.shape !== 'lower') continue;
    const between = text.slice(before.end, word.start);
    const mark = between.trim();
    if (BEHIND.test(between) && !isUsedElsewhere(text, mark)) {
      const right = before.form.text + (MEANT[mark] ?? '');
      found.push({ span: span(before.start, before.end + 1), mark, right });
    } else if (between === ' .' && word.form.text !== word.form.bare) {
      found.push({ span: span(word.start - 1, word.end), mark, right: word.form.text });
    }
  }
  return found;
}
