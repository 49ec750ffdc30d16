import { expect, test } from 'vitest';
import { assignmentsOf } from '../../../server/src/model/assignment/assignments';
import { looksLikeDirective, standsInAssessment } from '../../../server/src/model/assignment/directive';
import { actorsOfHeading } from '../../../server/src/model/assignment/governing';
import { handOversOf } from '../../../server/src/model/assignment/hand-over';
import { datesOf } from '../../../server/src/model/date/dates';
import { deadlinesOf } from '../../../server/src/model/deadline/deadlines';
import { taskTimeOf } from '../../../server/src/model/deadline/task-time';
import { sameUnit } from '../../../server/src/model/unit/compare';
import { recipientCovers } from '../../../server/src/model/unit/reach';
import { readingOf } from '../../../server/src/model/unit/reading';
import { shortNamesIn } from '../../../server/src/model/unit/short-names';
import { LONGEST_CHECKED } from '../../../server/src/rules/rule';
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
    'Sở A (B) ',
    'UBND các xã A, B và ',
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

/** Anything that is not linear in the text would take minutes here, and the test's own time limit would end it. */
test.each(shareOf(SEEDS))('a line as long as any that is checked, of %j', (seed) => {
  const text = seed.repeat(Math.ceil(LONGEST_CHECKED / seed.length));
  const reading = readingOf(text);
  datesOf(text);
  const deadlines = deadlinesOf(text, { reference: '2026-03-01' });
  taskTimeOf(reading, deadlines);
  assignmentsOf(reading, [{ kind: 'lead-in', text }]);
  handOversOf(reading);
  looksLikeDirective(reading);
  standsInAssessment([{ kind: 'lead-in', text }]);
  shortNamesIn(reading);
  actorsOfHeading(text);
  recipientCovers(text, 'Văn phòng');
  expect(sameUnit(text, text)).toBe(true);
});
