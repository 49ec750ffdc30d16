import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { breakOf, EMPTY_CONFIG, indentOf, soundConfig } from './edit-config';
import type { OrganisationProfile } from './profile';
import type { NEW_NOTICE, Read } from './schema';

/** What a drafter answered for a new notice and will answer again (the member `newNotice`). */
export type RememberedAnswers = Read<typeof NEW_NOTICE>;

export interface Remembered {
  readonly newNotice: RememberedAnswers;
  /** Given where the office has no profile yet. */
  readonly profile?: OrganisationProfile | undefined;
}

/**
 * A configuration's text with answers written into it, where all else stays as it is; without a text, that of a new one.
 * Null where they stand there already, and for a file that must be mended first.
 */
export function rememberIn(text: string | null, remembered: Remembered): string | null {
  const old = text ?? EMPTY_CONFIG;
  const changed = Object.entries(remembered).reduce<string | null>(
    (before, [key, value]) =>
      before === null || value === undefined ? before : withMember(before, key, value),
    old,
  );
  return changed === text ? null : changed;
}

/** The text with a member put behind the last one, or in the place of the one of that name; null where it is no object. */
function withMember(text: string, key: string, value: object): string | null {
  const root = soundConfig(text);
  if (!root) return null;
  const [eol, indent] = [breakOf(text), indentOf(text)];
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
