import type { CitedAs } from '../../model/citation/citation-index';
import { foldName, lexiconOf } from '../../model/citation/tables/lexicon';
import { tablesOf } from '../../model/citation/tables/office-tables';
import { particularsOf } from '../../model/citation/wording';
import { citedAs } from '../../model/notice/notice-citations';
import { comparePositions, type Position, type Range } from '../../text/span';
import { mentionsIn } from '../mentions';
import type { Session } from '../session';

/** A document that can be cited after its type word. */
export interface CitationOffer {
  /** `32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý cụm công nghiệp`; only the number after the first mention. */
  readonly text: string;
  readonly number: string;
  /** The same without the subject, for a list. */
  readonly label: string;
  /** `Nghị định số 32/2024/NĐ-CP …` in full. */
  readonly detail: string;
  /** The number as far as it is typed. */
  readonly range: Range;
}

/** The offers, the likeliest first. Where there are more than a list can show, one more key asks anew. */
export interface CitationOffers {
  readonly offers: readonly CitationOffer[];
  readonly isComplete: boolean;
}

const MOST_OFFERS = 100;

/** A type word, `số`, and a number as far as it is typed. */
const CITING = /(?<!\p{L})((?:\p{L}+\s+){1,6})số\s+([\d./\p{L}-]{0,30})$/iu;
const LONGEST_BEFORE = 80;

const NONE: CitationOffers = { offers: [], isComplete: true };

/**
 * Where a number is expected: the documents of that type that this notice cites, and behind them those that other
 * notices of the workspace cite, most often cited first. Nothing in running prose.
 */
export function citationOffers(session: Session, position: Position): CitationOffers {
  const line = (session.tree.lines.text[position.line] ?? '').slice(0, position.character).normalize('NFC');
  const match = CITING.exec(line.slice(-LONGEST_BEFORE));
  if (!match) return NONE;
  const typed = typesNamed(match[1]!, session);
  const begun = match[2]!;
  const range = {
    start: { line: position.line, character: position.character - begun.length },
    end: position,
  };
  const isMeant = ({ type, number }: CitedAs): boolean =>
    type !== null && typed.has(type) && number.text.toLowerCase().startsWith(begun.toLowerCase());
  const own = ownDocuments(session, position);
  const known = [...own.values()].filter(({ cited }) => isMeant(cited));
  const others = [...documentsElsewhere(session, isMeant)].filter(({ number }) => !own.has(number.text));
  const all = [
    ...known.map(({ cited, isCitedBefore }) => offer(cited, isCitedBefore, range)),
    ...others.map((cited) => offer(cited, false, range)),
  ];
  return { offers: all.slice(0, MOST_OFFERS), isComplete: all.length <= MOST_OFFERS };
}

/** The types that the last words name; dispatches are called both `Công văn` and `Văn bản`. */
function typesNamed(words: string, { settings }: Session): ReadonlySet<string> {
  const { typesByWord } = lexiconOf(tablesOf(settings));
  const folded = foldName(words.trim()).split(' ');
  for (let from = 0; from < folded.length; from++) {
    const name = typesByWord.get(folded.slice(from).join(' '))?.name;
    if (name) return new Set(DISPATCH.has(name) ? DISPATCH : [name]);
  }
  return new Set();
}

const DISPATCH: ReadonlySet<string> = new Set(['Công văn', 'Văn bản']);

function offer(cited: CitedAs, isShort: boolean, range: Range): CitationOffer {
  const number = cited.number.text;
  const whole = number + particularsOf(cited);
  const label = isShort ? number : number + particularsOf({ ...cited, subject: null });
  return { text: isShort ? number : whole, number, label, detail: `${cited.type} số ${whole}`, range };
}

/** What a notice says of each document in all its mentions together, and whether it says it before a place. */
function ownDocuments(
  session: Session,
  position: Position,
): Map<string, { cited: CitedAs; isCitedBefore: boolean }> {
  const documents = new Map<string, { cited: CitedAs; isCitedBefore: boolean }>();
  for (const { block, citation, range } of mentionsIn(session)) {
    const cited = citedAs(block, citation);
    // What stands at the place itself is the number that is being typed.
    const isHere = range.start.line === position.line && comparePositions(range.end, position) >= 0;
    if (!cited || (isHere && comparePositions(range.start, position) <= 0)) continue;
    const known = documents.get(cited.number.text);
    documents.set(cited.number.text, {
      cited: known ? merged(known.cited, cited) : cited,
      isCitedBefore: (known?.isCitedBefore ?? false) || comparePositions(range.end, position) < 0,
    });
  }
  return documents;
}

/** What other notices say of each document, those that most of them cite first. */
function documentsElsewhere(session: Session, isMeant: (cited: CitedAs) => boolean): CitedAs[] {
  const documents = new Map<string, { cited: CitedAs; notices: number }>();
  for (const { cited, places } of session.others?.all() ?? []) {
    if (!isMeant(cited)) continue;
    // Numbers without a year begin anew each year.
    const key = `${cited.number.text} ${cited.number.year ?? cited.date?.slice(0, 4)}`;
    const known = documents.get(key);
    documents.set(key, {
      cited: known ? merged(known.cited, cited) : cited,
      notices: (known?.notices ?? 0) + places.size,
    });
  }
  return [...documents.values()]
    .sort((a, b) => b.notices - a.notices || (b.cited.date ?? '').localeCompare(a.cited.date ?? ''))
    .map(({ cited }) => cited);
}

const merged = (a: CitedAs, b: CitedAs): CitedAs => ({
  number: a.number,
  type: a.type ?? b.type,
  date: a.date ?? b.date,
  issuer: a.issuer ?? b.issuer,
  subject: a.subject ?? b.subject,
});
