import type { Settings } from '../config/settings';
import { ownWords, type Paragraph } from '../syntax/paragraph';
import { oncePer } from '../text/memo';
import type { Citation, CitationReading } from './citation/citation';
import { readCitations } from './citation/read';
import { tablesOf } from './citation/tables/office-tables';
import type { CitationTables } from './citation/tables/tables';
import { type CalendarDate, datesOf } from './date/dates';
import { type SpellingFault, spellingFaults } from './language/spelling/spelling';
import { unmarkedFaults } from './language/spelling/unmarked-words';
import { vniFaults } from './language/spelling/vni-keys';
import { type Words, wordsOf } from './language/words';
import { compileProfile, type UnitLookup } from './unit/lookup';
import { type Reading, readingOf } from './unit/reading';

/** What a paragraph says. Each part is read when it is first asked for, and kept with the paragraph. */
export interface Facts {
  readonly dates: readonly CalendarDate[];
  /** Documents that are cited by number. */
  readonly citations: readonly Citation[];
  /** Numbers, citations and their misprints together. */
  readonly documents: CitationReading;
  readonly words: Words;
  /** Words that Vietnamese spelling does not allow. */
  readonly spelling: readonly SpellingFault[];
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

class LazyFacts implements Facts {
  constructor(
    private readonly paragraph: Paragraph,
    private readonly units: UnitLookup | null,
    private readonly tables: CitationTables,
  ) {}

  get dates(): readonly CalendarDate[] {
    return keep(this, 'dates', datesOf(this.paragraph.text));
  }

  get documents(): CitationReading {
    return keep(this, 'documents', readCitations(this.paragraph.text, this.tables));
  }

  get words(): Words {
    return keep(this, 'words', wordsOf(this.paragraph.text));
  }

  get reading(): Reading {
    return keep(this, 'reading', readingOf(this.paragraph.text, this.units));
  }

  get work(): Reading {
    const { marker } = this.paragraph;
    return keep(this, 'work', marker ? readingOf(ownWords(this.paragraph), this.units) : this.reading);
  }

  get spelling(): readonly SpellingFault[] {
    return keep(this, 'spelling', [
      ...spellingFaults(this.words),
      ...unmarkedFaults(this.words),
      ...vniFaults(this.words),
    ]);
  }

  get citations(): readonly Citation[] {
    return this.documents.citations;
  }
}

/** Puts a computed value in the place of the getter that computed it. */
function keep<T>(facts: object, name: keyof Facts, value: T): T {
  Object.defineProperty(facts, name, { value });
  return value;
}
