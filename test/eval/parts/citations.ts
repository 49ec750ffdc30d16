import { extractedFrom } from '../extracted';
import { count, type Part } from '../figures';
import type { GoldCitation } from '../gold';
import { foldName } from '../names';
import type { Corpus } from '../sources';
import { difference } from './form';

type Cited = Pick<GoldCitation, 'number' | 'type' | 'date' | 'issuer'>;

/** Citations of the two notices against what two readers read. */
export function citationsPart({ notices }: Corpus): Part {
  const read = notices.map(({ text, gold }) => {
    const found = extractedFrom(text).citations;
    const wanted = gold.citations;
    const numbers = difference(
      wanted.map(({ number }) => number),
      found.map(({ number }) => number),
    );
    const pairs = wanted.flatMap((citation) => {
      const nth = wanted.filter(({ number }) => number === citation.number).indexOf(citation);
      const same = found.filter(({ number }) => number === citation.number)[nth];
      return same ? [{ wanted: citation, found: same }] : [];
    });
    return { numbers, pairs };
  });
  const pairs = read.flatMap(({ pairs }) => pairs);
  const unlike = (key: keyof Cited): string[] =>
    pairs
      .filter(({ wanted, found }) => folded(wanted[key]) !== folded(found[key] ?? null))
      .map(
        ({ wanted, found }) =>
          `${wanted.number} at line ${wanted.line}: ${key} ${found[key]}, not ${wanted[key]}`,
      );
  const numbers = read.flatMap(({ numbers }) => numbers);
  const [types, dates, issuers] = [unlike('type'), unlike('date'), unlike('issuer')];
  return {
    title: `The two notices: ${pairs.length} citations`,
    figures: [
      count('differences in numbers', numbers.length, { atMost: 0 }),
      count('differences in types', types.length, { atMost: 0 }),
      count('differences in dates', dates.length, { atMost: 0 }),
      count('differences in issuers', issuers.length, { atMost: 1 }),
    ],
    details: [...numbers, ...types, ...dates, ...issuers],
  };
}

const folded = (value: string | null): string | null => (value === null ? null : foldName(value));
