import { pattern } from '../../../text/pattern';
import type { Span } from '../../../text/span';

/** The word `số` before a number; doubled, misspelt or without a space behind it, it is kept as it is. */
export interface NumberWord extends Span {
  readonly text: string;
}

/** A place where a number may begin. */
export interface Anchor {
  readonly at: number;
  readonly so: NumberWord | null;
}

/** Nothing in a text without these can be a number; the test that spares most paragraphs the rest. */
const MAY_HOLD_NUMBER = /[/\\\u2044\uff0f]|s[ốôóo]\s{0,3}[:.]?\s{0,3}[\dOIl]|\d\s\p{L}{2,6}-\p{L}{2}/iu;

const ANCHOR = pattern('gu')`
  (?<![\p{L}\p{M}])((?:[sS][ốôóoỐÔÓO]\s{0,3}[:.]?\s{0,3}){1,2})(?=[OoIlS]{0,2}\d)
  |(?<![\p{L}\p{M}\d.:/\\&_|])(?<!\S-|\d\s|[/\d],)\d
  (?=[\d.]{0,9}[a-zđA-ZĐ]?(?:\s{0,2}[-/\\|_\u2010-\u2015\u2212\u2044\uff0f]|\s?\p{Lu}{2}))
`;

/** Whether a text may hold a number at all; cheap, and wrong only in saying yes. */
export function mayHoldNumber(text: string): boolean {
  return MAY_HOLD_NUMBER.test(text);
}

/** The places of a text where a number may begin, in order. */
export function anchorsIn(text: string): Anchor[] {
  const anchors: Anchor[] = [];
  for (const match of text.matchAll(ANCHOR)) {
    const start = match.index;
    const word = match[1];
    if (word === undefined) anchors.push({ at: start, so: null });
    else anchors.push({ at: start + word.length, so: { start, end: start + word.length, text: word } });
  }
  return anchors;
}

/** Forms, standards and gazettes have numbers of their own, which look like those of documents. */
const OTHER_NUMBER = pattern('iu')`
  \<(?:mẫu|biểu(?: mẫu)?|phụ lục|tờ khai|bảng(?: kê)?|công báo|TCVN|QCVN|TCXDVN|TCXD|TCN|ISO|IEC)\s{0,3}[:.]?\s{0,3}$
`;

/** Whether what begins at `start` (with its `số`) is the number of a form or a standard. */
export function isOtherNumber(text: string, start: number): boolean {
  return OTHER_NUMBER.test(text.slice(Math.max(0, start - 24), start));
}

const LINK = /(?:https?:\/\/|www\.)\S+/giu;

/** Addresses hold what looks like numbers. */
export function linksIn(text: string): Span[] {
  if (!/:\/\/|www\./iu.test(text)) return [];
  return [...text.matchAll(LINK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
