import {
  asWritten,
  isAbbreviation,
  isCapital,
  isPair,
  phraseAt,
  phraseTable,
  type Token,
  textOfWords,
} from '../prose/tokens';
import { CONTRACTORS } from './nouns';
import { COLLECTIVE, LEVEL, WITH_PLACE } from './tables';
import { OWN_HEAD } from './unknown-unit';

/*
 * Which bodies a collective of a notice's recipients takes in: `Các phòng, đơn vị thuộc Sở` and `Phòng Quản lý Thương mại`.
 */
/** Whether a collective takes in a body. Both are given by the words of their names, without titles. */
export function gathers(collective: readonly Token[], name: readonly Token[]): boolean {
  const groups = nounsOf(collective);
  return (
    isOwn(name, groups) ||
    isOfMinistry(collective, name, groups) ||
    isOfKind(collective, name, groups) ||
    isOfBody(collective, name) ||
    isMassBody(name, groups) ||
    isCompany(name, groups) ||
    (isConsultant(name, 0) && collective.some((_, i) => isConsultant(collective, i))) ||
    [...nounsOf(name)].some((noun) => groups.has(noun))
  );
}

/** `Các nhà thầu`, `Các chủ đầu tư` take in the company that is given work. */
const isCompany = (name: readonly Token[], groups: ReadonlySet<string>): boolean =>
  phraseAt(COMPANY, name, 0) > 0 && CONTRACTORS.some((noun) => groups.has(noun));
const COMPANY = phraseTable(['công ty', 'tổng công ty', 'tập đoàn']);

/** `Các nhà thầu, đơn vị tư vấn` takes in the `Tư vấn giám sát`. */
const isConsultant = (tokens: readonly Token[], at: number): boolean => isPair(tokens, at, 'tư', 'vấn');

/** Further units that a collective of an office's units takes in. */
const OWNED = phraseTable([
  'trạm',
  'đội',
  'tổ',
  'hạt',
  'viện',
  'bộ môn',
  'thư viện',
  'bảo tàng',
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
const OF_MINISTRY = phraseTable(['vụ', 'cục', 'viện', 'học viện', 'báo', 'tạp chí', 'trường']);
const BUSINESS = phraseTable([
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'doanh nghiệp',
  'hợp tác xã',
  'nhà máy',
]);
const POLICE = phraseTable(['công an']);

/** `Cảnh sát giao thông Công an tỉnh` and `Công an tỉnh`, `Công đoàn cơ sở` and `Công đoàn`. */
export function isPartOf(name: readonly Token[], body: readonly Token[]): boolean {
  const words = textOfWords(body);
  if (phraseAt(POLICE, body, 0) > 0) return textOfWords(name.slice(-body.length)) === words;
  return phraseAt(MASS_BODY, body, 0) === body.length && textOfWords(name).startsWith(`${words} `);
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
 * `Các Ban HĐND tỉnh`, `Các Ban TCT`, `Các Ban chuyên môn Tổng công ty`, `Các ban đảng Tỉnh ủy`: all boards of a body that is named by its abbreviation or stands
 * behind their names, and no list of names.
 */
function isOfBody([, noun, ...rest]: readonly Token[], name: readonly Token[]): boolean {
  const body = rest.slice(phraseAt(OF_WHAT, rest, 0));
  if (noun === undefined || noun.lower !== name[0]?.lower || body.length === 0) return false;
  if (phraseAt(BUSINESS, body, 0) === body.length) return true;
  const isBody = (token: Token, i: number): boolean => isAbbreviation(token) || phraseAt(LEVEL, body, i) > 0;
  if (body.every(isBody)) return true;
  const owner = body.filter(({ text }) => text !== 'đảng');
  return (
    owner.length > 1 &&
    name.length > owner.length + 1 &&
    textOfWords(name.slice(-owner.length)) === textOfWords(owner)
  );
}

/** What boards are of before the body that they belong to. */
const OF_WHAT = phraseTable(['chuyên môn', 'nghiệp vụ', 'chức năng', 'tham mưu']);

const MASS_BODY = phraseTable([
  'công đoàn',
  'đoàn thanh niên',
  'hội phụ nữ',
  'hội liên hiệp phụ nữ',
  'hội lhpn',
  'đoàn tncs',
  'hội ccb',
  'hội cựu chiến binh',
  'hội nông dân',
]);

/** `Các tổ chuyên môn, đoàn thể` takes in the trade union. */
const isMassBody = (name: readonly Token[], groups: ReadonlySet<string>): boolean =>
  (groups.has('đoàn thể') || groups.has('tổ chức')) && phraseAt(MASS_BODY, name, 0) > 0;

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

/** The common nouns of a collective: `phòng` and `phòng chuyên môn` of `Các phòng chuyên môn`. */
function nounsOf(tokens: readonly Token[]): Set<string> {
  const found = new Set<string>();
  tokens.forEach((token, i) => {
    const length = token.text === token.lower ? phraseAt(COLLECTIVE, tokens, i) : 0;
    // `đơn vị sự nghiệp` are `đơn vị` as well.
    for (let end = i + 1; end <= i + length; end++) found.add(textOfWords(tokens.slice(i, end)));
  });
  return found;
}
