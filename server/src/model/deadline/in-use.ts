import { pattern } from '../../text/pattern';
import { monthIso } from '../date/calendar';
import { datesOf } from '../date/dates';

const IN_USE = pattern('iu')`
  \<(?:sử dụng|vận hành|áp dụng|hoạt động|khai thác|hiệu lực)(?: chính thức)? (?:kể )?từ\s+
  (?=(?:(?:ngày|tháng|quý|năm|đầu) ){0,2}[\dIVh](?![^.;,]{0,24}\sđến\s))
`;
const YEAR = /^(?:(?:đầu|cuối)\s+)?năm\s+(\d{4})(?!\d)/iu;
/** In characters: `7 giờ 30 phút ngày 01 tháng 5 năm 2026`. */
const LONGEST_TIME = 48;

/**
 * Whether words say from when a thing is in use, which is by when it is made: `…; đưa vào sử dụng từ ngày 01/5/2026`. What
 * has been in use since a day before the notice's own was made before.
 */
export function isInUseFrom(text: string, reference: string | null): boolean {
  const match = IN_USE.exec(text);
  if (!match) return false;
  const time = text.slice(match.index + match[0].length).slice(0, LONGEST_TIME);
  const from = YEAR.exec(time)?.[1] ?? monthOf(datesOf(time)[0]?.iso ?? null);
  if (from === null || reference === null) return true;
  const length = Math.min(from.length, reference.length);
  return from.slice(0, length) >= reference.slice(0, length);
}

/** The last month of a quarter, so that it can be compared; a day or a month as it is. */
function monthOf(iso: string | null): string | null {
  const quarter = /^(\d{4})-Q(\d)$/u.exec(iso ?? '');
  return quarter ? monthIso(Number(quarter[1]), Number(quarter[2]) * 3) : iso;
}
