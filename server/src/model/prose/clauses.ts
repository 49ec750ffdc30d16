import type { Span } from '../../text/span';

/** A part of a sentence that can be work of its own. */
export interface Clause extends Span {
  /** The words before the first of numbered clauses, which all of them share: `Tham mưu ban hành:`. */
  readonly intro: Span | null;
}

export interface Sentence extends Span {
  readonly clauses: readonly Clause[];
  /** Whether the clauses are numbered: `(1) …; (2) …`. */
  readonly numbered: boolean;
}

/**
 * Behind two small letters a full stop ends its sentence also where the blank after it was forgotten. Both forms begin
 * with their mark, so that only marks are looked at closely.
 */
const SENTENCE_END =
  /[.!?…](?<![.!?…]{2})[.!?…]*[”"’)\]]*(?=\s+[“"(]?\p{Lu})|\.(?<=\p{Ll}{2}\.)(?=\p{Lu}\p{Ll})/gu;
/** A full stop that belongs to an abbreviation. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:TP|TX|TT|Tr|Th[Ss]|TS|PGS|GS|BS|KS|CN|Mr|Ms|St|\p{Lu})\.$/u;
/** A degree that opens the text or a bracket: `(BSCKII. Nguyễn Văn A)`. */
const DEGREE = /(?:^|\()\p{Lu}[\p{Lu}.]{0,9}\.$/u;
const NUMBERED = /(?<=^|[\s:;,.])(?:\((\d{1,2}|[ivx]{1,4}|[a-zđ])\)|([a-zđ]|\d{1,2})\))(?=\s*[\p{L}“"])/gu;
const FIRST = new Set(['1', 'i', 'a']);

/** The sentences of a text and their clauses. White space at the borders belongs to none. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, end - 12), end);
    if (match[0] === '.' && (ABBREVIATION.test(before) || DEGREE.test(before))) continue;
    add(sentences, text, start, end);
    start = end;
  }
  add(sentences, text, start, text.length);
  return sentences;
}

function add(sentences: Sentence[], text: string, from: number, to: number): void {
  const sentence = trimmed(text, from, to);
  if (sentence.end <= sentence.start) return;
  const numbered = numberedClauses(text, sentence);
  sentences.push({
    ...sentence,
    clauses: numbered ?? plainClauses(text, sentence),
    numbered: numbered !== null,
  });
}

function numberedClauses(text: string, { start, end }: Span): Clause[] | null {
  const part = text.slice(start, end);
  if (!part.includes(')')) return null;
  const marks = [...part.matchAll(NUMBERED)];
  const first = marks.findIndex((mark) => FIRST.has(mark[1] ?? mark[2]!));
  if (first < 0 || marks.length - first < 2) return null;
  const list = marks.slice(first);
  const intro = trimmed(text, start, start + list[0]!.index);
  return list.map((mark, i) => {
    const to = list[i + 1]?.index ?? part.length;
    return { ...trimmed(text, start + mark.index + mark[0].length, start + to), intro };
  });
}

/** The clauses between semicolons that stand outside brackets. */
function plainClauses(text: string, sentence: Span): Clause[] {
  const { start, end } = sentence;
  const semicolon = text.indexOf(';', start);
  if (semicolon < 0 || semicolon >= end) return [{ start, end, intro: null }];
  const clauses: Clause[] = [];
  let from = start;
  let depth = 0;
  for (let i = start; i < end; i++) {
    const char = text[i];
    if (char === '(' || char === '[') depth++;
    else if ((char === ')' || char === ']') && depth > 0) depth--;
    if (char !== ';' || depth > 0) continue;
    clauses.push({ ...trimmed(text, from, i + 1), intro: null });
    from = i + 1;
  }
  const last = trimmed(text, from, end);
  if (last.end > last.start) clauses.push({ ...last, intro: null });
  return clauses;
}

function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = to - part.trimStart().length;
  return { start, end: Math.max(start, from + part.trimEnd().length) };
}
