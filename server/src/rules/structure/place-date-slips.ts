import type { OrganisationProfile } from '../../config/profile';
import { type DayPart, type PlaceDate, readPlaceDate } from '../../model/notice/place-date';
import { dateWordMeant } from '../../syntax/near-form';
import { PLACEHOLDERS } from '../../syntax/placeholders';
import { type Span, span } from '../../text/span';
import { capitalised } from '../../text/words';
import { lastWord } from '../places';
import { type Slip, surplusMark } from '../slip';

/** What is wrong with the line of place and date (NĐ 30/2020, Phụ lục I, II.4). */
export function* slipsInPlaceDate(text: string, profile: OrganisationProfile | null): Generator<Slip> {
  if (SAID_TWICE.test(text)) return;
  const words = [...text.matchAll(/(?<!\p{L})\p{L}{2,6}(?!\p{L})/gu)].flatMap((match) => slipOfWord(match));
  yield* words;
  const line = readPlaceDate(withRightWords(text, words));
  // `ngày, 06 tháng 4`, `ngày 06, tháng 4`: a comma parts the date, and the first part is taken for the place.
  if (!line || DAY_WORD.test(line.place ?? '')) {
    if (words.length === 0) {
      yield {
        span: span(0, text.length),
        message: `Địa danh và thời gian phải viết theo mẫu “${placeIn(text)}, ngày … tháng … năm …”.`,
        right: null,
      };
    }
    return;
  }
  if (words.length > 0) return;
  if (line.place !== null && line.place !== PLACEHOLDERS.place && SMALL.test(line.place))
    yield smallPlace(line.place, line.placeSpan);
  yield* slipsAroundPlace(text, line, profile);
  if (line.form === 'short') yield shortDate(line);
  else yield* slipsInLongDate(text, line);
  const tail = span(line.dateSpan.end, text.length);
  if (tail.start < tail.end) yield surplusMark(tail, text.slice(tail.start), 'sau thời gian ban hành');
}

/** `ngày ngày 03`: text/repeated-word says so, and the line is read when that is mended. */
const SAID_TWICE = /(?<!\p{L})(ngày|tháng|năm)\s+\1(?!\p{L})/iu;

/** What stands before the day, as far as it looks like a place. */
const placeIn = (text: string): string =>
  /^\p{Lu}\p{L}*(?:\s\p{L}+){0,5}?(?=\s*,|\s+ngày(?!\p{L}))/u.exec(text)?.[0] ?? '…';

const DAY_WORD = /(?<!\p{L})ngày(?!\p{L})/iu;

/** `ngay`, `thàng`, `nă`: words of a date without their marks or with others. Before the date stand the words of the place. */
function slipOfWord({ 0: word, index, input }: RegExpMatchArray): Slip[] {
  const right = dateWordMeant(word!);
  const isBefore = !/\d|[.…_]/.test(input!.slice(0, index));
  const isPlace =
    isBefore && (/^\p{Lu}/u.test(word!) || !BEGINS_DATE.test(input!.slice(index! + word!.length)));
  if (right === null || right === word || isPlace) return [];
  return [
    { span: span(index!, index! + word!.length), message: `Viết “${right}”, không viết “${word}”.`, right },
  ];
}

/** What stands behind the first word of the date: its number, the room for it, or the next word. */
const BEGINS_DATE = /^(?:[\s,]{0,20}[\d.…_]|\s{1,20}th)/u;

const withRightWords = (text: string, slips: readonly Slip[]): string =>
  slips.reduceRight(
    (whole, { span: { start, end }, right }) => whole.slice(0, start) + right + whole.slice(end),
    text,
  );

function* slipsAroundPlace(
  text: string,
  { place, placeSpan, comma, dateSpan }: PlaceDate,
  profile: OrganisationProfile | null,
): Generator<Slip> {
  if (place === null) {
    yield {
      span: span(dateSpan.start, Math.min(dateSpan.start + 4, dateSpan.end)),
      message: 'Thiếu địa danh ở trước thời gian: “…, ngày … tháng … năm …”.',
      right: profile?.place ? `${profile.place}, ` : null,
      edited: span(0, dateSpan.start),
      safe: false,
    };
    return;
  }
  const between = text.slice(comma.start, comma.end);
  if (/^,\s+$/.test(between)) return;
  const last = lastWord(text.slice(0, placeSpan.end));
  yield {
    span: between.trim() === '' ? last : span(last.start, comma.end),
    message:
      between.trim() === ','
        ? `Dấu phẩy viết liền sau địa danh, sau dấu phẩy có một dấu cách: “${place}, ngày …”.`
        : `Sau địa danh phải có dấu phẩy: “${place}, ngày …”.`,
    right: ', ',
    edited: comma,
  };
}

/**
 * A word of a place's name without its capital. `Thành phố`, `Đặc khu` have but one; what stands behind an apostrophe goes
 * on with its word: `Cư M’gar`.
 */
const SMALL = /(?<![\p{L}'’ʼ])(?!(?<=\p{L} {1,3})(?:phố|khu|xã|trấn)(?!\p{L}))\p{Ll}/u;

/** `hà Nội, ngày …` */
function smallPlace(place: string, at: Span): Slip {
  const right = place.replace(new RegExp(SMALL, 'gu'), capitalised);
  return { span: at, message: `Địa danh viết hoa: “${right}”, không phải “${place}”.`, right };
}

function shortDate({ dateSpan, date }: PlaceDate): Slip {
  if (date === null) {
    return {
      span: dateSpan,
      message: 'Thời gian ban hành phải viết đầy đủ: “ngày … tháng … năm …”.',
      right: null,
    };
  }
  const [year, month, day] = date.split('-');
  const right = `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
  return { span: dateSpan, message: `Thời gian ban hành phải viết đầy đủ: “${right}”.`, right };
}

function* slipsInLongDate(text: string, { place, dateSpan, day, month, year }: PlaceDate): Generator<Slip> {
  if (!/^ngày/iu.test(text.slice(dateSpan.start, dateSpan.end))) {
    const first = span(dateSpan.start, Math.max(day.span.end, dateSpan.start + 1));
    yield {
      span: first,
      message: 'Thiếu chữ “ngày” ở trước số ngày.',
      right: 'ngày ',
      edited: span(first.start, first.start),
    };
  }
  if (place !== null && /^Ngày/u.test(text.slice(dateSpan.start, dateSpan.end))) {
    const word = span(dateSpan.start, dateSpan.start + 4);
    yield { span: word, message: 'Sau dấu phẩy viết “ngày”, không viết hoa.', right: 'ngày' };
  }
  yield* unpadded(day, 10, 'Ngày nhỏ hơn 10');
  yield* unpadded(month, 3, 'Tháng 1, tháng 2');
  for (const part of [day, month, year]) yield* gluedNumber(text, part);
  const digits = text.slice(year.span.start, year.span.end);
  if (!/năm/iu.test(text.slice(month.span.end, dateSpan.end))) {
    yield {
      span: dateSpan,
      message: 'Thời gian ban hành thiếu năm: viết “ngày … tháng … năm …”.',
      right: null,
    };
  } else if (year.value !== null && digits.length !== 4) {
    yield { span: year.span, message: 'Năm phải viết đủ bốn chữ số.', right: null };
  }
}

function* unpadded({ span: place, value }: DayPart, below: number, what: string): Generator<Slip> {
  if (value === null || value >= below || place.end - place.start !== 1) return;
  yield { span: place, message: `${what} phải có số 0 ở trước: viết “0${value}”.`, right: `0${value}` };
}

/** `tháng 4năm`, `ngày05`. */
function* gluedNumber(text: string, { span: place, value }: DayPart): Generator<Slip> {
  if (value === null) return;
  const glued = (at: number): boolean => /\p{L}/u.test(text[at] ?? '');
  const digits = text.slice(place.start, place.end);
  const before = glued(place.start - 1) ? ' ' : '';
  const after = glued(place.end) ? ' ' : '';
  if (before === '' && after === '') return;
  yield {
    span: place,
    message: `Giữa số “${digits}” và chữ bên cạnh phải có dấu cách.`,
    right: `${before}${digits}${after}`,
  };
}
