import { POSTS, SECTORS } from '../data/names';
import { foldWord } from '../fold';
import type { Word, Words } from '../words';
import { endsName, headAt, type NameWord, nameWord } from './name-uses';

/** What joins the halves of a name; a hyphen with blanks around it and one without are two. */
type Joint = 'và' | '&' | ',' | ' - ' | '-';

/** A place that names a body by two halves: `Sở Khoa học và Công nghệ`, `Phòng Tài chính - Kế toán`. */
export interface PairedName {
  /** Uses with the same key may name the same body: its noun and how the halves begin, in either order. */
  readonly key: string;
  readonly head: string;
  readonly first: readonly NameWord[];
  readonly joint: Joint;
  /** Nobody knows where the second half ends: the words up to the next mark or verb. */
  readonly second: readonly NameWord[];
  readonly start: number;
}

export interface PairedForm {
  readonly use: PairedName;
  readonly votes: number;
}

/** A way of writing that departs from the usual one; `second` are so many words of its second half. */
export interface PairedVariant<Form extends PairedForm> {
  readonly form: Form;
  readonly second: number;
  readonly suggestion: string;
}

const LONGEST_HALF = 5;
/** Behind these several bodies are named: `các Phòng Kế hoạch, Tài chính`. */
const PLURAL = new Set('các những hai ba bốn nhiều mọi'.split(' '));
const SINGLE_SECTORS = new Set(SECTORS.map(foldWord));

/** The names of two halves that a paragraph uses. */
export function pairedNamesIn(words: Words): PairedName[] {
  const uses: PairedName[] = [];
  for (let i = 0; i < words.list.length; i++) {
    const use = pairAt(words, i);
    if (use) uses.push(use);
  }
  return uses;
}

function pairAt(words: Words, at: number): PairedName | null {
  const head = headAt(words, at);
  const { list } = words;
  if (head?.kind !== 'body' || isPlural(list, at)) return null;
  const first = halfFrom(words, at + head.length);
  const end = at + head.length + first.length;
  const joint = jointAt(words, end);
  if (first.length === 0 || list[at + head.length]!.gap !== 'space' || !joint) return null;
  const from = joint === 'và' ? end + 1 : end;
  const second = halfFrom(words, from);
  if (second.length === 0 || hasThird(words, from + second.length)) return null;
  const name = list.slice(at, at + head.length).map(({ form }) => form.folded);
  if (isList(first, second)) return null;
  const key = `${name.join(' ')}: ${[beginning(first), beginning(second)].sort().join(' | ')}`;
  const written = words.text.slice(list[at]!.start, list[at + head.length]!.start);
  return { key, head: written, first, joint, second, start: list[at]!.start };
}

/** A third half makes another name or a list of it; behind a mark another body or its head may follow. */
function hasThird(words: Words, at: number): boolean {
  const joint = jointAt(words, at);
  if (!joint) return false;
  const next = joint === 'và' ? at + 1 : at;
  const post = `${words.list[next]!.form.folded} ${words.list[next + 1]?.form.folded}`;
  return headAt(words, next) === null && !POST_BEGINNINGS.has(post);
}

/** `Giám đốc`, `Phó Giám`: how the posts begin. */
const POST_BEGINNINGS = new Set(POSTS.map((post) => foldWord(post).split(' ').slice(0, 2).join(' ')));

const isPlural = (list: readonly Word[], at: number): boolean =>
  list[at]!.gap === 'space' &&
  (PLURAL.has(list[at - 1]!.form.folded) || list[at - 1]!.form.shape === 'number');

/** The words of a half, which begins with a capital and with no noun of another body. */
function halfFrom(words: Words, from: number): NameWord[] {
  const { list } = words;
  const half: NameWord[] = [];
  if (list[from]?.form.shape !== 'capital' || headAt(words, from)) return half;
  for (let i = from; i < list.length && half.length < LONGEST_HALF; i++) {
    const { form, gap } = list[i]!;
    if (i > from && (gap !== 'space' || endsName(list, i) || form.folded === 'và')) break;
    if (form.shape !== 'lower' && form.shape !== 'capital') break;
    half.push(nameWord(list, i));
  }
  return half;
}

/** What stands between one half and a capital behind it. */
function jointAt({ text, list }: Words, at: number): Joint | null {
  const next = list[at];
  if (!next || at === 0) return null;
  if (next.gap === 'space')
    return next.form.text === 'và' && list[at + 1]?.gap === 'space' && isCapital(list[at + 1]!) ? 'và' : null;
  if (!isCapital(next)) return null;
  const between = text.slice(list[at - 1]!.end, next.start);
  if (/^\s?,\s$/.test(between)) return ',';
  if (/^\s?&\s?$/.test(between)) return '&';
  if (/^\s[-–]\s$/.test(between)) return ' - ';
  return between === '-' ? '-' : null;
}

const isCapital = ({ form }: Word): boolean => form.shape === 'capital';

const foldedOf = (half: readonly NameWord[]): string => half.map(({ folded }) => folded).join(' ');
const beginning = (half: readonly NameWord[]): string => foldedOf(half.slice(0, 2));

/** `Sở Tài chính, Xây dựng`: two departments, for both halves are fields of one. */
const isList = (first: readonly NameWord[], second: readonly NameWord[]): boolean =>
  SINGLE_SECTORS.has(foldedOf(first)) && SINGLE_SECTORS.has(beginning(second));

const LEAST_VOTES = 2;

/** Of forms that share a key those that join the same halves otherwise, or in the other order, than the most usual one. */
export function pairedVariants<Form extends PairedForm>(forms: readonly Form[]): PairedVariant<Form>[] {
  const usual = usualOf(forms);
  if (!usual) return [];
  return forms.flatMap((form) => {
    const { first, joint, second } = form.use;
    const [own, other] = [usual.use.first, usual.use.second];
    if (beginsWith(second, other) && foldedOf(first) === foldedOf(own)) {
      const same = second.slice(0, 2);
      const suggestion = written(usual.use, own, same);
      return joint === usual.use.joint ? [] : [{ form, second: same.length, suggestion }];
    }
    if (!beginsWith(other, first) || other.length < first.length || !beginsWith(second, own)) return [];
    if (second.length < own.length || namesOwner(second[own.length]) || namesOwner(other[first.length]))
      return [];
    return [{ form, second: own.length, suggestion: written(usual.use, own, other.slice(0, first.length)) }];
  });
}

const LEVELS = new Set('huyện quận tỉnh xã phường thành thị thuộc các'.split(' '));

/** Whether a word behind a name says whose the body is: another's may be called by the halves in the other order. */
const namesOwner = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.text !== word.text.toLowerCase() || LEVELS.has(word.folded));

/** How the name is written most often, and twice at least; a list is no model. */
function usualOf<Form extends PairedForm>(forms: readonly Form[]): Form | null {
  const votes = new Map<string, { form: Form; votes: number }>();
  for (const form of forms) {
    const { first, joint, second } = form.use;
    const way = `${beginning(first)} ${joint} ${beginning(second)}`;
    votes.set(way, { form, votes: (votes.get(way)?.votes ?? 0) + form.votes });
  }
  const [most, next] = [...votes.values()].sort((a, b) => b.votes - a.votes);
  if (!most || !next || most.votes < LEAST_VOTES || most.votes <= next.votes) return null;
  return most.form.use.joint === ',' ? null : most.form;
}

/** Whether one begins with the other, as far as both go. */
const beginsWith = (a: readonly NameWord[], b: readonly NameWord[]): boolean =>
  a.slice(0, 2).every(({ folded }, k) => b[k] === undefined || folded === b[k]!.folded);

function written(
  { head, joint }: PairedName,
  first: readonly NameWord[],
  second: readonly NameWord[],
): string {
  const between = joint === 'và' || joint === '&' ? ` ${joint} ` : joint;
  const textOf = (half: readonly NameWord[]): string => half.map(({ text }) => text).join(' ');
  return `${head}${textOf(first)}${between}${textOf(second)}`;
}
