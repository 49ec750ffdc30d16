import { CUE } from '../cues';
import { HEAD_VERBS } from '../data/head-verbs';
import { DOCUMENT_HEADS, NAME_HEADS, NOT_A_NAME } from '../data/name-heads';
import { pairTied } from '../frequency';
import { startsSentence, type Word, type Words } from '../words';

/**
 * A place where a name begins that may stand elsewhere in another form. Nobody knows yet where the name ends:
 * the words up to the next mark or verb are kept, and only what two uses share is compared.
 */
export interface NameUse {
  /** Uses with the same key may name the same thing. */
  readonly key: string;
  readonly kind: 'body' | 'document';
  readonly words: readonly NameWord[];
}

export interface NameWord {
  readonly folded: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The second half of a word: `tác` of `công tác`. */
  readonly isSecondHalf: boolean;
}

const LONGEST = 10;
const COUNCILS = new Set(['UBND', 'HĐND']);

/** The names that a paragraph uses, for an index over the notice. */
export function nameUsesIn(words: Words): NameUse[] {
  const uses: NameUse[] = [];
  let end = 0;
  for (let i = 0; i < words.list.length; i++) {
    const head = headAt(words, i);
    // In `Văn phòng UBND tỉnh` no other body is named.
    if (!head || (i < end && COUNCILS.has(words.list[i]!.form.text))) continue;
    const run = runFrom(words.list, i, head);
    if (run.length <= head.length) continue;
    end = i + run.length;
    const key = run
      .slice(0, head.length + 1)
      .map(({ folded }) => folded)
      .join(' ');
    uses.push({ key, kind: head.kind, words: run });
    i += head.length - 1;
  }
  return uses;
}

/** The noun that a name begins with. */
export interface Head {
  readonly length: number;
  readonly kind: NameUse['kind'];
}

/** The noun of a name that begins at a word. */
export function headAt(words: Words, at: number): Head | null {
  const { list } = words;
  const word = list[at]!;
  if ((word.form.cues & CUE.name) === 0) return null;
  const next = list[at + 1];
  const two = next?.gap === 'space' ? `${word.form.folded} ${next.form.folded}` : '';
  if (DOCUMENT_HEADS.has(two)) return startsSentence(words, at) ? null : { length: 2, kind: 'document' };
  if (NAME_HEADS.has(two)) return { length: 2, kind: 'body' };
  if (!NAME_HEADS.has(word.form.folded) || NOT_A_NAME.has(two)) return null;
  // `Bộ công cụ`, beside `Bộ Công an`
  if (two === 'bộ công' && list[at + 2]?.form.folded === 'cụ') return null;
  return isSecondHalf(list, at) ? null : { length: 1, kind: 'body' };
}

/** `cán bộ`, `Đại hội`, `Trưởng phòng`. */
function isSecondHalf(list: readonly Word[], at: number): boolean {
  const { gap, form } = list[at]!;
  if (gap !== 'space') return false;
  const before = list[at - 1]!.form;
  if (OTHER_WORDS.has(`${before.folded} ${form.folded}`)) return true;
  return pairTied(before.rank, form.rank) || (form.shape === 'lower' && before.shape === 'capital');
}

/** Words that end in such a noun, though other words go with their halves as often: `giữ chức vụ Trưởng phòng`. */
const OTHER_WORDS = new Set(['chức vụ', 'nhiệm vụ', 'dịch vụ', 'nghiệp vụ']);

function runFrom(list: readonly Word[], from: number, { length, kind }: Head): NameWord[] {
  const run: NameWord[] = [];
  for (let i = from; i < list.length && run.length < LONGEST; i++) {
    if (i > from && list[i]!.gap !== 'space') break;
    const isWorkOfBody = run.length === length && (isCommittee(list[from]!) || isNamedByWork(list, from, i));
    if (kind === 'body' && run.length >= length && !isWorkOfBody && endsName(list, i)) break;
    run.push(i > from ? nameWord(list, i) : { ...nameWord(list, i), isSecondHalf: false });
  }
  return run;
}

/** A word as part of a name. */
export function nameWord(list: readonly Word[], at: number): NameWord {
  const { form, start, end, gap } = list[at]!;
  const isSecondHalf = gap === 'space' && pairTied(list[at - 1]!.form.rank, form.rank);
  return { folded: form.folded, text: form.text, start, end, isSecondHalf };
}

/** Bodies that are called by what they do: `Ban Chỉ đạo`, `Đoàn Kiểm tra`. */
const COMMITTEES = new Set(['ban', 'hội', 'đoàn', 'tổ', 'đội']);

const isCommittee = ({ form }: Word): boolean => form.shape === 'capital' && COMMITTEES.has(form.folded);

/** `1. Phòng đào tạo`, where nothing follows: no work that the unit does, but what it is called by. */
const isNamedByWork = (list: readonly Word[], from: number, at: number): boolean =>
  list[from]!.form.shape === 'capital' && list[at + 1]?.gap === 'space' && list[at + 2]?.gap !== 'space';

/** Words that stand behind names and in none. */
const STOPPERS = new Set(
  'tại để gửi của trong trước sau năm tháng ngày có đã được cho với trình theo chịu giao là khi thì phải cần do bị nếu mà hoặc'.split(
    ' ',
  ),
);

/** What a body does or how often, behind its name: verbs that are nouns as well. */
const BEHIND_NAMES = new Set(['quyết định', 'thông báo', 'kết luận', 'định kỳ', 'thường xuyên', 'đột xuất']);

/** `Ban Chủ nhiệm Chương trình`: no verb. */
const BEFORE_TRINH = new Set(['chương', 'công', 'quy', 'lộ', 'quá']);

/** A verb, a word of grammar, or the `và` before another name. */
export function endsName(list: readonly Word[], at: number): boolean {
  const { form } = list[at]!;
  const next = list[at + 1];
  if (form.shape !== 'lower') return false;
  if (STOPPERS.has(form.folded))
    return form.folded !== 'trình' || !BEFORE_TRINH.has(list[at - 1]!.form.folded);
  if (next?.gap !== 'space') return false;
  if (form.folded !== 'và') {
    const pair = `${form.folded} ${next.form.folded}`;
    return next.form.shape === 'lower' && (HEAD_VERBS.has(pair) || BEHIND_NAMES.has(pair));
  }
  const second = list[at + 2];
  return (
    NAME_HEADS.has(next.form.folded) ||
    (second?.gap === 'space' && NAME_HEADS.has(`${next.form.folded} ${second.form.folded}`))
  );
}
