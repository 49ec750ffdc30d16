/** A place to be filled in, or words that several places share: what has one name has one text. */
export interface Stop {
  readonly stop: string;
  /** What stands there until it is filled in. */
  readonly text: string;
  /** The likeliest texts, to choose from; the first stands there until one is chosen. */
  readonly choices?: readonly string[];
}

/** A line of a skeleton: words, and stops between them. */
export type SkeletonLine = readonly (string | Stop)[];

/** Lines as a snippet in the protocol's syntax. The stops are visited in the order of `visits`, else as they stand. */
export function snippetOf(
  lines: readonly SkeletonLine[],
  visits: readonly string[] = stopsOf(lines),
): string {
  const written = new Set<string>();
  const part = (each: string | Stop): string => {
    if (typeof each === 'string') return verbatim(each);
    const number = visits.indexOf(each.stop) + 1;
    if (number === 0) return verbatim(each.text);
    if (written.has(each.stop) || each.text === '') return `$\{${number}}`;
    written.add(each.stop);
    if (each.choices && each.choices.length > 1)
      return `$\{${number}|${each.choices.map(asChoice).join(',')}|}`;
    return `$\{${number}:${verbatim(each.text)}}`;
  };
  return lines.map((line) => line.map(part).join('')).join('\n');
}

/** The names of the stops as they stand. */
export const stopsOf = (lines: readonly SkeletonLine[]): string[] => [
  ...new Set(lines.flat().flatMap((part) => (typeof part === 'string' ? [] : [part.stop]))),
];

/** Plain words as a snippet. */
export const verbatim = (text: string): string => text.replace(/[\\$}]/g, '\\$&');

const asChoice = (text: string): string => text.replace(/[\\$},|]/g, '\\$&');

/** The text of a snippet for an editor that knows none: every stop is its own text, a choice its first. */
export function plainTextOf(snippet: string): string {
  const texts = new Map<string, string>();
  return snippet.replace(
    /\\([\\$},|])|\$\{(\d+)(?::((?:[^\\}]|\\.)*)|\|((?:[^\\,|]|\\.)*)[^}]*\|)?\}|\$(\d+)/g,
    (_, literal?: string, stop?: string, text?: string, choice?: string, bare?: string) => {
      if (literal !== undefined) return literal;
      const number = (stop ?? bare)!;
      const own = text ?? choice;
      if (own !== undefined) texts.set(number, own.replace(/\\(.)/g, '$1'));
      return texts.get(number) ?? '';
    },
  );
}
