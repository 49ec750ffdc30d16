import type { Reading } from '../prose/reading';
import { isAbbreviation, isCapital, phraseAt, phraseTable } from '../prose/tokens';
import { actorsAt, nameTo, properNameAt } from '../unit/actor';
import type { FoundList } from '../unit/found-actor';
import { HEADS_OF_FIELDS, LEVELS } from '../unit/nouns';
import { placeEnd } from '../unit/place-end';
import { beginsWork } from './cues';

/** Actors with semicolons between them: `Thủ trưởng các sở; Chủ tịch UBND các xã`. */
export function listAt(reading: Reading, at: number): FoundList | null {
  let list = actorsAt(reading, at) ?? codeOfLevel(reading, at);
  while (list && reading.tokens[list.next]?.text === ';') {
    const more = actorsAt(reading, list.next + 1);
    if (!more) break;
    list = { actors: [...list.actors, ...more.actors], next: more.next };
  }
  return list;
}

/** `CDC tỉnh:`: an abbreviation and a level of government, and nothing behind them. */
function codeOfLevel(reading: Reading, at: number): FoundList | null {
  const { tokens } = reading;
  if (!isAbbreviation(tokens[at]) || phraseAt(LEVEL, tokens, at + 1) === 0) return null;
  const next = placeEnd(tokens, at + 1);
  return next === tokens.length || tokens[next]!.text === ':'
    ? { actors: [nameTo(reading, at, next).actor], next }
    : null;
}

const LEVEL = phraseTable(LEVELS);

/** A proper name as the only actor of a list, where only somebody's name can stand: `phối hợp với VNPT Bình Hòa`. */
export function properNameListAt(reading: Reading, at: number): FoundList | null {
  const name = properNameAt(reading, at);
  return name && { actors: [name.actor], next: name.next };
}

/** `giao Thanh tra kiểm tra …`, `giao Thanh tra, Văn phòng …`: where only somebody's name can stand, a field of work is one. */
export function fieldBodiesAt(reading: Reading, at: number): FoundList | null {
  const { tokens } = reading;
  const next = at + phraseAt(OF_FIELD, tokens, at);
  if (next === at || !isCapital(tokens[at])) return null;
  const { actor } = nameTo(reading, at, next);
  const isListed = /^(?:,|và)$/u.test(tokens[next]?.lower ?? '');
  if (!isListed) return beginsWork(tokens, next) ? { actors: [actor], next } : null;
  const more = isCapital(tokens[next + 1]) ? actorsAt(reading, next + 1) : null;
  return more && { actors: [actor, ...more.actors], next: more.next };
}

const OF_FIELD = phraseTable(HEADS_OF_FIELDS);
