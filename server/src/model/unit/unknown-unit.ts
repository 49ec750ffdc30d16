import type { UnitLookup } from '../prose/reading';
import { isCapital, phraseAt, phraseTable, type Token, tokensOf } from '../prose/tokens';
import type { Actor } from './found-actor';
import * as nouns from './nouns';
import { sameUnit } from './same-unit';

/** What heads the names of an office's own units. */
export const OWN_HEAD = phraseTable([
  'phòng',
  'văn phòng',
  'chi cục',
  'trung tâm',
  'thanh tra',
  'ban quản lý',
  'bộ phận',
  'khoa',
]);
/** Whoever is named with these belongs to another body. */
const FOREIGN = phraseTable([
  ...nouns.HEADS_WITH_PLACE,
  ...nouns.LEVELS,
  'công an',
  'của',
  'quốc hội',
  'chính phủ',
]);
/** In small letters these are parts of other words (`cán bộ`), or the office itself (`thuộc sở`). */
const FOREIGN_HEAD = phraseTable(['sở', 'bộ', 'cục']);

/** Whether a name looks like a unit of the office itself that its organisation profile does not know. */
export function isUnknownUnit(actor: Pick<Actor, 'kind' | 'name' | 'unit'>, lookup: UnitLookup): boolean {
  if (actor.kind !== 'unit' || actor.unit !== null || lookup.units.size === 0) return false;
  const tokens = tokensOf(actor.name);
  const head = phraseAt(OWN_HEAD, tokens, 0);
  if (head === 0 || tokens.length === head) return false;
  const isForeign = (token: Token, i: number): boolean =>
    phraseAt(FOREIGN, tokens, i) > 0 ||
    (isCapital(token) && phraseAt(FOREIGN_HEAD, tokens, i) > 0) ||
    token.text === '-';
  if (tokens.some((token, i) => i >= head && isForeign(token, i))) return false;
  return !(lookup.profile.superior ?? []).some((name) => sameUnit(name, actor.name));
}
