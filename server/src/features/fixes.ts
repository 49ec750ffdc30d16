import type { Fix, FixEdit } from '../rules/rule';
import { type Block, lineOf, rangeOfPiece, type Tree } from '../syntax/tree';
import { alignedEdits } from '../text/aligned-edits';
import { withoutCommonEnds } from '../text/common-ends';
import { endPlaceOf, type Flow, insertionPlaceOf, placeOf, splitByLine } from '../text/flow';
import { firstPlace } from '../text/halving';
import { breakAt, clampPosition, joinLines, type Lines } from '../text/lines';
import { comparePositions, type Range, type Span, type TextEdit } from '../text/span';
import { type SpanEdit, wordEdits } from '../text/word-edits';
import { findingsIn, type LocatedFinding, openSession, type Session, type SessionOptions } from './session';

/** A repair at its place in the file. */
export interface LocatedFix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly TextEdit[];
}

/** The repairs of a finding, the preferred one first, with their edits in the file. */
export function fixesOf({ tree }: Session, { finding, block }: LocatedFinding): LocatedFix[] {
  const { fixes = [] } = finding;
  return (typeof fixes === 'function' ? fixes() : fixes).map((fix) => locate(tree, block, fix));
}

const locate = (tree: Tree, block: Block, { title, safe, edits }: Fix): LocatedFix => ({
  title,
  safe,
  edits: locateEdits(tree, block, edits),
});

/** Edits of paragraphs at their places in the file, with the file's own line breaks. */
export function locateEdits(tree: Tree, block: Block, edits: readonly FixEdit[]): TextEdit[] {
  return edits.flatMap((edit) => {
    const target = edit.block ?? block;
    const line = lineOf(tree, target);
    const newText = edit.newText.replaceAll('\n', breakAt(tree.lines, line));
    if (edit.wholeLine) return [{ range: wholeLine(line + (edit.at?.line ?? 0)), newText }];
    if (edit.at) return [{ range: rangeOfPiece(edit.at, line), newText }];
    return editsOfSpan(target, line, edit.span, newText);
  });
}

const wholeLine = (line: number): Range => ({
  start: { line, character: 0 },
  end: { line: line + 1, character: 0 },
});

/**
 * The edits of the file that replace a span of a paragraph. What stays the same is not touched, and a line
 * break inside the span stays where it is, so that a repair in wrapped text changes words and not the layout.
 */
export function editsOfSpan({ paragraph }: Block, line: number, span: Span, newText: string): TextEdit[] {
  const { text, flow } = paragraph;
  const trimmed = withoutCommonEnds(text, span, newText);
  if (!crossesLines(flow, trimmed.span)) return editsInLine(flow, line, trimmed);
  if (isOneWord(text, trimmed))
    return partsByLine(flow, trimmed).flatMap(({ span, newText }) =>
      editsInLine(flow, line, withoutCommonEnds(text, span, newText)),
    );
  return wordEdits(text.slice(span.start, span.end), newText).flatMap((edit) => {
    const place = { start: span.start + edit.span.start, end: span.start + edit.span.end };
    return editsInLine(flow, line, withoutCommonEnds(text, place, edit.newText));
  });
}

/** A word torn by a line's end that gets other letters, as many as it had: each stays in its line, and so do the marks. */
function isOneWord(text: string, { span, newText }: SpanEdit): boolean {
  const old = text.slice(span.start, span.end);
  return old.replace(/[\p{L}\d]/gu, 'x') === newText.replace(/[\p{L}\d]/gu, 'x') && !/\s/u.test(old);
}

function partsByLine(flow: Flow, { span, newText }: SpanEdit): SpanEdit[] {
  const parts: SpanEdit[] = [];
  let { start } = span;
  for (let end = start + 1; end <= span.end; end++) {
    if (end < span.end && placeOf(flow, end).line === placeOf(flow, start).line) continue;
    parts.push({ span: { start, end }, newText: newText.slice(start - span.start, end - span.start) });
    start = end;
  }
  return parts;
}

const crossesLines = (flow: Flow, { start, end }: Span): boolean =>
  end > start && placeOf(flow, start).line !== endPlaceOf(flow, { start, end }).line;

/** What is put in for several lines goes into the first. */
function editsInLine(flow: Flow, line: number, { span, newText }: SpanEdit): TextEdit[] {
  const at = (part: { line: number; from: number; to: number }, text: string): TextEdit => ({
    range: {
      start: { line: line + part.line, character: part.from },
      end: { line: line + part.line, character: part.to },
    },
    newText: text,
  });
  const parts = splitByLine(flow, span);
  if (parts.length === 0) {
    const place = insertionPlaceOf(flow, span.start);
    return [at({ line: place.line, from: place.character, to: place.character }, newText)];
  }
  return parts.map((part, i) => at(part, i === 0 ? newText : ''));
}

/** Applies edits that do not overlap; answers null where two do. */
export function applyEdits(lines: Lines, edits: readonly TextEdit[]): string | null {
  const sorted = [...edits].sort((a, b) => comparePositions(a.range.start, b.range.start));
  let text = '';
  let line = 0;
  let character = 0;
  for (const { range, newText } of sorted) {
    const start = clampPosition(lines, range.start);
    const end = clampPosition(lines, range.end);
    if (start.line < line || (start.line === line && start.character < character)) return null;
    if (start.line === line) text += lines.text[line]!.slice(character, start.character);
    else {
      text += lines.text[line]!.slice(character) + lines.breaks[line]!;
      text += joinLines(lines, line + 1, start.line) + lines.text[start.line]!.slice(0, start.character);
    }
    text += newText;
    ({ line, character } = end);
  }
  return text + lines.text[line]!.slice(character) + lines.breaks[line]! + joinLines(lines, line + 1);
}

/** How often fixes are applied anew before the text must have come to rest. */
const MAX_ROUNDS = 20;

/** Applies the preferred fix of every finding, round by round, until nothing more changes. */
export function fixAll(
  text: string,
  options: SessionOptions & {
    unsafe?: boolean;
    only?: (session: Session, finding: LocatedFinding) => boolean;
  } = {},
): string {
  const { unsafe = false, only = () => true } = options;
  let current = text;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const session = openSession(current, options);
    const edits = compatibleEdits(
      session,
      findingsIn(session).findings.filter((finding) => only(session, finding)),
      unsafe,
    );
    const next = edits.length === 0 ? current : applyEdits(session.tree.lines, edits);
    if (next === null || next === current) return current;
    current = next;
  }
  return current;
}

/** The edits that apply the safe fixes until nothing more changes, in order and apart. */
export function fixAllEdits(session: Session): TextEdit[] {
  const { lines } = session.tree;
  const { settings, onFailure, others } = session;
  const edits = compatibleEdits(session, findingsIn(session).findings, false);
  const once = edits.length === 0 ? null : applyEdits(lines, edits);
  if (once === null) return edits;
  const text = fixAll(once, { settings, onFailure, others });
  // What a first round mends may show what only then can be mended.
  return text === once ? edits : alignedEdits(lines, wholeOf(lines), text);
}

const wholeOf = ({ text }: Lines): Range => ({
  start: { line: 0, character: 0 },
  end: { line: text.length - 1, character: text.at(-1)!.length },
});

/** The edits of all fixes that do not stand in each other's way, the earlier finding first; in the order of the text. */
export function compatibleEdits(
  session: Session,
  findings: readonly LocatedFinding[],
  unsafe: boolean,
): TextEdit[] {
  const taken: TextEdit[] = [];
  for (const finding of findings) {
    const fix = fixesOf(session, finding)[0];
    if (!fix || (!fix.safe && !unsafe)) continue;
    if (!fix.edits.every((edit) => isFree(taken, edit))) continue;
    for (const edit of fix.edits) taken.splice(placeAmong(taken, edit), 0, edit);
  }
  return taken;
}

/** What is taken lies apart and in order, so that only the edits on both sides can be in the way. */
function isFree(taken: readonly TextEdit[], edit: TextEdit): boolean {
  const at = placeAmong(taken, edit);
  return [taken[at - 1], taken[at]].every((other) => other === undefined || apart(edit, other));
}

const placeAmong = (taken: readonly TextEdit[], { range }: TextEdit): number =>
  firstPlace(
    taken.length,
    (i) =>
      (comparePositions(taken[i]!.range.start, range.start) ||
        comparePositions(taken[i]!.range.end, range.end)) > 0,
  );

const apart = (a: TextEdit, b: TextEdit): boolean =>
  comparePositions(a.range.end, b.range.start) < 0 || comparePositions(b.range.end, a.range.start) < 0;
