import type { OrganisationUnit } from '../../config/profile';
import { honorificOf } from '../../syntax/person-name';
import type { Reading } from '../prose/reading';
import {
  isAbbreviation,
  isCapital,
  isPair,
  phraseAt,
  phraseTable,
  type Token,
  textOf,
  tokenFrom,
} from '../prose/tokens';
import { ASKED, beginsPair, collectiveEnd } from './collective';
import type { Actor, Found, FoundList } from './found-actor';
import { withChair, withFurtherTitles } from './further-titles';
import { unitAt } from './lookup';
import { membersOf } from './members';
import { endsLongName, nameEnd } from './name-end';
import { unitEnd } from './names';
import * as nouns from './nouns';
import { peopleAt } from './people';
import { bodyAtPlace, placeBodyEnd } from './places';
import { postEnd } from './posts';
import { LEVEL, TITLE } from './tables';
import { headOfVillage, numberedAt, villageEnd } from './villages';

const PERSON = phraseTable(nouns.PERSON_WORDS);
const DETERMINER = phraseTable(nouns.DETERMINERS);
const BARE = phraseTable(nouns.BARE_COLLECTIVES);
/** Whose company or joint venture may stand right behind. */
const CONTRACTOR = phraseTable(nouns.CONTRACTORS);
const POST = phraseTable([...nouns.POSTS, ...nouns.POSTS_OF_FIELDS]);

/** The actors that a text names from a token on: `Sở A, Phòng B và các đơn vị liên quan`. Null where none begins there. */
export function actorsAt(reading: Reading, at: number): FoundList | null {
  const people = peopleAt(reading, at) ?? numberedAt(reading, at);
  const named = people ? null : actorAt(reading, at);
  const place = people || named ? null : placeAt(reading, at);
  const first = named ?? place;
  if (!people && !first) return null;
  const actors = people ? [...people.actors] : oneByOne(reading, at, first!);
  let next = afterBracket(reading.tokens, (people ?? first!).next);
  for (;;) {
    const separator = separatorAt(reading.tokens, next);
    const from = next + separator;
    const more = separator > 0 ? furtherAt(reading, from, actors.at(-1)!, place !== null) : null;
    if (!more) return { actors, next };
    const head = more.actor.kind === 'unit' ? headOfVillage(actors.at(-1)!, reading.tokens, from) : '';
    const further = oneByOne(reading, from, more);
    actors.push(
      ...(head === ''
        ? further
        : further.map((one): Actor => ({ ...one, name: head + one.name, kind: 'person' }))),
    );
    next = afterBracket(reading.tokens, more.next);
  }
}

/** The next of several, which may be named by what it does not share with the one before. */
const furtherAt = (reading: Reading, at: number, last: Actor, isPlace: boolean): Found | null =>
  actorAt(reading, at) ?? (isPlace ? placeAt(reading, at) : null) ?? elliptic(reading, at, last);

/** `xã Tân Lập`, `thành phố Yên Bình`: a place is told what its committee is to do. */
function placeAt(reading: Reading, at: number): Found | null {
  const end = placeBodyEnd(reading.tokens, at);
  return end > at ? found(reading, at, end, 'unit') : null;
}

function oneByOne(reading: Reading, at: number, { actor, next }: Found): Actor[] {
  const members = actor.kind === 'collective' ? membersOf(reading, at, next) : [];
  return members.length > 0 ? members : [actor];
}

/** The one actor that a text names from a token on. */
export function actorAt(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  if (!tokens[at]?.isWord) return null;
  const own = reading.lookup && unitAt(reading.lookup, tokens, at);
  if (own) return found(reading, at, own.next, 'unit', own.unit);
  const person = phraseAt(PERSON, tokens, at);
  const name = afterHonorific(reading, at + person);
  if (name > at) return personAt(reading, at, name);
  const determiner = phraseAt(DETERMINER, tokens, at);
  if (determiner > 0) return severalAt(reading, at, at + determiner);
  if (/^\d{1,3}$/.test(tokens[at]!.text)) return countedAt(reading, at);
  const title = phraseAt(TITLE, tokens, at);
  if (title > 0) {
    const first = titleAt(reading, at, at + title);
    const further = (from: number) => titleAt(reading, at, from + phraseAt(TITLE, tokens, from));
    return first && withChair(tokens, at, first, further);
  }
  const apposed = apposedAt(reading, at);
  if (apposed) return apposed;
  if (phraseAt(BARE, tokens, at) > 0 || beginsPair(tokens, at))
    return found(reading, at, collectiveEnd(reading, at), 'collective');
  const post = postEnd(tokens, at);
  if (post > at) return found(reading, at, post, 'person');
  const end = Math.max(unitEnd(reading, at), villageEnd(tokens, at));
  return end > at ? found(reading, at, end, 'unit') : codeAt(reading, at);
}

/** `nhà thầu - Công ty A`, `Nhà thầu liên danh A - B`: what somebody is, before the name. */
function apposedAt(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const length = phraseAt(BARE, tokens, at);
  const isApposed = length > 0 && /^[–-]$/u.test(tokens[at + length]?.text ?? '');
  if (!isApposed && phraseAt(CONTRACTOR, tokens, at) === 0) return null;
  const name = at + length + (isApposed ? 1 : 0);
  const end = isCapital(tokens[name]) || !isApposed ? unitEnd(reading, name) : name;
  return end > name ? found(reading, at, end, 'unit') : null;
}

/** `P4 (Phòng Kỹ thuật)`: a code of the office's own with the name that it stands for. */
function codeAt(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  if (tokens[at + 1]?.text !== '(' || !CODE.test(tokens[at]!.text)) return null;
  const named = actorAt(reading, at + 2);
  return named?.actor.kind === 'unit' && tokens[named.next]?.text === ')'
    ? { actor: named.actor, next: at + 1 }
    : null;
}

const CODE = /^\p{Lu}[\p{Lu}\d&-]{0,9}$/u;

/** A proper name (`VNPT Bình Hòa`): capitals in a row. For places where only an actor can stand. */
export function properNameAt(reading: Reading, at: number): Found | null {
  let end = at;
  while (end - at < 8 && isCapital(reading.tokens[end])) end++;
  return end > at ? nameTo(reading, at, end) : null;
}

/** The words up to a token as the name of somebody whom the grammar does not know. */
export const nameTo = (reading: Reading, at: number, end: number): Found => found(reading, at, end, 'unit');

function found(
  reading: Reading,
  from: number,
  next: number,
  kind: Actor['kind'],
  unit: OrganisationUnit | null = null,
): Found {
  const { start } = reading.tokens[from]!;
  const { end } = reading.tokens[next - 1]!;
  return { actor: { start, end, name: textOf(reading.text, { start, end }), kind, unit }, next };
}

function separatorAt(tokens: readonly Token[], at: number): number {
  const { lower } = tokens[at] ?? {};
  if (lower === ',' || lower === '/') return tokens[at + 1]?.lower === 'và' ? 2 : 1;
  return lower === 'và' ? 1 : 0;
}

/** The nouns that stand before the number of one of several: `Tổ số 1, số 2`, `Tòa án nhân dân khu vực 2, khu vực 4`. */
const NUMBERED = phraseTable(['số', 'khu vực', 'cơ sở']);

/** `phòng QLCN và QLTM`, `Tổ số 1, số 2`, `Công an xã A và xã B`: a second abbreviation, number or place after a first. */
function elliptic(reading: Reading, at: number, { name, kind }: Actor): Found | null {
  const { tokens } = reading;
  const further = kind === 'collective' ? null : bodyAtPlace(name, tokens, at);
  if (further) {
    const { actor, next } = found(reading, at, further.next, kind);
    return { actor: { ...actor, name: further.head + actor.name }, next };
  }
  if (isAbbreviation(tokens[at - 2]) && isAbbreviation(tokens[at])) return found(reading, at, at + 1, 'unit');
  const next = at + phraseAt(NUMBERED, tokens, at) + 1;
  const shared = /^(.*?)(?:(?:số|khu vực|cơ sở) )?\d{1,2}$/u.exec(name)?.[1];
  if (shared === undefined || !/^\d{1,2}$/.test(tokens[next - 1]?.text ?? '')) return null;
  if (next === at + 1 && tokens[next]?.isWord && phraseAt(ASKED, tokens, next) === 0) return null;
  const { actor } = found(reading, at, next, 'unit');
  return { actor: { ...actor, name: `${shared}${actor.name}` }, next };
}

/** The token after a bracketed definition: `(UBND cấp huyện)`. */
function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < tokens.length && i < at + 40; i++) if (tokens[i]!.text === ')') return i + 1;
  return at;
}

const LONGEST_HONORIFIC = 40;

/** The token after `TS.`, `Đại tá` before a name; the same one where neither stands. */
function afterHonorific({ text, tokens }: Reading, at: number): number {
  if (!isCapital(tokens[at])) return at;
  const { start } = tokens[at]!;
  const { length } = honorificOf(text.slice(start, start + LONGEST_HONORIFIC));
  const name = length > 0 ? tokenFrom(tokens, start + length) : at;
  return isCapital(tokens[name]) && isCapital(tokens[name + 1]) ? name : at;
}

/** `Đ/c Nguyễn Văn A, PGĐ Sở`, `đồng chí Giám đốc Sở`, `đồng chí Lê Thị B, chuyên viên Văn phòng`. */
function personAt(reading: Reading, from: number, at: number): Found | null {
  const { tokens } = reading;
  const title = phraseAt(TITLE, tokens, at);
  if (title > 0) return titleAt(reading, from, at + title);
  let end = at;
  while (end - at < 6 && isCapital(tokens[end])) end++;
  if (end === at) return null;
  const isApposed = /^[,–-]$/u.test(tokens[end]?.text ?? '');
  const post = isApposed ? phraseAt(POST, tokens, end + 1) : 0;
  const unit = post > 0 ? unitEnd(reading, end + 1 + post) : end;
  if (unit > end + 1 + post) return found(reading, from, unit, 'person');
  const office = isApposed ? phraseAt(TITLE, tokens, end + 1) : 0;
  if (office === 0) return found(reading, from, end, 'person');
  const first = titleAt(reading, from, end + 1 + office, true);
  return (
    first &&
    withFurtherTitles(tokens, end + 1, first, (behind) => {
      const length = phraseAt(TITLE, tokens, behind);
      return length > 0 ? titleAt(reading, from, behind + length, true) : null;
    })
  );
}

/** A title, and the body that it belongs to: `Trưởng các phòng, đơn vị`, `PGĐ Sở`. */
function titleAt(reading: Reading, from: number, at: number, isNamed = false): Found | null {
  // `Trợ lý Tổng Giám đốc`
  const title = phraseAt(TITLE, reading.tokens, at);
  if (title > 0) return titleAt(reading, from, at + title, isNamed);
  const determiner = phraseAt(DETERMINER, reading.tokens, at) || countLengthAt(reading, at);
  // `Trưởng khu phố 1`
  const village = villageEnd(reading.tokens, at);
  if (village > at) return found(reading, from, village, 'person');
  // `Trưởng phòng Tổ chức - Hành chính`
  const isInTitle = determiner === 0 && phraseAt(BODY_IN_TITLE, reading.tokens, at - 1) > 0;
  const named = isInTitle && isCapital(reading.tokens[at]) ? unitEnd(reading, at - 1) : at;
  if (named > at) return found(reading, from, named, 'person');
  const ofOffice = isPair(reading.tokens, at - 2, 'văn', 'phòng') ? unitEnd(reading, at - 2) : at;
  const unit = determiner > 0 ? at : Math.max(ofOffice, unitEnd(reading, at));
  const classes = determiner > 0 ? phraseAt(CLASS, reading.tokens, at + determiner) : 0;
  if (classes > 0) return found(reading, from, at + determiner + classes, 'person');
  const body = unit > at ? unit : collectiveEnd(reading, at + determiner);
  if (body > at + determiner) return found(reading, from, chargedEnd(reading.tokens, body), 'person');
  // `lãnh đạo` without a body is a verb more often than not.
  if (reading.tokens[at - 1]!.lower === 'đạo') return null;
  if (isInTitle && isCapital(reading.tokens[at]))
    return found(reading, from, nameEnd(reading.tokens, at), 'person');
  // `Trưởng thôn 5`
  const isNumbered =
    /^\d{1,2}$/.test(reading.tokens[at]?.text ?? '') && phraseAt(LEVEL, reading.tokens, at - 1) > 0;
  if (isNumbered) return found(reading, from, at + 1, 'person');
  const name = personNameEnd(reading.tokens, at);
  if (name > at) return found(reading, from, name, 'person');
  const next = afterCharge(reading.tokens, at);
  return isNamed ? { ...found(reading, from, at, 'person'), next } : found(reading, from, next, 'person');
}

/** `Trưởng 02 phòng nêu trên`: 1 where a number of bodies stands at a token. */
const countLengthAt = (reading: Reading, at: number): number =>
  /^\d{1,3}$/.test(reading.tokens[at]?.text ?? '') && collectiveEnd(reading, at + 1) > at + 1 ? 1 : 0;

/** The token after the name that a title stands before: `Phó Cục trưởng Nguyễn Văn A`. One capital alone is none. */
function personNameEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end - at < 5 && isCapital(tokens[end]) && tokens[end]!.isWord) end++;
  return end - at > 1 ? end : at;
}

/** `Phó Giám đốc Sở phụ trách lĩnh vực đường bộ | kiểm tra`: the charge goes on the title where work or a colon follows. */
function chargedEnd(tokens: readonly Token[], at: number): number {
  const end = afterCharge(tokens, at);
  const follows = tokens[end]?.text === ':' || phraseAt(ASKED, tokens, end) > 0;
  return end > at + 2 && follows ? end : at;
}

/** `Giáo viên chủ nhiệm các lớp`: no bodies, but of those who lead them. */
const CLASS = phraseTable(['lớp', 'khối lớp', 'khối', 'khối thi đua', 'cụm thi đua', 'khối phố']);
const BODY_IN_TITLE = phraseTable(['phòng', 'ban', 'khoa', 'đội']);
const LONGEST_CHARGE = 8;

/** The token after `phụ trách chuyên môn`; the same one where nothing of the kind stands there. */
function afterCharge(tokens: readonly Token[], at: number): number {
  if (!isPair(tokens, at, 'phụ', 'trách')) return at;
  let end = at + 2;
  const goesOn = (i: number): boolean => tokens[i]?.isWord === true && !endsLongName(tokens, i);
  // `phụ trách văn hóa - xã hội`
  while (
    end - at < LONGEST_CHARGE &&
    (goesOn(end) || (/^[–-]$/u.test(tokens[end]?.text ?? '') && goesOn(end + 1)))
  )
    end++;
  return end;
}

/** `các phòng, đơn vị`, `các đồng chí Phó Giám đốc Sở`. */
function severalAt(reading: Reading, from: number, at: number): Found | null {
  const office = at + phraseAt(PERSON, reading.tokens, at);
  const title = phraseAt(TITLE, reading.tokens, office);
  const end = title > 0 ? titleAt(reading, from, office + title)?.next : collectiveEnd(reading, at);
  return end !== undefined && end > at ? found(reading, from, end, 'collective') : null;
}

/** `05 UBND phường, xã`, `02 Ban quản lý các chợ`. */
function countedAt(reading: Reading, from: number): Found | null {
  const unit = unitEnd(reading, from + 1);
  const end = unit > from + 1 ? unit : collectiveEnd(reading, from + 1);
  return end > from + 1 ? found(reading, from, end, 'collective') : null;
}
