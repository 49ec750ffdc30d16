import { type Actor, actorsAt } from './actor';
import { sameUnit } from './compare';
import type { UnitLookup } from './lookup';
import * as nouns from './nouns';
import { readingOf } from './reading';
import { phraseAt, phraseTable, type Token, tokensOf } from './tokens';

const OWN_HEAD = phraseTable(['phòng', 'văn phòng', 'chi cục', 'trung tâm', 'thanh tra', 'ban quản lý']);
/** Whoever is named with these belongs to another body. */
const FOREIGN = phraseTable([
  ...nouns.HEADS_WITH_PLACE,
  ...nouns.LEVELS,
  'sở',
  'bộ',
  'cục',
  'công an',
  'của',
  'quốc hội',
  'chính phủ',
]);
const TITLE = phraseTable(nouns.TITLES);
const COLLECTIVE = phraseTable(nouns.COLLECTIVES);
const WITH_PLACE = phraseTable(nouns.HEADS_WITH_PLACE);
const LEVEL = phraseTable(nouns.LEVELS);
const DEPUTY =
  /(?<!\p{L})(?:phó\s+giám\s+đốc|pgđ|p\.\s?giám\s+đốc|lãnh\s+đạo\s+sở|ban\s+giám\s+đốc)(?!\p{L})/iu;

const ARCHIVE = /^\s*[-–+•*]?\s*lưu(?!\p{L})/iu;

/** Whether a name looks like a unit of the office itself that its organisation profile does not know. */
export function isUnknownUnit(actor: Pick<Actor, 'kind' | 'name' | 'unit'>, lookup: UnitLookup): boolean {
  if (actor.kind !== 'unit' || actor.unit !== null || lookup.units.size === 0) return false;
  const tokens = tokensOf(actor.name);
  const head = phraseAt(OWN_HEAD, tokens, 0);
  if (head === 0 || tokens.length === head) return false;
  for (let i = head; i < tokens.length; i++)
    if (phraseAt(FOREIGN, tokens, i) > 0 || tokens[i]!.text === '-') return false;
  return !(lookup.profile.superior ?? []).some((name) => sameUnit(name, actor.name));
}

/**
 * Whether a recipient's entry reaches an assignee: by name, by a collective that takes it in (`Các phòng chuyên môn thuộc
 * Sở` and `Phòng Quản lý Thương mại`), or by level (`UBND các huyện` and `UBND cấp huyện`).
 */
export function recipientCovers(
  recipient: string,
  assignee: string,
  lookup: UnitLookup | null = null,
): boolean {
  const [wanted] = actorsOf(assignee, lookup);
  if (!wanted) return sameUnit(recipient, assignee);
  // `Lưu: VT, VP3.`: the drafting unit keeps a copy.
  if (ARCHIVE.test(recipient))
    return recipient.split(/[\s,;:.()]+/u).some((code) => sameUnit(code.replace(/\d+$/u, ''), wanted.name));
  if (DEPUTY.test(recipient) && DEPUTY.test(assignee)) return true;
  return actorsOf(recipient, lookup).some((actor) => covers(actor, wanted));
}

function actorsOf(text: string, lookup: UnitLookup | null): Actor[] {
  const reading = readingOf(text.replace(/^\s*[-–+•*]\s*/u, ''), lookup);
  const actors: Actor[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const list = actorsAt(reading, at);
    if (!list) continue;
    actors.push(...list.actors);
    at = list.next - 1;
  }
  return actors;
}

function covers(recipient: Actor, assignee: Actor): boolean {
  if (recipient.unit && recipient.unit === assignee.unit) return true;
  const [a, b] = [withoutTitle(recipient.name), withoutTitle(assignee.name)];
  if (sameUnit(a.map(({ text }) => text).join(' '), b.map(({ text }) => text).join(' '))) return true;
  const level = levelOf(a);
  if (level) return level === levelOf(b) || (isPlural(a) && b.some(({ lower }) => lower === 'phương'));
  if (recipient.kind !== 'collective') return false;
  const groups = nounsOf(a);
  return isOwn(b, groups) || [...nounsOf(b)].some((noun) => groups.has(noun));
}

/** A unit of the kind that a collective gathers. */
function isOwn(tokens: readonly Token[], groups: ReadonlySet<string>): boolean {
  const length = phraseAt(OWN_HEAD, tokens, 0);
  const head = textOfWords(tokens.slice(0, length));
  return length > 0 && (groups.has(head) || groups.has('đơn vị'));
}

function withoutTitle(name: string): Token[] {
  const tokens = tokensOf(name);
  return tokens.slice(phraseAt(TITLE, tokens, 0));
}

/** The level of a people's committee: `huyện` of `UBND các huyện, thành phố` and of `UBND cấp huyện`. */
function levelOf(tokens: readonly Token[]): string | null {
  const head = phraseAt(WITH_PLACE, tokens, 0);
  if (head === 0) return null;
  const at = tokens.findIndex((_, i) => i >= head && phraseAt(LEVEL, tokens, i) > 0);
  return at < 0 ? null : tokens[at]!.lower;
}

const isPlural = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => lower === 'các' || lower === 'cấp');

/** The common nouns of a collective: `phòng` and `phòng chuyên môn` of `Các phòng chuyên môn`. */
function nounsOf(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    const length = token.text === token.lower ? phraseAt(COLLECTIVE, tokens, i) : 0;
    if (length === 0) return;
    found.add(token.lower);
    found.add(textOfWords(tokens.slice(i, i + length)));
  });
  return found;
}

const textOfWords = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');
