/** The tasks of items, lists and paragraphs, however an office shapes them. */
import { expect, test } from 'vitest';
import { extract } from '../../../server/src/features/extract';
import { openSession } from '../../../server/src/features/session';
import { noticeWith } from '../../../server/src/rules/assignment/sample';

const tasksOf = (body: string) =>
  extract(openSession(noticeWith(body), { rules: [] }), 'a.thongbao').tasks.map(
    ({ marker, assignees, deadlines }) =>
      [
        marker ?? '–',
        ...assignees.map(({ name, role }) => `${name} ${role}`),
        ...deadlines.map(({ value }) => value),
      ].join(' | '),
  );

test.each<[string, string, string[]]>([
  ...[
    'Văn phòng thực hiện các nhiệm vụ sau',
    'Giao Văn phòng các nhiệm vụ sau đây',
    'Văn phòng thực hiện các nhiệm vụ dưới đây',
  ].map((words): [string, string, string[]] => [
    `a lead-in whose colon is forgotten: ${words}`,
    `1. ${words}\n- Tổng hợp báo cáo trước ngày 15/4/2026.\n- Rà soát quy chế.`,
    ['- | Văn phòng lead | 2026-04-15', '- | Văn phòng lead'],
  ]),
  [
    'an order in the closing',
    '1. Văn phòng lập kế hoạch.\n\nTrên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện. Giao Phòng Kế hoạch đôn đốc, báo cáo trước ngày 20/5/2026./.',
    ['1. | Văn phòng lead', '– | Phòng Kế hoạch monitor | 2026-05-20'],
  ],
  [
    'a closing that asks all to carry the notice out',
    '1. Văn phòng lập kế hoạch.\n\nTrên đây là Kết luận của Giám đốc Sở, đề nghị các phòng nghiêm túc thực hiện./.',
    ['1. | Văn phòng lead'],
  ],
  ...[
    'giao Văn phòng thông báo để các phòng biết, thực hiện./.',
    'giao Văn phòng thông báo đến các phòng, đơn vị để biết và tổ chức thực hiện./.',
    'giao Văn phòng thông báo cho các phòng, đơn vị biết, triển khai thực hiện./.',
    'phân công Văn phòng thông báo kết luận này để các đơn vị phối hợp thực hiện.',
  ].map((words): [string, string, string[]] => [
    `a closing that has the notice made known: ${words}`,
    `1. Văn phòng lập kế hoạch.\n\nTrên đây là Kết luận của Giám đốc Sở, ${words}`,
    ['1. | Văn phòng lead'],
  ]),
  ...['giao Văn phòng thông báo kết quả thực hiện./.', 'giao Văn phòng đôn đốc các phòng thực hiện./.'].map(
    (words): [string, string, string[]] => [
      `a closing that gives work: ${words}`,
      `1. Văn phòng lập kế hoạch.\n\nTrên đây là Kết luận của Giám đốc Sở, ${words}`,
      ['1. | Văn phòng lead', words.includes('đôn đốc') ? '– | Văn phòng monitor' : '– | Văn phòng lead'],
    ],
  ),
  [
    'a closing that has the notice made known by a day',
    '1. Văn phòng lập kế hoạch.\n\nTrên đây là Kết luận của Giám đốc Sở, giao Văn phòng thông báo để các phòng biết, thực hiện trước ngày 20/5/2026./.',
    ['1. | Văn phòng lead', '– | Văn phòng lead | 2026-05-20'],
  ],
  [
    'a citation with its day in a paragraph that goes on with an item',
    '1. Văn phòng lập kế hoạch tổng kết, trình trước ngày 20/5/2026.\nTổ chức họp theo Công văn số 12/SCT-VP ngày 25/5/2026.',
    ['1. | Văn phòng lead | 2026-05-20'],
  ],
  [
    'articles, of which those without a subject are what the signer does',
    'Điều 1. Ban hành kèm theo Thông báo này Quy chế họp.\nĐiều 2. Văn phòng lập danh sách trước ngày 20/5/2026.',
    ['Điều 2. | Văn phòng lead | 2026-05-20'],
  ],
  [
    'what a text quotes',
    '1. Thống nhất sửa Điều 2 như sau:\n“Điều 2. Trách nhiệm của các đơn vị\n1. Văn phòng tổng hợp báo cáo.\n2. Phòng Kế hoạch lập danh sách.”\n2. Văn phòng lập danh sách.',
    ['2. | Văn phòng lead'],
  ],
  [
    'numbered clauses behind a name',
    '1. Phòng Kế hoạch: (1) lập danh mục trước ngày 20/5/2026; (2) trình Giám đốc.',
    ['1. | Phòng Kế hoạch lead | 2026-05-20'],
  ],
  [
    'a full stop in the place of the colon before a list',
    '1. Giao Vụ Kế hoạch - Tài chính.\n- Rà soát danh mục.\n- Lập dự toán năm 2027.',
    ['- | Vụ Kế hoạch - Tài chính lead', '- | Vụ Kế hoạch - Tài chính lead'],
  ],
  [
    'a name that a full stop closes, over a list',
    '1. Vụ Pháp chế.\n- Thẩm định dự thảo trước ngày 20/5/2026.',
    ['- | Vụ Pháp chế lead | 2026-05-20'],
  ],
  [
    'a noun alone for the unit named before',
    'Giao Phòng Kế hoạch rà soát danh mục. Phòng báo cáo Giám đốc trước ngày 20/5/2026.',
    ['– | Phòng Kế hoạch lead | 2026-05-20'],
  ],
  [
    'a paragraph behind an item that has a time of its own',
    '1. Văn phòng lập kế hoạch, trình trước ngày 20/5/2026.\nGiao Phòng Kế hoạch rà soát danh mục.',
    ['1. | Văn phòng lead | 2026-05-20', '– | Phòng Kế hoạch lead'],
  ],
  [
    'one subject after another in a paragraph',
    'Giao Phòng A lập danh sách trước ngày 20/5/2026; Phòng B thẩm định; yêu cầu Công ty C cung cấp hồ sơ.',
    ['– | Phòng A lead | Phòng B lead | 2026-05-20', '– | Công ty C lead'],
  ],
  [
    'sentences of a paragraph with subjects of their own',
    'Văn phòng chủ trì lập kế hoạch tập huấn, trình Giám đốc trước ngày 20/5/2026. Phòng Kế hoạch bố trí kinh phí. Phòng gửi dự toán trước ngày 22/5/2026.',
    ['– | Văn phòng lead | 2026-05-20', '– | Phòng Kế hoạch lead | 2026-05-22'],
  ],
  [
    'a heading that is a unit’s name, though it sounds like an assessment',
    '1. Bộ phận Tiếp nhận và trả kết quả\na) Rà soát hồ sơ quá hạn trước ngày 20/5/2026.',
    ['a) | Bộ phận Tiếp nhận và trả kết quả lead | 2026-05-20'],
  ],
  [
    'a unit’s name and a paragraph under it',
    '1. Phòng Kiểm sát việc tạm giữ, tạm giam, thi hành án hình sự\nXây dựng kế hoạch kiểm sát, trình trước ngày 20/5/2026.',
    ['– | Phòng Kiểm sát việc tạm giữ, tạm giam, thi hành án hình sự lead | 2026-05-20'],
  ],
  [
    'a member of a list that names its own subject',
    '1. Đề nghị các sở:\n• Lập danh mục;\n• Sở Y tế tỉnh An Hòa và tỉnh Hòa Long báo cáo bổ sung trước ngày 20/5/2026.',
    ['• | các sở lead', '• | Sở Y tế tỉnh An Hòa lead | Sở Y tế tỉnh Hòa Long lead | 2026-05-20'],
  ],
  [
    'whoever works where something is so',
    '1. Về an toàn: Nơi có công trình ngầm đã đào hở, nhà thầu rào chắn và bố trí người trực.',
    ['1. | nhà thầu lead'],
  ],
])('%s', (_, body, tasks) => {
  expect(tasksOf(body)).toEqual(tasks);
});

test('whoever stands before numbered clauses is named for each of them', () => {
  const body =
    '1. Giao Phòng Kế hoạch: (1) lập danh mục trước ngày 20/5/2026; (2) Văn phòng bố trí kinh phí.';
  const [task] = extract(openSession(noticeWith(body), { rules: [] }), 'a.thongbao').tasks;
  expect(task!.parts.map(({ assignees }) => assignees.map(({ name }) => name))).toEqual([
    ['Phòng Kế hoạch'],
    ['Phòng Kế hoạch', 'Văn phòng'],
  ]);
});

/** Who does each part of a task. */
const doersOf = (body: string): string[][] => {
  const [task] = extract(openSession(noticeWith(body), { rules: [] }), 'a.thongbao').tasks;
  return task!.parts.map(({ assignees }) => assignees.map(({ name }) => name));
};

test.each<[string, string[][]]>([
  [
    '1. Giao Phòng Kế hoạch: (1) rà soát hồ sơ trước ngày 10/4/2026; (2) lập báo cáo trước ngày 20/4/2026.',
    [['Phòng Kế hoạch'], ['Phòng Kế hoạch']],
  ],
  [
    '1. Giao Phòng Kế hoạch, phối hợp với Văn phòng: (1) rà soát hồ sơ; (2) lập báo cáo trước ngày 20/4/2026.',
    [
      ['Phòng Kế hoạch', 'Văn phòng'],
      ['Phòng Kế hoạch', 'Văn phòng'],
    ],
  ],
  [
    '1. Giao Phòng Kế hoạch: (1) rà soát hồ sơ trước ngày 10/4/2026; (2) lập báo cáo. Giao Phòng Kinh tế: (1) kiểm tra hồ sơ; (2) lập kế hoạch trước ngày 24/4/2026.',
    [['Phòng Kế hoạch'], ['Phòng Kế hoạch'], ['Phòng Kinh tế'], ['Phòng Kinh tế']],
  ],
  [
    '1. Rà soát hồ sơ trước ngày 10/4/2026. Giao Phòng Kinh tế như sau: (1) kiểm tra hồ sơ; (2) lập kế hoạch trước ngày 24/4/2026.',
    [[], ['Phòng Kinh tế'], ['Phòng Kinh tế']],
  ],
  [
    '1. Giao Phòng Kế hoạch rà soát hồ sơ trước ngày 10/4/2026. Lập báo cáo trước ngày 20/4/2026. Trình Giám đốc Sở trước ngày 24/4/2026.',
    [['Phòng Kế hoạch'], ['Phòng Kế hoạch'], ['Phòng Kế hoạch']],
  ],
  [
    '1. Giao Phòng Kế hoạch rà soát hồ sơ trước ngày 10/4/2026. Giao Phòng Kinh tế lập báo cáo trước ngày 20/4/2026. Trình Giám đốc Sở trước ngày 24/4/2026.',
    [['Phòng Kế hoạch'], ['Phòng Kinh tế'], ['Phòng Kinh tế']],
  ],
  [
    '1. Phòng Kế hoạch: (1) Phòng Kinh tế rà soát hồ sơ trước ngày 10/4/2026; (2) lập báo cáo.',
    [['Phòng Kế hoạch', 'Phòng Kinh tế'], ['Phòng Kế hoạch']],
  ],
])('the parts of %s', (body, doers) => expect(doersOf(body)).toEqual(doers));
