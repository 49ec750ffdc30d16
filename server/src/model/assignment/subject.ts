import { pattern } from '../../text/pattern';
import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token } from '../prose/tokens';
import { DELIVERABLE, MANNER, PLAIN_WORK } from '../prose/verbs';
import { actorsAt } from '../unit/actor';
import { BARE_UNITS, CLEAR_WORK, IN_AREAS } from '../unit/nouns';
import { placeEnd } from '../unit/place-end';
import { beginsWork, companionsAt, IN_CHARGE, isNumbered } from './cues';
import { afterDueDay } from './time-before';

/** Nouns that mean a unit without its name: `Phòng rà soát …`. */
export const BARE_UNIT = phraseTable(BARE_UNITS);
const ITS_WORK = phraseTable(PLAIN_WORK);

/** `Phòng rà soát …` under the heading that names it; `Ban rà soát …` where the office that speaks is one. */
export const isBareUnit = (tokens: readonly Token[], at: number): boolean =>
  phraseAt(BARE_UNIT, tokens, at) > 0 && isCapital(tokens[at]) && phraseAt(ITS_WORK, tokens, at + 1) > 0;

const HAPPENED = phraseTable(['đã', 'đang', 'chưa', 'sẽ']);
const DUTY = phraseTable(['có trách nhiệm', 'có nhiệm vụ', 'phải']);
/** `Phòng A được đề nghị lập …` is asked to; of `… khen thưởng` it is only thought worthy. */
const ASKED = phraseTable(['được đề nghị']);
/** A duty with a day of its own is work; one without is general. */
const DAY = pattern('iu')`
  \<
  (?:trước|chậm nhất|trong (?:vòng|thời hạn)|hoàn thành|xong|(?:đến|hết)(?= (?:hết )?ngày \d)) (?:\p{L}+ ){0,3}
  (?:\d|trước (?:ngày|kỳ|mùa|khi) \p{L}|trong (?:tuần|tháng|quý)\>)
  |\<vào (?:(?:đầu|giữa|cuối) )?(?:ngày|tháng|quý) [\dIV]
`;
/** To watch over a notice is nobody's duty in general. */
const WATCHES_NOTICE = pattern('iu')`
  ^(?:theo dõi|đôn đốc|giám sát|kiểm tra).*(?:thông báo|kết luận)(?: chỉ đạo)? (?:này|trên)
`;
/** `Các trường học trên địa bàn lập danh sách`, `Cá nhân được giao nhiệm vụ báo cáo …` */
const CLOSER_SAID = phraseTable([
  ...IN_AREAS,
  'được giao nhiệm vụ',
  'được phân công',
  'được phân công nhiệm vụ',
  'được kiểm tra',
  'được thanh tra',
  'được kiểm toán',
  'được giám sát',
]);
const BASIS = phraseTable([
  'theo',
  'căn cứ',
  'trên cơ sở',
  'trong phạm vi',
  'tùy theo',
  'nơi có',
  'được giao',
]);

/** `theo chức năng`, `căn cứ Thông báo này`: on what a subject acts. */
export const isOnBasis = (tokens: readonly Token[], at: number): boolean => phraseAt(BASIS, tokens, at) > 0;

/** `Các trường có điểm thi | bố trí …`, `Các sở phụ trách tiêu chí | cử …`: which ones are meant, in so many words before work that can be nothing else. */
const LONGEST_WHICH = 6;
const ORDERED = phraseTable([
  ...MANNER,
  ...CLEAR_WORK,
  'bố trí',
  'cử',
  'chuẩn bị',
  'tăng cường',
  'nộp',
  'gửi',
  'lập',
]);

/** `Các phòng trước ngày 20/5/2026 | gửi báo cáo`; who looked after a market before some day is only told of. */
const DELIVERED = phraseTable(DELIVERABLE);

/** `có trách nhiệm`, `có nhiệm vụ`, `có quyền`, `có thể` */
const OF_DUTY = new Set(['trách', 'nhiệm', 'quyền', 'nghĩa', 'thể']);

function afterWhich(tokens: readonly Token[], at: number): number {
  const charge = isPair(tokens, at, 'phụ', 'trách');
  if (!charge && (tokens[at]?.lower !== 'có' || OF_DUTY.has(tokens[at + 1]?.lower ?? ''))) return at;
  for (let i = at + (charge ? 3 : 2); i <= at + LONGEST_WHICH && tokens[i]?.isWord; i++) {
    if (phraseAt(HAPPENED, tokens, i) > 0 || isNumbered(tokens, i)) return at;
    if (phraseAt(ORDERED, tokens, i) > 0 && beginsWork(tokens, i)) return i;
  }
  return at;
}

/** `Các phòng chưa hoàn thành kiểm điểm phải | thực hiện xong trong tuần này` */
function afterFault(text: string, tokens: readonly Token[], at: number, to: number): number {
  if (!/^(?:chưa|còn|có)$/u.test(tokens[at]?.lower ?? '')) return at;
  const isLate = tokens[at]!.lower === 'chưa';
  for (let i = at + 1; i < Math.min(to - 1, at + LONGEST_FAULT); i++) {
    if (tokens[i]!.lower === 'phải')
      return beginsWork(tokens, i + 1) && isParticular(text, tokens, i + 1, to) ? i + 1 : at;
    if (isLate && i > at + 2 && tokens[i - 1]!.isWord && phraseAt(MAKES_UP, tokens, i) > 0)
      return isParticular(text, tokens, i, to) ? i : at;
  }
  return at;
}

/** `Các xã chưa phê duyệt danh mục | hoàn thành việc phê duyệt trước ngày 31/10/2026` */
const MAKES_UP = phraseTable(['khẩn trương', 'nghiêm túc', 'hoàn thành việc', 'hoàn thành dứt điểm']);

const LONGEST_FAULT = 16;

/** Where the work of a subject begins, past the owners of `Ban Giám hiệu các trường`, `có trách nhiệm` and `theo chức năng, nhiệm vụ được giao`; `to` where it does nothing. */
export function afterSubject(reading: Reading, behind: number, to: number): number {
  const { text, tokens } = reading;
  const owners = tokens[behind]?.lower === 'các' ? (actorsAt(reading, behind)?.next ?? behind) : behind;
  let at = owners + phraseAt(CLOSER_SAID, tokens, owners);
  if (at > behind) at = placeEnd(tokens, at);
  const duty = behindCharge(tokens, at);
  if (phraseAt(DUTY, tokens, duty) > 0) {
    const work = duty + phraseAt(DUTY, tokens, duty);
    return beginsWork(tokens, work) && isParticular(text, tokens, work, to) ? work : to;
  }
  const asked = at + phraseAt(ASKED, tokens, at);
  if (asked > at && phraseAt(ORDERED, tokens, asked) + phraseAt(DELIVERED, tokens, asked) > 0)
    return isParticular(text, tokens, asked, to) ? asked : to;
  // `Phòng A và Phòng B cùng | rà soát hồ sơ`
  if (tokens[at]?.lower === 'cùng' && beginsWork(tokens, at + 1)) return at + 1;
  if (beginsWork(tokens, at) || companionsAt(reading, at) || takesCharge(tokens, at)) return at;
  const due = afterDueDay(reading, at);
  const delivered = tokens[due]?.lower === 'phải' ? due + 1 : due;
  if (due > at && delivered < to && phraseAt(DELIVERED, tokens, delivered) > 0) return delivered;
  const which = afterWhich(tokens, at);
  if (which > at) return which;
  const fault = afterFault(text, tokens, at, to);
  if (fault > at) return fault;
  if (!isOnBasis(tokens, at)) return to;
  for (let i = at + 1; i < Math.min(to, at + 24); i++) {
    if (phraseAt(HAPPENED, tokens, i) > 0) return to;
    // `căn cứ Thông báo này và các nhiệm vụ được giao | rà soát …`
    const joins = tokens[i]!.lower === 'và' && !beginsWork(tokens, i + 1);
    if (beginsWork(tokens, i) && !joins && tokens[i - 1]!.lower !== 'được') return i;
  }
  return to;
}

/** `Đồng chí Phó Giám đốc Nguyễn Văn A phụ trách dự án …`: behind a proper name it is what somebody is to do. */
export const takesCharge = (tokens: readonly Token[], at: number): boolean =>
  isPair(tokens, at, 'phụ', 'trách') && isCapital(tokens[at - 1]) && isCapital(tokens[at - 2]);

/** `Phòng A là đơn vị đầu mối, | có nhiệm vụ …`; the same token where nothing of the kind stands there. */
function behindCharge(tokens: readonly Token[], at: number): number {
  const length = tokens[at]?.lower === 'là' ? phraseAt(IN_CHARGE, tokens, at + 1) : 0;
  return length > 0 && tokens[at + 1 + length]?.text === ',' ? at + length + 2 : at;
}

/** Whether a duty is more than a general one. */
function isParticular(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const duty = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  return DAY.test(duty) || WATCHES_NOTICE.test(duty);
}
