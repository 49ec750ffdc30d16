import { type Span, span } from '../../text/span';
import { CUE } from './cues';
import { KNOWN_ABBREVIATIONS } from './data/known-abbreviations';
import { DOCUMENT_HEADS, NAME_HEADS, NOT_A_NAME } from './data/name-heads';
import { pairTied } from './frequency';
import { startsSentence, type Word, type Words } from './words';

/**
 * A place where a name begins that may stand elsewhere in another form. Nobody knows yet where the name ends:
 * the words up to the next mark are kept, and only what two uses share is compared.
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
}

/** A name in another form than elsewhere in the notice. */
export interface NameVariant<Place> {
  readonly place: Place;
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
  readonly kind: 'case' | 'abbreviated' | 'missing-word';
}

/** A use and where it stands; a heading's form counts double. */
export interface PlacedName<Place> {
  readonly use: NameUse;
  readonly place: Place;
  readonly heading: boolean;
}

const LONGEST = 10;

/** The names that a paragraph uses, for an index over the notice. */
export function nameUsesIn(words: Words): NameUse[] {
  const uses: NameUse[] = [];
  for (let i = 0; i < words.list.length; i++) {
    const head = headAt(words, i);
    if (!head) continue;
    const run = runFrom(words.list, i);
    if (run.length <= head.length) continue;
    const key = run
      .slice(0, head.length + 1)
      .map(({ folded }) => folded)
      .join(' ');
    uses.push({ key, kind: head.kind, words: run });
    i += head.length - 1;
  }
  return uses;
}

function headAt(words: Words, at: number): { length: number; kind: NameUse['kind'] } | null {
  const { list } = words;
  const word = list[at]!;
  if ((word.form.cues & CUE.name) === 0) return null;
  const next = list[at + 1];
  const two = next?.gap === 'space' ? `${word.form.folded} ${next.form.folded}` : '';
  if (DOCUMENT_HEADS.has(two)) return startsSentence(words, at) ? null : { length: 2, kind: 'document' };
  if (NAME_HEADS.has(two)) return { length: 2, kind: 'body' };
  if (!NAME_HEADS.has(word.form.folded) || NOT_A_NAME.has(two)) return null;
  // `cán bộ`, `Đại hội`: the second half of another word.
  if (word.gap === 'space' && pairTied(list[at - 1]!.form.rank, word.form.rank)) return null;
  return { length: 1, kind: 'body' };
}

function runFrom(list: readonly Word[], from: number): NameWord[] {
  const run: NameWord[] = [];
  for (let i = from; i < list.length && run.length < LONGEST; i++) {
    const { form, start, end, gap } = list[i]!;
    if (i > from && gap !== 'space') break;
    run.push({ folded: form.folded, text: form.text, start, end });
  }
  return run;
}

/**
 * Of uses that share a key those in a rarer form. `right` are names as the office's profile writes them; they
 * outvote the notice. Without them the more frequent form is right, a heading counting double; between equals
 * nothing is said.
 */
export function minorityForms<Place>(
  uses: readonly PlacedName<Place>[],
  right: readonly string[] = [],
): NameVariant<Place>[] {
  if (uses.length < 2 && right.length === 0) return [];
  const variants: NameVariant<Place>[] = [];
  const profile = right.map((name) => name.split(' '));
  for (const one of uses) {
    const variant =
      one.use.kind === 'document'
        ? documentVariant(one, uses)
        : (caseVariant(one, uses, profile) ?? abbreviated(one, uses) ?? shortened(one, uses));
    if (variant) variants.push(variant);
  }
  return variants;
}

type Votes = Map<string, number>;

const vote = (votes: Votes, form: string, weight: number) => votes.set(form, (votes.get(form) ?? 0) + weight);

/** How many words two uses share from the start, whatever their case. */
function shared(a: NameUse, b: NameUse): number {
  const limit = Math.min(a.words.length, b.words.length);
  let n = 0;
  while (n < limit && a.words[n]!.folded === b.words[n]!.folded) n++;
  return n;
}

const isCommonNoun = ({ words }: NameUse): boolean =>
  words.slice(0, 4).every(({ text }) => text === text.toLowerCase());
const isHeadline = ({ words }: NameUse): boolean =>
  words.slice(0, 3).every(({ text }) => text === text.toUpperCase());

/** `Chi cục Quản lý thị trường` beside `Chi cục Quản lý Thị trường`: the first word whose case is outvoted. */
function caseVariant<Place>(
  one: PlacedName<Place>,
  uses: readonly PlacedName<Place>[],
  profile: readonly string[][],
): NameVariant<Place> | null {
  const { words } = one.use;
  if (isCommonNoun(one.use) || isHeadline(one.use)) return null;
  const rivals = uses.filter(({ use }) => !isCommonNoun(use) && !isHeadline(use));
  for (let n = 1; n < words.length; n++) {
    const forms: Votes = new Map();
    let common = words.length;
    for (const other of rivals) {
      const length = shared(one.use, other.use);
      if (length <= n) continue;
      vote(forms, other.use.words[n]!.text, other.heading ? 2 : 1);
      if (other.use.words[n]!.text !== words[n]!.text) common = Math.min(common, length);
    }
    for (const name of profile) {
      if (name.length > n && name.every((word, k) => words[k]?.folded === word.toLowerCase()))
        vote(forms, name[n]!, 1000);
    }
    const best = winner(forms);
    if (best === null || best === words[n]!.text || best.toLowerCase() !== words[n]!.text.toLowerCase())
      continue;
    return variant(one, n, formOfMajority(one, rivals, n, best, common, profile), 'case');
  }
  return null;
}

function winner(votes: Votes): string | null {
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

/** The words of the name as the majority writes them, up to the last word that all its uses share. */
function formOfMajority<Place>(
  one: PlacedName<Place>,
  rivals: readonly PlacedName<Place>[],
  n: number,
  best: string,
  common: number,
  profile: readonly string[][],
): string[] {
  const model = rivals.find(({ use }) => use.words[n]?.text === best && shared(one.use, use) > n);
  const words = model
    ? model.use.words.slice(0, common).map(({ text }) => text)
    : (profile.find((name) => name[n] === best) ?? []);
  return one.use.words
    .slice(0, Math.min(words.length, one.use.words.length))
    .map(({ text }, k) => (k === 0 ? text : words[k]!));
}

function variant<Place>(
  one: PlacedName<Place>,
  n: number,
  right: readonly string[],
  kind: NameVariant<Place>['kind'],
): NameVariant<Place> {
  const words = one.use.words.slice(0, Math.max(n + 1, right.length));
  const found = words.map(({ text }) => text).join(' ');
  return {
    place: one.place,
    span: span(words[0]!.start, words.at(-1)!.end),
    found,
    suggestion: right.join(' '),
    kind,
  };
}

const LEAST_SHARED = { document: 7, abbreviated: 3, shortened: 4 };

/** `Hồ sơ đề nghị thành lập …` beside `hồ sơ đề nghị thành lập …`: one thing, one case; a tie asks for the small letter. */
function documentVariant<Place>(
  one: PlacedName<Place>,
  uses: readonly PlacedName<Place>[],
): NameVariant<Place> | null {
  const first = one.use.words[0]!;
  if (first.text === first.folded || first.text === first.text.toUpperCase()) return null;
  let small = 0;
  let capital = 0;
  for (const { use } of uses) {
    if (shared(one.use, use) < LEAST_SHARED.document) continue;
    if (use.words[0]!.text === use.words[0]!.text.toLowerCase()) small++;
    else capital++;
  }
  if (small < capital || small === 0) return null;
  const words = one.use.words.slice(0, 2);
  const found = words.map(({ text }) => text).join(' ');
  return {
    place: one.place,
    span: span(words[0]!.start, words[1]!.end),
    found,
    suggestion: found.toLowerCase(),
    kind: 'case',
  };
}

/** `Trung tâm Khuyến công và XTTM`, where the notice writes the name in full: no name half abbreviated. */
function abbreviated<Place>(
  one: PlacedName<Place>,
  uses: readonly PlacedName<Place>[],
): NameVariant<Place> | null {
  const { words } = one.use;
  const at = words.findIndex(
    ({ text }, k) =>
      k >= LEAST_SHARED.abbreviated &&
      text.length >= 2 &&
      /^\p{Lu}+$/u.test(text) &&
      !KNOWN_ABBREVIATIONS.has(text),
  );
  if (at < 0 || words.slice(0, at).every(({ text }) => text === text.toUpperCase())) return null;
  const letters = [...words[at]!.folded];
  for (const { use } of uses) {
    const rest = use.words.slice(at, at + letters.length);
    if (shared(one.use, use) !== at || rest.length < letters.length) continue;
    if (!rest.every(({ folded }, k) => folded[0] === letters[k] && folded.length > 1)) continue;
    const right = [...words.slice(0, at), ...rest].map(({ text }) => text);
    const found = words.slice(0, at + 1);
    return {
      place: one.place,
      span: span(found[0]!.start, found[at]!.end),
      found: found.map(({ text }) => text).join(' '),
      suggestion: right.join(' '),
      kind: 'abbreviated',
    };
  }
  return null;
}

/** `Trung tâm Khuyến công và Xúc tiến mại`: one word missing in a name that stands whole at least twice. */
function shortened<Place>(
  one: PlacedName<Place>,
  uses: readonly PlacedName<Place>[],
): NameVariant<Place> | null {
  const { words } = one.use;
  const matches = new Map<string, { count: number; right: readonly NameWord[]; at: number }>();
  for (const { use } of uses) {
    const at = shared(one.use, use);
    if (at < 2 || at >= use.words.length - 1 || at >= words.length) continue;
    let tail = 0;
    while (words[at + tail] && words[at + tail]!.folded === use.words[at + 1 + tail]?.folded) tail++;
    if (tail === 0 || at + tail < LEAST_SHARED.shortened || !isNamePart(use.words, at, at + tail)) continue;
    const right = use.words.slice(0, at + 1 + tail);
    const key = right.map(({ folded }) => folded).join(' ');
    const known = matches.get(key);
    matches.set(key, { count: (known?.count ?? 0) + 1, right, at });
  }
  const best = [...matches.values()].sort((a, b) => b.count - a.count)[0];
  if (!best || best.count < 2) return null;
  const length = best.right.length - 1;
  const found = words.slice(0, length);
  return {
    place: one.place,
    span: span(found[0]!.start, found.at(-1)!.end),
    found: found.map(({ text }) => text).join(' '),
    suggestion: best.right.map(({ text }) => text).join(' '),
    kind: 'missing-word',
  };
}

/** Words that a name may have or leave out. */
const OPTIONAL = new Set('tỉnh thành phố huyện xã phường các và của về'.split(' '));

/** Whether the missing word and what follows it belong to the name: a capital stands among them or just before. */
function isNamePart(words: readonly NameWord[], from: number, to: number): boolean {
  if (OPTIONAL.has(words[from]!.folded)) return false;
  return (
    words.slice(Math.max(1, from - 3), to + 1).some(({ text }) => text !== text.toLowerCase()) &&
    words[from]!.folded.length > 1
  );
}
