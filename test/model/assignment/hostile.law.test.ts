import { expect, test } from 'vitest';
import { actorsOfHeading } from '../../../server/src/model/assignment/actors-over';
import { assignmentsOf } from '../../../server/src/model/assignment/assignments';
import { looksLikeDirective } from '../../../server/src/model/assignment/directive';
import { handOversOf } from '../../../server/src/model/assignment/hand-over';
import { standsInAssessment } from '../../../server/src/model/assignment/stands-under';
import { datesOf } from '../../../server/src/model/date/dates';
import { deadlinesOf } from '../../../server/src/model/deadline/deadlines';
import { taskTimeOf } from '../../../server/src/model/deadline/task-time';
import { type Reading, readingOf } from '../../../server/src/model/prose/reading';
import { recipientCovers } from '../../../server/src/model/unit/recipient-reach';
import { sameUnit } from '../../../server/src/model/unit/same-unit';
import { shortNamesIn } from '../../../server/src/model/unit/short-names';
import { growsEvenly } from '../../support/growth';
import { shareOf } from '../../support/share';

const SEEDS = [
  ...[
    'trước ngày 10/3/2026, ',
    'ngày ',
    'tháng ',
    'quý I ',
    'trong ',
    'hằng tháng ngày ',
    'khi có yêu cầu của ',
    'sau khi ',
    '1/',
    '1',
  ],
  ...[
    'Giao Sở A, ',
    'Sở A (Sở B), ',
    'giao Giám đốc ',
    'Giám đốc các ',
    'Phòng A thuộc ',
    'UBND xã ',
    'các phòng, ',
    'và ',
    '(',
    '(1) ',
    '; ',
    '. A',
  ],
  ...[
    'Phối hợp với Sở A ',
    'Tham mưu UBND tỉnh ',
    'Để ',
    'A',
    'a',
    '  ',
    ' ,',
    'Sở Văn hóa, Thể thao ',
    'Ban Quản lý dự án các ',
    'định kỳ ',
  ],
  ...[
    'các Sở: A, ',
    'Trên cơ sở , ',
    'A. ',
    'Hoàn thành trước 1/1/2026. Xây dựng Kế hoạch. ',
    'chỉ đạo, đôn đốc ',
    'Đ/c Nguyễn A, ',
    ':',
    '-',
  ],
];

type Read = (text: string, reading: Reading) => unknown;

const READERS: Readonly<Record<string, Read>> = {
  datesOf: (text) => datesOf(text),
  deadlinesOf: (text) => deadlinesOf(text, { reference: '2026-03-01' }),
  taskTimeOf: (text, reading) => taskTimeOf(reading, deadlinesOf(text, { reference: '2026-03-01' })),
  assignmentsOf: (text, reading) => assignmentsOf(reading, [{ kind: 'lead-in', text }]),
  handOversOf: (_, reading) => handOversOf(reading),
  looksLikeDirective: (_, reading) => looksLikeDirective(reading),
  standsInAssessment: (text) => standsInAssessment([{ kind: 'lead-in', text }]),
  shortNamesIn: (_, reading) => shortNamesIn(reading),
  actorsOfHeading: (text) => actorsOfHeading(text),
  recipientCovers: (text) => recipientCovers(text, 'Văn phòng'),
  sameUnit: (text) => sameUnit(text, text),
};

const CASES = SEEDS.flatMap((seed) => Object.keys(READERS).map((name) => ({ seed, name })));

test.each(shareOf(CASES))(
  'a line of $seed costs $name no more for its length than a short one',
  ({ seed, name }) => {
    const read = (length: number): unknown => {
      const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
      return READERS[name]!(text, readingOf(text));
    };
    expect(growsEvenly(read)).toBe(true);
  },
);
