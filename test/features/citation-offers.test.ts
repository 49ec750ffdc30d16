import { describe, expect, it } from 'vitest';
import { citationOffers } from '../../server/src/features/completion/citation-offers';
import { openSession } from '../../server/src/features/session';
import { CitationIndex } from '../../server/src/model/citation/citation-index';
import { citationsOfNotice } from '../../server/src/model/notice/notice-citations';

const HEAD = 'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\n';
const DECREE =
  '1. Thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý, phát triển cụm công nghiệp.';

/** What is offered at the end of the line that ends with `|`, in a workspace of other notices. */
function offered(text: string, ...others: string[]) {
  const index = new CitationIndex();
  others.forEach((other, i) => {
    const { tree, facts } = openSession(HEAD + other);
    index.put(`file:///${i}.thongbao`, citationsOfNotice(tree, facts));
  });
  const lines = (HEAD + text).split('\n');
  const line = lines.findIndex((each) => each.endsWith('|'));
  const session = openSession(lines.join('\n').replace('|', ''), { others: index.besides('file:///day') });
  return citationOffers(session, { line, character: lines[line]!.length - 1 });
}
const texts = (...of: Parameters<typeof offered>): string[] => offered(...of).offers.map(({ text }) => text);

describe('completion after a type word', () => {
  it('offers the number alone after the first mention', () => {
    expect(texts(`${DECREE}\n2. Hướng dẫn Nghị định số |`)).toEqual(['32/2024/NĐ-CP']);
  });

  it('offers the whole citation before the first mention', () => {
    expect(texts(`1. Theo Nghị định số |\n${DECREE.replace('1.', '2.')}`)).toEqual([
      '32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý, phát triển cụm công nghiệp',
    ]);
  });

  it('puts together what several mentions say', () => {
    expect(
      texts(
        '1. Theo Công điện số |\n2. Triển khai Công điện số 56/CĐ-TTg của Thủ tướng Chính phủ về thương mại điện tử.\n3. Thực hiện Công điện số 56/CĐ-TTg ngày 06/6/2024.',
      ),
    ).toEqual(['56/CĐ-TTg ngày 06/6/2024 của Thủ tướng Chính phủ về thương mại điện tử']);
  });

  it('offers what other notices cite, whole, most often cited first', () => {
    const other = (number: string, day: string): string =>
      `1. Thực hiện Nghị định số ${number} ngày ${day} của Chính phủ về quản lý chợ.`;
    expect(
      texts(
        `${DECREE}\n2. Thực hiện nghị định số |`,
        other('60/2024/NĐ-CP', '05/6/2024'),
        other('61/2024/NĐ-CP', '06/6/2024'),
        other('61/2024/NĐ-CP', '06/6/2024'),
        '1. Thực hiện Quyết định số 34/2024/QĐ-UBND ngày 04/11/2024 của UBND tỉnh.',
        DECREE,
      ),
    ).toEqual([
      '32/2024/NĐ-CP',
      '61/2024/NĐ-CP ngày 06/6/2024 của Chính phủ về quản lý chợ',
      '60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về quản lý chợ',
    ]);
  });

  it('goes on from what is typed of the number', () => {
    const others = ['60/2024/NĐ-CP', '61/2024/NĐ-CP'].map(
      (number) => `1. Thực hiện Nghị định số ${number} ngày 05/6/2024 của Chính phủ.`,
    );
    const { offers } = offered(`${DECREE}\n2. Thực hiện Nghị định số 61/2|`, ...others);
    expect(offers).toMatchObject([
      {
        text: '61/2024/NĐ-CP ngày 05/6/2024 của Chính phủ',
        number: '61/2024/NĐ-CP',
        range: { start: { line: 4, character: 26 }, end: { line: 4, character: 30 } },
      },
    ]);
  });

  it('knows dispatches by both their names, and kinds of a type', () => {
    const dispatch = '1. Thực hiện Văn bản số 3174/UBND-VX1 ngày 17/5/2024 của UBND tỉnh.';
    expect(texts('1. Theo Công văn số |', dispatch)).toEqual(['3174/UBND-VX1 ngày 17/5/2024 của UBND tỉnh']);
    const notice = '1. Thực hiện Thông báo số 12/TB-UBND ngày 10/5/2024 của UBND tỉnh.';
    expect(texts('1. Theo Thông báo kết luận số |', notice)).toEqual([
      '12/TB-UBND ngày 10/5/2024 của UBND tỉnh',
    ]);
  });

  it('shows no more than a list can hold', () => {
    const many = Array.from(
      { length: 120 },
      (_, i) => `${i + 1}. Thực hiện Nghị định số ${100 + i}/2024/NĐ-CP ngày 05/6/2024 của Chính phủ.`,
    ).join('\n');
    const { offers, isComplete } = offered('1. Theo Nghị định số |', many);
    expect([offers.length, isComplete]).toEqual([100, false]);
  });

  it.each(['1. Thực hiện |', '1. Tổng số |', '1. Theo Nghị định về số |', '1. Thực hiện Nghị định |'])(
    'is silent in running prose: %s',
    (line) => expect(texts(line, DECREE)).toEqual([]),
  );
});
