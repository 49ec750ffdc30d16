import { type Span, span } from '../../../text/span';
import { type TonePlacement, withPlacement } from '../syllable';
import type { Word, Words } from '../words';

/** A place where old and new placement of the tone mark differ. */
export interface PlacementUse {
  readonly span: Span;
  readonly found: string;
  readonly placement: TonePlacement;
  /** The word in the other placement. */
  readonly other: string;
}

/**
 * The words that show which placement a text follows: `hóa` (old), `hoá` (new). Names (`Khánh Hoà`) are written
 * as their bearers write them. Collected over a notice.
 */
export function placementUses({ list }: Words): PlacementUse[] {
  const uses: PlacementUse[] = [];
  list.forEach(({ start, end, form }, i) => {
    const { placement, text: written } = form;
    if (placement === null || isInName(list, i)) return;
    const other = withPlacement(written, placement === 'old' ? 'new' : 'old');
    uses.push({ span: span(start, end), found: written, placement, other });
  });
  return uses;
}

/** A capital beside another one. */
function isInName(list: readonly Word[], at: number): boolean {
  if (list[at]!.form.shape !== 'capital') return false;
  const next = list[at + 1];
  const isBesideLast = list[at]!.gap === 'space' && list[at - 1]!.form.shape === 'capital';
  return isBesideLast || (next?.gap === 'space' && next.form.shape === 'capital');
}
