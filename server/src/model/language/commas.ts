import { type Span, span } from '../../text/span';
import { CUE } from './cues';
import { entriesIn } from './dictionary';
import { inCaseOf } from './fold';
import { isCapital, type Words } from './words';

/** A pair without its comma, or `phối hợp` without its `với`. */
export interface CommaFault {
  readonly span: Span;
  readonly found: string;
  readonly suggestion: string;
  readonly kind: 'comma' | 'with';
}

const UNIT_WORDS = new Set(
  'phòng các sở văn trung chi ban công ủy hội cục vụ ubnd đơn bộ khoa trường thanh viện bệnh đội hạt trạm'.split(
    ' ',
  ),
);
const PLURAL_UNITS = new Set('phòng sở đơn cơ ngành địa ban bộ huyện xã cấp'.split(' '));

/** `hồ sơ thủ tục hành chính`: the second half belongs to the words behind it. */
const isOneWord = (list: Words['list'], to: number): boolean =>
  list[to]?.gap === 'space' && GOES_ON.get(list[to - 1]!.form.folded) === list[to]!.form.folded;

const GOES_ON: ReadonlyMap<string, string> = new Map([['tục', 'hành']]);

/** `cán bộ công chức`, `chủ trì phối hợp`; `phối hợp phòng …`. */
export function commaFaults(words: Words): CommaFault[] {
  const { text, list } = words;
  const faults: CommaFault[] = entriesIn(words).flatMap(({ entry, from, to }) => {
    if (entry.topic !== 'comma' || isOneWord(list, to)) return [];
    const place = span(list[from]!.start, list[to - 1]!.end);
    const found = text.slice(place.start, place.end);
    return [{ span: place, found, suggestion: inCaseOf(found, entry.right), kind: 'comma' as const }];
  });
  for (let i = 0; i + 2 < list.length; i++) {
    if ((list[i]!.form.cues & CUE.comma) === 0 || list[i + 1]!.form.folded !== 'hợp') continue;
    const unit = list[i + 2]!;
    const next = list[i + 3];
    if (unit.gap !== 'space' || !UNIT_WORDS.has(unit.form.folded) || next?.gap !== 'space') continue;
    // `phối hợp các hoạt động` has a thing behind it, `phối hợp Sở Tài chính` a partner.
    const partner =
      unit.form.folded === 'các'
        ? PLURAL_UNITS.has(next.form.folded)
        : isCapital(unit.form) || isCapital(next.form);
    if (!partner) continue;
    const place = span(list[i]!.start, unit.end);
    const found = text.slice(place.start, place.end);
    faults.push({
      span: place,
      found,
      suggestion: `${text.slice(place.start, list[i + 1]!.end)} với ${unit.form.text}`,
      kind: 'with',
    });
  }
  return faults.sort((a, b) => a.span.start - b.span.start);
}
