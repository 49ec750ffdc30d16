import { findingsIn, type LocatedFinding, type Session } from '../../server/src/features/session';
import { textInRange } from '../../server/src/text/lines';
import type { Span } from '../../server/src/text/span';
import { type Laid, placeIn } from './sheet';

/** A finding at its place in a sheet, wherever the layout puts it. */
export interface SheetFinding {
  readonly located: LocatedFinding;
  readonly row: number;
  readonly cell: number;
  readonly span: Span;
  /** Equal for the same finding of the same text in two layouts or before and after an edit elsewhere. */
  readonly key: string;
}

export function findingsOnSheet(session: Session, laid: Laid): SheetFinding[] {
  return findingsIn(session).findings.map((located) => {
    const start = placeIn(laid, located.range.start);
    const end = placeIn(laid, located.range.end);
    const row = start?.row ?? -1;
    const text = coveredText(session, located);
    return {
      located,
      row,
      cell: start?.cell ?? 0,
      span: { start: start?.offset ?? 0, end: end?.row === row ? end.offset : Number.POSITIVE_INFINITY },
      key: `${located.rule.id}\t${row}\t${text}`,
    };
  });
}

/** The text that a finding stands on, composed and with white space folded. */
export function coveredText({ tree }: Session, { range }: LocatedFinding): string {
  return foldSpaces(textInRange(tree.lines, range));
}

export const foldSpaces = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What is in `after` beyond what is in `before`, the same key counted as often as it stands there. */
export function beyond<T extends { readonly key: string }>(
  after: readonly T[],
  before: readonly { readonly key: string }[],
): T[] {
  const counts = new Map<string, number>();
  for (const { key } of before) counts.set(key, (counts.get(key) ?? 0) + 1);
  return after.filter(({ key }) => {
    const left = counts.get(key) ?? 0;
    counts.set(key, left - 1);
    return left <= 0;
  });
}
