import { type Block, blocksOf, rangeAt, type Tree } from '../../syntax/tree';
import type { Citation } from '../citation/citation';
import type { CitedAs, NoticeCitation } from '../citation/citation-index';
import type { DefectCode } from '../citation/defect';
import type { FactReader } from '../facts';
import { isOwnLine } from './own-number';

/** What a notice cites, for other notices to compare with; misprinted numbers and the notice's own are left out. */
export function* citationsOfNotice(tree: Tree, facts: FactReader): Generator<NoticeCitation> {
  let line = 0;
  for (const block of blocksOf(tree)) {
    const { paragraph } = block;
    if (citesOthers(block)) {
      for (const citation of facts(paragraph).citations) {
        const cited = citedAs(block, citation);
        if (cited) yield { ...cited, range: rangeAt(paragraph, line, citation) };
      }
    }
    line += paragraph.lineCount;
  }
}

/**
 * Whether the numbers in a block are citations of the notice: not in its own number line, below the title of its appendix,
 * in a comment, or where it is said whom the notice is sent to.
 */
export const citesOthers = ({ component, paragraph }: Block): boolean =>
  component !== 'number' &&
  component !== 'recipients' &&
  component !== 'comment' &&
  !(component === 'appendix' && ATTACHED.test(paragraph.text)) &&
  !isOwnLine(paragraph);

/** `(Kèm theo Thông báo số 12/TB-SCT ngày …)`: whose appendix it is. */
const ATTACHED = /^\(?\s*(?:ban hành\s+)?kèm theo\s/iu;

/** Defects beside which the number still says which document is meant. */
const LEAVES_LEGIBLE: ReadonlySet<DefectCode> = new Set<DefectCode>([
  'zero-missing',
  'type-word-broken',
  'type-word-missing',
  'so-missing',
  'so-doubled',
  'so-spacing',
  'so-misspelt',
]);

/** What one citation says of its document; null where its number is misprinted. */
export function citedAs({ paragraph: { text } }: Block, citation: Citation): CitedAs | null {
  const { number, type, date, issuer, subject, defects } = citation;
  if (!defects.every(({ code }) => LEAVES_LEGIBLE.has(code))) return null;
  return {
    number,
    type,
    date: date?.iso ?? null,
    issuer: issuer && whole(issuer.name),
    subject: subject && whole(text.slice(subject.start, subject.end)),
  };
}

/** A copy with single spaces, which does not keep the text alive that it was cut from. */
const whole = (part: string): string => part.split(/\s+/).join(' ');
