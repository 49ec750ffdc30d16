import type { OrganisationProfile } from '../../config/profile';
import type { CitationTables } from '../../model/citation/tables/tables';
import {
  agenciesOf,
  agencyCodeIn,
  lacksOwnName,
  mayAbbreviate,
  meantAbbreviation,
  ownAgencyOf,
  usualAbbreviation,
  withLostStroke,
} from '../../model/notice/issuer';
import { type OwnNumber, readOwnNumber } from '../../model/notice/own-number';
import type { Tree } from '../../syntax/tree';
import { type Span, span } from '../../text/span';
import { type Slip, surplusMark } from '../slip';

/** What is wrong with a document's own number line (NĐ 30/2020, Phụ lục I, II.3). */
export function* slipsInNumber(text: string, isNotice: boolean): Generator<Slip> {
  const number = readOwnNumber(text);
  if (!number) {
    yield {
      span: span(0, text.length),
      message: 'Số, ký hiệu phải viết theo mẫu “Số: 12/TB-SCT”.',
      right: null,
    };
    return;
  }
  yield* slipsInWord(text, number);
  yield* slipsInSerial(text, number);
  if (number.symbol === null) {
    yield {
      span: span(0, text.length),
      message: 'Thiếu ký hiệu sau số: viết “Số: 12/TB-SCT”.',
      right: null,
    };
    return;
  }
  const between = text.slice(number.border.start, number.border.end);
  yield* isNotice && /\d{4}/.test(between)
    ? [yearInNumber(text, number)]
    : slipsInBorder(text, number, isNotice);
}

function* slipsInSerial(text: string, { serial, number: { start, end } }: OwnNumber): Generator<Slip> {
  if (!serial) return;
  if (/^[1-9]$/.test(serial))
    yield {
      span: span(end - 1, end),
      message: `Số nhỏ hơn 10 phải có số 0 ở trước: viết “0${serial}”.`,
      right: `0${serial}`,
    };
  const superfluous = superfluousZeros(serial, end);
  if (superfluous) yield superfluous;
  const written = text.slice(start, end).trim();
  if (serial !== written)
    yield {
      span: span(end - written.length, end),
      message: `Số viết bằng chữ số: “${serial}”, không phải “${written}”.`,
      right: serial,
    };
}

/** `0046`, `000`; some offices fill their numbers up to three digits. */
function superfluousZeros(serial: string, end: number): Slip | null {
  const place = span(end - serial.length, end);
  if (/^0+$/.test(serial))
    return { span: place, message: 'Không có số 0: số của văn bản bắt đầu từ 01.', right: null };
  const right = serial.replace(/^0+(?=\d\d)/, '');
  if (right === serial || serial.length < 4) return null;
  // The register of some offices fills them all up to four digits or five.
  return {
    span: place,
    message: `Thừa số 0 ở trước số: viết “${right}”.`,
    right,
    safe: false,
    severity: 'information',
  };
}

/** The number of a notice of the Party with its marks as the state has them: `Số 145/TB-ĐU`. */
export function* slipsInPartyNumber(text: string): Generator<Slip> {
  const match = PARTY_NUMBER.exec(text);
  if (!match) return;
  const [, head, serial, first, second, body] = match as unknown as [string, ...string[]];
  if (first === '-' && second === '/') return;
  const right = `${serial}-TB/${body}`;
  yield {
    span: span(head!.length, text.length),
    message: `Số, ký hiệu của văn bản của Đảng viết theo mẫu “${right}”.`,
    right,
  };
}

/** `Số: 145 / TB - ĐU`. */
const PARTY_NUMBER = /^(Số\s?:?\s*)(\d{1,5})(\s?[/-]\s?|\s)TB(\s?[/-]\s?)([\p{L}\d]{1,12})$/u;

function* slipsInWord(text: string, { word, colon, number }: OwnNumber): Generator<Slip> {
  const written = text.slice(word.start, word.end);
  const between = text.slice(colon.start, colon.end);
  const isBlank = !/\d/.test(text.slice(number.start, number.end));
  if (written === '') {
    const first = /^\s*\S+/u.exec(text)![0].length;
    yield {
      span: span(0, first),
      message: 'Trước số, ký hiệu phải có chữ “Số”, dấu hai chấm và một dấu cách.',
      right: 'Số: ',
      edited: span(0, 0),
    };
    return;
  }
  // With the number that belongs to it, the line cannot be taken for a citation.
  const seen = span(
    word.start,
    isBlank ? Math.max(word.end, colon.start + between.trimEnd().length) : number.end,
  );
  if (written !== 'Số')
    yield { span: seen, message: `Viết “Số”, không viết “${written}”.`, right: 'Số', edited: word };
  if (between === ': ' || (between === ':' && isBlank)) return;
  yield {
    span: seen,
    message: 'Sau “Số” phải có dấu hai chấm và một dấu cách: “Số: …”.',
    right: ': ',
    edited: colon,
  };
}

function yearInNumber(text: string, { serial, symbol, border }: OwnNumber): Slip {
  const year = /\d{4}/u.exec(text.slice(border.start, border.end))![0];
  const right = `${serial?.padStart(2, '0') ?? '…'}/${symbol}`;
  return {
    span: border,
    message: `Số, ký hiệu của văn bản hành chính không ghi năm: viết “${right}”.`,
    right: '/',
    title: `Bỏ năm “${year}”`,
  };
}

function* slipsInBorder(text: string, number: OwnNumber, isNotice: boolean): Generator<Slip> {
  const { border, symbolSpan, serial } = number;
  const symbol = number.symbol!;
  const between = text.slice(border.start, border.end);
  if (between.trim() === '-' && symbol.includes('/')) {
    const right = `/${symbol.replace(/\s*\/\s*/, '-')}`;
    yield {
      span: span(border.start, symbolSpan.end),
      message: `Dấu gạch chéo đứng sau số, dấu gạch nối đứng giữa ký hiệu: viết “${serial ?? ''}${right}”.`,
      right,
    };
    return;
  }
  if (!/^\s*\/$/.test(between) && !/\d{4}/.test(between)) {
    const seen = between.trim() === '' ? span(number.number.start, symbolSpan.end) : border;
    yield {
      span: seen,
      message: 'Giữa số và ký hiệu là một dấu gạch chéo: “12/TB-SCT”.',
      right: '/',
      edited: border,
    };
  }
  yield* slipsInSymbol(symbol, symbolSpan, isNotice);
}

function* slipsInSymbol(symbol: string, place: Span, isNotice: boolean): Generator<Slip> {
  const [, body, tail] = /^(.*?)(\s*[.,;:]*)$/u.exec(symbol)!;
  if (tail) {
    const end = span(place.end - tail.length, place.end);
    yield surplusMark(end, tail, 'sau số, ký hiệu');
  }
  const whole = span(place.start, place.start + body!.length);
  const tight = body!.replace(/\s*[-‐‑–—]+\s*/gu, '-');
  if (tight !== body) {
    const why = /\s/.test(body!)
      ? 'Ký hiệu viết liền, không có dấu cách'
      : 'Giữa các chữ viết tắt là dấu gạch nối “-”';
    yield { span: whole, message: `${why}: “${tight}”.`, right: tight };
  }
  if (isNotice) yield* slipsInType(tight, whole);
}

/** The symbol of a notice begins with `TB-`. */
function* slipsInType(symbol: string, place: Span): Generator<Slip> {
  if (/^TB-TB(?:-|$)/u.test(symbol)) {
    yield { span: place, message: 'Chữ “TB” trong ký hiệu chỉ ghi một lần.', right: symbol.slice(3) };
    return;
  }
  const [type = '', ...agency] = symbol.split('-').filter((part) => part !== '');
  if (type === 'TB' && agency.length > 0) return;
  const slip = agency.length > 0 ? slipOfType(type, agency, place) : null;
  yield slip ?? slipOfOnePart(symbol, type, agency, place);
}

/** Another kind of document, or a slip of the keys, before the agency's letters; null where there is neither. */
function slipOfType(type: string, agency: readonly string[], place: Span): Slip | null {
  const right = `TB-${agency.join('-')}`;
  const head = span(place.start, place.start + type.length);
  if (type.toUpperCase() === 'TB')
    return {
      span: place,
      message: `Ký hiệu viết bằng chữ in hoa: “${right}”.`,
      right: `TB-${agency.join('-').toUpperCase()}`,
    };
  if (GLUED.test(type)) return null;
  if (ADMINISTRATIVE_TYPES.has(type))
    return {
      span: head,
      message: `Ký hiệu của thông báo bắt đầu bằng “TB-”, không phải “${type}-”: viết “${right}”.`,
      right: 'TB',
    };
  if (/^(?:T\p{Lu}|\p{Lu}B|BT)$/u.test(type))
    return {
      span: head,
      message: `Thông báo viết tắt là “TB”, không phải “${type}”: viết “${right}”.`,
      right: 'TB',
      safe: false,
    };
  return null;
}

/** `TBSCT`: the agency's letters stand right behind the type. */
const GLUED = /^TB(\p{Lu}{2,}.*)$/u;

/** What lacks the dash behind `TB`, the agency or `TB` itself. */
function slipOfOnePart(symbol: string, type: string, agency: readonly string[], place: Span): Slip {
  const glued = GLUED.exec(type)?.[1];
  if (glued !== undefined) {
    const right = ['TB', glued, ...agency].join('-');
    return { span: place, message: `Giữa “TB” và tên cơ quan phải có dấu gạch nối: “${right}”.`, right };
  }
  if (type === 'TB')
    return {
      span: place,
      message: 'Thiếu chữ viết tắt tên cơ quan sau “TB-”: viết như “TB-SCT”.',
      right: null,
    };
  return {
    span: place,
    message: `Ký hiệu của thông báo phải có “TB-” ở trước tên cơ quan: viết “TB-${symbol}”.`,
    right: `TB-${symbol}`,
    safe: false,
  };
}

/** Abbreviations of the other kinds (Phụ lục III, mục I), and slips of `TB` itself. */
const ADMINISTRATIVE_TYPES: ReadonlySet<string> = new Set(
  'CV NQ QĐ CT QC QyĐ TC HD CTr KH PA ĐA DA BC BB TTr HĐ CĐ BGN BTT GUQ GM GGT GNP PG PC PB TBB T B TTB'.split(
    ' ',
  ),
);

/** A consolidated text has the title of what it consolidates. */
const CONSOLIDATED = 'VBHN';

/** `KẾ HOẠCH` with the number `12/BC-SCT`: the abbreviation of another type (Phụ lục III, mục I). */
export function otherType(text: string, type: string, tables: CitationTables): Slip | null {
  const number = readOwnNumber(text);
  const code = /^(\p{L}{2,4})-\p{Lu}/u.exec(number?.symbol ?? '')?.[1];
  const own = tables.types.find(({ name }) => name.toUpperCase() === type);
  const right = own?.codes?.[0];
  if (!number || !code || !right || [...own.codes!, ...(own.formerCodes ?? [])].includes(code)) return null;
  const other = tables.types.find(({ codes }) => codes?.includes(code));
  if (!other || other.open || code === CONSOLIDATED) return null;
  const { start } = number.symbolSpan;
  return {
    span: span(start, start + code.length),
    message: `Ký hiệu của ${own.name.toLowerCase()} bắt đầu bằng “${right}-”, không phải “${code}-” (là của ${other.name}).`,
    right,
    safe: false,
  };
}

/** The symbol of a notice that names another agency than the head does. */
export function foreignAgency(tree: Tree, text: string, profile: OrganisationProfile | null): Slip | null {
  const place = agencyCodeIn(text);
  const agencies = agenciesOf(tree);
  const own = ownAgencyOf(agencies);
  if (!place || !own) return null;
  const code = text.slice(place.start, place.end);
  const stroke = code === profile?.symbol ? null : withLostStroke(code, own);
  if (stroke) {
    const message = `Chữ “Đ” trong ký hiệu viết thành “D”: viết “${stroke}”.`;
    return { span: place, message, right: stroke };
  }
  const meant = code === profile?.symbol ? null : meantAbbreviation(code, own);
  if (meant) {
    const message = `Ký hiệu “${code}” viết sai chữ viết tắt của “${own.name}”: viết “${meant}”.`;
    return { span: place, message, right: meant, safe: false };
  }
  // Where the agency's own name is missing, that is another rule's to say.
  if (code === profile?.symbol || mayAbbreviate(code, own) || lacksOwnName(agencies, text)) return null;
  return {
    span: place,
    message: `Ký hiệu “${code}” không phải chữ viết tắt của “${own.name}”: thường viết “TB-${profile?.symbol ?? usualAbbreviation(own)}”.`,
    right: profile?.symbol ?? null,
    safe: false,
  };
}
