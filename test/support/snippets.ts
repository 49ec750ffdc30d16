/**
 * What stands in the editor when a snippet's stops are filled in by number; a stop that is not filled in keeps its
 * text. Stops do not hold one another.
 */
export function filled(snippet: string, values: Readonly<Record<number, string>> = {}): string {
  const texts = new Map<string, string>();
  const stop = /\$\{(\d+)(?::((?:\\.|[^\\}])*))?\}|\$(\d+)|\\([\\$}])/gs;
  for (const [, number, text] of snippet.matchAll(stop))
    if (number !== undefined && text !== undefined) texts.set(number, text.replace(/\\([\\$}])/g, '$1'));
  return snippet.replace(stop, (_, braced, _text, bare, letter) => {
    if (letter !== undefined) return letter;
    const number = braced ?? bare;
    return values[Number(number)] ?? texts.get(number) ?? '';
  });
}
