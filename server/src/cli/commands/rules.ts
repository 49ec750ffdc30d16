import { RULES } from '../../rules/registry';
import type { Rule } from '../../rules/rule';
import { CannotRun, EXIT } from '../cannot-run';
import { defineCommand } from '../command';
import type { Texts } from '../texts';

/** Lists the rules. */
export const rules = defineCommand({
  options: { format: { type: 'string', choices: ['table', 'json'] } },
  async run({ values, positionals }, { io, texts }) {
    const [extra] = positionals;
    if (extra !== undefined) throw new CannotRun((said) => said.noArguments('rules', extra));
    io.stdout.write(values.format === 'json' ? rulesJson() : rulesTable(texts));
    return EXIT.clean;
  },
});

function rulesJson(): string {
  const list = RULES.map(({ id, title, severity, kinds, basis, docs }) => {
    const { what, why, how } = docs;
    return { rule: id, title, severity, kinds, basis, what, why, how };
  });
  return `${JSON.stringify({ version: 1, rules: list }, null, 2)}\n`;
}

function rulesTable({ columns, severity }: Texts): string {
  const row = ({ id, title, severity: of }: Rule): string[] => [
    id,
    severity[of.final],
    severity[of.draft],
    title,
  ];
  const rows = [[columns.rule, columns.final, columns.draft, columns.title], ...RULES.map(row)];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd();
  return `${rows.map(line).join('\n')}\n`;
}
