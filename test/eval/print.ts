import { type Figure, isMet, type Part, type Table, type Unit } from './figures';

export function printPart({ title, figures, tables = [], details = [] }: Part): string {
  const lines = [`\n${title}`, '='.repeat(title.length)];
  lines.push(...aligned(figures.map((figure) => [mark(figure), figure.name, shown(figure), wanted(figure)])));
  for (const table of tables) {
    lines.push('', table.title, ...aligned([table.head, ...table.rows].map((row) => row.map(String))));
  }
  if (details.length > 0) lines.push('', ...details);
  return lines.join('\n');
}

/** The same as a page of the documentation, without the details. */
export function markdownOf(parts: readonly Part[], about: readonly string[]): string {
  const sections = parts.map(({ title, figures, tables = [] }) =>
    [
      `## ${title}`,
      markdownTable({
        title: '',
        head: ['figure', 'measured', 'target', 'met'],
        rows: figures.map((figure) => [figure.name, shown(figure), wanted(figure), verdict(figure)]),
      }),
      ...tables.map((table) => `### ${table.title}\n\n${markdownTable(table)}`),
    ].join('\n\n'),
  );
  return `${['# Accuracy', ...about, ...sections].join('\n\n')}\n`;
}

function markdownTable({ head, rows }: Table): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows.reduce<number[]>(
    (max, row) => row.map((cell, i) => Math.max(max[i] ?? 0, cell.length)),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join('  ')
      .trimEnd(),
  );
}

function mark(figure: Figure): string {
  const met = isMet(figure);
  return met === null ? ' ' : met ? '+' : '-';
}

function verdict(figure: Figure): string {
  const met = isMet(figure);
  return met === null ? '' : met ? 'yes' : '**no**';
}

const shown = ({ value, unit, from }: Figure): string => written(value, unit) + (from ? ` (${from})` : '');

function wanted({ target, unit }: Figure): string {
  if (!target) return '';
  return 'atLeast' in target ? `≥ ${written(target.atLeast, unit)}` : `≤ ${written(target.atMost, unit)}`;
}

function written(value: number, unit: Unit): string {
  switch (unit) {
    case 'count':
      return String(value);
    case 'share':
      return `${(value * 100).toFixed(1)} %`;
    case 'ratio':
      return value.toFixed(2);
  }
}
