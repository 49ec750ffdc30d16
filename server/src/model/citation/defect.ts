import type { Span } from '../../text/span';

/**
 * What may be wrong with the print of a citation. A number torn over two lines is no defect of the text.
 *
 * | code | what | example |
 * | --- | --- | --- |
 * | `unread` | no family of numbers accepts it | `905/-TTg` |
 * | `letters-unmarked` | D for Đ, a type's or agency's letters without their marks | `ND-CP` |
 * | `letter-look-alike` | Eth for Đ | `NÐ-CP` |
 * | `space` | space inside | `412 / KH - UBND` |
 * | `dash` | a dash for the hyphen | `NĐ–CP` |
 * | `hyphen-missing` | the hyphen is missing | `412/KHUBND` |
 * | `slash-missing` | the slash is missing | `46/2026NĐ-CP` |
 * | `case` | wrong case | `QĐ-TTG` |
 * | `marks-exchanged` | marks of the Party and the state exchanged | `52/KL-TU` |
 * | `year` | year missing, superfluous or misprinted | `60/24/NĐ-CP` |
 * | `zero-missing` | below 10 without its zero | `5/KH-UBND` |
 * | `zero-superfluous` | superfluous zero | `0412/KH-UBND` |
 * | `issuer-impossible` | a body that does not issue such documents | `NĐ-UBND` |
 * | `type-word-broken` | half a type word, or a misspelt one | `Văn số`, `Nghi định số` |
 * | `end-glued` | marks or a word stick to the end | `NĐ-CP.,` |
 * | `type-word-missing` | no type word | `theo số 412/KH-UBND` |
 * | `code-misspelt` | one letter of a code doubled, lost, replaced or exchanged; a code doubled | `QĐ-UBDN` |
 * | `letter-for-digit` | letters for digits | `46/2O26/NĐ-CP` |
 * | `marks-other` | other marks, or doubled ones | `412//KH-UBND` |
 * | `parts-exchanged` | parts exchanged | `46/2026/CP-NĐ`, `46/NĐ-CP/2026` |
 * | `so-…` | the word `số` is missing, doubled, misspelt, or has no space behind it | `Kế hoạch số412` |
 */
export type DefectCode = OwnDefect | WordDefect;

/** Defects of the number itself. */
type OwnDefect =
  | 'unread'
  | 'letters-unmarked'
  | 'letter-look-alike'
  | 'space'
  | 'dash'
  | 'hyphen-missing'
  | 'slash-missing'
  | 'case'
  | 'marks-exchanged'
  | 'year'
  | 'zero-missing'
  | 'zero-superfluous'
  | 'issuer-impossible'
  | 'code-misspelt'
  | 'letter-for-digit'
  | 'marks-other'
  | 'parts-exchanged';

/** Defects of what stands before or behind it. */
type WordDefect =
  | 'type-word-broken'
  | 'end-glued'
  | 'type-word-missing'
  | 'so-missing'
  | 'so-doubled'
  | 'so-spacing'
  | 'so-misspelt';

export interface Defect extends Span {
  readonly code: DefectCode;
  /** What to write instead of the span; null where it cannot be told. */
  readonly repaired: string | null;
  /** Whether the repair cannot change the meaning. */
  readonly isCertain: boolean;
  /** Of the code `year` only, what is wrong with it; `digits`: it has not four, or is no year. */
  readonly year?: 'missing' | 'superfluous' | 'digits';
}
