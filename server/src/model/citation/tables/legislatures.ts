/** The years of the legislatures (khóa Quốc hội), with the year of the change in both. */
const LEGISLATURES: ReadonlyMap<number, readonly [number, number]> = new Map([
  [8, [1987, 1992]],
  [9, [1992, 1997]],
  [10, [1997, 2002]],
  [11, [2002, 2007]],
  [12, [2007, 2011]],
  [13, [2011, 2016]],
  [14, [2016, 2021]],
  [15, [2021, 2026]],
  [16, [2026, 2031]],
]);

/** Whether a legislature sat in a year. */
export const sitsIn = (legislature: number, year: number): boolean => termsIn(year).includes(legislature);

/** Whether a year lies behind all terms that are known. */
export const isBehindAllTerms = (year: number): boolean =>
  [...LEGISLATURES.values()].every(([, to]) => year > to);

/** The legislatures that sat in a year: two in that of a change, none in one that lies too far back. */
export const termsIn = (year: number): number[] =>
  [...LEGISLATURES].filter(([, [from, to]]) => from <= year && year <= to).map(([term]) => term);
