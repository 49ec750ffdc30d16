import { type Span, span, spanOf } from '../../text/span';

/*
 * Periods that are no dates: weeks, and parts of the year counted in months. Their `words` are equal where they name the
 * same one, whatever their letters and blanks.
 */

/** `tuần 45`, `tuần thứ 32`, `tuần 06/2026`. */
export interface Week extends Span {
  readonly number: Span;
  readonly words: string;
}

/** `6 tháng đầu năm 2026`, `3 tháng cuối năm`. */
export interface PartOfYear extends Span {
  readonly months: number;
  readonly isFirst: boolean;
  /** The word that says which: `đầu`. */
  readonly half: Span;
  readonly year: (Span & { readonly value: number }) | null;
  readonly words: string;
}

const WEEK = /(?<!\p{L})tuần\s+(?:thứ\s+)?(\d{1,2})(?:\/\d{4})?(?![\d/])/dgiu;
const PART = /(?<![\d/.,])(\d{1,2})\s+tháng\s+(đầu|cuối)(?:\s+năm(?:\s+(\d{4}))?)?(?!\p{L})/dgiu;

type Match = RegExpExecArray & { indices: RegExpIndicesArray };

/** The weeks that a text numbers: `tuần 12`. */
export function weeksIn(text: string): Week[] {
  return ([...text.matchAll(WEEK)] as Match[]).map((match) => ({
    ...spanOf(match),
    number: span(...match.indices[1]!),
    words: `tuần ${Number(match[1])}`,
  }));
}

/** The parts of a year that a text names: `6 tháng đầu năm 2026`. */
export function partsOfYearIn(text: string): PartOfYear[] {
  return ([...text.matchAll(PART)] as Match[]).map((match) => {
    const [months, half, at] = [Number(match[1]), match[2]!.toLowerCase(), match.indices[3]];
    return {
      ...spanOf(match),
      months,
      isFirst: half === 'đầu',
      half: span(...match.indices[2]!),
      year: at ? { ...span(...at), value: Number(match[3]) } : null,
      words: `${months} tháng ${half} năm`,
    };
  });
}
