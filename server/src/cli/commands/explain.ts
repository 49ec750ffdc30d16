import { type ShownExample, shownExamples } from '../../features/rule-page';
import { RULES } from '../../rules/registry';
import type { Rule } from '../../rules/rule';
import { nearestOf } from '../../text/near';
import { CannotRun, EXIT } from '../cannot-run';
import { defineCommand } from '../command';
import type { Texts } from '../texts';

/** Prints one rule's page. */
export const explain = defineCommand({
  options: {},
  async run({ positionals }, { io, texts }) {
    const [name] = positionals;
    if (name === undefined || positionals.length > 1)
      throw new CannotRun((said) => said.oneArgumentNeeded('explain', said.aRule));
    io.stdout.write(page(ruleNamed(name), texts));
    return EXIT.clean;
  },
});

function ruleNamed(name: string): Rule {
  const rule = RULES.find(({ id }) => id === name);
  if (rule) return rule;
  const ids = RULES.map(({ id }) => id);
  const near = nearestOf(name, ids);
  const similar = near ? [near] : ids.filter((id) => id.split('/').includes(name));
  throw new CannotRun((texts) => texts.unknownRule(name, similar));
}

function page(rule: Rule, { page: said, severity }: Texts): string {
  const { id, title, basis, kinds, docs, examples } = rule;
  const modes = (['final', 'draft'] as const).map(
    (mode) => `${severity[rule.severity[mode]]} ${said.mode[mode]}`,
  );
  const parts = [
    `${id}: ${title}`,
    `${said.severity}: ${modes.join(', ')}\n${said.kinds}: ${said.kind[kinds]}\n${said.basis}: ${basis}`,
    `${said.what}\n${indented(docs.what)}`,
    `${said.why}\n${indented(docs.why)}`,
    `${said.how}\n${indented(docs.how)}`,
    ...shownExamples(rule).map((example, i) => `${said.example(i + 1)}\n${exampleText(example, said)}`),
    `${said.accepted}\n${examples.right.map(quoted).join('\n\n')}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function exampleText({ text, message, places, fixed }: ShownExample, said: Texts['page']): string {
  const at = places.map((place) => `“${place.trim()}”`).join(', ');
  const parts = [`  ${said.wrong}\n${quoted(text)}`, `  ${said.message} ${message}${at && ` (${at})`}`];
  if (fixed !== null) parts.push(`  ${said.right}\n${quoted(fixed)}`);
  return parts.join('\n');
}

const indented = (text: string): string => `  ${text}`;

const quoted = (text: string): string =>
  text
    .split('\n')
    .map((line) => `    │ ${line}`.trimEnd())
    .join('\n');
