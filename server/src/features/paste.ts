import { legacyText } from '../model/language/spelling/legacy-text';
import { endsSentence, startsWithSmallNumeral } from '../syntax/line-form';
import { markerOf } from '../syntax/marker';
import { startsLower, startsUpper } from '../text/words';
import { formatText } from './format';
import { opensLikeNotice } from './recognition';
import type { SessionOptions } from './session';

/**
 * What comes from a PDF or from Word as a notice has it: in Unicode, a paragraph a line, without page numbers, stamp lines
 * and internal links, with the marks of items as the decree writes them. No word is changed.
 */
export function cleanPaste(pasted: string, session: Pick<SessionOptions, 'settings'> = {}): string {
  const text = withPlainMarks(inUnicode(withPlainBreaks(pasted)));
  if (text.trim() === '') return pasted;
  const laidOut = opensLikeNotice(text) ? formatText(text, { session }) : formatPart(text, session);
  const endsLine = text.slice(text.trimEnd().length).includes('\n');
  return endsLine ? `${laidOut.trimEnd()}\n` : laidOut.trimEnd();
}

/** Word breaks a line inside a paragraph with a vertical tab, a PDF its pages with a form feed. */
const withPlainBreaks = (text: string): string => text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n');

/** One encoding for all, where the text as a whole shows it; else line by line. */
function inUnicode(text: string): string {
  const whole = legacyText(text);
  if (whole) return whole.suggestion;
  return text
    .split('\n')
    .map((line) => legacyText(line)?.suggestion ?? line)
    .join('\n');
}

/** The signs that Word draws before items, some of them letters of fonts of signs, and the `o` of its second level. */
const DRAWN = /^[\s\u00a0]*(?:[•●○◦▪■□▫➢➤✓❖·§\uf000-\uf0ff]+[\s\u00a0]*|o\t)/u;

function withPlainMarks(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const plain = line.replace(DRAWN, '- ');
      const item = plain.trimStart();
      const mark = markerOf(item);
      // Word sets a tab behind the mark of an item.
      if (startsWithSmallNumeral(item)) return item.replace(/^(\S+)\t+/u, '$1 ');
      return mark ? item.slice(0, mark.length).replace(/\t+/u, ' ') + item.slice(mark.length) : plain;
    })
    .join('\n');
}

/** Stands above a part of a notice, so that its items are read as those of a body. */
const ABOVE = ['THÔNG BÁO', 'Kết luận', 'Giám đốc kết luận như sau:'];

/** Lays out a part of a notice, which says too little by itself of how its lines are wrapped and where it stands. */
function formatPart(text: string, session: Pick<SessionOptions, 'settings'>): string {
  const joined = withTornLinesJoined(text);
  const above = ABOVE.join(isDoubled(joined) ? '\n\n' : '\n');
  const laidOut = formatText(`${above}\n\n${joined.replace(/^\s*\n/, '')}`, { session });
  const end = laidOut.indexOf(ABOVE[2]!);
  return end < 0 ? joined : laidOut.slice(end + ABOVE[2]!.length).replace(/^\n+/, '');
}

/** Which part of the longest line's letters a full one has at least, for type is proportional. */
const FULL = 0.85;

/**
 * A line in lower case goes on with the one before it, when that has not ended; blank lines between are the PDF's. Where
 * lines are torn so, a line with a capital too goes on with one that is full.
 */
function withTornLinesJoined(text: string): string {
  const lines = text.split('\n');
  const words = lines.map((line) => line.trim()).filter((line) => line !== '');
  const torn = words.filter((line, i) => i > 0 && goesOn(words[i - 1]!, line));
  const longest = words.reduce((most, { length }) => Math.max(most, length), 0);
  const width = torn.length === 0 ? Number.POSITIVE_INFINITY : longest;
  const joined: string[][] = [];
  let last = { at: -1, words: '' };
  for (const line of lines) {
    const own = line.trim();
    const isRest = own !== '' && (goesOn(last.words, own) || fills(last.words, own, width));
    if (isRest) {
      joined.length = last.at + 1;
      joined[last.at]!.push(own);
    } else joined.push([line]);
    if (own !== '') last = { at: joined.length - 1, words: own };
  }
  return joined
    .map(([first, ...rest]) => (rest.length ? [first!.trimEnd(), ...rest].join(' ') : first))
    .join('\n');
}

const isOpen = (before: string, line: string): boolean =>
  before !== '' && !endsSentence(before) && !markerOf(line) && !startsWithSmallNumeral(line);

const goesOn = (before: string, line: string): boolean => isOpen(before, line) && startsLower(line);

function fills(before: string, line: string, width: number): boolean {
  const word = /^\S+/.exec(line)![0];
  return isOpen(before, line) && startsUpper(line) && before.length + 1 + word.length > width * FULL;
}

/** Whether blank lines stand between all lines that have words. */
function isDoubled(text: string): boolean {
  const lines = text.trim().split('\n');
  const hasWords = (line: string | undefined): boolean => line !== undefined && line.trim() !== '';
  return lines.length > 1 && !lines.some((line, i) => hasWords(line) && hasWords(lines[i + 1]));
}
