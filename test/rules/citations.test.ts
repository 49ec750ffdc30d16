import { describe, expect, it } from 'vitest';
import { applyEdits, fixesOf } from '../../server/src/features/fixes';
import { findingsIn } from '../../server/src/features/session';
import { CitationIndex } from '../../server/src/model/citation/citation-index';
import { citationsOfNotice } from '../../server/src/model/notice/notice-citations';
import { CITATION_RULES, repaired, withBreaks } from '../support/citations';
import { openStrictly } from '../support/strict-session';

describe('a committee’s code with its number', () => {
  it.each([
    ['58/KH-BCÐ389', '58/KH-BCĐ389'],
    ['58/KH-BCD389', '58/KH-BCĐ389'],
    ['58//KH-BCĐ389', '58/KH-BCĐ389'],
  ])('%s', (printed, right) => {
    const text = (number: string): string =>
      `THÔNG BÁO\nKết luận cuộc họp\n\n1. Theo Kế hoạch số ${number} ngày 12/01/2026 của Ban Chỉ đạo 389 tỉnh.`;
    expect(repaired(text(printed))).toEqual({ rules: ['number/malformed'], fixed: withBreaks(text(right)) });
  });
});

describe('marks that stick to a number', () => {
  it.each([
    ['Nghị định số 46/2026/NĐ-CP., tiếp tục', 'Nghị định số 46/2026/NĐ-CP, tiếp tục'],
    ['(Nghị định số 46/2026/NĐ-CP.,) tiếp tục', '(Nghị định số 46/2026/NĐ-CP,) tiếp tục'],
    ['Nghị định số 46/2026/NĐ-CP., ngày 26/01/2026 để', 'Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 để'],
    ['Nghị định số 46/2026/NĐ-CP.ngày 26/01/2026', 'Nghị định số 46/2026/NĐ-CP ngày 26/01/2026'],
    ['Nghị định số\n46/2026/NĐ-CP., tiếp tục', 'Nghị định số 46/2026/NĐ-CP, tiếp tục'],
  ])('%j', (written, right) => {
    for (const form of ['NFC', 'NFD'] as const) {
      const text = `THÔNG BÁO\nKết luận cuộc họp\n\n1. Thực hiện ${written} rà soát.`.normalize(form);
      expect(repaired(text)).toEqual({
        rules: ['number/malformed'],
        fixed: `THÔNG BÁO Kết luận cuộc họp  1. Thực hiện ${right} rà soát.`,
      });
    }
  });
});

/** What the rules on numbers and citations say of a text: `rule: marked text`. */
const said = (body: string): string[] => {
  const session = openStrictly(`THÔNG BÁO\nKết luận cuộc họp\n\n${body}`);
  return findingsIn(session)
    .findings.filter(({ rule }) => CITATION_RULES.test(rule.id))
    .map(
      ({ rule, block, finding }) =>
        `${rule.id}: ${block.paragraph.text.slice(finding.span.start, finding.span.end)}`,
    );
};

describe('one defect gives one finding', () => {
  it('a first mention with another agency is no other document than the later ones', () => {
    expect(
      said(
        '1. Thực hiện Nghị quyết số 78/2022/NQ-CP ngày 09/12/2022 của HĐND tỉnh.\n2. Hướng dẫn Nghị quyết số 78/2022/NQ-HĐND của HĐND tỉnh.',
      ),
    ).toEqual(['citation/issuer-mismatch: 78/2022/NQ-CP ngày 09/12/2022 của HĐND tỉnh']);
  });

  it('nor is a later mention with another agency, or one with another year', () => {
    const first = '1. Thực hiện Nghị quyết số 78/2022/NQ-HĐND ngày 09/12/2022 của HĐND tỉnh.';
    expect(said(`${first}\n2. Hướng dẫn Nghị quyết số 78/2022/NQ-CP của HĐND tỉnh.`)).toEqual([
      'citation/issuer-mismatch: 78/2022/NQ-CP của HĐND tỉnh',
    ]);
    expect(
      said(
        '1. Thực hiện Quyết định số 07/2025/QĐ-UBND ngày 09/02/2026 của UBND tỉnh.\n2. Hướng dẫn Quyết định số 07/2026/QĐ-UBND.',
      ),
    ).toEqual(['number/year: 07/2025/QĐ-UBND']);
  });

  it('a first mention that nobody can read is the document that is named later', () => {
    const later = (cited: string): string => `\n2. Theo dõi việc thực hiện ${cited}.`;
    expect(
      said(
        `1. Triển khai Công điện số 41/CĐ- ngày 25/3/2026 của Thủ tướng Chính phủ về phòng cháy.${later('Công điện số 41/CĐ-TTg')}`,
      ),
    ).toEqual(['number/malformed: 41/CĐ']);
    expect(
      said(
        `1. Triển khai Nghị định số 62/2025/CP ngày 04/3/2025 của Chính phủ về điện.${later('Nghị định số 62/2025/NĐ-CP')}`,
      ),
    ).toEqual(['number/malformed: 62/2025/CP']);
  });

  it('a document of the same serial is another one', () => {
    expect(
      said(
        '1. Thực hiện Kế hoạch số 96/KH-UBND ngày 16/12/2022 của UBND tỉnh.\n2. Thực hiện Công điện số 96/CĐ-TTg.',
      ),
    ).toEqual(['citation/incomplete: Công điện số 96/CĐ-TTg']);
  });
});

describe('an issuer that several citations share', () => {
  it('holds for all of a bracket', () => {
    const list = (second: string): string =>
      `1. Phổ biến các Thông tư của Bộ Công Thương (Thông tư số 18/2025/TT-BCT ngày 21/4/2025 quy định về kiểm định đồng hồ nước và ${second} ngày 12/8/2025 quy định về tem hàng hóa).`;
    expect(said(list('Thông tư số 37/2025/TT-BCT'))).toEqual([]);
    expect(said(list('Thông tư số 37/2025/TT-BTC'))).toEqual(['citation/issuer-mismatch: 37/2025/TT-BTC']);
    expect(said(list('Nghị định số 37/2025/NĐ-CP'))).toEqual([]);
  });
});

describe('one document under two spellings of its agency', () => {
  it('is one', () => {
    expect(
      said(
        '1. Thực hiện Thông tư số 08/2021/TT-BGDĐT ngày 18/3/2021 của Bộ Giáo dục và Đào tạo.\n2. Hướng dẫn Thông tư số 08/2021/TT-BGD&ĐT ngày 18/3/2021 của Bộ Giáo dục và Đào tạo.\n3. Tuyên truyền Thông tư số 08/2021/TT-BGD&ĐT.',
      ),
    ).toEqual([]);
  });

  it('and plans of two bodies with one number are two', () => {
    expect(
      said(
        '1. Thực hiện Kế hoạch số 15/KH-UBND ngày 18/3/2026 của UBND tỉnh.\n2. Hướng dẫn Kế hoạch số 15/KH-UBND ngày 20/3/2026 của UBND xã Bình Minh.',
      ),
    ).toEqual([]);
  });
});

describe('one document under two numbers', () => {
  const twice =
    '1. Thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về phát triển và quản lý chợ.\n2. Hướng dẫn Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về phát triển và quản lý chợ, áp dụng từ ngày 01/8/2024.';

  it('is told by day, type, agency and how its subject begins', () => {
    expect(
      said(
        `${twice}\n3. Tuyên truyền Nghị định số 90/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về phát triển và quản lý chợ, nhất là chợ nông thôn.`,
      ),
    ).toEqual(['citation/conflict: 90/2024/NĐ-CP']);
  });

  it('and is not where the subject is another', () => {
    expect(
      said(
        `${twice}\n3. Tuyên truyền Nghị định số 90/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về phát triển và quản lý cụm công nghiệp.`,
      ),
    ).toEqual([]);
  });
});

describe('what a first mention lacks', () => {
  const HEAD = 'THÔNG BÁO\nKết luận cuộc họp\n\n';
  /** The repairs of the first finding, and the text after the first of them. */
  function completed(body: string, ...others: string[]): { titles: string[]; text: string | null } {
    const index = new CitationIndex();
    others.forEach((other, i) => {
      const { tree, facts } = openStrictly(HEAD + other);
      index.put(`file:///${i}.thongbao`, citationsOfNotice(tree, facts));
    });
    const session = openStrictly(HEAD + body, { others: index.besides('file:///day') });
    const finding = findingsIn(session).findings.find(({ rule }) => rule.id === 'citation/incomplete')!;
    const fixes = fixesOf(session, finding);
    const text = fixes[0] && applyEdits(session.tree.lines, fixes[0].edits);
    return { titles: fixes.map(({ title }) => title), text: text?.slice(HEAD.length) ?? null };
  }
  const FULL =
    '1. Thực hiện Kế hoạch số 283/KH-UBND ngày 06/8/2024 của UBND tỉnh về phát triển làng nghề nông thôn.';

  it('is taken from another mention', () => {
    expect(completed(`1. Theo Kế hoạch số 283/KH-UBND.\n2. ${FULL.slice(3)}`).text).toBe(
      `1. Theo Kế hoạch số 283/KH-UBND ngày 06/8/2024 của UBND tỉnh về phát triển làng nghề nông thôn.\n2. ${FULL.slice(3)}`,
    );
    expect(
      completed(`1. Theo Kế hoạch số 283/KH-UBND ngày 06/8/2024 về chợ.\n2. ${FULL.slice(3)}`).text,
    ).toContain('1. Theo Kế hoạch số 283/KH-UBND ngày 06/8/2024 của UBND tỉnh về chợ.');
  });

  it('first of all the day, from whichever mention says it', () => {
    const { titles } = completed(
      '1. Theo Kế hoạch số 283/KH-UBND.\n2. Kế hoạch số 283/KH-UBND của UBND tỉnh về phát triển làng nghề nông thôn.\n3. Kế hoạch số 283/KH-UBND ngày 06/8/2024.',
    );
    expect(titles).toEqual([
      'Thêm “ngày 06/8/2024” vào lần nêu đầu',
      'Thêm “của UBND tỉnh về phát triển làng nghề nông thôn” vào lần nêu đầu',
    ]);
  });

  it('or from another notice, which the repair says', () => {
    expect(completed('1. Theo Kế hoạch số 283/KH-UBND về chợ.', FULL)).toEqual({
      titles: ['Thêm “ngày 06/8/2024 của UBND tỉnh” vào lần nêu đầu (theo thông báo khác)'],
      text: '1. Theo Kế hoạch số 283/KH-UBND ngày 06/8/2024 của UBND tỉnh về chợ.',
    });
  });

  it('and from nowhere where nobody says it, or says it of another day', () => {
    expect(completed('1. Theo Kế hoạch số 283/KH-UBND.').titles).toEqual([]);
    expect(completed('1. Theo Kế hoạch số 283/KH-UBND ngày 07/8/2023 về chợ.', FULL).titles).toEqual([]);
  });
});

describe('what is lacking of a first mention', () => {
  const lacking = (body: string): string[] =>
    findingsIn(openStrictly(`THÔNG BÁO\nKết luận cuộc họp\n\n${body}`))
      .findings.filter(({ rule }) => rule.id === 'citation/incomplete')
      .map(({ message }) => message);
  const NOTHING_BEHIND =
    'Viện dẫn lần đầu thiếu ngày ban hành, cơ quan ban hành, trích yếu: thêm “ngày …/…/… của … về …” sau số, ký hiệu.';
  const YEAR = 'Viện dẫn lần đầu thiếu năm của ngày ban hành: thêm cho đủ “ngày …/…/…”.';

  it.each([
    ['ngày 05/01 của Sở Xây dựng', [YEAR]],
    ['ngày 05 tháng 01 của Sở Xây dựng', [YEAR]],
    ['ngày 05/01 năm 2026 của Sở Xây dựng', []],
    ['ngày 05 tháng 01/2026 của Sở Xây dựng', []],
    ['ngày 05 tháng 01 năm 2026 của Sở Xây dựng', []],
  ])('%s', (tail, messages) => {
    expect(lacking(`1. Thực hiện Kế hoạch số 12/KH-SXD ${tail}.`)).toEqual(messages);
  });

  it('is said in full by a later mention only where that one has the whole day and all else', () => {
    const first = '1. Thực hiện Kế hoạch số 12/KH-SXD.\n2. Rà soát Kế hoạch số 12/KH-SXD';
    expect(lacking(`${first} ngày 05/01 của Sở Xây dựng.`)).toEqual([NOTHING_BEHIND]);
    expect(lacking(`${first} ngày 05/01/2026.`)).toEqual([NOTHING_BEHIND]);
    expect(lacking(`${first} ngày 05/01/2026 của Sở Xây dựng.`)).toEqual([
      'Viện dẫn lần đầu thiếu ngày ban hành, cơ quan ban hành, trích yếu; chỗ sau đã ghi đủ.',
    ]);
  });
});

describe('the document’s own number is structure/own-number’s affair', () => {
  it.each([
    'Số: 5/TB-SCT',
    'Số: 12/2026/TB-SCT',
    'Số: 012/TB-SCT',
    'Số: 12 / TB - SCT',
    'Số: 12/TB–SCT',
    'Số: 12/tb-sct',
    'Số: 12//TB-SCT',
    'Số: 12-TB/SCT',
    'Số: 12/QĐ-UBDN',
  ])('%s', (line) => {
    for (const form of [line, line.normalize('NFD')]) {
      const text = `SỞ CÔNG THƯƠNG\n${form}\nAn Giang Thượng, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n1. Văn phòng rà soát.`;
      const rules = findingsIn(openStrictly(text)).findings.map(({ rule }) => rule.id);
      expect(rules.filter((id) => CITATION_RULES.test(id))).toEqual([]);
    }
  });
});

describe('what a first mention lacks', () => {
  const lack = (mention: string): string[] =>
    findingsIn(openStrictly(`THÔNG BÁO\nKết luận cuộc họp\n\n1. Thực hiện ${mention}.`))
      .findings.filter(({ rule }) => rule.id === 'citation/incomplete')
      .map(({ severity, message }) => `${severity} ${message}`);

  it.each([
    [
      'Quyết định số 12/QĐ-UBND',
      'warning Viện dẫn lần đầu thiếu ngày ban hành, cơ quan ban hành, trích yếu: thêm “ngày …/…/… của … về …” sau số, ký hiệu.',
    ],
    [
      'Quyết định số 12/QĐ-UBND về chợ',
      'warning Viện dẫn lần đầu thiếu ngày ban hành, cơ quan ban hành: thêm “ngày …/…/… của …” sau số, ký hiệu.',
    ],
    [
      'Quyết định số 12/QĐ-UBND của UBND tỉnh',
      'warning Viện dẫn lần đầu thiếu ngày ban hành: thêm “ngày …/…/…” sau số, ký hiệu.',
    ],
    [
      'Nghị định số 30/2020/NĐ-CP',
      'warning Viện dẫn lần đầu thiếu ngày ban hành: thêm “ngày …/…/…” sau số, ký hiệu.',
    ],
    [
      'Quyết định số 12/QĐ-UBND ngày 05/3/2026',
      'information Viện dẫn lần đầu thiếu cơ quan ban hành: thêm “của …” sau ngày.',
    ],
    [
      'Quyết định số 12/QĐ-UBND ngày 05/3',
      'warning Viện dẫn lần đầu thiếu năm của ngày ban hành, cơ quan ban hành: thêm năm, và “của …” sau ngày.',
    ],
    [
      'Quyết định số 12/QĐ-UBND ngày 05/3 của UBND tỉnh',
      'warning Viện dẫn lần đầu thiếu năm của ngày ban hành: thêm cho đủ “ngày …/…/…”.',
    ],
  ])('%s', (mention, said) => expect(lack(mention)).toEqual([said]));

  it.each([
    'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020',
    'Luật số 58/2024/QH15',
    'Hợp đồng số 12/HĐ-SCT ngày 05/3/2026',
    'Thông tư liên tịch số 12/2015/TTLT-BYT-BTC ngày 05/3/2015',
  ])('nothing: %s', (mention) => expect(lack(mention)).toEqual([]));
});
