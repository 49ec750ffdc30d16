import { pattern } from '../../text/pattern';
import type { Reading } from '../prose/reading';
import { isAbbreviation, isCapital, tokenFrom, tokensOf } from '../prose/tokens';
import { actorAt } from './actor';
import { beginsUnit } from './heads';
import { MAX_NAME } from './name-end';

/** A name in brackets. */
const BRACKETED = pattern('giu')`
  \((?<defines>(?:sau\sđây\s|dưới\sđây\s)?(?:gọi|viết)\s(?:(?:tắt|chung)\s)?là:?\s)?[“"]?
  (?<name>\p{Lu}[^()“”"]{1,40})[”"]?\)
`;
const OPENS = /^\p{Lu}/u;
const ENDS_PHRASE = /^[.;:()]$/u;

/**
 * The names that a text gives to bodies for short: `Ban Quản lý dự án Thủy điện 6 (Ban A)`. A name in brackets behind anything
 * but a body's longer name says who is to do the work, unless it is said to be short for something: `(gọi tắt là Ban A)`.
 */
export function shortNamesIn(reading: Reading): string[] {
  const { text } = reading;
  if (!text.includes('(')) return [];
  return [...text.matchAll(BRACKETED)].flatMap(({ index, groups }) => {
    const { defines, name } = groups as { defines?: string; name: string };
    if (!OPENS.test(name)) return [];
    const at = tokenFrom(reading.tokens, index);
    return defines || isBehindName(reading, at, name) || isOneOfKind(reading, at, name) ? [name] : [];
  });
}

/** Whether a body's name with more words than another ends before a token, or an abbreviation, whose words the other may be. */
function isBehindName(reading: Reading, bracket: number, name: string): boolean {
  const { tokens } = reading;
  const length = tokensOf(name).length;
  for (let at = bracket - 1; at >= Math.max(0, bracket - MAX_NAME); at--) {
    if (ENDS_PHRASE.test(tokens[at]!.text)) return false;
    if (!isCapital(tokens[at]) && !beginsUnit(tokens, at)) continue;
    const found = actorAt(reading, at);
    if (found?.next !== bracket || found.actor.kind !== 'unit') continue;
    if (isAbbreviation(tokens[bracket - 1]) || bracket - at > length) return true;
  }
  return false;
}

/** In words and marks: `Ban Chỉ đạo thành lập theo Quyết định số 15/QĐ-UBND ngày 05/3/2026 của UBND tỉnh`. */
const LONGEST_BEFORE = 40;

/** `Ban Chỉ đạo … của UBND tỉnh (Ban Chỉ đạo 15)`: a number or a code that tells bodies of a kind apart, behind one of the kind. */
function isOneOfKind({ tokens }: Reading, bracket: number, name: string): boolean {
  const kind = tokensOf(name);
  const code = kind.pop();
  if (!code || kind.length === 0 || !CODE.test(code.text)) return false;
  const before = tokens.slice(Math.max(0, bracket - LONGEST_BEFORE), bracket);
  return before.some((_, i) => kind.every(({ lower }, k) => before[i + k]?.lower === lower));
}

const CODE = /^(?:\d[\d/.-]{0,9}|\p{Lu}{1,6}\d{0,3})$/u;
