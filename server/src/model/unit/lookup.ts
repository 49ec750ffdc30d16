import type { OrganisationProfile, OrganisationUnit } from '../../config/profile';
import type { UnitLookup } from '../prose/reading';
import { isAbbreviation, isCapital, type Token, tokensOf } from '../prose/tokens';

/** Makes an organisation profile ready for looking units up by any of their names. */
export function compileProfile(profile: OrganisationProfile): UnitLookup {
  const units = new Map<string, OrganisationUnit>();
  let longest = 0;
  for (const unit of profile.units ?? []) {
    for (const name of [unit.name, ...(unit.aliases ?? []), unit.symbol ?? '']) {
      const words = tokensOf(name).map((token) => token.lower);
      const key = words.join(' ');
      // Where two units claim one alias, the first to be listed has it.
      if (key && !units.has(key)) units.set(key, unit);
      longest = Math.max(longest, words.length);
    }
  }
  return { profile, units, longest };
}

/** The unit whose name stands alone in a text: the name of a heading, a label or a recipient. */
export function unitNamed(lookup: UnitLookup, name: string): OrganisationUnit | null {
  const tokens = tokensOf(name);
  const found = unitAt(lookup, tokens, 0);
  return found && found.next === tokens.length ? found.unit : null;
}

/**
 * The unit whose name or alias begins at a token, the longest first. `Văn phòng UBND tỉnh` is not the office's
 * own `Văn phòng`: a name that goes on with another body's is that body's.
 */
export function unitAt(
  lookup: UnitLookup,
  tokens: readonly Token[],
  at: number,
): { unit: OrganisationUnit; next: number } | null {
  for (let length = Math.min(lookup.longest, tokens.length - at); length > 0; length--) {
    const key = joined(tokens, at, at + length);
    const unit = lookup.units.get(key);
    if (!unit) continue;
    const next = afterOwnTail(lookup, tokens, at + length);
    if (!isForeign(tokens, next)) return { unit, next };
  }
  return null;
}

/** `thuộc Sở`, `Sở`, `Sở Công Thương` behind a unit's name say only whose unit it is. */
function afterOwnTail(lookup: UnitLookup, tokens: readonly Token[], at: number): number {
  const own = tokensOf(lookup.profile.name).map((token) => token.lower);
  const from = tokens[at]?.lower === 'thuộc' || tokens[at]?.lower === 'của' ? at + 1 : at;
  if (joined(tokens, from, from + own.length) === own.join(' ')) return from + own.length;
  return tokens[from]?.lower === 'sở' && !isCapital(tokens[from + 1]) ? from + 1 : at;
}

function isForeign(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (!next) return false;
  if (next.text === '-' || next.text === '–') return isCapital(tokens[at + 1]);
  if (next.lower === 'của' || next.lower === 'thuộc') return true;
  return isCapital(next) || isAbbreviation(next) || next.lower === 'tỉnh' || next.lower === 'huyện';
}

const joined = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token) => token.lower)
    .join(' ');
