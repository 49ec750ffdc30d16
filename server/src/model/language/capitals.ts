import { type Span, span } from '../../text/span';
import { CUE } from './cues';
import { HEAD_VERBS } from './data/head-verbs';
import {
  COMMEMORATIVE_DAYS,
  COMMON_HEADS,
  EARTHLY_BRANCHES,
  HEAVENLY_STEMS,
  LOWERING_WORDS,
  NAMES,
  NUMBERED_TYPES,
} from './data/names';
import { foldWord } from './fold';
import { startsSentence, type Word, type Words } from './words';

/** A letter that ought to be a capital, or to be none (NĐ 30/2020, Phụ lục II). */
export interface CapitalFault {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
  readonly kind: CapitalKind;
}

export type CapitalKind = 'agency' | 'day' | 'lunar-year' | 'document' | 'pinpoint' | 'mid-sentence';

interface Name {
  readonly folded: readonly string[];
  readonly right: readonly string[];
  /** For each word the mark before it. */
  readonly gaps: readonly ('space' | 'comma' | 'other')[];
  readonly kind: 'agency' | 'day';
}

/** By their first two words. */
const names = new Map<string, Map<string, Name[]>>();
for (const name of NAMES) addName(name, 'agency');
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
  bySecond.set(folded[1]!, [...(bySecond.get(folded[1]!) ?? []), { folded, right, gaps, kind }]);
}

/** Wrong capitals in a paragraph: names of agencies and days, documents before their number, verbs in mid-sentence. */
export function capitalFaults(words: Words): CapitalFault[] {
  const faults: CapitalFault[] = [];
  const { list } = words;
  for (let i = 0; i < list.length; i++) {
    const fault = faultAt(words, i);
    if (!fault) continue;
    faults.push(fault);
    while (i + 1 < list.length && list[i + 1]!.start < fault.span.end) i++;
  }
  return faults;
}

function faultAt(words: Words, at: number): CapitalFault | null {
  const { form } = words.list[at]!;
  if (form.shape === 'upper' || form.shape === 'number') return null;
  if ((form.cues & CUE.capital) === 0) return form.shape === 'capital' ? midSentence(words, at) : null;
  const second = words.list[at + 1];
  const candidates = second && names.get(form.folded)?.get(second.form.folded);
  const name = candidates && nameAt(words, at, candidates);
  if (name) return name;
  switch (form.folded) {
    case 'ban':
      return steeringCommittee(words, at);
    case 'thứ':
      return weekday(words, at);
    case 'số':
      return documentType(words, at);
    case 'khoản':
      return pinpoint(words, at);
    case 'luật':
      return law(words, at);
  }
  if (STEMS.has(form.folded)) return lunarYear(words, at);
  return form.shape === 'capital' ? midSentence(words, at) : null;
}

function fault(
  { text }: Words,
  start: number,
  end: number,
  suggestion: string,
  kind: CapitalKind,
): CapitalFault | null {
  const found = text.slice(start, end);
  return found === suggestion ? null : { span: span(start, end), found, suggestion, kind };
}

/** What is named after an event has a capital on every word: `đường Cách Mạng Tháng Tám`. */
const NAMED_PLACES = new Set('đường phố cầu phường trường chợ'.split(' '));

/** Of the names that begin here the one that is written wrongly; several right forms of one name excuse each other. */
function nameAt(words: Words, at: number, candidates: readonly Name[]): CapitalFault | null {
  const { text, list } = words;
  if (list[at]!.gap === 'space' && NAMED_PLACES.has(list[at - 1]!.form.folded)) return null;
  let longest = 0;
  let wrong: CapitalFault | null = null;
  for (const { folded, right, gaps, kind } of candidates) {
    if (
      folded.length < longest ||
      !folded.every((word, k) => isWord(list[at + k], word, k === 0 ? null : gaps[k]!))
    )
      continue;
    longest = folded.length;
    const parts = list.slice(at, at + folded.length);
    const written = parts.map(({ start, end }) => text.slice(start, end));
    // The first letter may be a capital or not; all capitals are a heading, none at all a common noun.
    if (written.every((word) => word === word.toUpperCase())) return null;
    if (kind === 'agency' && buildsSomething(list, at, folded)) return null;
    const isOwn = kind === 'agency' && isOwnName(list, at, folded);
    if (kind === 'agency' && written.every((word) => word === word.toLowerCase()) && !isOwn) return null;
    const first = isOwn ? 0 : 1;
    if (written.every((word, k) => k < first || sameLetters(word, right[k]!))) return null;
    const start = parts[0]!.start;
    let suggestion = '';
    parts.forEach((part, k) => {
      const gap = k === 0 ? '' : text.slice(parts[k - 1]!.end, part.start);
      suggestion +=
        gap + (k < first ? firstWord(written[0]!, right[0]!) : inCaseOfName(written[k]!, right[k]!));
    });
    wrong = fault(words, start, parts.at(-1)!.end, suggestion, kind);
  }
  return wrong;
}

/** What only a body does, or may be asked of: `Sở xây dựng chủ trì`. */
const ONLY_OF_BODY = new Set(
  'chủ trì|phối hợp|tham mưu|thẩm định|rà soát|căn cứ|tiếp tục|khẩn trương|kiểm tra|có trách|trước ngày'.split(
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

/** Behind these a body is named, and not a kind of body: `của chính phủ`, `giao sở Tài chính`. */
const NAMED_BEHIND = new Set('của gửi với do giao và tại cho cùng nghị đốc đạo trực vụ'.split(' '));
const SOLE = new Set(['chính phủ', 'tỉnh ủy']);
/** `của chính phủ các nước`, `chính phủ điện tử`. */
const OF_KIND = new Set('các điện số nước mới và thành'.split(' '));

/** Whether small letters are a slip: a department with its field, a body of which there is but one. */
function isOwnName(list: readonly Word[], at: number, folded: readonly string[]): boolean {
  if (list[at]!.gap !== 'space' || !NAMED_BEHIND.has(list[at - 1]!.form.folded)) return false;
  if (folded[0] === 'sở' || folded[0] === 'bộ') return list[at + 1]!.form.shape !== 'lower';
  const next = list[at + folded.length];
  return SOLE.has(folded.join(' ')) && !(next?.gap === 'space' && OF_KIND.has(next.form.folded));
}

const isWord = (word: Word | undefined, folded: string, gap: Word['gap'] | null): boolean =>
  word !== undefined && word.form.folded === folded && (gap === null || word.gap === gap);

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
  return isUpperAt0(right) ? lower[0]!.toUpperCase() + lower.slice(1) : lower;
}

const COMMITTEE_CONTEXT = new Set('tỉnh trung về phòng chống xã huyện thành cấp quốc liên'.split(' '));

/** `Ban chỉ đạo 389`: named, it is written `Ban Chỉ đạo`. */
function steeringCommittee(words: Words, at: number): CapitalFault | null {
  const [ban, chi, dao, next] = words.list.slice(at, at + 4);
  if (!isWord(chi, 'chỉ', 'space') || !isWord(dao, 'đạo', 'space') || next?.gap !== 'space') return null;
  if (ban!.form.text !== 'Ban' || chi!.form.shape !== 'lower') return null;
  const named = next.form.shape !== 'lower' || COMMITTEE_CONTEXT.has(next.form.folded);
  return named ? fault(words, ban!.start, dao!.end, 'Ban Chỉ đạo', 'agency') : null;
}

const WEEKDAYS = new Set('hai ba tư năm sáu bảy'.split(' '));
const PARTS_OF_DAY = new Set('sáng chiều tối'.split(' '));
/** What is counted: `họp lần thứ hai, ngày 08/4/2026`. */
const COUNTED = new Set('lần kỳ đợt vòng khóa họp phiên'.split(' '));

/** `chiều thứ sáu`, `thứ hai hằng tuần` want a capital; `Thứ 6` in mid-sentence wants none (Phụ lục II, V.8.c). */
function weekday(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const thu = list[at]!;
  const day = list[at + 1];
  if (day?.gap !== 'space') return null;
  const before = thu.gap === 'space' ? list[at - 1]!.form : null;
  if (/^[2-7]$/.test(day.form.text)) {
    const inSentence = thu.form.text === 'Thứ' && before?.shape === 'lower';
    return inSentence ? fault(words, thu.start, day.end, `thứ ${day.form.text}`, 'day') : null;
  }
  if (!WEEKDAYS.has(day.form.folded) || thu.form.shape !== 'lower' || day.form.shape !== 'lower') return null;
  const weekly = /^ h[àằ]ng tuần(?!\p{L})/u.test(text.slice(day.end, day.end + 12));
  const dated = /^(?: \(|, )ngày \d/.test(text.slice(day.end, day.end + 10));
  if (!weekly && before && COUNTED.has(before.folded)) return null;
  if (!weekly && !dated && !(before && PARTS_OF_DAY.has(before.folded))) return null;
  const name = day.form.text;
  return fault(words, thu.start, day.end, `thứ ${name[0]!.toUpperCase()}${name.slice(1)}`, 'day');
}

const STEMS = new Set(HEAVENLY_STEMS);
const BRANCHES = new Set(EARTHLY_BRANCHES);
const BEFORE_LUNAR_YEAR = new Set(['đán', 'tết', 'xuân']);

/** `Bính ngọ`: both words of a lunar year have capitals (Phụ lục II, V.8.a). */
function lunarYear(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const stem = list[at]!;
  const branch = list[at + 1];
  if (branch?.gap !== 'space' || !BRANCHES.has(branch.form.folded)) return null;
  // A year's stem and branch are both odd or both even in their order.
  const parity =
    (HEAVENLY_STEMS.indexOf(stem.form.folded) + EARTHLY_BRANCHES.indexOf(branch.form.folded)) % 2;
  const before = stem.gap === 'space' ? list[at - 1]!.form.folded : '';
  const next = list[at + 2]?.form.folded;
  if (
    parity !== 0 ||
    !(BEFORE_LUNAR_YEAR.has(before) || (before === 'năm' && stem.form.shape === 'capital') || next === 'năm')
  )
    return null;
  const right = [stem, branch].map(
    ({ form: { text } }) => text[0]!.toUpperCase() + text.slice(1).toLowerCase(),
  );
  return fault(words, stem.start, branch.end, right.join(' '), 'lunar-year');
}

/** `nghị quyết số 12-NQ/TU`: before its number a document's type has a capital (Phụ lục II, V.6). */
function documentType(words: Words, at: number): CapitalFault | null {
  const { text, list } = words;
  const so = list[at]!;
  if (so.gap !== 'space' || !/^ \d{1,5}(?:\/\d{4})?[-/]\p{Lu}/u.test(text.slice(so.end, so.end + 16)))
    return null;
  for (const length of [4, 2, 1]) {
    const first = list[at - length];
    if (first?.form.shape !== 'lower' || startsSentence(words, at - length)) continue;
    const type = text.slice(first.start, list[at - 1]!.end);
    if (!NUMBERED_TYPES.has(type.toLowerCase()) || isSecondHalf(list, at - length)) continue;
    return fault(words, first.start, list[at - 1]!.end, type[0]!.toUpperCase() + type.slice(1), 'document');
  }
  return null;
}

/** `pháp luật số 64/2025/QH15`, `Thông báo kết luận số 12-TB/TU`: the word goes with the one before it. */
function isSecondHalf(list: readonly Word[], at: number): boolean {
  const before = list[at - 1]?.form.folded;
  return list[at]!.gap === 'space' && (before === 'pháp' || before === 'bộ' || before === 'báo');
}

const BEFORE_OTHER_LAW = new Set('pháp bộ ty phòng khoa ngành các sư kỷ theo'.split(' '));
const COUNTRIES = new Set('việt anh pháp mỹ hoa đức nhật singapore trung hàn nga úc'.split(' '));

/** `luật Đất đai`: a law is called by its name (Phụ lục II, V.6). */
function law(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const word = list[at]!;
  const next = list[at + 1];
  if (word.form.shape !== 'lower' || word.gap !== 'space' || next?.gap !== 'space') return null;
  if (next.form.shape !== 'capital' || COUNTRIES.has(next.form.folded)) return null;
  if (BEFORE_OTHER_LAW.has(list[at - 1]!.form.folded)) return null;
  return fault(words, word.start, word.end, 'Luật', 'document');
}

/** `khoản 2 điều 103`, `điểm a Khoản 2`: point and clause small, article with a capital (Phụ lục II, V.7). */
function pinpoint(words: Words, at: number): CapitalFault | null {
  const { text, list } = words;
  const clause = list[at]!;
  const number = list[at + 1];
  const article = list[at + 2];
  if (number?.form.shape !== 'number') return null;
  const point = list[at - 2];
  const hasPoint = point?.form.folded === 'điểm' && list[at - 1]!.form.text.length === 1;
  const lowerArticle =
    article?.form.text === 'điều' && list[at + 3]?.form.shape === 'number' && article.gap !== 'other';
  const mixed =
    hasPoint &&
    (point.form.shape === 'lower') !== (clause.form.shape === 'lower') &&
    !startsSentence(words, at - 2);
  if (!lowerArticle && !mixed) return null;
  const start = mixed ? point!.start : clause.start;
  const end = lowerArticle ? article!.end : number.end;
  const lowered =
    mixed || !startsSentence(words, at)
      ? text.slice(start, end).replace(/Điểm|Khoản/g, (word) => word.toLowerCase())
      : text.slice(start, end);
  return fault(words, start, end, lowered.replace(/điều$/, 'Điều'), 'pinpoint');
}

/** `góp phần Bảo vệ`, and `Về Công tác` at the start: a common word behind one that it follows in mid-sentence. */
function midSentence(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const word = list[at]!;
  const next = list[at + 1];
  const before = list[at - 1];
  if (!before || word.gap !== 'space' || next?.gap !== 'space' || next.form.shape !== 'lower') return null;
  const head = `${word.form.folded} ${next.form.folded}`;
  const common = COMMON_HEADS.has(head);
  if (!common && !HEAD_VERBS.has(head)) return null;
  // `được Tổ chức Y tế Thế giới công nhận` names a body.
  if (head === 'tổ chức' && list[at + 2]?.gap === 'space' && list[at + 2]!.form.shape !== 'lower')
    return null;
  const opening = common && before.form.text === 'Về' && startsSentence(words, at - 1);
  if (!opening && !(before.form.shape === 'lower' && lowers(list, at - 1))) return null;
  // `Hướng dẫn số 12`: a document.
  if (/^\s(?:số\s|\d)/u.test(text.slice(next.end, next.end + 4))) return null;
  const found = text.slice(word.start, next.end);
  return fault(words, word.start, next.end, found[0]!.toLowerCase() + found.slice(1), 'mid-sentence');
}

function lowers(list: readonly Word[], at: number): boolean {
  const { form, gap } = list[at]!;
  if (LOWERING_WORDS.has(form.folded)) return true;
  return gap === 'space' && LOWERING_WORDS.has(`${list[at - 1]!.form.folded} ${form.folded}`);
}
