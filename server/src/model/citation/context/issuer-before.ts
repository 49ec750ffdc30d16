import { POSITION } from '../../../syntax/position-titles';
import { pattern } from '../../../text/pattern';
import { type Span, span } from '../../../text/span';
import type { Lexicon } from '../tables/lexicon';
import { dateBefore } from './date-before';
import { bodyNamedBefore, issuerAt, knownIssuerBefore, type NamedIssuer } from './issuer-phrase';
import type { CitedDate } from './tail';

/** An issuer that the text names before the citation. */
export interface PreIssuer {
  readonly issuer: NamedIssuer;
  /** Named as the issuer (`X đã ban hành …`); else it only may be it, and the number must agree. */
  readonly isSure: boolean;
  /** The day of `Ngày 05/3/2026, X ban hành …`. */
  readonly date: CitedDate | null;
  /** The end of the bracket in which all that is cited is the issuer's; 0 without a bracket. */
  readonly reach: number;
}

const WINDOW = 160;

/** `UBND tỉnh cũng đã ban hành (các)`. */
const ISSUES = pattern('iu')`
  (?:\s{1,3}\([^()]{1,30}\))?\s{1,3}(?:(?:cũng|đã|vừa|mới|có|sẽ|tiếp tục|kịp thời)\s{1,3}){0,3}
  (?:ban hành|ký ban hành|xây dựng|phát hành|có|gửi|ra)\s{1,3}(?:các\s{1,3})?$
`;
/** `HĐND tỉnh thông qua`; `thông qua` also says by what means something is done. */
const PASSES = /\s{1,3}(?:(?:cũng|đã|vừa|mới)\s{1,3}){0,2}(?:thông\s+qua|ký)\s{1,3}(?:các\s{1,3})?$/iu;
/** `chỉ đạo của UBND tỉnh tại`, `của UBND tỉnh (cũ) tại`. */
const AT = /(?:\s{1,3}\([^()]{1,40}\))?\s{1,3}(?:nêu\s{1,3})?(?:tại|trong|qua)\s{1,3}(?:các\s{1,3})?$/iu;
/** `UBND tỉnh phê duyệt tại`. */
const ACTS_AT = pattern('iu')`
  \s{1,3}(?:(?:cũng|đã|vừa|mới)\s{1,3}){0,2}
  (?:
    ban hành|phê duyệt|chấp thuận|chỉ đạo|yêu cầu|giao|quy định|công bố|thành lập|thẩm định|thống nhất
    |(?:có|cho) ý kiến|đề nghị|trả lời
  )(?:\s{1,3}(?:chủ trương|bổ sung|điều chỉnh|đầu tư|cho phép|nội dung|danh mục|kết quả|dự án)){0,3}\s{1,3}tại\s{1,3}$
`;
/** `phê duyệt phương án xử lý tài sản tại`, `cho phép đổi tên theo`: what somebody did by the document. */
const ACTS = pattern('giu')`
  (?:\s{1,3}\([^()]{1,30}\))?\s{1,3}(?:(?:cũng|đã|vừa|mới)\s{1,3}){0,2}
  (?:ban hành|phê duyệt|chấp thuận|công nhận|công bố|cho phép|quyết định|quy định|thành lập|kiện toàn|giao)\>
`;
const BY_DOCUMENT = /^(?:[^.;:()]|\([^()]{0,60}\)){0,120}\s(?:tại|theo)\s{1,3}$/iu;
/** `Ý kiến của Sở Xây dựng: Tại`. */
const OPENS_AT = /\s{0,3}:\s{1,3}tại\s{1,3}$/iu;
/** `các Thông tư của Bộ Công Thương (`, `của Chính phủ:`, `của UBND tỉnh gồm`. */
const OPENS = /\s{0,3}(?:,?\s{0,3}(?:bao\s+)?gồm\s{0,3}:?|[(:])\s{0,3}$/iu;

/** The issuer before a citation that begins at `start`. What stands twice is told as such: it is read once. */
export function issuerBefore(text: string, start: number, lexicon: Lexicon): PreIssuer | null {
  const copy = copyBefore(text, start);
  if (!copy) return readBefore(text, start, lexicon);
  const length = copy.end - copy.start;
  const before = readBefore(text.slice(0, copy.start) + text.slice(copy.end), start - length, lexicon);
  if (!before) return null;
  const { issuer, date, reach } = before;
  const placed = <T extends Span>(place: T): T => ({
    ...place,
    start: place.start < copy.start ? place.start : place.start + length,
    end: place.end <= copy.start ? place.end : place.end + length,
  });
  return {
    ...before,
    issuer: placed(issuer),
    date: date && placed(date),
    reach: reach > 0 ? reach + length : 0,
  };
}

/** The second of two equal words, or pairs of words, among the last ones before a place, with the space in front of it. */
function copyBefore(text: string, start: number): Span | null {
  const from = Math.max(0, start - LAST_WORDS);
  const words = [...text.slice(from, start).matchAll(/\p{L}+/gu)].map(({ index, 0: word }) =>
    span(from + index, from + index + word.length),
  );
  const wordAt = (i: number): string => text.slice(words[i]!.start, words[i]!.end).toLowerCase();
  for (const length of [1, 2]) {
    for (let i = words.length - length; i >= length; i--) {
      const isCopy = Array.from({ length }, (_, k) => wordAt(i + k) === wordAt(i + k - length)).every(
        Boolean,
      );
      const copy = { start: words[i - 1]!.end, end: words[i + length - 1]!.end };
      const isRun = /^[\p{L}\s]+$/u.test(text.slice(words[i - length]!.start, copy.end));
      if (isCopy && isRun) return copy;
    }
  }
  return null;
}

/** Room for the words that lead from an issuer to what it issued. */
const LAST_WORDS = 40;

function readBefore(text: string, start: number, lexicon: Lexicon): PreIssuer | null {
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  const end = (match: RegExpExecArray) => start - match[0].length;
  const issues = ISSUES.exec(before);
  if (issues) return withDay(text, issues[0], issuing(text, end(issues), lexicon));
  const passes = PASSES.exec(before);
  if (passes) return withDay(text, passes[0], found(knownIssuerBefore(text, end(passes), lexicon), false, 0));
  const at = AT.exec(before);
  const owner = at && ownerBefore(text, from, end(at), lexicon);
  if (owner) return found(owner, true, 0);
  const acting = at && actingAt(text, before, start, end(at), lexicon);
  if (acting) return acting;
  const opensAt = OPENS_AT.exec(before);
  if (opensAt) return found(ownerBefore(text, from, end(opensAt), lexicon), false, 0);
  const opens = OPENS.exec(before);
  if (!opens) return actorBefore(text, before, start, lexicon);
  const reach = opens[0].includes('(') ? bracketEnd(text, start) : 0;
  return found(ownerBefore(text, from, end(opens), lexicon), true, reach);
}

const issuing = (text: string, end: number, lexicon: Lexicon): PreIssuer | null =>
  found(
    knownIssuerBefore(text, end, lexicon) ?? bodyBefore(text, end) ?? bodyNamedBefore(text, end, lexicon),
    true,
    0,
  );

/** `Ngày 05/3/2026, UBND tỉnh ban hành`; the day of sending, or one to come, is not the document's. */
function withDay(text: string, verb: string, before: PreIssuer | null): PreIssuer | null {
  if (!before || /(?<!\p{L})(?:gửi|sẽ)(?!\p{L})/iu.test(verb)) return before;
  return { ...before, date: dateBefore(text, before.issuer.start) };
}

/** `UBND tỉnh tại`, `Sở đã có ý kiến tại`, `được Hội đồng thành viên giao tại`. */
function actingAt(
  text: string,
  before: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): PreIssuer | null {
  const acts = ACTS_AT.exec(before);
  const actor = acts ? start - acts[0].length : end;
  const known = knownIssuerBefore(text, actor, lexicon);
  if (known) return found(known, false, 0);
  if (!acts) return null;
  return found(bodyBefore(text, actor), true, 0) ?? found(bodyNamedBefore(text, actor, lexicon), false, 0);
}

/** `UBND tỉnh phê duyệt phương án xử lý tài sản tại`, `được UBND tỉnh cho phép đổi tên theo`. */
function actorBefore(text: string, before: string, start: number, lexicon: Lexicon): PreIssuer | null {
  if (!/\s(?:tại|theo)\s{1,3}$/iu.test(before)) return null;
  for (const act of before.matchAll(ACTS)) {
    if (!BY_DOCUMENT.test(before.slice(act.index + act[0].length))) continue;
    const actor = knownIssuerBefore(text, start - before.length + act.index, lexicon);
    if (actor) return found(actor, false, 0);
  }
  return null;
}

/** `Sở đã ban hành`, `Giám đốc Sở giao tại`: a body that is called by its kind alone, which may be any of that kind. */
const BODY = pattern('u')`
  \<(?:(?:Lãnh đạo|${POSITION}) )?(?:Sở|Bộ|Tỉnh|Cục|Chi cục|Ban|Văn phòng|Trung tâm)$
`;

function bodyBefore(text: string, end: number): NamedIssuer | null {
  const name = BODY.exec(text.slice(Math.max(0, end - 40), end))?.[0];
  return name === undefined ? null : { start: end - name.length, end, name, issuers: [] };
}

function found(issuer: NamedIssuer | null, isSure: boolean, reach: number): PreIssuer | null {
  return issuer && { issuer, isSure, date: null, reach };
}

/** The name that stands between the last `của` and an offset. */
function ownerBefore(text: string, from: number, end: number, lexicon: Lexicon): NamedIssuer | null {
  const last = [...text.slice(from, end).matchAll(OWNER)].at(-1);
  const owner = last ? issuerAt(text, from + last.index + last[0].length, lexicon) : null;
  return owner && owner.end === end ? owner : null;
}

const OWNER = /\scủa\s{1,3}/giu;

const BRACKET_LIMIT = 1500;

function bracketEnd(text: string, start: number): number {
  let depth = 1;
  const limit = Math.min(text.length, start + BRACKET_LIMIT);
  for (let i = start; i < limit; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
  }
  return limit;
}
