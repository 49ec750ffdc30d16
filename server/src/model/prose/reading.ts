import type { OrganisationProfile, OrganisationUnit } from '../../config/profile';
import { keptByLast, keptIn, oncePer, settled } from '../../text/memo';
import type { Span } from '../../text/span';
import { type Sentence, sentencesOf } from './clauses';
import { type Token, tokensOf } from './tokens';

/** An office's own units by all the names that it gives them. */
export interface UnitLookup {
  readonly profile: OrganisationProfile;
  /** By name and alias, folded. */
  readonly units: ReadonlyMap<string, OrganisationUnit>;
  /** The longest name, in words. */
  readonly longest: number;
}

/**
 * A text that is read for bodies and work, with the office's own units if they are known. Tokens and sentences are
 * found when they are first asked for, so that a text is cut up once for all its readers.
 */
export interface Reading {
  readonly text: string;
  readonly lookup: UnitLookup | null;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** A reading of texts that stand one behind the other with a space between them; each is cut up once. */
export function joinedReading(parts: readonly Reading[], lookup: UnitLookup | null): Reading {
  const text = parts.map((part) => part.text).join(' ');
  const tokens = (): Token[] => {
    let shift = 0;
    return parts.flatMap((part) => {
      const by = shift;
      shift += part.text.length + 1;
      return part.tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }));
    });
  };
  return new LazyReading(text, lookup, tokens);
}

/** A reading of a text; without a look-up no unit is known as the office's own. */
export const readingOf = (text: string, lookup: UnitLookup | null = null): Reading =>
  new LazyReading(text, lookup, () => tokensOf(text));

/** A reading of a part of a text: the same one whenever it is asked for, and that of the text itself where the part is all of it. */
export function partOf(reading: Reading, { start, end }: Span): Reading {
  if (start === 0 && end >= reading.text.length) return reading;
  return keptIn(partsOf(reading), `${start}-${end}`, () =>
    readingOf(reading.text.slice(start, end), reading.lookup),
  );
}

const partsOf = oncePer((_: Reading) => new Map<string, Reading>());

/** As many as the longest notices have, of whole paragraphs and of their parts. */
const haveTokens = keptByLast(2048);

class LazyReading implements Reading {
  private ownTokens: readonly Token[] | undefined = undefined;
  private ownSentences: readonly Sentence[] | undefined = undefined;

  constructor(
    readonly text: string,
    readonly lookup: UnitLookup | null,
    private readonly cutUp: () => readonly Token[],
  ) {}

  get tokens(): readonly Token[] {
    if (this.ownTokens) return this.ownTokens;
    haveTokens(this);
    this.ownTokens = this.cutUp();
    return this.ownTokens;
  }

  letGo(): void {
    this.ownTokens = undefined;
  }

  get sentences(): readonly Sentence[] {
    this.ownSentences ??= settled(sentencesOf(this.text));
    return this.ownSentences;
  }
}
