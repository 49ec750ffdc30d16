import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { foldSpaces } from './placed-findings';
import { rowsOf } from './sources';

export type Verdict = 'right' | 'wrong' | 'unclear';

/** A finding on a real text, as it is judged: by its place and a hash of its words, so that no text is kept. */
export interface Judged {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly rule: string;
  /** What the finding stands on. */
  readonly text: string;
}

const TABLE = new URL('judgements.tsv', import.meta.url).pathname;

/** The judgements that were made by eye, one line each: file, line, rule, verdict, hash of the text. */
export class Judgements {
  /** By place and hash. */
  private readonly exact = new Map<string, Verdict>();
  /** By place alone: a rule may come to stand on other words of the same line. */
  private readonly ofPlace = new Map<string, Set<Verdict>>();
  private readonly met = new Set<string>();

  constructor(table: string = existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '') {
    for (const [file, line, rule, verdict, hash] of rowsOf(table) as [
      string,
      string,
      string,
      Verdict,
      string,
    ][]) {
      const place = [file, line, rule].join('\t');
      this.exact.set(`${place}\t${hash}`, verdict);
      this.ofPlace.set(place, (this.ofPlace.get(place) ?? new Set()).add(verdict));
    }
  }

  /** Undefined where nobody has judged the finding yet. */
  of(finding: Judged): Verdict | undefined {
    const place = placeOf(finding);
    this.met.add(place);
    const others = [...(this.ofPlace.get(place) ?? [])];
    return (
      this.exact.get(`${place}\t${hashOf(finding.text)}`) ?? (others.length === 1 ? others[0] : undefined)
    );
  }

  /** Places of these files where a finding of these rules was right and none is made any more; asked when all texts have been read. */
  lost(files: ReadonlySet<string>, rules: ReadonlySet<string>): string[] {
    return [...this.ofPlace]
      .filter(
        ([place, verdicts]) =>
          verdicts.has('right') &&
          !this.met.has(place) &&
          files.has(fileOf(place)) &&
          rules.has(ruleOf(place)),
      )
      .map(([place]) => place);
  }
}

/** The line that a judgement of the finding begins with in the table; the verdict stands in for `?`. */
export const rowFor = (finding: Judged): string => `${placeOf(finding)}\t?\t${hashOf(finding.text)}`;

const placeOf = ({ file, line, rule }: Judged): string => [file, line, rule].join('\t');
const ruleOf = (place: string): string => place.slice(place.lastIndexOf('\t') + 1);
const fileOf = (place: string): string => place.slice(0, place.indexOf('\t'));

const hashOf = (text: string): string =>
  createHash('sha256').update(foldSpaces(text)).digest('hex').slice(0, 10);
