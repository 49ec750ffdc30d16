import { addTo } from '../../../text/grouping';
import { capitalised } from '../../../text/words';
import { BODY_HEADS, COMMEMORATIVE_DAYS, NAMES, POSTS, PROPER_NAMES } from '../data/names';
import { foldWord } from '../fold';
import type { Word, Words } from '../words';
import { type CapitalFault, fault, isWord, unsure } from './capital-fault';
import { raisedFieldAt } from './capital-fields';

interface Name {
  readonly folded: readonly string[];
  readonly right: readonly string[];
  /** For each word the mark before it. */
  readonly gaps: readonly ('space' | 'comma' | 'other')[];
  readonly kind: 'agency' | 'proper-name' | 'post' | 'day' | 'head';
}

/** By their first two words. */
const names = new Map<string, Map<string, Name[]>>();
for (const name of NAMES) addName(name, 'agency');
for (const name of PROPER_NAMES) addName(name, 'proper-name');
for (const post of POSTS) addName(post, 'post');
for (const head of BODY_HEADS) addName(head, 'head');
for (const day of COMMEMORATIVE_DAYS) addName(`ngày ${day}`, 'day');
for (const feast of ['Nguyên đán', 'Trung thu', 'Đoan ngọ']) addName(`Tết ${feast}`, 'day');
for (const bySecond of names.values()) {
  for (const list of bySecond.values()) list.sort((a, b) => b.folded.length - a.folded.length);
}

function addName(name: string, kind: Name['kind']): void {
  const pieces = [...name.matchAll(/(^| |, | - )(\p{L}+)/gu)];
  const right = pieces.map((piece) => piece[2]!);
  const folded = right.map(foldWord);
  const gaps = pieces.map((piece) => (piece[1] === ', ' ? 'comma' : piece[1] === ' - ' ? 'other' : 'space'));
  const bySecond = names.get(folded[0]!) ?? new Map<string, Name[]>();
  names.set(folded[0]!, bySecond);
  addTo(bySecond, folded[1]!, { folded, right, gaps, kind });
}

/** What is named after an event has a capital on every word. */
const NAMED_PLACES = new Set('đường phố cầu phường trường chợ'.split(' '));

/** Of the names that begin here the one that is written wrongly; several right forms of one name excuse each other. */
export function nameAt(words: Words, at: number): CapitalFault | null {
  const { text, list } = words;
  const second = list[at + 1];
  const candidates = second && names.get(list[at]!.form.folded)?.get(second.form.folded);
  if (!candidates || belongsToPlace(list, at)) return null;
  let longest = 0;
  let wrong: CapitalFault | null = null;
  for (const name of candidates) {
    const { length } = name.folded;
    // The longer names come first.
    if (length < longest || !standsAt(list, at, name)) continue;
    longest = length;
    const written = list.slice(at, at + length).map(({ start, end }) => text.slice(start, end));
    // The first letter may be a capital or not; all capitals are a heading, none at all a common noun.
    if (written.every((word) => word === word.toUpperCase())) return null;
    if (name.kind === 'head' && !beginsName(words, at, length)) continue;
    if (isRight(list, at, name, written)) return null;
    wrong ??= faultOf(words, at, name, written);
  }
  return wrong;
}

/** Whether a street or a school bears the name, but for a feast: `đường Cách Mạng Tháng Tám`. */
function belongsToPlace(list: readonly Word[], at: number): boolean {
  const { form, gap } = list[at]!;
  if (form.folded === 'tết' || gap !== 'space' || !NAMED_PLACES.has(list[at - 1]!.form.folded)) return false;
  return !isWord(list[at - 2], 'thành', null);
}

const standsAt = (list: readonly Word[], at: number, { folded, gaps }: Name): boolean =>
  folded.every((word, k) => isWord(list[at + k], word, k === 0 ? null : gaps[k]!));

/** Whether the words of a name are written as they may be, or are no name here. */
function isRight(list: readonly Word[], at: number, name: Name, written: readonly string[]): boolean {
  const { folded, right, kind } = name;
  if (kind === 'agency' && (buildsSomething(list, at, folded) || isAnyCommittee(list, at + folded.length)))
    return true;
  const isOwn = isOwnHere(list, at, name);
  if (kind !== 'day' && !isOwn && written.every((word) => word === word.toLowerCase())) return true;
  return written.every((word, k) => (k === 0 && !isOwn) || sameLetters(word, right[k]!));
}

/** Whether the name has a capital on its first word, too. */
const isOwnHere = (list: readonly Word[], at: number, { kind, folded }: Name): boolean =>
  kind === 'proper-name' || (kind === 'agency' && isOwnName(list, at, folded));

function faultOf(words: Words, at: number, name: Name, written: readonly string[]): CapitalFault | null {
  const { text, list } = words;
  const { right, kind, folded } = name;
  const field = kind === 'head' ? raisedFieldAt(list, at + folded.length) : 0;
  const parts = list.slice(at, at + folded.length + field);
  const isOwn = isOwnHere(list, at, name);
  const suggestion = parts.map(({ start }, k) => {
    const gap = k === 0 ? '' : text.slice(parts[k - 1]!.end, start);
    const inCase = k === 0 && !isOwn ? firstWord : inCaseOfName;
    return (
      gap + (k < right.length ? inCase(written[k]!, right[k]!) : inCaseOfField(parts[k]!, k - right.length))
    );
  });
  const place = kind === 'head' ? 'agency' : kind;
  const found = fault(words, parts[0]!.start, parts.at(-1)!.end, suggestion.join(''), place);
  return kind === 'agency' && isOfUnnamedPlace(list, at, name) ? unsure(found) : found;
}

const inCaseOfField = ({ form: { text } }: Word, k: number): string => (k === 0 ? text : text.toLowerCase());

/** `giao Công Ty CP An Bình`: behind a small letter or a mark and before the rest of a name; in quotation marks stands a title. */
function beginsName({ text, list }: Words, at: number, length: number): boolean {
  if (/[“"]/.test(text[list[at]!.start - 1] ?? '')) return false;
  const next = list[at + length];
  const isInside = list[at]!.gap === 'space' && list[at - 1]!.form.shape !== 'lower';
  return !isInside && next?.gap === 'space' && (next.form.shape === 'capital' || next.form.shape === 'upper');
}

/** What only a body does, or may be asked of: `Sở xây dựng chủ trì`. */
const ONLY_OF_BODY = new Set(
  'chủ trì|phối hợp|tham mưu|thẩm định|rà soát|căn cứ|tiếp tục|khẩn trương|kiểm tra|có trách|trước ngày|cung cấp|công bố|đôn đốc|theo dõi|chịu trách'.split(
    '|',
  ),
);

/** `Văn phòng Sở xây dựng kế hoạch`: with an object behind it, `xây dựng` in small letters is what the office does. */
function buildsSomething(list: readonly Word[], at: number, folded: readonly string[]): boolean {
  const field = list[at + 1]!;
  if (folded.length !== 3 || folded[1] !== 'xây' || field.form.shape !== 'lower') return false;
  const [next, second] = [list[at + 3], list[at + 4]];
  if (next?.gap !== 'space') return false;
  return !ONLY_OF_BODY.has(`${next.form.folded} ${second?.form.folded}`);
}

const COMMITTEE_LEVELS = new Set('thành đảng huyện quận thị'.split(' '));

/** `tỉnh ủy, thành ủy`, `tỉnh ủy và thành ủy`: committees of all provinces, whatever their names; `ban cán sự đảng | Ủy ban`. */
function isAnyCommittee(list: readonly Word[], end: number): boolean {
  const [last, behind] = [list[end - 1]!, list[end]];
  if (last.form.bare === 'uy' && isWord(behind, 'ban', 'space') && !isWord(list[end + 1], 'hành', 'space'))
    return true;
  if (last.form.folded !== 'ủy' || last.form.shape !== 'lower') return false;
  const next = behind?.form.folded === 'và' ? end + 1 : end;
  return COMMITTEE_LEVELS.has(list[next]?.form.text ?? '') && list[next + 1]?.form.folded === 'ủy';
}

/** Behind these a body is named, and not a kind of body: `của chính phủ`, `giao sở Tài chính`. */
const NAMED_BEHIND = new Set(
  'của gửi với do giao và tại cho cùng nghị đốc đạo trực vụ diện nghe cáo'.split(' '),
);
const SOLE = new Set(['chính phủ', 'quốc hội', 'tỉnh ủy', 'thủ tướng chính phủ', 'ban thường vụ tỉnh ủy']);
/** `của chính phủ các nước`, `chính phủ điện tử`, `chính phủ liên bang`. */
const OF_KIND = new Set('các điện số nước mới cũ và thành liên trung lâm kiến nhiều hai một'.split(' '));

/** Whether small letters are a slip: a department with its field, a body of which there is but one. */
function isOwnName(list: readonly Word[], at: number, folded: readonly string[]): boolean {
  if (isLocalBody(list, at, folded) || isPrimeMinister(list, at, folded)) return true;
  if (list[at]!.gap !== 'space' || !NAMED_BEHIND.has(list[at - 1]!.form.folded)) return false;
  if (folded[0] === 'sở' || folded[0] === 'bộ') return list[at + 1]!.form.shape !== 'lower';
  const next = list[at + folded.length];
  // `của quốc hội Mỹ`
  const isOther = next?.gap === 'space' && (OF_KIND.has(next.form.folded) || next.form.shape === 'capital');
  return SOLE.has(folded.join(' ')) && !isOther;
}

/** `ủy ban nhân dân xã`: a province has one notice and one committee, of a commune there are many where no name follows. */
function isOfUnnamedPlace(list: readonly Word[], at: number, { folded }: Name): boolean {
  const level = list[at + folded.length];
  const name = list[at + folded.length + (level?.form.folded === 'đặc' ? 2 : 1)];
  if (list[at]!.form.shape !== 'lower' || !isLocalBody(list, at, folded) || level!.form.folded === 'tỉnh')
    return false;
  return name?.gap !== 'space' || name.form.shape === 'lower';
}

const LEVELS = new Set('tỉnh xã phường huyện đặc'.split(' '));

/** `của ủy ban nhân dân xã Tân Hưng`, `Chủ tịch ủy ban nhân dân phường`, and not those of all provinces. */
function isLocalBody(list: readonly Word[], at: number, folded: readonly string[]): boolean {
  if (folded.length !== 4 || folded[3] !== 'dân' || list[at]!.gap !== 'space') return false;
  const before = list[at - 1]!.form.folded;
  const level = list[at + folded.length];
  const next = list[at + folded.length + 1];
  if (!NAMED_BEHIND.has(before) && before !== 'tịch') return false;
  if (level?.gap !== 'space' || !LEVELS.has(level.form.text)) return false;
  const isAny = next !== undefined && next.gap !== 'other' && OF_EVERY_LEVEL.has(next.form.folded);
  return !isAny;
}

/** `ủy ban nhân dân tỉnh, thành phố`, `ủy ban nhân dân xã nơi cư trú`. */
const OF_EVERY_LEVEL = new Set([...LEVELS, ...'thành thị và nơi trực có hoặc'.split(' ')]);

/** `trình thủ tướng Chính phủ`: the capital behind it shows that no other one is meant. */
const isPrimeMinister = (list: readonly Word[], at: number, folded: readonly string[]): boolean =>
  folded[0] === 'thủ' &&
  folded.length === 4 &&
  list[at]!.gap === 'space' &&
  list[at - 1]!.form.shape === 'lower' &&
  list[at + 2]!.form.shape === 'capital';

/** Equal but for the place of the tone mark, which is another rule's business. */
const sameLetters = (written: string, right: string): boolean =>
  isUpperAt0(written) === isUpperAt0(right) && tailIsLower(written);
const isUpperAt0 = (word: string): boolean => word[0] !== word[0]!.toLowerCase();
const tailIsLower = (word: string): boolean =>
  word.slice(1) === word.slice(1).toLowerCase() || word === 'UBND';

const firstWord = (written: string, right: string): string =>
  isUpperAt0(written) ? inCaseOfName(written, right) : written;

function inCaseOfName(written: string, right: string): string {
  if (right === right.toUpperCase() && right.length > 1) return right;
  const lower = written.toLowerCase();
  return isUpperAt0(right) ? capitalised(lower) : lower;
}
