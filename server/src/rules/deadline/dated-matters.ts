import { workAt } from '../../model/assignment/work';
import type { CalendarDate } from '../../model/date/dates';
import { deadlinesOf } from '../../model/deadline/deadlines';
import type { Clause } from '../../model/prose/clauses';
import type { Reading } from '../../model/prose/reading';
import {
  isAbbreviation,
  isCapital,
  phraseAt,
  phraseTable,
  type Token,
  textOf,
  tokenFrom,
} from '../../model/prose/tokens';
import { CONTINUING, DELIVERABLE } from '../../model/prose/verbs';
import { actorAt } from '../../model/unit/actor';
import { overlaps, type Span } from '../../text/span';
import type { Member, PlaceContext } from '../rule';

/** A day by which a clause wants something that has a proper name. */
export interface DatedMatter {
  readonly date: CalendarDate;
  /** Pairs of capitalised words: `suối vàng`. */
  readonly names: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/** Verbs of every other task tell nothing of the matter. */
const GENERIC = new Set(
  'báo cáo,tham mưu,chỉ đạo,phối hợp,tổ chức,hoàn thành,thực hiện,triển khai,tập trung,tổng hợp,làm việc'.split(
    ',',
  ),
);
const VERB = phraseTable(
  [...DELIVERABLE, ...CONTINUING].filter((verb) => verb.includes(' ') && !GENERIC.has(verb)),
);
const SILENT = new Set(
  'các,những,của,về,và,với,trước,ngày,tháng,năm,cho,để,theo,tại,trong,việc,từ,đến'.split(','),
);
const FEWEST_SHARED = 7;
/** A clause with more days is a calendar. Each day is read with all that its clause says before it. */
const MOST_DAYS = 8;

/** The matters that a paragraph of the body wants by a day, each under every name in it. */
export function* datedMatters({ block, facts }: PlaceContext): Generator<Member<DatedMatter>> {
  if (block.component !== 'section' || facts.dates.length === 0) return;
  const { reading, citations } = facts;
  const clauses = reading.sentences.flatMap((sentence) => sentence.clauses);
  const days = new Map<Clause, number>();
  for (const date of facts.dates) {
    const clause = clauses.find(({ start, end }) => start <= date.start && date.end <= end);
    if (date.kind !== 'day' || !clause || citations.some((citation) => overlaps(citation, date))) continue;
    const before = days.get(clause) ?? 0;
    days.set(clause, before + 1);
    if (before >= MOST_DAYS) continue;
    const [from, to] = [tokenFrom(reading.tokens, clause.start), tokenFrom(reading.tokens, date.start)];
    const matter = { date, ...readMatter(reading, from, to, citations) };
    if (matter.names.size === 0 || matter.verbs.size === 0 || !isDeadline(reading.text, date, citations))
      continue;
    const span = { start: date.start, end: date.end };
    for (const key of matter.names) yield { key, span, value: matter };
  }
}

const isDeadline = (text: string, date: CalendarDate, exclude: readonly Span[]): boolean =>
  deadlinesOf(text, { reference: null, exclude }).some(
    ({ kind, start, end }) => kind === 'date' && start <= date.start && date.end <= end,
  );

function readMatter(
  reading: Reading,
  from: number,
  to: number,
  citations: readonly Span[],
): Omit<DatedMatter, 'date'> {
  const { text, tokens } = reading;
  const [verbs, names] = [new Set<string>(), new Set<string>()];
  const words = new Set(tokens.slice(from, to).flatMap(wordOf));
  const head = workAt(reading, from, to)?.verb;
  if (head && !GENERIC.has(head)) verbs.add(head);
  const first = from + tokens.slice(from).findIndex(({ isWord }) => isWord);
  let actorEnd = from;
  for (let i = from; i < to; i++) {
    const [token, next] = [tokens[i]!, tokens[i + 1]];
    if (citations.some((span) => overlaps(span, token))) continue;
    const length = phraseAt(VERB, tokens, i);
    if (length > 0)
      verbs.add(textOf(text, { start: token.start, end: tokens[i + length - 1]!.end }).toLowerCase());
    actorEnd = Math.max(actorEnd, actorAt(reading, i)?.next ?? 0);
    const isName = i !== first && i >= actorEnd && isNamePart(token) && isNamePart(next);
    if (isName) names.add(`${token.lower} ${next!.lower}`);
  }
  return { verbs, names, words };
}

const wordOf = ({ isWord, lower }: Token): string[] => (isWord && !SILENT.has(lower) ? [lower] : []);

const isNamePart = (token: Token | undefined): boolean => isCapital(token) && !isAbbreviation(token);

/** Two matters that share several names are compared under the first of them only. */
export function isOneMatter(a: DatedMatter, b: DatedMatter, name: string): boolean {
  if ([...a.names].find((other) => b.names.has(other)) !== name) return false;
  return sharedBy(a.verbs, b.verbs) > 0 && sharedBy(a.words, b.words) >= FEWEST_SHARED;
}

const sharedBy = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;
