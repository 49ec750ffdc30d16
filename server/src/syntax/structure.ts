import { documentTypeOf, type LineForm } from './line-form';
import type { Marker } from './marker';
import { isName } from './name';
import { isNearSignature, nearHeadForm } from './near-form';
import { expectationOf, siblingAt } from './numbering';
import { ownWords, type Paragraph } from './paragraph';
import { suppressedBy } from './suppression';

/** The parts of a document (thành phần thể thức: NĐ 30/2020, Điều 8), and what is none of them. */
export type Component =
  | 'issuer' // tên cơ quan
  | 'motto' // Quốc hiệu và Tiêu ngữ
  | 'number' // số, ký hiệu
  | 'place-date' // địa danh và thời gian ban hành
  | 'document-type' // tên loại
  | 'subject' // trích yếu
  | 'salutation' // Kính gửi
  | 'stamp' // dấu chỉ độ mật, mức độ khẩn
  | 'opening' // phần mở đầu
  | 'lead-in' // câu dẫn, ending in a colon
  | 'section' // nội dung
  | 'closing' // phần kết
  | 'recipients' // nơi nhận
  | 'signature' // chữ ký
  | 'appendix' // phụ lục
  | 'residue'
  | 'decoration'
  | 'comment'
  | 'blank';

export const COMPONENTS: readonly Component[] = [
  'issuer',
  'motto',
  'number',
  'place-date',
  'document-type',
  'subject',
  'salutation',
  'stamp',
  'opening',
  'lead-in',
  'section',
  'closing',
  'recipients',
  'signature',
  'appendix',
  'residue',
  'decoration',
  'comment',
  'blank',
];

const BITS = new Map(COMPONENTS.map((component, i): [Component, number] => [component, 1 << i]));

export const bitOf = (component: Component): number => BITS.get(component)!;

/** The stretch of the document that the state machine is in. */
export type Zone = 'head' | 'subject' | 'opening' | 'body' | 'closing' | 'foot' | 'appendix';

/** An item that is open where a paragraph stands: its heading, or the item that it goes on. */
export interface OpenItem {
  readonly marker: Marker;
  readonly paragraph: Paragraph;
  /** The last part of the number that it should have. */
  readonly position: number;
}

/** An unmarked paragraph that ends in a colon or is a heading without number. */
export interface LeadIn {
  readonly paragraph: Paragraph;
  /** How many items were open where it stands; -1 for the lead-in of the opening, which governs all. */
  readonly depth: number;
}

/** All that a paragraph takes from those before it. Immutable; equal states are the same for every reader. */
export interface Structure {
  readonly zone: Zone;
  /** Which components have begun: bits of `bitOf`. */
  readonly seen: number;
  /** `THÔNG BÁO`, `QUYẾT ĐỊNH` …; `CÔNG VĂN` for a letter; null while unknown. */
  readonly documentType: string | null;
  /** Open items, outermost first. */
  readonly path: readonly OpenItem[];
  /** The unmarked paragraphs that govern what follows them, outermost first. */
  readonly leadIns: readonly LeadIn[];
  /** The paragraph before, where what follows depends on it: a list may start anew after it. */
  readonly afterLeadIn: boolean;
  /** Inside a provision of another document that is quoted over several paragraphs; its numbers are not this document's. */
  readonly isQuoting: boolean;
  /** Rules that comments just above switch off for the next paragraph. */
  readonly suppressed: readonly string[];
  /** Rules that comments at the head of the file switch off for all of it. */
  readonly suppressedInFile: readonly string[];
  /** In the foot: what the paragraph before belonged to, and whether a name has closed the signature. */
  readonly foot: 'recipients' | 'signature' | 'signed' | null;
}

/** What holds where the body has not begun or is over. */
const NOTHING_OPEN = { path: [], leadIns: [], afterLeadIn: false, isQuoting: false };

export const START: Structure = {
  zone: 'head',
  seen: 0,
  documentType: null,
  ...NOTHING_OPEN,
  suppressed: [],
  suppressedInFile: [],
  foot: null,
};

export interface Step {
  readonly component: Component;
  readonly after: Structure;
}

/** `Ngày 25 tháng 02 năm 2026, … chủ trì`, `Sau khi nghe …`: how a notice of conclusions opens. */
const OPENING =
  /^(?:(?:Sáng|Chiều|Tối)?\s*(?:ngày|Ngày|các ngày|Các ngày|Trong (?:các )?ngày)\s+[\d.…_]|Sau khi (?:nghe|xem xét|nghiên cứu)|Thực hiện|Căn cứ|Tại (?:cuộc họp|hội nghị|buổi|trụ sở|phiên)|Trên cơ sở|Vừa qua|Xét |Theo |Để |Hôm nay)/iu;
const SUBJECT_START = /^(?:Ý kiến )?(?:Kết luận|Kết quả|Về |V\/v|Truyền đạt|Thông báo)/u;
const CLOSING_START = /^(?:Trên đây là|Trên đây|Nay,? (?!sửa)|Vậy,? |Thừa (?:lệnh|ủy quyền|uỷ quyền) )/u;
const QUOTATION_START = /^[“"](?:\d{1,2}[a-zđ]?\.|[a-zđ]\)|(?:Điều|Khoản) \d)/u;
const QUOTATION_END = /[”"][\s.;,]*$/u;
const CLOSING_SENSE =
  /thông báo(?:\s+\p{L}+){0,12}?\s+(?:để|đến|tới|cho)\s.{0,400}(?:biết|thực hiện|triển khai)[^.;:]{0,60}[\s./\\;,…]{0,8}$/iu;
const END_MARK = /(?:\.\s*\/\s*\.?|\/\s*\.)[\s./]{0,6}$/;
const ATTENDANCE = /(?:tham dự|dự họp|cùng dự|thành phần)/iu;
const HANDS_OVER = /^(?:Giao|Đề nghị|Yêu cầu|Phân công)(?!\p{L})/u;
/** Words that begin like a unit and are none: `Tổ chức khảo sát`, `Báo cáo kết quả`, `Ban hành kế hoạch`. */
const NOT_UNIT =
  /^(?:tổ\s+chức|tổ\s+dân\s+phố|báo\s+(?:cáo|chí|động)|ban\s+(?:hành|đầu|bố)|đoàn\s+(?:kết|thể)|sở\s+hữu|trường\s+hợp|viện\s+dẫn|quỹ\s+đất|vụ\s+(?:việc|án|mùa)|cục\s+bộ|phòng(?:,|\s+(?:chống|ngừa|cháy|tránh|dịch|bệnh|thủ)))(?!\p{L})/iu;

/** A heading that is the name of a unit, so that the items under it are that unit's work. */
const UNIT_HEADING =
  /^(?:các\s+)?(?:phòng|văn phòng|chi cục|trung tâm|thanh tra|ban|cục|sở|vụ|viện|trường|công ty|ubnd|ủy ban|uỷ ban|hội đồng|công an|tổ|đội|chi nhánh|công đoàn|đoàn|báo|đài|quỹ)(?!\p{L})/iu;
const SIGNED = /^\(?\s*(?:đã ký|đã ký số)\s*\)?$/iu;

/** Lines of the head that are recognised wherever in it they stand. */
const HEAD_FORMS = {
  'national-title': 'motto',
  motto: 'motto',
  'own-number': 'number',
  'place-date': 'place-date',
} as const;

/** The state machine's step: which component the paragraph is, and the state after it. */
export function advance(state: Structure, paragraph: Paragraph): Step {
  switch (paragraph.form) {
    case 'blank':
      return { component: 'blank', after: state };
    case 'comment':
      return { component: 'comment', after: afterComment(state, paragraph.text) };
    case 'residue':
      // A number alone on its line is a cell of a table there.
      return { component: state.zone === 'appendix' ? 'appendix' : 'residue', after: state };
    case 'decoration':
      return { component: 'decoration', after: state };
  }
  return inZone(state.suppressed.length > 0 ? { ...state, suppressed: [] } : state, paragraph);
}

/** Before the first part of the document a comment speaks for the whole file. */
function afterComment(state: Structure, comment: string): Structure {
  const rules = suppressedBy(comment);
  if (rules.length === 0) return state;
  if (state.seen === 0) return { ...state, suppressedInFile: withNames(state.suppressedInFile, rules) };
  return { ...state, suppressed: withNames(state.suppressed, rules) };
}

/** There are not so many rules; what comes after is no rule's name. */
const MOST_NAMES = 100;

function withNames(known: readonly string[], names: readonly string[]): readonly string[] {
  const fresh = names.filter((name) => !known.includes(name));
  return fresh.length === 0 ? known : [...known, ...fresh].slice(0, MOST_NAMES);
}

function inZone(state: Structure, paragraph: Paragraph): Step {
  switch (state.zone) {
    case 'head':
      return inHead(state, paragraph);
    case 'subject':
      return inSubject(state, paragraph);
    case 'opening':
      return inOpening(state, paragraph);
    case 'body':
    case 'closing':
      return inBody(state, paragraph);
    case 'foot':
      return inFoot(state, paragraph);
    case 'appendix':
      return step(state, 'appendix', {});
  }
}

function step(state: Structure, component: Component, change: Partial<Structure>): Step {
  const seen = state.seen | bitOf(component);
  for (const key in change) {
    if (change[key as keyof Structure] !== state[key as keyof Structure])
      return { component, after: { ...state, ...change, seen } };
  }
  return { component, after: seen === state.seen ? state : { ...state, seen } };
}

function inHead(state: Structure, paragraph: Paragraph): Step {
  const { text } = paragraph;
  const form = headFormOf(paragraph);
  switch (form) {
    case 'national-title':
    case 'motto':
    case 'own-number':
    case 'place-date':
      return step(state, HEAD_FORMS[form], {});
    case 'stamp':
      return step(state, 'stamp', {});
    case 'document-type':
      return step(state, 'document-type', { zone: 'subject', documentType: documentTypeOf(text) });
    case 'letter-subject':
      return step(state, 'subject', { documentType: 'CÔNG VĂN' });
    case 'salutation':
      return step(state, 'salutation', { documentType: 'CÔNG VĂN', zone: 'opening' });
    case 'upper':
    case 'position':
      return step(state, 'issuer', {});
    case 'text':
      if (!OPENING.test(text) && !CLOSING_START.test(text)) {
        // Lines of head that no form recognises, such as the rest of a wrapped agency's name.
        if (SUBJECT_START.test(text)) return step(state, 'subject', { zone: 'subject' });
        if (isShortLine(text))
          return step(state, state.documentType === 'CÔNG VĂN' ? 'subject' : 'issuer', {});
      }
  }
  return inOpening({ ...state, zone: 'opening' }, paragraph);
}

/** A paragraph's form, seen that it stands in the head: a mistyped line is what it was meant to be. */
export function headFormOf({ form, text }: Paragraph): LineForm {
  return form === 'text' || form === 'upper' ? (nearHeadForm(text) ?? form) : form;
}

function inSubject(state: Structure, paragraph: Paragraph): Step {
  const { form, text } = paragraph;
  const isFirst = (state.seen & bitOf('subject')) === 0;
  switch (form) {
    case 'document-type':
      if ((state.seen & bitOf('document-type')) === 0)
        return step(state, 'document-type', { documentType: documentTypeOf(text) });
      return step(state, 'subject', {});
    case 'upper':
    case 'letter-subject':
      return step(state, 'subject', {});
    case 'place-date':
    case 'own-number':
    case 'motto':
    case 'national-title':
      return step(state, HEAD_FORMS[form], {});
    case 'salutation':
      return step(state, 'salutation', {});
    case 'stamp':
      return step(state, 'stamp', {});
    case 'text': {
      const opens = OPENING.test(text) && !(isFirst && SUBJECT_START.test(text));
      if (!opens && (isFirst || isShortLine(text))) return step(state, 'subject', {});
    }
  }
  return inOpening({ ...state, zone: 'opening' }, paragraph);
}

function inOpening(state: Structure, paragraph: Paragraph): Step {
  const { form, text } = paragraph;
  if (form === 'salutation') return step(state, 'salutation', { zone: 'opening' });
  if (form === 'text' && !isClosing(paragraph)) {
    if (opensQuotation(paragraph)) return inQuotation(state, paragraph);
    if (state.afterLeadIn && state.documentType !== 'CÔNG VĂN')
      return inBody({ ...state, zone: 'body' }, paragraph);
    if (/:$/.test(text))
      return step(state, 'lead-in', {
        zone: 'opening',
        leadIns: [{ paragraph, depth: -1 }],
        afterLeadIn: true,
      });
    return step(state, 'opening', { zone: 'opening', afterLeadIn: false });
  }
  // Those who attended, listed with dashes, still open the notice.
  const attended =
    paragraph.marker?.style === 'dash' && ATTENDANCE.test(state.leadIns[0]?.paragraph.text ?? '');
  if (attended && state.path.length === 0) return step(state, 'opening', { afterLeadIn: false });
  if (form === 'marked' && state.documentType === 'CÔNG VĂN' && (state.seen & bitOf('opening')) === 0) {
    if (paragraph.marker?.style === 'dash') return step(state, 'salutation', {});
  }
  return inBody({ ...state, zone: 'body' }, paragraph);
}

function inBody(state: Structure, paragraph: Paragraph): Step {
  switch (paragraph.form) {
    case 'recipients-label':
    case 'archive':
    case 'authority':
      return enterFoot(state, paragraph);
    case 'position':
      if (state.zone === 'closing') return enterFoot(state, paragraph);
      break;
    case 'appendix-title':
      return step(state, 'appendix', { zone: 'appendix', ...NOTHING_OPEN });
    case 'salutation':
      return step(state, 'salutation', {});
    case 'place-date':
      return step(state, 'place-date', {});
    case 'marked':
      if (state.isQuoting) return inQuotation(state, paragraph);
      if (isRecipient(state, paragraph)) return enterFoot(state, paragraph);
      return inItem(state, paragraph, paragraph.marker!);
  }
  if (isClosing(paragraph)) return step(state, 'closing', { zone: 'closing', ...NOTHING_OPEN });
  if (state.zone === 'closing') {
    if (isName(paragraph.text)) return step(state, 'signature', { zone: 'foot', foot: 'signed' });
    return step(state, 'closing', {});
  }
  if (state.isQuoting || opensQuotation(paragraph)) return inQuotation(state, paragraph);
  return unmarked(state, paragraph);
}

const inQuotation = (state: Structure, { text }: Paragraph): Step =>
  step(state, 'section', { zone: 'body', isQuoting: !QUOTATION_END.test(text), afterLeadIn: false });

/** `“3. Trường hợp …` goes on with `4. …` until a paragraph ends with the other quotation mark. */
const opensQuotation = ({ text }: Paragraph): boolean =>
  QUOTATION_START.test(text) && !QUOTATION_END.test(text);

const enterFoot = (state: Structure, paragraph: Paragraph): Step =>
  inFoot({ ...state, zone: 'foot', ...NOTHING_OPEN }, paragraph);

/** A dash after the closing lists those whom the notice is sent to, though the label be missing. */
function isRecipient({ zone }: Structure, { marker, text }: Paragraph): boolean {
  return zone === 'closing' && marker?.style === 'dash' && text.length <= 120 && /;$/.test(text);
}

function inItem(state: Structure, paragraph: Paragraph, marker: Marker): Step {
  const list = siblingAt(state.path, marker);
  const depth = list < 0 ? state.path.length : list;
  const { position, passed } = expectationOf(state.path, marker, state.afterLeadIn);
  // The heading that is missing counts, so that the next one goes on from it.
  const above = state.path
    .slice(0, depth)
    .map((item, i) => (i === passed ? { ...item, position: item.position + 1 } : item));
  // A list that starts anew under a lead-in belongs to it; the next item of an older list ends it.
  const startsAnew = list >= 0 && state.afterLeadIn && marker.numbers.at(-1) === 1;
  const leadIns = startsAnew
    ? state.leadIns.map((leadIn, i) => (i === state.leadIns.length - 1 ? { ...leadIn, depth } : leadIn))
    : within(state.leadIns, depth);
  return step(state, 'section', {
    zone: 'body',
    path: [...above, { marker, paragraph, position }],
    leadIns,
    afterLeadIn: /:$/.test(paragraph.text),
  });
}

/** The lead-ins that still govern where so many items are open. */
function within(leadIns: readonly LeadIn[], depth: number): readonly LeadIn[] {
  return leadIns.every((leadIn) => leadIn.depth <= depth)
    ? leadIns
    : leadIns.filter((leadIn) => leadIn.depth <= depth);
}

/** An unmarked paragraph of the body goes on with the item before it, or leaves it. */
function unmarked(state: Structure, paragraph: Paragraph): Step {
  const leads = /:$/.test(paragraph.text) || isHeadingLine(paragraph);
  const leaves = leavesUnit(state, paragraph) || paragraph.form === 'upper';
  const path = leaves ? [] : state.path;
  const outer = within(state.leadIns, leads || leaves ? path.length - 1 : path.length);
  const leadIns = leads ? [...outer, { paragraph, depth: path.length }] : outer;
  return step(state, 'section', { zone: 'body', path, leadIns, afterLeadIn: leads });
}

/** Under a unit's heading, a paragraph that hands work to others stands outside that unit's section. */
function leavesUnit(state: Structure, paragraph: Paragraph): boolean {
  const heading = state.path[0];
  if (!heading || !HANDS_OVER.test(paragraph.text)) return false;
  return isUnitHeading(heading.paragraph) && state.path.length > 1;
}

/** Whether a marked paragraph is nothing but the name of a unit. */
export function isUnitHeading(paragraph: Paragraph): boolean {
  const words = ownWords(paragraph);
  return words.length < 160 && UNIT_HEADING.test(words) && !NOT_UNIT.test(words) && !/[.;!?…,]$/.test(words);
}

function inFoot(state: Structure, paragraph: Paragraph): Step {
  const { form, text } = paragraph;
  switch (form) {
    case 'recipients-label':
    case 'archive':
      return step(state, 'recipients', { foot: state.foot === 'signed' ? 'signed' : 'recipients' });
    case 'authority':
      return step(state, 'signature', { foot: endsWithName(text) ? 'signed' : 'signature' });
    case 'position':
      return step(state, 'signature', { foot: 'signature' });
    case 'upper':
      if (state.foot === 'signed') return again(state, paragraph);
      return step(state, 'signature', { foot: 'signature' });
    case 'appendix-title':
      return step(state, 'appendix', { zone: 'appendix' });
    case 'national-title':
    case 'document-type':
      return again(state, paragraph);
    case 'marked':
      if (paragraph.marker!.style === 'dash' || paragraph.marker!.style === 'plus') {
        const recipients = state.foot === 'signed' && (state.seen & bitOf('recipients')) !== 0;
        return recipients
          ? step(state, 'appendix', { zone: 'appendix' })
          : step(state, 'recipients', { foot: 'recipients' });
      }
      return step(state, 'appendix', { zone: 'appendix' });
  }
  return inFootText(state, text);
}

function inFootText(state: Structure, text: string): Step {
  const has = (component: Component): boolean => (state.seen & bitOf(component)) !== 0;
  if (SIGNED.test(text) || isNearSignature(text)) return step(state, 'signature', {});
  if (CLOSING_START.test(text)) return step(state, 'closing', {});
  if (isName(text)) return step(state, 'signature', { foot: 'signed' });
  if (text.length > 120) return step(state, 'appendix', { zone: 'appendix' });
  if (/;$/.test(text) && has('recipients')) return step(state, 'recipients', {});
  if (state.foot === 'signed') return step(state, 'appendix', { zone: 'appendix' });
  // Beside the recipients stands the signature, and only the name is still to come.
  const isSigner = state.foot === 'signature' || (has('signature') && /\p{L}$/u.test(text));
  return step(state, isSigner ? 'signature' : 'recipients', {});
}

/** After a whole document another may follow in the same file; it is read from the start. */
function again(state: Structure, paragraph: Paragraph): Step {
  const whole = state.foot === 'signed' && (state.seen & bitOf('recipients')) !== 0;
  if (!whole) return step(state, paragraph.form === 'document-type' ? 'document-type' : 'motto', {});
  return inHead({ ...START, suppressedInFile: state.suppressedInFile }, paragraph);
}

/** Whether a paragraph begins as only the closing does. */
export const startsClosing = (text: string): boolean => CLOSING_START.test(text);

function isClosing({ form, marker, text }: Paragraph): boolean {
  if (form !== 'text' || marker) return false;
  return (
    CLOSING_START.test(text) ||
    END_MARK.test(text.slice(-12)) ||
    (text.length < 900 && CLOSING_SENSE.test(text))
  );
}

/** A line without number and final mark: a heading of what follows. */
const isHeadingLine = ({ form, text }: Paragraph): boolean =>
  form === 'upper' || (text.length < 120 && !/[.;!?…,]$/.test(text));

const isShortLine = (text: string): boolean => text.length < 220 && !/[.:;]$/.test(text);

const endsWithName = (text: string): boolean =>
  /\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}*){1,4}$/u.test(text.slice(-60));

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((name, i) => name === b[i]));

const sameLeadIn = (a: LeadIn, b: LeadIn): boolean => a.paragraph === b.paragraph && a.depth === b.depth;

export function sameStructure(a: Structure, b: Structure): boolean {
  return a === b || sameBut(a, b, sameLeadIn, (one, other) => one.paragraph === other.paragraph);
}

/**
 * Whether two states differ at most in the words of their open items and lead-ins: what is numbered after them is
 * numbered alike, but what goes on under one has another one over it.
 */
export function sameNumbering(a: Structure, b: Structure): boolean {
  return sameBut(
    a,
    b,
    (one, other) => one.depth === other.depth,
    (one, other) =>
      one.marker.text === other.marker.text &&
      one.paragraph.text.endsWith(':') === other.paragraph.text.endsWith(':'),
  );
}

function sameBut(
  a: Structure,
  b: Structure,
  sameLead: (a: LeadIn, b: LeadIn) => boolean,
  sameItem: (a: OpenItem, b: OpenItem) => boolean,
): boolean {
  return (
    a.zone === b.zone &&
    a.seen === b.seen &&
    a.documentType === b.documentType &&
    a.leadIns.length === b.leadIns.length &&
    a.leadIns.every((leadIn, i) => sameLead(leadIn, b.leadIns[i]!)) &&
    a.afterLeadIn === b.afterLeadIn &&
    a.isQuoting === b.isQuoting &&
    a.foot === b.foot &&
    sameNames(a.suppressed, b.suppressed) &&
    sameNames(a.suppressedInFile, b.suppressedInFile) &&
    a.path.length === b.path.length &&
    a.path.every((item, i) => item.position === b.path[i]!.position && sameItem(item, b.path[i]!))
  );
}
