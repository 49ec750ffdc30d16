import { TCVN3, VNI_LETTERS, VNI_MARKS } from '../../model/language/data/legacy-encodings';
import { isLost, isMisread, legacyText } from '../../model/language/spelling/legacy-text';
import { type Span, span } from '../../text/span';
import { rawPartsOf, spanOfPiece } from '../raw-lines';
import { defineRule, type Fault, type FixEdit } from '../rule';
import { isProse } from './prose';

/** Writes a paragraph as a font of before Unicode had it. */
const encoded = (name: string, encode: (text: string) => string): Fault => ({
  name,
  reach: 'paragraph',
  *sites({ block, paragraph: { marker, text } }) {
    // Head, opening and numbered items are no longer recognised as what they are.
    if (block.component !== 'section' || (marker && marker.style !== 'dash')) return;
    const written = encode(text);
    const reading = legacyText(written);
    if (reading) yield { span: wholeOf(text), newText: written, lossy: reading.suggestion !== text };
  },
});

const TCVN3_CODES = new Map([...TCVN3].map(([code, letter]): [string, string] => [letter, code]));
const VNI_CODES = new Map([...VNI_MARKS].map(([code, marks]): [string, string] => [marks, code]));
const VNI_LETTER_CODES = new Map([...VNI_LETTERS].map(([code, letter]): [string, string] => [letter, code]));

const toTcvn3 = (text: string): string =>
  [...text].map((letter) => TCVN3_CODES.get(letter) ?? letter).join('');

/** Vowel and mark are two characters in VNI; `ơ` and `ư` are letters of their own. */
function toVni(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (letter) => {
    const single = VNI_LETTER_CODES.get(letter);
    if (single) return single;
    const [first, ...rest] = letter.normalize('NFD');
    const horned =
      first && rest[0] === '\u031b' ? VNI_LETTER_CODES.get(`${first}\u031b`.normalize('NFC')) : first;
    const marks = rest
      .filter((mark) => mark !== '\u031b')
      .sort(byOrderInVni)
      .join('');
    return (horned ?? letter) + (VNI_CODES.get(marks) ?? marks);
  });
}

/** Circumflex and breve stand before the tone. */
const byOrderInVni = (a: string, b: string): number => Number(isTone(a)) - Number(isTone(b));
const isTone = (mark: string): boolean => mark !== '\u0302' && mark !== '\u0306';

const wholeOf = (text: string): Span => span(0, text.length);

export default defineRule({
  id: 'text/legacy-encoding',
  title: 'Bảng mã cũ (TCVN3, VNI)',
  reads: 'paragraph',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4 (bộ mã TCVN 6909:2001)',
  docs: {
    what: 'Đoạn văn gõ bằng bảng mã cũ: TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times). Mở bằng phông Unicode thì thấy chữ lạ như “nhiÖm vô”, “nhieäm vuï”.',
    why: 'Nghị định quy định dùng bộ mã Unicode. Chữ của bảng mã cũ không đọc được trên máy khác và không tìm kiếm được.',
    how: 'Chuyển cả đoạn sang Unicode bằng cách sửa nhanh, rồi đọc lại chữ hoa: bảng mã TCVN3 không phân biệt chữ hoa có dấu. Tệp cũ mở ra thấy “\ufffd” thì đừng lưu: ở VS Code bấm “UTF-8” ở góc dưới bên phải, chọn “Reopen with Encoding”, rồi “Western (Windows 1252)”; chép cả văn bản, dán vào một thông báo mới bằng “Dán và làm sạch”.',
  },
  examples: {
    wrong: [
      {
        text: '<|V¨n phßng theo dâi, ®«n ®èc viÖc thùc hiÖn nhiÖm vô.|>',
        message: 'Đoạn này gõ bằng bảng mã TCVN3: chuyển sang Unicode.',
        fixed: 'Văn phòng theo dõi, đôn đốc việc thực hiện nhiệm vụ.',
      },
      {
        text: '<|Vaên phoøng theo doõi vieäc thöïc hieän nhieäm vuï.|>',
        message: 'Đoạn này gõ bằng bảng mã VNI: chuyển sang Unicode.',
        fixed: 'Văn phòng theo dõi việc thực hiện nhiệm vụ.',
      },
      {
        text: '<|1. Së X©y dùng tiÕp tôc theo dâi.|>',
        message: 'Đoạn này gõ bằng bảng mã TCVN3: chuyển sang Unicode.',
        fixed: '1. Sở Xây dựng tiếp tục theo dõi.',
      },
      {
        text: '<|1. VÄ\u0083n phÃ²ng thá»±c hiá»\u0087n nhiá»\u0087m vá»¥ Ä\u0091Æ°á»£c giao.|>',
        message: 'Đoạn này mở sai bảng mã (UTF-8 đọc thành Latin-1): chép lại từ bản gốc.',
      },
      {
        text: '<|1. V\ufffdn ph\ufffdng th\ufffdc hi\ufffdn nhi\ufffdm v\ufffd \ufffd\ufffd\ufffdc giao.|>',
        message:
          'Đoạn này mất chữ vì tệp không ở bảng mã UTF-8: đừng lưu, mở lại tệp bằng bảng mã Western (Windows 1252).',
      },
    ],
    right: ['Văn phòng theo dõi việc thực hiện nhiệm vụ; diện tích 25 m², độ chính xác ± 0,5 µm.'],
  },
  faults: [encoded('đoạn gõ bằng TCVN3', toTcvn3), encoded('đoạn gõ bằng VNI', toVni)],
  *check({ paragraph }) {
    if (isProse(paragraph) && isMisread(paragraph.text)) {
      yield {
        span: wholeOf(paragraph.text),
        message: 'Đoạn này mở sai bảng mã (UTF-8 đọc thành Latin-1): chép lại từ bản gốc.',
      };
      return;
    }
    if (isProse(paragraph) && isLost(paragraph.text)) {
      yield {
        span: wholeOf(paragraph.text),
        message:
          'Đoạn này mất chữ vì tệp không ở bảng mã UTF-8: đừng lưu, mở lại tệp bằng bảng mã Western (Windows 1252).',
      };
      return;
    }
    // The text has lost the soft hyphens, of which TCVN3 makes a letter.
    const hasHyphens = paragraph.source.some((line) => line.includes('\u00ad'));
    if (!isProse(paragraph) || !(hasHyphens || legacyText(paragraph.text))) return;
    const parts = rawPartsOf(paragraph);
    const reading = legacyText(
      parts
        .map(({ raw }) => raw)
        .join('\n')
        .normalize('NFC'),
    );
    if (!reading) return;
    const lines = reading.suggestion.split('\n');
    yield {
      span: wholeOf(paragraph.text),
      message: `Đoạn này gõ bằng bảng mã ${reading.encoding}: chuyển sang Unicode.`,
      fixes: [
        {
          title: 'Chuyển cả đoạn sang Unicode',
          safe: true,
          edits: parts.map((part, i): FixEdit => {
            const at = { line: part.line, start: part.start, end: part.end };
            return { span: spanOfPiece(paragraph, at), at, newText: lines[i]! };
          }),
        },
      ],
    };
  },
});
