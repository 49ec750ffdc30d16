import { firstPlace } from './halving';
import { settled } from './memo';
import { pattern } from './pattern';
import type { Position, Span } from './span';

/**
 * The text of a paragraph as a reader sees it, and the way back to the file. Wrapped lines are joined,
 * letters are composed (NFC), invisible characters are left out, no-break spaces are spaces, and a blank that was typed
 * twice is one; more than two in a row are meant to part what stands beside them.
 */
export interface Flow {
  readonly text: string;
  /** In order; the text between two runs' starts belongs to the earlier one. */
  readonly runs: readonly Run[];
}

/**
 * A stretch of the text that stands in one physical line. `length` characters of the text come from
 * `width` columns of the file; where the two are equal, they correspond one to one.
 */
interface Run {
  readonly at: number;
  readonly length: number;
  /** Relative to the paragraph's first line. */
  readonly line: number;
  readonly column: number;
  readonly width: number;
}

/** A part of a physical line that belongs to a paragraph's text. */
export interface Piece {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

const UNUSUAL = /[\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/;
/** Letters with their combining marks, invisible characters between them included; spaces that do not break. */
const CLUSTER = pattern('g')`
  [\u00a0\u2000-\u200a\u202f\u205f\u3000]
  |[^\u00a0\u00ad\u0300-\u036f\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]?[\u00ad\u0300-\u036f\u200b-\u200f\u2060\ufeff]+
`;
const CLUSTER_OR_BLANKS = new RegExp(`(?<! ) {2}(?! )|${CLUSTER.source}`, 'g');
/** Characters that take no room and are no part of what is read. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const HARD_SPACE = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/;

/** A text with the blanks that were typed twice written once. */
export const withSingleBlanks = (text: string): string =>
  text.includes('  ') ? text.replace(/(?<! ) {2}(?! )/g, ' ') : text;

/** Joins pieces of `source` (the paragraph's physical lines) into one text; `keepsBlanks` leaves doubled ones as they are. */
export function flowOf(source: readonly string[], pieces: readonly Piece[], keepsBlanks: boolean): Flow {
  const isPlain = (raw: string): boolean => !UNUSUAL.test(raw) && (keepsBlanks || !raw.includes('  '));
  const only = pieces[0];
  if (only && pieces.length === 1 && isPlain(source[only.line]!)) {
    const text = source[only.line]!.slice(only.start, only.end);
    return {
      text,
      runs: [{ at: 0, length: text.length, line: only.line, column: only.start, width: text.length }],
    };
  }
  const runs: Run[] = [];
  let text = '';
  const add = (part: string, line: number, column: number, width: number) => {
    runs.push({ at: text.length, length: part.length, line, column, width });
    text += part;
  };
  for (const { line, start, end } of pieces) {
    const raw = source[line]!.slice(start, end);
    if (text && !joinsTightly(text, raw)) add(' ', line, start, 0);
    if (isPlain(raw)) {
      add(raw, line, start, raw.length);
      continue;
    }
    let done = 0;
    for (const match of raw.matchAll(keepsBlanks ? CLUSTER : CLUSTER_OR_BLANKS)) {
      if (match.index > done) add(raw.slice(done, match.index), line, start + done, match.index - done);
      add(readable(match[0]), line, start + match.index, match[0].length);
      done = match.index + match[0].length;
    }
    if (done < raw.length) add(raw.slice(done), line, start + done, raw.length - done);
  }
  return { text, runs: settled(runs) };
}

/** A document's number torn in two by a line's end: `46/2026/NĐ-` and `CP`, `16/2014/` and `TT-BCT`, `2021-` and `2025`. */
export function joinsTightly(before: string, after: string): boolean {
  const end = before.slice(-24);
  const start = after.slice(0, 24);
  if (/\d[a-zđ]?\/$/u.test(end)) return /^[\p{Lu}\d]/u.test(start);
  if (/\d\/[a-zđ]{2,5}-$/u.test(end)) return /^(?:[a-zđ]{2,8}(?!\p{L})|\p{Lu})/u.test(start);
  if (/\/[\p{L}\d/]{1,12}-$/u.test(end) || /\d-[\p{Lu}]{1,5}\/$/u.test(end)) return /^\p{Lu}/u.test(start);
  if (/(?<!\d)(?:19|20)\d\d-$/.test(end)) return /^(?:19|20)\d\d(?!\d)/.test(start);
  if (/\/\p{Lu}[\p{L}\d]{0,8}$/u.test(end)) return /^-\p{Lu}{2}/u.test(start);
  return /\d\/(?:19|20)\d\d$/.test(end) && /^\/\p{Lu}{2}/u.test(start);
}

function readable(cluster: string): string {
  return HARD_SPACE.test(cluster) || cluster === '  ' ? ' ' : cluster.replace(INVISIBLE, '').normalize('NFC');
}

/** A blank that was typed twice: its offset in the text, and both blanks in the file. */
export interface DoubledBlank {
  readonly offset: number;
  readonly piece: Piece;
}

/** The blanks that were typed twice in `source`, the physical lines that the text is made of. */
export function doubledBlanks({ runs, text }: Flow, source: readonly string[]): DoubledBlank[] {
  const found: DoubledBlank[] = [];
  for (const { at, length, line, column, width } of runs) {
    if (length !== 1 || width !== 2 || text[at] !== ' ' || !source[line]!.startsWith('  ', column)) continue;
    found.push({ offset: at, piece: { line, start: column, end: column + 2 } });
  }
  return found;
}

/** The place of an offset, relative to the paragraph's first line. */
export function placeOf(flow: Flow, offset: number): Position {
  const run = flow.runs[runAt(flow, offset)];
  if (!run) return { line: 0, character: 0 };
  const inside = Math.min(offset - run.at, run.length);
  const exact = run.length === run.width || inside === 0;
  return { line: run.line, character: run.column + (exact ? inside : run.width) };
}

/** Where something put in at an offset goes: behind the character before it, so that a wrapped line is added to at its end. */
export function insertionPlaceOf(flow: Flow, offset: number): Position {
  return offset === 0 ? placeOf(flow, 0) : endPlaceOf(flow, { start: offset - 1, end: offset });
}

/** The place where a span ends: behind its last character, and never on the next line already. */
export function endPlaceOf(flow: Flow, { start, end }: Span): Position {
  if (end <= start) return placeOf(flow, end);
  const run = flow.runs[runAt(flow, end - 1)];
  if (!run) return { line: 0, character: 0 };
  const inside = end - run.at;
  return { line: run.line, character: run.column + (run.length === run.width ? inside : run.width) };
}

/** The offset that stands at or before a place given relative to the paragraph's first line. */
export function offsetAt(flow: Flow, { line, character }: Position): number {
  const { runs } = flow;
  const isBehind = (run: Run): boolean => run.line > line || (run.line === line && run.column > character);
  const run = runs[firstPlace(runs.length, (place) => isBehind(runs[place]!)) - 1];
  if (!run) return 0;
  const inside = run.line < line ? run.length : Math.min(character - run.column, run.width);
  return run.at + (run.length === run.width ? inside : inside < run.width ? 0 : run.length);
}

/** The parts of a span that stand in one physical line each. */
export function splitByLine(flow: Flow, { start, end }: Span): { line: number; from: number; to: number }[] {
  const parts: { line: number; from: number; to: number }[] = [];
  if (start === end) return parts;
  for (let i = runAt(flow, start); i < flow.runs.length && flow.runs[i]!.at < end; i++) {
    const run = flow.runs[i]!;
    const exact = run.length === run.width;
    const from = run.column + (exact ? Math.max(start - run.at, 0) : 0);
    const to = run.column + (exact ? Math.min(end - run.at, run.length) : run.width);
    if (to <= from) continue;
    const last = parts.at(-1);
    if (last?.line === run.line) last.to = to;
    else parts.push({ line: run.line, from, to });
  }
  return parts;
}

/** The last run that begins at or before an offset; the first one where none does. */
const runAt = ({ runs }: Flow, offset: number): number =>
  Math.max(0, firstPlace(runs.length, (place) => runs[place]!.at > offset) - 1);
