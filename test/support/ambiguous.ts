/** Whether a pattern has a repeated group that may read the same letters once or twice over: the engine then tries all ways. */

/** A pattern, cut at the bars of one level, each part a list of pieces. */
type Choice = readonly (readonly Piece[])[];

interface Piece {
  readonly source: string;
  /** What a group holds; null for a single character or class. */
  readonly inner: Choice | null;
  readonly looksAround: boolean;
  readonly least: number;
  readonly most: number;
}

/** So many times a group must be repeated that its ways are too many. */
const MANY = 5;
const MOST_SAMPLES = 24;

/** The groups of a pattern that are repeated and ambiguous. */
export function ambiguousGroupsOf({ source, flags }: RegExp): string[] {
  const [choice] = parse(source, 0);
  const bare = flags.replace(/[gyd]/g, '');
  return groupsOf(choice)
    .filter((group) => group.most >= MANY && isAmbiguous(group, bare))
    .map((group) => group.source);
}

function* allPieces(choice: Choice): Generator<Piece> {
  for (const piece of choice.flat()) {
    yield piece;
    if (piece.inner) yield* allPieces(piece.inner);
  }
}

const groupsOf = (choice: Choice): Piece[] =>
  [...allPieces(choice)].filter(({ inner, looksAround }) => inner !== null && !looksAround);

/** Whether two readings of the group in a row are also one. */
function isAmbiguous({ source, inner }: Piece, flags: string): boolean {
  const samples = samplesOf(inner!).filter((sample) => sample !== '');
  // A group that refers to another one cannot stand alone.
  if (/\\(?:\d|k<)/.test(source)) return false;
  const whole = new RegExp(`^(?:${source})$`, flags);
  return samples.some((first) => samples.some((second) => whole.test(first + second)));
}

/** Some texts that a pattern reads: of every choice, with and without what may be missing. */
function samplesOf(choice: Choice): string[] {
  const samples = choice.flatMap((pieces) =>
    pieces.reduce<string[]>(
      (before, piece) =>
        before.flatMap((text) => sampleOf(piece).map((next) => text + next)).slice(0, MOST_SAMPLES),
      [''],
    ),
  );
  return [...new Set(samples)].slice(0, MOST_SAMPLES);
}

function sampleOf({ source, inner, looksAround, least }: Piece): string[] {
  if (looksAround) return [''];
  const once = inner
    ? samplesOf(inner)
    : CHARACTERS.filter((character) => matches(source, character)).slice(0, 2);
  const copies = once.map((text) => text.repeat(Math.max(1, least)));
  return least === 0 ? ['', ...copies] : copies;
}

const CHARACTERS = [
  ...'aA1 ,.;:-/(…“”',
  ...'bcdđeghiklmnopqrstuvxyáàảãạâăêôơưýBCDĐEGHIKLMNOPQRSTUVXY023456789',
  ...')[]!?–+&%_\'"\\|*•\t\n',
];

function matches(source: string, character: string): boolean {
  const isAnchor = /^(?:\^|\$|\\[bB])$/.test(source);
  return isAnchor ? false : new RegExp(`^${source}$`, 'u').test(character);
}

/** The choice that begins at an index, and where it ends. */
function parse(source: string, from: number): [Choice, number] {
  const choice: Piece[][] = [[]];
  let at = from;
  while (at < source.length && source[at] !== ')') {
    if (source[at] === '|') {
      choice.push([]);
      at++;
      continue;
    }
    const [piece, end] = parsePiece(source, at);
    choice.at(-1)!.push(piece);
    at = end;
  }
  return [choice, at];
}

const ATOM =
  /\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-f]{4}|\\x[\da-f]{2}|\\k<\w+>|\\.|./isuy;
const OPENING = /\((?:\?(?:(?<around><?[=!])|:|<\w+>))?/y;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/y;

function parsePiece(source: string, from: number): [Piece, number] {
  const opening = at(OPENING, source, from);
  let inner: Choice | null = null;
  let end: number;
  if (opening) {
    [inner, end] = parse(source, from + opening[0].length);
    end++;
  } else end = from + at(ATOM, source, from)![0].length;
  const atom = source.slice(from, end);
  const quantifier = at(QUANTIFIER, source, end);
  const [least, most] = boundsOf(quantifier);
  const piece = { source: atom, inner, looksAround: opening?.groups?.around !== undefined, least, most };
  return [piece, end + (quantifier?.[0].length ?? 0)];
}

function boundsOf(quantifier: RegExpExecArray | null): [least: number, most: number] {
  if (!quantifier) return [1, 1];
  const [, sign, least, comma, most] = quantifier;
  if (sign) return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
  return [Number(least), most ? Number(most) : comma ? Number.POSITIVE_INFINITY : Number(least)];
}

function at(pattern: RegExp, source: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(source);
}
