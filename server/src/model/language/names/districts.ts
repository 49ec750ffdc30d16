import { pattern } from '../../../text/pattern';
import { type Span, span } from '../../../text/span';
import { CUE } from '../cues';
import { isCapital, type Word, type Words } from '../words';

/** Wording of the district level, which ended on 01/7/2025 (Luật Tổ chức chính quyền địa phương 2025). */
export interface FormerDistrict {
  /** With the name of the place, where one follows. */
  readonly span: Span;
  readonly found: string;
  /** A township (thị trấn) was of the level that is left, which has communes, wards and special zones alone. */
  readonly isTownship: boolean;
}

/** The last day of the district level; the function is for notices of a later date. */
export const LAST_DISTRICT_DAY = { year: 2025, month: 6, day: 30 };

const LEVELS = new Set([
  'cấp huyện',
  'thị xã',
  'thị trấn',
  'các huyện',
  'huyện ủy',
  'ubnd huyện',
  'dân huyện',
  'hđnd huyện',
]);
const LIST_WORDS = new Set('huyện thành phố thị xã trấn các ubnd ủy ban nhân dân quận tx tp'.split(' '));
const PAST = pattern('iu')`
  \(\s*cũ\s*\)
  |\<(?:
    cũ|trước đây|trước khi
    |(?:không còn|không tổ chức)
    (?=
      \s+(?:
        cấp|chính quyền|đơn vị hành chính|tổ chức|hoạt động|tồn tại|các huyện|huyện|thị xã
        |thị trấn
      )
    )
    |(?:kết thúc|chấm dứt) (?:hoạt động|nhiệm vụ|mô hình|tổ chức)
    |sáp nhập|hợp nhất|sắp xếp
  )\>
`;

/** Room for `kết thúc hoạt động của các đơn vị hành chính …` and for `… (cũ)`. */
const [BEFORE, BEHIND] = [56, 40];

/**
 * Mentions of districts, towns and townships; a list of them is one mention. What speaks of the past
 * (`huyện Sông Xanh (cũ)`) is left alone.
 */
export function formerDistrictsIn({ text, list }: Words): FormerDistrict[] {
  const found: FormerDistrict[] = [];
  for (let i = 0; i < list.length; i++) {
    if (!isDistrict(list, i)) continue;
    let first = i;
    while (
      first > 0 &&
      list[first]!.gap !== 'other' &&
      list[first]!.gap !== 'start' &&
      LIST_WORDS.has(list[first - 1]!.form.folded)
    )
      first--;
    let last = i + 1;
    while (
      last + 1 < list.length &&
      list[last + 1]!.gap !== 'other' &&
      LIST_WORDS.has(list[last + 1]!.form.folded)
    )
      last++;
    if (list[last]!.form.folded === 'các') last--;
    const { folded } = list[last]!.form;
    if (NAMED.has(folded) || !LIST_WORDS.has(folded)) last = nameEnd(list, last);
    i = last;
    const start = list[first]!.start;
    const end = list[last]!.end;
    if (PAST.test(text.slice(Math.max(0, start - BEFORE), end + BEHIND))) continue;
    const words = text.slice(start, end);
    found.push({ span: span(start, end), found: words, isTownship: !OF_DISTRICT.test(words) });
  }
  return found;
}

/** What the name of a place follows. Of a `thành phố` nobody knows here whether it was the province's. */
const NAMED = new Set('huyện xã trấn'.split(' '));
const OF_DISTRICT = /(?<!\p{L})(?:huyện|thị xã|quận)(?!\p{L})/iu;

/** The last word of the capitals that follow a word. */
function nameEnd(list: readonly Word[], at: number): number {
  let last = at;
  while (list[last + 1]?.gap === 'space' && isCapital(list[last + 1]!.form)) last++;
  return last;
}

function isDistrict(list: readonly Word[], at: number): boolean {
  const word = list[at]!;
  const next = list[at + 1];
  if ((word.form.cues & CUE.district) === 0 || next?.gap !== 'space') return false;
  if (LEVELS.has(`${word.form.folded} ${next.form.folded}`)) return true;
  return word.form.text === 'huyện' && isCapital(next.form);
}
