import type { Citation } from '../../model/citation/citation';
import type { DocumentNumber } from '../../model/citation/number/document-number';
import { tablesOf } from '../../model/citation/tables/office-tables';
import { twoDigits } from '../../model/date/calendar';
import { writtenDay } from '../../model/date/written';
import { citesOthers } from '../../model/notice/notice-citations';
import { blocksOf } from '../../syntax/tree';
import type { DocumentContext, Fault, FaultSite } from '../rule';
import { documentKeys, isTerse } from './members';

/** A citation of the paragraph at hand, with all citations of its document in the notice, in order. */
interface Cited {
  readonly citation: Citation;
  readonly all: readonly Citation[];
  readonly isFirst: boolean;
}

/** The citations of a paragraph whose document is cited rightly wherever it is cited. */
function* citedIn(context: DocumentContext): Generator<Cited> {
  const { block, facts } = context;
  if (!citesOthers(block) || facts.citations.length === 0) return;
  const everywhere = citationsIn(context);
  const keyOf = documentKeys(tablesOf(context.settings));
  for (const citation of facts.citations) {
    const alike = everywhere.filter(({ number }) => serialOf(number) === serialOf(citation.number));
    const all = alike.filter((other) => keyOf(other) === keyOf(citation));
    if (all.length < alike.length || all.some(({ defects }) => defects.length > 0)) continue;
    yield { citation, all, isFirst: all[0] === citation };
  }
}

const citationsIn = ({ reader }: DocumentContext): Citation[] =>
  [...blocksOf(reader.tree)]
    .filter(citesOthers)
    .flatMap(({ paragraph }) => reader.facts(paragraph).citations);

const serialOf = ({ serial, year, typeCode }: DocumentNumber): string => `${serial}/${year ?? typeCode}`;

/** Whether a notice cites a number somewhere: a fault that writes it again moves what is said of it there. */
export const isCited = (context: DocumentContext, number: string): boolean =>
  citationsIn(context).some((citation) => citation.number.text === number);

/** A fault of citations: what it makes of one, or null where it does not apply. */
function citationFault(
  name: string,
  write: (cited: Cited, context: DocumentContext) => FaultSite | null,
  more: Partial<Fault> = {},
): Fault {
  return {
    name,
    ...more,
    *sites(context) {
      for (const cited of citedIn(context)) {
        const site = write(cited, context);
        if (site) yield site;
      }
    },
  };
}

const isDated = ({ date }: Citation): boolean => date?.iso !== null && date !== null;

/** One of several mentions gets the day after. */
export const OTHER_DATE = citationFault(
  'một chỗ ghi ngày khác',
  ({ citation: { date }, all }, { paragraph }) => {
    if (!date?.iso || all.filter(isDated).length < 2) return null;
    const day = /\d{1,2}/u.exec(paragraph.text.slice(date.start, date.end))!;
    const start = date.start + day.index;
    const next = Number(day[0]) < 28 ? Number(day[0]) + 1 : Number(day[0]) - 1;
    const newText = twoDigits(next);
    return { span: { start, end: start + day[0].length }, newText, lossy: true };
  },
  { reach: 'notice' },
);

/** One of several mentions of a number without a year gets the year before. */
export const OTHER_YEAR = citationFault(
  'một chỗ ghi năm khác',
  ({ citation: { number, date }, all }) => {
    if (number.year !== null || !date?.iso || all.filter(isDated).length < 2) return null;
    return { span: { start: date.end - 4, end: date.end }, newText: String(date.year - 1), lossy: true };
  },
  { reach: 'notice' },
);

/** One of several mentions of a decree becomes a resolution of the same number and day. */
export const OTHER_TYPE = citationFault(
  'một chỗ ghi nghị quyết thay vì nghị định',
  ({ citation: { type, typeWord, number, numberSpan, date }, all }, { paragraph }) => {
    if (type !== 'Nghị định' || !typeWord || !date?.iso || all.filter(isDated).length < 2) return null;
    const between = paragraph.text.slice(typeWord.end, numberSpan.start);
    const newText = `Nghị quyết${between}${number.text.replace('NĐ', 'NQ')}`;
    return { span: { start: typeWord.start, end: numberSpan.end }, newText, lossy: true };
  },
  { reach: 'notice' },
);

/** One of at least three mentions with day and subject gets another serial. */
export const OTHER_SERIAL = citationFault(
  'một chỗ sai số thứ tự',
  ({ citation: { number, numberSpan, subject, date }, all }) => {
    const alike = all.filter((other) => isDated(other) && other.subject);
    if (!date?.iso || !subject || alike.length < 3 || number.serial.length < 2) return null;
    const newText = String(Number.parseInt(number.serial, 10) + 10);
    return {
      span: { start: numberSpan.start, end: numberSpan.start + number.serial.length },
      newText,
      lossy: true,
    };
  },
  { reach: 'notice' },
);

/** A document cited once is dated a year after the notice. */
export const AFTER_NOTICE = citationFault(
  'ngày của văn bản sau ngày của thông báo',
  ({ citation: { number, numberSpan, date }, all }, { paragraph, document }) => {
    const limit = document.issueDate ?? document.meetingDate;
    if (!limit || !date?.iso || date.start < numberSpan.end || all.length > 1) return null;
    const year = String(Number(limit.slice(0, 4)) + 1);
    const span = { start: numberSpan.start, end: date.end };
    const written = paragraph.text.slice(span.start, span.end);
    const [before, own] = [String(number.year ?? ''), String(date.year)];
    const inNumber = before === '' ? written : written.replace(`/${before}/`, `/${year}/`);
    const at = inNumber.lastIndexOf(own);
    if (at < 0) return null;
    return { span, newText: inNumber.slice(0, at) + year + inNumber.slice(at + own.length), lossy: true };
  },
);

/** The first mention loses its day. */
export const FIRST_WITHOUT_DATE = citationFault(
  'lần đầu thiếu ngày ban hành',
  ({ citation: { number, numberSpan, date }, isFirst }, { block, paragraph }) => {
    if (!isFirst || isTerse(block) || number.shape === 'legislature' || !date || date.start < numberSpan.end)
      return null;
    const span = { start: numberSpan.end, end: date.end };
    const isBehind = /^,?\s+ngày\s/u.test(paragraph.text.slice(span.start, span.end));
    return isBehind ? { span, newText: '', lossy: true } : null;
  },
);

/** The first mention loses its issuer, whom the number alone does not tell. */
export const FIRST_WITHOUT_ISSUER = citationFault(
  'lần đầu thiếu cơ quan ban hành',
  ({ citation: { number, numberSpan, date, issuer }, isFirst }, { block, facts, paragraph }) => {
    const span = issuer?.span;
    if (!isFirst || isTerse(block) || number.shape !== 'state' || !date || !span || span.start < date.end)
      return null;
    const isShared = facts.citations.filter((other) => other.issuer?.span?.start === span.start).length > 1;
    const isLocal = issuer.issuers.length > 0 && issuer.issuers.every(({ sole }) => !sole);
    const isBehind = paragraph.text.slice(date.end, span.start) === ' của ';
    if (isShared || !isLocal || !isBehind) return null;
    const newText = paragraph.text.slice(numberSpan.start, date.end);
    return { span: { start: numberSpan.start, end: span.end }, newText, lossy: true };
  },
);

/** A short later mention is written like the first one. */
export const LATER_WITH_TAIL = citationFault(
  'lần sau lặp lại ngày ban hành',
  ({ citation: { number, numberSpan, date }, all, isFirst }) => {
    const iso = all[0]?.date?.iso;
    if (isFirst || date || !iso || number.shape === 'legislature') return null;
    return {
      span: { start: numberSpan.end, end: numberSpan.end },
      newText: ` ngày ${writtenDay(iso)}`,
      lossy: true,
    };
  },
);

/** Agencies that people mix up, each of which issues documents of the type. */
export const CODE_OF_ANOTHER: Readonly<Record<string, string>> = {
  'KH-UBND': 'SCT',
  'QĐ-UBND': 'SCT',
  'BC-UBND': 'SCT',
  'QĐ-TTg': 'UBND',
  'CT-TTg': 'UBND',
  'CĐ-TTg': 'UBND',
  'TT-BCT': 'BTC',
  'TT-BTC': 'BCT',
  'NQ-HĐND': 'CP',
  'NQ-CP': 'HĐND',
};

/** A type that people mix up with another. */
export const TYPE_OF_ANOTHER: Readonly<Record<string, string>> = {
  'Nghị định': 'Nghị quyết',
  'Nghị quyết': 'Nghị định',
  'Kế hoạch': 'Quyết định',
  'Quyết định': 'Chỉ thị',
  'Thông tư': 'Nghị định',
  'Chỉ thị': 'Công điện',
  'Công điện': 'Chỉ thị',
  'Báo cáo': 'Tờ trình',
};
