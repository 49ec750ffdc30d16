import { KNOWN_ABBREVIATIONS } from '../data/known-abbreviations';
import { NAMES } from '../data/names';
import { wordsOf } from '../words';
import { capitalFaults } from './capitals';
import { misspeltName } from './misspelt-names';
import type { NameForm, NameVariant } from './name-forms';
import type { NameUse, NameWord } from './name-uses';

/** A name compares with so many others at most; a text with more forms of one beginning is a list of names. */
const MOST_FORMS = 300;

/**
 * Of forms that share a key those that depart from the more frequent one. `right` are names as the office's
 * profile writes them; they outvote the notice. Between equals nothing is said.
 */
export function nameVariants<Form extends NameForm>(
  forms: readonly Form[],
  right: readonly string[],
): NameVariant<Form>[] {
  if (forms.length > MOST_FORMS || (forms.length < 2 && right.length === 0)) return [];
  const documents = forms.filter(({ use }) => use.kind === 'document');
  const bodies = forms.filter(({ use }) => use.kind === 'body' && !isCommonNoun(use) && !isHeadline(use));
  const cases = soundCases(bodies, right);
  const rest = bodies.filter((form) => !cases.some((variant) => variant.form === form));
  return [
    ...documentVariants(documents),
    ...cases,
    ...rest.flatMap(
      (form) =>
        misspeltName(form, bodies) ??
        abbreviated(form, bodies) ??
        shortened(form, bodies) ??
        cutOff(form, bodies) ??
        [],
    ),
  ];
}

/**
 * What would be wrong by the rules of capitals in any notice (`Ban chỉ đạo tỉnh`) is no model for others, however often
 * it stands.
 */
function soundCases<Form extends NameForm>(
  forms: readonly Form[],
  right: readonly string[],
): NameVariant<Form>[] {
  if (caseVariants(forms, right, ({ votes }) => votes).length === 0) return [];
  const votesOf = ({ use, votes }: Form): number => (isSound(use.words.map(({ text }) => text)) ? votes : 0);
  return caseVariants(forms, right, votesOf).filter(
    ({ form, length, suggestion }) =>
      !isOfficial(form.use.words, suggestion) &&
      isSound([suggestion, ...form.use.words.slice(length).map(({ text }) => text)]),
  );
}

/** `Trung tâm Dữ liệu quốc gia` is right, however `Trung tâm dữ liệu của tỉnh` is written. */
function isOfficial(words: readonly NameWord[], suggestion: string): boolean {
  const written = `${words.map(({ text }) => text).join(' ')} `;
  return NAMES.some((name) => name.length > suggestion.length && written.startsWith(`${name} `));
}

/** Behind a small word a capital shows that a name is meant. */
const isSound = (words: readonly string[]): boolean =>
  capitalFaults(wordsOf(`giao ${words.join(' ')}`)).length === 0;

const isLower = ({ text }: NameWord): boolean => text === text.toLowerCase();
const isUpper = ({ text }: NameWord): boolean => text === text.toUpperCase();
const isCommonNoun = ({ words }: NameUse): boolean => words.slice(0, 4).every(isLower);
const isHeadline = ({ words }: NameUse): boolean => words.slice(0, 3).every(isUpper);

/** How many words two uses share from the start, whatever their case. */
function shared(a: NameUse, b: NameUse): number {
  const limit = Math.min(a.words.length, b.words.length);
  let n = 0;
  while (n < limit && a.words[n]!.folded === b.words[n]!.folded) n++;
  return n;
}

/** Who votes on a name: how its words are written, and the weight. */
interface Voter {
  readonly texts: readonly string[];
  readonly votes: number;
}

const PROFILE_VOTES = 1_000_000;

/**
 * `Chi cục Quản lý thị trường` beside `Chi cục Quản lý Thị trường`. A form tells of a name up to its last capital;
 * on how that name is written, all forms vote that begin with it and tell of no longer one.
 */
function caseVariants<Form extends NameForm>(
  forms: readonly Form[],
  right: readonly string[],
  votesOf: (form: Form) => number,
): NameVariant<Form>[] {
  const voters = new Map<string, Voter[]>();
  const profile = right.map((name) => name.split(' '));
  for (const words of profile) voters.set(words.join(' ').toLowerCase(), []);
  for (const { use } of forms) voters.set(beginnings(use)[lastCapital(use)]!, []);
  for (const texts of profile)
    voters.get(texts.join(' ').toLowerCase())!.push({ texts, votes: PROFILE_VOTES });
  for (const form of forms) {
    const { use } = form;
    const votes = votesOf(form);
    const texts = use.words.map(({ text }) => text);
    beginnings(use).forEach((beginning, k) => {
      if (k >= lastCapital(use)) voters.get(beginning)?.push({ texts, votes });
    });
  }
  return forms.flatMap((form) => {
    const { words } = form.use;
    const begun = beginnings(form.use);
    const name = begun.findLastIndex((beginning) => voters.has(beginning));
    const voting = voters.get(begun[name]!)!;
    const own = words.map(({ text }) => text);
    const wanted = own.map((text, n) => {
      const alike = voting.filter(({ texts }) => namesPlace(texts, n) === namesPlace(own, n));
      const best = n === 0 || n > name ? text : winnerAt(n, alike);
      return best !== null && best.toLowerCase() === text.toLowerCase() ? best : text;
    });
    if (wanted.every((text, n) => text === words[n]!.text)) return [];
    const length = lengthOfName(name + 1, form.use, voting);
    return [{ form, length, suggestion: wanted.slice(0, length).join(' '), kind: 'case' as const }];
  });
}

/** `thành phố Hà Nội`, beside `Thành phố`, which stands for the name. */
function namesPlace(texts: readonly string[], n: number): boolean {
  const level = LEVELS.find((words) => words.every((word, k) => texts[n + k]?.toLowerCase() === word));
  return level !== undefined && /^\p{Lu}/u.test(texts[n + level.length] ?? '');
}

const LEVELS = [['thành', 'phố'], ['tỉnh'], ['xã'], ['phường'], ['đặc', 'khu']];

/** Words behind the last capital belong to the name as well, as far as all go on alike: `Thị trường`. */
function lengthOfName(known: number, { words }: NameUse, voters: readonly Voter[]): number {
  let length = known;
  while (length < words.length) {
    const next = voters.flatMap(({ texts }) => texts[length] ?? []);
    if (
      words[length]!.folded === 'về' ||
      next.length < 2 ||
      next.some((text) => text !== words[length]!.text)
    )
      break;
    length++;
  }
  return length;
}

/** The folded words of a use up to each of them. */
function beginnings({ words }: NameUse): string[] {
  let text = '';
  return words.map(({ folded }, n) => {
    text += n === 0 ? folded : ` ${folded}`;
    return text;
  });
}

/** The last capital of a name, with the other half of its word: `Tổ Công tác` is not the beginning of `Tổ Công nghệ`. */
function lastCapital({ words }: NameUse): number {
  const at = Math.max(
    1,
    words.findLastIndex((word) => !isLower(word)),
  );
  return words[at + 1]?.isSecondHalf ? at + 1 : at;
}

function winnerAt(n: number, voters: readonly Voter[]): string | null {
  const counts = new Map<string, number>();
  for (const { texts, votes } of voters) counts.set(texts[n]!, (counts.get(texts[n]!) ?? 0) + votes);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

const LEAST_SHARED = { document: 7, abbreviated: 3, shortened: 4, cutOff: 3 };

/** `Hồ sơ đề nghị thành lập …` beside `hồ sơ đề nghị thành lập …`: one thing, one case; a tie asks for the small letter. */
function documentVariants<Form extends NameForm>(forms: readonly Form[]): NameVariant<Form>[] {
  return forms.flatMap((form) => {
    const [first, second] = form.use.words;
    if (isLower(first!) || isUpper(first!)) return [];
    const alike = forms.filter(({ use }) => shared(form.use, use) >= LEAST_SHARED.document);
    const small = votesOf(alike.filter(({ use }) => isLower(use.words[0]!)));
    if (small === 0 || small < votesOf(alike) - small) return [];
    const suggestion = `${first!.text} ${second!.text}`.toLowerCase();
    return [{ form, length: 2, suggestion, kind: 'case' as const }];
  });
}

const votesOf = (forms: readonly NameForm[]): number => forms.reduce((sum, { votes }) => sum + votes, 0);

/** `Trung tâm Khuyến công và XTTM`, where the notice writes the name in full: no name half abbreviated. */
function abbreviated<Form extends NameForm>(form: Form, forms: readonly Form[]): NameVariant<Form> | null {
  const { words } = form.use;
  const at = words.findIndex(({ text }, k) => k >= LEAST_SHARED.abbreviated && isAbbreviation(text));
  if (at < 0 || words.slice(0, at).every(isUpper)) return null;
  const letters = [...words[at]!.folded];
  for (const { use } of forms) {
    const rest = use.words.slice(at, at + letters.length);
    if (shared(form.use, use) !== at || rest.length < letters.length) continue;
    if (!rest.every(({ folded }, k) => folded[0] === letters[k] && folded.length > 1)) continue;
    const suggestion = [...words.slice(0, at), ...rest].map(({ text }) => text).join(' ');
    return { form, length: at + 1, suggestion, kind: 'abbreviated' };
  }
  return null;
}

const isAbbreviation = (text: string): boolean =>
  /^\p{Lu}{2,}$/u.test(text) && !KNOWN_ABBREVIATIONS.has(text);

/** `Trung tâm Khuyến công và Xúc tiến mại`: one word missing in a name that stands whole at least twice. */
function shortened<Form extends NameForm>(form: Form, forms: readonly Form[]): NameVariant<Form> | null {
  const { words } = form.use;
  const wholes = new Map<string, { votes: number; right: readonly NameWord[] }>();
  for (const { use, votes } of forms) {
    const at = shared(form.use, use);
    if (at < 2 || at >= use.words.length - 1 || at >= words.length) continue;
    let tail = 0;
    while (words[at + tail] && words[at + tail]!.folded === use.words[at + 1 + tail]?.folded) tail++;
    // `Cục Nghiệp vụ` has lost nothing of `Cục Lâm nghiệp`, nor `đội tuyển Quốc gia` of `đội tuyển U23 Quốc gia`.
    if (words[at]!.text !== use.words[at + 1]!.text || /\d/.test(use.words[at]!.text)) continue;
    // `Công an` of a province is named without a ministry.
    if (use.words[at]!.folded === 'bộ' && use.words[at + 2]?.folded === 'an') continue;
    if (tail === 0 || at + tail < LEAST_SHARED.shortened || !isNamePart(use.words, at, at + tail)) continue;
    const right = use.words.slice(0, at + 1 + tail);
    const key = right.map(({ folded }) => folded).join(' ');
    wholes.set(key, { votes: (wholes.get(key)?.votes ?? 0) + votes, right });
  }
  const best = [...wholes.values()].sort((a, b) => b.votes - a.votes)[0];
  if (!best || best.votes < 2) return null;
  const suggestion = best.right.map(({ text }) => text).join(' ');
  return { form, length: best.right.length - 1, suggestion, kind: 'missing-word' };
}

/** `Sở Khoa học và Công`: the last word of the name has lost its second half, which stands in it at least twice. */
function cutOff<Form extends NameForm>(form: Form, forms: readonly Form[]): NameVariant<Form> | null {
  const { words } = form.use;
  const last = words.at(-1)!;
  if (words.length < LEAST_SHARED.cutOff || isLower(last) || isUpper(last)) return null;
  const wholes = forms.filter(({ use }) => {
    const next = use.words[words.length];
    return shared(form.use, use) === words.length && next?.isSecondHalf && isLower(next);
  });
  if (votesOf(wholes) < 2) return null;
  const suggestion = wholes[0]!.use.words
    .slice(0, words.length + 1)
    .map(({ text }) => text)
    .join(' ');
  return { form, length: words.length, suggestion, kind: 'missing-word' };
}

/** Words that a name may have or leave out. */
const OPTIONAL = new Set('cấp cùng tỉnh thành phố huyện xã phường các và của về'.split(' '));

/** Whether the missing word and what follows it belong to the name: a capital stands among them or just before. */
function isNamePart(words: readonly NameWord[], from: number, to: number): boolean {
  if (words[from]!.folded === 'và') return words[from + 1] !== undefined && !isLower(words[from + 1]!);
  if (OPTIONAL.has(words[from]!.folded)) return false;
  return (
    words.slice(Math.max(1, from - 3), to + 1).some((word) => !isLower(word)) &&
    words[from]!.folded.length > 1
  );
}
