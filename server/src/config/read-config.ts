import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import * as v from 'valibot';
import type { Span } from '../text/span';
import { misplacedDays, repeatedUnits } from './consistency';
import { tooDeepAt } from './nesting';
import type { ConfigProblem } from './problems';
import { issueProblem, keySpan, otherWanted, pathOf, syntaxProblem, unknownRule } from './problems';
import type { OrganisationProfile } from './profile';
import { CONFIG, type ConfigFile, PROFILE } from './schema';
import { misplacedLists, type Path } from './schema-parts';

export interface ReadConfig<T> {
  /** What could be understood; everything that is wrong is left out. */
  readonly value: T;
  readonly problems: readonly ConfigProblem[];
}

/** A longer text is no configuration; it is not read. */
const MAX_CONFIG_LENGTH = 1_000_000;

/** Nobody reads more of one kind, and each must be looked for in the text. */
const MOST_PROBLEMS = 100;

/** Reads `thongbao.config.json`. It never throws: a mistake is reported, and the rest stays in force. */
export function readConfig(text: string, ruleIds: readonly string[]): ReadConfig<ConfigFile> {
  const read = readJson(text, CONFIG);
  const unknown = Object.keys(read.value.rules ?? {}).filter((id) => !ruleIds.includes(id));
  const rules = Object.fromEntries(
    Object.entries(read.value.rules ?? {}).filter(([id]) => ruleIds.includes(id)),
  );
  const problems = unknown.slice(0, MOST_PROBLEMS).map((id) => ({
    span: keySpan(read.root, ['rules', id]),
    ...unknownRule(id, ruleIds),
  }));
  const value = read.value.rules ? { ...read.value, rules } : read.value;
  const { root } = read;
  const others = root
    ? [...repeatedUnits(findNodeAtLocation(root, ['profile'])), ...misplacedDays(root)]
    : [];
  return { value, problems: inOrder([...read.problems, ...problems, ...others]) };
}

/** Reads a profile that stands in a file of its own. */
export function readProfile(text: string): ReadConfig<OrganisationProfile | null> {
  const { value, problems, root } = readJson(text, PROFILE);
  const complete = v.is(PROFILE, value) ? value : null;
  return { value: complete, problems: inOrder([...problems, ...repeatedUnits(root)]) };
}

function readJson<T>(
  text: string,
  schema: v.GenericSchema<unknown, T>,
): ReadConfig<T> & { root: Node | undefined } {
  const none = {} as T;
  const refusal = unreadable(text);
  if (refusal) return { value: none, problems: [refusal], root: undefined };
  const { root, problems } = parsed(text);
  if (root?.type !== 'object') {
    const notObject = {
      span: wholeOf(text),
      message: 'Tệp phải là một đối tượng JSON: { … }.',
      english: 'The file must be a JSON object: { … }.',
    };
    return { value: none, problems: problems.length > 0 ? problems : [notObject], root };
  }
  const json: unknown = getNodeValue(root);
  const lists = misplacedLists(json, schema);
  for (const path of lists.toSorted(lastFirst)) remove(json, path);
  const { value, issues } = withoutMistakes(json, schema);
  return {
    value,
    problems: [
      ...problems,
      ...lists.slice(0, MOST_PROBLEMS).map((path) => otherWanted(root, path, schema)),
      ...issues.slice(0, MOST_PROBLEMS).map((issue) => issueProblem(root, issue, schema)),
    ],
    root,
  };
}

/** Why a text is not even parsed; null where it is. */
function unreadable(text: string): ConfigProblem | null {
  if (text.length > MAX_CONFIG_LENGTH) {
    return {
      span: { start: 0, end: 1 },
      message: `Tệp quá lớn (${text.length} ký tự, nhiều nhất ${MAX_CONFIG_LENGTH}): không đọc.`,
      english: `The file is too large (${text.length} characters, at most ${MAX_CONFIG_LENGTH}): it is not read.`,
    };
  }
  const deep = tooDeepAt(text);
  if (deep < 0) return null;
  return {
    span: { start: deep, end: deep + 1 },
    message: 'Các dấu { [ lồng nhau quá nhiều tầng: không đọc.',
    english: 'The { and [ are nested too deeply: it is not read.',
  };
}

/** One slip makes the parser stumble more than once in the same place: the first thing that it says there counts. */
function parsed(text: string): { root: Node | undefined; problems: ConfigProblem[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  const byOffset = new Map([...errors].reverse().map((error) => [error.offset, error]));
  const first = [...byOffset.values()].reverse().slice(0, MOST_PROBLEMS);
  return { root, problems: first.map((error) => syntaxProblem(text, error)) };
}

const wholeOf = (text: string): Span => ({ start: 0, end: Math.max(1, text.length) });

/** Takes out what is wrong, piece by piece, until the rest fits the schema; a piece that lacks its name goes as a whole. */
function withoutMistakes<T>(
  json: unknown,
  schema: v.GenericSchema<unknown, T>,
): { value: T; issues: v.BaseIssue<unknown>[] } {
  let found: v.BaseIssue<unknown>[] | undefined;
  for (let round = 0; round < 20; round++) {
    const result = v.safeParse(schema, json, { abortPipeEarly: true });
    if (result.success) return { value: result.output, issues: found ?? [] };
    const issues = result.issues.flatMap(innermost);
    // Later rounds only find what the first round's repairs left incomplete.
    found ??= issues;
    for (const path of issues.map(pathOf).sort(lastFirst)) remove(json, path);
  }
  return { value: {} as T, issues: found ?? [] };
}

/** The members of a list are taken out from its end, so that the places of the others stay right. */
function lastFirst(a: Path, b: Path): number {
  const i = a.findIndex((key, at) => key !== b[at]);
  if (i < 0) return b.length - a.length;
  return typeof a[i] === 'number' && typeof b[i] === 'number' ? b[i] - a[i] : 0;
}

/** The mistakes inside the member of a union that the value was meant to be. */
function innermost(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = issue.issues?.filter((sub) => (sub.path?.length ?? 0) > 0) ?? [];
  if (inner.length === 0) return [issue];
  return inner.map(
    (sub) => ({ ...sub, path: [...(issue.path ?? []), ...sub.path!] }) as v.BaseIssue<unknown>,
  );
}

/** Takes a value out of the JSON; a list closes up. What is needed and wrong takes its owner with it. */
function remove(json: unknown, path: Path): void {
  const owners = [json];
  for (const key of path.slice(0, -1))
    owners.push((owners.at(-1) as Record<string, unknown> | undefined)?.[key]);
  const owner = owners.at(-1) as Record<string, unknown> | unknown[] | undefined;
  const key = path.at(-1);
  if (owner === undefined || owner === null || key === undefined) return;
  if (Array.isArray(owner)) owner.splice(Number(key), 1);
  else if (key in owner) delete owner[key];
  else remove(json, path.slice(0, -1));
}

const inOrder = (problems: readonly ConfigProblem[]): ConfigProblem[] =>
  [...problems].sort((a, b) => a.span.start - b.span.start);
