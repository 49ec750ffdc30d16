import type { Settings } from '../config/settings';
import type { Paragraph } from '../syntax/paragraph';

/** What a paragraph says. Each part is read when it is first asked for, and kept with the paragraph. */
export interface Facts {
  readonly paragraph: Paragraph;
}

/** Reads paragraphs in the light of an office's settings; a paragraph is read once. */
export type FactReader = (paragraph: Paragraph) => Facts;

export function createFactReader(_settings: Settings): FactReader {
  const known = new WeakMap<Paragraph, Facts>();
  return (paragraph) => {
    let facts = known.get(paragraph);
    if (!facts) {
      facts = { paragraph };
      known.set(paragraph, facts);
    }
    return facts;
  };
}
