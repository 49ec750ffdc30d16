import { type Span, span } from '../../../text/span';
import type { Word, Words } from '../words';

/** A letter that ought to be a capital, or to be none (NĐ 30/2020, Phụ lục II). */
export interface CapitalFault {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
  readonly kind: CapitalKind;
  /** Told from what stands around common words, which may have another sense; nobody mends it unasked. */
  readonly isUnsure?: true;
}

export type CapitalKind =
  | 'agency'
  | 'proper-name'
  | 'place'
  | 'post'
  | 'day'
  | 'weekday'
  | 'month'
  | 'date'
  | 'lunar-year'
  | 'person'
  | 'document'
  | 'law'
  | 'law-capitals'
  | 'document-capitals'
  | 'pinpoint'
  | 'mid-sentence'
  | 'caps-lock';

/** A fault from offset `start` to `end`; null where what stands there is what is suggested. */
export function fault(
  { text }: Words,
  start: number,
  end: number,
  suggestion: string,
  kind: CapitalKind,
): CapitalFault | null {
  const found = text.slice(start, end);
  return found === suggestion ? null : { span: span(start, end), found, suggestion, kind };
}

/** The same fault, of which the drafter decides. */
export const unsure = (found: CapitalFault | null): CapitalFault | null =>
  found && { ...found, isUnsure: true };

/** Whether a word stands at a place, behind what it must stand behind; `null`: behind anything. */
export const isWord = (word: Word | undefined, folded: string, gap: Word['gap'] | null): boolean =>
  word !== undefined && word.form.folded === folded && (gap === null || word.gap === gap);
