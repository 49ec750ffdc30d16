/** The tone of a syllable, by the name of its mark; `level` has none. */
export type Tone = 'level' | 'acute' | 'grave' | 'hook' | 'tilde' | 'dot';

/** A syllable taken apart: `trường` is onset `tr`, rime `ương`, tone `grave`. */
export interface Syllable {
  readonly onset: string;
  readonly rime: string;
  readonly tone: Tone;
}

/** Where the tone mark of an open `oa`, `oe`, `uy` stands: `hóa` is old, `hoá` is new. */
export type TonePlacement = 'old' | 'new';

const TONES: readonly Tone[] = ['level', 'grave', 'acute', 'hook', 'tilde', 'dot'];
const VOWELS = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ';

const list = (text: string): Set<string> => new Set(text.split(' '));

const ONSETS = 'ngh ng nh gh gi ch kh ph qu th tr b c d đ g h k l m n p r s t v x'.split(' ');

/** Rimes that take all six tones. */
const OPEN_RIMES = list(
  'a ai ao au ay am an ang anh ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên ênh êu i im in inh iu ia ' +
    'iêm iên iêng iêu o oi om on ong oong ô ôi ôm ôn ông ôông ơ ơi ơm ơn u ui um un ung ua uôi uôm uôn uông ' +
    'ư ưi ưm ưn ưng ưu ưa ươi ươm ươn ương ươu oa oai oao oay oam oan oang oanh oăm oăn oăng oe oem oen oeo ' +
    'oeng uân uâng uây uê uên uênh uêu uơ uơi uơn uy uya uyên uyn uynh uyu uym y ym yn yng yêm yên yêng yêu',
);

/** Rimes closed by a stop: only the acute and the dot tone. */
const STOPPED_RIMES = list(
  'ac ach ap at ăc ăp ăt âc âp ât ec ep et êch êp êt ich ip it iêc iêp iêt oc oop ooc op ot ôc ôp ôt ôôc ' +
    'ơp ơt uc up ut uôc uôp uôt ưc ưp ưt ươc ươp ươt oac oach oap oat oăc oăp oăt oec oet oep uât uâc uêch ' +
    'uêt uych uyêt uyt uyp uyêch uơt ych yêt yp yt',
);

/** Consonants of which each has a second spelling before `e`, `ê`, `i` and `y`. */
const FRONT_ONLY = list('k gh ngh');
const BACK_ONLY = list('c g ng');

/** Splits a lower-case word into its letters without tone, its tone, and the offset of the marked letter. */
export function toneOf(word: string): { plain: string; tone: Tone; at: number; marks: number } {
  let plain = '';
  let tone: Tone = 'level';
  let at = -1;
  let marks = 0;
  for (let i = 0; i < word.length; i++) {
    const index = VOWELS.indexOf(word[i]!);
    const mark = index < 0 ? 0 : index % 6;
    if (mark === 0) {
      plain += word[i];
      continue;
    }
    plain += VOWELS[index - mark];
    tone = TONES[mark]!;
    at = i;
    marks++;
  }
  return { plain, tone, at, marks };
}

/** Takes a lower-case word apart, or null where it is not a syllable that Vietnamese spelling allows. */
export function syllableOf(word: string): Syllable | null {
  const { plain, tone, marks } = toneOf(word);
  return marks > 1 ? null : syllableOfPlain(plain, tone);
}

function syllableOfPlain(plain: string, tone: Tone): Syllable | null {
  const onset = onsetOf(plain);
  // `gìn` and `giếng`: the i is part of the onset and the vowel at once.
  const rest = plain.slice(onset.length);
  const rime = onset === 'gi' && !/^[aăâeoôơuư]/.test(rest) ? `i${rest}` : rest;
  const stopped = STOPPED_RIMES.has(rime);
  if (!stopped && !OPEN_RIMES.has(rime)) return null;
  if (stopped && tone !== 'acute' && tone !== 'dot') return null;
  return spellingFits(onset, rime) ? { onset, rime, tone } : null;
}

function onsetOf(plain: string): string {
  return ONSETS.find((onset) => plain.startsWith(onset)) ?? '';
}

function spellingFits(onset: string, rime: string): boolean {
  const front = /^[eêiy]/.test(rime);
  if (FRONT_ONLY.has(onset)) return front;
  if (BACK_ONLY.has(onset)) return !front;
  if (onset === 'qu') return rime === 'ôc' || !/^[oôuư]/.test(rime);
  if (onset === 'gi') return true;
  if (rime === 'y') return onset === '' || 'hklmstv'.includes(onset);
  if (rime.startsWith('y')) return onset === '';
  if (onset === '' && rime.startsWith('iê')) return false;
  return true;
}

/**
 * The offset of the letter that carries the tone mark (NĐ 30 leaves the place of `oa`, `oe`, `uy` free; the
 * `placement` decides there, and nowhere else).
 */
function tonePosition(plain: string, placement: TonePlacement): number {
  const onset = onsetOf(plain);
  const start = onset === 'gi' && !/[aăâeêioôơuưy]/.test(plain[2] ?? '') ? 1 : onset.length;
  let end = start;
  while (end < plain.length && VOWELS.includes(plain[end]!)) end++;
  const nucleus = plain.slice(start, end);
  for (let i = nucleus.length - 1; i >= 0; i--) if ('ăâêôơư'.includes(nucleus[i]!)) return start + i;
  if (nucleus.length <= 1) return start;
  if (nucleus.length > 2) return start + 1;
  if (end < plain.length) return start + 1;
  if (isFreePlacement(nucleus)) return start + (placement === 'new' ? 1 : 0);
  return start;
}

const isFreePlacement = (nucleus: string): boolean =>
  nucleus === 'oa' || nucleus === 'oe' || nucleus === 'uy';

/** The placement that a lower-case word shows, or null where there is only one. */
export function placementOf(word: string): TonePlacement | null {
  const { plain, at, marks } = toneOf(word);
  if (marks !== 1 || !/(?:oa|oe|uy)$/.test(plain) || plain.startsWith('qu')) return null;
  if (/[aăâeêioôơuưy]/.test(plain[plain.length - 3] ?? '')) return null;
  return at === plain.length - 1 ? 'new' : 'old';
}

/** Whether a lower-case word carries its tone mark on a letter where no style puts it: `hòang`, `cuả`. */
export function misplacedTone(word: string): boolean {
  const { plain, at, marks, tone } = toneOf(word);
  if (marks !== 1 || syllableOfPlain(plain, tone) === null) return false;
  return at !== tonePosition(plain, 'old') && at !== tonePosition(plain, 'new');
}

/** The word with its tone mark where `placement` wants it; case is kept. */
export function withPlacement(word: string, placement: TonePlacement): string {
  const lower = word.toLowerCase();
  const { plain, tone, at, marks } = toneOf(lower);
  if (marks !== 1) return word;
  const target = tonePosition(plain, placement);
  if (target === at) return word;
  const marked = withTone(plain, target, tone);
  return [...word].map((letter, i) => (letter === lower[i] ? marked[i]! : marked[i]!.toUpperCase())).join('');
}

/** Puts a tone on the letter at an offset of a word without tone. */
export function withTone(plain: string, at: number, tone: Tone): string {
  const letter = plain[at];
  const index = letter === undefined ? -1 : VOWELS.indexOf(letter);
  if (index < 0) return plain;
  return plain.slice(0, at) + VOWELS[index + TONES.indexOf(tone)] + plain.slice(at + 1);
}

/** A lower-case word spelt from its letters and its tone; where the place of the mark is free, it has the old one. */
export function spell(plain: string, tone: Tone): string {
  return withTone(plain, tonePosition(plain, 'old'), tone);
}

const BARE: Readonly<Record<string, string>> = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'o', ư: 'u', đ: 'd' };

/** The letters of a lower-case word without any mark: `quyền` and `quyển` share `quyen`. */
export const bareOf = (word: string): string =>
  toneOf(word).plain.replace(/[ăâêôơưđ]/g, (letter) => BARE[letter]!);

/** `tỉ` beside `tỷ`: a free choice of spelling, not a slip. */
export const sameButForY = (a: string, b: string): boolean => toI(a) === toI(b);

const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const toI = (word: string): string => word.replace(/[yỳýỷỹỵ]/g, (letter) => Y_TO_I[letter]!);
