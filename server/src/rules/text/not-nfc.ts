import { countDecomposed, decomposedWords } from '../../model/language/spelling/decomposed';
import { pieceIn, rawPartsOf, spanOfPiece } from '../raw-lines';
import { defineRule, type Fault, type FixEdit } from '../rule';
import { isText } from './prose';

/** Takes letters apart into letter and marks. */
const decomposed = (name: string, isWhole: boolean): Fault => ({
  name,
  *sites({ paragraph, facts }) {
    if (!isText(paragraph)) return;
    for (const { start, end } of facts.words.list) {
      const word = paragraph.text.slice(start, end);
      if (word !== word.normalize('NFD')) yield { span: { start, end }, newText: word.normalize('NFD') };
      if (isWhole) return;
    }
  },
});

export default defineRule({
  id: 'text/not-nfc',
  title: 'Chữ Unicode tổ hợp',
  reads: 'paragraph',
  layout: true,
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, I.4 (bộ mã TCVN 6909:2001)',
  docs: {
    what: 'Chữ có dấu phải ở dạng Unicode dựng sẵn: mỗi chữ là một ký tự. Ở dạng tổ hợp, chữ “ế” gồm hai, ba ký tự ghép lại, dù nhìn không khác.',
    why: 'Hai dạng trông giống nhau nhưng máy coi là khác nhau: tìm kiếm không thấy, in ra có khi lệch dấu.',
    how: 'Đổi cả đoạn sang dạng dựng sẵn bằng cách sửa nhanh; kiểm tra bảng mã của bộ gõ (chọn “Unicode”, không chọn “Unicode tổ hợp”).',
  },
  examples: {
    wrong: [
      {
        text: `1. Văn phòng theo <|${'dõi'.normalize('NFD')}|> việc thực hiện.`,
        message: 'Chữ “dõi” ở dạng Unicode tổ hợp: đổi sang dạng dựng sẵn.',
        fixed: '1. Văn phòng theo dõi việc thực hiện.',
      },
      {
        text: `1. <|${'Văn'.normalize('NFD')}|> ${'phòng rà soát'.normalize('NFD')} hồ sơ.`,
        message: 'Đoạn này có 4 chữ ở dạng Unicode tổ hợp, bắt đầu từ “Văn”: đổi sang dạng dựng sẵn.',
        fixed: '1. Văn phòng rà soát hồ sơ.',
      },
    ],
    right: ['1. Văn phòng theo dõi, đôn đốc việc thực hiện.'],
  },
  faults: [decomposed('một chữ ở dạng tổ hợp', false), decomposed('chữ đầu đoạn ở dạng tổ hợp', true)],
  *check({ paragraph }) {
    if (!isText(paragraph)) return;
    const places = rawPartsOf(paragraph).flatMap((part) =>
      decomposedWords(part.raw)
        .filter(({ found, suggestion }) => found !== suggestion)
        .map((word) => ({ ...word, at: pieceIn(part, word.span) })),
    );
    const first = places[0];
    if (!first) return;
    const edits = places.map(({ at, suggestion }): FixEdit => {
      return { span: spanOfPiece(paragraph, at), at, newText: suggestion };
    });
    yield {
      span: edits[0]!.span,
      at: first.at,
      message: messageFor(
        first.suggestion,
        places.reduce((sum, { found }) => sum + countDecomposed(found), 0),
      ),
      fixes: [{ title: 'Đổi cả đoạn sang Unicode dựng sẵn', safe: true, edits }],
    };
  },
});

const messageFor = (first: string, count: number): string =>
  count === 1
    ? `Chữ “${first}” ở dạng Unicode tổ hợp: đổi sang dạng dựng sẵn.`
    : `Đoạn này có ${count} chữ ở dạng Unicode tổ hợp, bắt đầu từ “${first}”: đổi sang dạng dựng sẵn.`;
