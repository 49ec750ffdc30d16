import { DEFAULT_SETTINGS } from '../../../server/src/config/settings';
import { findingsIn, openSession, type Session } from '../../../server/src/features/session';
import { RULES } from '../../../server/src/rules/registry';
import type { Rule } from '../../../server/src/rules/rule';
import { textInRange } from '../../../server/src/text/lines';
import type { Range } from '../../../server/src/text/span';
import { count, type Figure, type Part, rate, type Table } from '../figures';
import { type Judged, type Judgements, rowFor, type Verdict } from '../judgements';
import { coveredText, foldSpaces } from '../placed-findings';
import type { Corpus } from '../sources';
import { wordsIn } from '../words';

/** A finding on a real text with the judgement on it. */
interface Alarm extends Judged {
  /** The finding among the words around it. */
  readonly context: string;
  readonly severity: string;
  readonly message: string;
  readonly verdict: Verdict | undefined;
}

/** Other offices' documents: what is reported on them, and how much of it is wrong. */
export function documentsPart({ documents }: Corpus, judgements: Judgements): Part {
  const alarms = documents.flatMap(({ name, text }) => alarmsIn(name, openSession(text), judgements));
  const words = documents.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const loud = alarms.filter(isLoud);
  const quiet = alarms.filter((alarm) => !isLoud(alarm));
  const lost = lostIn(documents, SWITCHED_ON, judgements);
  return {
    title: `${documents.length} documents of other offices`,
    figures: [
      rate('wrong errors and warnings in 1,000 words', notRight(loud), words, 1000, { atMost: 1 }),
      rate('wrong information and hints in 500 words', notRight(quiet), words, 500, { atMost: 1 }),
      ...judgedFigures(alarms),
      count('findings judged right and no longer made', lost.length, { atMost: 0 }),
    ],
    tables: [byRule(alarms, words)],
    details: [...listed(alarms), ...lost.map((key) => `No longer made: ${key}`)],
  };
}

/** What the rules would report that an office must switch on. */
export function switchedOffPart({ notices, documents }: Corpus, judgements: Judgements): Part {
  const texts = [...notices, ...documents];
  const settings = {
    ...DEFAULT_SETTINGS,
    rules: Object.fromEntries(SWITCHED_OFF.map(({ id }) => [id, 'hint' as const])),
  };
  const alarms = texts.flatMap(({ name, text }) =>
    alarmsIn(name, openSession(text, { rules: SWITCHED_OFF, settings }), judgements),
  );
  const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const lost = lostIn(texts, SWITCHED_OFF, judgements);
  return {
    title: `Rules that are off by default, on the two notices and ${documents.length} documents`,
    figures: [
      rate('wrong findings in 2,000 words', notRight(alarms), words, 2000, { atMost: 1 }),
      ...judgedFigures(alarms),
      count('findings judged right and no longer made', lost.length, { atMost: 0 }),
    ],
    tables: [byRule(alarms, words)],
    details: [...listed(alarms), ...lost.map((key) => `No longer made: ${key}`)],
  };
}

const SWITCHED_OFF = RULES.filter(({ severity }) => severity.final === 'off');
const SWITCHED_ON = RULES.filter(({ severity }) => severity.final !== 'off');

const lostIn = (
  texts: readonly { name: string }[],
  rules: readonly Rule[],
  judgements: Judgements,
): string[] => judgements.lost(new Set(texts.map(({ name }) => name)), new Set(rules.map(({ id }) => id)));

/** Text of laws and decrees, a paragraph a line, each line read as a paragraph of another kind of document. */
export function prosePart({ prose }: Corpus, judgements: Judgements): Part {
  const alarms = paragraphAlarms('prose.txt', prose, judgements);
  const words = wordsIn(prose.join('\n'));
  const text = alarms.filter(({ rule }) => rule.startsWith('text/'));
  const whole = findingsIn(
    openSession(HEAD_OF_DECREE + prose.join('\n'), { rules: PARAGRAPH_RULES }),
  ).findings;
  const wholeText = whole.filter(({ rule }) => rule.id.startsWith('text/'));
  return {
    title: 'Prose of laws and decrees',
    figures: [
      rate('wrong findings of text/ in 5,000 words', notRight(text), words, 5000, { atMost: 1 }),
      rate('wrong findings of all rules in 5,000 words', notRight(alarms), words, 5000),
      rate('findings of text/ in 5,000 words, all paragraphs as one document', wholeText.length, words, 5000),
      ...judgedFigures(alarms),
    ],
    tables: [byRule(alarms, words)],
    details: listed(alarms),
  };
}

/** Real lines that cite documents. */
export function citationLinesPart({ citations }: Corpus, judgements: Judgements): Part {
  const ofNumbers = /^(?:number|citation|date)\//;
  const alarms = paragraphAlarms('citations.txt', citations, judgements).filter(({ rule }) =>
    ofNumbers.test(rule),
  );
  const words = wordsIn(citations.join('\n'));
  const lines = citations.filter((line) => line.trim() !== '').length;
  return {
    title: `${lines} lines that cite documents`,
    figures: [
      rate(
        'wrong errors and warnings of number/ and citation/ in 1,000 lines',
        notRight(alarms.filter(isLoud)),
        lines,
        1000,
        {
          atMost: 3,
        },
      ),
      rate('wrong findings of any severity in 1,000 lines', notRight(alarms), lines, 1000),
      ...judgedFigures(alarms),
    ],
    tables: [byRule(alarms, words)],
    details: listed(alarms),
  };
}

/** What can be said of a paragraph that has lost its place: which mark ends it depends on the next one. */
const PARAGRAPH_RULES = RULES.filter(
  ({ id }) => /^(?:text|number|citation|date)\//.test(id) && id !== 'text/final-punctuation',
);

/** A paragraph that stands after these lines is running text of a decree. */
const HEAD_OF_DECREE =
  'NGHỊ ĐỊNH\nQuy định chi tiết thi hành luật\nCăn cứ Luật Tổ chức Chính phủ;\nĐiều 1. Phạm vi điều chỉnh\n';
const HEAD_LINES = HEAD_OF_DECREE.split('\n').length - 1;

function paragraphAlarms(file: string, paragraphs: readonly string[], judgements: Judgements): Alarm[] {
  return paragraphs.flatMap((paragraph, i) => {
    if (paragraph.trim() === '') return [];
    const session = openSession(HEAD_OF_DECREE + paragraph, { rules: PARAGRAPH_RULES });
    return alarmsOf(session, file)
      .filter(({ line }) => line > HEAD_LINES)
      .map((alarm) => judged({ ...alarm, line: i + 1 }, judgements));
  });
}

const alarmsIn = (file: string, session: Session, judgements: Judgements): Alarm[] =>
  alarmsOf(session, file).map((alarm) => judged(alarm, judgements));

function alarmsOf(session: Session, file: string): Omit<Alarm, 'verdict'>[] {
  return findingsIn(session).findings.map((finding) => {
    const { rule, severity, message, range } = finding;
    const text = coveredText(session, finding);
    const line = range.start.line + 1;
    return { file, line, rule: rule.id, text, context: contextOf(session, range), severity, message };
  });
}

const judged = (alarm: Omit<Alarm, 'verdict'>, judgements: Judgements): Alarm => ({
  ...alarm,
  verdict: judgements.of(alarm),
});

const CONTEXT = 50;

function contextOf({ tree }: Session, { start, end }: Range): string {
  const before = tree.lines.text[start.line]!.slice(Math.max(0, start.character - CONTEXT), start.character);
  const after = tree.lines.text[end.line]!.slice(end.character, end.character + CONTEXT);
  return foldSpaces(`${before}⟦${textInRange(tree.lines, { start, end })}⟧${after}`);
}

const isLoud = ({ severity }: Alarm): boolean => severity === 'error' || severity === 'warning';

/** What has not been judged counts as wrong. */
const notRight = (alarms: readonly Alarm[]): number =>
  alarms.filter(({ verdict }) => verdict === 'wrong' || verdict === undefined).length;

function judgedFigures(alarms: readonly Alarm[]): Figure[] {
  const of = (verdict: Verdict | undefined): number =>
    alarms.filter((alarm) => alarm.verdict === verdict).length;
  return [
    count('findings judged right', of('right')),
    count('findings judged wrong', of('wrong')),
    count('findings that could be either', of('unclear')),
    count('findings not judged (counted as wrong)', of(undefined), { atMost: 0 }),
  ];
}

function byRule(alarms: readonly Alarm[], words: number): Table {
  const rules = [...new Set(alarms.map(({ rule }) => rule))].sort();
  return {
    title: 'Findings by rule',
    head: ['rule', 'findings', 'right', 'wrong', 'either', 'not judged', 'findings in 1,000 words'],
    rows: rules.map((id) => {
      const of = alarms.filter(({ rule }) => rule === id);
      const judged = (verdict: Verdict | undefined): number =>
        of.filter((alarm) => alarm.verdict === verdict).length;
      const density = ((of.length / words) * 1000).toFixed(2);
      return [id, of.length, judged('right'), judged('wrong'), judged('unclear'), judged(undefined), density];
    }),
  };
}

/** What is wrong or not judged, as lines that the table of judgements can take once the text is cut off. */
function listed(alarms: readonly Alarm[]): string[] {
  return alarms
    .filter(({ verdict }) => verdict !== 'right')
    .map(
      (alarm) =>
        `${rowFor(alarm)}\t${alarm.verdict ?? 'not judged'}\t${alarm.severity}\t${alarm.context}\t${alarm.message}`,
    );
}
