import type { Recipient } from '../../model/notice/recipients';
import type { FixEdit } from '../rule';

/**
 * The edits that move an entry of the list to another place in it. The texts change lines and the lines stay, so
 * that blank lines and columns are left as they are. Null where the entries do not stand in a line each.
 */
export function moving(entries: readonly Recipient[], from: number, to: number): FixEdit[] | null {
  const order = entries.map((_, i) => i);
  order.splice(to, 0, ...order.splice(from, 1));
  const edits: FixEdit[] = [];
  for (const [place, source] of order.entries()) {
    const target = entries[place]!;
    const { paragraph } = target.block;
    if (paragraph.pieces.length !== 1 || target.span.start !== 0 || target.span.end !== paragraph.text.length)
      return null;
    if (place !== source)
      edits.push({
        block: target.block,
        span: target.span,
        newText: marked(entries[source]!, place === entries.length - 1),
      });
  }
  return edits;
}

/** An entry with the mark that its new place asks for, if it had one that some place asks for. */
function marked({ block, mark }: Recipient, isLast: boolean): string {
  const { text } = block.paragraph;
  return /^[;.]$/.test(text.slice(mark.start, mark.end))
    ? text.slice(0, mark.start) + (isLast ? '.' : ';')
    : text;
}
