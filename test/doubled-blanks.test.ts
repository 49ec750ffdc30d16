import { expect, it } from 'vitest';
import { findingsIn } from '../server/src/features/session';
import { exampleSettings } from '../server/src/rules/example-settings';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import { openStrictly } from './support/strict-session';

/** Rules that speak of the blanks themselves, or of lines that must stand as the decree has them. */
const OF_BLANKS = new Set([
  'text/spacing',
  'numbering/marker',
  'structure/missing-component',
  'text/look-alike',
]);

const CASES = RULES.filter(({ id }) => !OF_BLANKS.has(id)).flatMap((rule) =>
  [...rule.examples.wrong.map(({ text }) => unmark(text).text), ...rule.examples.right].map((text, i) => ({
    name: `${rule.id} ${i + 1}`,
    rule,
    text,
  })),
);

it.each(CASES)('blanks that are typed twice change nothing else: $name', ({ rule, text }) => {
  const messagesIn = (written: string): string[] => {
    const rules = rule.reads === 'suppressions' ? RULES : [rule];
    const { findings } = findingsIn(openStrictly(written, { rules, settings: exampleSettings(rule) }));
    return findings.filter(({ rule: { id } }) => id === rule.id).map(({ message }) => message);
  };
  const doubled = text.replace(/(?<=\S) (?=\S)/g, '  ');
  expect(messagesIn(doubled).map((message) => message.replace(/ {2}/g, ' '))).toEqual(messagesIn(text));
});
