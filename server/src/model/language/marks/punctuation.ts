import { pattern } from '../../../text/pattern';
import { type Span, span } from '../../../text/span';
import { HEAD_VERBS } from '../data/head-verbs';
import { NAME_HEADS } from '../data/name-heads';
import { BODY_HEADS, NAMES, POSTS } from '../data/names';
import { foldWord } from '../fold';
import { isCapital, type Word, type Words } from '../words';

/** The mark that a paragraph ends with, closing quotation marks and brackets behind it passed over; `double`: two of them, or one mistyped. */
export type Ending = '.' | 'double' | ';' | ',' | ':' | '…' | 'other' | 'none';

/** How a text ends and where: at its final mark, or at its last word where there is none. */
export interface TextEnd {
  readonly ending: Ending;
  readonly span: Span;
}

const CLOSERS = /[”"'’)\]»\s]+$/u;
/**
 * `..`, `;.`, `::`, `sau.:`, `2026.;`, `luật.-`; an abbreviation has its own stop before a mark (`v.v.;`, `tr.,`), an ellipsis
 * three of them.
 */
const DOUBLE = /(?:^|[^.])(?:\.\.|[,;:][,;:.])$|\p{Ll}{2}\.:$|(?:\p{Ll}{3}|\d{2})\.[,;]$|\.-$/u;
/** `2026>`, `thực hiện'`, `thực hiện=`: keys beside that of the full stop, or the same with Shift; `18h30'` are minutes. */
const MISTYPED_STOP = /[\p{L}\d][>=\\]$|(?:\p{L}|\d{4})'$/u;

/** The mark that a text ends with. */
export const endingOf = (text: string): Ending => textEndOf(text).ending;

/** `…, xong trước ngày 20/11/2026. (Phòng A chủ trì)`: the sentence ends before a remark in brackets that stands behind its mark. */
const REMARK = /[.;](?=\s+\([^()]{1,200}\)\s*$)/u;
const LONGEST_REMARK = 210;

/** `Thực hiện quy chế'`: no other stands before it that it could close. */
const isLoneApostrophe = (text: string): boolean =>
  text.endsWith("'") && text.indexOf("'") === text.length - 1;

/** How a text ends, and where. */
export function textEndOf(text: string): TextEnd {
  const remark = text.endsWith(')') ? REMARK.exec(text.slice(-LONGEST_REMARK)) : null;
  if (remark) {
    const at = Math.max(0, text.length - LONGEST_REMARK) + remark.index;
    return { ending: remark[0] === '.' ? '.' : ';', span: span(at, at + 1) };
  }
  const closers = isLoneApostrophe(text) ? 0 : (CLOSERS.exec(text.slice(-6))?.[0].length ?? 0);
  const bare = text.slice(0, text.length - closers);
  const last = bare.at(-1) ?? '';
  const mark = span(bare.length - 1, bare.length);
  if (DOUBLE.test(bare.slice(-5))) return { ending: 'double', span: span(bare.length - 2, bare.length) };
  if (MISTYPED_STOP.test(bare.slice(-5))) return { ending: 'double', span: mark };
  if (bare.endsWith('..') || last === '…') return { ending: '…', span: mark };
  if (last === '.' || last === ';' || last === ',' || last === ':') return { ending: last, span: mark };
  const word = /\S+\s*$/u.exec(text.slice(-40))?.[0].length ?? 0;
  const ending = last === '!' || last === '?' || last === '/' ? 'other' : 'none';
  return { ending, span: span(text.length - word, text.length) };
}

/** A common verb with a capital behind a semicolon. */
export interface CapitalAfterSemicolon {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
}

/** `2.3; Tổng hợp`: the mark of an item. */
const IN_MARKER = /^[\d.IVX]{1,12}[;:.]{1,2}\s*$/u;

/** Verbs of one syllable that begin no name. */
const SINGLE_VERBS: ReadonlySet<string> = new Set([
  'gửi',
  'trình',
  'nộp',
  'lập',
  'cử',
  'giao',
  'mở',
  'mời',
  'soạn',
  'rút',
  'xóa',
  'hủy',
  'nhắc',
  'chốt',
]);
const REPORT_TO = pattern('u')`
  ^Báo cáo (?:
    kết quả (?:về|trước|cho|gửi)|trước ngày|trong (?:quý|tháng|tuần|ngày)
    |h[àằ]ng (?:ngày|tuần|tháng|quý|năm)|bằng văn bản|định kỳ|Giám đốc|[Ll]ãnh đạo|Chánh|Cục
    |Chi cục|Văn phòng|Phòng|Thường trực|Đảng ủy|Thủ tướng|Chủ tịch|UBND|Sở|Bộ|Ban|Tỉnh ủy
    |Hiệu trưởng|Tổng Giám đốc|cấp
  )\>
`;

/** `; Báo cáo Giám đốc Sở …` is work; `; Báo cáo kết quả thực hiện …` may be the name of a paper. */
const reportTo = (text: string, at: number): 2 | undefined =>
  REPORT_TO.test(text.slice(at, at + 40)) ? 2 : undefined;

/** How many words a verb has that begins work; undefined where none stands there. */
function verbLength({ form }: Word, next: Word): number | undefined {
  const pair = `${form.folded} ${next.form.folded}`;
  return HEAD_VERBS.get(pair) ?? (SINGLE_VERBS.has(form.folded) && !NOUNS.has(pair) ? 1 : undefined);
}

/** `Trình Giám đốc`, `Mời UBND`: whom the verb asks, where `Giao Thủy` and `Lập Thạch` are places. */
const mayBeAsked = ({ form }: Word): boolean =>
  form.text.length > 1 && (form.shape === 'upper' || ASKED.has(form.folded));

/** The first syllables of names of bodies and of posts. */
const ASKED: ReadonlySet<string> = new Set(
  [...NAME_HEADS, ...NAMES, ...POSTS, ...BODY_HEADS, 'trưởng', 'phó', 'lãnh', 'thường', 'công', 'các'].map(
    (name) => foldWord(name.split(' ')[0]!),
  ),
);

/** Words of two syllables whose first one is a verb by itself. */
const NOUNS: ReadonlySet<string> = new Set([
  ...[
    'giao thông',
    'giao dịch',
    'giao lưu',
    'giao thương',
    'giao tiếp',
    'trình độ',
    'trình tự',
    'trình diễn',
  ],
  ...['cử tri', 'cử nhân', 'cử tạ', 'lập pháp', 'lập trình', 'lập trường'],
]);

/** `Kiểm tra viên`, `Tổ chức Y tế Thế giới`, `Thống kê tỉnh`: what stands behind the verb makes a name of it. */
function isNamePart(list: readonly Word[], at: number): boolean {
  const [last, after] = [list[at - 1]!.form.folded, list[at]];
  if (after?.gap !== 'space') return false;
  return (
    after.form.text === 'viên' ||
    (last === 'kê' && after.form.text === 'tỉnh') ||
    (last === 'chức' && isCapital(after.form) && OF_ORGANISATIONS.has(after.form.folded))
  );
}

/** What organisations are of, by its first syllable: `Y tế`, `Lao động`, `Thương mại`, `Tỉnh ủy`. */
const OF_ORGANISATIONS: ReadonlySet<string> = new Set(['y', 'lao', 'thương', 'tỉnh', 'thành', 'trung']);

/** `Giao các sở: Nội vụ; Tài chính; Xây dựng`: behind a colon all begin with capitals, and are titles, or short and some no verbs. */
function isInListOfNames(text: string, list: readonly Word[], at: number): boolean {
  const items = [at];
  for (let i = at - 1; ; i--) {
    if (i < Math.max(1, at - REACH)) return false;
    const mark = markBefore(text, list, i);
    if (mark === '.') return false;
    if (mark !== null) items.unshift(i);
    if (mark === ':') break;
  }
  const isShort = items.every((i, k) => i >= at || items[k + 1]! - i <= LONGEST_NAME);
  for (let i = at + 1; i < Math.min(list.length, at + REACH); i++) {
    const mark = markBefore(text, list, i);
    if (mark === '.') break;
    if (mark === ';') items.push(i);
  }
  const begins = (i: number): boolean => isCapital(list[i]!.form);
  const isVerb = (i: number): boolean =>
    list[i + 1] !== undefined && verbLength(list[i]!, list[i + 1]!) !== undefined;
  return items.every(begins) && (announcesTitles(text, list, items[0]!) || (isShort && !items.every(isVerb)));
}

/** `Các chuyên đề: Nâng cao …; Đẩy mạnh …`: titles follow, and may well begin with verbs. */
function announcesTitles(text: string, list: readonly Word[], at: number): boolean {
  const lead = /[^.;:]{0,200}$/u.exec(text.slice(0, list[at - 1]!.end))![0];
  return (TITLED.test(lead) || SEVERAL_TITLED.test(lead)) && !GIVES_WORK.test(lead);
}

const TITLED = pattern('iu')`
  \<(?:
    chuyên đề|chuyên mục|chủ đề|đề tài|tiêu đề|hội thảo|tọa đàm|tham luận|bài viết
    |phong trào|cuộc (?:thi|vận động)|khẩu hiệu
  )\>[^,]{0,40}$
`;
/** Of one of these its works may be told. */
const SEVERAL_TITLED = pattern('iu')`
  (?<![\p{L}\d])(?:các|những|hai|ba|bốn|\d{1,2})\s(?:đề án|dự án|chương trình|kế hoạch|mô hình)
  (?:\s(?:sau|sau đây|gồm|là))?$
`;
const GIVES_WORK = /(?<!\p{L})(?:giao|đề nghị|yêu cầu)(?!\p{L})/iu;

/** The colon, semicolon or full stop that a word stands behind; null where it stands behind another word. */
const markBefore = (text: string, list: readonly Word[], at: number): string | null =>
  list[at]!.gap === 'other'
    ? (/^\S*([:;.])\s+$/.exec(text.slice(list[at - 1]!.end, list[at]!.start))?.[1] ?? null)
    : null;

/** How far the list is looked at, in words. */
const REACH = 80;
/** In words. What is longer says what somebody does: `Giao: Sở Tài chính ưu tiên bố trí kinh phí; …`. */
const LONGEST_NAME = 6;

/** `; Triển khai thực hiện …`: a semicolon does not end the sentence. */
export function capitalsAfterSemicolon({ text, list }: Words): CapitalAfterSemicolon[] {
  if (!text.includes(';')) return [];
  const found: CapitalAfterSemicolon[] = [];
  for (let i = 1; i < list.length; i++) {
    const word = list[i]!;
    const next = list[i + 1];
    if (
      word.gap !== 'other' ||
      word.form.shape !== 'capital' ||
      next?.gap !== 'space' ||
      (next.form.shape !== 'lower' && !(SINGLE_VERBS.has(word.form.folded) && mayBeAsked(next)))
    )
      continue;
    if (!/^;\s*$/.test(text.slice(list[i - 1]!.end, word.start)) || IN_MARKER.test(text.slice(0, word.start)))
      continue;
    const length = verbLength(word, next) ?? reportTo(text, word.start);
    if (length === undefined || isNamePart(list, i + length) || isInListOfNames(text, list, i)) continue;
    const end = list[i + length - 1]!.end;
    // `; Hướng dẫn số 31-HD/…` is a document.
    if (/^\s+số(?:\s?:)?\s+[\d….]/u.test(text.slice(end, end + 10))) continue;
    // `; Ưu tiên (2): …` is one of several things of that name.
    if (/^\s\(\d{1,2}\)/.test(text.slice(end, end + 6))) continue;
    const written = text.slice(word.start, end);
    found.push({
      span: span(word.start, end),
      found: written,
      suggestion: written.slice(0, 1).toLowerCase() + written.slice(1),
    });
  }
  return found;
}
