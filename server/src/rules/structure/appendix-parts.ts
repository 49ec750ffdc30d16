/** The parts of a notice that have to do with its appendices, and whether they name it rightly. */
import { readOwnNumber } from '../../model/notice/own-number';
import type { Block } from '../../syntax/tree';
import { span, spanOf } from '../../text/span';
import type { PlacedFinding, PlacedMember } from '../rule';

/** What in a notice has to do with appendices. */
export interface Part {
  readonly kind: 'mention' | 'weak-mention' | 'title' | 'attached' | 'own-number' | 'own-day' | 'end';
  /** The numeral as written: `II`, `02`; the document's own number or day; empty where there is none. */
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
const NUMBER =
  /(?<=số\s*:?\s*)\d{1,5}(?:\s\d{1,4})?\s?\/\s?(?:\d{4}\s?\/\s?)?\p{Lu}[\p{L}\d&]{0,7}\s?-\s?[\p{L}\d&-]{1,20}/u;

const dayOf = ([, day, month, year]: RegExpExecArray): string =>
  [day, month, year].map((digits) => digits!.padStart(2, '0')).join('/');

/** Where the line below an appendix's title names another number or day than the document has. */
export function* unlikeOwn(
  { block }: PlacedPart,
  members: readonly PlacedPart[],
  documentType: string,
): Generator<PlacedFinding> {
  const { text } = block.paragraph;
  // It may go with another document.
  if (!text.toLowerCase().includes(`kèm theo ${documentType.toLowerCase()}`)) return;
  const own = (kind: Part['kind']) => members.find(({ value }) => value.kind === kind)?.value.numeral;
  const [number, day] = [NUMBER.exec(text), DAY.exec(text)];
  const [ownNumber, ownDay] = [own('own-number'), own('own-day')];
  if (number && ownNumber && isOtherNumber(number[0], ownNumber)) {
    const place = spanOf(number);
    yield {
      block,
      span: place,
      message: `Số, ký hiệu ở phần đầu là “${ownNumber}”, ở đây ghi “${number[0]}”.`,
    };
  }
  if (!day || !ownDay || dayOf(day) === ownDay) return;
  const place = spanOf(day);
  const isOtherYear = dayOf(day).slice(0, -4) === ownDay.slice(0, -4);
  yield {
    block,
    span: isOtherYear ? span(place.end - 4, place.end) : place,
    message: `Ngày ban hành ở phần đầu là ${shortly(ownDay)}, ở đây ghi ${shortly(dayOf(day))}.`,
  };
}

/** Whether two numbers are not one; how the document's own symbol is misprinted, is said in its own line. */
function isOtherNumber(written: string, own: string): boolean {
  const [serial, symbol] = partsOf(written);
  const [ownSerial, ownSymbol] = partsOf(own);
  return serial !== ownSerial || (symbol !== ownSymbol && /^TB-\p{Lu}{2,}/u.test(ownSymbol));
}

function partsOf(number: string): [serial: number, symbol: string] {
  const [, serial, symbol] = /^(\d+)\D\s?(.*)$/u.exec(number.replace(/\s/gu, ''))!;
  return [Number(serial), symbol!];
}

/** `06/03/2026` as it is written: `06/3/2026`. */
const shortly = (day: string): string => day.replace(/\/0([3-9])\//, '/$1/');
