import { findingsIn, openSession } from '../../server/src/features/session';
import { readSettings } from '../../server/src/lsp/configuration/editor-settings';

/** What of a text's findings goes to a client that has said nothing of its settings. */
export function toPublishable(text: string): unknown[] {
  const settings = readSettings(undefined).check;
  return findingsIn(openSession(text, { settings })).findings.map(({ range, rule, message }) => ({
    range,
    code: rule.id,
    message,
  }));
}
