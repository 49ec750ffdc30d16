import { POSITION } from '../../../syntax/position-titles';
import { pattern, piece } from '../../../text/pattern';
import type { Span } from '../../../text/span';
import type { Issuer } from '../tables/entries';
import { foldName, type Lexicon } from '../tables/lexicon';
import { capitalsIn, nameEnd } from '../tables/name-table';

/** The words that name an issuer, and the bodies that they may mean (none: not in the tables). */
export interface NamedIssuer extends Span {
  readonly name: string;
  readonly issuers: readonly Issuer[];
}

/** What stands before an issuer's name besides a position. An agency's office has no code of its own, or one that is nobody else's. */
const TITLES = [
  'Bộ trưởng, Chủ nhiệm',
  'Ban Thường vụ',
  'Ban Chấp hành',
  'Thường trực',
  'Văn phòng',
  'đồng chí',
  'lãnh đạo',
  'tập thể',
  'liên',
  'Thứ trưởng',
  'Phó',
];
const ANY_TITLE = `(?:${TITLES.join('|').replace(/ /g, '\\s+')}|${POSITION})\\s+`;
const TITLE = new RegExp(ANY_TITLE, 'iuy');

/** Words that begin what follows an issuer's name; with a capital only where no name begins so. */
const WORDS_AFTER_NAME = piece`
  (?:
    về|v/v|quy định|ban hành|sửa đổi|bổ sung|hướng dẫn|phê duyệt|công bố|bãi bỏ|thay thế|điều chỉnh|thành lập|kèm
    |gồm|ngày|có|được|đã|đang|sẽ|tại|trong|trên|theo|để|cho|từ|đến|khi|nếu|thì|là|mà|hoặc|cùng|với|đối
    |do|bởi|hết|nhằm|như|nêu|giao|chỉ đạo|triển khai|thực hiện|tổ chức|yêu cầu|đề nghị|phân công|gửi|trình|ký
    |này|nói|trước|sau|chủ trì|tiếp|tập trung|xem xét
  )
`;
const AFTER_NAME = pattern('uy')`${WORDS_AFTER_NAME}\>|và \p{Ll}`;
const AFTER_NAME_CAPITAL = /(?:Về|Quy\s+định|Ban\s+hành|Sửa\s+đổi|Hướng\s+dẫn|Phê\s+duyệt)(?!\p{L})/uy;

const WORD = /[\p{L}\p{M}\d&.]*[\p{L}\p{M}\d&]/uy;
const PLACE = pattern('iuy')`
  \s+(?:cấp )?(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\>
`;
const MOST_WORDS = 14;

/**
 * The issuer's name that begins at an offset: a known one with its titles and place, else a capitalised
 * phrase up to what cannot be part of a name. Null where no name begins.
 */
export function issuerAt(text: string, start: number, lexicon: Lexicon, joint = false): NamedIssuer | null {
  const known = knownIssuerAt(text, start, lexicon);
  if (!known) return phraseAt(text, start, lexicon);
  return joint || sharesPlace(text, known, lexicon) ? withOthers(text, known, lexicon) : known;
}

/** `HĐND, UBND tỉnh`: the place behind the second is the first one's too. */
function sharesPlace(text: string, { name, end, issuers }: NamedIssuer, lexicon: Lexicon): boolean {
  const isBare = issuers[0]!.tail === 'place' && lexicon.issuersByName.has(foldName(name));
  const gap = isBare && /^(?:,|\s+và)\s+/u.exec(text.slice(end, end + 8));
  const next = gap && knownIssuerAt(text, end + gap[0].length, lexicon);
  return next ? next.issuers[0]!.tail === 'place' : false;
}

/** The same, but only names of the tables. */
export function knownIssuerAt(text: string, start: number, lexicon: Lexicon): NamedIssuer | null {
  let at = start;
  for (let titles = 0; titles < 4; titles++) {
    const match = matchName(text, at, lexicon);
    if (match) {
      const end =
        match.issuer.tail === 'free'
          ? // In `ban chỉ đạo` stands a word that mostly follows a name.
            Math.max(match.end, phraseEnd(text, at, lexicon))
          : placeEnd(text, match, lexicon);
      return { start, end, name: text.slice(start, end), issuers: [match.issuer] };
    }
    TITLE.lastIndex = at;
    if (!TITLE.test(text)) return null;
    at = TITLE.lastIndex;
  }
  return null;
}

function matchName(text: string, at: number, lexicon: Lexicon): { issuer: Issuer; end: number } | null {
  // `của tỉnh ủy`: a capital that is missing is another rule's affair.
  if (!/\p{Lu}/u.test(text[at] ?? '') && !/(?<!\p{L})của\s{1,2}$/u.test(text.slice(Math.max(0, at - 6), at)))
    return null;
  const end = nameEnd(lexicon.issuerNames, text, at, foldName);
  const issuer = end < 0 ? undefined : lexicon.issuersByName.get(foldName(text.slice(at, end)));
  return issuer ? { issuer, end } : null;
}

/** `UBND tỉnh`, `UBND xã A, tỉnh B`, `Sở Công Thương tỉnh B`, `Sở Công Thương Bình Hòa`. */
function placeEnd(text: string, { issuer, end }: { issuer: Issuer; end: number }, lexicon: Lexicon): number {
  if (issuer.tail !== 'place') return end;
  let at = properNameEnd(text, end, lexicon);
  for (let levels = 0; levels < 3; levels++) {
    const comma = levels > 0 && text[at] === ',' ? at + 1 : at;
    PLACE.lastIndex = comma;
    if (!PLACE.test(text)) break;
    at = properNameEnd(text, PLACE.lastIndex, lexicon);
  }
  return at;
}

/** Up to four capitalised words that are no type word and do not begin a subject. */
function properNameEnd(text: string, start: number, lexicon: Lexicon): number {
  let end = start;
  for (let words = 0; words < 4; words++) {
    const at = /^\s+/u.exec(text.slice(end, end + 4))?.[0].length ?? 0;
    // `UBND Thành phố`: a level of government, however it is written.
    if (isAt(PLACE, text, end)) break;
    if (at === 0 || !/\p{Lu}/u.test(text[end + at] ?? '') || beginsOther(text, end + at, lexicon)) break;
    WORD.lastIndex = end + at;
    if (!WORD.test(text)) break;
    end = WORD.lastIndex;
  }
  return end;
}

function phraseAt(text: string, start: number, lexicon: Lexicon): NamedIssuer | null {
  if (!/\p{Lu}/u.test(text[start] ?? '') || beginsOther(text, start, lexicon)) return null;
  const end = phraseEnd(text, start, lexicon);
  return end > start ? { start, end, name: text.slice(start, end), issuers: [] } : null;
}

function phraseEnd(text: string, start: number, lexicon: Lexicon): number {
  let end = start;
  for (let words = 0; words < MOST_WORDS; words++) {
    const gap = words === 0 ? 0 : (/^(?:\s+(?:[-–]\s+)?)/u.exec(text.slice(end, end + 6))?.[0].length ?? 0);
    if (words > 0 && gap === 0) break;
    const at = end + gap;
    if (words > 0 && (isAt(AFTER_NAME, text, at) || beginsOther(text, at, lexicon))) break;
    WORD.lastIndex = at;
    if (!WORD.test(text)) break;
    end = WORD.lastIndex;
  }
  return end - (/\s+và$/u.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** `Đoàn Luật sư`, `Hội Luật gia`: no law is meant. */
const OF_LAWYERS = /luật\s+(?:sư|gia)(?!\p{L})/iuy;

/** `Ban Quản lý dự án`, `Ban Điều hành Đề án`: what a body runs, and no paper. */
const isManaged = (text: string, at: number): boolean =>
  RUN.test(text.slice(at, at + 16)) && RUNS.test(text.slice(Math.max(0, at - 12), at));
const RUN = pattern('iu')`^(?:dự án|đề án)\>`;
const RUNS = pattern('iu')`\<(?:quản lý|điều phối|điều hành) $`;

/** A subject or another citation begins here. */
function beginsOther(text: string, at: number, lexicon: Lexicon): boolean {
  if (isAt(AFTER_NAME_CAPITAL, text, at)) return true;
  if (isAt(OF_LAWYERS, text, at) || isManaged(text, at)) return false;
  const words = text.slice(at, at + 24).split(/\s+/u);
  const head = [1, 2, 3].map((count) =>
    foldName(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:)]+$/u, ''),
    ),
  );
  return head.some((phrase) => lexicon.typesByWord.has(phrase));
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The other issuers of a joint document: `Bộ Y tế và Bộ Tài chính`. */
function withOthers(text: string, first: NamedIssuer, lexicon: Lexicon): NamedIssuer {
  let whole = first;
  for (let others = 0; others < 6; others++) {
    const gap = /^\s*(?:,|;|-|–|và|,\s*và)\s*/u.exec(text.slice(whole.end, whole.end + 8));
    const next = gap && knownIssuerAt(text, whole.end + gap[0].length, lexicon);
    if (!next) break;
    const { start } = first;
    whole = {
      start,
      end: next.end,
      name: text.slice(start, next.end),
      issuers: [...whole.issuers, ...next.issuers],
    };
  }
  return whole;
}

/** The known issuer whose name ends right at an offset, searched in the words before it. */
export function knownIssuerBefore(text: string, end: number, lexicon: Lexicon): NamedIssuer | null {
  for (const at of capitalsIn(text, Math.max(0, end - 120), end)) {
    if (!matchName(text, at, lexicon)) continue;
    const named = knownIssuerAt(text, at, lexicon);
    if (named && text.slice(named.end, end).trim() === '') return withTitles(text, named);
  }
  return null;
}

/** Nouns that begin the name of a body. */
const BODY_NOUN = pattern('gu')`
  \<(?:
    Hội đồng|Hội|Hiệp hội|Liên đoàn|Liên hiệp|Đoàn|Đảng ủy|Đảng bộ|Ban|Ủy ban|Câu lạc bộ|Công an|Công ty
    |Công đoàn|Trường|Bệnh viện|Viện|Quỹ|Trung tâm|Tòa án|Ngân hàng|Chi cục|Cục|Chi nhánh|Phòng|Văn phòng
  )(?=\s)
`;

/** A body that no table knows, whose name ends right at an offset: `Hội Làm vườn tỉnh (đã ban hành …)`. */
export function bodyNamedBefore(text: string, end: number, lexicon: Lexicon): NamedIssuer | null {
  const from = Math.max(0, end - 80);
  for (const { index } of text.slice(from, end).matchAll(BODY_NOUN)) {
    const start = from + index;
    if (phraseEnd(text, start, lexicon) === end)
      return { start, end, name: text.slice(start, end), issuers: [] };
  }
  return null;
}

const TITLES_BEFORE = pattern('iu')`\<(?:${ANY_TITLE}){1,3}$`;

function withTitles(text: string, named: NamedIssuer): NamedIssuer {
  const before = text.slice(Math.max(0, named.start - 40), named.start);
  const titles = TITLES_BEFORE.exec(before)?.[0].length ?? 0;
  const start = named.start - titles;
  return { ...named, start, name: text.slice(start, named.end) };
}
