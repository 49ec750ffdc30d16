import { remembered } from '../../text/memo';
import { type Actor, actorsAt } from './actor';
import { isBeginningOf, sameUnit } from './compare';
import { OWN_HEAD } from './known';
import type { UnitLookup } from './lookup';
import * as nouns from './nouns';
import { readingOf } from './reading';
import { isAbbreviation, isCapital, phraseAt, phraseTable, type Token, tokensOf } from './tokens';

/** Further units that a collective of an office's units takes in. */
const OWNED = phraseTable([
  'trạm',
  'đội',
  'tổ',
  'hạt',
  'viện',
  'bộ môn',
  'thư viện',
  'ký túc xá',
  'xí nghiệp',
  'chi nhánh',
  'phân xưởng',
  'xưởng',
  'tiểu ban',
  'nhà hát',
  'bệnh viện',
  'ban',
]);
/** Boards of the Party and of councils are no units of an office. */
const OF_OTHERS =
  /(?<!\p{L})(?:(?:tỉnh|thành|đảng|huyện)\s+ủy|trung\s+ương|hđnd|ubnd|hội\s+đồng|ủy\s+ban)(?!\p{L})/iu;
const MOST_NAMES = 2_000;
const OF_MINISTRY = phraseTable(['vụ', 'cục', 'viện', 'học viện', 'báo', 'tạp chí', 'trường']);
const TITLE = phraseTable(nouns.TITLES);
const COLLECTIVE = phraseTable(nouns.COLLECTIVES);
const WITH_PLACE = phraseTable(nouns.HEADS_WITH_PLACE);
const LEVEL = phraseTable(nouns.LEVELS);
const BUSINESS = phraseTable([
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'doanh nghiệp',
  'hợp tác xã',
  'nhà máy',
]);
/** `Các đơn vị tham dự hội nghị`, `Thành phần dự họp` */
const ATTENDING =
  /(?<!\p{L})(?:thành\s+phần|đại\s+biểu|đơn\s+vị|cơ\s+quan|đồng\s+chí)\s+(?:tham\s+)?dự\s+(?:cuộc\s+)?(?:họp|hội\s+nghị|phiên|buổi)/iu;
const DEPUTY =
  /(?<!\p{L})(?:phó\s+giám\s+đốc|pgđ|p\.\s?giám\s+đốc|lãnh\s+đạo\s+sở|ban\s+giám\s+đốc)(?!\p{L})/iu;
const DASH = /^\s*[-–+•*]\s*/u;
const ARCHIVE = /^\s*[-–+•*]?\s*lưu(?!\p{L})/iu;

/** `P. Kỹ thuật`, `P.KHTH` */
const SHORT_ROOM = /^P\.\s*(?=\p{Lu})/u;

/** Each name is held against each recipient's entry. */
const wordsOf = remembered(MOST_NAMES, (name) => tokensOf(name.replace(SHORT_ROOM, 'Phòng ')));

/** What a recipient's entry says of whom it reaches. */
export interface Reach {
  readonly text: string;
  /** The abbreviations of `Lưu: VT, VP3.`, or those of whole names in other entries: `VPĐKĐĐ; Phòng QLĐĐ`. */
  readonly codes: readonly string[];
  readonly actors: readonly Actor[];
  /** The kinds of bodies that stand in a row, also in capitals: `Các phòng, Chi cục, Cảng vụ`. */
  readonly kinds: readonly string[];
  /** Who was at the meeting is nowhere said but in the minutes, so that it may be anybody. */
  readonly isAnybody: boolean;
}

/** Reads a recipient's entry (`- Các phòng chuyên môn;`, `- Lưu: VT, VP3.`) for whom it reaches. */
export function reachOf(recipient: string, lookup: UnitLookup | null): Reach {
  const isAnybody = ATTENDING.test(recipient);
  if (!ARCHIVE.test(recipient)) {
    const codes = tokensOf(recipient).filter(({ text }) => text.length > 2 && !/\p{Ll}/u.test(text));
    return {
      text: recipient,
      codes: codes.map(({ text }) => text),
      actors: actorsOf(recipient, lookup),
      kinds: kindsIn(recipient),
      isAnybody,
    };
  }
  const codes = recipient.split(/[\s,;:.()]+/u).map((code) => code.replace(/(?<!\d)\d+$/u, ''));
  return { text: recipient, codes: codes.filter((code) => code !== ''), actors: [], kinds: [], isAnybody };
}

function kindsIn(recipient: string): readonly string[] {
  const row = /^các\s+([^:;.(]*)(?:[;.(]|$)/iu.exec(recipient.replace(DASH, ''))?.[1] ?? '';
  const kinds = row
    .trim()
    .toLowerCase()
    .split(/\s*,\s*|\s+và\s+/u);
  return kinds.filter((kind) => kind !== '');
}

/**
 * Whether a recipient's entry reaches a body: by name, by a collective that takes it in (`Các phòng chuyên môn thuộc Sở`
 * and `Phòng Quản lý Thương mại`), or by level (`UBND các huyện` and `UBND cấp huyện`). The drafting unit keeps a copy.
 */
export function reaches(reach: Reach, wanted: Pick<Actor, 'name' | 'unit'>): boolean {
  if (reachesName(reach, wanted)) return true;
  const name = wanted.name.replace(APPOSED, '');
  return name !== wanted.name && reachesName(reach, { ...wanted, name });
}

/** `nhà thầu - Công ty A`, `Ban Chấp hành Công đoàn`: what somebody is, or who leads it, before the name. */
const APPOSED =
  /^(?:(?:nhà thầu|chủ đầu tư|nhà đầu tư)\s+(?:[–-]\s+)?(?=công ty|tổng công ty|tập đoàn|liên danh|ban quản lý|xí nghiệp)|(?:ban chấp hành|bch)\s+)/iu;

function reachesName(
  { text, codes, actors, kinds, isAnybody }: Reach,
  wanted: Pick<Actor, 'name' | 'unit'>,
): boolean {
  if (sameUnit(text.replace(DASH, ''), wanted.name) || codes.some((code) => sameUnit(code, wanted.name)))
    return true;
  // `TTVH TP`: the place may be left out, but of committees, which differ in nothing else.
  const isCommittee = phraseAt(WITH_PLACE, wordsOf(wanted.name), 0) > 0;
  if (!isCommittee && codes.some((code) => isBeginningOf(code, wanted.name))) return true;
  if (isAnybody) return true;
  if (DEPUTY.test(text) && DEPUTY.test(wanted.name)) return true;
  return (
    actors.some((actor) => covers(actor, wanted)) || lists(text, wanted.name) || isOneOf(kinds, wanted.name)
  );
}

/** The same of an assignee's name. */
export function recipientCovers(
  recipient: string,
  assignee: string,
  lookup: UnitLookup | null = null,
): boolean {
  const [wanted = { name: assignee, unit: null }] = actorsOf(assignee, lookup);
  return reaches(reachOf(recipient, lookup), wanted);
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

function covers(recipient: Actor, assignee: Pick<Actor, 'name' | 'unit'>): boolean {
  if (recipient.unit && recipient.unit === assignee.unit) return true;
  const [a, b] = [withoutTitle(recipient.name), withoutTitle(assignee.name)];
  const [nameA, nameB] = [asWritten(a), asWritten(b)];
  if (sameUnit(nameA, nameB)) return true;
  if (isOfPlaces(a, b)) return true;
  const level = levelOf(a);
  if (level) return level === levelOf(b) || (isPlural(a) && b.some(({ lower }) => lower === 'phương'));
  if (isPartOf(b, a)) return true;
  if (recipient.kind !== 'collective')
    return phraseAt(WITH_PLACE, a, 0) < a.length && isBeginningOf(nameA, nameB);
  const groups = nounsOf(a);
  return (
    isOwn(b, groups) ||
    isOfMinistry(a, b, groups) ||
    isOfKind(a, b, groups) ||
    isOfBody(a, b) ||
    isMassBody(b, groups) ||
    [...nounsOf(b)].some((noun) => groups.has(noun))
  );
}

const POLICE = phraseTable(['công an']);

/** `Cảnh sát giao thông Công an tỉnh` and `Công an tỉnh`, `Công đoàn cơ sở` and `Công đoàn`. */
function isPartOf(name: readonly Token[], body: readonly Token[]): boolean {
  const words = textOfWords(body);
  if (phraseAt(POLICE, body, 0) > 0) return textOfWords(name.slice(-body.length)) === words;
  return phraseAt(MASS_BODY, body, 0) === body.length && textOfWords(name).startsWith(`${words} `);
}

/** `Công an các phường` and `Công an phường Tân Hưng`, `Trạm Y tế các xã, phường` and `Trạm Y tế xã Tân Lập`. */
function isOfPlaces(bodies: readonly Token[], name: readonly Token[]): boolean {
  const several = bodies.findIndex(({ lower }) => lower === 'các');
  const area = bodies.findIndex(({ lower }) => lower === 'vùng');
  const levels = bodies.slice(several + 1, area < 0 ? undefined : area);
  if (several < 1 || levels.some(isCapital)) return false;
  if (bodies.slice(0, several).some(({ lower }, i) => name[i]?.lower !== lower)) return false;
  const level = textOfWords(name.slice(several, several + phraseAt(LEVEL, name, several)));
  return level !== '' && levels.some((_, i) => textOfWords(levels.slice(i)).startsWith(level));
}

/**
 * A body of the kind that a collective without names gathers: `Các ban`, `Các xí nghiệp thuộc Tổng công ty`, `Các Hạt Kiểm
 * lâm`. `Các sở, ban, ngành` are all bodies of the province, `Các cơ quan, đơn vị` all whom the notice names.
 */
function isOfKind(
  collective: readonly Token[],
  name: readonly Token[],
  groups: ReadonlySet<string>,
): boolean {
  if (phraseAt(WITH_PLACE, name, 0) > 0) return false;
  if (groups.has('cơ quan') && groups.has('đơn vị')) return true;
  const end = collective.findIndex(({ lower, text }) => lower === 'thuộc' || lower === 'của' || text === ':');
  const own = collective.slice(1, end < 0 ? undefined : end);
  if (collective[end]?.text === ':' || own.some(isCapital)) return false;
  if (groups.has('ngành')) return phraseAt(BUSINESS, name, 0) === 0;
  const head = phraseAt(COLLECTIVE, name, 0);
  return head > 0 && (groups.has(textOfWords(name.slice(0, head))) || groups.has(name[0]!.lower));
}

/**
 * `Các Ban HĐND tỉnh`, `Các Ban TCT`, `Các ban đảng Tỉnh ủy`: all boards of a body that is named by its abbreviation or stands
 * behind their names, and no list of names.
 */
function isOfBody([, noun, ...body]: readonly Token[], name: readonly Token[]): boolean {
  if (noun === undefined || noun.lower !== name[0]?.lower || body.length === 0) return false;
  const isBody = (token: Token, i: number): boolean => isAbbreviation(token) || phraseAt(LEVEL, body, i) > 0;
  if (body.every(isBody)) return true;
  const owner = body.filter(({ text }) => text !== 'đảng');
  return (
    owner.length > 1 &&
    name.length > owner.length + 1 &&
    textOfWords(name.slice(-owner.length)) === textOfWords(owner)
  );
}

const MASS_BODY = phraseTable([
  'công đoàn',
  'đoàn thanh niên',
  'hội phụ nữ',
  'hội cựu chiến binh',
  'hội nông dân',
]);

/** `Các tổ chuyên môn, đoàn thể` takes in the trade union. */
const isMassBody = (name: readonly Token[], groups: ReadonlySet<string>): boolean =>
  (groups.has('đoàn thể') || groups.has('tổ chức')) && phraseAt(MASS_BODY, name, 0) > 0;

function isOneOf(kinds: readonly string[], name: string): boolean {
  if (kinds.length === 0) return false;
  const tokens = wordsOf(name);
  return kinds.includes(textOfWords(tokens.slice(0, phraseAt(COLLECTIVE, tokens, 0))));
}

/** `Các Sở: Tài chính, Nội vụ`, `Các phòng: QLCN, QLNL`: the noun stands once for all the names after it. */
function lists(recipient: string, name: string): boolean {
  const wanted = withoutTitle(name);
  const head = Math.max(phraseAt(COLLECTIVE, wanted, 0), phraseAt(OWN_HEAD, wanted, 0));
  if (head === 0) return false;
  const tokens = wordsOf(recipient);
  const noun = textOfWords(wanted.slice(0, head));
  const at = tokens.findIndex((_, i) => textOfWords(tokens.slice(i, i + head)) === noun);
  const rest = wanted.slice(head).filter(tells);
  if (at < 0) return listsShort(tokens, rest);
  const names = tokens.slice(at + head).filter(tells);
  // `Công ty` alone is the one of which the notice speaks, and `Công ty ABC` may be short for any longer name.
  if (rest.length === 0 || (names.length === 1 && isAbbreviation(names[0]))) return true;
  const words = textOfWords(rest);
  const restText = asWritten(rest);
  return names.some(
    (token, i) =>
      textOfWords(names.slice(i, i + rest.length)) === words ||
      // What both names have in common, as `TNHH`, is short for neither.
      (isAbbreviation(token) &&
        token.lower !== rest[0]!.lower &&
        (sameUnit(token.text, restText) || isBeginningOf(token.text, restText))),
  );
}

/** `Kế hoạch - Tài chính` and `Kế hoạch và Tài chính` are one name. */
const tells = ({ isWord, lower }: Token): boolean => isWord && lower !== 'và';

/** `Các đơn vị: PC, KHTC, TCCB`: behind a colon, units of whatever kind by the initials of their names alone. */
function listsShort(tokens: readonly Token[], name: readonly Token[]): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const text = asWritten(name);
  return (
    colon > 0 && tokens.slice(colon).some((token) => isAbbreviation(token) && sameUnit(token.text, text))
  );
}

/** A unit of the kind that a collective gathers. */
function isOwn(tokens: readonly Token[], groups: ReadonlySet<string>): boolean {
  const length = Math.max(phraseAt(OWN_HEAD, tokens, 0), phraseAt(OWNED, tokens, 0));
  const head = textOfWords(tokens.slice(0, length));
  // `CDC tỉnh`: nobody but the office knows what kind of body the letters stand for.
  if (length === 0)
    return groups.has('đơn vị') && isAbbreviation(tokens[0]) && phraseAt(WITH_PLACE, tokens, 0) === 0;
  return groups.has(head) || (groups.has('đơn vị') && !OF_OTHERS.test(asWritten(tokens)));
}

/** `Các đơn vị thuộc Bộ`: a ministry's departments, which elsewhere are other bodies. */
const isOfMinistry = (
  collective: readonly Token[],
  name: readonly Token[],
  groups: ReadonlySet<string>,
): boolean =>
  groups.has('đơn vị') && collective.some(({ text }) => text === 'Bộ') && phraseAt(OF_MINISTRY, name, 0) > 0;

function withoutTitle(name: string): Token[] {
  const tokens = wordsOf(name);
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

const asWritten = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join(' ');

const textOfWords = (tokens: readonly Token[]): string => tokens.map(({ lower }) => lower).join(' ');
