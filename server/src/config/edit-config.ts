import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { Span } from '../text/span';
import { tooDeepAt } from './nesting';

/** The replacement of a part of a configuration file: UTF-16 offsets in its text. */
export interface ConfigEdit {
  readonly span: Span;
  readonly newText: string;
}

/** What an office decides by one click: that a rule is off, or that a word is right. */
export type OfficeDecision = { readonly off: string } | { readonly accept: string };

/** What a configuration file is that says nothing yet. */
export const EMPTY_CONFIG = '{}\n';

/**
 * The edit that writes a decision into a configuration, in the style of what stands beside it; all else stays as
 * it is, down to its spaces. Null for a file that must be mended first, because nobody can tell where the
 * decision belongs.
 */
export function editFor(text: string, decision: OfficeDecision): ConfigEdit | null {
  const root = soundConfig(text);
  if (!root) return null;
  if ('accept' in decision) {
    const words = findNodeAtLocation(root, ['words']);
    if (!words) return insertion(text, root, 'words', [decision.accept]);
    return words.type === 'array' ? insertion(text, words, null, decision.accept) : null;
  }
  const rules = findNodeAtLocation(root, ['rules']);
  if (!rules) return insertion(text, root, 'rules', { [decision.off]: 'off' });
  if (rules.type !== 'object') return null;
  const severity = findNodeAtLocation(rules, [decision.off]);
  if (!severity) return insertion(text, rules, decision.off, 'off');
  return { span: { start: severity.offset, end: severity.offset + severity.length }, newText: '"off"' };
}

/** The object that a configuration's text is; null for a file that must be mended first. */
export function soundConfig(text: string): Node | null {
  if (tooDeepAt(text) >= 0) return null;
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  return root?.type === 'object' && errors.length === 0 ? root : null;
}

/** The text of a new configuration that an edit has been made in. */
export function newConfig(edit: (text: string) => ConfigEdit | null): string {
  const made = edit(EMPTY_CONFIG);
  if (!made) return EMPTY_CONFIG;
  return EMPTY_CONFIG.slice(0, made.span.start) + made.newText + EMPTY_CONFIG.slice(made.span.end);
}

type Value = string | readonly string[] | Readonly<Record<string, string>>;

/** Puts a member behind the last one of an object or a list; only an object's member has a key. */
function insertion(text: string, owner: Node, key: string | null, value: Value): ConfigEdit {
  const name = key === null ? '' : `${JSON.stringify(key)}: `;
  const [first, last] = [owner.children?.[0], owner.children?.at(-1)];
  if (!first || !last) {
    const inside = { start: owner.offset + 1, end: owner.offset + owner.length - 1 };
    if (owner.parent) return { span: inside, newText: name + written(value, null) };
    const before = `${breakOf(text)}${indentOf(text)}`;
    return { span: inside, newText: before + name + written(value, before, text) + breakOf(text) };
  }
  const before = text.slice(owner.offset + 1, first.offset);
  const isBroken = /[\r\n]/.test(before);
  const end = last.offset + last.length;
  const newText = `,${isBroken ? before : ' '}${name}${written(value, isBroken ? before : null, text)}`;
  return { span: { start: end, end }, newText };
}

/** A value as it is written in one line, or, where `before` is what stands before its key's line, in several. */
function written(value: Value, before: string | null, text = ''): string {
  if (typeof value === 'string') return JSON.stringify(value);
  const isList = Array.isArray(value);
  const members = isList
    ? value.map((member) => JSON.stringify(member))
    : Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`);
  if (isList) return `[${members.join(', ')}]`;
  if (before === null) return `{ ${members.join(', ')} }`;
  const inner = before + indentOf(text);
  return `{${inner}${members.join(`,${inner}`)}${before}}`;
}

/** One step of the indentation that the file already has. */
export const indentOf = (text: string): string => /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';

/** The line break that the file already has. */
export const breakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
