import { type Authority, type SignatureLine, SURPLUS_MARKS } from '../../model/notice/signature';
import { meantPosition } from '../../model/notice/signing-positions';
import { span } from '../../text/span';
import { withoutEnd } from '../../text/words';
import { type Slip, surplusMark } from '../slip';

/** What is wrong with one line of the signature by itself: its abbreviation, its letters. */
export function* slipsInLine(line: SignatureLine, isParty: boolean): Generator<Slip> {
  const { authority, kind, text } = line;
  if (kind === 'authority' || kind === 'position' || kind === 'rest') {
    const start = line.span.start + (authority?.mark.end ?? 0);
    if (authority) yield* isParty ? slipsInPartyMark(line, authority) : slipsInMark(line, authority);
    yield* slipsInWords(authority?.onBehalfOf ?? text, start);
  }
}

/** `T/M`, `K/T`, `T/L`: documents of the Party have a stroke where those of the state have a stop (HD 36-HD/VPTW). */
function* slipsInPartyMark({ span: place, text }: SignatureLine, { kind, mark }: Authority): Generator<Slip> {
  const written = text.slice(mark.start, mark.end).trim();
  if (written.includes('/') || (kind !== 'TM' && kind !== 'KT' && kind !== 'TL')) return;
  const right = `${kind[0]}/${kind[1]}`;
  yield {
    span: span(place.start, place.start + written.length),
    message: `Trong văn bản của Đảng viết “${right}”, không viết “${written}”.`,
    right: `${right} `,
    edited: span(place.start, place.start + mark.end),
  };
}

function* slipsInMark({ span: place, text }: SignatureLine, { kind, mark }: Authority): Generator<Slip> {
  const written = text.slice(mark.start, mark.end);
  const right = `${kind}. `;
  if (written.replace(/\s+/g, ' ') === right) return;
  const bare = written.trim();
  yield {
    span: span(place.start, place.start + bare.length),
    message: messageFor(bare, kind),
    right,
    edited: span(place.start, place.start + mark.end),
    ...(bare === `${kind}.` && { title: `Thêm dấu cách sau “${bare}”` }),
    ...(bare === `${kind}.` && { severity: 'warning' as const }),
  };
}

function messageFor(written: string, kind: string): string {
  if (written.includes('/')) return `“${written}” là cách viết trong văn bản của Đảng: viết “${kind}.”.`;
  if (written === `${kind}.`) return `Sau “${kind}.” phải có một dấu cách.`;
  if (written === kind) return `Sau “${kind}” phải có dấu chấm: viết “${kind}.”.`;
  return `Viết là “${kind}.” và một dấu cách, không phải “${written}”.`;
}

/** `TL. TL. GIÁM ĐỐC` */
const DOUBLED = /^(?:TM|KT|TL|TUQ|Q)\.\s*(?=\p{Lu}{2})/u;

function* slipsInWords(all: string, begin: number): Generator<Slip> {
  const doubled = DOUBLED.exec(all)?.[0] ?? '';
  const [written, start] = [all.slice(doubled.length), begin + doubled.length];
  if (doubled !== '') {
    const mark = doubled.trim();
    const place = span(begin, begin + mark.length);
    yield {
      span: place,
      message: `“${mark}” viết hai lần: bỏ một.`,
      right: '',
      edited: span(begin, start),
      title: `Bỏ “${mark}”`,
    };
  }
  const words = withoutEnd(written, SURPLUS_MARKS);
  const mark = written.slice(words.length);
  if (mark.trim() !== '') {
    const behind = span(start + words.length, start + written.length);
    yield { ...surplusMark(behind, mark, 'sau quyền hạn, chức vụ'), severity: 'warning' };
  }
  const place = span(start, start + words.length);
  const capitals = words.toUpperCase();
  const meant = meantPosition(capitals);
  if (meant) {
    yield { span: place, message: `Viết là “${meant}”, không phải “${words}”.`, right: meant };
  } else if (words !== capitals) {
    yield {
      span: place,
      message: `Quyền hạn, chức vụ viết bằng chữ in hoa: “${capitals}”.`,
      right: capitals,
    };
  }
}
