import { AUTHORITY_MARKS, type AuthorityKind } from '../../syntax/authorities';
import { honorificOf, startsWithSurname } from '../../syntax/person-name';
import { PLACEHOLDERS } from '../../syntax/placeholders';
import { HEAD_POSITIONS, startsWithPosition } from '../../syntax/position-titles';
import { saysSigned } from '../../syntax/signs';
import type { Block, Tree } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { inOneLine, withoutEnd } from '../../text/words';
import { linesWith } from './head-and-foot';

/** What an authority line says: `TL. GIÁM ĐỐC`. */
export interface Authority {
  readonly kind: AuthorityKind;
  /** The letters, marks and white space before the words, as written: `TL. `, `T/L `. */
  readonly mark: Span;
  /** In whose place: `GIÁM ĐỐC`, `ỦY BAN NHÂN DÂN`. */
  readonly onBehalfOf: string;
}

/** One line of the signature block. Spans are of the block's text. */
export interface SignatureLine {
  /** `rest`: capitals that go on with the line before, such as `TỈNH AN GIANG THƯỢNG`. */
  readonly kind: 'authority' | 'position' | 'rest' | 'signed' | 'name' | 'other';
  readonly block: Block;
  readonly span: Span;
  readonly text: string;
  /** Null but in a line of kind `authority`. */
  readonly authority: Authority | null;
}

/** The signature block (quyền hạn, chức vụ và họ tên của người ký); a field is null where the text does not say it. */
export interface Signature {
  readonly lines: readonly SignatureLine[];
  /** The first authority line's, as the decree writes it: `TL.` */
  readonly authority: string | null;
  readonly onBehalfOf: string | null;
  /** What the signer is: `CHÁNH VĂN PHÒNG`. */
  readonly position: string | null;
  /** Without degrees and titles. */
  readonly name: string | null;
}

/** What nothing asks for at the end of an authority or a position, with the blanks among it. */
export const SURPLUS_MARKS = '.,;: ';

/** What the words behind an abbreviation begin with. */
const BEHIND = [...HEAD_POSITIONS, 'phó', 'ủy ban', 'uỷ ban', 'hội đồng', 'ban'].map(
  (words) => words.split(' ')[0]!,
);
const KINDS = Object.keys(AUTHORITY_MARKS) as AuthorityKind[];
/** An abbreviation with the marks behind it, or with none at all. */
const AUTHORITY = pattern('iu')`
  ^(?:${KINDS.map((kind) => `(${AUTHORITY_MARKS[kind]})`).join('|')})
  (?:\s?[.,:;]+\s*|- | |(?=(?:${[...new Set(BEHIND)].join('|')})\s))(?=\p{L}{2})
`;
const DEPUTY = /\s(?:PHÓ|THỨ TRƯỞNG)(?=\s|$)/u;
/** A name behind capitals in the same line, as converted files have it. */
const TRAILING_NAME = /(?<=\p{Lu}{2})\s{1,40}((?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}*)$/u;
const WORDS_OF_NAME = /^\p{L}[\p{L}'’-]*(?:\s+\p{L}[\p{L}'’-]*){1,6}[.,;]?$/u;

/** The signature block of the file's first document; null where there is none. */
export function signatureOf(tree: Tree): Signature | null {
  const lines: SignatureLine[] = [];
  for (const block of linesWith(tree, 'signature')) lines.push(...linesOf(block));
  if (lines.length === 0) return null;
  const first = lines.findIndex(({ kind }) => kind === 'authority');
  const authority = lines[first]?.authority ?? null;
  const name = lines.findLast(({ kind }) => kind === 'name');
  return {
    lines,
    authority: authority && `${authority.kind}.`,
    onBehalfOf: authority && authority.kind !== 'Q' ? withRest(lines, first, authority.onBehalfOf) : null,
    position: positionOf(lines),
    name: name && inOneLine(name.text) !== PLACEHOLDERS.signer ? withoutHonorific(name.text) : null,
  };
}

/** Reads an authority line; null where the text is none. */
function readAuthority(text: string): Authority | null {
  const match = AUTHORITY.exec(text);
  if (!match) return null;
  const length = match[0].length;
  const kind = KINDS[match.slice(1).findIndex((group) => group !== undefined)]!;
  return { kind, mark: span(0, length), onBehalfOf: text.slice(length) };
}

/** `Q. GIÁM ĐỐC` names the signer's own position. */
function positionOf(lines: readonly SignatureLine[]): string | null {
  const last = lines.findLastIndex(({ kind, authority }) => kind === 'position' || authority?.kind === 'Q');
  return last < 0 ? null : withRest(lines, last, lines[last]!.authority?.onBehalfOf ?? lines[last]!.text);
}

function withRest(lines: readonly SignatureLine[], index: number, text: string): string {
  let whole = text;
  for (let i = index + 1; lines[i]?.kind === 'rest'; i++) whole += ` ${lines[i]!.text}`;
  return withoutEnd(whole, SURPLUS_MARKS);
}

const withoutHonorific = (name: string): string =>
  name.slice(honorificOf(name).length).replace(/[.,;]$/u, '');

/** The lines that a block holds: one, but for converted files that have several in one. */
function* linesOf(block: Block): Generator<SignatureLine> {
  const { text } = block.paragraph;
  const authority = readAuthority(text);
  const name = authority || startsWithPosition(text) ? TRAILING_NAME.exec(text) : null;
  const end = name ? name.index : text.length;
  const behalf = authority?.mark.end ?? end;
  const deputy = DEPUTY.exec(text.slice(behalf, end));
  const border = deputy ? behalf + deputy.index : end;
  yield lineOf(block, span(0, border));
  if (border < end) yield lineOf(block, span(border + 1, end));
  if (name) yield { ...lineOf(block, span(text.length - name[1]!.length, text.length)), kind: 'name' };
}

function lineOf(block: Block, place: Span): SignatureLine {
  const text = block.paragraph.text.slice(place.start, place.end);
  const authority = readAuthority(text);
  return { kind: authority ? 'authority' : kindOf(text), block, span: place, text, authority };
}

function kindOf(text: string): SignatureLine['kind'] {
  if (saysSigned(text)) return 'signed';
  if (startsWithPosition(text)) return 'position';
  const isUpper = /^\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
  const name = text.slice(honorificOf(text).length);
  if (isUpper && !startsWithSurname(name)) return 'rest';
  return WORDS_OF_NAME.test(name) ? 'name' : 'other';
}
