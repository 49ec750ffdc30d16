import { type Span, span } from '../../../text/span';
import { HEAD_VERBS } from '../data/head-verbs';
import type { Words } from '../words';

/** The mark that a paragraph ends with, closing quotation marks and brackets behind it passed over; `double`: two of them. */
export type Ending = '.' | 'double' | ';' | ',' | ':' | '…' | 'other' | 'none';

/** How a text ends and where: at its final mark, or at its last word where there is none. */
export interface TextEnd {
  readonly ending: Ending;
  readonly span: Span;
}

const CLOSERS = /[”"'’)\]»\s]+$/u;
/** `..`, `;.`, `::`, `sau.:`; an abbreviation has its own stop before a mark (`v.v.;`), an ellipsis three of them. */
const DOUBLE = /(?:^|[^.])(?:\.\.|[,;:][,;:.])$|\p{Ll}{2}\.:$/u;

/** The mark that a text ends with. */
export const endingOf = (text: string): Ending => textEndOf(text).ending;

/** `…, xong trước ngày 20/11/2026. (Phòng A chủ trì)`: the sentence ends before a remark in brackets that stands behind its mark. */
const REMARK = /[.;](?=\s+\([^()]{1,200}\)\s*$)/u;
const LONGEST_REMARK = 210;

/** How a text ends, and where. */
export function textEndOf(text: string): TextEnd {
  const remark = text.endsWith(')') ? REMARK.exec(text.slice(-LONGEST_REMARK)) : null;
  if (remark) {
    const at = Math.max(0, text.length - LONGEST_REMARK) + remark.index;
    return { ending: remark[0] === '.' ? '.' : ';', span: span(at, at + 1) };
  }
  const bare = text.slice(0, text.length - (CLOSERS.exec(text.slice(-6))?.[0].length ?? 0));
  const last = bare.at(-1) ?? '';
  const mark = span(bare.length - 1, bare.length);
  if (DOUBLE.test(bare.slice(-4))) return { ending: 'double', span: span(bare.length - 2, bare.length) };
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
const REPORT_TO =
  /^Báo cáo (?:kết quả (?:về|trước|cho|gửi)|trước ngày|trong (?:quý|tháng|tuần|ngày)|h[àằ]ng (?:ngày|tuần|tháng|quý|năm)|bằng văn bản|định kỳ|Giám đốc|[Ll]ãnh đạo|Chánh|Cục|Chi cục|Văn phòng|Phòng|Thường trực|Đảng ủy|Thủ tướng|Chủ tịch|UBND|Sở|Bộ|Ban|Tỉnh ủy|Hiệu trưởng|Tổng Giám đốc|cấp)(?!\p{L})/u;

/** `; Báo cáo Giám đốc Sở …` is work; `; Báo cáo kết quả thực hiện …` may be the name of a paper. */
const reportTo = (text: string, at: number): 2 | undefined =>
  REPORT_TO.test(text.slice(at, at + 40)) ? 2 : undefined;

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
      (next.form.shape !== 'lower' && !SINGLE_VERBS.has(word.form.folded))
    )
      continue;
    if (!/^;\s*$/.test(text.slice(list[i - 1]!.end, word.start)) || IN_MARKER.test(text.slice(0, word.start)))
      continue;
    const length =
      HEAD_VERBS.get(`${word.form.folded} ${next.form.folded}`) ??
      (SINGLE_VERBS.has(word.form.folded) ? 1 : reportTo(text, word.start));
    if (length === undefined) continue;
    const end = list[i + length - 1]!.end;
    // `; Hướng dẫn số 31-HD/…` is a document.
    if (/^\s+số(?:\s?:)?\s+[\d….]/u.test(text.slice(end, end + 10))) continue;
    const written = text.slice(word.start, end);
    found.push({
      span: span(word.start, end),
      found: written,
      suggestion: written.slice(0, 1).toLowerCase() + written.slice(1),
    });
  }
  return found;
}
