import { actorAt } from './actor';
import { MAX_NAME } from './name-end';
import { beginsUnit } from './names';
import type { Reading } from './reading';
import { isAbbreviation, isCapital, tokenFrom, tokensOf } from './tokens';

/** A name in brackets. */
const BRACKETED =
  /\((?<defines>(?:sau\sđây\s|dưới\sđây\s)?(?:gọi|viết)\s(?:(?:tắt|chung)\s)?là:?\s)?[“"]?(?<name>\p{Lu}[^()“”"]{1,40})[”"]?\)/giu;
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
    return defines || isBehindName(reading, tokenFrom(reading.tokens, index), name) ? [name] : [];
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
