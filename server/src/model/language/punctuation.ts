import { type Span, span } from '../../text/span';
import { HEAD_VERBS } from './data/head-verbs';
import type { Words } from './words';

/** The mark that a paragraph ends with, closing quotation marks and brackets behind it passed over. */
export type Ending = '.' | '..' | ';' | ',' | ':' | '…' | 'other' | 'none';

/** How a text ends and where: at its final mark, or at its last word where there is none. */
export interface TextEnd {
  readonly ending: Ending;
  readonly span: Span;
}

const CLOSERS = /[”"'’)\]»\s]+$/u;

export const endingOf = (text: string): Ending => textEndOf(text).ending;

export function textEndOf(text: string): TextEnd {
  const bare = text.slice(0, text.length - (CLOSERS.exec(text.slice(-6))?.[0].length ?? 0));
  const last = bare.at(-1) ?? '';
  const mark = span(bare.length - 1, bare.length);
  if (/(?:^|[^.])\.\.$/.test(bare.slice(-3)))
    return { ending: '..', span: span(bare.length - 2, bare.length) };
  if (bare.endsWith('..') || last === '…') return { ending: '…', span: mark };
  if (last === '.' || last === ';' || last === ',' || last === ':') return { ending: last, span: mark };
  const word = /\S+\s*$/u.exec(text.slice(-40))?.[0].length ?? 0;
  const ending = last === '!' || last === '?' || last === '/' ? 'other' : 'none';
  return { ending, span: span(text.length - word, text.length) };
}

/** A bracket or quotation mark without its partner. */
export interface LooseMark {
  readonly span: Span;
  readonly found: string;
  readonly missing: string;
  readonly opens: boolean;
}

const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»', '"': '"' };
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«', '"': '"' };
const PAIRED = /[()[\]“”«»"]/g;
/** `1) …; 2) …, và 3) …`; what stands right behind another word closes a bracket: `điện VIII)`. */
const LIST_MARK = /(?:^|[;:,.(“"]\s?|(?<!\p{L})(?:và|hoặc)\s)(?:\p{L}|\d{1,3}|[ivx]{1,4})$/u;

const LONGEST_LIST_MARK = 12;

/** Brackets and quotation marks that do not pair; `a)` and `1)` are list marks, `14"` are inches. */
export function looseMarks(text: string): LooseMark[] {
  const open: { mark: string; at: number }[] = [];
  const loose: LooseMark[] = [];
  const report = (at: number, mark: string, opens: boolean) =>
    loose.push({
      span: span(at, at + 1),
      found: mark,
      missing: (opens ? PARTNERS : OPENERS)[mark]!,
      opens,
    });
  for (const { 0: mark, index } of text.matchAll(PAIRED)) {
    if (opensAt(text, index)) {
      open.push({ mark, at: index });
      continue;
    }
    const last = open.at(-1);
    if (last && closes(mark, last.mark)) open.pop();
    else if (isLone(text, index)) continue;
    else if (!closeInside(open, mark, report)) report(index, mark, false);
  }
  for (const { mark, at } of open) report(at, mark, true);
  return loose.sort((a, b) => a.span.start - b.span.start);
}

/** A straight quotation mark opens behind a blank, a bracket or nothing. */
function opensAt(text: string, at: number): boolean {
  const mark = text[at]!;
  return mark === '"'
    ? /[\s([“]/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 1] ?? ' ')
    : mark in PARTNERS;
}

/** Quotation marks pair in whatever style they are. */
export const closes = (closer: string, opener: string): boolean =>
  OPENERS[closer] === opener || (/[”"]/.test(closer) && /[“"]/.test(opener));

/** A closing mark that has no partner by right. */
function isLone(text: string, at: number): boolean {
  if (text[at] === '"') return /\d/.test(text[at - 1] ?? '');
  return text[at] === ')' && LIST_MARK.test(text.slice(Math.max(0, at - LONGEST_LIST_MARK), at));
}

/** A closing mark whose partner stands further out: what was opened in between is loose. */
function closeInside(
  open: { mark: string; at: number }[],
  closer: string,
  report: (at: number, mark: string, opens: boolean) => void,
): boolean {
  const partner = open.findLastIndex(({ mark }) => closes(closer, mark));
  if (partner < 0) return false;
  for (const { mark, at } of open.splice(partner).slice(1)) report(at, mark, true);
  return true;
}

/** A common verb with a capital behind a semicolon. */
export interface CapitalAfterSemicolon {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
}

/** Verbs of one syllable that begin no name. */
const SINGLE_VERBS: ReadonlySet<string> = new Set(['gửi', 'trình', 'nộp', 'lập', 'cử', 'giao']);
const REPORT_TO =
  /^Báo cáo (?:kết quả (?:về|trước|cho|gửi)|trước ngày|định kỳ|Giám đốc|Lãnh đạo|Chủ tịch|UBND|Sở|Bộ|Ban|Tỉnh ủy|Hiệu trưởng|Tổng Giám đốc|cấp)(?!\p{L})/u;

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
    if (!/^;\s*$/.test(text.slice(list[i - 1]!.end, word.start))) continue;
    const length =
      HEAD_VERBS.get(`${word.form.folded} ${next.form.folded}`) ??
      (SINGLE_VERBS.has(word.form.folded) ? 1 : reportTo(text, word.start));
    if (length === undefined) continue;
    const end = list[i + length - 1]!.end;
    const written = text.slice(word.start, end);
    found.push({
      span: span(word.start, end),
      found: written,
      suggestion: written.slice(0, 1).toLowerCase() + written.slice(1),
    });
  }
  return found;
}
