/** What is right is left alone: whole notices, and the examples of every rule by all others. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../server/src/config/settings';
import { findingsIn } from '../server/src/features/session';
import { exampleSettings } from '../server/src/rules/example-settings';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import { FORMS, layOut, sheetOf } from './eval/sheet';
import { ownNotices } from './eval/sources';
import { shareOf } from './support/share';
import { openStrictly } from './support/strict-session';

const HEADLESS = 'structure/missing-component';
const NOTICES = ownNotices().flatMap(({ name, text }) =>
  FORMS.map((form) => [name, form.name, text, form] as const),
);

describe('a right notice has no finding', () => {
  it.each(shareOf(NOTICES))('%s, %s', (_, __, text, form) => {
    const session = openStrictly(layOut(sheetOf(text), form).text, {
      settings: { ...DEFAULT_SETTINGS, rules: form.unicode === 'NFD' ? { 'text/not-nfc': 'off' } : {} },
    });
    const said = findingsIn(session).findings.map(({ rule, message }) => `${rule.id}: ${message}`);
    expect(said).toEqual(text.startsWith('THÔNG BÁO') ? [expect.stringContaining(HEADLESS)] : []);
  });
});

/** An example is a few lines: it lacks parts of a notice, and what makes work and citations complete. */
const SPEAKS_OF_WHAT_LACKS: ReadonlySet<string> = new Set([
  'assignment/missing',
  'citation/incomplete',
  'deadline/missing',
]);
/** Examples that need what another rule speaks of: letters that are lost, a name with a slip in it. */
const SPEAKS_TOO: Readonly<Record<string, readonly string[]>> = {
  'assignment/missing': ['text/syllable', 'text/invisible-character'],
  'assignment/not-in-recipients': ['text/invisible-character'],
  'citation/incomplete': ['text/syllable', 'text/tone-mark', 'number/year', 'number/malformed'],
  'comment/unused-suppression': ['date/padding'],
  'date/invalid': ['deadline/non-working-day'],
  'date/padding': ['deadline/non-working-day'],
  'numbering/marker': ['numbering/sequence'],
  'structure/component-order': ['structure/appendix'],
  'structure/meeting-name': [
    'text/style-mix',
    'text/known-slip',
    'text/tone-mark',
    'text/invisible-character',
  ],
  'structure/opening': ['deadline/past', 'text/invisible-character'],
  'structure/residue': ['numbering/sequence'],
  'text/spacing': ['text/style-mix'],
  'text/syllable': ['text/invisible-character'],
};
const silent = RULES.filter(({ id, reads }) => reads !== 'notice' && !SPEAKS_OF_WHAT_LACKS.has(id));

describe('what a rule takes for right or wrong is no affair of the others', () => {
  it.each(shareOf(RULES.map((rule) => [rule.id, rule] as const)))('%s', (id, rule) => {
    const others = silent.filter((other) => other.id !== id && !SPEAKS_TOO[id]?.includes(other.id));
    const texts = [...rule.examples.wrong.map(({ text }) => unmark(text).text), ...rule.examples.right];
    for (const text of texts) {
      const session = openStrictly(text, { rules: [...others, rule], settings: exampleSettings(rule) });
      const said = findingsIn(session).findings.filter((finding) => finding.rule.id !== id);
      expect(
        said.map((finding) => `${finding.rule.id}: ${finding.message}`),
        text,
      ).toEqual([]);
    }
  });
});
