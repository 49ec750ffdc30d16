import type { Span } from '../text/span';

/** A word or name that a comment accepts as it is; the span is in the comment's text, without quotation marks. */
export interface AcceptedWord {
  readonly word: string;
  readonly span: Span;
}

/** Also as it is typed without marks. */
const ASKS = /^\/\/+\s*ch[ấa]p\s+nh[ậa]n\s*:/iu;
/** Only a name that has a comma in it needs quotation marks. */
const WORD = /[“"]([^”"]*)[”"]?|[^,;“"]+/g;

/** The words that a comment accepts: `// chấp nhận: Bến Tràm, “Sở Nông, Lâm nghiệp”`; none for any other comment. */
export function acceptedIn(comment: string): AcceptedWord[] {
  const ask = ASKS.exec(comment);
  if (!ask) return [];
  const accepted: AcceptedWord[] = [];
  for (const match of comment.slice(ask[0].length).matchAll(WORD)) {
    const found = match[1] ?? match[0];
    const word = found.trim().replace(/\.$/, '');
    const inside = match[1] === undefined ? 0 : 1;
    const start = ask[0].length + match.index + inside + found.length - found.trimStart().length;
    if (word !== '') accepted.push({ word, span: { start, end: start + word.length } });
  }
  return accepted;
}

/** A word as such a comment has it. */
export const asAccepted = (word: string): string => (/[,;]/.test(word) ? `“${word}”` : word);
