import { parseAst } from 'rolldown/parseAst';

/**
 * What a notice holds of each class: Latin letters, and those of Greek and Cyrillic that look like them. As Unicode
 * has it, `\p{L}` is six hundred ranges of characters, which each pattern would compile anew when it is first used. A
 * pattern that means all scripts says so by the long name: `\p{Letter}`, `\p{Mark}`. Up to sixteen ranges the engine looks for
 * a character by itself, and for more it calls a function, which takes three times as long: letters, marks and digits together
 * have no more, and so without the rarest letters of Greek.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zªµºÀ-ÖØ-öø-ʯΎ-ΡΣ-ϵϷ-ҁҊ-ԯḀ-ỿ',
  Lu: 'A-ZÀ-ÖØ-ÞĂĐĨŒŠŨŸŽƠƯΎΏΑ-ΡΣ-ΫЀ-ЯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ',
  Ll: 'a-zµß-öø-ÿăđĩœšũžơưά-ώа-џạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
  M: '\\u0300-\\u036f',
  N: '0-9²³¹¼-¾',
};

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a pattern's source; in a string that is not raw each backslash stands twice. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly isRaw: boolean;
}

/**
 * A module's text with `\p{L}` and its kin in patterns, and in strings that patterns are made of, replaced by what
 * a notice can hold of them.
 */
export function narrowLetters(text: string, path: string): string {
  if (!text.includes('\\p{')) return text;
  const known = narrowed.get(text);
  if (known !== undefined) return known;
  const result = narrowedAnew(text, path);
  narrowed.set(text, result);
  return result;
}

/** Most modules stand in several bundles. */
const narrowed = new Map<string, string>();

function narrowedAnew(text: string, path: string): string {
  const patterns: Piece[][] = [];
  collect(parseAst(text, { lang: 'ts' }, path), text, patterns);
  let result = '';
  let done = 0;
  for (const pieces of patterns.sort(([a], [b]) => a!.start - b!.start)) {
    let isInClass = false;
    for (const { start, end, isRaw } of pieces) {
      result += text.slice(done, start);
      result += text.slice(start, end).replace(isRaw ? RAW : ESCAPED, (token, name?: string) => {
        if (token === '[' || token === ']') isInClass = token === '[';
        const letters = CLASSES[name ?? ''];
        if (letters === undefined) return token;
        return isInClass ? letters : `[${letters}]`;
      });
      done = end;
    }
  }
  return result + text.slice(done);
}

const RAW = /\\p\{(\w+)\}|\\.|[[\]]/g;
const ESCAPED = /\\\\p\{(\w+)\}|\\\\.|\\.|[[\]]/g;

/** Finds the patterns and strings in a syntax tree; a template is one pattern with gaps. */
function collect(node: unknown, text: string, patterns: Piece[][], isRaw = false): void {
  if (Array.isArray(node)) {
    for (const child of node) collect(child, text, patterns, isRaw);
  } else if (isNode(node)) {
    if (node.type === 'Literal') add([node], text, 'regex' in node, patterns);
    if (node.type === 'TemplateLiteral') add((node as Template).quasis, text, isRaw, patterns);
    const isTagged = node.type === 'TaggedTemplateExpression';
    for (const child of Object.values(node)) collect(child, text, patterns, isTagged);
  }
}

interface Template extends Node {
  readonly quasis: readonly Node[];
}

function add(nodes: readonly Node[], text: string, isRaw: boolean, patterns: Piece[][]): void {
  if (nodes.some(({ start, end }) => text.slice(start, end).includes('\\p{')))
    patterns.push(nodes.map(({ start, end }) => ({ start, end, isRaw })));
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
