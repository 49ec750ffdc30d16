/**
 * The source of a pattern for any of the phrases in a list with commas: `anyOf('về, quy định')`. A space of the list stands for
 * white space of any length; a phrase may hold other pieces of a pattern, but no comma.
 */
export const anyOf = (phrases: string): string =>
  `(?:${phrases
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, '\\s+'))
    .join('|')})`;
