/** The parts of a notice that have to do with its appendices, and whether they name it rightly. */
import { readOwnNumber } from '../../model/notice/own-number';
import type { Block } from '../../syntax/tree';
import { spanOf } from '../../text/span';
import type { PlacedFinding, PlacedMember } from '../rule';

/** What in a notice has to do with appendices. */
export interface Part {
  readonly kind: 'mention' | 'weak-mention' | 'title' | 'attached' | 'own-number' | 'own-day';
  /** The numeral of a title as written: `II`, `02`; the document's own number or day; empty where there is none. */
  readonly numeral: string;
}

export type PlacedPart = PlacedMember<Part>;

/** The number and the day that the document itself has, as far as they are filled in. */
export function ownMark({ component, paragraph: { text } }: Block): Part | null {
  if (component === 'place-date') {
    const day = DAY.exec(text);
    return day && { kind: 'own-day', numeral: dayOf(day) };
  }
  const number = component === 'number' ? readOwnNumber(text) : null;
  if (!number?.serial || number.symbol === null) return null;
  return { kind: 'own-number', numeral: `${number.serial}/${number.symbol}` };
}

const DAY = /(?<=ngày\s+)(\d{1,2})(?:\s+tháng\s+|\s?\/\s?)(\d{1,2})(?:\s+năm\s+|\s?\/\s?)(\d{4})(?!\d)/u;
const NUMBER = /(?<=số\s*:?\s*)\d{1,5}(?:\s\d{1,4})?\s?\/\s?TB\s?-\s?[\p{Lu}\p{Ll}\d&-]{1,20}/u;

const dayOf = ([, day, month, year]: RegExpExecArray): string =>
  [day, month, year].map((digits) => digits!.padStart(2, '0')).join('/');

/** Where the line below an appendix's title names another number or day than the document has. */
export function* unlikeOwn({ block }: PlacedPart, members: readonly PlacedPart[]): Generator<PlacedFinding> {
  const { text } = block.paragraph;
  const own = (kind: Part['kind']) => members.find(({ value }) => value.kind === kind)?.value.numeral;
  const [number, day] = [NUMBER.exec(text), DAY.exec(text)];
  const [ownNumber, ownDay] = [own('own-number'), own('own-day')];
  if (number && ownNumber && number[0] !== ownNumber) {
    const place = spanOf(number);
    yield {
      block,
      span: place,
      message: `Số, ký hiệu ở phần đầu là “${ownNumber}”, ở đây ghi “${number[0]}”.`,
    };
  }
  if (day && ownDay && dayOf(day) !== ownDay)
    yield {
      block,
      span: spanOf(day),
      message: `Ngày ban hành ở phần đầu là ${ownDay}, ở đây ghi ${dayOf(day)}.`,
    };
}
