import { HEAD_POSITIONS } from '../../syntax/position-titles';
import { bareLetters, distance } from '../../text/near';
import { deputyOf } from './agency-heads';

const HEADS = HEAD_POSITIONS.map((head) => head.toUpperCase());

/** Positions and bodies as signatures name them (NĐ 30/2020, Phụ lục I, II.7.b). */
const KNOWN: readonly string[] = [
  ...HEADS.flatMap((head) => [head, deputyOf(head)]),
  'ỦY BAN NHÂN DÂN',
  'UỶ BAN NHÂN DÂN',
  'HỘI ĐỒNG NHÂN DÂN',
];

/** `PHÓ BỘ TRƯỞNG`: deputies who are called otherwise. */
const MISCALLED = HEADS.filter((head) => deputyOf(head) !== `PHÓ ${head}`);

/** What a mistyped position was meant to be; null where it is right, or nothing known is near it. */
export function meantPosition(words: string): string | null {
  if (KNOWN.some((known) => words.startsWith(known) && !/^\p{L}/u.test(words.slice(known.length))))
    return null;
  const head = MISCALLED.find((title) => words === `PHÓ ${title}`);
  if (head) return deputyOf(head);
  const letters = bareLetters(words);
  const tight = words.replace(/\s+/g, '');
  const meant = KNOWN.filter(
    (known) => bareLetters(known) === letters || distance(known.replace(/\s+/g, ''), tight, 1) <= 1,
  );
  return meant.length === 1 ? meant[0]! : null;
}

/** Whether a position, in capitals, is a deputy's. */
export const isDeputy = (position: string): boolean => /^(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u.test(position);

/** `GIÁM ĐỐC` of `PHÓ GIÁM ĐỐC`; what a deputy signs in the place of. */
export const headOf = (deputy: string): string =>
  MISCALLED.find((head) => deputy.startsWith(deputyOf(head))) ??
  deputy.replace(/^PHÓ\s+/u, '').replace(/\s+(?:PHỤ TRÁCH|THƯỜNG TRỰC)$/u, '');

/** Whether a deputy's position belongs to a head's, with or without what follows: `PHÓ PHÒNG` to `TRƯỞNG PHÒNG`. */
export function isDeputyOf(deputy: string, head: string): boolean {
  if (!isDeputy(deputy)) return false;
  const own = headOf(deputy);
  // A line that is still to be written.
  if (own === 'PHÓ') return true;
  return head
    .split(/\s*,\s*/)
    .some((part) => isSame(own, part) || isSame(own, part.replace(/^TRƯỞNG\s+/u, '')));
}

const isSame = (a: string, b: string): boolean => startsWith(a, b) || startsWith(b, a);
const startsWith = (text: string, start: string): boolean =>
  text.startsWith(start) && !/^\p{L}/u.test(text.slice(start.length));

/** A body that decides together (tập thể), for which somebody signs. */
export const isBody = (words: string): boolean =>
  /^(?:(?:ỦY|UỶ) BAN|UBND|HỘI ĐỒNG|BAN (?:CHỈ ĐẠO|CHẤP HÀNH|THƯỜNG VỤ|TỔ CHỨC|CHỈ HUY)|TỔ CÔNG TÁC|CHÍNH PHỦ)(?!\p{L})/u.test(
    words,
  );

/** The head of a part of an agency, who signs for the agency only by order of its head. */
export const isHeadOfUnit = (words: string): boolean =>
  /^(?:CHÁNH VĂN PHÒNG|CHÁNH THANH TRA|TRƯỞNG PHÒNG|CHI CỤC TRƯỞNG|VỤ TRƯỞNG)(?!\p{L})/u.test(words);

/** The head of an agency, by the bare name of the position: a director of one of its centres has more words. */
export const isHeadOfAgency = (words: string): boolean =>
  /^(?:(?:TỔNG )?GIÁM ĐỐC|CHỦ TỊCH|(?:CHI |TỔNG )?CỤC TRƯỞNG|HIỆU TRƯỞNG|VIỆN TRƯỞNG|BỘ TRƯỞNG)$/u.test(
    words,
  );
