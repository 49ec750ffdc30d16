import { oncePer } from '../../text/memo';
import { pattern, piece } from '../../text/pattern';
import { readingOf } from '../prose/reading';
import { actorsAt } from '../unit/actor';
import { actorsOver, type Governor } from './actors-over';

/* What headings and lead-ins open: an assessment, tasks, or a matter of which either may be said. */

/** What an assessment is made of: a piece of a pattern. */
export const ASSESSED = piece`
  kết quả|hạn chế|tồn tại|nguyên nhân|ưu điểm|khuyết điểm|thuận lợi|(?:đánh giá|nhận xét) (?:chung|tình hình)
  |tình hình thực hiện
`;
const EVALUATION = pattern('iu')`
  \<(?:${ASSESSED}|đánh giá cao|ghi nhận|biểu dương)\>
  |^\s*đánh giá\>
`;
const PROSPECT = pattern('iu')`
  \<(?:
    giao|đề nghị|yêu cầu|phân công
    |nhiệm vụ (?:trọng tâm|thời|trong|tháng|quý|năm|cụ|chủ|sau)
    |giải pháp|phương hướng|khắc phục|thời gian tới|kiến nghị|kết luận|chỉ đạo
  )\>
`;

/**
 * Whether what stands under these headings and lead-ins is assessment, so that its items are no tasks. The nearest that
 * says either way decides.
 */
export function standsInAssessment(governors: readonly Governor[]): boolean {
  for (let i = governors.length - 1; i >= 0; i--) {
    const side = sideOf(governors[i]!);
    if (side !== 'neither') return side === 'assessment';
  }
  return false;
}

/** Whether the nearest heading or lead-in that says so speaks of tasks, and of nothing that was done or asked for by others. */
export function standsInTasks(governors: readonly Governor[]): boolean {
  const told = governors.findLast((governor) => sideOf(governor) !== 'neither');
  if (told === undefined || !OF_TASKS.test(told.text)) return false;
  return HANDS_OUT.test(told.text) || !OF_OTHERS.test(told.text);
}

/** `…, Giám đốc Sở kết luận và giao nhiệm vụ cho các phòng như sau:`: whoever concludes hands out work. */
const HANDS_OUT = pattern('iu')`
  (?:,|\<và|đồng thời) (?:giao|phân công|yêu cầu) (?:cụ thể )?(?:các |một số )?
  (?:nhiệm vụ|công việc|phòng|ban|đơn vị|cơ quan|sở|khoa|xã)\>[^.;]{0,120}:\s*$
`;

/** Whether the nearest item over a paragraph only names a matter: `Về chuyển đổi số`. */
export function standsUnderMatter(governors: readonly Governor[]): boolean {
  const matter = governors.at(-1)?.text ?? '';
  return matter.length < LONGEST_MATTER && OF_MATTER.test(matter) && !OF_OTHERS.test(matter);
}

const OF_MATTER = /^(?:về|công\s+tác|đối\s+với|lĩnh\s+vực)(?!\p{L})[^;:]*[.:]?$/iu;

const OF_TASKS = /(?<!\p{L})(?:giao|yêu\s+cầu|phân\s+công|nhiệm\s+vụ|giải\s+pháp|phương\s+hướng)(?!\p{L})/iu;
const OF_OTHERS = pattern('iu')`
  \<(?:kết quả|tình hình|đánh giá|hạn chế|tồn tại|kiến nghị|kết luận|chỉ đạo)\>
`;

const sideOf = oncePer((governor: Governor): 'assessment' | 'work' | 'neither' => {
  const { text } = governor;
  if (isEvaluative(text)) return isName(governor) ? 'work' : 'assessment';
  return PROSPECT.test(text) || actorsOver([governor]).actors.length > 0 ? 'work' : 'neither';
});

/** `Bộ phận Tiếp nhận và trả kết quả`: what only sounds like an assessment. */
const isName = ({ kind, text }: Governor): boolean =>
  kind === 'heading' && actorsAt(readingOf(text), 0)?.actors[0]?.end === text.length;

/** Whether a heading or lead-in opens an assessment: `Những tồn tại chính như:`. */
export function isEvaluative(headingOrLeadIn: string): boolean {
  return EVALUATION.test(headingOrLeadIn) && !PROSPECT.test(headingOrLeadIn);
}

/** In characters. */
const LONGEST_MATTER = 80;
