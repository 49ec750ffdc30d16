import { pattern } from '../../../text/pattern';
import { capitalised } from '../../../text/words';
import { COMMON_TYPES, LAWS, NUMBERED_TYPES } from '../data/names';
import { foldWord } from '../fold';
import { pairTied } from '../frequency';
import type { Word, Words } from '../words';
import { type CapitalFault, fault, isWord, unsure } from './capital-fault';

/** The word `luật` before a name, or before the name itself, without its capital. */
export const lawAt = (words: Words, at: number): CapitalFault | null => law(words, at) ?? lawName(words, at);

/** Who bears the word in a name: `công ty luật An Bình`, `văn phòng Luật sư`, `thạc sĩ luật Trần Văn A`. */
const BEARERS = 'ty phòng hãng khoa ngành trường viện học sư sĩ nhân viên'.split(' ');
/** Before several laws, none of which is named. */
const SEVERAL = 'các những nhiều mọi mỗi từng hai ba bốn'.split(' ');

/** What is another word with it, `quy luật Cung - Cầu`, or of another state or faith, `đạo luật Xanh của châu Âu`. */
const OTHER_WORDS = 'pháp bộ kỷ đạo giáo dân thông quy định tục quân giới âm thi niêm'.split(' ');

const BEFORE_OTHER_LAW = new Set([...BEARERS, ...SEVERAL, ...OTHER_WORDS, 'theo']);
const COUNTRIES = new Set(
  'việt anh pháp mỹ hoa đức nhật singapore trung hàn nga úc lào thái âu eu hồi la do ấn canada'.split(' '),
);

/** `luật Đất đai`: a law is called by its name (Phụ lục II, V.6). */
function law(words: Words, at: number): CapitalFault | null {
  const { list } = words;
  const word = list[at]!;
  const next = list[at + 1];
  if (word.form.shape !== 'lower' || word.gap !== 'space' || next?.gap !== 'space') return null;
  if (next.form.shape !== 'capital' || COUNTRIES.has(next.form.folded)) return null;
  if (
    BEFORE_OTHER_LAW.has(list[at - 1]!.form.folded) &&
    !(isWord(list[at - 1], 'theo', null) && isKnown(words, next))
  )
    return null;
  return fault(words, word.start, word.end, 'Luật', 'document');
}

/** What stands between `Luật` and the number that only a law and a resolution of the National Assembly have. */
const UP_TO_NUMBER = /^([^.;:()“”\d]{2,90}) số \d{1,4}\/(?:19|20)\d\d\/QH\d/u;
/** Another document, to which the number belongs; `văn bản quy phạm pháp luật` is what a law is about. */
const OTHER_DOCUMENT = pattern('iu')`
  \<(?<!pháp_)(?:${[...NUMBERED_TYPES, ...COMMON_TYPES].join('|')})(?!\p{L}| quy phạm)
`;
/** What tells of a law without naming it: `Luật và các nghị quyết số …`, `Luật hiện hành số …`. */
const TELLING = new Set(
  'số và theo của này đó được có về do tại trong với sửa hiện liên chuyên mới cũ nêu trên khác tương đã sẽ đang là như'.split(
    ' ',
  ),
);
const BEFORE_NO_NAME = new Set([...BEARERS, ...SEVERAL]);

/** `Luật đầu tư công số 58/2024/QH15`: the name itself begins with a capital. */
function lawName(words: Words, at: number): CapitalFault | null {
  const { text, list } = words;
  const [word, next] = [list[at]!, list[at + 1]];
  if (word.form.text !== 'Luật' || next?.gap !== 'space') return null;
  if (next.form.shape === 'capital') return raisedName(words, at);
  if (next.form.shape !== 'lower') return null;
  if (TELLING.has(next.form.folded)) return null;
  if (word.gap === 'space' && BEFORE_NO_NAME.has(list[at - 1]!.form.folded)) return null;
  if (NAMED.test(text.slice(next.start, next.start + 16)) || isKnown(words, next))
    return lawCapital(words, next);
  const name = UP_TO_NUMBER.exec(text.slice(next.start, next.start + 120))?.[1];
  if (name === undefined || OTHER_DOCUMENT.test(name)) return null;
  return lawCapital(words, next);
}

/** `Luật phòng, chống ma túy`: so begin only laws that are named. */
const NAMED = /^phòng(?:, chống| cháy)(?!\p{L})/u;

/** Whether the name of a known law of two words begins with a word. */
const isKnown = ({ text, list }: Words, word: Word): boolean => {
  const second = list[list.indexOf(word) + 1];
  return second?.gap === 'space' && LAWS.has(foldWord(text.slice(word.start, second.end)));
};

/** `Luật Đất Đai`: the name has one capital. */
function raisedName(words: Words, at: number): CapitalFault | null {
  const [first, second] = [words.list[at + 1]!, words.list[at + 2]];
  if (second?.form.shape !== 'capital') return null;
  const long = longRaisedName(words, at);
  if (long || second.gap !== 'space' || !isKnown(words, first)) return long;
  const right = `${first.form.text} ${second.form.text.toLowerCase()}`;
  return fault(words, first.start, second.end, right, 'law-capitals');
}

/** Behind a comma the name of a law goes on with these: `Phòng, chống ma túy`, `Khám bệnh, chữa bệnh`. */
const GO_ON = new Set(['chống', 'chữa']);
/** In the name of a law these keep their capitals, and mostly those of the words behind them. */
const OWN_NAMES = [
  'quốc hội',
  'chính phủ',
  'việt nam',
  'mặt trận',
  'tòa án',
  'hội đồng',
  'ủy ban',
  'thủ đô',
  'sĩ quan',
];
const LEAST_RAISED = 3;

/** `Luật Bảo Vệ Môi Trường`: three words or more, and two of them a common word; `Luật Minh Khuê` names a firm. */
function longRaisedName(words: Words, at: number): CapitalFault | null {
  const { list, text } = words;
  if (list[at]!.gap === 'space' && BEFORE_NO_NAME.has(list[at - 1]!.form.folded)) return null;
  const first = at + 1;
  let end = first + 1;
  while (list[end]?.form.shape === 'capital' && goesOn(list[end]!)) end++;
  const name = list.slice(first, end);
  const folded = name.map(({ form }) => form.folded).join(' ');
  const holdsWord = name.some(
    ({ form, gap }, k) => k > 0 && gap === 'space' && pairTied(name[k - 1]!.form.rank, form.rank),
  );
  if (name.length < LEAST_RAISED || !holdsWord || OWN_NAMES.some((own) => folded.includes(own))) return null;
  const [from, to] = [name[0]!.start, name.at(-1)!.end];
  const right = text[from]! + text.slice(from + 1, to).toLowerCase();
  return unsure(fault(words, from, to, right, 'law-capitals'));
}

const goesOn = ({ gap, form }: Word): boolean =>
  gap === 'space' || (gap === 'comma' && GO_ON.has(form.folded));

const lawCapital = (words: Words, { start, end, form }: Word): CapitalFault | null =>
  unsure(fault(words, start, end, capitalised(form.text), 'law'));
