import { oncePer } from '../../text/memo';
import { pattern, piece } from '../../text/pattern';
import type { Sentence } from '../prose/clauses';
import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseList, phraseTable, type Token, tokenFrom } from '../prose/tokens';
import { CONDITIONS, CONTINUING, DELIVERABLE, MANNER, REPORTING, TOPICS } from '../prose/verbs';
import { actorsAt } from '../unit/actor';
import { actorsHeading } from './actors-over';
import { labelAt, tellsWhatIs } from './cues';
import { handOversAndLeadIns, namesOnly } from './hand-over';
import { ASSESSED, isEvaluative } from './stands-under';
import { type Work, workIn } from './work';

const VERB = phraseTable([...DELIVERABLE, ...CONTINUING, ...MANNER]);

/** A result told with its figure: `giải ngân đạt 35%`, `kim ngạch tăng 5,2%`; `bằng 02 thứ tiếng` says how. */
const RESULT = pattern('iu')`
  \<(?<!mặt_)(?:
    đạt|tăng|giảm
    |bằng(?= (?:\p{L}{3,6} )?\d[\d.,]{0,9}\s?(?:%|lần|so|cùng|kế|dự|chỉ|năm))
    |ước(?: đạt)?|chiếm
  ) (?:khoảng |trên |gần |hơn )?\d
`;
/** A figure that is to be reached: `…; phấn đấu tỷ lệ hồ sơ trực tuyến đạt trên 85%`, `…; đạt 100% trước ngày 31/3/2026`. */
const TARGET = pattern('iu')`
  \<(?:(?:phấn đấu|bảo đảm|đảm bảo)\>|đạt\s[^.;]{1,40}\s(?:trước|chậm nhất) (?:ngày )?\d)
`;
/** `Phòng A chủ trì tháo gỡ vướng mắc; giải ngân đến 30/9/2026 đạt trên 60%`: who is to lead is asked to. */
const ASKS_LEAD = /^(?!.*(?<!\p{L})(?:đã|vừa)(?!\p{L})).*?(?<!\p{L})(?:chủ\s+trì|khẩn\s+trương)(?!\p{L})/iu;
const REQUESTS = piece`
  (?:
    phấn đấu|giao|đề nghị|yêu cầu|phân công|tiếp tục|tập trung|chỉ đạo|chủ trì|tham mưu|tăng cường|đẩy mạnh
    |đẩy nhanh|khẩn trương|đôn đốc|huy động|vận động|chủ động|bảo đảm|đảm bảo
  )
`;
const REQUEST = pattern('iu')`^${REQUESTS}\>`;

const MATTERS = piece`
  (?:
    nhiệm vụ|yêu cầu|vấn đề|giải pháp|khâu|trách nhiệm|động lực|chủ trương|công việc|việc làm|tiền đề|yếu tố
    |điều kiện|mục tiêu
  )
`;
/** `Phát triển nhân lực là nhiệm vụ quan trọng`: work that is only spoken of. */
const STATEMENT = pattern('iu')`
  ^[^.;:]{1,160}?\<(?<!(?:nhất|đây|đó|tức|nghĩa|gọi|chậm_nhất|trước_hết)_)là (?:(?:một|những|các) )?
  (?:trong những )?${MATTERS}\>
`;
/** `Xác định chuyển đổi số là nhiệm vụ trọng tâm` asks to hold it for that. */
const HOLDS_FOR = pattern('iu')`
  \<(?:xác định|coi|xem|lấy|chọn|quán triệt|nhận thức|đề nghị|yêu cầu|giao)\>.*\slà\s
`;

/** `Cần nhận thức rõ tầm quan trọng của …`: how everybody is to think of it. */
const ATTITUDE = /^(?:(?:cần|phải)\s+)?nhận\s+thức(?!\p{L})/iu;

/** `Hạn chế: công tác giải ngân còn chậm` */
const LABEL = pattern('iu')`^(?:(?:về|một số|những|các) )?(?:${ASSESSED})[^:.;]{0,60}:`;

/** `Các trạm y tế lập danh sách …, theo biểu sau:` is followed by a table and leads to no items. */
const BEFORE_TABLE = pattern('iu')`
  \<(?:theo|như) (?:biểu|bảng|mẫu|phụ lục)(?: (?:dưới đây|sau(?: đây)?))?\s*:\s*$
`;

/**
 * Whether a marked item tells somebody to do something. An assessment, a self-commitment (`Sở … sẽ`), a general duty
 * (`phải`, `có trách nhiệm`), a rule for a case that may come and a mere topic do not. The reading is of the item's own
 * words without its marker.
 */
export const looksLikeDirective = oncePer((reading: Reading): boolean => {
  const { text, sentences } = reading;
  const first = isMatter(reading) ? sentences[1] : sentences[0];
  // A lone sentence that ends in a colon leads in to others.
  if (!first || (sentences.length === 1 && text.trimEnd().endsWith(':') && !BEFORE_TABLE.test(text)))
    return false;
  const opening = text.slice(first.start, first.end);
  if (!REQUEST.test(opening) && RESULT.test(opening) && !TARGET.test(opening) && !ASKS_LEAD.test(opening))
    return false;
  if (isEvaluative(LABEL.exec(opening)?.[0] ?? '')) return false;
  if ((STATEMENT.test(opening) && !HOLDS_FOR.test(opening)) || MEETS.test(opening)) return false;
  const work = workIn(reading, first);
  if (work?.actors.length === 0 && (tellsHow(opening) || ATTITUDE.test(opening))) return false;
  if (isDecision(reading)) return isCarriedOut(reading, first);
  if (work && isGeneralDuty(work, text.slice(reading.tokens[work.at]!.start))) return false;
  if (work) return work.actors.length > 0 || !isTopic(reading, work);
  if (namesOnly(reading)) return false;
  return handOversAndLeadIns(reading)[0]?.start === first.start || tellsUnit(reading);
});

/** In words and marks; what is shorter is the entry of a list. */
const SHORTEST_GIVEN = 7;
/** What says how things are. */
const TELLS = phraseTable(['đã', 'đang', 'chưa', 'còn', 'bị', 'sẽ', 'được', 'là', 'có', 'gồm', 'thuộc']);
/** What opens an assessment, a topic or an entry. */
const SPOKEN_OF = phraseTable([
  ...TOPICS,
  ...CONDITIONS,
  ...phraseList(
    'nhiệm vụ, tình hình, kết quả, số, tổng số, tỷ lệ, thời gian, địa điểm, các, một số, do, cơ bản, thống nhất, nhất trí, đồng ý, ghi nhận, biểu dương, phê bình',
  ),
]);

/** Whether an item is work by its place alone, under the name of whoever is to do it: `Ứng trực 100% quân số.` */
export const isGivenWork = oncePer((reading: Reading): boolean => {
  const [first] = reading.sentences;
  if (!mayBeGiven(reading)) return false;
  const end = agreesWith(reading.tokens) ? TELLING_WORDS : tokenFrom(reading.tokens, first!.end);
  return isToBeDone(reading) || !tellsBefore(reading, end);
});

/** The words that say whether something is told; behind them, `bị mất` or `đã phê duyệt` only says which one is meant. */
const TELLING_WORDS = 3;

/** The same right under `Giao X …:`, where nothing but work can stand: `Cắm lại 15 mốc bị mất.` */
export const isHandedWork = oncePer(
  (reading: Reading): boolean =>
    mayBeGiven(reading) && (isToBeDone(reading) || !tellsBefore(reading, TELLING_WORDS)),
);

/** `Dự toán được gửi thẩm định trong 07 ngày`, `Kết quả phải gửi về Ban …`: what is to be done with a thing, and by when. */
function isToBeDone({ text, sentences: [first] }: Reading): boolean {
  const told = text.slice(first!.start, first!.end);
  const duty = TO_BE_DONE.exec(told);
  return (
    duty !== null && !WAS_DONE.test(told) && (BY_DAY.test(told) || EACH.test(told) || AS_SOON.test(told))
  );
}

const TO_BE_DONE = pattern('iu')`
  ^[^.:;]{1,160}\s(?:phải|được|phải được)
  (?: (?:hoàn thành|gửi|trình|báo cáo|cập nhật|nghiệm thu|bàn giao|công khai|niêm yết|xử lý|khắc phục|thông báo
    |phát hành|rà soát|giải quyết|thanh toán|quyết toán|đăng tải|phê duyệt|tổng hợp|lập|hoàn thiện|thực hiện|nộp
    |chuyển|thẩm định|ban hành|ký|kiểm tra|số hóa|nhập|lắp đặt|sửa chữa|di dời|tổ chức))\>
`;
/** What was so before, or in cases that are only spoken of. */
const WAS_DONE = pattern('iu')`\<(?:đã|đang|vừa|chưa|sẽ|nếu|trường hợp)\>`;
const EACH = pattern('iu')`\<(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý)\>`;
const AS_SOON = pattern('iu')`\<(?:ngay (?:khi|sau)|sau \d{1,3} (?:ngày|giờ)|kể từ (?:khi|ngày))\>`;

function mayBeGiven(reading: Reading): boolean {
  const { text, tokens, sentences } = reading;
  const [first] = sentences;
  if (!first || tokens.length < SHORTEST_GIVEN || !/^\p{Lu}\p{Ll}.*[.;]\s*$/su.test(text)) return false;
  if (RESULT.test(text.slice(first.start, first.end))) return false;
  if (phraseAt(SPOKEN_OF, tokens, 0) > 0 && !agreesWith(tokens) && !isToBeDone(reading)) return false;
  return !isCapital(tokens[1]) && !OWN_DUTY.test(text) && !actorsAt(reading, 0);
}

/** `Thống nhất với Công ty A về …`: with whom one is to agree; `Thống nhất với đề xuất …` is a decision. */
const agreesWith = (tokens: readonly Token[]): boolean =>
  isPair(tokens, 0, 'thống', 'nhất') && tokens[2]?.lower === 'với' && isCapital(tokens[3]);

/** Whether words before a token say how things are. */
function tellsBefore({ tokens }: Reading, end: number): boolean {
  return tokens.slice(0, end).some(({ lower, text }, i) => {
    if (text === ':') return true;
    return phraseAt(TELLS, tokens, i) > 0 && !(lower === 'là' && !tellsWhatIs(tokens, i));
  });
}

/** `Mục tiêu: hoàn thành …`, `Về kinh phí: sử dụng nguồn …`: what is aimed at, when, where and how, and nobody's work. */
function tellsHow(sentence: string): boolean {
  const label = HOW.exec(sentence)?.[0];
  if (label === undefined) return false;
  const rest = sentence.slice(label.length);
  return !REQUEST.test(rest) || IS_MEETING.test(rest) || (AIM.test(label) && AIMED_AT.test(rest));
}

/** `giao ban tuần`: the noun; `Giao Ban Quản lý dự án` hands work over. */
const IS_MEETING = /^[Gg]iao\s+ban(?!\p{L})/u;
/** `Giao ban tuần tổ chức vào sáng thứ Hai`: when one meets, which nobody is asked for. */
const MEETS = pattern('u')`
  ^[Gg]iao ban [^.;:,]{0,40}?(?:tổ chức|diễn ra|họp) (?:vào|lúc|từ|hàng|hằng|định kỳ)\>
`;
/** `Chỉ tiêu: phấn đấu đạt 18 huy chương`: behind such a label these words ask for nothing. */
const AIM = /(?:mục|chỉ)\s+tiêu/iu;
const AIMED_AT = /^(?:phấn\s+đấu|bảo\s+đảm|đảm\s+bảo)(?!\p{L})/iu;

const HOW = pattern('iu')`
  ^\s*(?:về )?(?:
    mục tiêu|chỉ tiêu|nguyên tắc|phương châm|quan điểm|thời gian|địa điểm|thành phần|hình thức|đối tượng
    |phạm vi|(?:nguồn )?kinh phí|lưu ý|chế độ (?:họp|hội họp|giao ban)
  )(?:,? \p{L}{1,7}){0,4}\s*:\s*
`;

/** `Các đơn vị báo cáo … trước 8h00 hằng ngày`: who has a day to do it by is told. */
export const BY_DAY = pattern('iu')`
  \<(?:
    (?:trước|chậm_nhất|trong_(?:vòng|thời_hạn))_(?:\p{L}{1,7}_){0,2}\d
    |trong_ngày_\d|trước_(?:thứ_\p{L}|chủ_nhật)|trong_\d{1,3}_(?:ngày|giờ|tuần)\>
    |(?:xong|hoàn_thành)_trong_(?:ngày|tuần|tháng|quý)\>
  )
`;

/** The fewest words behind a label that ask for something; fewer are a post or a number: `Ông A: Tổ trưởng`. */
const FEWEST_ASKED = 5;

/** `Trạm Y tế xã: tiêm bổ sung …`, `Nhà thầu A: Lao dầm trước ngày 15/8`: what stands behind a unit's name and a colon is asked of it, in whatever words. */
function tellsUnit(reading: Reading): boolean {
  const { text, tokens } = reading;
  const { actors, next } = labelAt(reading, 0, tokens.length);
  const [first] = tokens.slice(next);
  const isWork = first !== undefined && (/^\p{Ll}/u.test(first.text) || BY_DAY.test(text));
  return isWork && actors.length > 0 && tokens.length - next >= FEWEST_ASKED;
}

/** `Về chế độ báo cáo. Các đơn vị gửi …`: a short first sentence that names the matter of the next. */
const isMatter = ({ text, sentences }: Reading): boolean =>
  sentences.length > 1 &&
  sentences[0]!.end - sentences[0]!.start < LONGEST_MATTER &&
  /^\s*(?:về|đối với)(?!\p{L})[^,;:]*\.$/iu.test(text.slice(sentences[0]!.start, sentences[0]!.end));

/** In characters. */
const LONGEST_MATTER = 80;

/**
 * `Đánh giá cao sự vào cuộc của các địa phương`, `Chấp thuận đề nghị của Phòng A`, `Bổ sung ông A vào Tổ công tác`: praise,
 * a decision and a general duty ask for nothing.
 */
function isDecision(reading: Reading): boolean {
  const { text, tokens } = reading;
  const { actors, next } = labelAt(reading, 0, tokens.length);
  const opening = text.slice(tokens[next]?.start ?? text.length);
  return OWN_DUTY.test(opening) || (actors.length === 0 && DECIDES.test(opening));
}

const DECIDES = pattern('iu')`
  ^(?:
    (?:đánh giá cao|ghi nhận|biểu dương|hoan nghênh|khen ngợi|cảm ơn|chấp thuận|thống nhất)\>
    |thay mặt\s[^.;:]{1,160}\<(?:biểu dương|ghi nhận|đánh giá cao|hoan nghênh|chia sẻ|chia buồn|cảm ơn|chúc mừng|gửi lời)\>
    |(?:bổ sung|điều động|bổ nhiệm|miễn nhiệm|luân chuyển|biệt phái|chỉ định)\s+
    (?:(?:các )?đồng chí|đ/c|ông|bà) \p{Lu}
    |thành lập\s[^.;:]{1,120}\sdo\s[^.;:]{1,80}\slàm (?:tổ |đội |nhóm )?trưởng\>
  )
`;
const ANSWERS = '^chịu\\s+trách\\s+nhiệm\\s+(?:(?:toàn\\s+diện|hoàn\\s+toàn|trực\\s+tiếp|chính)\\s+)?';
const IF_LATE = piece`nếu (?:tiếp tục )?(?:để|xảy|chậm)\s[^.;]{1,60}`;
/** `Chịu trách nhiệm về chất lượng hồ sơ của phòng mình`, `… nếu để chậm`: what everybody answers for. */
const OWN_DUTY = pattern('iu')`
  ${ANSWERS}(?:(?:trước|về)\s[^.;]{0,160}\<(?:mình|phụ trách)|(?:(?:trước|về)\s[^.;]{0,160}\<)?${IF_LATE})\s*[.;]?\s*$
`;
/** `Chịu trách nhiệm trước Giám đốc về tiến độ`: to whom one answers; nobody's work only where it is said of somebody. */
const ANSWERS_TO = pattern('iu')`
  ${ANSWERS}trước\s[^.;\d]{1,80}\svề\s(?:(?!hoàn thành|xong\s|quý\s)[^.;\d]){1,160}[.;]?\s*$
`;

/** Whether work, and its text from its verb on, is a duty that goes without saying. */
export function isGeneralDuty({ actors }: Work, text: string): boolean {
  return OWN_DUTY.test(text) || (actors.length > 0 && ANSWERS_TO.test(text));
}

/** `Ghi nhận kiến nghị; Ban Tổ chức tổng hợp, báo cáo …`: what a decision asks of somebody behind a semicolon. */
const isCarriedOut = (reading: Reading, { clauses }: Sentence): boolean =>
  clauses.slice(1).some((clause) => (workIn(reading, clause)?.actors.length ?? 0) > 0);

/** `Đánh giá chung`, `Nhận xét tình hình tháng 4`: a heading under which nothing stands yet. */
const OVERVIEW = pattern('iu')`^\s*(?:đánh giá|nhận xét) (?:chung|tình hình|kết quả)\>[^.;:]*$`;
const HANDED_IN = phraseTable(REPORTING);

/** `Đánh giá tình hình, báo cáo Giám đốc Sở`, `… trước ngày 20/10`: no heading says by when, or what is handed in. */
const isOverview = ({ text, tokens }: Reading): boolean =>
  OVERVIEW.test(text) &&
  !BY_DAY.test(text) &&
  !tokens.some(({ isWord }, i) => !isWord && phraseAt(HANDED_IN, tokens, i + 1) > 0);

/** In words and marks; what is longer and closed by a full stop is a sentence. */
const LONGEST_TOPIC = 8;

/** `Tổ chức thực hiện`, `Kiểm tra, giám sát`, `Thanh tra Sở`, `ĐÁNH GIÁ CHUNG`: words that ask for nothing by themselves. */
function isTopic(reading: Reading, work: Work): boolean {
  const { text, tokens } = reading;
  if (text === text.toUpperCase() || isOverview(reading)) return true;
  if ((actorsHeading(reading) ?? []).length > 0) return true;
  if (tokens.length > LONGEST_TOPIC && text.trimEnd().endsWith('.')) return false;
  let at = work.at;
  while (at < tokens.length) {
    const length = tokens[at]!.isWord ? phraseAt(VERB, tokens, at) : 1;
    if (length === 0) return false;
    at += length;
  }
  return true;
}
