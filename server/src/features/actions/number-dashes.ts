import { type Marker, markerOf } from '../../syntax/marker';
import { markerWith } from '../../syntax/marker-text';
import { firstMarkerUnder } from '../../syntax/next-marker';
import { locateEdits } from '../fixes';
import type { Session } from '../session';
import type { DraftAction } from './action';
import { type List, listAt } from './list';

/** Numbers in the place of dashes: `1.`, `2.1.` or `a)`, as the heading above allows. */
export function numberDashes({ tree }: Session, line: number): DraftAction[] {
  const list = listAt(tree, line);
  if (!list || list.items[0]!.marker.style !== 'dash' || list.items.length < 2) return [];
  return firstMarks(list).flatMap((first): DraftAction[] => {
    const marker = markerOf(`${first} A`)!;
    const marks = list.items.map((_, i) => markerWith(marker, [...marker.numbers.slice(0, -1), i + 1]));
    if (marks.includes(null)) return [];
    const edits = list.items.map(({ block, marker: dash }, i) => ({
      block,
      span: { start: 0, end: dash.length },
      newText: `${marks[i]} `,
    }));
    return [{ name: 'numberDashes', subject: first, edits: locateEdits(tree, list.items[0]!.block, edits) }];
  });
}

/** The marks that a list may begin with, seen what it stands under; the likelier first. */
function firstMarks({ parent }: List): string[] {
  if (!parent) return ['1.'];
  const under = firstMarkerUnder(parent.marker);
  return [...(under === null ? [] : [under]), ...(takesPoints(parent.marker) ? ['a)'] : [])];
}

/** Points (`a)`) stand under clauses (NĐ 30/2020, Phụ lục I, II.6.đ). */
const takesPoints = ({ style }: Marker): boolean =>
  style === 'arabic' || style === 'arabic-bracket' || style === 'ordinal' || style === 'article';
