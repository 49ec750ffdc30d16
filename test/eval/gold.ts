import type { Range } from '../../server/src/text/span';

/** What two readers found in a notice. Lines are counted from 1. */
export interface Gold {
  readonly components: readonly {
    readonly kind: string;
    readonly startLine: number;
    readonly endLine: number;
  }[];
  readonly sections: readonly GoldSection[];
  readonly tasks: readonly GoldTask[];
  readonly citations: readonly GoldCitation[];
  readonly dates: readonly GoldEntry[];
  readonly abbreviations: readonly unknown[];
  readonly recipients: readonly {
    readonly line: number;
    readonly text: string;
    readonly note: string | null;
  }[];
  readonly signature: {
    readonly authority: string;
    readonly onBehalfOf: string;
    readonly position: string;
    readonly name: string;
    readonly lines: readonly number[];
  };
  readonly defects: readonly GoldDefect[];
}

export interface GoldEntry {
  readonly line: number;
  readonly text: string;
}

export interface GoldSection {
  readonly marker: string;
  readonly line: number;
  readonly heading: string;
  readonly unit: string | null;
  readonly level: number;
}

export interface GoldTask {
  readonly marker: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly assignees: readonly { readonly unit: string; readonly role: string; readonly from: string }[];
  readonly deadlines: readonly (GoldEntry & { readonly kind: string; readonly value: string | null })[];
  readonly deliverable: boolean;
}

export interface GoldCitation extends GoldEntry {
  readonly number: string;
  readonly type: string;
  readonly date: string | null;
  readonly issuer: string | null;
}

export interface GoldDefect extends GoldEntry {
  readonly category: string;
  readonly fix: string | null;
  readonly certainty: 'certain' | 'likely' | 'doubtful';
  readonly labellers: number;
}

/** How many lines an entry's text may run over. */
const REACH = 14;

/** Where an entry's text stands, from its line on, whatever the white space and the form of its letters; or null. */
export function rangeOfEntry(lines: readonly string[], { line, text }: GoldEntry): Range | null {
  const letters: {
    readonly letter: string;
    readonly line: number;
    readonly from: number;
    readonly to: number;
  }[] = [];
  for (let at = line - 1; at < Math.min(lines.length, line - 1 + REACH); at++) {
    for (const cluster of lines[at]!.matchAll(/\S[\u0300-\u036f]*/gu)) {
      const composed = cluster[0].normalize('NFC');
      letters.push({
        letter: composed,
        line: at,
        from: cluster.index,
        to: cluster.index + cluster[0].length,
      });
    }
  }
  const wanted = [...text.normalize('NFC').replace(/\s+/g, '')];
  for (let start = 0; letters[start]?.line === line - 1; start++) {
    if (!wanted.every((letter, i) => letters[start + i]?.letter === letter)) continue;
    const last = letters[start + wanted.length - 1]!;
    return {
      start: { line: letters[start]!.line, character: letters[start]!.from },
      end: { line: last.line, character: last.to },
    };
  }
  return null;
}
