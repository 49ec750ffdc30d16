import { SURNAMES } from '../../../syntax/person-name';
import { pattern } from '../../../text/pattern';
import { capitalised } from '../../../text/words';
import { CUE } from '../cues';
import { HEAD_VERBS } from '../data/head-verbs';
import {
  COMMON_HEADS,
  COMMON_TYPES,
  EARTHLY_BRANCHES,
  HEAVENLY_STEMS,
  LOWERING_WORDS,
  NUMBERED_TYPES,
} from '../data/names';
import { startsSentence, type Word, type Words } from '../words';
import { type CapitalFault, fault, isWord } from './capital-fault';
import { lawAt } from './capital-laws';
import { nameAt } from './capital-names';
import { sectorInList } from './sector-lists';

/** Wrong capitals in a paragraph: names of agencies and days, documents before their number, verbs in mid-sentence. */
export function capitalFaults(words: Words): CapitalFault[] {
  const faults: CapitalFault[] = [];
  const { list } = words;
  for (let i = 0; i < list.length; i++) {
    const fault = faultAt(words, i);
    if (!fault) continue;
    faults.push(fault);
    while (i + 1 < list.length && list[i + 1]!.start < fault.span.end) i++;
  }
  return faults;
}

function faultAt(words: Words, at: number): CapitalFault | null {
  const { form } = words.list[at]!;
  if (form.shape === 'upper' || form.shape === 'number') return null;
  if ((form.cues & CUE.capital) === 0) return form.shape === 'capital' ? midSentence(words, at) : null;
  const name = nameAt(words, at);
  if (name) return name;
  switch (form.folded) {
    case 'ban':
      return steeringCommittee(words, at);
    case 'thứ':
      return weekday(words, at);
    case 'tháng':
      return month(words, at);
    case 'số':
      return documentType(words, at);
    case 'khoản':
      return pinpoint(words, at);
    case 'điều':
      return article(words, at);
    case 'luật':
      return lawAt(words, at);
    case 'văn':
    case 'thị': {
      const middle = middleName(words, at);
      if (middle) return middle;
    }
  }
  if (STEMS.has(form.folded)) return lunarYear(words, at);
  const sector = form.shape === 'capital' ? sectorInList(words, at) : null;
  if (sector) return sector;
  return form.shape === 'capital' ? midSentence(words, at) : null;
}

/** What the name of a committee goes on with: its level, or what it is for. */
const COMMITTEE_CONTEXT = new Set(
  'tỉnh trung về phòng chống xã huyện thành cấp quốc liên phát cải chuyển đổi ứng giải xây thi công tác'.split(
    ' ',
  ),
);
/** Behind these no committee is named: `các Ban chỉ đạo`. */
const BEFORE_ANY_COMMITTEE = new Set('các những mỗi từng'.split(' '));

/** `Ban chỉ đạo 389`: named, it is written `Ban Chỉ đạo`. */
function steeringCommittee(words: Words, at: number): CapitalFault | null {
  const [ban, chi, dao, next] = words.list.slice(at, at + 4);
  if (!isWord(chi, 'chỉ', 'space') || !isWord(dao, 'đạo', 'space') || next?.gap !== 'space') return null;
  if (ban!.form.text !== 'Ban' || chi!.form.shape !== 'lower') return null;
  if (ban!.gap === 'space' && BEFORE_ANY_COMMITTEE.has(words.list[at - 1]!.form.folded)) return null;
  const named = next.form.shape !== 'lower' || COMMITTEE_CONTEXT.has(next.form.folded);
  return named ? fault(words, ban!.start, dao!.end, 'Ban Chỉ đạo', 'agency') : null;
}

const WEEKDAYS = new Set('hai ba tư năm sáu bảy'.split(' '));
const PARTS_OF_DAY = new Set('sáng chiều tối'.split(' '));
/** What is counted: `họp lần thứ hai, ngày 08/4/2026`. */
const COUNTED = new Set('lần kỳ đợt vòng khóa họp phiên'.split(' '));

/** `chiều thứ sáu`, `thứ hai hằng tuần` want a capital; `Thứ 6` and `Thứ Sáu` in mid-sentence want none before the day (Phụ lục II, V.8.c). */
function weekday(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const thu = list[at]!;
  const day = list[at + 1];
  if (day?.gap !== 'space') return null;
  const before = thu.gap === 'space' ? list[at - 1]!.form : null;
  if (/^[2-7]$/.test(day.form.text)) {
    const inSentence = thu.form.text === 'Thứ' && before?.shape === 'lower';
    return inSentence ? fault(words, thu.start, day.end, `thứ ${day.form.text}`, 'day') : null;
  }
  const isRight = thu.form.shape === 'lower' ? day.form.shape !== 'lower' : before?.shape !== 'lower';
  if (!WEEKDAYS.has(day.form.folded) || isRight) return null;
  const weekly = /^ h[àằ]ng tuần(?!\p{L})/u.test(text.slice(day.end, day.end + 12));
  const dated = /^(?: \(|, )ngày \d/.test(text.slice(day.end, day.end + 10));
  if (!weekly && before && COUNTED.has(before.folded)) return null;
  // `buổi chiều thứ hai của hội nghị`
  if (/^ của (?!tuần(?!\p{L}))/u.test(text.slice(day.end, day.end + 10))) return null;
  if (!weekly && !dated && !(before && PARTS_OF_DAY.has(before.folded))) return null;
  const name = day.form.folded;
  return fault(words, thu.start, day.end, `thứ ${capitalised(name)}`, 'weekday');
}

const MONTHS = new Set('giêng hai ba tư sáu bảy tám chín mười'.split(' '));
/** Before a month, and not before months that are counted: `trong tháng tám`, and not `hai tháng một lần`. */
const BEFORE_MONTH = new Set('trong vào đầu giữa cuối hết từ trước dịp'.split(' '));
/** What makes sure of a month: `trong tháng hai bên đối chiếu` speaks of two sides, `trong tháng tư vấn` of advice. */
const BEHIND_MONTH = pattern('u')`
  ^(?:
    $|[ ]?[.,;:)…”!?/]| [(–-]
    | (?:
      năm (?:\d{4}|nay|ngoái|tới|trước|sau)|h[àằ]ng năm|tới|này|vừa qua|âm lịch|dương lịch
      |(?:đến|và|hoặc) tháng
    )\>
  )
`;
/** `trong tháng hai, ba lần`, `trong tháng hai (02) đơn vị`: a count goes on behind the mark. */
const GOES_ON_COUNTING = /^\d{1,2}$|^(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)$/u;

/** `trong tháng tám.`: the word for the month has a capital (Phụ lục II, V.8.c). */
function month(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  const word = list[at]!;
  const name = list[at + 1];
  if (name?.gap !== 'space' || name.form.shape !== 'lower' || !MONTHS.has(name.form.folded)) return null;
  if (word.gap !== 'space' || !BEFORE_MONTH.has(list[at - 1]!.form.folded)) return null;
  const isSure = name.form.folded === 'giêng' || BEHIND_MONTH.test(text.slice(name.end, name.end + 16));
  const next = list[at + 2];
  if (!isSure || (next && next.gap !== 'space' && GOES_ON_COUNTING.test(next.form.text))) return null;
  const right = `${word.form.text} ${capitalised(name.form.text)}`;
  return fault(words, word.start, name.end, right, 'month');
}

const STEMS = new Set(HEAVENLY_STEMS);
const BRANCHES = new Set(EARTHLY_BRANCHES);
const BEFORE_LUNAR_YEAR = new Set(['đán', 'tết', 'xuân']);

/** `Bính ngọ`: both words of a lunar year have capitals (Phụ lục II, V.8.a). */
function lunarYear(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const stem = list[at]!;
  const branch = list[at + 1];
  if (branch?.gap !== 'space' || !BRANCHES.has(branch.form.folded)) return null;
  // A year's stem and branch are both odd or both even in their order.
  const parity =
    (HEAVENLY_STEMS.indexOf(stem.form.folded) + EARTHLY_BRANCHES.indexOf(branch.form.folded)) % 2;
  const before = stem.gap === 'space' ? list[at - 1]!.form.folded : '';
  const next = list[at + 2]?.form.folded;
  if (
    parity !== 0 ||
    !(BEFORE_LUNAR_YEAR.has(before) || (before === 'năm' && stem.form.shape === 'capital') || next === 'năm')
  )
    return null;
  const right = [stem, branch].map(({ form: { text } }) => capitalised(text.toLowerCase()));
  return fault(words, stem.start, branch.end, right.join(' '), 'lunar-year');
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
  if (!before || word.gap !== 'space' || next?.gap !== 'space' || next.form.shape !== 'lower') return null;
  const head = `${word.form.folded} ${next.form.folded}`;
  const common = COMMON_HEADS.has(head);
  if (!common && !HEAD_VERBS.has(head)) return null;
  // `được Tổ chức Y tế Thế giới công nhận` names a body.
  if (head === 'tổ chức' && list[at + 2]?.gap === 'space' && list[at + 2]!.form.shape !== 'lower')
    return null;
  // `các Chấp hành viên, Kiểm sát viên`: people with a title.
  if (list[at + 2]?.form.folded === 'viên') return null;
  const opening = common && before.form.text === 'Về' && startsSentence(words, at - 1);
  if (!opening && !(before.form.shape === 'lower' && lowers(list, at - 1))) return null;
  // `Hướng dẫn số 12`: a document.
  if (/^\s(?:số\s|\d)/u.test(text.slice(next.end, next.end + 4))) return null;
  const found = text.slice(word.start, next.end);
  return fault(words, word.start, next.end, found[0]!.toLowerCase() + found.slice(1), 'mid-sentence');
}

function lowers(list: readonly Word[], at: number): boolean {
  const { form, gap } = list[at]!;
  if (LOWERING_WORDS.has(form.folded)) return true;
  return gap === 'space' && LOWERING_WORDS.has(`${list[at - 1]!.form.folded} ${form.folded}`);
}
