import { type Span, span } from '../../../text/span';
import { CUE } from '../cues';
import { entriesIn } from '../entry-hits';
import { inCaseOf } from '../fold';
import { isCapital, standAt, type Word, type Words } from '../words';

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

/** `cán bộ công chức`, `chủ trì phối hợp`; `phối hợp phòng …`. */
export const commaFaults = (words: Words): CommaFault[] =>
  [...pairsWithoutComma(words), ...partnersWithoutWith(words)].sort((a, b) => a.span.start - b.span.start);

/** `Giao Thanh tra kiểm tra`: in mid-sentence the capital begins a body's name, and its work stands behind it. */
const BODIES = new Set(['thanh', 'kiểm', 'lãnh']);

function pairsWithoutComma(words: Words): CommaFault[] {
  const { text, list } = words;
  return entriesIn(words).flatMap(({ entry, from, to }) => {
    // `hồ sơ thủ tục hành chính`: the second half belongs to the words behind it.
    if (entry.topic !== 'comma' || standAt(list, to - 2, ['thủ', 'tục', 'hành', 'chính'])) return [];
    const first = list[from]!;
    if (first.form.shape === 'capital' && first.gap === 'space' && BODIES.has(entry.words[0]!)) return [];
    const place = span(first.start, list[to - 1]!.end);
    const found = text.slice(place.start, place.end);
    return [{ span: place, found, suggestion: inCaseOf(found, entry.right), kind: 'comma' }];
  });
}

function partnersWithoutWith({ text, list }: Words): CommaFault[] {
  const faults: CommaFault[] = [];
  for (const [i, word] of list.entries()) {
    if ((word.form.cues & CUE.comma) === 0 || list[i + 1]?.form.folded !== 'hợp') continue;
    const [cooperate, partner, next] = list.slice(i + 1, i + 4);
    if (partner?.gap !== 'space' || next?.gap !== 'space' || !isPartner(partner, next)) continue;
    const place = span(word.start, partner.end);
    faults.push({
      span: place,
      found: text.slice(place.start, place.end),
      suggestion: `${text.slice(place.start, cooperate!.end)} với ${partner.form.text}`,
      kind: 'with',
    });
  }
  return faults;
}

/** `phối hợp các hoạt động` has a thing behind it, `phối hợp Sở Tài chính` a partner. */
function isPartner({ form }: Word, { form: next }: Word): boolean {
  if (!UNIT_WORDS.has(form.folded)) return false;
  return form.folded === 'các' ? PLURAL_UNITS.has(next.folded) : isCapital(form) || isCapital(next);
}
