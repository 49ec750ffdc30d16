import { applyEdits, fixesOf } from '../../server/src/features/fixes';
import { findingsIn, openSession } from '../../server/src/features/session';
import { joinLines } from '../../server/src/text/lines';

/** The rules on numbers and citations. */
export const CITATION_RULES = /^(?:number|citation)\//;
/** The text of one line; numbers torn at its breaks are whole. */
export const withBreaks = (text: string): string =>
  text.replace(/\n/g, ' ').replace(/(?<=\p{L}[-/]) (?=\p{L})/gu, '');

/** The text after the first fix of what the rules on numbers and citations say, and what they said. */
export function repaired(text: string): { rules: string[]; fixed: string } {
  const session = openSession(text);
  // Which parts a first mention lacks is not asked here.
  const findings = findingsIn(session).findings.filter(
    ({ rule }) => CITATION_RULES.test(rule.id) && rule.id !== 'citation/incomplete',
  );
  const fix = findings[0] && fixesOf(session, findings[0])[0];
  const fixed = fix ? applyEdits(session.tree.lines, fix.edits) : joinLines(session.tree.lines);
  return { rules: findings.map(({ rule }) => rule.id), fixed: withBreaks(fixed!.normalize('NFC')) };
}
