import { oncePer } from '../../text/memo';
import { pattern } from '../../text/pattern';
import { overlaps, type Span } from '../../text/span';
import type { Sentence } from '../prose/clauses';
import { partOf, type Reading } from '../prose/reading';
import { phraseAt, phraseTable, tokenFrom } from '../prose/tokens';
import { MONITORING, TOPICS } from '../prose/verbs';
import { actorsAt } from '../unit/actor';
import type { FoundList } from '../unit/found-actor';
import { SERVED } from '../unit/nouns';
import { labelAt, verbLengthAt } from './cues';
import { BY_DAY, isGeneralDuty, looksLikeDirective } from './directive';
import { type Work, workAt, workIn } from './work';

/** Words that tell a subject what to do and report nothing: `Sở A chủ trì …`, `Các phòng khẩn trương …`. */
const ASKS_SUBJECT = phraseTable([
  ...MONITORING,
  'chủ trì',
  'khẩn trương',
  'tập trung',
  'nghiêm túc',
  'tham mưu',
  'rà soát',
  'có trách nhiệm',
  'có nhiệm vụ',
  'phải',
  'làm đầu mối',
  'là đầu mối',
]);
const MATTER_WORD = phraseTable(TOPICS);
/** In words and marks; what is shorter is a remark or the cell of a table: `Phòng A chủ trì, Phòng B phối hợp.` */
const SHORTEST_ORDER = 14;

/**
 * Whether a sentence opens with a subject and tells it what to do: `Phòng A chủ trì, phối hợp với Phòng B lập …`, and so
 * behind its matter: `Về an toàn lao động: các phòng rà soát …`.
 */
export const tellsSubject = oncePer((reading: Reading): boolean => {
  const { text, tokens } = reading;
  const told = subjectOf(reading);
  if (!told) return false;
  const { subject, work } = told;
  // `Các Phó Giám đốc theo lĩnh vực phụ trách đôn đốc …`
  const asks =
    isAskedOfHeads(reading, subject, work) ||
    phraseAt(ASKS_SUBJECT, tokens, subject.next) > 0 ||
    phraseAt(ASKS_SUBJECT, tokens, work.at) > 0 ||
    phraseAt(ASKS_SUBJECT, tokens, tokenFrom(tokens, work.head.start)) > 0 ||
    BY_DAY.test(text);
  return asks && looksLikeDirective(reading);
});

/** Whether a sentence names a subject and its work, in whatever words: where nothing but tasks is spoken of, that is an order. */
export const namesSubjectAndWork = oncePer((reading: Reading): boolean => {
  const told = subjectOf(reading);
  return (
    told !== null &&
    !told.subject.actors.some(({ name }) => IS_SERVED.test(name)) &&
    looksLikeDirective(reading)
  );
});

/**
 * The same of single units of the office that speaks: what they do is seldom told in such words, but for praise.
 * `Trung tâm Phục vụ hành chính công niêm yết danh mục thủ tục …`
 */
export const tellsOwnUnit = oncePer((reading: Reading): boolean => {
  const told = namesSubjectAndWork(reading) ? subjectOf(reading) : null;
  return (
    told?.subject.actors.every(({ kind, name }) => kind === 'unit' && OWN_UNIT.test(name)) === true &&
    !PRAISES.test(reading.text) &&
    (!countsWork(reading) || BY_DAY.test(reading.text))
  );
});

/** `ban hành 15 văn bản`, `họp trực tuyến đến 100% đơn vị`: work that is counted is done rather than asked for. */
const countsWork = ({ text, tokens }: Reading): boolean =>
  /\d\s?%/.test(text) ||
  tokens.some(
    (token, i) =>
      /^\d[\d.]*$/.test(token.text) && [1, 2].some((length) => verbLengthAt(tokens, i - length) === length),
  );

const OWN_UNIT =
  /^(?:Văn phòng|Phòng|Ban|Trung tâm|Chi cục|Thanh tra|Khoa|Đội|Tổ|Trạm|Hạt|Công an|Trường|Xí nghiệp|Ban Chỉ huy)(?!\p{L})/u;
/** Praise, blame and results: `tiếp nhận 120 hồ sơ`. */
const PRAISES = pattern('iu')`
  \<(?:
    (?:thực hiện|hoàn thành|làm|phối hợp|triển khai(?: thực hiện)?) (?:tốt|khá|xuất sắc|cơ bản|chậm|chưa)
    |cơ bản|tích cực|nỗ lực|chưa|chậm(?! nhất)|còn(?! lại)
    |(?:phát hiện|tiếp nhận|giải quyết|xử lý|xử phạt|thu|nộp|đạt|tăng|giảm)(?: được)? \d+
  )\>
`;

/** What companies do for their customers is told of more often than it is asked for. */
const IS_SERVED = pattern('iu')`^(?:các |những )?(?:${SERVED.join('|')})\>`;

/** The subject that opens a sentence, behind its matter or basis, and its work. */
function subjectOf(reading: Reading): { readonly subject: FoundList; readonly work: Work } | null {
  const { text, tokens } = reading;
  if (tokens.length < SHORTEST_ORDER || !/^\p{Lu}/u.test(text) || !/[.;]\s*$/.test(text)) return null;
  const from =
    phraseAt(MATTER_WORD, tokens, 0) > 0 ? labelAt(reading, 0, tokens.length).next : behindBasis(reading);
  const subject = actorsAt(reading, from);
  if (!subject || subject.next >= tokens.length) return null;
  const work = workAt(reading, 0, tokens.length);
  return work?.actors[0]?.start === tokens[from]!.start ? { subject, work } : null;
}

/** What an order rests on; `trong tháng 3, …` tells more often than it asks. */
const ON_BASIS = phraseTable([
  'căn cứ',
  'trên cơ sở',
  'để',
  'nhằm',
  'từ nay',
  'trong thời gian tới',
  'thời gian tới',
]);

/** `Căn cứ Thông báo này, các phòng xây dựng …`: the token of the subject; 0 where nothing of the kind opens the sentence. */
function behindBasis(reading: Reading): number {
  const { tokens } = reading;
  const [first] = phraseAt(ON_BASIS, tokens, 0) > 0 ? (workAt(reading, 0, tokens.length)?.actors ?? []) : [];
  const at = first ? tokenFrom(tokens, first.start) : 0;
  return tokens[at - 1]?.text === ',' ? at : 0;
}

/** `Các đồng chí Phó Giám đốc … thường xuyên kiểm tra`: those who lead units are told what to do, and not described. */
function isAskedOfHeads({ tokens }: Reading, { actors }: FoundList, { at }: Work): boolean {
  const areHeads = actors.every(({ name }) => HEADS.test(name));
  return areHeads && phraseAt(HOW_HEADS_WORK, tokens, at) > 0;
}

const HEADS = pattern('iu')`
  ^(?:
    các (?:đồng chí |đ/c )?(?:phó|ủy viên|thành viên)
    |thủ trưởng|trưởng các|người đứng đầu
    |(?:đồng chí|đ/c) (?:phó|chánh|trưởng|giám đốc|chủ tịch)
  )\>
`;
const HOW_HEADS_WORK = phraseTable([
  'thường xuyên',
  'chủ động',
  'trực tiếp',
  'tiếp tục',
  ...MONITORING.map((verb) => `chịu trách nhiệm ${verb}`),
  'chịu trách nhiệm chỉ đạo',
  'chịu trách nhiệm tổ chức',
  'chịu trách nhiệm kiểm tra',
]);

/**
 * The sentences from one on, and the clauses behind a first one, that tell their subject what to do: `Thống nhất chủ trương.
 * Phòng A chủ trì …`, `Đồng ý cho đấu nối; Phòng A khẩn trương lắp đặt …`. Beside one that does, a shorter one is told as well:
 * `Văn phòng theo dõi.` So is one behind the place `handedAt` where work has been handed over.
 */
export function ordersIn(reading: Reading, from: number, handedAt = Number.POSITIVE_INFINITY): Span[] {
  const { text, sentences } = reading;
  const behind = sentences.slice(from);
  const inside = sentences.flatMap(({ clauses, numbered }) =>
    numbered || listsFaults(text, clauses[0]) ? [] : clauses.slice(1),
  );
  const orders = behind.filter((sentence) => tellsSubject(partOf(reading, sentence)));
  const ofClauses = inside.filter(
    (clause) => !orders.some((order) => overlaps(order, clause)) && tellsSubject(partOf(reading, clause)),
  );
  const isBeside = ({ start }: Span): boolean => orders.length + ofClauses.length > 0 || start > handedAt;
  const others = behind.filter((sentence) => isBeside(sentence) && isTold(reading, sentence));
  const whole = [...orders, ...others.filter((other) => !orders.includes(other))];
  return [...whole, ...ofClauses.filter((clause) => !whole.some((order) => overlaps(order, clause)))];
}

/** `Còn một số hạn chế: Phòng A chậm lập hồ sơ; Phòng B …`: what stands between the semicolons is told, and not asked for. */
const listsFaults = (text: string, first: Span | undefined): boolean =>
  first !== undefined && FAULTS.test(text.slice(first.start, first.end));
const FAULTS = pattern('iu')`
  \<(?:hạn chế|tồn tại|khuyết điểm|bất cập|yếu kém|kết quả (?:nổi bật|đạt được|chủ yếu))
  (?:[\s,]{1,2}\p{L}{1,8}){0,6}\s*(?::|\<(?:như|đó là|gồm)\>)
`;

/** Whether a sentence begins with a subject and its work. */
function isTold(reading: Reading, sentence: Sentence): boolean {
  const work = workIn(reading, sentence);
  if (work?.actors[0]?.start !== sentence.start) return false;
  return !isGeneralDuty(work, reading.text.slice(reading.tokens[work.at]!.start, sentence.end));
}
