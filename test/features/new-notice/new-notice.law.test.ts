import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MEETING_KINDS, periodsFor } from '../../../server/src/features/new-notice/meetings';
import { chairsOf } from '../../../server/src/features/new-notice/office';
import { type NewNoticeAnswers, newNotice } from '../../../server/src/features/new-notice/skeleton';
import { addDays } from '../../../server/src/model/date/calendar';
import { runsOf } from '../../support/share';
import { filled } from '../../support/snippets';
import { PROFILE, rulesIn } from './support';

const TASK = 'Xây dựng Kế hoạch khuyến công năm 2028, báo cáo Giám đốc Sở';

const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays('2024-01-01', n));
const answers: fc.Arbitrary<NewNoticeAnswers> = days.chain((date) =>
  fc.constantFrom(...MEETING_KINDS).chain(({ name, span }) =>
    fc.record({
      date: fc.constant(date),
      meeting: fc.constant(name.replace('…', 'Trung tâm Khuyến công')),
      period: fc.constantFrom(...periodsFor(span, date), ''),
      chair: fc.constantFrom(...chairsOf(PROFILE)),
      units: fc.subarray(PROFILE.units!.map(({ name }) => name)),
    }),
  ),
);

it('a new notice has no findings, whatever was answered, when its tasks are written', () => {
  fc.assert(
    fc.property(answers, (given) => {
      const due = addDays(given.date, 14).split('-').reverse().join('/');
      // Without sections, an item says itself whom it is for.
      const work = given.units.length > 0 ? TASK : TASK.replace('Xây', 'Giao Văn phòng xây');
      const task = `${work} trước ngày ${due.replace(/\/0?(\d+)\//, (_, m) => `/${m < 3 ? `0${m}` : m}/`)}.`;
      const snippet = newNotice(given, PROFILE);
      const tasks = [...snippet.matchAll(/^\d+\.(?:\d+\.)? \$\{(\d+)\}$/gm)].map(([, n]) => [n, task]);
      const found = rulesIn(filled(snippet, Object.fromEntries(tasks)), 'final');
      expect(found.filter((finding) => !finding.includes('deadline/non-working-day'))).toEqual([]);
    }),
    { seed: 7, numRuns: runsOf(300) },
  );
});
