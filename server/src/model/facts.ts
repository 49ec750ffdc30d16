import type { Settings } from '../config/settings';
import { ownWords, type Paragraph } from '../syntax/paragraph';
import { keptByLast, oncePer, settled } from '../text/memo';
import type { Citation, CitationReading } from './citation/citation';
import { readCitations } from './citation/read';
import { tablesOf } from './citation/tables/office-tables';
import type { CitationTables } from './citation/tables/tables';
import { type CalendarDate, datesOf } from './date/dates';
import { type SpellingFault, spellingFaults } from './language/spelling/spelling';
import { unmarkedFaults } from './language/spelling/unmarked-words';
import { vniFaults } from './language/spelling/vni-keys';
import { type Confusion, confusionsIn } from './language/wording/confusions';
import { type Words, wordsOf } from './language/words';
import type { UnitLookup } from './prose/reading';
import { type Reading, readingOf } from './prose/reading';
import { compileProfile } from './unit/lookup';

/**
 * What a paragraph says. Each part is read when it is first asked for, and kept with the paragraph; only its words are cut
 * up anew when many others have been asked for since.
 */
export interface Facts {
  readonly dates: readonly CalendarDate[];
  /** Documents that are cited by number. */
  readonly citations: readonly Citation[];
  /** Numbers, citations and their misprints together. */
  readonly citationReading: CitationReading;
  readonly words: Words;
  /** Words that Vietnamese spelling does not allow. */
  readonly spelling: readonly SpellingFault[];
  /** Words that are well spelt and stand where another is meant. */
  readonly confusions: readonly Confusion[];
  /** The text cut up for bodies and work. */
  readonly reading: Reading;
  /** The words behind the item's mark, cut up in the same way. */
  readonly work: Reading;
}

/** Reads paragraphs in the light of an office's settings; a paragraph is read once. */
export interface FactReader {
  (paragraph: Paragraph): Facts;
  /** The office's own units, where it has a profile. */
  readonly units: UnitLookup | null;
}

/** A reader for one office: its profile, and the types and issuers that it adds. */
export function createFactReader(settings: Settings): FactReader {
  const { profile } = settings;
  const tables = tablesOf(settings);
  const units = profile && compileProfile(profile);
  const read = oncePer((paragraph: Paragraph): Facts => new LazyFacts(paragraph, units, tables));
  return Object.assign(read, { units });
}

/** As many as the longest notices have paragraphs. */
const haveWords = keptByLast(1024);

class LazyFacts implements Facts {
  private ownDates: readonly CalendarDate[] | undefined = undefined;
  private ownCitationReading: CitationReading | undefined = undefined;
  private ownWords: Words | undefined = undefined;
  private ownSpelling: readonly SpellingFault[] | undefined = undefined;
  private ownConfusions: readonly Confusion[] | undefined = undefined;
  private ownReading: Reading | undefined = undefined;
  private ownWork: Reading | undefined = undefined;

  constructor(
    private readonly paragraph: Paragraph,
    private readonly units: UnitLookup | null,
    private readonly tables: CitationTables,
  ) {}

  get dates(): readonly CalendarDate[] {
    this.ownDates ??= settled(datesOf(this.paragraph.text));
    return this.ownDates;
  }

  get citationReading(): CitationReading {
    this.ownCitationReading ??= readCitations(this.paragraph.text, this.tables);
    return this.ownCitationReading;
  }

  get words(): Words {
    if (this.ownWords) return this.ownWords;
    haveWords(this);
    this.ownWords = wordsOf(this.paragraph.text);
    return this.ownWords;
  }

  letGo(): void {
    this.ownWords = undefined;
  }

  get reading(): Reading {
    this.ownReading ??= readingOf(this.paragraph.text, this.units);
    return this.ownReading;
  }

  get work(): Reading {
    const { paragraph } = this;
    this.ownWork ??= paragraph.marker ? readingOf(ownWords(paragraph), this.units) : this.reading;
    return this.ownWork;
  }

  get spelling(): readonly SpellingFault[] {
    const { words } = this;
    this.ownSpelling ??= settled([...spellingFaults(words), ...unmarkedFaults(words), ...vniFaults(words)]);
    return this.ownSpelling;
  }

  get confusions(): readonly Confusion[] {
    this.ownConfusions ??= confusionsIn(this.words);
    return this.ownConfusions;
  }

  get citations(): readonly Citation[] {
    return this.citationReading.citations;
  }
}
