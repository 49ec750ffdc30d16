import { typeWidth } from '../text/type-width';
import { composed, continuesSentence, isPartyTitle, shapeOf } from './line-form';
import type { LineForm, LineShape } from './line-shape';
import { isNearSignature, nearHeadForm } from './near-form';
import { honorificOf, isName, isNameInCapitals, withoutDegreeBehind } from './person-name';

/** What a physical line says by its own text alone. It is kept with the line, so that a line is read once. */
export interface PhysicalLine extends LineShape {
  /** Where the right column starts, in a line of head or foot that has two; 0 elsewhere. */
  readonly column: number;
  /** Whether the line begins in mid-sentence. */
  readonly continues: boolean;
  /** The length of its text with composed letters, so that it is the same in every form. */
  readonly letters: number;
  /** How wide its text is in print where it may be a part of a paragraph of several lines; else 0. */
  readonly printed: number;
}

const EMPTY: PhysicalLine = { ...shapeOf(''), column: 0, continues: false, letters: 0, printed: 0 };

/** No line of print is longer. */
const LONGEST_IN_PRINT = 200;

/** What a line says by itself. */
export function readLine(text: string): PhysicalLine {
  if (text === '') return EMPTY;
  const shape = shapeOf(text);
  const { form, marker, start, end } = shape;
  const letters = composed(text.slice(start, end));
  return {
    form,
    marker,
    start,
    end,
    column: columnOf(text),
    continues: continuesSentence(shape, text),
    letters: letters.length,
    printed:
      (form === 'text' || form === 'marked') && letters.length < LONGEST_IN_PRINT ? typeWidth(letters) : 0,
  };
}

/** Forms that show that the other column of a line is head or foot as well. */
const COLUMN_FORMS: ReadonlySet<LineForm> = new Set([
  'national-title',
  'motto',
  'own-number',
  'place-date',
  'recipients-label',
  'authority',
  'position',
]);

/** A line of head or foot is not longer than this. */
const LONGEST_WITH_COLUMNS = 400;

/**
 * Where the right column of a line of head or foot starts, or 0: `Số: 12/TB-SCT      Bình Hòa, ngày …`.
 * The columns stand apart by a tab or by three spaces at least.
 */
function columnOf(line: string): number {
  if (line.length > LONGEST_WITH_COLUMNS || !(line.includes('   ') || line.includes('\t'))) return 0;
  for (const gap of line.matchAll(/(?<=\S)(?: {3,}|[ \t]*\t[ \t]*)(?=\S)/g)) {
    const start = gap.index + gap[0].length;
    const right = shapeOf(line, start);
    const left = shapeOf(line, 0, gap.index);
    if (isBlankOfDraft(line.slice(0, gap.index), line.slice(start))) continue;
    if (
      COLUMN_FORMS.has(right.form) ||
      (right.form !== 'text' && COLUMN_FORMS.has(left.form) && left.form !== 'own-number') ||
      belongsBeside(left, composed(line.slice(right.start, right.end)))
    )
      return start;
  }
  return 0;
}

/** `Nguyễn Văn A`, and `A Sinh`, `Y Lan`, `K’ Brếp` of the Highlands. */
const NAME_ALONE = /^(?:\p{Lu}\p{Ll}+|[AYKH]['’]?)(?: \p{Lu}\p{Ll}*){1,4}$/u;

/** A name, also in capitals, or with what should not stand before or behind it: `ThS. Nguyễn Văn A.` */
function isSigner(text: string): boolean {
  const name = withoutDegreeBehind(text.replace(/[.,;]$/, ''));
  return isNameInCapitals(name) || NAME_ALONE.test(name) || (honorificOf(name) !== '' && isName(name));
}

/** Whether a text stands in the right column, seen what the left one is, though it is mistyped or a name. */
function belongsBeside(left: LineShape, right: string): boolean {
  switch (left.form) {
    case 'upper':
      return isPartyTitle(right) || COLUMN_FORMS.has(nearHeadForm(right) ?? 'text');
    case 'own-number':
      return COLUMN_FORMS.has(nearHeadForm(right) ?? 'text');
    case 'recipients-label':
    case 'archive':
    case 'marked':
      return isNearSignature(right) || (left.marker?.style !== 'arabic' && isSigner(right));
    default:
      return false;
  }
}

/** `Số:      /TB-SCT` and `ngày      tháng      năm 2026` are blanks to fill in, not columns. */
function isBlankOfDraft(left: string, right: string): boolean {
  return /^\s*Số\s*:?\s*$/iu.test(left) || /^\s*(?:\/|tháng|năm)/iu.test(right);
}
