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
  private readonly verdicts = new Map<string, Verdict>();
  private readonly met = new Set<string>();

  constructor(table: string = existsSync(TABLE) ? readFileSync(TABLE, 'utf8') : '') {
    for (const [file, line, rule, verdict, hash] of rowsOf(table))
      this.verdicts.set([file, line, rule, hash].join('\t'), verdict as Verdict);
  }

  /** Undefined where nobody has judged the finding yet. */
  of(finding: Judged): Verdict | undefined {
    const key = keyOf(finding);
    this.met.add(key);
    return this.verdicts.get(key);
  }

  /** Findings that were judged right and are no longer made, by rule; asked when all texts have been read. */
  lost(files: ReadonlySet<string>): string[] {
    return [...this.verdicts]
      .filter(([key, verdict]) => verdict === 'right' && !this.met.has(key) && files.has(key.split('\t')[0]!))
      .map(([key]) => key);
  }
}

/** The line that a judgement of the finding begins with in the table; the verdict stands in for `?`. */
export const rowFor = (finding: Judged): string => {
  const { file, line, rule } = finding;
  return [file, line, rule, '?', hashOf(finding.text)].join('\t');
};

const keyOf = ({ file, line, rule, text }: Judged): string => [file, line, rule, hashOf(text)].join('\t');

const hashOf = (text: string): string =>
  createHash('sha256').update(foldSpaces(text)).digest('hex').slice(0, 10);
