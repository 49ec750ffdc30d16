import { fixAll } from '../../../server/src/features/fixes';
import { findingsIn, openSession } from '../../../server/src/features/session';
import { unmark } from '../../../server/src/rules/marked';
import { RULES } from '../../../server/src/rules/registry';
import { count, type Part } from '../figures';
import type { Specimen } from '../machine';
import { beyond } from '../placed-findings';

/** All safe fixes together: they come to rest, bring nothing new and change nothing the second time. */
export function fixesPart(specimens: readonly Specimen[]): Part {
  const texts = [...specimens, ...examplesOfRules()];
  const restless: string[] = [];
  const fresh: string[] = [];
  for (const { name, text } of texts) {
    const fixed = fixAll(text);
    if (fixed === text) continue;
    if (fixAll(fixed) !== fixed) restless.push(name);
    for (const { key } of beyond(keyed(fixed), keyed(text))) fresh.push(`${name}: ${key}`);
  }
  return {
    title: `All safe fixes together, in ${texts.length} texts`,
    figures: [
      count('texts that a second run changes', restless.length, { atMost: 0 }),
      count('findings that fixes bring', fresh.length, { atMost: 0 }),
    ],
    details: [
      ...restless.map((name) => `A second run changes ${name}`),
      ...fresh.map((entry) => `New after fixes: ${entry}`),
    ],
  };
}

const examplesOfRules = (): Specimen[] =>
  RULES.flatMap(({ id, examples }) =>
    examples.wrong.map(({ text }, i) => ({ name: `${id}, example ${i + 1}`, text: unmark(text).text })),
  );

/** A fix may change the words that another finding stands on, so that findings are counted by rule. */
function keyed(text: string): { key: string }[] {
  return findingsIn(openSession(text)).findings.map(({ rule }) => ({ key: rule.id }));
}
