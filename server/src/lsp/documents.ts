import { type SentTokens, TokenReader } from '../features/semantic-tokens/semantic-tokens';
import { editSession, openSession, type Session } from '../features/session';
import type { OtherNotices } from '../model/citation/citation-index';
import type { RuleFailure } from '../rules/runner/guard';
import { joinLines } from '../text/lines';
import type { Range } from '../text/span';
import type { ConfigTarget } from './configuration/configuration';
import { type EditorSettings, sameSettings } from './configuration/editor-settings';

/** A document that is open in the client. */
export interface OpenDocument {
  readonly uri: string;
  version: number;
  settings: EditorSettings;
  /** The configuration file that a decision of the office is written into, if there is a place for it. */
  config: ConfigTarget | null;
  session: Session;
  /** The text is too long to be read: the session is that of an empty one until a shorter text comes. */
  isTooLong: boolean;
  tokens: TokenReader;
  /** The semantic tokens that the client has, and under which name. */
  sentTokens: { readonly id: string; readonly tokens: SentTokens } | null;
  /** Changes that have arrived and not been applied yet: in a burst they are applied together. */
  readonly waiting: Change[];
}

/** The open documents, each with all its changes applied; null for one that is not open. */
export type Documents = (uri: string) => OpenDocument | null;

/** No notice is as long; a longer text was opened by mistake, and reading it would hold up the editor. In UTF-16 units. */
export const LONGEST_TEXT = 5_000_000;

/** A change as the protocol sends it: of a range, or the whole text anew. */
export interface Change {
  readonly range?: Range;
  readonly text: string;
}

export interface DocumentOptions {
  readonly settings: EditorSettings;
  readonly onFailure: RuleFailure;
  readonly others: OtherNotices;
}

/** A document as it was opened; one that is too long has an empty session. */
export function openDocument(
  uri: string,
  version: number,
  text: string,
  { settings, onFailure, others }: DocumentOptions,
): OpenDocument {
  const isTooLong = text.length > LONGEST_TEXT;
  const session = openSession(isTooLong ? '' : text, { settings: settings.check, onFailure, others });
  const tokens = new TokenReader(session);
  return { uri, version, settings, config: null, session, isTooLong, tokens, sentTokens: null, waiting: [] };
}

/** Takes note of the changes of one message. */
export function noteChanges(document: OpenDocument, version: number, changes: readonly Change[]): void {
  document.version = version;
  document.waiting.push(...changes);
}

/**
 * Applies the changes that wait, in their order. Whatever reads the session does this first. Of a text that is too
 * long nothing is kept, so that only a whole text can follow it.
 */
export function bringUpToDate(document: OpenDocument): void {
  const changes = document.waiting.splice(0);
  const whole = changes.findLastIndex(({ range }) => range === undefined);
  if (whole >= 0) {
    const { text } = changes[whole]!;
    document.isTooLong = text.length > LONGEST_TEXT;
    reopen(document, document.isTooLong ? '' : text);
  }
  const edits = changes.slice(whole + 1).map(({ range, text }) => ({ range: range!, newText: text }));
  if (edits.length === 0 || document.isTooLong) return;
  if (edits.some(({ newText }) => newText.length > LONGEST_TEXT)) {
    document.isTooLong = true;
    reopen(document, '');
  } else editSession(document.session, edits);
}

/** Gives a document that is up to date other settings; answers whether anything differs now. */
export function setSettings(document: OpenDocument, settings: EditorSettings): boolean {
  if (sameSettings(document.settings, settings)) return false;
  document.settings = settings;
  reopen(document, joinLines(document.session.tree.lines));
  return true;
}

function reopen(document: OpenDocument, text: string): void {
  const { onFailure, others } = document.session;
  document.session = openSession(text, { settings: document.settings.check, onFailure, others });
  document.tokens = new TokenReader(document.session);
  document.sentTokens = null;
}
