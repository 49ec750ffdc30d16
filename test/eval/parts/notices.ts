import { findingsIn, type LocatedFinding, openSession } from '../../../server/src/features/session';
import { SLIPS } from '../../../server/src/model/language/data/slips';
import { textInRange } from '../../../server/src/text/lines';
import { comparePositions, type Range } from '../../../server/src/text/span';
import { count, type Part, rate, share } from '../figures';
import { type Gold, type GoldDefect, rangeOfEntry } from '../gold';
import { coveredText, foldSpaces } from '../placed-findings';
import type { Corpus } from '../sources';
import { wordsIn } from '../words';

/** A finding at its place is at most so many columns wider than what the readers marked. */
const SLACK = 20;

/** What the rules report on the two notices, beside what two readers marked there. */
export function noticesPart({ notices }: Corpus): Part {
  const read = notices.map(readNotice);
  const certain = read.flatMap(({ certain }) => certain);
  const found = certain.filter(({ by }) => by.length > 0);
  const foundGenerally = found.filter(({ by }) => by.some(({ isFixed }) => !isFixed));
  const alarms = read.flatMap(({ alarms }) => alarms);
  const loud = alarms.filter(({ isLoud }) => isLoud);
  const words = notices.reduce((sum, { text }) => sum + wordsIn(text), 0);
  return {
    title: 'The two notices: what the readers marked and what the rules report',
    figures: [
      count('errors and warnings on unmarked places', loud.length, { atMost: 0 }),
      rate('information and hints on unmarked places in 300 words', alarms.length - loud.length, words, 300, {
        atMost: 1,
      }),
      share('certain defects found at their place', found.length, certain.length, { atLeast: 39 / 43 }),
      share(
        'the same without the fixed strings that stand in the notices',
        foundGenerally.length,
        certain.length,
        { atLeast: 34 / 43 },
      ),
      count('entries of the gold that are not in the text', read.flatMap(({ lost }) => lost).length, {
        atMost: 0,
      }),
    ],
    details: [
      'Unmarked places:',
      ...alarms.map(({ text }) => `  ${text}`),
      'Certain defects missed:',
      ...certain.filter(({ by }) => by.length === 0).map(({ text }) => `  ${text}`),
      'Certain defects found:',
      ...found.map(({ text, by }) => `  ${text}  ← ${by.map(({ rule }) => rule).join(', ')}`),
      ...read.flatMap(({ lost }) => lost.map((entry) => `Not in the text: ${entry}`)),
    ],
  };
}

interface Reading {
  readonly certain: readonly { readonly text: string; readonly by: readonly Finder[] }[];
  readonly alarms: readonly { readonly text: string; readonly isLoud: boolean }[];
  readonly lost: readonly string[];
}

/** A rule that found a defect, and whether it did so by a string of its list alone. */
interface Finder {
  readonly rule: string;
  readonly isFixed: boolean;
}

type Notice = Corpus['notices'][number];

function readNotice({ name, text, gold }: Notice): Reading {
  const session = openSession(text);
  const lines = session.tree.lines.text;
  const { findings } = findingsIn(session);
  const at = (line: number, rest: string): string => `${name}:${line}  ${rest}`;
  const placed = gold.defects.map((defect) => ({ defect, range: rangeOfEntry(lines, defect) }));
  const marks = [...placed.flatMap(({ range }) => (range ? [range] : [])), ...noiseOf(gold)];
  const lateTasks = tasksWithoutDeadline(gold);
  const isMarked = ({ rule, range }: LocatedFinding): boolean =>
    marks.some((mark) => overlaps(mark, range)) ||
    (rule.id === 'deadline/missing' && lateTasks.some((task) => overlaps(task, range)));
  const width = (range: Range): number => foldSpaces(textInRange(session.tree.lines, range)).length;
  const isFixed = (finding: LocatedFinding): boolean => {
    const covered = coveredText(session, finding).toLowerCase();
    return finding.rule.id === 'text/known-slip' && SLIPS.some(([wrong]) => covered.includes(wrong));
  };
  const findersOf = (range: Range | null): Finder[] =>
    range === null
      ? []
      : findings
          .filter((finding) => overlaps(finding.range, range) && width(finding.range) <= width(range) + SLACK)
          .map((finding) => ({ rule: finding.rule.id, isFixed: isFixed(finding) }));
  return {
    certain: placed
      .filter(({ defect }) => defect.certainty === 'certain')
      .map(({ defect, range }) => ({ text: at(defect.line, describe(defect)), by: findersOf(range) })),
    alarms: findings
      .filter((finding) => !isMarked(finding))
      .map((finding) => ({
        text: at(
          finding.range.start.line + 1,
          `${finding.severity} ${finding.rule.id}: “${coveredText(session, finding)}” ${finding.message}`,
        ),
        isLoud: finding.severity === 'error' || finding.severity === 'warning',
      })),
    lost: placed.filter(({ range }) => range === null).map(({ defect }) => at(defect.line, describe(defect))),
  };
}

const describe = ({ category, text, fix }: GoldDefect): string =>
  `${category}: “${text}”${fix === null ? '' : ` → “${fix}”`}`;

const noiseOf = ({ components }: Gold): Range[] =>
  components
    .filter(({ kind }) => kind === 'noise')
    .map(({ startLine, endLine }) => wholeLines(startLine, endLine));

const tasksWithoutDeadline = ({ tasks }: Gold): Range[] =>
  tasks
    .filter(({ deliverable, deadlines }) => deliverable && deadlines.length === 0)
    .map(({ startLine, endLine }) => wholeLines(startLine, endLine));

/** Lines counted from 1, the last one included. */
const wholeLines = (from: number, to: number): Range => ({
  start: { line: from - 1, character: 0 },
  end: { line: to, character: 0 },
});

export const overlaps = (a: Range, b: Range): boolean =>
  comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
