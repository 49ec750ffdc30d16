/** One measured number, with the target that it is held to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly target?: Target;
  /** How the value came about: `39 of 43`. */
  readonly from?: string;
}

/** `share` is shown in per cent, `ratio` with two decimals, `count` whole. */
export type Unit = 'count' | 'share' | 'ratio';

export type Target = { readonly atLeast: number } | { readonly atMost: number };

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A part of the measurement. Tables hold figures and names alone; `details` may quote texts and stay on the terminal. */
export interface Part {
  readonly title: string;
  readonly figures: readonly Figure[];
  readonly tables?: readonly Table[];
  readonly details?: readonly string[];
}

export const count = (name: string, value: number, target?: Target): Figure => ({
  name,
  value,
  unit: 'count',
  ...(target && { target }),
});

/** The share `part` of `whole`; an empty whole is a full share. */
export const share = (name: string, part: number, whole: number, target?: Target): Figure => ({
  name,
  value: whole === 0 ? 1 : part / whole,
  unit: 'share',
  from: `${part} of ${whole}`,
  ...(target && { target }),
});

/** So many in every `per` of `whole`, such as alarms in 1,000 words. */
export const rate = (name: string, part: number, whole: number, per: number, target?: Target): Figure => ({
  name,
  value: whole === 0 ? 0 : (part / whole) * per,
  unit: 'ratio',
  from: `${part} in ${whole}`,
  ...(target && { target }),
});

export const ratio = (name: string, value: number, target?: Target): Figure => ({
  name,
  value,
  unit: 'ratio',
  ...(target && { target }),
});

/** Null where nothing is asked of the figure. */
export function isMet({ value, target }: Figure): boolean | null {
  if (!target) return null;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

/** The harmonic mean of precision and recall, from counts. */
export function f1(matched: number, found: number, wanted: number): number {
  return found + wanted === 0 ? 1 : (2 * matched) / (found + wanted);
}
