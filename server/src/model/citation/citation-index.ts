import { keptIn } from '../../text/memo';
import type { Range } from '../../text/span';
import type { DocumentNumber } from './number/document-number';

/** What a notice says of a document that it cites. */
export interface CitedAs {
  readonly number: DocumentNumber;
  /** `Nghị định`; null where the notice does not say. */
  readonly type: string | null;
  /** `2024-06-05` */
  readonly date: string | null;
  readonly issuer: string | null;
  /** `về phát triển và quản lý chợ` */
  readonly subject: string | null;
}

/** A citation in a notice, with its place in the file. */
export interface NoticeCitation extends CitedAs {
  readonly range: Range;
}

/** A way in which notices cite a document; of each notice, the first place. */
export interface Way {
  readonly cited: CitedAs;
  /** By the notice's address. */
  readonly places: ReadonlyMap<string, Range>;
}

/** How notices other than the one at hand cite documents. */
export interface OtherNotices {
  /** The ways in which documents of a number's serial and year, or serial and first abbreviation, are cited. */
  waysLike(number: DocumentNumber): readonly Way[];
  /** All documents that are cited. */
  all(): Iterable<Way>;
}

/** The citations of many notices by number. A notice comes and goes as a whole; looking up costs nothing. */
export class CitationIndex {
  private readonly documents = new Map<string, Map<string, MutableWay>>();
  private readonly ofNotice = new Map<string, ReadonlySet<MutableWay>>();

  /** Puts a notice in, or in the place of what it said before; answers whether it cites otherwise now. */
  put(notice: string, citations: Iterable<NoticeCitation>): boolean {
    const before = this.ofNotice.get(notice);
    this.takeOut(notice);
    const ways = new Set<MutableWay>();
    for (const citation of citations) {
      const way = this.wayOf(citation);
      if (ways.has(way)) continue;
      ways.add(way);
      way.places.set(notice, citation.range);
    }
    if (ways.size > 0) this.ofNotice.set(notice, ways);
    return !haveSameNames(before, ways);
  }

  /** Takes a notice out; answers whether it cited anything. */
  remove(notice: string): boolean {
    return this.takeOut(notice);
  }

  /** The index as it looks from one notice: without what that notice says itself. */
  besides(notice: string): OtherNotices {
    return {
      waysLike: (number) => {
        const ways = this.documents.get(keyOf(number));
        return ways ? [...ways.values()].flatMap((way) => without(way, notice)) : [];
      },
      all: () => this.all(notice),
    };
  }

  private *all(except: string): Generator<Way> {
    for (const ways of this.documents.values()) for (const way of ways.values()) yield* without(way, except);
  }

  private takeOut(notice: string): boolean {
    for (const { key, name, places } of this.ofNotice.get(notice) ?? []) {
      const ways = this.documents.get(key)!;
      places.delete(notice);
      if (places.size === 0) ways.delete(name);
      if (ways.size === 0) this.documents.delete(key);
    }
    return this.ofNotice.delete(notice);
  }

  private wayOf({ number, type, date, issuer, subject }: NoticeCitation): MutableWay {
    const key = keyOf(number);
    const name = nameOf({ number, type, date, issuer });
    const ways = keptIn(this.documents, key, () => new Map());
    return keptIn(ways, name, () => ({
      key,
      name,
      cited: { number, type, date, issuer, subject },
      places: new Map(),
    }));
  }
}

interface MutableWay extends Way {
  /** Of its document. */
  readonly key: string;
  /** Tells the ways of one document apart. */
  readonly name: string;
  readonly places: Map<string, Range>;
}

function without({ cited, places }: Way, notice: string): Way[] {
  if (!places.has(notice)) return [{ cited, places }];
  const others = new Map(places);
  others.delete(notice);
  return others.size === 0 ? [] : [{ cited, places: others }];
}

/** Numbers that may be one document under a misprint have one key; so have `7/…` and `07/…`. */
function keyOf({ serial, year, text }: DocumentNumber): string {
  const group = year ?? text.split(/[/-]/, 2)[1];
  return `${serial.replace(/^0+(?=\d)/, '')}/${group}`;
}

/** The subject is no part of it: one document's subject is quoted in many lengths. */
const nameOf = ({ number, type, date, issuer }: Omit<CitedAs, 'subject'>): string =>
  [number.text, type, date, issuer].join('\t');

function haveSameNames(before: ReadonlySet<MutableWay> = new Set(), now: ReadonlySet<MutableWay>): boolean {
  if (before.size !== now.size) return false;
  const names = new Set([...before].map(({ name }) => name));
  return [...now].every(({ name }) => names.has(name));
}
