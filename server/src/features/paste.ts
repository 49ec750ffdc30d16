import { legacyText } from '../model/language/encoding';
import { endsSentence } from '../syntax/line-form';
import { markerOf } from '../syntax/marker';
import { startsLower } from '../text/words';
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
  return /\n\s*$/.test(text) ? `${laidOut.trimEnd()}\n` : laidOut.trimEnd();
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
      const mark = markerOf(plain.trimStart());
      // Word sets a tab behind the mark of an item.
      return mark ? plain.trimStart().replace(/^([^\t]{1,16})\t+/u, '$1 ') : plain;
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

/** A line in lower case goes on with the one before it, when that has not ended; blank lines between are the PDF's. */
function withTornLinesJoined(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const last = lines.findLastIndex((each) => each.trim() !== '');
    const before = lines[last]?.trim() ?? '';
    const goesOn =
      before !== '' && startsLower(line.trim()) && !markerOf(line.trim()) && !endsSentence(before);
    if (!goesOn) lines.push(line);
    else lines.splice(last, lines.length - last, `${lines[last]!.trimEnd()} ${line.trim()}`);
  }
  return lines.join('\n');
}

const isDoubled = (text: string): boolean =>
  /\S[^\n]*\n\s*\n\s*\S/.test(text) && !/\S[^\n]*\n[^\n\S]*\S/.test(text);
