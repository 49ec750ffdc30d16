import type { Marker } from '../syntax/marker';
import { firstMarkerUnder, isEmptyItem, nextMarker } from '../syntax/next-marker';
import type { Component } from '../syntax/structure';
import { blockAtLine } from '../syntax/tree';
import type { Position, TextEdit } from '../text/span';
import type { Session } from './session';

/** Where a list may go on. */
const LISTS: ReadonlySet<Component> = new Set(['section', 'recipients', 'opening']);

/**
 * What a new line behind an item begins with; the new line's position is given. Behind an item comes the mark of the
 * next one, an empty item is taken away, which ends the list, and a line with words is never touched.
 */
export function editsOnEnter({ tree }: Session, { line, character }: Position): TextEdit[] {
  const before = tree.lines.text[line - 1];
  if (before === undefined || tree.lines.text[line]!.trim() !== '') return [];
  const here = { line, character };
  if (isEmptyItem(before))
    return [{ range: { start: { line: line - 1, character: 0 }, end: here }, newText: '' }];
  const { block } = blockAtLine(tree, line - 1);
  const { marker, text } = block.paragraph;
  const isLabel = block.component === 'recipients' && LABEL.test(text);
  const mark = isLabel ? '-' : marker && LISTS.has(block.component) ? markerBehind(marker, text) : null;
  return mark === null ? [] : [{ range: { start: here, end: here }, newText: `${mark} ` }];
}

/** Words that give work to somebody; `Giao thông` is a heading. */
export const ORDERS = '(?:Giao|Đề nghị|Yêu cầu|Phân công) (?:\\p{Lu}|(?:các|cho|đồng chí) )';

const LABEL = /^Nơi nhận\s*:$/u;

/** What ends no item: a colon, behind which another list comes, the notice's own end, and the last recipient. */
const GOES_NOWHERE = /(?::|\.\/\.)$|^[-–—]\s*Lưu(?!\p{L})/u;
const FINAL_MARK = /[.;!?…]$/u;

/** What is given to somebody is an item, though its final mark be still missing. */
const ORDER = new RegExp(`^${ORDERS}`, 'u');

/** The mark that an item's text asks for on the next line. A heading, which has no final mark, opens a list of its own. */
export function markerBehind(marker: Marker, text: string): string | null {
  if (GOES_NOWHERE.test(text)) return null;
  const isHeading =
    marker.numbers.length === 1 &&
    HEADINGS.has(marker.style) &&
    !FINAL_MARK.test(text) &&
    !ORDER.test(text.slice(marker.length));
  return isHeading ? firstMarkerUnder(marker) : nextMarker(marker);
}

const HEADINGS: ReadonlySet<Marker['style']> = new Set(['arabic', 'roman', 'capital']);
