/** A place to be filled in, or words that several places share: what has one name has one text. */
export interface Stop {
  readonly stop: string;
  /** What stands there until it is filled in. */
  readonly text: string;
}

/** A line of a skeleton: words, and stops between them. */
export type SkeletonLine = readonly (string | Stop)[];

/** Lines as a snippet in the protocol's syntax. The stops are visited in the order of `visits`, and the caret ends behind the last line. */
export function snippetOf(lines: readonly SkeletonLine[], visits: readonly string[]): string {
  const written = new Set<string>();
  const part = (each: string | Stop): string => {
    if (typeof each === 'string') return escaped(each);
    const number = visits.indexOf(each.stop) + 1;
    if (number === 0) return escaped(each.text);
    if (written.has(each.stop) || each.text === '') return `$\{${number}}`;
    written.add(each.stop);
    return `$\{${number}:${escaped(each.text)}}`;
  };
  return `${lines.map((line) => line.map(part).join('')).join('\n')}$0`;
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
