import { findingsIn, openSession } from '../../../server/src/features/session';
import { RULES } from '../../../server/src/rules/registry';
import { count, type Part, share } from '../figures';
import type { Corpus, RepeatedWord } from '../sources';

/** Words that stand twice in real sentences: slips, and those that are right. */
export function repeatedWordsPart({ repeatedWords }: Corpus): Part {
  const rules = RULES.filter(({ id }) => id === 'text/repeated-word' || id === 'text/repeated-phrase');
  const isReported = ({ context }: RepeatedWord): boolean =>
    findingsIn(openSession(context, { rules })).total > 0;
  const defects = repeatedWords.filter(({ isDefect }) => isDefect);
  const right = repeatedWords.filter(({ isDefect }) => !isDefect);
  const found = defects.filter(isReported);
  const wrong = right.filter(isReported);
  return {
    title: `${repeatedWords.length} repeated words`,
    figures: [
      share('slips found', found.length, defects.length, { atLeast: 0.9 }),
      count('right ones reported', wrong.length, { atMost: 2 }),
    ],
    details: [
      ...defects.filter((word) => !found.includes(word)).map(({ context }) => `Missed: ${context}`),
      ...wrong.map(({ context }) => `Reported: ${context}`),
    ],
  };
}
