import { type Flow, flowOf, type Piece } from '../text/flow';
import { settled } from '../text/memo';
import type { LineForm } from './line-shape';
import { type Marker, markerOf } from './marker';

/**
 * A paragraph as the author meant it: one line, or several that were wrapped. It holds no position, so
 * that it stays the same object when only its place in the file changes.
 */
export interface Paragraph {
  /** Physical lines that it covers, blank ones after it included; 0 for a left column, whose line the right one covers. */
  readonly lineCount: number;
  /** The physical lines, without breaks. */
  readonly source: readonly string[];
  /** Where the text stands in `source`; lines that are blank or residue are passed over. */
  readonly pieces: readonly Piece[];
  readonly form: LineForm;
  readonly marker: Marker | null;
  readonly flow: Flow;
  /** `flow.text`: composed, joined, without white space around it. */
  readonly text: string;
  /** Lines of residue inside the paragraph, such as the number of a page that ended in it. */
  readonly residue: readonly Piece[];
}

export interface ParagraphLines {
  readonly source: readonly string[];
  readonly lineCount: number;
  readonly form: LineForm;
  readonly pieces: readonly Piece[];
  readonly residue: readonly Piece[];
}

/** Lines of the head with an order of their own, where blanks leave room to fill in. */
const LEAVES_ROOM: ReadonlySet<LineForm> = new Set([
  'national-title',
  'motto',
  'own-number',
  'place-date',
  'stamp',
]);

/** A paragraph of physical lines; its form is that of the first one, unless its marker proves none. */
export function makeParagraph({ source, lineCount, form, pieces, residue }: ParagraphLines): Paragraph {
  const flow = flowOf(source, pieces, LEAVES_ROOM.has(form));
  const marker = form === 'marked' ? markerOf(flow.text) : null;
  // What looks like a marker at a line's end may prove none by the line that goes on from it.
  const ownForm = form === 'marked' && !marker ? 'text' : form;
  return {
    lineCount,
    source,
    pieces: settled(pieces),
    form: ownForm,
    marker,
    flow,
    text: flow.text,
    residue: settled(residue),
  };
}

/** The words of an item without its marker; the whole text of a paragraph that has none. */
export function ownWords(paragraph: Paragraph): string {
  return paragraph.marker ? paragraph.text.slice(paragraph.marker.length) : paragraph.text;
}

/** Whether two paragraphs stand in the same lines, with the same text. */
export function sameLines(a: Paragraph, b: Paragraph): boolean {
  if (a.lineCount !== b.lineCount || a.form !== b.form || a.source.length !== b.source.length) return false;
  for (let i = 0; i < a.source.length; i++) if (a.source[i] !== b.source[i]) return false;
  return samePieces(a.pieces, b.pieces) && samePieces(a.residue, b.residue);
}

function samePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return (
    a.length === b.length &&
    a.every((piece, i) => piece.line === b[i]!.line && piece.start === b[i]!.start && piece.end === b[i]!.end)
  );
}
