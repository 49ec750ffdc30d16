/**
 * The two usual Vietnamese input methods, as Unikey and ibus type them: what a run of keys leaves in the text.
 * There is no spelling check, and marks may be typed anywhere behind their letter, so that a word which comes out
 * unchanged here comes out unchanged from every real keyboard.
 */
export const telex = (keys: string): string => typed(keys, telexKey);
export const vni = (keys: string): string => typed(keys, vniKey);

/** The keys that type a text in Telex: each mark behind its letter, the tone at the end of the word. */
export function telexKeysOf(text: string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const letters = [...word].map(takeApart);
    const tone = letters.find((letter) => letter.tone)?.tone ?? '';
    const keys = letters.map(
      ({ base, mark }) => base + (mark === 'bar' || mark === 'circumflex' ? base : mark ? 'w' : ''),
    );
    return keys.join('') + (TONE_KEYS[TONES.indexOf(tone)] ?? '');
  });
}

/** The same in VNI: digits for the marks of letters, and for the tone at the end of the word. */
export function vniKeysOf(text: string): string {
  return text.normalize('NFC').replace(/\p{L}+/gu, (word) => {
    const letters = [...word].map(takeApart);
    const tone = letters.find((letter) => letter.tone)?.tone ?? '';
    const keys = letters.map(({ base, mark }) => base + (mark ? VNI_MARKS[mark] : ''));
    return keys.join('') + (tone ? TONES.indexOf(tone) + 1 : '');
  });
}

type Mark = 'circumflex' | 'breve' | 'horn' | 'bar';

interface Letter {
  readonly base: string;
  mark: Mark | null;
}

/** A word in the making: its letters, the tone of its syllable, and whether a mark was taken back. */
interface Word {
  readonly letters: Letter[];
  tone: string;
  literal: boolean;
}

const TONES = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const TONE_KEYS = 'sfrxj';
const VNI_MARKS: Record<Mark, string> = { circumflex: '6', horn: '7', breve: '8', bar: '9' };
const MARKS: Record<Mark, string> = { circumflex: '\u0302', breve: '\u0306', horn: '\u031b', bar: '' };

function typed(keys: string, press: (word: Word, key: string) => boolean): string {
  return keys.replace(/[\p{L}\d]+/gu, (run) => {
    const word: Word = { letters: [], tone: '', literal: false };
    for (const key of run) {
      if (word.literal || !press(word, key)) append(word, key);
    }
    return written(word);
  });
}

function telexKey(word: Word, key: string): boolean {
  const lower = key.toLowerCase();
  if (TONE_KEYS.includes(lower)) return setTone(word, TONES[TONE_KEYS.indexOf(lower)]!, key);
  if (lower === 'z') return clearTone(word);
  if ('aeo'.includes(lower)) return setMark(word, 'circumflex', lower, key);
  if (lower === 'd') return setMark(word, 'bar', 'd', key);
  if (lower !== 'w') return false;
  const hornOnly = endsInUa(word) && setMark(word, 'horn', 'u', key);
  if (hornOnly || setMark(word, 'breve', 'a', key) || setMark(word, 'horn', 'ou', key)) return true;
  word.letters.push({ base: key === 'W' ? 'U' : 'u', mark: 'horn' });
  return true;
}

function vniKey(word: Word, key: string): boolean {
  if (key >= '1' && key <= '5') return setTone(word, TONES[Number(key) - 1]!, key);
  if (key === '0') return clearTone(word);
  if (key === '6') return setMark(word, 'circumflex', 'aeo', key);
  if (key === '7') return setMark(word, 'horn', 'ou', key);
  if (key === '8') return setMark(word, 'breve', 'a', key);
  return key === '9' && setMark(word, 'bar', 'd', key);
}

function append(word: Word, key: string): void {
  const [before, last] = word.letters.slice(-2);
  // `thuở` ends in `uơ`; any letter behind it makes it the `ươ` of `hương`.
  if (before && last?.mark === 'horn' && is(last, 'o') && is(before, 'u') && !before.mark) {
    if (!isAfterQ(word, word.letters.length - 2)) before.mark = 'horn';
  }
  word.letters.push({ base: key, mark: null });
}

function setTone(word: Word, tone: string, key: string): boolean {
  if (vowels(word).length === 0) return false;
  if (word.tone !== tone) word.tone = tone;
  else takeBack(word, key, () => (word.tone = ''));
  return true;
}

function clearTone(word: Word): boolean {
  const had = word.tone !== '';
  word.tone = '';
  return had;
}

/** Puts a mark on the last letter that can bear it; a mark that is there already is taken back instead. */
function setMark(word: Word, mark: Mark, bases: string, key: string): boolean {
  const at = word.letters.findLastIndex((letter) => bases.includes(letter.base.toLowerCase()));
  const letter = word.letters[at];
  if (!letter || isLiteralO(word, key) || (mark === 'horn' && is(letter, 'u') && isAfterQ(word, at)))
    return false;
  if (letter.mark === mark) takeBack(word, key, () => (letter.mark = null));
  else letter.mark = mark;
  return true;
}

/** Behind `mua` a `w` means `mưa`; behind `qua` it means `quă`. */
function endsInUa(word: Word): boolean {
  const at = word.letters.findLastIndex((letter) => is(letter, 'a'));
  return at > 0 && is(word.letters[at - 1]!, 'u') && !isAfterQ(word, at - 1);
}

/** `ngoeo` has two letters `o` and no mark. */
function isLiteralO(word: Word, key: string): boolean {
  const [before, last] = word.letters.slice(-2);
  return key.toLowerCase() === 'o' && !!before && !!last && is(before, 'o') && is(last, 'e');
}

function takeBack(word: Word, key: string, undo: () => void): void {
  undo();
  word.letters.push({ base: key, mark: null });
  word.literal = true;
}

function written(word: Word): string {
  const at = word.tone ? toneAt(word) : -1;
  return word.letters
    .map(({ base, mark }, i) => {
      if (mark === 'bar') return base === 'D' ? 'Đ' : 'đ';
      return base + (mark ? MARKS[mark] : '') + (i === at ? word.tone : '');
    })
    .join('')
    .normalize('NFC');
}

/** The letter that bears the tone, in the usual placement (`hòa`, `thúy`). */
function toneAt(word: Word): number {
  const places = vowels(word);
  const marked = places.filter((i) => word.letters[i]!.mark);
  if (marked.length > 0) return marked.at(-1)!;
  const closed = places.at(-1)! < word.letters.length - 1;
  return places[places.length === 3 || (places.length === 2 && closed) ? 1 : 0] ?? -1;
}

/** The places of the syllable's vowels, without the `u` of `qu` and the `i` of `gi` before another vowel. */
function vowels({ letters }: Word): number[] {
  const start = letters.findIndex((letter) => isVowel(letter));
  if (start < 0) return [];
  let end = start;
  while (end < letters.length && isVowel(letters[end]!)) end++;
  const first = letters[start]!;
  const before = letters[start - 1];
  const glide =
    end - start > 1 &&
    !!before &&
    !first.mark &&
    ((is(before, 'q') && is(first, 'u')) || (is(before, 'g') && is(first, 'i')));
  return Array.from({ length: end - start }, (_, i) => start + i).slice(glide ? 1 : 0);
}

const isVowel = (letter: Letter): boolean => 'aeiouy'.includes(letter.base.toLowerCase());
const is = (letter: Letter, base: string): boolean => letter.base.toLowerCase() === base;
const isAfterQ = ({ letters }: Word, at: number): boolean => at > 0 && is(letters[at - 1]!, 'q');

function takeApart(char: string): Letter & { tone: string } {
  if (char === 'đ' || char === 'Đ') return { base: char === 'đ' ? 'd' : 'D', mark: 'bar', tone: '' };
  const [base, ...signs] = char.normalize('NFD');
  const mark =
    (Object.keys(MARKS) as Mark[]).find((name) => MARKS[name] && signs.includes(MARKS[name])) ?? null;
  return { base: base!, mark, tone: signs.find((sign) => TONES.includes(sign)) ?? '' };
}
