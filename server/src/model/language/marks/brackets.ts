import { type Span, span } from '../../../text/span';

/** A bracket or quotation mark without its partner. */
export interface LooseMark {
  readonly span: Span;
  readonly found: string;
  readonly missing: string;
  readonly opens: boolean;
}

/** A bracket or quotation mark that is not of its partner's kind: `(lần 1]`, `"Năm xanh”`, `”Năm xanh“`. */
export interface OddMark {
  readonly span: Span;
  readonly found: string;
  readonly wanted: string;
  readonly opens: boolean;
  /** The other mark of the pair, where it must be changed too. */
  readonly other: OddMark | null;
}

/** The marks of a text that do not go together. */
export interface UnpairedMarks {
  readonly loose: readonly LooseMark[];
  readonly odd: readonly OddMark[];
}

const PARTNERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '“': '”', '«': '»', '"': '"' };
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '”': '“', '»': '«', '"': '"' };
const PAIRED = /[()[\]“”«»"]/g;
/** `1) …; 2) …, và 3) …`; what stands right behind another word closes a bracket: `điện VIII)`. */
const LIST_MARK = /(?:^(?:[-–+]\s)?|[;:,.…(“"]\s?|(?<!\p{L})(?:và|hoặc)\s)(?:\p{L}|\d{1,3}|[ivx]{1,4})$/u;

const LONGEST_LIST_MARK = 12;

interface Mark {
  readonly mark: string;
  readonly at: number;
}

interface Pairing {
  readonly pairs: (readonly [opener: Mark, closer: Mark])[];
  readonly loose: LooseMark[];
}

/** Brackets and quotation marks that do not pair; `a)` and `1)` are list marks, `14"` are inches. */
export function unpairedMarks(text: string): UnpairedMarks {
  const byKind = pairsOf(text, opensByKind, closes);
  if (byKind.loose.length === 0) return { loose: [], odd: oddMarks(byKind) };
  // Where each mark stands as one that has a partner stands, one of a wrong kind was typed.
  const byPlace = pairsOf(text, opensByPlace, () => true);
  const { pairs, loose } = byPlace.loose.length === 0 ? byPlace : byKind;
  return { loose, odd: oddMarks({ pairs, loose }) };
}

function pairsOf(
  text: string,
  opens: (text: string, at: number, isOpen: boolean) => boolean,
  goTogether: (closer: string, opener: string) => boolean,
): Pairing {
  const open: Mark[] = [];
  const pairs: (readonly [Mark, Mark])[] = [];
  const loose: LooseMark[] = [];
  for (const { 0: mark, index: at } of text.matchAll(PAIRED)) {
    const isOpen = mark === '"' && open.some((other) => other.mark === '"');
    if (opens(text, at, isOpen)) {
      open.push({ mark, at });
      continue;
    }
    const partner = open.findLastIndex((other) => goTogether(mark, other.mark));
    const isOwn = partner === open.length - 1 && partner >= 0 && closes(mark, open[partner]!.mark);
    if (!isOwn && isLone(text, at)) continue;
    if (partner < 0) {
      loose.push(looseMark(at, mark, false));
      continue;
    }
    // What was opened in between is loose.
    const [opener, ...between] = open.splice(partner);
    for (const other of between) loose.push(looseMark(other.at, other.mark, true));
    pairs.push([opener!, { mark, at }]);
  }
  for (const { mark, at } of open) loose.push(looseMark(at, mark, true));
  return { pairs, loose: loose.sort((a, b) => a.span.start - b.span.start) };
}

const looseMark = (at: number, found: string, opens: boolean): LooseMark => ({
  span: span(at, at + 1),
  found,
  missing: (opens ? PARTNERS : OPENERS)[found] ?? '',
  opens,
});

/** A straight quotation mark opens behind a blank, a bracket or nothing; with a blank inside, where none is open and another follows. */
function opensByKind(text: string, at: number, isOpen: boolean): boolean {
  const mark = text[at]!;
  if (mark !== '"') return mark in PARTNERS;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (before === ' ' && /[\s.,;:)]/.test(after)) {
    const isInches = /\d/.test(text[at - 2] ?? '');
    return !isOpen && !isInches && after === ' ' && text.indexOf('"', at + 1) > at + 2;
  }
  // `như sau:"Năm …`: only a blank is missing.
  return (/[\s([“]/.test(before) && /\S/.test(after)) || (/[:,;]/.test(before) && /\p{L}/u.test(after));
}

/** The blanks inside straight quotation marks, each with its mark: `" Năm xanh"`, `"Năm xanh "`. */
export function blanksInQuotes(text: string): Span[] {
  if (!/ "|" /.test(text)) return [];
  return pairsOf(text, opensByKind, closes).pairs.flatMap(([opener, closer]) => {
    if (opener.mark !== '"' || closer.mark !== '"') return [];
    const first = /^ \S/.test(text.slice(opener.at + 1, opener.at + 3))
      ? [span(opener.at, opener.at + 2)]
      : [];
    const last = /\S $/.test(text.slice(closer.at - 2, closer.at))
      ? [span(closer.at - 1, closer.at + 1)]
      : [];
    return [...first, ...last];
  });
}

/** Whether a mark stands as one that opens does, whatever its kind: behind a blank and before a letter or digit. */
function opensByPlace(text: string, at: number, isOpen: boolean): boolean {
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (/[\s([“"«]/.test(before) && /[\p{L}\d([“"«]/u.test(after)) return true;
  if (/[\p{L}\d.%)\]”"»]/u.test(before) && /[\s.,;:)\]”"»]/.test(after)) return false;
  return opensByKind(text, at, isOpen);
}

/** Quotation marks pair in whatever style they are. */
export const closes = (closer: string, opener: string): boolean =>
  OPENERS[closer] === opener || (isQuote(closer) && isQuote(opener));

const isQuote = (mark: string): boolean => /[“”"]/.test(mark);

/** A closing mark that has no partner by right. */
function isLone(text: string, at: number): boolean {
  if (text[at] === '"') return /\d/.test(text[at - 1] ?? '');
  return text[at] === ')' && LIST_MARK.test(text.slice(Math.max(0, at - LONGEST_LIST_MARK), at));
}

/** The marks of a wrong kind in pairs. */
function oddMarks({ pairs }: Pairing): OddMark[] {
  return pairs
    .flatMap(([opener, closer]) => oddIn(opener, closer) ?? [])
    .sort((a, b) => a.span.start - b.span.start);
}

function oddIn(opener: Mark, closer: Mark): OddMark | null {
  if (PARTNERS[opener.mark] === closer.mark) return null;
  const opening = isQuote(opener.mark) ? '“' : bracketMeant(opener.mark, closer.mark);
  const closing = PARTNERS[opening]!;
  const ofCloser = closer.mark === closing ? null : oddMark(closer, closing, false, null);
  return opener.mark === opening ? ofCloser : oddMark(opener, opening, true, ofCloser);
}

/** Round ones are meant where one of the two is round: `[qua Văn phòng)`, for few texts have others. */
function bracketMeant(opener: string, closer: string): string {
  if (/^[[(][\])]$/.test(opener + closer)) return '(';
  return opener in PARTNERS ? opener : OPENERS[opener]!;
}

const oddMark = ({ mark, at }: Mark, wanted: string, opens: boolean, other: OddMark | null): OddMark => ({
  span: span(at, at + 1),
  found: mark,
  wanted,
  opens,
  other,
});
