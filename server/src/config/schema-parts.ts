import * as v from 'valibot';
import type { Said } from './said';

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

const OBJECT: Said = { message: 'một đối tượng {…}', english: 'an object {…}' };
const TYPES: Readonly<Record<string, Said>> = {
  string: { message: 'một chuỗi “…”', english: 'a text "…"' },
  array: { message: 'danh sách […]', english: 'a list […]' },
  boolean: { message: 'true hoặc false', english: 'true or false' },
  number: { message: 'một số', english: 'a number' },
  integer: { message: 'một số nguyên', english: 'a whole number' },
  strict_object: OBJECT,
  record: OBJECT,
};

/** What is wanted at a place, in words: `một đối tượng {…} hoặc một chuỗi “…”`. */
export function wantedAt(schema: unknown, path: Path): Said {
  const wanted = partsAt(schema, path).map(inWords);
  const among = (words: readonly string[], or: string): string => [...new Set(words)].join(or);
  return {
    message: among(
      wanted.map(({ message }) => message),
      ' hoặc ',
    ),
    english: among(
      wanted.map(({ english }) => english),
      ' or ',
    ),
  };
}

/** By an example of the schema's own, where it has one; a list is what is most often written otherwise. */
function inWords(part: SchemaPart): Said {
  const [example]: readonly unknown[] = v.getExamples(part as unknown as v.GenericSchema);
  if (part.type !== 'array' || example === undefined) return TYPES[part.type]!;
  const shown = JSON.stringify(example).replaceAll('","', '", "');
  return { message: `danh sách, như ${shown}`, english: `a list, such as ${shown}` };
}
