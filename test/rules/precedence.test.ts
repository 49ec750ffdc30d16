import { describe, expect, it } from 'vitest';
import { findingsIn } from '../../server/src/features/session';
import { speaksBefore } from '../../server/src/rules/precedence';
import { RULES } from '../../server/src/rules/registry';
import { openStrictly } from '../support/strict-session';

/** What is agreed with those who build on the findings: a defect gives exactly one, and which one that is. */
const AGREED: readonly (readonly [winner: string, loser: string])[] = [
  ['number/malformed', 'citation/type-mismatch'],
  ['number/year', 'citation/issuer-mismatch'],
  ['citation/conflict', 'citation/type-mismatch'],
  ['citation/conflict', 'citation/issuer-mismatch'],
  ['recipients/punctuation', 'text/spacing'],
  ['recipients/archive-line', 'text/final-punctuation'],
  ['signature/name', 'text/spacing'],
  ['structure/own-number', 'text/spacing'],
  ['structure/meeting-name', 'text/known-slip'],
  ['text/name-variant', 'text/capitalisation'],
  ['text/capitalisation', 'text/known-slip'],
  ['text/name-variant', 'text/known-slip'],
  ...RULES.flatMap(({ id }) => (id.startsWith('text/') ? [['number/malformed', id] as const] : [])).filter(
    // What one cannot read, or not as it seems, is said before what it says.
    ([, id]) => id !== 'text/legacy-encoding',
  ),
];

describe('of two rules that could speak of one defect', () => {
  it.each(AGREED)('%s speaks, and not %s', (winner, loser) => {
    expect([speaksBefore(winner, loser), speaksBefore(loser, winner)]).toEqual([true, false]);
  });

  it('a wrong issuer and a word that stands twice before it are both said', () => {
    const text = '1. Giao Văn phòng thực hiện Kế hoạch số 12/KH-UBND ngày 05/3/2026 của của Sở Công Thương.';
    const rules = findingsIn(openStrictly(text)).findings.map(({ rule }) => rule.id);
    expect(rules).toContain('citation/issuer-mismatch');
    expect(rules).toContain('text/repeated-word');
  });

  it('neither is before the other where nothing is agreed, nor a rule before itself', () => {
    expect(speaksBefore('text/spacing', 'deadline/missing')).toBe(false);
    for (const { id } of RULES) expect(speaksBefore(id, id), id).toBe(false);
  });

  it('never both', () => {
    for (const { id: one } of RULES)
      for (const { id: other } of RULES)
        expect(speaksBefore(one, other) && speaksBefore(other, one), `${one} ${other}`).toBe(false);
  });
});
