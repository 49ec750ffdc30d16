import { SURNAMES } from '../../../syntax/person-name';
import { capitalised } from '../../../text/words';
import { CUE } from '../cues';
import { HEAD_VERBS } from '../data/head-verbs';
import { OFFICES, PLACE_LEVELS } from '../data/name-heads';
import { COMMON_HEADS, COMMON_TYPES, HEAVENLY_STEMS, LOWERING_WORDS, NUMBERED_TYPES } from '../data/names';
import { PAPERS } from '../data/reduplications';
import { startsSentence, type Word, type Words } from '../words';
import { lunarYear, month, numberedDay, weekday } from './capital-days';
import { type CapitalFault, fault } from './capital-fault';
import { officeField } from './capital-fields';
import { lawAt } from './capital-laws';
import { lockedCapitals } from './capital-lock';
import { nameAt } from './capital-names';
import { knownPlaceAt } from './places';
import { sectorInList } from './sector-lists';

/** Wrong capitals in a paragraph: names of agencies and days, documents before their number, verbs in mid-sentence. */
export function capitalFaults(words: Words): CapitalFault[] {
  const faults: CapitalFault[] = [];
  const { list } = words;
  for (let i = 0; i < list.length; i++) {
    const fault = faultAt(words, i);
    if (!fault || isQuoted(words, fault)) continue;
    faults.push(fault);
    while (i + 1 < list.length && list[i + 1]!.start < fault.span.end) i++;
  }
  return faults;
}

/** `treo biển “Ban Chỉ Đạo”`: others' words, as they wrote them. */
const isQuoted = ({ text }: Words, { span: { start, end } }: CapitalFault): boolean =>
  /[“"]/.test(text[start - 1] ?? '') && /[”"]/.test(text[end] ?? '');

const STEMS = new Set(HEAVENLY_STEMS);

function faultAt(words: Words, at: number): CapitalFault | null {
  const { form } = words.list[at]!;
  if (form.shape === 'upper') return lockedCapitals(words, at);
  if (form.shape === 'number') return null;
  const isCapital = form.shape === 'capital';
  if ((form.cues & CUE.capital) === 0) return isCapital ? midSentence(words, at) : null;
  const name = nameAt(words, at);
  if (name) return name;
  const ofWord = OF_WORD.get(form.folded);
  if (ofWord) return ofWord(words, at);
  if (STEMS.has(form.folded)) return lunarYear(words, at);
  return (
    MAY_BE.get(form.folded)?.(words, at) ??
    (isCapital ? (sectorInList(words, at) ?? midSentence(words, at)) : null)
  );
}

/** What the name of a committee goes on with: its level, or what it is for. */
const COMMITTEE_CONTEXT = new Set(
  'tỉnh trung về phòng chống xã huyện thành cấp quốc liên phát cải chuyển đổi ứng giải xây thi công tác'.split(
    ' ',
  ),
);
/** Behind these no committee is named: `các Ban chỉ đạo`. */
const BEFORE_ANY_COMMITTEE = new Set('các những mỗi từng'.split(' '));

/** Words of two syllables that committees are called by: `Ban Chỉ đạo`, and never `Ban Chỉ Đạo`. */
const WORKS_OF_COMMITTEE = new Set('chỉ đạo|chấp hành|thường vụ|chỉ huy|giám đốc'.split('|'));

/** `Ban chỉ đạo 389`: named, it is written `Ban Chỉ đạo`. */
function committee(words: Words, at: number): CapitalFault | null {
  const [ban, first, second, next] = words.list.slice(at, at + 4);
  if (ban!.form.text !== 'Ban' || first?.gap !== 'space' || second?.gap !== 'space') return null;
  const work = `${first.form.folded} ${second.form.folded}`;
  if (!WORKS_OF_COMMITTEE.has(work)) return null;
  if (first.form.shape === 'capital' && second.form.shape === 'capital')
    return fault(words, ban!.start, second.end, `Ban ${capitalised(work)}`, 'agency');
  if (work !== 'chỉ đạo' || first.form.shape !== 'lower' || next?.gap !== 'space') return null;
  if (ban!.gap === 'space' && BEFORE_ANY_COMMITTEE.has(words.list[at - 1]!.form.folded)) return null;
  const named = next.form.shape !== 'lower' || COMMITTEE_CONTEXT.has(next.form.folded);
  return named ? fault(words, ban!.start, second.end, 'Ban Chỉ đạo', 'agency') : null;
}

const BEHIND_POLICE = new Set('tỉnh xã phường huyện thành nhân các đặc'.split(' '));

/** `Công An phường`. */
function policeForce(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const [cong, an, next] = list.slice(at, at + 3);
  if (cong!.form.text !== 'Công' || an?.form.text !== 'An' || an.gap !== 'space') return null;
  if (isGivenName(list, at)) return null;
  const isOfLevel = next?.gap === 'space' && BEHIND_POLICE.has(next.form.text);
  return isOfLevel ? fault(words, cong!.start, an.end, 'Công an', 'agency') : null;
}

/** `ông Lê Công An`, `ông Trần Văn Công An`: a surname stands at most two capitals before. */
function isGivenName(list: readonly Word[], at: number): boolean {
  for (let i = at; i > Math.max(0, at - 3) && list[i]!.gap === 'space'; i--) {
    const { form } = list[i - 1]!;
    if (form.shape !== 'capital') return false;
    if (SURNAMES.includes(form.text)) return true;
  }
  return false;
}

/** Behind these somebody is spoken to or of: `yêu cầu`, `đề nghị`. */
const BEFORE_PLURAL = new Set('để gửi giao cho với cầu nghị tới cùng do bởi nghe'.split(' '));

/** `để Các sở, ngành thực hiện`. */
function plural(words: Words, at: number): CapitalFault | null {
  const [before, word, next] = [words.list[at - 1], words.list[at]!, words.list[at + 1]];
  if (word.form.text !== 'Các' || word.gap !== 'space' || next?.gap !== 'space') return null;
  if (next.form.shape !== 'lower' || before!.form.shape !== 'lower') return null;
  const isInSentence = BEFORE_PLURAL.has(before!.form.folded);
  return isInSentence ? fault(words, word.start, word.end, 'các', 'mid-sentence') : null;
}

/** `nghị quyết số 12-NQ/TU`: before its number a document's type has a capital (Phụ lục II, V.6). */
function documentType(words: Words, at: number): CapitalFault | null {
  const { text, list } = words;
  const so = list[at]!;
  if (so.gap !== 'space' || !/^ \d{1,5}(?:\/\d{4})?[-/]\p{Lu}/u.test(text.slice(so.end, so.end + 16)))
    return null;
  for (const length of [4, 2, 1]) {
    const first = list[at - length];
    if (first?.form.shape !== 'lower' && first?.form.shape !== 'capital') continue;
    const type = text.slice(first.start, list[at - 1]!.end);
    const right = capitalised(type.toLowerCase());
    const isRaised = first.form.shape === 'capital' && list[at - 1]!.form.shape === 'capital';
    if (
      isRaised &&
      length > 1 &&
      (NUMBERED_TYPES.has(right.toLowerCase()) || COMMON_TYPES.has(right.toLowerCase()))
    )
      return fault(words, first.start, list[at - 1]!.end, right, 'document-capitals');
    if (first.form.shape !== 'lower' || startsSentence(words, at - length)) continue;
    if (!NUMBERED_TYPES.has(type.toLowerCase()) || isSecondHalf(list, at - length)) continue;
    return fault(words, first.start, list[at - 1]!.end, right, 'document');
  }
  return null;
}

/** `pháp luật số 64/2025/QH15`, `Thông báo kết luận số 12-TB/TU`: the word goes with the one before it. */
function isSecondHalf(list: readonly Word[], at: number): boolean {
  const before = list[at - 1]?.form.folded;
  return list[at]!.gap === 'space' && (before === 'pháp' || before === 'bộ' || before === 'báo');
}

/** `Nguyễn văn An`: the middle name of a person. */
function middleName(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const [surname, middle, given] = [list[at - 1], list[at]!, list[at + 1]];
  if (middle.form.shape !== 'lower' || middle.gap !== 'space' || given?.gap !== 'space') return null;
  if (given.form.shape !== 'capital' || !surname || !SURNAMES.includes(surname.form.text)) return null;
  return fault(
    words,
    surname.start,
    middle.end,
    `${surname.form.text} ${capitalised(middle.form.text)}`,
    'person',
  );
}

/** `khoản 2 điều 103`, `điểm a Khoản 2`: point and clause small, article with a capital (Phụ lục II, V.7). */
function pinpoint(words: Words, at: number): CapitalFault | null {
  const { text, list } = words;
  const clause = list[at]!;
  const number = list[at + 1];
  const article = list[at + 2];
  if (number?.form.shape !== 'number') return null;
  const point = list[at - 2];
  const hasPoint = point?.form.folded === 'điểm' && list[at - 1]!.form.text.length === 1;
  const lowerArticle =
    article?.form.text === 'điều' && list[at + 3]?.form.shape === 'number' && article.gap !== 'other';
  const mixed =
    hasPoint &&
    (point.form.shape === 'lower') !== (clause.form.shape === 'lower') &&
    !startsSentence(words, at - 2);
  if (!lowerArticle && !mixed) return null;
  const start = mixed ? point!.start : clause.start;
  const end = lowerArticle ? article!.end : number.end;
  const lowered =
    mixed || !startsSentence(words, at)
      ? text.slice(start, end).replace(/Điểm|Khoản/g, (word) => word.toLowerCase())
      : text.slice(start, end);
  return fault(words, start, end, lowered.replace(/điều$/, 'Điều'), 'pinpoint');
}

const BEFORE_ARTICLE = new Set('theo tại của ở và'.split(' '));
/** The first syllables of what has articles, and the second ones with which they are something else. */
const WITH_ARTICLES = new Set('nghị luật thông quyết quy bộ'.split(' '));
const WITHOUT_ARTICLES = new Set('sư gia tin tấn trưởng đội'.split(' '));

/** `theo điều 8 Nghị định số …`: an article has a capital (Phụ lục II, V.7). */
function article(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const [word, number, next] = [list[at]!, list[at + 1], list[at + 2]];
  if (word.form.text !== 'điều' || word.gap !== 'space' || !BEFORE_ARTICLE.has(list[at - 1]!.form.text))
    return null;
  if (number?.form.shape !== 'number' || next?.gap !== 'space' || next.form.shape !== 'capital') return null;
  if (!WITH_ARTICLES.has(next.form.folded) || WITHOUT_ARTICLES.has(list[at + 3]?.form.folded ?? ''))
    return null;
  return fault(words, word.start, word.end, 'Điều', 'pinpoint');
}

/** `góp phần Bảo vệ`, and `Về Công tác` at the start: a common word behind one that it follows in mid-sentence. */
function midSentence(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const word = list[at]!;
  const next = list[at + 1];
  const before = list[at - 1];
  if (!before || word.gap !== 'space' || next?.gap !== 'space') return null;
  const head = `${word.form.folded} ${next.form.folded}`;
  const common = COMMON_HEADS.has(head);
  if (!common && !HEAD_VERBS.has(head)) return null;
  const third = list[at + 2]?.gap === 'space' ? list[at + 2]!.form : null;
  // `Công Tác`: with a third one in capitals it would be a title.
  const isRaised = common && next.form.shape === 'capital' && (!third || third.shape === 'lower');
  if (next.form.shape !== 'lower' && !isRaised) return null;
  // `được Tổ chức Y tế Thế giới công nhận` names a body.
  if (head === 'tổ chức' && third && third.shape !== 'lower') return null;
  // `các Chấp hành viên, Kiểm sát viên`: people with a title.
  if (list[at + 2]?.form.folded === 'viên') return null;
  const opening = common && before.form.text === 'Về' && startsSentence(words, at - 1);
  const inSentence =
    before.form.shape === 'lower' && (lowers(list, at - 1) || (common && isWorkBefore(list, at - 1)));
  if (!opening && !inSentence) return null;
  // `Hướng dẫn số 12`, `Hướng dẫn này`: a document.
  const isPaper = list[at + 2]?.gap === 'space' && list[at + 2]!.form.folded === 'này' && PAPERS.has(head);
  if (isPaper && !isRaised) return null;
  if (/^\s(?:số\s|\d)/u.test(text.slice(next.end, next.end + 4)) && !isRaised) return null;
  return fault(words, word.start, next.end, text.slice(word.start, next.end).toLowerCase(), 'mid-sentence');
}

function lowers(list: readonly Word[], at: number): boolean {
  const { form, gap } = list[at]!;
  if (LOWERING_WORDS.has(form.folded)) return true;
  return gap === 'space' && LOWERING_WORDS.has(`${list[at - 1]!.form.folded} ${form.folded}`);
}

/** What is done to work, results, difficulties: `đánh giá Công tác`; `Báo cáo Kết quả` would be the title of a paper. */
const WORK_BEFORE_NOUN = new Set(
  'đánh giá|báo cáo|hoàn thành|theo dõi|tổng hợp|giao ban|kiểm điểm'.split('|'),
);

const isWorkBefore = (list: readonly Word[], at: number): boolean =>
  list[at]!.gap === 'space' &&
  list[at - 1]!.form.shape === 'lower' &&
  WORK_BEFORE_NOUN.has(`${list[at - 1]!.form.text} ${list[at]!.form.text}`);

type Judge = (words: Words, at: number) => CapitalFault | null;

/** What judges the words that have laws of their own. */
const OF_WORD: ReadonlyMap<string, Judge> = new Map([
  ['ban', committee],
  ['thứ', weekday],
  ['tháng', month],
  ['ngày', numberedDay],
  ['các', plural],
  ['số', documentType],
  ['khoản', pinpoint],
  ['điều', article],
  ['luật', lawAt],
]);
/** The same of words that are judged like any other where theirs say nothing. */
const MAY_BE: ReadonlyMap<string, Judge> = new Map([
  ['công', policeForce],
  ...[...PLACE_LEVELS.keys()].map((level): [string, Judge] => [level, knownPlaceAt]),
  ...[...OFFICES].map((head): [string, Judge] => [head.split(' ')[0]!, officeField]),
  ['văn', middleName],
  ['thị', middleName],
]);
