import { pattern } from '../../text/pattern';
import { writtenDay } from '../date/written';
import type { CitedAs } from './citation-index';

/** A longer subject is cut at a comma; nobody quotes more of it. */
const LONGEST_SUBJECT = 160;

/** Day, issuer and subject as they stand behind a number: ` ngày 05/6/2024 của Chính phủ về quản lý chợ`. */
export function particularsOf({ date, issuer, subject }: Omit<CitedAs, 'number' | 'type'>): string {
  const day = date === null ? '' : ` ngày ${writtenDay(date)}`;
  const by = issuer === null ? '' : ` của ${issuer}`;
  const short = subject === null ? '' : shortSubject(subject);
  return `${day}${by}${short && ` ${short}`}`;
}

/** `Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ` */
export function describeCited({ number, type, date, issuer }: CitedAs): string {
  return `${type ? `${type} số ` : ''}${number.text}${particularsOf({ date, issuer, subject: null })}`;
}

/** Where a day is set, the clause has gone on to somebody's work, and nothing says where the subject ended. */
const SETS_DAY = pattern('iu')`
  \<(?:trước|(?:chậm|muộn) nhất(?: là)?|hoàn thành trong|xong trong) (?:ngày|tháng|quý|tuần|\d)
`;

function shortSubject(subject: string): string {
  if (SETS_DAY.test(subject)) return '';
  if (subject.length <= LONGEST_SUBJECT) return subject;
  const end = subject.lastIndexOf(',', LONGEST_SUBJECT);
  return end < 0 ? '' : subject.slice(0, end);
}
