import { bareLetters, distance } from '../../text/near';
import type { Span } from '../../text/span';

/** The words that lead to the day or month of a deadline, behind one another. */
const LEADS = ['trước ngày', 'trong ngày', 'trong tháng', 'trước tháng', 'hết ngày', 'hết tháng', 'đến ngày']
  .concat('vào ngày', 'nhất ngày', 'nhất là ngày', 'nhất vào ngày', 'nhất trước ngày', 'nhất trong tháng')
  .map((words) => words.split(' ').map((word) => ({ word, letters: bareLetters(word) })));

const DATE = /(?<=\p{L}\s{1,3})\d{1,2}[/.-]\d/gu;
const LOOK_BACK = 40;

/**
 * Whether a stretch of text says a day or month behind words that are misspelt or doubled, so that no deadline was read:
 * `trước ngay 29/4/2026`, `trong tháng tháng 5/2026`, `chậm nhât ngày 12/6/2026`.
 */
export function hasMistypedTime(text: string, { start, end }: Span): boolean {
  return [...text.slice(start, end).matchAll(DATE)].some(({ index }) => {
    const at = start + index;
    return isMistypedLead(
      text
        .slice(Math.max(start, at - LOOK_BACK), at)
        .trim()
        .split(/[\s,;:]+/),
    );
  });
}

function isMistypedLead(before: readonly string[]): boolean {
  const words = before.map((word) => word.toLowerCase());
  const once = words.filter((word, i) => word !== words[i - 1]);
  const isDoubled = once.length < words.length;
  return LEADS.some((lead) => {
    const last = once.slice(-lead.length);
    const isLike = lead.every(({ letters }, i) => distance(bareLetters(last[i] ?? ''), letters, 1) <= 1);
    return isLike && (isDoubled || lead.some(({ word }, i) => word !== last[i]));
  });
}
