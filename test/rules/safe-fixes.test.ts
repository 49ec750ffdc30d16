/** Which rules' fixes are made without asking, when a file is saved or everything is mended at once. */
import { expect, test } from 'vitest';
import { fixesOf } from '../../server/src/features/fixes';
import { findingsIn } from '../../server/src/features/session';
import { exampleSettings } from '../../server/src/rules/example-settings';
import { unmark } from '../../server/src/rules/marked';
import { RULES } from '../../server/src/rules/registry';
import { openStrictly } from '../support/strict-session';

/** Rules whose fixes only restore what was meant. */
const RESTORING = [
  'date/padding',
  'recipients/archive-line',
  'recipients/punctuation',
  'structure/appendix',
  'structure/closing-mark',
  'structure/component-order',
  'structure/missing-component',
  'structure/opening',
  'structure/subject',
  'text/brackets',
  'text/final-punctuation',
  'text/invisible-character',
  'text/legacy-encoding',
  'text/look-alike',
  'text/not-nfc',
  'text/semicolon-capital',
  'text/style-mix',
];

/** Rules whose fixes choose for the drafter. */
const CHOOSING = [
  'assignment/missing',
  'assignment/not-in-recipients',
  'citation/conflict',
  'citation/incomplete',
  'citation/issuer-mismatch',
  'citation/redundant',
  'comment/unused-suppression',
  'date/stale-month',
  'date/weekday',
  'deadline/conflict',
  'deadline/missing',
  'deadline/non-working-day',
  'deadline/past',
  'number/serial',
  'numbering/sequence',
  'structure/chair',
  'structure/doubled-item',
  'structure/meeting-name',
  'text/missing-comma',
  'text/name-variant',
  'text/place-name',
  'text/repeated-phrase',
  'text/repeated-word',
  'text/sentence-start',
  'text/stray-mark',
  'text/syllable',
];

/** Rules that know what must have been meant in some of their examples only. */
const EITHER = [
  'signature/name',
  'citation/form',
  'citation/type-mismatch',
  'date/invalid',
  'number/malformed',
  'number/year',
  'numbering/marker',
  'recipients/entry',
  'signature/authority',
  'structure/own-number',
  'structure/residue',
  'text/capitalisation',
  'text/known-slip',
  'text/spacing',
  'text/tone-mark',
];

/** Whether the preferred fix of each example of a rule is safe. */
const safety = (id: string): boolean[] => {
  const rule = RULES.find((one) => one.id === id)!;
  return rule.examples.wrong.flatMap(({ text }) => {
    const rules = rule.reads === 'suppressions' ? RULES : [rule];
    const session = openStrictly(unmark(text).text, { rules, settings: exampleSettings(rule) });
    const first = findingsIn(session).findings.find((finding) => finding.rule.id === id);
    const [fix] = first ? fixesOf(session, first) : [];
    return fix ? [fix.safe] : [];
  });
};

test.each(RESTORING)('%s: its fixes are safe', (id) => expect(new Set(safety(id))).toEqual(new Set([true])));

test.each(CHOOSING)('%s: its fixes are not', (id) => expect(new Set(safety(id))).toEqual(new Set([false])));

test.each(EITHER)('%s: some of its fixes are', (id) =>
  expect(new Set(safety(id))).toEqual(new Set([true, false])),
);

test('every rule with fixes stands in one of the lists, once', () => {
  const fixing = RULES.filter(({ id }) => safety(id).length > 0).map(({ id }) => id);
  expect([...RESTORING, ...CHOOSING, ...EITHER].toSorted()).toEqual(fixing.toSorted());
});
