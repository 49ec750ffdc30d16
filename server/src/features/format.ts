import { alignedEdits } from '../text/aligned-edits';
import { type Lines, splitLines } from '../text/lines';
import type { Range, TextEdit } from '../text/span';
import { fixAll, fixesOf } from './fixes';
import { type Row, rowsOf } from './format-rows';
import { type LocatedFinding, openSession, type Session, type SessionOptions } from './session';

export interface FormatOptions {
  /** Leaves comments out as well: the text that goes into Word. */
  readonly clean?: boolean;
  /** Under which the layout is judged: what an office switched off is not changed. */
  readonly session?: Pick<SessionOptions, 'settings' | 'onFailure'>;
}

/**
 * Lays a text out anew: a paragraph a line, without the blank line that extraction puts behind every line, page
 * numbers, stamp lines and internal links. It never changes a word, and changes nothing the second time.
 */
export function formatText(text: string, { clean = false, session = {} }: FormatOptions = {}): string {
  const opened = openSession(text, { rules: [] });
  const lineBreak = breakOf(opened);
  const rows = mended(rowsOf(opened.tree, clean), session);
  const end = rows.length > 0 && /[\r\n]$/.test(text) ? lineBreak : '';
  return joined(rows, lineBreak) + end;
}

/**
 * The edits that lay a text out anew, as small as they can be, so that what is marked and where the caret stands
 * stay what they were; in order and apart. Of a range only the lines that it touches.
 */
export function formatEdits(session: Session, range?: Range): TextEdit[] {
  const { tree, settings, onFailure } = session;
  const rows = mended(rowsOf(tree, false), { settings, onFailure });
  return stretchesOf(rows, tree.lines, breakOf(session))
    .filter(
      (stretch) =>
        !range || (stretch.rows.length > 0 && stretch.rows.every((row) => meets(row.range, range))),
    )
    .flatMap((stretch) => alignedEdits(tree.lines, stretch.range, stretch.newText));
}

/** A part of the file and what is to stand there; it changes with all of its rows, or stays. */
interface Stretch extends TextEdit {
  readonly rows: readonly Row[];
}

/** The whole file: before each row what parts it from the one above, the rows, and the end. */
function stretchesOf(rows: readonly Row[], lines: Lines, lineBreak: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = { line: 0, character: 0 };
  for (const [i, row] of rows.entries()) {
    const above = rows[i - 1];
    const between = { start: from, end: row.range.start };
    stretches.push(
      {
        range: between,
        newText: above ? lineBreak.repeat(row.blanks + 1) : '',
        rows: above ? [above, row] : [row],
      },
      { range: row.range, newText: row.text, rows: [row] },
    );
    from = row.range.end;
  }
  const end = { line: lines.text.length - 1, character: lines.text.at(-1)!.length };
  const endsWithBreak = rows.length > 0 && end.line > 0 && end.character === 0;
  return [...stretches, { range: { start: from, end }, newText: endsWithBreak ? lineBreak : '', rows: [] }];
}

const breakOf = ({ tree }: Session): string => tree.lines.breaks.find((each) => each !== '') ?? '\n';

const joined = (rows: readonly Row[], lineBreak: string): string =>
  rows.map(({ blanks, text }, i) => (i === 0 ? '' : lineBreak.repeat(blanks + 1)) + text).join('');

/** A selection of whole lines ends at the beginning of the one behind them, which is none of it. */
const lastLineOf = ({ start, end }: Range): number =>
  end.character === 0 && end.line > start.line ? end.line - 1 : end.line;

const meets = (row: Range, range: Range): boolean =>
  row.start.line <= lastLineOf(range) && range.start.line <= row.end.line;

/** The rows with what the rules of layout say of the text that they make; no fix puts in or takes out a line. */
function mended(rows: readonly Row[], options: SessionOptions): Row[] {
  if (rows.length === 0) return [];
  const { text } = splitLines(fixAll(joined(rows, '\n'), { ...options, only: isLayout }));
  let line = -1;
  return rows.map((row, i) => {
    line += i === 0 ? 1 : row.blanks + 1;
    return { ...row, text: text[line]! };
  });
}

/** Whether a finding is one of layout whose repair puts no other letters and no other numbers into its lines. */
function isLayout(session: Session, finding: LocatedFinding): boolean {
  if (!finding.rule.layout) return false;
  return (fixesOf(session, finding)[0]?.edits ?? []).every(({ range: { start, end }, newText }) => {
    if (start.line !== end.line) return false;
    const line = session.tree.lines.text[start.line]!;
    // What stands behind white space is the same before and after: the whole line is not read for each mark in it.
    const [from, to] = [wordStart(line, start.character), wordEnd(line, end.character)];
    const after = line.slice(from, start.character) + newText + line.slice(end.character, to);
    return wordsOf(line.slice(from, to)) === wordsOf(after);
  });
}

/** Where what is written without white space around an offset begins and ends. */
function wordStart(line: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/\s/.test(line[at - 1]!)) at--;
  return at;
}

function wordEnd(line: string, offset: number): number {
  let at = offset;
  while (at < line.length && !/\s/.test(line[at]!)) at++;
  return at;
}

/** Letters and numbers without what layout is: composed or not, with zeros before them or not. */
const wordsOf = (text: string): string =>
  text.normalize('NFC').replace(/[^\p{L}\p{N}]|(?<!\d)0+(?=\d)/gu, '');
