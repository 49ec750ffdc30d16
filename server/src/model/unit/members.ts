import type { Reading } from '../prose/reading';
import { isCapital, phraseAt, phraseTable, type Token, textOf } from '../prose/tokens';
import { GATHERED } from './collective';
import type { Actor } from './found-actor';
import { beginsUnit } from './heads';
import { unitNamed } from './lookup';
import { MAX_NAME } from './name-end';
import { unitEnd } from './names';
import * as nouns from './nouns';
import { LEVEL } from './tables';

/** Nouns that are no part of a name: `các đơn vị: Phòng A, Phòng B`. */
const GENERAL = phraseTable(['đơn vị', 'cơ quan', 'tổ chức', 'doanh nghiệp', 'địa phương', 'ngành']);
/** Nouns whose fields name one body each also without a colon: `các sở Tài chính, Nội vụ`. */
const OF_FIELDS = phraseTable(['sở', 'phòng', 'ban', 'cục', 'vụ', 'chi cục', 'khoa']);
const JOINED = phraseTable(nouns.JOINED_FIELDS);

/**
 * The bodies that a collective from `at` to `end` names one by one: `các Sở: Tài chính, Nội vụ` are `Sở Tài chính` and
 * `Sở Nội vụ`. Empty where it names a kind. The first member's span begins with the collective's.
 */
export function membersOf(reading: Reading, at: number, end: number): Actor[] {
  const { tokens } = reading;
  if (tokens[at]!.lower !== 'các') return [];
  const first = at + 1 + phraseAt(GATHERED, tokens, at + 1);
  const isListed = tokens[first]?.text === ':';
  if (!isListed && (!isCapital(tokens[first]) || phraseAt(OF_FIELDS, tokens, at + 1) === 0)) return [];
  const isWhole = (from: number): boolean => unitEnd(reading, from) > from;
  const names = namesBetween(tokens, isListed ? first + 1 : first, end);
  const [only, ...others] = names;
  if (!only || (others.length === 0 && !(isListed && (isWhole(only.from) || isBeforeUnit(tokens, end)))))
    return [];
  const noun = phraseAt(GENERAL, tokens, at + 1) > 0 ? '' : nounOf(reading, at + 1, first);
  return names.map(({ from, to }, i) => {
    const own = textOf(reading.text, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
    const name = isWhole(from) ? own : `${noun}${own}`;
    return {
      name,
      kind: 'unit',
      start: tokens[i === 0 ? at : from]!.start,
      end: tokens[to - 1]!.end,
      unit: reading.lookup && unitNamed(reading.lookup, name),
    };
  });
}

/** `các Sở: Tài chính | , Công an tỉnh`: where another kind of body follows, the list of fields has one. */
const isBeforeUnit = (tokens: readonly Token[], end: number): boolean =>
  (tokens[end]?.text === ',' || tokens[end]?.lower === 'và') &&
  isCapital(tokens[end + 1]) &&
  beginsUnit(tokens, end + 1);

/** The noun as it begins a name: `Sở `, `Phòng `, `phường `. */
function nounOf({ text, tokens }: Reading, from: number, to: number): string {
  const noun = textOf(text, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
  if (phraseAt(LEVEL, tokens, from) > 0) return `${noun} `;
  return `${noun[0]!.toUpperCase()}${noun.slice(1)} `;
}

/** A comma, or the last `và`: one before a comma stands inside a name. */
const separates = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]!.text === ',' ||
  (tokens[at]!.lower === 'và' && !tokens.slice(at, end).some(({ text }) => text === ','));

/** Names between commas and `và`, where these do not stand inside one: `Kế hoạch và Đầu tư`. */
function namesBetween(tokens: readonly Token[], from: number, end: number): { from: number; to: number }[] {
  const names: { from: number; to: number }[] = [];
  for (let at = from; at < end && names.length < MAX_NAME; ) {
    let to = at + Math.max(1, phraseAt(JOINED, tokens, at));
    while (to < end && !separates(tokens, to, end)) to++;
    names.push({ from: at, to: Math.min(to, end) });
    at = to + 1;
    if (tokens[at]?.lower === 'và') at++;
  }
  return names;
}
