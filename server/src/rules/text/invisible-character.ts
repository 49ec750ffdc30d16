import {
  type InvisibleCharacter,
  invisibleCharacters,
} from '../../model/language/spelling/invisible-characters';
import type { Paragraph } from '../../syntax/paragraph';
import { type Span, span } from '../../text/span';
import { pieceIn, type RawPart, rawPartsOf, spanOfPiece } from '../raw-lines';
import { defineRule, type Fault, type Finding, type FixEdit } from '../rule';
import { isText } from './prose';

/** Puts a character into the middle of words. */
const inWords = (name: string, character: string, lossy = false): Fault => ({
  name,
  *sites({ paragraph, facts }) {
    if (paragraph.form !== 'text' && paragraph.form !== 'marked') return;
    for (const { start, end } of facts.words.list) {
      const middle = (start + end) >> 1;
      const inside = lossy ? { start: middle, end: middle + 1 } : { start: middle, end: middle };
      if (end - start > 3) yield { span: inside, newText: character, lossy };
    }
  },
});

const asBlank = (name: string, blank: string): Fault => ({
  name,
  *sites({ paragraph, facts }) {
    if (!isText(paragraph)) return;
    for (const { start, gap } of facts.words.list)
      if (gap === 'space') yield { span: span(start - 1, start), newText: blank };
  },
});

export default defineRule({
  id: 'text/invisible-character',
  title: 'Ký tự không nhìn thấy',
  reads: 'paragraph',
  layout: true,
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4 (bộ mã TCVN 6909:2001)',
  docs: {
    what: 'Giữa các chữ có ký tự không nhìn thấy: dấu cách độ rộng bằng không (U+200B), dấu gạch nối mềm (U+00AD), dấu thứ tự byte (U+FEFF), dấu cách không ngắt dòng (U+00A0), dấu Tab giữa câu; hoặc ký tự thay cho chữ đã mất (U+FFFD).',
    why: 'Ký tự này thường theo vào khi chép từ trang web hoặc tệp PDF; máy coi chữ có nó là chữ khác, nên tìm kiếm không thấy.',
    how: 'Xóa ký tự thừa bằng cách sửa nhanh; gõ lại chữ đã mất.',
  },
  examples: {
    wrong: [
      {
        text: '1. Văn phòng <|nghiêm\u200b|> túc thực hiện.',
        message: 'Có ký tự không nhìn thấy (U+200B) ở “nghiêm”: xóa ký tự này.',
        fixed: '1. Văn phòng nghiêm túc thực hiện.',
      },
      {
        text: '1. Văn phòng theo dõi việc <|thực\u2028hiện|> kế hoạch.',
        message: 'Có ký tự không nhìn thấy (U+2028) thay cho dấu cách ở “thựchiện”: thay bằng dấu cách.',
        fixed: '1. Văn phòng theo dõi việc thực hiện kế hoạch.',
      },
      {
        text: '1. Văn phòng theo dõi việc <|thực\u200bhiện|> kế hoạch.',
        message: 'Có ký tự không nhìn thấy (U+200B) thay cho dấu cách ở “thựchiện”: thay bằng dấu cách.',
        fixed: '1. Văn phòng theo dõi việc thực hiện kế hoạch.',
      },
      {
        text: '1. Văn <|ph\ufffdng|> theo dõi việc thực hiện.',
        message: 'Có chữ đã mất (U+FFFD) ở “ph\ufffdng”: gõ lại chữ này.',
      },
      {
        text: '1. Văn phòng theo dõi <|việc\u00a0thực|> hiện.',
        message: 'Dấu cách ở “việc thực” là dấu cách không ngắt dòng (U+00A0): thay bằng dấu cách thường.',
        fixed: '1. Văn phòng theo dõi việc thực hiện.',
      },
      {
        text: '1. Văn phòng theo dõi thư gửi <|hop.thu\u00ad.dien.tu@so-cong-thuong.|>example.vn.',
        message: 'Có ký tự không nhìn thấy (U+00AD) ở “hop.thu.dien.tu@so-cong-thuong.…”: xóa ký tự này.',
        fixed: '1. Văn phòng theo dõi thư gửi hop.thu.dien.tu@so-cong-thuong.example.vn.',
      },
      {
        text: '1. Văn phòng rà soát số liệu <|Quý\u00a0I,|> Quý II.',
        message: 'Dấu cách ở “Quý I” là dấu cách không ngắt dòng (U+00A0): thay bằng dấu cách thường.',
        fixed: '1. Văn phòng rà soát số liệu Quý I, Quý II.',
      },
      {
        text: '1. Văn phòng theo dõi, <|đôn\tđốc|> các phòng, đơn vị thuộc Sở thực hiện nhiệm vụ được giao.',
        message: 'Có dấu Tab thay cho dấu cách ở “đôn đốc”: thay bằng dấu cách.',
        fixed: '1. Văn phòng theo dõi, đôn đốc các phòng, đơn vị thuộc Sở thực hiện nhiệm vụ được giao.',
      },
      {
        text: '1. Văn phòng theo dõi <|việc\u2009thực|> hiện.',
        message: 'Dấu cách ở “việc thực” là dấu cách khác thường (U+2009): thay bằng dấu cách thường.',
        fixed: '1. Văn phòng theo dõi việc thực hiện.',
      },
    ],
    right: [
      '1. Văn phòng theo dõi, đôn đốc việc thực hiện.',
      '1.\tVăn phòng theo dõi, đôn đốc các phòng, đơn vị thuộc Sở thực hiện nhiệm vụ.',
      '1. Văn phòng theo dõi việc phân bổ sau đây.\nphòng kế hoạch, tài chính và các đơn vị sự nghiệp\tmười hai máy tính xách tay',
      '1. Văn phòng theo dõi việc phân bổ sau đây.\nVăn phòng\tba máy\nPhòng Kế hoạch\thai máy',
    ],
  },
  faults: [
    inWords('dấu cách độ rộng bằng không', '\u200b'),
    inWords('dấu gạch nối mềm', '\u00ad'),
    inWords('dấu thứ tự byte', '\ufeff'),
    inWords('chữ đã mất', '\ufffd', true),
    asBlank('dấu cách hẹp', '\u2009'),
    asBlank('dấu cách không ngắt dòng', '\u00a0'),
  ],
  *check({ paragraph }) {
    if (!isText(paragraph)) return;
    const places = rawPartsOf(paragraph).flatMap((part) =>
      invisibleCharacters(part.raw).map((character): Place => ({ part, character })),
    );
    if (places.length === 0) return;
    const noBreak = places.filter(({ character }) => character.kind === 'no-break-space');
    for (const place of places)
      if (place.character.kind !== 'no-break-space') yield findingOf(paragraph, place);
    if (noBreak.length > 0) yield noBreakFinding(paragraph, noBreak);
  },
});

interface Place {
  readonly part: RawPart;
  readonly character: InvisibleCharacter;
}

function findingOf(paragraph: Paragraph, { part, character }: Place): Finding {
  const seen = wordAround(part.raw, character.span);
  const at = pieceIn(part, seen);
  const place = { span: spanOfPiece(paragraph, at), at };
  const word = visible(part.raw, seen);
  if (character.kind === 'lost')
    return { ...place, message: `Có chữ đã mất (${character.found}) ở “${word}”: gõ lại chữ này.` };
  if (character.suggestion === ' ') {
    const found = character.found === 'U+0009' ? 'dấu Tab' : `ký tự không nhìn thấy (${character.found})`;
    return {
      ...place,
      message: `Có ${found} thay cho dấu cách ở “${word}”: thay bằng dấu cách.`,
      fixes: [{ title: 'Thay bằng dấu cách', safe: true, edits: [editOf(paragraph, { part, character })] }],
    };
  }
  return {
    ...place,
    message: `Có ký tự không nhìn thấy (${character.found}) ở “${word}”: xóa ký tự này.`,
    fixes: [
      { title: 'Xóa ký tự không nhìn thấy', safe: true, edits: [editOf(paragraph, { part, character })] },
    ],
  };
}

/** They come in numbers: one finding a paragraph. */
function noBreakFinding(paragraph: Paragraph, places: readonly Place[]): Finding {
  const { part, character } = places[0]!;
  const seen = wordAround(part.raw, character.span);
  const at = pieceIn(part, seen);
  const first = visible(part.raw, seen);
  const count = places.length;
  const blank =
    character.found === 'U+00A0'
      ? 'dấu cách không ngắt dòng (U+00A0)'
      : `dấu cách khác thường (${character.found})`;
  return {
    span: spanOfPiece(paragraph, at),
    at,
    message:
      count === 1
        ? `Dấu cách ở “${first}” là ${blank}: thay bằng dấu cách thường.`
        : `Đoạn này có ${count} chỗ dùng ${blank}, bắt đầu từ “${first}”: thay bằng dấu cách thường.`,
    fixes: [
      {
        title: 'Thay bằng dấu cách thường',
        safe: true,
        edits: places.map((place) => editOf(paragraph, place)),
      },
    ],
  };
}

function editOf(paragraph: Paragraph, { part, character }: Place): FixEdit {
  const at = pieceIn(part, character.span);
  return { span: spanOfPiece(paragraph, at), at, newText: character.suggestion };
}

/** A word is no longer than this on either side of a character. */
const WORD_REACH = 24;

/** What can be seen around a character: a finding must not lie on nothing. */
function wordAround(raw: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from > Math.max(0, start - WORD_REACH) && raw[from - 1] !== ' ') from--;
  while (to < Math.min(raw.length, end + WORD_REACH) && raw[to] !== ' ') to++;
  return span(from, to);
}

/** A piece of a line as a reader sees it, without the marks behind it; `…` stands where a word goes on. */
function visible(raw: string, { start, end }: Span): string {
  const seen = raw
    .slice(start, end)
    .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, '')
    .normalize('NFC');
  const isCut = (outer: string | undefined): boolean => outer !== undefined && /\S/.test(outer);
  const after = isCut(raw[end]) ? '…' : '';
  return `${isCut(raw[start - 1]) ? '…' : ''}${after ? seen : seen.replace(/(?<=\S)[,.;:]+$/u, '')}${after}`;
}
