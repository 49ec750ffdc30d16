import { describe, expect, it } from 'vitest';
import { fixAll, fixesOf } from '../server/src/features/fixes';
import { findingsIn, openSession } from '../server/src/features/session';
import { exampleSettings } from '../server/src/rules/example-settings';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import type { Rule } from '../server/src/rules/rule';
import { openStrictly } from './support/strict-session';

/** Of the rules on numbers, dates and words those that rest on what a notice alone has. */
const OF_NOTICES = new Set(['citation/incomplete', 'date/stale-month']);

/** The rule alone. */
function check(rule: Rule, text: string) {
  // Whether a suppression is used shows only beside the rules that it names.
  const running = rule.reads === 'suppressions' ? RULES : [rule];
  const session = openStrictly(text, { rules: running, settings: exampleSettings(rule) });
  return { session, findings: findingsIn(session).findings.filter((finding) => finding.rule.id === rule.id) };
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const usual = rule.severity.final === 'off' ? 'hint' : rule.severity.final;

  it.each(rule.examples.wrong)('finds what is marked: $message', (example) => {
    const { text: marked, message, severity = usual, fixed } = example;
    const { text, ranges } = unmark(marked);
    const { session, findings } = check(rule, text);
    expect(findings.map(({ range }) => range)).toEqual(ranges);
    expect(findings.map((finding) => finding.message)).toEqual(ranges.map(() => message));
    expect(findings.map((finding) => finding.severity)).toEqual(ranges.map(() => severity));
    if (fixed !== undefined) {
      expect(fixesOf(session, findings[0]!).length).toBeGreaterThan(0);
      expect(fixAll(text, { rules: [rule], settings: session.settings, unsafe: true })).toBe(fixed);
      expect(check(rule, fixed).findings).toEqual([]);
    }
  });

  it('is silent on what is right', () => {
    for (const text of rule.examples.right) expect(check(rule, text).findings).toEqual([]);
  });

  it('gives the same findings with other line breaks, decomposed letters and trailing spaces', () => {
    for (const { text: marked } of rule.examples.wrong) {
      const { text } = unmark(marked);
      const messages = (form: string): string[] => check(rule, form).findings.map(({ message }) => message);
      const expected = messages(text);
      expect(messages(text.replaceAll('\n', '\r\n'))).toEqual(expected);
      expect(messages(text.replaceAll('\n', ' \n'))).toEqual(expected);
      if (!id.startsWith('text/')) expect(messages(text.normalize('NFD'))).toEqual(expected);
    }
  });

  it('is documented', () => {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
    for (const part of [rule.title, rule.basis, rule.docs.what, rule.docs.why, rule.docs.how])
      expect(part).not.toBe('');
    expect(rule.examples.wrong.length).toBeGreaterThan(0);
    expect(rule.examples.right.length).toBeGreaterThan(0);
    for (const severity of Object.values(rule.severity))
      expect(['error', 'warning', 'information', 'hint', 'off']).toContain(severity);
    expect(['every', 'notice']).toContain(rule.kinds);
    // What is said of numbers, dates and words is said in every document.
    if (/^(?:number|citation|date|text)\//.test(id)) expect(rule.kinds === 'notice').toBe(OF_NOTICES.has(id));
  });
});

describe('all rules', () => {
  it('have names of their own', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('go on when one throws, which is reported once', () => {
    const broken: Rule = {
      ...RULES[0]!,
      id: 'test/broken',
      reads: 'paragraph',
      check: () => {
        throw new Error('broken');
      },
    } as Rule;
    const failures: string[] = [];
    const { text } = unmark(RULES.find(({ id }) => id === 'numbering/marker')!.examples.wrong[0]!.text);
    const session = openSession(text, {
      rules: [broken, ...RULES],
      onFailure: (rule) => failures.push(rule.id),
    });
    expect(failures.length).toBeLessThanOrEqual(1);
    expect(findingsIn(session).findings.some(({ rule }) => rule.id === 'numbering/marker')).toBe(true);
    expect(failures).toEqual(['test/broken']);
  });
});
