import { existsSync, readFileSync } from 'node:fs';
import { findingsIn, openSession } from '../../../server/src/features/session';
import { RULES } from '../../../server/src/rules/registry';
import { extractedFrom } from '../extracted';
import { type Part, share } from '../figures';
import { sentenceCiting } from '../number-sentences';
import { type Corpus, rowsOf } from '../sources';

const TABLE = new URL('../numbers.tsv', import.meta.url).pathname;

/** Numbers that are wrong in the source, each with the reason why it does not count. */
const wrongInSource = (): ReadonlySet<string> =>
  new Set(existsSync(TABLE) ? rowsOf(readFileSync(TABLE, 'utf8')).map(([number]) => number!) : []);

/** Real document numbers, each in a right sentence of its own. */
export function numbersPart({ numbers }: Corpus): Part {
  const leftOut = wrongInSource();
  const counted = numbers.filter((number) => !leftOut.has(number));
  const rules = RULES.filter(({ id }) => /^(?:number|citation)\//.test(id));
  const alarms: string[] = [];
  const lost: string[] = [];
  for (const number of counted) {
    const sentence = sentenceCiting(number);
    const loud = findingsIn(openSession(sentence, { rules })).findings.filter(
      ({ severity }) => severity === 'error' || severity === 'warning',
    );
    if (loud.length > 0)
      alarms.push(`${sentence}  ← ${loud.map(({ rule, message }) => `${rule.id}: ${message}`).join(' ')}`);
    const back = extractedFrom(sentence).citations.map((citation) => citation.number);
    if (back.length !== 1 || back[0] !== number)
      lost.push(`${number} comes back as ${back.join(', ') || 'nothing'}`);
  }
  return {
    title: `${counted.length} real document numbers (${leftOut.size} left out as wrong in the source)`,
    figures: [
      share('with an error or a warning', alarms.length, counted.length, { atMost: 0.002 }),
      share('that come back from extract', counted.length - lost.length, counted.length, { atLeast: 0.995 }),
    ],
    details: [...alarms, ...lost],
  };
}
