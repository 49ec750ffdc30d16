import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';

/** A change of one place of a source file that should make some test fail. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

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
  const add = (start: number, end: number, after: string): void => {
    const line = source.slice(0, start).split('\n').length;
    mutants.push({ file, line, start, end, before: source.slice(start, end), after });
  };
  const visit = (node: Node): void => {
    if (isLeftOut(node)) return;
    mutate(node, source, add);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  visit(parseSync(file, source).program as unknown as Node);
  return mutants;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const NOT_TESTED = new Set(['docs', 'examples', 'faults', 'title', 'basis']);

function isLeftOut(node: Node): boolean {
  if (/^TS(?!As|NonNull|Satisfies)|^Import/.test(node.type)) return true;
  const key = node.type === 'Property' ? (node.key as Node) : null;
  return key?.type === 'Identifier' && NOT_TESTED.has(key.name as string);
}

type Add = (start: number, end: number, after: string) => void;

function mutate(node: Node, source: string, add: Add): void {
  const textOf = ({ start, end }: Node): string => source.slice(start, end);
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
      add(test.start, test.end, 'true');
      add(test.start, test.end, 'false');
      return;
    }
    case 'Literal':
      mutateLiteral(node, textOf(node), add);
      return;
    case 'CallExpression': {
      const callee = node.callee as Node;
      const property = callee.type === 'MemberExpression' ? (callee.property as Node) : null;
      const other = property ? METHODS[textOf(property)] : undefined;
      if (property && other) add(property.start, property.end, other);
      return;
    }
    case 'ArrayExpression':
      if ((node.elements as unknown[]).length > 0) add(node.start, node.end, '[]');
      return;
    case 'ContinueStatement':
    case 'BreakStatement':
      add(node.start, node.end, ';');
  }
}

function mutateLiteral(node: Node, text: string, add: Add): void {
  if (typeof node.value === 'boolean') add(node.start, node.end, String(!node.value));
  else if (typeof node.value === 'number') add(node.start, node.end, `(${text} + 1)`);
  else if (typeof node.value === 'string' && node.value !== '') add(node.start, node.end, "''");
  else if ('regex' in node) {
    for (const [piece, other] of IN_PATTERNS) {
      const at = text.indexOf(piece);
      // What stands behind a backslash is the character itself.
      if (at > 0 && text[at - 1] !== '\\') add(node.start + at, node.start + at + piece.length, other);
    }
  }
}
