import { remembered } from '../../text/memo';
import { pattern } from '../../text/pattern';
import type { UnitLookup } from '../prose/reading';
import { readingOf } from '../prose/reading';
import {
  asWritten,
  isAbbreviation,
  isPair,
  phraseAt,
  type Token,
  textOfWords,
  tokensOf,
} from '../prose/tokens';
import { actorsAt } from './actor';
import type { Actor } from './found-actor';
import { gathers, isPartOf } from './gathers';
import { isAmongPlaces, placeBodyEnd } from './places';
import { isBeginningOf, sameUnit } from './same-unit';
import { COLLECTIVE, LEVEL, TITLE, WITH_PLACE } from './tables';
import { OWN_HEAD } from './unknown-unit';
import { gathersVillage } from './villages';

const MOST_NAMES = 500;
/** `Các đơn vị tham dự hội nghị`, `Thành phần dự họp` */
const ATTENDING = pattern('iu')`
  \<(?:thành phần|đại biểu|đơn vị|cơ quan|đồng chí) (?:tham )?dự (?:cuộc )?(?:họp|hội nghị|phiên|buổi)
`;
const DEPUTY =
  /(?<!\p{L})(?:phó\s+giám\s+đốc|pgđ|p\.\s?giám\s+đốc|lãnh\s+đạo\s+sở|ban\s+giám\s+đốc)(?!\p{L})/iu;
/** A firm that consults is the consultant of whom the notice speaks: `Công ty CP Tư vấn An Bình` and `Tư vấn giám sát`. */
const CONSULTANTS = /công ty\s[^;]{0,40}tư vấn(?!\p{L})/iu;
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
  // `xã Tân Lập` is its committee.
  const words = wordsOf(wanted.name);
  if (
    placeBodyEnd(words, 0) === words.length &&
    reachesName(reach, { ...wanted, name: `UBND ${wanted.name}` })
  )
    return true;
  const name = wanted.name.replace(APPOSED, '');
  return name !== wanted.name && reachesName(reach, { ...wanted, name });
}

/** `nhà thầu - Công ty A`, `Ban Chấp hành Công đoàn`: what somebody is, or who leads it, before the name. */
const APPOSED = pattern('iu')`
  ^(?:
    (?:nhà thầu|chủ đầu tư|nhà đầu tư) (?:[–-] )?
    (?=công ty|tổng công ty|tập đoàn|liên danh|ban quản lý|xí nghiệp)
    |(?:ban chấp hành|bch)\s+
  )
`;

function reachesName(
  { text, codes, actors, kinds, isAnybody }: Reach,
  wanted: Pick<Actor, 'name' | 'unit'>,
): boolean {
  if (sameUnit(text.replace(DASH, ''), wanted.name) || codes.some((code) => sameUnit(code, wanted.name)))
    return true;
  // `TTVH TP`: the place may be left out, but of committees, which differ in nothing else.
  const isCommittee = phraseAt(WITH_PLACE, wordsOf(wanted.name), 0) > 0;
  if (!isCommittee && codes.some((code) => isBeginningOf(code, wanted.name))) return true;
  if (isAnybody || gathersVillage(wordsOf(text), wordsOf(wanted.name))) return true;
  const isAmong = isAmongPlaces(withoutTitle(text.replace(DASH, '')), withoutTitle(wanted.name));
  if (isAmong !== null) return isAmong;
  if (DEPUTY.test(text) && DEPUTY.test(wanted.name)) return true;
  if (CONSULTANTS.test(text) && /^tư vấn(?!\p{L})/iu.test(wanted.name)) return true;
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
  const level = levelOf(a);
  if (level) return level === levelOf(b) || (isPlural(a) && b.some(({ lower }) => lower === 'phương'));
  if (isPartOf(b, a)) return true;
  if (recipient.kind !== 'collective')
    return phraseAt(WITH_PLACE, a, 0) < a.length && isBeginningOf(nameA, nameB);
  return gathers(a, b);
}

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
  const all = wanted.slice(head).filter(tells);
  if (at < 0) return listsShort(tokens, all);
  const shared = sharedWords(tokens.slice(at + head), all);
  const rest = all.slice(shared);
  const names = tokens.slice(at + head + shared).filter(tells);
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
        (sameUnit(token.text, restText) ||
          isBeginningOf(token.text, restText) ||
          leavesOutLetters(token.text, rest) ||
          leavesOutManaging(token.text, rest))),
  );
}

/** `Các Ban QLDA: An Bình, 85` and `Ban QLDA 85`: how many words behind the noun all the names have in common. */
function sharedWords(list: readonly Token[], name: readonly Token[]): number {
  const colon = list.findIndex(({ text }) => text === ':');
  const isShared =
    colon > 0 &&
    colon < name.length &&
    textOfWords(list.slice(0, colon)) === textOfWords(name.slice(0, colon));
  return isShared ? colon : 0;
}

/** How many initials of a long name its abbreviation may leave out: `KTQLXD` of `Kinh tế - Quản lý đầu tư xây dựng`. */
const MOST_LEFT_OUT = 2;

function leavesOutLetters(code: string, name: readonly Token[]): boolean {
  const initials = name.map(({ lower }) => lower[0]!);
  const letters = [...code.toLowerCase()];
  if (letters.length < 4 || initials.length - letters.length > MOST_LEFT_OUT) return false;
  if (letters[0] !== initials[0] || letters.at(-1) !== initials.at(-1)) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters[at]) at++;
  return at === letters.length;
}

/** `Các Cục: KCB, PB`: the initials of `Quản lý Khám, chữa bệnh` without what most offices of the kind do. */
const leavesOutManaging = (code: string, name: readonly Token[]): boolean =>
  code.length > 2 && isPair(name, 0, 'quản', 'lý') && sameUnit(code, asWritten(name.slice(2)));

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

function withoutTitle(name: string): Token[] {
  const tokens = wordsOf(name);
  return tokens.slice(phraseAt(TITLE, tokens, 0));
}

/** The level of a people's committee: `huyện` of `UBND các huyện, thành phố` and of `UBND cấp huyện`. */
function levelOf(tokens: readonly Token[]): string | null {
  const head = phraseAt(WITH_PLACE, tokens, 0);
  if (head === 0) return null;
  return tokens.find((_, i) => i >= head && phraseAt(LEVEL, tokens, i) > 0)?.lower ?? null;
}

const isPlural = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => lower === 'các' || lower === 'cấp');
