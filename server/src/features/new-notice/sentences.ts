import { attendingUnits, type Office } from './office';
import { postIn } from './posts';
import type { SkeletonLine, Stop } from './snippet';

/*
 * The standing sentences of a notice of conclusions (NĐ 30/2020, Phụ lục III, mẫu 1.4), which a new notice and the
 * standard blocks write with the words that each of them knows.
 */

/** Words that are known, or a stop in their place. */
type Words = string | Stop;

/** Whose conclusions, at which meeting: the subject, and the closing that repeats it. */
export const conclusionsOf = (chair: Words, meeting: SkeletonLine): SkeletonLine => [
  'Kết luận của ',
  chair,
  ' tại ',
  ...meeting,
];

/** Day, chair and attendance of the meeting. `day` is `05 tháng 3 năm 2026`. */
export const openingSentence = (
  day: SkeletonLine,
  chair: Words,
  meeting: SkeletonLine,
  present: string,
): SkeletonLine => [
  'Ngày ',
  ...day,
  ', ',
  chair,
  ' chủ trì ',
  ...meeting,
  '. Tham dự có ',
  { stop: 'present', text: present },
  '.',
];

/** Who attends beside the chair: the deputies under the head of the office, and the units. */
export const presentIn = (office: Office, isHead: boolean): string =>
  [
    ...(isHead ? office.deputies.map((post) => `các ${postIn(office.name, post)}`) : []),
    `lãnh đạo ${attendingUnits(office)}`,
  ].join('; ');

/** The sentence that leads to the conclusions. */
export const hearingSentence = (heard: string, chair: Words): SkeletonLine => [
  'Sau khi nghe ',
  { stop: 'heard', text: heard },
  ' báo cáo và ý kiến phát biểu của các đại biểu, ',
  chair,
  ' kết luận như sau:',
];

/** Who watches over what the notice asks for. */
export const urgingSentence = (announcer: Words, urged: Stop): SkeletonLine => [
  'Giao ',
  announcer,
  ' theo dõi, đôn đốc ',
  urged,
  ' thực hiện.',
];

/** The closing with its mark. */
export const closingSentence = (
  conclusions: SkeletonLine,
  announcer: Words,
  { collective }: Office,
): SkeletonLine => [
  'Trên đây là ',
  ...conclusions,
  ', ',
  announcer,
  ` thông báo để ${collective} biết, thực hiện./.`,
];
