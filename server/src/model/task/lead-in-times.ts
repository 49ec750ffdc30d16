import { oncePerPair } from '../../text/memo';
import { pattern } from '../../text/pattern';
import { overlaps } from '../../text/span';
import type { Governor } from '../assignment/actors-over';
import type { Deadline } from '../deadline/deadline';
import { deadlinesOf } from '../deadline/deadlines';
import { sentencesOf } from '../prose/clauses';

/** What a sentence before the last one says that sets a time for the list, and tells of no state of things. */
const ASKS = pattern('iu')`
  \<(?:giao|đề nghị|yêu cầu|phân công|phải|hoàn thành|thời hạn|thời gian|báo cáo|gửi|trình)\>
`;

/** The times that a lead-in sets for all that stands under it. */
export const timesSetBy = oncePerPair((leadIn: Governor, reference: string | null): readonly Deadline[] => {
  const { text } = leadIn;
  const times = deadlinesOf(text, { reference }).filter(({ kind }) => kind === 'date' || kind === 'duration');
  if (times.length === 0) return times;
  const sentences = sentencesOf(text);
  const asking = sentences.filter(
    ({ start, end }, i) => i === sentences.length - 1 || ASKS.test(text.slice(start, end)),
  );
  return times.filter((time) => asking.some((sentence) => overlaps(sentence, time)));
});
