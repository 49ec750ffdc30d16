import * as v from 'valibot';

/** Where a value stands: the keys and numbers that lead to it. */
export type Path = (string | number)[];

/** A part of a schema, as valibot has it, with what leads to the parts inside. */
export interface SchemaPart {
  readonly type: string;
  readonly entries?: Readonly<Record<string, SchemaPart>>;
  readonly item?: SchemaPart;
  readonly value?: SchemaPart;
  readonly wrapped?: SchemaPart;
  readonly options?: readonly unknown[];
}

/** A part without its wrappings; each of the parts that a union lets choose from. */
export function partsOf(schema: unknown): SchemaPart[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const part = schema as SchemaPart;
  if (part.wrapped) return partsOf(part.wrapped);
  return part.options ? part.options.flatMap(partsOf) : [part];
}

const partsIn = (parts: readonly SchemaPart[], key: string | number): SchemaPart[] =>
  parts.flatMap(({ entries, item, value }) => partsOf(entries?.[key] ?? item ?? value));

/** What a schema lets stand at a place. */
const partsAt = (schema: unknown, path: Path): SchemaPart[] => path.reduce(partsIn, partsOf(schema));

/** The members that a schema knows at a place; empty where it asks for no object. */
export const memberNames = (schema: unknown, path: Path): string[] =>
  partsAt(schema, path).flatMap(({ entries }) => Object.keys(entries ?? {}));

/** Lists in the place of objects, which valibot takes for objects without members. */
export function misplacedLists(json: unknown, schema: unknown): Path[] {
  const found: Path[] = [];
  const visit = (value: unknown, parts: readonly SchemaPart[], path: Path): void => {
    if (typeof value !== 'object' || value === null || parts.length === 0) return;
    if (Array.isArray(value) && !parts.some(({ item }) => item)) {
      if (parts.some((part) => part.entries ?? part.value)) found.push(path);
      return;
    }
    for (const [key, member] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      visit(member, partsIn(parts, step), [...path, step]);
    }
  };
  visit(json, partsOf(schema), []);
  return found;
}

const OBJECT = 'một đối tượng {…}';
const TYPES: Readonly<Record<string, string>> = {
  string: 'một chuỗi “…”',
  array: 'danh sách […]',
  boolean: 'true hoặc false',
  number: 'một số',
  integer: 'một số nguyên',
  strict_object: OBJECT,
  record: OBJECT,
};

/** What is wanted at a place, in words: `một đối tượng {…} hoặc một chuỗi “…”`. */
export const wantedAt = (schema: unknown, path: Path): string =>
  [...new Set(partsAt(schema, path).map(inWords))].join(' hoặc ');

/** By an example of the schema's own, where it has one; a list is what is most often written otherwise. */
function inWords(part: SchemaPart): string {
  const [example]: readonly unknown[] = v.getExamples(part as unknown as v.GenericSchema);
  if (part.type !== 'array' || example === undefined) return TYPES[part.type]!;
  return `danh sách, như ${JSON.stringify(example).replaceAll('","', '", "')}`;
}
