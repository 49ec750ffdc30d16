import type { CitedAs, OtherNotices } from '../../model/citation/citation-index';
import type { CitationTables } from '../../model/citation/tables/tables';
import { particularsOf } from '../../model/citation/wording';
import { citedAs } from '../../model/notice/notice-citations';
import type { Fix } from '../rule';
import { type CitationMember, documentKeys } from './members';

/** So many wordings are offered; whoever wants another one looks it up. */
const MOST_OFFERED = 3;

/** The repairs of a mention that lacks something: what other mentions say, of this notice first, then of other ones. */
export function completions(
  first: CitationMember,
  members: readonly CitationMember[],
  others: OtherNotices | null,
  tables: CitationTables,
): Fix[] {
  const own = citedAs(first.block, first.value);
  if (!own) return [];
  const keyOf = documentKeys(tables);
  const key = keyOf(first.value);
  const here = members
    .filter((member) => member !== first && keyOf(member.value) === key)
    .map(({ block, value }) => citedAs(block, value));
  const elsewhere = [...(others?.waysLike(own.number) ?? [])]
    .sort((a, b) => b.places.size - a.places.size)
    .map(({ cited }) => cited)
    .filter(({ number }) => number.text === own.number.text);
  const found = new Map<string, Fix>();
  for (const { cited, where } of [
    ...here.map((cited) => ({ cited, where: '' })),
    ...elsewhere.map((cited) => ({ cited, where: ' (theo thông báo khác)' })),
  ]) {
    const tail = cited && lackingIn(first, own, cited);
    if (tail && !found.has(tail)) found.set(tail, completing(first, tail, where));
  }
  return [...found]
    .sort(([a], [b]) => weightOf(b) - weightOf(a))
    .slice(0, MOST_OFFERED)
    .map(([, fix]) => fix);
}

/** What one mention says and the other lacks, as it is to be put behind it; empty where they contradict each other. */
function lackingIn({ value }: CitationMember, own: CitedAs, cited: CitedAs): string {
  if (own.date !== null && cited.date !== null && own.date !== cited.date) return '';
  const isNamed = value.issuer?.source === 'text';
  const lacksSubject = own.subject === null && !isNamed;
  return particularsOf({
    date: own.date === null ? cited.date : null,
    issuer: isNamed ? null : cited.issuer,
    subject: lacksSubject ? cited.subject : null,
  });
}

/** A wording with the day is worth more than a longer one without it. */
const weightOf = (tail: string): number => (tail.startsWith(' ngày ') ? 1 : 0);

function completing({ value }: CitationMember, tail: string, where: string): Fix {
  const at = Math.max(value.numberSpan.end, value.date?.end ?? 0);
  return {
    title: `Thêm “${tail.trim()}” vào lần nêu đầu${where}`,
    safe: false,
    edits: [{ span: { start: at, end: at }, newText: tail }],
  };
}
