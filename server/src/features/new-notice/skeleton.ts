import type { OrganisationProfile } from '../../config/profile';
import { dayOf } from '../../model/date/calendar';
import { PLACEHOLDERS } from '../../syntax/placeholders';
import { longDay } from './meetings';
import { holderOf, type Office, officeOf, togetherOf } from './office';
import { postIn } from './posts';
import {
  closingSentence,
  conclusionsOf,
  hearingSentence,
  openingSentence,
  presentIn,
  urgingSentence,
} from './sentences';
import { authorityOf, signatureLines } from './signers';
import { type SkeletonLine, type Stop, snippetOf, stopsOf } from './snippet';

/** What a drafter answers before a new notice is made. */
export interface NewNoticeAnswers {
  /** As the subject names it, without the period: `cuộc họp giao ban triển khai nhiệm vụ`. */
  readonly meeting: string;
  /** Who concluded: `Giám đốc Sở`. */
  readonly chair: string;
  /** The day of the meeting, `2026-11-27`. */
  readonly date: string;
  /** `tháng 12 năm 2026`; empty where the conclusions are for no period. */
  readonly period: string;
  /** The units with a section of their own, in its order. */
  readonly units: readonly string[];
}

/**
 * A whole notice of conclusions as a snippet (thể thức: NĐ 30/2020, Phụ lục I and III, mẫu 1.4): what the answers and
 * the office's profile say stands there, the rest are stops. The meeting and its month are one stop each, wherever
 * they stand.
 */
export function newNotice(answers: NewNoticeAnswers, profile: OrganisationProfile | null): string {
  const office = officeOf(profile);
  const words = sharedWords(answers, office);
  const body = bodyLines(answers.units);
  const lines = [
    ...headLines(office, words),
    [],
    ['THÔNG BÁO'],
    conclusionsOf(words.chair, words.meeting),
    [],
    ...openingLines(office, answers, words),
    [],
    ...body.lines,
    [],
    ...closingLines(office, words),
    [],
    ...recipientLines(office, answers.units),
    [],
    ...signature(office),
  ];
  const stops = stopsOf(lines);
  const visits = ['parent', 'name', 'symbol', 'place', 'meeting', 'month', 'present', 'heard'];
  const snippet = snippetOf(
    lines,
    [...visits, ...body.visits, 'urged', 'signer'].filter((stop) => stops.includes(stop)),
  );
  return `${snippet}$0`;
}

/** What stands in several places of the notice. */
interface SharedWords {
  readonly chair: string;
  /** With its period. */
  readonly meeting: SkeletonLine;
  /** The month of the day of issue; a blank where the period is no month. */
  readonly month: string | Stop;
  readonly year: string;
  /** Those whom the work is given to: `các phòng`. They are likely to have reported, and need not have. */
  readonly together: string;
}

function sharedWords({ meeting, chair, date, period, units }: NewNoticeAnswers, office: Office): SharedWords {
  const [, month, year] = /^tháng (\d{1,2}) năm (\d{4})$/u.exec(period) ?? [];
  const monthStop = month === undefined ? null : { stop: 'month', text: month };
  return {
    chair,
    meeting: [
      { stop: 'meeting', text: meeting },
      ...(monthStop ? [' tháng ', monthStop, ` năm ${year}`] : period === '' ? [] : [` ${period}`]),
    ],
    month: monthStop ?? BLANK,
    year: year ?? String(dayOf(date).year),
    together: togetherOf(office, units),
  };
}

/** What the clerk fills in: the number and the day of issue. */
const BLANK = '    ';

/** From the agency's name to the day of issue. */
export function headLines(
  { name, parent, symbol, place }: Office,
  { month, year }: { readonly month: string | Stop; readonly year: string | Stop },
): SkeletonLine[] {
  return [
    ...(parent === null && name !== null
      ? []
      : [[known(parent?.toUpperCase(), 'parent', PLACEHOLDERS.parent)]]),
    [known(name?.toUpperCase(), 'name', PLACEHOLDERS.agency)],
    [`Số: ${BLANK} /TB-`, known(symbol, 'symbol', PLACEHOLDERS.symbol)],
    [],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['Độc lập - Tự do - Hạnh phúc'],
    [known(place, 'place', PLACEHOLDERS.place), `, ngày ${BLANK} tháng `, month, ' năm ', year],
  ];
}

const known = (text: string | null | undefined, stop: string, hint: string): string | Stop =>
  text ?? { stop, text: hint };

function openingLines(
  office: Office,
  { chair, date }: NewNoticeAnswers,
  { meeting, together }: SharedWords,
): SkeletonLine[] {
  const isHead = !office.deputies.some((post) => chair.startsWith(postIn(office.name, post)));
  return [
    openingSentence([longDay(date)], chair, meeting, presentIn(office, isHead)),
    hearingSentence(together, chair),
  ];
}

/** A section a unit, each with its first item begun; without units, a list of one level. */
function bodyLines(units: readonly string[]): { lines: SkeletonLine[]; visits: string[] } {
  if (units.length === 0) return { lines: [['1. ', { stop: 'task1', text: '' }]], visits: ['task1'] };
  const lines = units.flatMap((unit, i): SkeletonLine[] => [
    ...(i > 0 ? [[]] : []),
    [`${i + 1}. ${unit}`],
    [`${i + 1}.1. `, { stop: `task${i + 1}`, text: '' }],
  ]);
  return { lines, visits: units.map((_, i) => `task${i + 1}`) };
}

function closingLines(office: Office, { chair, meeting, together }: SharedWords): SkeletonLine[] {
  const { announcer, name } = office;
  return [
    ...(announcer ? [urgingSentence(announcer.name, { stop: 'urged', text: together })] : []),
    closingSentence(conclusionsOf(chair, meeting), announcer?.name ?? name ?? 'Văn phòng', office),
  ];
}

/** The standing recipients and the units that get work; the announcing unit keeps the copy of the archive. */
function recipientLines(office: Office, units: readonly string[]): SkeletonLine[] {
  const { announcer, recipients, head, deputies, name } = office;
  const leaders =
    head === null ? [] : [[head, ...deputies.map((post) => `các ${postIn(name, post)}`)].join(', ')];
  const entries = [
    ...(recipients.length > 0 ? recipients : leaders),
    ...units.filter((unit) => unit !== announcer?.name),
  ];
  const archive = announcer?.symbol === undefined ? 'VT' : `VT, ${announcer.symbol}`;
  return [['Nơi nhận:'], ...[...new Set(entries)].map((entry) => [`- ${entry};`]), [`- Lưu: ${archive}.`]];
}

/** The head of the announcing unit signs by order (thừa lệnh), else the head of the office: NĐ 30/2020, Điều 13. */
function signature(office: Office): SkeletonLine[] {
  const { announcer, head } = office;
  const signer = (head !== null && announcer?.head) || head;
  const name = signer === null ? null : holderOf(office, signer);
  return signatureLines({
    authority: signer === null ? [''] : authorityOf(signer, office),
    name: name ?? { stop: 'signer', text: '' },
  });
}
