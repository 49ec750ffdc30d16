import { piece } from '../text/pattern';

/** In whose place a signature stands (quyền hạn của người ký: NĐ 30/2020, Phụ lục I, II.7.b). */
export type AuthorityKind = 'TM' | 'KT' | 'TL' | 'TUQ' | 'Q';

/**
 * The abbreviations of authority as patterns' sources, for patterns that ignore case: with the dots, slashes and spaces
 * that people put into them, and with a letter doubled or two exchanged. The longest comes first.
 */
export const AUTHORITY_MARKS: Readonly<Record<AuthorityKind, string>> = {
  TUQ: piece`T\s?[./]?\s?U\s?[./]?\s?Q|TTUQ|TUUQ|TUQQ|TQU|UTQ`,
  TM: piece`T\s?[./]?\s?M|TTM|TMM|MT`,
  KT: piece`K\s?[./]?\s?T|KKT|KTT|TK`,
  TL: piece`T\s?[./]?\s?L|TTL|TLL|LT`,
  Q: 'Q',
};
