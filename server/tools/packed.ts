/** The digits of packed lists: the first half ends a number, the second half leads it. They can stand in a template. */
export const DIGITS = Array.from({ length: 127 - 40 }, (_, i) => String.fromCharCode(40 + i)).filter(
  (c) => !'\\`$'.includes(c),
);
const BASE = Math.floor(DIGITS.length / 2);

/** A number from 0 on in digits of which only the last one is of the first half. */
export function packNumber(value: number): string {
  let text = DIGITS[value % BASE]!;
  for (let rest = Math.floor(value / BASE); rest > 0; rest = Math.floor(rest / BASE))
    text = DIGITS[BASE + (rest % BASE)] + text;
  return text;
}

export function wrap(text: string): string {
  return text.replace(/(.{1,100})(?: |$)/gu, '$1\n').trimEnd();
}

/** Breaks where no space is lost; the reader takes line breaks out again. */
export function chop(text: string): string {
  return text.replace(/.{100}/g, '$&\n');
}
