import type { Paragraph } from '../../syntax/paragraph';
import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { asDigits } from '../citation/number/token';

/** A document's own number line (số, ký hiệu: NĐ 30/2020, Phụ lục I, II.3) taken apart; spans are of the line's text. */
export interface OwnNumber {
  /** `12`; null where it is left blank for the clerk. */
  readonly serial: string | null;
  /** `TB-SCT`; null where there is none. */
  readonly symbol: string | null;
  /** The word `Số` as written; empty where it is left out. */
  readonly word: Span;
  /** What stands between the word and the number, white space included: `: `. */
  readonly colon: Span;
  /** The number, or the blank in its place. */
  readonly number: Span;
  /** What stands between number and symbol, white space included: `/`, `-`, `/2026/`. */
  readonly border: Span;
  readonly symbolSpan: Span;
}

const OWN_NUMBER = pattern('diu')`
  ^(?<word>\p{L}{0,3}\>)(?<colon>\s*[:;.,]+\s?|\s?)
  (?<number>\s*(?:\d{1,5}(?![OoIl])|(?=[OoIl]{0,4}\d)[\dOoIl]{1,5}|[.…_]{1,40})?)
  (?<border>\s*[-–/\\;:.,|]?\s*(?:(?:19|20)\d\d\s*[-/]\s*)?)(?<symbol>\p{L}.{0,40})?$
`;

/** Reads a number line; null where the text has no such form. */
export function readOwnNumber(text: string): OwnNumber | null {
  const match = OWN_NUMBER.exec(text);
  if (!match) return null;
  const at = (name: string): Span => spanAt(match, name) ?? span(text.length, text.length);
  const { number, symbol } = match.groups!;
  return {
    serial: /\d/.test(number!) ? asDigits(number!.trim()) : null,
    symbol: symbol ?? null,
    word: at('word'),
    colon: at('colon'),
    number: at('number'),
    border: at('border'),
    symbolSpan: at('symbol'),
  };
}

function spanAt(match: RegExpExecArray, name: string): Span | null {
  const indices = match.indices!.groups![name];
  return indices ? span(indices[0], indices[1]) : null;
}

/** Lines whose numbers are the notice's own affair. */
export const isOwnLine = ({ form }: Paragraph): boolean =>
  form === 'own-number' || form === 'recipients-label' || form === 'archive';
