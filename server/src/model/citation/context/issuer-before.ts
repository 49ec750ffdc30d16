import { POSITION } from '../../../syntax/position-titles';
import { type Span, span } from '../../../text/span';
import type { Lexicon } from '../tables/lexicon';
import { issuerAt, knownIssuerBefore, type NamedIssuer } from './issuer-phrase';

/** An issuer that the text names before the citation. */
export interface PreIssuer {
  readonly issuer: NamedIssuer;
  /** Named as the issuer (`X đã ban hành …`); else it only may be it, and the number must agree. */
  readonly isSure: boolean;
  /** The end of the bracket in which all that is cited is the issuer's; 0 without a bracket. */
  readonly reach: number;
}

const WINDOW = 160;

/** `UBND tỉnh cũng đã ban hành (các)`. */
const ISSUES =
  /\s{1,3}(?:(?:cũng|đã|vừa|mới|có|sẽ|tiếp tục|kịp thời)\s{1,3}){0,3}(?:ban\s+hành|ký\s+ban\s+hành|phát\s+hành|có|gửi|ra)\s{1,3}(?:các\s{1,3})?$/iu;
/** `HĐND tỉnh thông qua`; `thông qua` also says by what means something is done. */
const PASSES = /\s{1,3}(?:(?:cũng|đã|vừa|mới)\s{1,3}){0,2}(?:thông\s+qua|ký)\s{1,3}(?:các\s{1,3})?$/iu;
/** `chỉ đạo của UBND tỉnh tại`. */
const AT = /\s{1,3}(?:nêu\s{1,3})?(?:tại|trong|qua)\s{1,3}(?:các\s{1,3})?$/iu;
/** `UBND tỉnh phê duyệt tại`. */
const ACTS_AT =
  /\s{1,3}(?:(?:cũng|đã|vừa|mới)\s{1,3}){0,2}(?:ban\s+hành|phê\s+duyệt|chấp\s+thuận|chỉ\s+đạo|yêu\s+cầu|giao|quy\s+định|công\s+bố|thành\s+lập|thẩm\s+định|thống\s+nhất|(?:có|cho)\s+ý\s+kiến|đề\s+nghị|trả\s+lời)(?:\s{1,3}(?:chủ\s+trương|bổ\s+sung|điều\s+chỉnh|đầu\s+tư|cho\s+phép|nội\s+dung|danh\s+mục|kết\s+quả|dự\s+án)){0,3}\s{1,3}tại\s{1,3}$/iu;
/** `các Thông tư của Bộ Công Thương (`, `của Chính phủ:`, `của UBND tỉnh gồm`. */
const OPENS = /\s{0,3}(?:,?\s{0,3}(?:bao\s+)?gồm\s{0,3}:?|[(:])\s{0,3}$/iu;

/** The issuer before a citation that begins at `start`. What stands twice is told as such: it is read once. */
export function issuerBefore(text: string, start: number, lexicon: Lexicon): PreIssuer | null {
  const copy = copyBefore(text, start);
  if (!copy) return readBefore(text, start, lexicon);
  const length = copy.end - copy.start;
  const before = readBefore(text.slice(0, copy.start) + text.slice(copy.end), start - length, lexicon);
  if (!before) return null;
  const { issuer, isSure, reach } = before;
  const placed = {
    ...issuer,
    start: issuer.start < copy.start ? issuer.start : issuer.start + length,
    end: issuer.end <= copy.start ? issuer.end : issuer.end + length,
  };
  return { issuer: placed, isSure, reach: reach > 0 ? reach + length : 0 };
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
const LAST_WORDS = 32;

function readBefore(text: string, start: number, lexicon: Lexicon): PreIssuer | null {
  const from = Math.max(0, start - WINDOW);
  const before = text.slice(from, start);
  const end = (match: RegExpExecArray) => start - match[0].length;
  const issues = ISSUES.exec(before);
  if (issues)
    return found(knownIssuerBefore(text, end(issues), lexicon) ?? bodyBefore(text, end(issues)), true, 0);
  const passes = PASSES.exec(before);
  if (passes) return found(knownIssuerBefore(text, end(passes), lexicon), false, 0);
  const at = AT.exec(before);
  if (at) {
    const owner = ownerBefore(text, from, end(at), lexicon);
    if (owner) return found(owner, true, 0);
    const acts = ACTS_AT.exec(before);
    const known = knownIssuerBefore(text, end(acts ?? at), lexicon);
    const body = !known && acts ? bodyBefore(text, end(acts)) : null;
    return body ? found(body, true, 0) : found(known, false, 0);
  }
  const opens = OPENS.exec(before);
  if (!opens) return null;
  const reach = opens[0].includes('(') ? bracketEnd(text, start) : 0;
  return found(ownerBefore(text, from, end(opens), lexicon), true, reach);
}

/** `Sở đã ban hành`, `Giám đốc Sở giao tại`: a body that is called by its kind alone, which may be any of that kind. */
const BODY = new RegExp(
  String.raw`(?<!\p{L})(?:(?:Lãnh\s+đạo|${POSITION})\s+)?(?:Sở|Bộ|Tỉnh|Cục|Chi\s+cục|Ban|Văn\s+phòng|Trung\s+tâm)$`,
  'u',
);

function bodyBefore(text: string, end: number): NamedIssuer | null {
  const name = BODY.exec(text.slice(Math.max(0, end - 40), end))?.[0];
  return name === undefined ? null : { start: end - name.length, end, name, issuers: [] };
}

function found(issuer: NamedIssuer | null, isSure: boolean, reach: number): PreIssuer | null {
  return issuer && { issuer, isSure, reach };
}

/** The name that stands between the last `của` and an offset. */
function ownerBefore(text: string, from: number, end: number, lexicon: Lexicon): NamedIssuer | null {
  const at = text.slice(from, end).toLowerCase().lastIndexOf(OWNER);
  const owner = at < 0 ? null : issuerAt(text, from + at + OWNER.length, lexicon);
  return owner && owner.end === end ? owner : null;
}

const OWNER = ' của ';

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
