import { keptIn } from '../text/memo';
import { overlaps } from '../text/span';
import type { RuledFinding } from './runner/guard';

/**
 * Which rule speaks where two could: the winner's finding silences the loser's where they overlap. A name
 * that ends in `/` stands for a group. So a defect gives exactly one finding. Of two entries that speak of the
 * same two rules, the first one holds.
 */
const PRECEDENCE: readonly (readonly [winner: string, loser: string])[] = [
  ['text/legacy-encoding', 'structure/'],
  ['text/legacy-encoding', 'numbering/'],
  ['text/legacy-encoding', 'recipients/'],
  ['text/legacy-encoding', 'signature/'],
  ['text/legacy-encoding', 'number/'],
  ['text/legacy-encoding', 'citation/'],
  ['text/legacy-encoding', 'date/'],
  ['text/legacy-encoding', 'assignment/'],
  ['text/legacy-encoding', 'deadline/'],
  ['number/', 'citation/type-mismatch'],
  ['number/', 'citation/issuer-mismatch'],
  ['citation/conflict', 'citation/type-mismatch'],
  ['citation/conflict', 'citation/issuer-mismatch'],
  ['citation/conflict', 'number/year'],
  ['citation/conflict', 'citation/future-date'],
  ['date/invalid', 'date/padding'],
  ['date/invalid', 'deadline/non-working-day'],
  ['date/stale-month', 'date/weekday'],
  ['date/stale-month', 'structure/opening'],
  ['date/weekday', 'deadline/non-working-day'],
  ['date/weekday', 'text/capitalisation'],
  ['number/', 'text/'],
  ['citation/', 'text/'],
  ['text/look-alike', 'structure/'],
  ['text/look-alike', 'recipients/'],
  ['text/look-alike', 'signature/'],
  ['text/tone-mark', 'structure/meeting-name'],
  ['structure/doubled-item', 'numbering/'],
  ['structure/doubled-item', 'text/'],
  ['structure/empty-item', 'numbering/'],
  ['structure/empty-item', 'text/'],
  ['structure/missing-component', 'text/'],
  ['structure/component-order', 'text/'],
  ['structure/own-number', 'text/'],
  ['structure/own-number', 'citation/'],
  ['structure/own-number', 'number/'],
  ['structure/own-number', 'date/'],
  ['structure/subject', 'text/'],
  ['structure/opening', 'text/'],
  ['structure/salutation', 'text/'],
  ['structure/appendix', 'text/'],
  ['structure/closing-mark', 'text/'],
  ['structure/meeting-name', 'text/'],
  ['structure/meeting-name', 'date/stale-month'],
  ['date/stale-month', 'date/padding'],
  ['recipients/', 'text/'],
  ['recipients/', 'numbering/'],
  ['signature/', 'text/'],
  ['numbering/', 'text/'],
  ['text/legacy-encoding', 'text/'],
  ['text/look-alike', 'text/'],
  ['text/invisible-character', 'text/syllable'],
  ['text/invisible-character', 'text/known-slip'],
  ['text/former-district', 'assignment/not-in-recipients'],
  ['assignment/unknown-unit', 'assignment/not-in-recipients'],
  ['text/repeated-phrase', 'text/repeated-word'],
  ['text/repeated-phrase', 'text/known-slip'],
  ['text/name-variant', 'assignment/not-in-recipients'],
  ['text/place-name', 'assignment/not-in-recipients'],
  ['text/syllable', 'assignment/not-in-recipients'],
  ['text/tone-mark', 'assignment/not-in-recipients'],
  ['text/known-slip', 'assignment/not-in-recipients'],
  ['text/repeated-word', 'assignment/not-in-recipients'],
  ['text/name-variant', 'text/place-name'],
  ['text/capitalisation', 'text/place-name'],
  ['text/place-name', 'text/known-slip'],
  ['text/name-variant', 'text/capitalisation'],
  ['text/name-variant', 'text/abbreviation'],
  ['text/name-variant', 'text/tone-mark'],
  ['text/name-variant', 'text/known-slip'],
  ['text/capitalisation', 'text/known-slip'],
  ['text/known-slip', 'text/repeated-word'],
  ['text/known-slip', 'text/syllable'],
  ['text/tone-mark', 'text/syllable'],
  ['text/tone-mark', 'text/known-slip'],
];

/** Of groups that silence others, the rules that speak of other things than the rest of them: both are said. */
const APART: readonly (readonly [one: string, other: string])[] = [
  // What a mention lacks says nothing of how it is written.
  ['citation/incomplete', 'text/'],
  // Whose the document is says nothing of a word between its number and its issuer that stands twice.
  ['citation/issuer-mismatch', 'text/repeated-word'],
  // Nor what another day is of the blanks in it.
  ['structure/appendix', 'text/spacing'],
];

/** What is left of the findings of one block where only one rule speaks of a thing, in the order of the text. */
export const settled = (findings: readonly RuledFinding[]): readonly RuledFinding[] =>
  findings.length < 2 ? findings : withoutSilenced([...findings].sort(inOrder));

/** The order of the text, and one that does not depend on which edit brought a finding about. */
const inOrder = (a: RuledFinding, b: RuledFinding): number =>
  a.span.start - b.span.start ||
  a.span.end - b.span.end ||
  compare(a.rule.id, b.rule.id) ||
  compare(a.message, b.message);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Drops the findings of one block that another rule's finding stands for. They come in the order of their spans. */
function withoutSilenced(findings: readonly RuledFinding[]): readonly RuledFinding[] {
  const silenced = new Set<RuledFinding>();
  findings.forEach((finding, i) => {
    for (let j = i + 1; j < findings.length && findings[j]!.span.start < finding.span.end; j++) {
      const other = findings[j]!;
      if (wins(finding, other)) silenced.add(other);
      if (wins(other, finding)) silenced.add(finding);
    }
  });
  return silenced.size === 0 ? findings : findings.filter((finding) => !silenced.has(finding));
}

function wins(winner: RuledFinding, loser: RuledFinding): boolean {
  return overlaps(winner.span, loser.span) && speaksBefore(winner.rule.id, loser.rule.id);
}

const known = new Map<string, Map<string, boolean>>();

/** Whether of two rules that could speak of one defect the first one does. */
export const speaksBefore = (one: string, other: string): boolean =>
  keptIn(
    keptIn(known, one, () => new Map<string, boolean>()),
    other,
    () => hasPrecedence(one, other),
  );

function hasPrecedence(one: string, other: string): boolean {
  const isOfBoth = ([first, second]: readonly [string, string]): boolean =>
    (names(first, one) && names(second, other)) || (names(first, other) && names(second, one));
  if (one === other || APART.some(isOfBoth)) return false;
  const entry = PRECEDENCE.find(isOfBoth);
  return entry !== undefined && names(entry[0], one) && names(entry[1], other);
}

const names = (pattern: string, id: string): boolean =>
  pattern.endsWith('/') ? id.startsWith(pattern) : id === pattern;
