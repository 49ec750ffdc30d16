import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

export const REGISTRY = 'server/src/rules/registry.ts';

/** The list of all rules, found in the folders of the rules. */
export function registry(): string {
  const folder = join(root, 'server/src/rules');
  const isRule = (path: string): boolean =>
    path.endsWith('.ts') && readFileSync(join(folder, path), 'utf8').includes('export default defineRule');
  const rules = readdirSync(folder)
    .filter((group) => statSync(join(folder, group)).isDirectory())
    .flatMap((group) => readdirSync(join(folder, group)).map((file) => `${group}/${file}`))
    .filter(isRule)
    .map((path) => path.slice(0, -3))
    .sort();
  const name = (path: string): string =>
    path.replace(/[/-](.)/g, (_, letter: string) => letter.toUpperCase());
  return [
    '// Made by `npm run generate` from the files of the rules; do not edit.',
    ...rules.map((path) => `import ${name(path)} from './${path}';`),
    "import type { Rule } from './rule';",
    '',
    `export const RULES: readonly Rule[] = [\n${rules.map((path) => `  ${name(path)},`).join('\n')}\n];`,
    '',
  ].join('\n');
}
