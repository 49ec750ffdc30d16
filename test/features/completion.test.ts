import { describe, expect, it, test } from 'vitest';
import type { OrganisationProfile } from '../../server/src/config/profile';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings';
import { completionsAt } from '../../server/src/features/completion';
import type { Completion } from '../../server/src/features/completion/offer';
import { plainTextOf } from '../../server/src/features/new-notice/snippet';
import { findingsIn, openSession } from '../../server/src/features/session';
import { decomposed, NOTICE, wrapped } from '../support/notices';
import { OFFICE } from '../support/office';

const TODAY = '2026-04-01';

const PROFILE: OrganisationProfile = {
  ...OFFICE,
  units: [
    { name: 'Văn phòng', symbol: 'VP', head: 'Chánh Văn phòng', deputy: 'Phó Chánh Văn phòng' },
    { name: 'Phòng Quản lý Công nghiệp', aliases: ['phòng QLCN'], symbol: 'QLCN', head: 'Trưởng phòng' },
    { name: 'Phòng Quản lý Thương mại', symbol: 'QLTM', head: 'Trưởng phòng' },
    { name: 'Phòng Quản lý Năng lượng', symbol: 'QLNL', head: 'Trưởng phòng' },
  ],
  superior: ['Bộ Công Thương', 'UBND tỉnh'],
  people: [
    { name: 'Nguyễn Văn A', title: 'Giám đốc' },
    { name: 'Nguyễn Văn C', title: 'Phó Giám đốc' },
    { name: 'Trần Thị B', title: 'Chánh Văn phòng' },
    { name: 'Lê Văn D', title: 'Phó Chánh Văn phòng' },
  ],
};

/** What is offered where `|` stands. */
function offered(text: string, profile: OrganisationProfile | null = PROFILE): Completion[] {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const session = openSession(text.replace('|', ''), { settings: { ...DEFAULT_SETTINGS, profile } });
  const position = { line: before.length - 1, character: before.at(-1)!.length };
  return completionsAt(session, position, TODAY);
}

const labels = (text: string, profile?: OrganisationProfile | null): string[] =>
  offered(text, profile).map(({ label }) => label);

/** The line that taking the first offer leaves. */
function taken(text: string, label?: string): string {
  const [first] = offered(text).filter((offer) => label === undefined || offer.label === label);
  const line = text.slice(0, text.indexOf('|')).split('\n').at(-1)!;
  return line.slice(0, first!.range.start.character) + plainTextOf(first!.body);
}

const upTo = (words: string): string => NOTICE.slice(0, NOTICE.indexOf(words));
/** The notice with a line in the body, behind its last section. */
const inBody = (line: string): string => `${upTo('Trên đây là')}${line}`;
const PHONG = ['Phòng Quản lý Công nghiệp', 'Phòng Quản lý Thương mại', 'Phòng Quản lý Năng lượng'];

describe('units', () => {
  test.each(['Giao |', 'Giám đốc Sở giao |', '2.1. Chủ trì, phối hợp với |', 'Đề nghị |', 'Yêu cầu |'])(
    'are expected behind “%s”',
    (line) => {
      expect(labels(inBody(line)).slice(0, 4)).toEqual(['Văn phòng', ...PHONG]);
    },
  );

  test.each(['Giao P|', 'Giao pho|', 'Giao Phòng Q|', 'Giao Phòng Quan l|', 'Giao Văn phòng, P|'])(
    'that go on from “%s”',
    (line) => expect(labels(inBody(line))).toEqual(PHONG),
  );

  test.each(['Giao QLTM|', 'Giao phòng Quản lý T|', 'phối hợp với Văn phòng và QLT|'])(
    'are found by what somebody knows of them: “%s”',
    (line) => expect(labels(inBody(line))).toEqual(['Phòng Quản lý Thương mại']),
  );

  it('are found by the last letter too, as long as marks are missing', () => {
    expect(offered(inBody('Giao van phon|'))[0]!.searchText).toBe('van phong');
    expect(offered(inBody('Giao Văn phòn|'))[0]!.searchText).toBe('Văn phòn');
    expect(offered(inBody('Giao QLTM|'))[0]!.searchText).toBe('QLTM');
  });

  it('take the place of what is begun, in a decomposed file too', () => {
    expect(taken(inBody('Giao Phòng Quản lý T|'))).toBe('Giao Phòng Quản lý Thương mại');
    const text = decomposed(inBody('Giao Phòng Quản lý T'));
    const [offer] = offered(`${text}|`);
    const line = text.split('\n').at(-1)!;
    expect(line.slice(offer!.range.start.character).normalize('NFC')).toBe('Phòng Quản lý T');
  });

  it('of higher rank come where something goes up, once it is begun', () => {
    expect(labels(inBody('1. Rà soát, trình UB|'))).toEqual(['UBND tỉnh']);
    expect(labels(inBody('1. Rà soát, trình |'))).toEqual([]);
    expect(labels(inBody('1. Rà soát, báo cáo kết quả|'))).toEqual([]);
    expect(labels(inBody('1. Rà soát, báo cáo c|'))).toEqual([]);
    expect(labels(inBody('1. Rà soát, giải trình UB|'))).toEqual([]);
    expect(labels(inBody('1. Rà soát Tờ trình UB|'))).toEqual([]);
  });

  it('are nothing that only becomes another word', () => {
    const profile = { ...PROFILE, units: [{ name: 'Trung tâm Khuyến công' }, { name: 'Thanh tra Sở' }] };
    for (const begun of [
      'phương tiện giao t',
      'phương tiện giao th',
      'rà soát về trình t',
      'Rà soát, trình t',
    ])
      expect(labels(inBody(`1. ${begun}|`), profile), begun).toEqual([]);
    expect(labels(inBody('1. Giao tr|'), profile)).toEqual(['Trung tâm Khuyến công']);
    expect(labels(inBody('1. Giao T|'), profile)).toHaveLength(2);
  });

  it('are nothing that a meeting is called', () => {
    const profile = { ...PROFILE, units: [{ name: 'Ban Quản lý chợ' }] };
    expect(labels(inBody('Tại cuộc họp giao b|'), profile)).toEqual([]);
  });

  it('are those of the notice where the office has no profile', () => {
    const written = [...PHONG, 'Văn phòng Sở', 'UBND các xã, phường'];
    expect(labels(inBody('Giao |'), null)).toEqual(written);
    const whole = NOTICE.replace('\n\nTrên đây', '\n5. Giao |\n\nTrên đây');
    expect(labels(whole, null)).toEqual([...written, 'UBND tỉnh']);
    expect(labels(inBody('Giao Văn phòng Sở, phối hợp với phong quan l|'), null)).toEqual(PHONG);
    expect(labels(whole.replace('Giao |', 'Rà soát, trình U|'), null)).toEqual([
      'UBND tỉnh',
      'UBND các xã, phường',
    ]);
    expect(labels(inBody('1. Rà soát, trình |'), null)).toEqual([]);
    expect(labels(inBody('1. Rà soát các P|'), null)).toEqual([]);
    expect(labels('1. Rà soát hồ sơ.\n2. Giao |', null)).toEqual([]);
  });
});

describe('deadlines', () => {
  it('are the working days that work of the month is due on', () => {
    expect(labels(inBody('1. Rà soát, báo cáo trước ngày |'))).toEqual([
      'ngày 03/4/2026',
      'ngày 10/4/2026',
      'ngày 15/4/2026',
      'ngày 17/4/2026',
      'ngày 24/4/2026',
      'ngày 29/4/2026',
    ]);
  });

  test.each([
    ['1. Rà soát, báo cáo trước ngày 15/|', '1. Rà soát, báo cáo trước ngày 15/4/2026'],
    ['1. Rà soát, báo cáo trước ngày 08|', '1. Rà soát, báo cáo trước ngày 08/4/2026'],
    ['1. Rà soát, báo cáo trước ng|', '1. Rà soát, báo cáo trước ngày 03/4/2026'],
  ])('go on from “%s”', (line, whole) => expect(taken(inBody(line))).toBe(whole));

  it('are found no more by a day that is typed to its end, so that Tab is free again', () => {
    const [offer] = offered(inBody('1. Rà soát, báo cáo trước ngày 15/|'));
    expect(offer).toMatchObject({ body: 'ngày 15/4/2026', searchText: 'ngày 15/4/202' });
    const [last] = offered(inBody('1. Rà soát, báo cáo trước ngày 15/4/202|'));
    expect(last).toMatchObject({ body: 'ngày 15/4/2026', searchText: 'ngày 15/4/202' });
    expect(labels(inBody('1. Rà soát, báo cáo trước ngày 15/4/2026|'))).toEqual([]);
  });

  it('are days that there are', () => {
    expect(labels(inBody('1. Rà soát, báo cáo trước ngày 31|'))).toEqual([]);
    expect(labels(inBody('1. Rà soát, báo cáo trước khi|'))).toEqual([]);
  });
});

describe('the title’s own words', () => {
  it('are taken over by the opening and the closing', () => {
    const opening = `${upTo('Ngày 31 tháng 3')}Ngày 31 tháng 3 năm 2026, Giám đốc Sở chủ trì H|`;
    expect(taken(opening)).toMatch(/chủ trì Hội nghị giao ban công tác tháng 4 năm 2026$/);
    expect(taken(inBody('Trên đây là K|'))).toBe(
      'Trên đây là Kết luận của Giám đốc Sở Công Thương tại Hội nghị giao ban công tác tháng 4 năm 2026',
    );
  });
});

describe('sections', () => {
  const twoSections = `${upTo('3. Phòng Quản lý Năng lượng')}`;

  it('are numbered, and the unit that comes next stands first', () => {
    expect(taken(`${twoSections}p|`)).toBe('3. Phòng Quản lý Năng lượng\n3.1. ');
    expect(taken(`${twoSections}3. Ph|`)).toBe('3. Phòng Quản lý Năng lượng\n3.1. ');
    expect(taken(`${upTo('1. Phòng Quản lý Công nghiệp')}p|`)).toBe('1. Phòng Quản lý Công nghiệp\n1.1. ');
  });
});

describe('standard blocks', () => {
  it('are found without marks, and while the marks are typed', () => {
    for (const begun of ['n', 'noi', 'noi nhan', 'Nơi n', 'NƠI']) {
      const [first] = offered(`${upTo('Nơi nhận:')}${begun}|`);
      expect(first).toMatchObject({ label: 'Nơi nhận' });
      expect(first!.searchText.startsWith(begun)).toBe(true);
    }
    expect(labels(`${upTo('Nơi nhận:')}nỏi|`)).toEqual([]);
    expect(labels(`${wrapped(upTo('Nơi nhận:'))}Nơi|`)).toEqual(['Nơi nhận']);
  });

  it('send the notice to its standing recipients and to whom it gives work', () => {
    expect(taken(`${upTo('Nơi nhận:')}noi|`)).toBe(
      [
        'Nơi nhận:',
        '- UBND tỉnh (b/c);',
        '- Giám đốc, các Phó Giám đốc Sở;',
        ...PHONG.map((name) => `- ${name};`),
        '- Lưu: VT, VP.',
      ].join('\n'),
    );
  });

  it('have every signature of the office’s people, the announcing unit’s first', () => {
    const foot = `${upTo('TL. GIÁM ĐỐC')}`;
    const signers = offered(`${foot}|`).filter(({ label }) => /(?:A|B|C|D)$/.test(label));
    expect(signers.map(({ body }) => body.split('\n').filter(Boolean))).toEqual([
      ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Trần Thị B'],
      ['GIÁM ĐỐC', 'Nguyễn Văn A'],
      ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Nguyễn Văn C'],
      ['TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Lê Văn D'],
    ]);
    expect(taken(`${foot}tl|`)).toBe('TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\n\n\nTrần Thị B');
    expect(offered(`${foot}|`, null).length).toBe(8);
  });

  it.each([
    ['Giám đốc Sở', 'Sở Công Thương', ['GIÁM ĐỐC']],
    ['Giám đốc Sở Công Thương', 'Sở Công Thương', ['GIÁM ĐỐC']],
    ['Q. Giám đốc', 'Sở Công Thương', ['Q. GIÁM ĐỐC']],
    ['Quyền Giám đốc Sở', 'Sở Công Thương', ['Q. GIÁM ĐỐC']],
    ['Phó Giám đốc Sở', 'Sở Công Thương', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
    ['Phó Giám đốc phụ trách Sở', 'Sở Công Thương', ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC PHỤ TRÁCH']],
    ['Chánh Văn phòng Sở', 'Sở Công Thương', ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
    ['Quyền Chánh Văn phòng', 'Sở Công Thương', ['TL. GIÁM ĐỐC', 'Q. CHÁNH VĂN PHÒNG']],
    [
      'Phó Chánh Văn phòng Sở',
      'Sở Công Thương',
      ['TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    ['Giám đốc Trung tâm', 'Sở Công Thương', ['TL. GIÁM ĐỐC', 'GIÁM ĐỐC TRUNG TÂM']],
    ['Giám đốc Sở Xây dựng', 'Sở Công Thương', ['TL. GIÁM ĐỐC', 'GIÁM ĐỐC SỞ XÂY DỰNG']],
    ['Giám đốc Trung tâm', 'Trung tâm Khuyến công', ['GIÁM ĐỐC']],
    ['Chủ tịch UBND xã', 'UBND xã Bến Tràm', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      'Phó Chủ tịch Ủy ban nhân dân xã',
      'UBND xã Bến Tràm',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    ['Phó Chánh Văn phòng UBND tỉnh', 'Văn phòng UBND tỉnh', ['KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG']],
    ['Chánh Văn phòng', 'Văn phòng UBND tỉnh', ['CHÁNH VĂN PHÒNG']],
    ['Trưởng Ban Quản lý Khu kinh tế', 'Ban Quản lý Khu kinh tế', ['TRƯỞNG BAN']],
    ['Thứ trưởng Bộ Công Thương', 'Bộ Công Thương', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG']],
    ['Phó Tổng Thanh tra Chính phủ', 'Thanh tra Chính phủ', ['KT. TỔNG THANH TRA', 'PHÓ TỔNG THANH TRA']],
    [
      'Phó Chủ nhiệm Văn phòng Chính phủ',
      'Văn phòng Chính phủ',
      ['KT. BỘ TRƯỞNG, CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM'],
    ],
    ['Chi cục trưởng Chi cục Thủy lợi', 'Chi cục Thủy lợi', ['CHI CỤC TRƯỞNG']],
  ])('of “%s” of %s do not name the agency again', (title, name, authority) => {
    const profile: OrganisationProfile = { name, people: [{ name: 'Nguyễn Văn A', title }] };
    const signed = offered(`${upTo('TL. GIÁM ĐỐC')}|`, profile).find(({ label }) => label.endsWith(' A'))!;
    expect(signed.body.split('\n').filter(Boolean)).toEqual([...authority, 'Nguyễn Văn A']);
  });

  it('of a people’s committee sign on behalf of it', () => {
    const profile: OrganisationProfile = {
      name: 'UBND xã Bình Hòa Thượng',
      head: 'Chủ tịch',
      people: [
        { name: 'Nguyễn Văn A', title: 'Chủ tịch' },
        { name: 'Nguyễn Văn C', title: 'Phó Chủ tịch' },
      ],
    };
    const foot = offered(`${upTo('TL. GIÁM ĐỐC')}tm|`, profile);
    expect(foot.map(({ body }) => body.split('\n').filter(Boolean)).slice(0, 2)).toEqual([
      ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Nguyễn Văn A'],
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn C'],
    ]);
  });

  it('of a ministry sign for the minister', () => {
    const profile: OrganisationProfile = {
      name: 'Bộ Công Thương',
      people: [{ name: 'Nguyễn Văn C', title: 'Thứ trưởng' }],
    };
    const bodies = offered(`${upTo('TL. GIÁM ĐỐC')}|`, profile).map(({ body }) =>
      body.split('\n').slice(0, 2),
    );
    expect(bodies.filter(([line]) => line!.startsWith('KT.'))).toEqual([
      ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
      ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG'],
    ]);
  });

  it('repeat the title in the closing', () => {
    expect(taken(inBody('tren|'), 'Phần kết')).toBe(
      'Trên đây là Kết luận của Giám đốc Sở Công Thương tại Hội nghị giao ban công tác tháng 4 năm 2026, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.',
    );
  });

  it('begin an empty file', () => {
    expect(labels('|')).toEqual(['Phần đầu', 'Tên loại và trích yếu']);
    expect(taken('Ph|').split('\n').slice(0, 3)).toEqual([
      'UBND TỈNH AN GIANG THƯỢNG',
      'SỞ CÔNG THƯƠNG',
      'Số:      /TB-SCT',
    ]);
  });

  it('do not stand in the way of the units behind “Giao”', () => {
    expect(labels(inBody('Gia|'))).toEqual([]);
    expect(labels(inBody('don d|'))).toEqual(['Giao Văn phòng theo dõi, đôn đốc']);
    expect(labels(inBody('chu t|'))).toEqual(['Giao … chủ trì, phối hợp với …']);
  });

  it('hand out work where an item begins', () => {
    expect(labels(inBody('4.3. |'))).toEqual([
      'Chủ trì, phối hợp với …',
      'Nhiệm vụ có thời hạn',
      'Giao … chủ trì, phối hợp với …',
    ]);
  });
});

describe('recipients', () => {
  const list = `${upTo('Nơi nhận:')}Nơi nhận:\n- UBND tỉnh (b/c);\n- `;

  it('that lack are those that have work', () => {
    expect(labels(`${list}|`).slice(0, 4)).toEqual(['Các đơn vị được giao việc', ...PHONG]);
    expect(taken(`${list}P|`)).toBe(`- ${PHONG.map((name) => `${name};`).join('\n- ')}`);
    expect(taken(`${list}Phòng Quản lý T|`)).toBe('- Phòng Quản lý Thương mại;');
    expect(taken(`${list}l|`)).toBe('- Lưu: VT, VP.');
  });
});

describe('running prose', () => {
  it.each([
    ['with a profile', PROFILE],
    ['without one', null],
  ])('expects nothing, at no place inside of a notice, %s', (_, profile) => {
    const session = openSession(NOTICE, { settings: { ...DEFAULT_SETTINGS, profile } });
    const loud: string[] = [];
    for (const [line, text] of NOTICE.split('\n').entries()) {
      for (let character = 0; character <= text.length; character++) {
        const words = text.slice(0, character);
        if (IS_PLACE.test(words)) continue;
        for (const { label } of completionsAt(session, { line, character }, TODAY))
          loud.push(`${words}| ${label}`);
      }
    }
    expect(loud).toEqual([]);
  });

  /** Where something is expected: the beginning of a paragraph, and behind the cues; one name of the notice has a comma. */
  const IS_PLACE =
    /^.{0,12}$|(?:giao|phối hợp với|trước|chủ trì|trình|báo cáo|tham mưu) [\p{L} ]{0,24}$|Trên đây là [\p{L} ]{0,60}$|trước ngày [\d/]*$|phối hợp với UBND các xã,$/iu;
});

test('what is put brings no finding', () => {
  const whole = `${upTo('Nơi nhận:')}${taken(`${upTo('Nơi nhận:')}noi|`)}\n\n${taken(`${upTo('TL. GIÁM ĐỐC')}tl|`)}\n`;
  const session = openSession(whole, { settings: { ...DEFAULT_SETTINGS, profile: PROFILE } });
  expect(findingsIn(session).findings.map(({ message }) => message)).toEqual([]);
});
