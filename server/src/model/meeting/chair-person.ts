import { SURNAMES } from '../../syntax/person-name';
import { POSITION } from '../../syntax/position-titles';
import { pattern, piece } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { foldWord } from '../language/fold';
import { CONCLUSIONS, PRESIDES } from './chair';

/** The person who presides over a meeting and concludes, by name. */
export interface ChairPerson {
  /** As written: `Nguyễn Văn A`. */
  readonly text: string;
  readonly span: Span;
  /** Behind `UBND phường`, where it may also be the name of the ward. */
  readonly mayBePlace: boolean;
}

/** With these begin as many names of places, fields and bodies. */
const DOUBTFUL = ['Hà', 'Châu', 'Thạch', 'Nông'];
const SURNAME = SURNAMES.filter((name) => !DOUBTFUL.includes(name)).join('|');
const WARD = '(?:[Pp]hường|PHƯỜNG|[Xx]ã|XÃ)';
/** The bodies whose head is called by post, ward and name: `Chủ tịch UBND phường Nguyễn Văn A`. */
const WARD_HEAD = piece`
  (?:UBND|(?:[ỦU][yỷ]|ủy|uỷ) ban nhân dân|HĐND|[Đđ]ảng (?:ủy|uỷ))\s
`;
const BEHIND_WARD = pattern('u')`${WARD}\s$`;
/** Three words at least, as nearly all names have; streets, wards and schools bear the names of others. */
const NAME = piece`
  (?<!(?:(?<!${WARD_HEAD})${WARD}|[Đđ]ường|[Tt]rường|[Pp]hố|PHỐ|[Qq]uận|[Tt]rấn|[Kk]hu|tên|THPT|THCS)\s)
  (?:${SURNAME}|${SURNAME.toUpperCase()})(?:\s\p{Lu}[\p{L}’']*){2,4}
`;
const ANY_NAME = pattern('gu')`\<${NAME}\>`;
/** `…, Phó Giám đốc Sở Nguyễn Văn A`, `đồng chí Nguyễn Văn A, Phó Giám đốc Sở`: up to where they preside. */
const BEFORE_VERB = pattern('u')`
  \<(${NAME})(?:\s*(?:,|-|–) (?:Q\. )?${POSITION}[^.;:,]{0,80})? (?:đã |trực tiếp )?
  (?:có ý kiến |phát biểu )?$
`;
/** Several preside, or one in another's place; `và` and `các` in the name of a body say nothing of persons. */
const NOT_ONE = pattern('iu')`
  \<(?:
    đồng $
    |(?:cùng|thay mặt|[uủ][yỷ] quyền|ủy nhiệm|phân công)\>
    |(?:và|các) (?:các )?(?:đồng chí|đ/c|ông|bà|đại diện|lãnh đạo|${POSITION})\>
  )
`;
const LONGEST = 200;

/** Whoever a subject or a closing says the conclusions are of, where it names one person and no other. */
export function concludingPerson(text: string): ChairPerson | null {
  const start = CONCLUSIONS.exec(text);
  if (!start) return null;
  const from = start.index + start[0].length;
  const rest = text.slice(from, from + LONGEST);
  const end = rest.search(/\s+tại(?!\p{L})/iu);
  return end < 0 ? null : onlyPerson(rest.slice(0, end), from);
}

/** Whoever an opening says presides or concludes, each where one person is named in the sentence and no other. */
export function presidingPersons(text: string): ChairPerson[] {
  const found: ChairPerson[] = [];
  for (const { 0: verb, index } of text.matchAll(PRESIDES)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const whole = before.slice(before.lastIndexOf('. ') + 1);
    const sentence = /^k/i.test(verb) ? concludingClause(whole) : whole;
    const name = NOT_ONE.test(sentence) ? null : BEFORE_VERB.exec(sentence)?.[1];
    const person = name ? onlyPerson(sentence, index - sentence.length) : null;
    if (person) found.push(person);
  }
  return found;
}

/** Those who were heard stand before whoever concludes: `Sau khi nghe các đại biểu, Giám đốc Sở Nguyễn Văn A kết luận`. */
function concludingClause(sentence: string): string {
  const clause = sentence.slice(sentence.lastIndexOf(', ') + 1);
  return BEFORE_VERB.test(clause) ? clause : sentence;
}

function onlyPerson(text: string, from: number): ChairPerson | null {
  const [first, ...others] = NOT_ONE.test(text) ? [] : [...text.matchAll(ANY_NAME)].filter(isPerson);
  if (!first || others.length > 0) return null;
  const start = from + first.index;
  return {
    text: first[0],
    span: span(start, start + first[0].length),
    mayBePlace: BEHIND_WARD.test(text.slice(0, first.index)),
  };
}

/** The city bears the name of a person. */
const isPerson = ([name]: RegExpExecArray): boolean => foldName(name) !== 'hồ chí minh';

/** Whether a name can only be a person's, where the head names the ward or commune (`ward`: null where it names none). */
export const isSurelyPerson = ({ text, mayBePlace }: ChairPerson, ward: string | null): boolean =>
  !mayBePlace || (ward !== null && !foldName(text).startsWith(foldName(ward)));

/** Whether two people are one by their names. */
export const isOnePerson = (a: ChairPerson, b: ChairPerson): boolean => isSamePersonName(a.text, b.text);

/** Whether two names are of one person: in whatever case, the tone mark wherever it stands. */
export const isSamePersonName = (a: string, b: string): boolean => foldName(a) === foldName(b);

const foldName = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => foldWord(word))
    .join(' ');
