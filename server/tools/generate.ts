import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The files that are made from others, by their path in the project, with the text that they should have. */
export function generatedFiles(): Map<string, string> {
  return new Map([['server/src/rules/registry.ts', registry()]]);
}

/** The list of all rules, found in the folders of the rules. */
function registry(): string {
  const folder = join(root, 'server/src/rules');
  const rules = readdirSync(folder)
    .filter((group) => statSync(join(folder, group)).isDirectory())
    .flatMap((group) => readdirSync(join(folder, group)).map((file) => `${group}/${file}`))
    .filter(
      (path) =>
        path.endsWith('.ts') &&
        readFileSync(join(folder, path), 'utf8').includes('export default defineRule'),
    )
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of generatedFiles()) {
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
