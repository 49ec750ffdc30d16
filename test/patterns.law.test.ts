import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../server/src/config/settings';
import { completionsAt } from '../server/src/features/completion';
import { citationOffers } from '../server/src/features/completion/citation-offers';
import { extract } from '../server/src/features/extract';
import { foldsOf } from '../server/src/features/folding';
import { formatText } from '../server/src/features/format';
import { lookUpsIn } from '../server/src/features/mentions';
import { nextNotice } from '../server/src/features/next-notice/next-notice';
import { outlineOf } from '../server/src/features/outline';
import { cleanPaste } from '../server/src/features/paste';
import { selectionRangesAt } from '../server/src/features/selection';
import { findingsIn, openSession } from '../server/src/features/session';
import { taskListOf } from '../server/src/features/tasks/task-list';
import { growsEvenly } from './support/growth';
import { shareOf } from './support/share';

/** What a line is filled with on which a pattern that looks back and forth would never come to an end. */
const FILLS: readonly (readonly [string, string])[] = [
  ['one letter', 'a'],
  ['spaces', ' '],
  ['tabs', '\t'],
  ['cells between tabs', 'a\t'],
  ['cells between spaces', 'a   '],
  ['cells between bars', 'a | '],
  ['numerals', '1.'],
  ['full stops', '.'],
  ['an ellipsis', '…'],
  ['sentences of a letter', '. A'],
  ['blanks to fill in', '_'],
  ['dashes', '-'],
  ['hyphens', 'A-'],
  ['slashes', '1/'],
  ['commas', ', '],
  ['colons', ': '],
  ['semicolons', ';'],
  ['clauses', '; Tăng cường'],
  ['opening brackets', '(a'],
  ['closing brackets', ')'],
  ['numbers of documents', '46/2026/NĐ-CP '],
  ['torn numbers', 'số 46/2026/NĐ- '],
  ['the word before a number', 'số '],
  ['type words', 'Nghị định số '],
  ['dates', 'ngày 05/3/2026 '],
  ['deadlines', 'trước ngày '],
  ['units', 'Phòng Quản lý '],
  ['persons', 'Nguyễn Văn '],
  ['the chair', 'chủ trì '],
  ['conclusions', 'kết luận của '],
  ['handing over', 'giao Phòng A, '],
  ['one word again and again', 'luật '],
  ['decomposed letters', 'dõi '.normalize('NFD')],
  ['combining marks', '\u0301'],
  ['invisible characters', 'a\u200b'],
  ['an address', 'https://a.'],
  ['quotations that open', '(“'],
  ['capitals', 'ỦY BAN '],
  ['a phrase again and again', 'quản lý, phát triển '],
  ['lists that come to nothing', `Các sở ${'a và '.repeat(36)}ngành Tư Pháp `],
];

const HEAD = 'THÔNG BÁO\nKết luận của Giám đốc Sở\n\n';
const BODY = `${HEAD}1. Văn phòng báo cáo.\n`;
const CLOSED = `${BODY}Trên đây là kết luận của Giám đốc Sở./.\n\nNơi nhận:\n`;
const SIGNATURE = '\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nTrần Thị B\n';

/** Where in a notice it stands. */
const PLACES: Readonly<Record<string, (fill: string) => string>> = {
  'a lone line': (fill) => fill,
  head: (fill) => `SỞ CÔNG THƯƠNG ${fill}x\nSố: 12/TB-SCT\n${BODY}`,
  subject: (fill) => `THÔNG BÁO\nKết luận của Giám đốc ${fill}x\n\n1. Văn phòng báo cáo.\n`,
  opening: (fill) =>
    `${HEAD}Ngày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp ${fill}x và kết luận như sau:\n1. Văn phòng báo cáo.\n`,
  'order that is begun': (fill) => `${HEAD}1. Giao ${fill}`,
  'deadline that is begun': (fill) => `${HEAD}1. Rà soát, báo cáo trước ngày ${fill}`,
  item: (fill) => `${HEAD}1. Văn phòng\n1.1. Giao Văn phòng ${fill}x trước ngày 15/4/2026.\n1.2. Việc\n`,
  row: (fill) =>
    `${HEAD}1. Phân công:\nTT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn\n1\tRà soát ${fill}\tPhòng A\t15/4/2026\n`,
  closing: (fill) => `${BODY}Trên đây là kết luận ${fill}x\n\nNơi nhận:\n- Lưu: VT.\n`,
  recipient: (fill) => `${CLOSED}- UBND ${fill}x;\n- Lưu: VT.\n${SIGNATURE}`,
  archive: (fill) => `${CLOSED}- UBND tỉnh;\n- Lưu: VT${fill}x\n${SIGNATURE}`,
  signature: (fill) => `${CLOSED}- Lưu: VT.\n\nTL. GIÁM ĐỐC ${fill}X\nCHÁNH VĂN PHÒNG\n\nTrần Thị B\n`,
  appendix: (fill) => `${CLOSED}- Lưu: VT.\n${SIGNATURE}Phụ lục\nNội dung ${fill}x\n`,
  comment: (fill) => `// chấp nhận: ${fill}x\n// bỏ qua ${fill}x\n${BODY}`,
};

const TODAY = '2026-04-01';
const WITH_PROFILE = {
  ...DEFAULT_SETTINGS,
  profile: { name: 'Sở Công Thương', units: [{ name: 'Phòng Quản lý Thương mại' }], superior: ['UBND tỉnh'] },
};

/** All that is read from it, and what is offered at the end of the long line and of the text. */
function read(text: string): unknown {
  const session = openSession(text, { rules: [], settings: WITH_PROFILE });
  const lines = text.split('\n');
  const longest = lines.reduce((most, line, i) => (line.length > lines[most]!.length ? i : most), 0);
  const caret = { line: longest, character: lines[longest]!.length };
  const end = { line: lines.length - 1, character: lines.at(-1)!.length };
  return [
    extract(session, 'a.thongbao'),
    taskListOf(session, 'a.thongbao'),
    lookUpsIn(session),
    outlineOf(session.tree),
    foldsOf(session.tree),
    citationOffers(session, caret),
    selectionRangesAt(session, [caret]),
    completionsAt(session, caret, TODAY),
    completionsAt(session, end, TODAY),
    nextNotice(session, 1, TODAY),
  ];
}

const WORK: Readonly<Record<string, (text: string) => unknown>> = {
  checked: (text) => findingsIn(openSession(text)),
  read,
  'laid out': formatText,
  pasted: cleanPaste,
};
/** Laying out checks the text as well; the places differ in how their lines are joined. */
const LAID_OUT = new Set(['a lone line', 'item', 'row', 'recipient']);

const CASES = FILLS.flatMap(([name, part]) =>
  Object.keys(PLACES).flatMap((place) =>
    Object.keys(WORK)
      .filter((work) => work === 'checked' || work === 'read' || LAID_OUT.has(place))
      .map((work) => ({ name, part, place, work })),
  ),
);

describe('a long line costs no more for its length than a short one', () => {
  it.each(shareOf(CASES, 331))('$place of $name, $work', ({ part, place, work }) => {
    const textOf = (length: number): string =>
      PLACES[place]!(part.repeat(Math.ceil(length / part.length)).slice(0, length));
    expect(growsEvenly((length) => WORK[work]!(textOf(length)))).toBe(true);
  });
});
