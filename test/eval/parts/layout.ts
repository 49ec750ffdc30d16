import { formatText } from '../../../server/src/features/format';
import { typeset, wrapped } from '../../support/notices';
import { type Part, share, type Table } from '../figures';

/** How a text is broken into lines, by print or by letters. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['print, first lines set in', (text) => typeset(text)],
  ['print, narrow, first lines set in', (text) => typeset(text, 31, 2.9)],
  ['print, first lines not set in', (text) => typeset(text, 36, 0)],
  ['70 letters', (text) => wrapped(text, 70)],
  ['85 letters', (text) => wrapped(text, 85)],
  ['100 letters', (text) => wrapped(text, 100)],
];

/** The paragraphs of a text without its head and foot, where a line is a line; none where it has cells of tables. */
function bodyOf(text: string): string[] {
  const rows = formatText(text).split('\n').filter(Boolean);
  const from = rows.findIndex((row) => /^(?:THÔNG BÁO|BÁO CÁO)/.test(row));
  const to = rows.findIndex((row, i) => i > from && /^Nơi nhận/.test(row));
  const body = rows.slice(Math.max(0, from), to < 0 ? rows.length : to);
  return body.some((row) => /^\/\/|\t|^\d{1,2}\/\d{1,2}\/\d{4}$/.test(row)) ? [] : body;
}

/** Whether paragraphs that were broken into lines are put together again. At most borders only the width of a line tells. */
export function layoutPart(texts: readonly string[]): Part {
  const bodies = texts.map(bodyOf).filter((body) => formatText(body.join('\n')) === body.join('\n'));
  const all = bodies.reduce((sum, body) => sum + body.length, 0);
  const details: string[] = [];
  const rows = WAYS.map(([way, broken]) => {
    const torn = bodies.flatMap((body) => {
      const found = new Set(formatText(broken(body.join('\n'))).split('\n'));
      return body.filter((paragraph) => !found.has(paragraph));
    });
    details.push(...torn.map((paragraph) => `${way}: ${paragraph}`));
    return [way, all - torn.length] as const;
  });
  const whole = rows.reduce((sum, [, right]) => sum + right, 0);
  const table: Table = {
    title: 'By the way of breaking',
    head: ['lines broken by', 'paragraphs', 'put together'],
    rows: rows.map(([way, right]) => [way, all, right]),
  };
  return {
    title: `Lines put together again, in ${bodies.length} notices`,
    figures: [share('paragraphs as they were', whole, all * WAYS.length, { atLeast: 0.99 })],
    tables: [table],
    details,
  };
}
