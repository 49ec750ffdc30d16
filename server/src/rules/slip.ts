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
  readonly safe?: boolean;
  readonly severity?: Severity;
}

export function findingOf({
  span: place,
  message,
  right,
  edited = place,
  safe = true,
  severity,
}: Slip): Finding {
  const finding = { span: place, message, ...(severity && { severity }) };
  if (right === null) return finding;
  const title = right.trim() === '' ? 'Xóa phần thừa' : `Sửa thành “${right.trim()}”`;
  return { ...finding, fixes: [replacing(edited, right, title, safe)] };
}
