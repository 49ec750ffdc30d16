import type { LineForm } from '../../syntax/line-shape';
import type { Paragraph } from '../../syntax/paragraph';

/** Lines that are no part of the document. */
const FOREIGN: ReadonlySet<LineForm> = new Set(['blank', 'comment', 'residue', 'decoration']);

/** Lines of the head that have a form of their own, which other rules look after. */
const FIXED: ReadonlySet<LineForm> = new Set([
  'national-title',
  'motto',
  'own-number',
  'place-date',
  'stamp',
]);

/** Whether a paragraph is part of the document at all. */
export const isText = ({ form }: Paragraph): boolean => !FOREIGN.has(form);

/** Whether a paragraph is written in words and sentences, headings and lists included. */
export const isProse = ({ form }: Paragraph): boolean => !FOREIGN.has(form) && !FIXED.has(form);
