import type { Severity } from '../config/settings';
import type { Span } from '../text/span';
import { type Finding, replacing } from './rule';

/** A part of a line of head or foot that is not written as the decree has it. */
export interface Slip {
  readonly span: Span;
  readonly message: string;
  /** What is to stand in the place of `edited`, or of the span; null where nobody can tell. */
  readonly right: string | null;
  readonly edited?: Span;
  /** What the repair is called, where the words that are put in do not say it, or none are. */
  readonly title?: string;
  readonly safe?: boolean;
  readonly severity?: Severity;
}

/** Marks that nothing asks for: `Thừa dấu “.” ở cuối trích yếu: bỏ đi.` */
export const surplusMark = (place: Span, written: string, where: string): Slip => {
  const mark = written.trim();
  return { span: place, message: `Thừa dấu “${mark}” ${where}: bỏ đi.`, right: '', title: `Bỏ “${mark}”` };
};

/** The finding on a slip, with its repair where one is known. */
export function findingOf({
  span: place,
  message,
  right,
  edited = place,
  title,
  safe = true,
  severity,
}: Slip): Finding {
  const finding = { span: place, message, ...(severity && { severity }) };
  if (right === null) return finding;
  return { ...finding, fixes: [replacing(edited, right, title ?? titleFor(right.trim()), safe)] };
}

const MARKS: Readonly<Record<string, string>> = {
  ',': 'dấu phẩy',
  ';': 'dấu chấm phẩy',
  '.': 'dấu chấm',
  ':': 'dấu hai chấm',
  '-': 'dấu gạch',
  '/': 'dấu gạch chéo',
};

function titleFor(right: string): string {
  const mark = MARKS[right];
  return mark ? `Viết ${mark} ở đây` : `Sửa thành “${right}”`;
}
