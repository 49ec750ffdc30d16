import { findNodeAtLocation, getNodeValue, type ParseError, parseTree } from 'jsonc-parser';
import type { ConfigEdit } from './edit-config';
import { tooDeepAt } from './nesting';
import type { OrganisationProfile } from './profile';

/** What a drafter answered for a new notice and will answer again (the member `newNotice`). */
export interface RememberedAnswers {
  /** As the subject names it, without the period. */
  readonly meeting?: string | undefined;
  /** Who concludes: `Giám đốc Sở`. */
  readonly chair?: string | undefined;
  /** The units with a section of their own. */
  readonly units?: readonly string[] | undefined;
}

export interface Remembered {
  readonly newNotice: RememberedAnswers;
  /** Given where the office has no profile yet. */
  readonly profile?: OrganisationProfile | undefined;
}

/**
 * The edit that writes answers into a configuration's text; all else stays as it is. Null where they stand there
 * already, and for a file that must be mended first.
 */
export function rememberEdit(text: string, remembered: Remembered): ConfigEdit | null {
  if (tooDeepAt(text) >= 0) return null;
  const changed = Object.entries(remembered).reduce<string | null>(
    (before, [key, value]) =>
      before === null || value === undefined ? before : withMember(before, key, value),
    text,
  );
  return changed === null ? null : editBetween(text, changed);
}

/** The text with a member put behind the last one, or in the place of the one of that name; null where it is no object. */
function withMember(text: string, key: string, value: object): string | null {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: false, disallowComments: true });
  if (root?.type !== 'object' || errors.length > 0) return null;
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const written = JSON.stringify(value, null, indent).replaceAll('\n', eol + indent);
  const put = (start: number, end: number, newText: string): string =>
    text.slice(0, start) + newText + text.slice(end);
  const old = findNodeAtLocation(root, [key]);
  if (old) {
    const isSame = JSON.stringify(getNodeValue(old)) === JSON.stringify(value);
    return isSame ? text : put(old.offset, old.offset + old.length, written);
  }
  const member = `${eol}${indent}${JSON.stringify(key)}: ${written}`;
  const last = root.children?.at(-1);
  if (!last) return put(root.offset + 1, root.offset + root.length - 1, member + eol);
  return put(last.offset + last.length, last.offset + last.length, `,${member}`);
}

/** The one replacement that makes one text of another. */
function editBetween(before: string, after: string): ConfigEdit | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let same = 0;
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++;
  return {
    span: { start, end: before.length - same },
    newText: after.slice(start, after.length - same),
  };
}
