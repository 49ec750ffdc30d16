import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A change of one place of a source file that should make some test fail. */
export interface Mutant {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is replaced, as one reads it, and by what. */
  readonly before: string;
  readonly after: string;
  /** The part of the source that becomes a switch between itself and `broken`. */
  readonly start: number;
  readonly end: number;
  readonly broken: string;
  readonly kind: Kind;
  /** Whether it stands in what the file hands out. */
  readonly isExported: boolean;
}

/**
 * What stands at the place of a switch: an expression, a statement that is left out, the dot and name of a member, a key;
 * the body of a function, which stays as it is and tells that it ran.
 */
export type Kind = 'expression' | 'statement' | 'member' | 'key' | 'body';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

const SWAPS: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
};

const METHODS: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  min: 'max',
  max: 'min',
};

/** Pieces of a pattern, and what becomes of the first one of each kind. */
const IN_PATTERNS: readonly (readonly [string, string])[] = [
  ['(?!', '(?='],
  ['(?<!', '(?<='],
  ['\\d', '\\D'],
  ['^', ''],
  ['$', ''],
  ['+', ''],
  ['?', ''],
];

/** All mutants of a file. Types, imports and the words of documentation and examples stay as they are. */
export function mutantsOf(file: string): Mutant[] {
  const source = readFileSync(file, 'utf8');
  const mutants: Mutant[] = [];
  let isExported = false;
  const at = (node: Node, parent: Node): Place => ({
    source,
    node,
    parent,
    add: (from, to, after, whole = node, kind = 'expression') => {
      const line = source.slice(0, from).split('\n').length;
      const [start, end] = [whole.start, whole.end];
      const broken = source.slice(start, from) + after + source.slice(to, end);
      mutants.push({
        file,
        line,
        before: source.slice(from, to),
        after,
        start,
        end,
        broken,
        kind,
        isExported,
      });
    },
  });
  const visit = (node: Node, parent: Node): void => {
    if (isLeftOut(node)) return;
    if (parent === program) isExported = /^Export/.test(node.type);
    mutate(at(node, parent));
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
    }
  };
  const program = parseSync(file, source).program as unknown as Node;
  visit(program, program);
  return mutants;
}

/** The bodies of a file's functions, in the form of mutants that change nothing. */
export function bodiesOf(file: string): Mutant[] {
  const source = readFileSync(file, 'utf8');
  const bodies: Mutant[] = [];
  const visit = (node: Node): void => {
    const body = /Function/.test(node.type) && isNode(node.body) ? node.body : null;
    if (body) {
      const { start, end } = body;
      bodies.push({
        file,
        line: 0,
        before: '',
        after: '',
        start,
        end,
        broken: '',
        kind: 'body',
        isExported: false,
      });
    }
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  visit(parseSync(file, source).program as unknown as Node);
  return bodies;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Documentation, and how a rule would break a right notice to be measured. */
const NOT_TESTED = new Set(['docs', 'examples', 'faults', 'sites', 'title', 'basis']);

function isLeftOut(node: Node): boolean {
  if (/^TS(?!As|NonNull|Satisfies)|^Import/.test(node.type)) return true;
  const key = node.type === 'Property' ? (node.key as Node) : null;
  return key?.type === 'Identifier' && NOT_TESTED.has(key.name as string);
}

interface Place {
  readonly source: string;
  readonly node: Node;
  readonly parent: Node;
  /** Replaces what lies between two offsets; the switch stands at the whole. */
  add(from: number, to: number, after: string, whole?: Pick<Node, 'start' | 'end'>, kind?: Kind): void;
}

function mutate({ source, node, parent, add }: Place): void {
  switch (node.type) {
    case 'BinaryExpression':
    case 'LogicalExpression': {
      const [left, right] = [node.left as Node, node.right as Node];
      const swapped = SWAPS[node.operator as string];
      if (swapped === undefined) return;
      const at = source.indexOf(node.operator as string, left.end);
      if (at < right.start) add(at, at + (node.operator as string).length, swapped);
      return;
    }
    case 'UnaryExpression':
      if (node.operator === '!') add(node.start, node.start + 1, '');
      return;
    case 'IfStatement':
    case 'ConditionalExpression': {
      const test = node.test as Node;
      add(test.start, test.end, 'true', test);
      add(test.start, test.end, 'false', test);
      return;
    }
    case 'Literal':
      if (!/^Export/.test(parent.type))
        mutateLiteral({ source, node, parent, add }, isKey(node, parent) ? 'key' : 'expression');
      return;
    case 'CallExpression': {
      const callee = node.callee as Node;
      const property =
        callee.type === 'MemberExpression' && !callee.computed ? (callee.property as Node) : null;
      const name = property && source.slice(property.start, property.end);
      const other = name && Object.hasOwn(METHODS, name) ? METHODS[name] : undefined;
      // The dot goes, but for that of `?.`.
      const dot = property && source[property.start - 2] !== '?' ? 1 : 0;
      if (property && other)
        add(
          property.start,
          property.end,
          other,
          { start: property.start - dot, end: property.end },
          'member',
        );
      return;
    }
    case 'ArrayExpression':
      if ((node.elements as unknown[]).length > 0) add(node.start, node.end, '[]');
      return;
    case 'ContinueStatement':
    case 'BreakStatement':
      add(node.start, node.end, ';', node, 'statement');
  }
}

const isKey = (node: Node, parent: Node): boolean =>
  parent.type === 'Property' && parent.key === node && !parent.computed;

function mutateLiteral({ source, node, add }: Place, kind: Kind): void {
  const text = source.slice(node.start, node.end);
  const all = (after: string): void => add(node.start, node.end, after, node, kind);
  if (typeof node.value === 'boolean') all(String(!node.value));
  else if (typeof node.value === 'number') all(`(${text} + 1)`);
  else if (typeof node.value === 'string' && node.value !== '') all("''");
  else if ('regex' in node) {
    for (const [piece, other] of IN_PATTERNS) {
      const at = text.indexOf(piece);
      // What stands behind a backslash is the character itself.
      if (at <= 0 || text[at - 1] === '\\') continue;
      if (isPattern(text.slice(0, at) + other + text.slice(at + piece.length)))
        add(node.start + at, node.start + at + piece.length, other);
    }
  }
}

function isPattern(literal: string): boolean {
  const end = literal.lastIndexOf('/');
  try {
    return end > 1 && new RegExp(literal.slice(1, end), literal.slice(end + 1)) instanceof RegExp;
  } catch {
    return false;
  }
}
