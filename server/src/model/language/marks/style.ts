import { pattern } from '../../../text/pattern';
import { type Span, span } from '../../../text/span';
import { BEFORE_GOODS } from '../goods';

/** A matter of taste that one text settles in one way. */
export type StyleAspect = 'ellipsis' | 'year-range' | 'dash' | 'periodic';

/** A place where a text shows its taste. */
export interface StyleUse {
  readonly aspect: StyleAspect;
  /** `…` or `...`; `tight` or `spaced`; `-` or `–`; `hàng` or `hằng`. */
  readonly style: string;
  readonly span: Span;
  readonly found: string;
  /** Whether it stays so whatever the rest of the text does: a hyphen in a name, `hằng`. */
  readonly isKept?: true;
  /** The same in every style of the aspect. */
  readonly inStyle: Readonly<Record<string, string>>;
}

const ELLIPSIS = { '…': '…', '...': '...' };
const DASH = { '-': '-', '–': '–' };

/** The places of a paragraph that show a style, for an index over the notice. */
export function styleUsesIn(text: string): StyleUse[] {
  return [
    ...placesOf(text, '…')
      .filter((at) => endsWord(text, at))
      .map((at) => use('ellipsis', '…', text, at, at + 1, ELLIPSIS)),
    ...placesOf(text, '...')
      .filter((at) => endsWord(text, at) && text[at + 3] !== '.')
      .map((at) => use('ellipsis', '...', text, at, at + 3, ELLIPSIS)),
    ...[...placesOf(text, '-'), ...placesOf(text, '–')].flatMap((at) => dashAt(text, at)),
    ...[...placesOf(text, 'àng '), ...placesOf(text, 'ằng ')].flatMap((at) => periodicAt(text, at)),
  ].sort((a, b) => a.span.start - b.span.start);
}

/** A mark in the place of a word (`ngày …/…/2026`) is a blank to be filled in and shows no style. */
const endsWord = (text: string, at: number): boolean => /[^\s./]/u.test(text[at - 1] ?? ' ');

function use(
  aspect: StyleAspect,
  style: string,
  text: string,
  start: number,
  end: number,
  inStyle: StyleUse['inStyle'],
): StyleUse {
  return { aspect, style, span: span(start, end), found: text.slice(start, end), inStyle };
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) places.push(at);
  return places;
}

const YEAR_BEFORE = /(?<![\d/.])(?:19|20)\d\d $|(?<![\d/.])(?:19|20)\d\d$/;
const YEAR_AFTER = /^ ?((?:19|20)\d\d)(?![\d/]|\.\d)/;

/** A range of years, or a dash between words; one blank without the other is a fault of spacing and shows no style. */
function dashAt(text: string, at: number): StyleUse[] {
  const spaced = text[at - 1] === ' ';
  if (spaced !== (text[at + 1] === ' ')) return [];
  const mark = text[at]!;
  const before = text.slice(Math.max(0, at - 6), at);
  const after = text.slice(at + 1, at + 8);
  const year = YEAR_AFTER.exec(after);
  if (year && YEAR_BEFORE.test(before)) {
    const from = before.trimEnd().slice(-4);
    const start = at - (spaced ? 5 : 4);
    const inStyle = { tight: from + mark + year[1], spaced: `${from} ${mark} ${year[1]}` };
    return [use('year-range', spaced ? 'spaced' : 'tight', text, start, at + 1 + year[0].length, inStyle)];
  }
  const joins = spaced && /[\p{L}\d)] $/u.test(before) && /^ \p{L}/u.test(after);
  if (!joins) return [];
  const isKept = mark === '-' && /^ \p{Lu}/u.test(after);
  return [{ ...use('dash', mark, text, at, at + 1, DASH), ...(isKept && { isKept }) }];
}

const GOODS = pattern('iu')`${BEFORE_GOODS} $`;

/** `hàng năm`, `hằng tháng`, and not `hàng tháng 4`. */
function periodicAt(text: string, at: number): StyleUse[] {
  const first = text[at - 1];
  if ((first !== 'h' && first !== 'H') || /\p{L}/u.test(text[at - 2] ?? '')) return [];
  if (!/^(?:năm|tháng|quý|tuần|ngày)(?!\p{L}|\s+[\dIVX])/u.test(text.slice(at + 4, at + 14))) return [];
  if (text[at] === 'à' && GOODS.test(text.slice(Math.max(0, at - 8), at - 1))) return [];
  const style = text[at] === 'à' ? 'hàng' : 'hằng';
  const found = use('periodic', style, text, at - 1, at + 3, { hàng: `${first}àng`, hằng: `${first}ằng` });
  return [{ ...found, ...(style === 'hằng' && { isKept: true as const }) }];
}
