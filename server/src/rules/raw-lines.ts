import type { Paragraph } from '../syntax/paragraph';
import { offsetAt, type Piece } from '../text/flow';
import { type Span, span } from '../text/span';

/** A part of a physical line that holds words of a paragraph, as it stands in the file. */
export interface RawPart extends Piece {
  readonly raw: string;
}

/** The parts of physical lines that a paragraph's text is made of, in order. */
export function rawPartsOf({ source, pieces }: Paragraph): RawPart[] {
  return pieces.map(({ line, start, end }) => ({
    line,
    start,
    end,
    raw: source[line]!.slice(start, end),
  }));
}

/** A span of a part's raw text as a piece of its line. */
export const pieceIn = ({ line, start }: RawPart, { start: from, end: to }: Span): Piece => ({
  line,
  start: start + from,
  end: start + to,
});

/** The span of the paragraph's text that a piece of a line stands for; empty where it stands for nothing. */
export function spanOfPiece({ flow }: Paragraph, { line, start, end }: Piece): Span {
  return span(offsetAt(flow, { line, character: start }), offsetAt(flow, { line, character: end }));
}
