/** The JSON parser descends by recursion; no configuration has a tenth of this depth. */
const DEEPEST = 100;

/** Where a text is nested too deeply to be parsed, as a UTF-16 offset; -1 where it is not. */
export function tooDeepAt(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth > DEEPEST) return i;
  }
  return -1;
}
