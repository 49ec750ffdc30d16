import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { CONFIG } from '../src/config/schema';
import { staticSnippets } from '../src/features/completion/static-snippets';
import { SEVERITY_NAMES } from '../src/features/severity-names';
import { RULES } from '../src/rules/registry';
import type { Rule } from '../src/rules/rule';
import { capitalised } from '../src/text/words';
import { REGISTRY, registry } from './registry';
import { root } from './root';
import { rulePage, rulePagePath } from './rule-page';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The files that are made from the rules and the standard blocks, by their path in the project, with the text that they should have. */
export function generatedFiles(): Map<string, string> {
  return new Map([
    [REGISTRY, registry()],
    ['schemas/thongbao.config.schema.json', configSchema()],
    ['docs/rules/README.md', `# Các quy tắc\n\n${ruleTable('')}`],
    ['README.md', between(read('README.md'), 'rules', ruleTable('docs/rules/'))],
    ['snippets/thongbao.json', `${JSON.stringify(staticSnippets(), null, 2)}\n`],
    ['docs/soan-nhanh.md', between(read('docs/soan-nhanh.md'), 'blocks', blockTable())],
    ['package.json', manifest()],
    ...RULES.map((rule): [string, string] => [rulePagePath(rule.id), rulePage(rule)]),
  ]);
}

/** Files in the folder of rule pages that belong to no rule any more. */
export function leftoverPages(): string[] {
  const folder = join(root, 'docs/rules');
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  const wanted = generatedFiles();
  return pages.map((path) => `docs/rules/${path}`).filter((path) => !wanted.has(path));
}

function ruleTable(base: string): string {
  const rows = RULES.map(
    ({ id, title, severity }) =>
      `| [\`${id}\`](${base}${id}.md) | ${title} | ${SEVERITY_NAMES[severity.draft]} | ${SEVERITY_NAMES[severity.final]} |`,
  );
  return ['| Quy tắc | Báo gì | Khi soạn | Khi trình ký |', '| --- | --- | --- | --- |', ...rows, ''].join(
    '\n',
  );
}

function blockTable(): string {
  const rows = Object.entries(staticSnippets()).map(
    ([name, { prefix, description }]) => `| \`${prefix}\` | ${name} | ${description} |`,
  );
  return ['| Gõ | Khối | Gồm những gì |', '| --- | --- | --- |', ...rows, ''].join('\n');
}

/** Puts a text between the two marks of its name; a file without the marks stays as it is. */
function between(text: string, name: string, inner: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  return from < 0 || to < from
    ? text
    : `${text.slice(0, from + start.length)}\n\n${inner}\n${text.slice(to)}`;
}

const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;

const inModes = ({ draft, final }: Rule['severity']): string =>
  draft === final
    ? `khi không đặt: ${SEVERITY_NAMES[draft]}`
    : `khi không đặt: đang soạn ${SEVERITY_NAMES[draft]}, trình ký ${SEVERITY_NAMES[final]}`;

/** Each rule with its title and its severities by default, for completion and hover in settings. */
function ruleProperties(): Record<string, object> {
  return Object.fromEntries(
    RULES.map(({ id, title, severity }) => [
      id,
      {
        type: 'string',
        enum: SEVERITIES,
        enumDescriptions: SEVERITIES.map((name) => capitalised(SEVERITY_NAMES[name])),
        description: `${title} (${inModes(severity)}).`,
      },
    ]),
  );
}

function configSchema(): string {
  // What a day of the calendar is, JSON Schema cannot say.
  const schema = toJsonSchema(CONFIG, { ignoreActions: ['check'] }) as { properties: Record<string, object> };
  const { rules } = schema.properties;
  schema.properties.rules = { ...rules, properties: ruleProperties(), additionalProperties: false };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The manifest with the setting `thongbao.rules` spelt out. */
function manifest(): string {
  const json = JSON.parse(read('package.json'));
  for (const { properties } of [json.contributes?.configuration ?? []].flat()) {
    const setting = properties['thongbao.rules'];
    if (setting) Object.assign(setting, { properties: ruleProperties(), additionalProperties: false });
  }
  return `${JSON.stringify(json, null, 2)}\n`;
}
