import { findingsIn, openSession } from '../../../server/src/features/session';
import { count, type Part } from '../figures';
import type { Specimen } from '../machine';
import { coveredText } from '../placed-findings';

/** The project's own notices are right: every finding on them is a false alarm, but that one has no head. */
export function ownPart(notices: readonly Specimen[]): Part {
  const alarms = notices.flatMap(({ name, text }) => {
    const session = openSession(text);
    return findingsIn(session)
      .findings.filter(
        ({ rule, severity }) => rule.id !== 'structure/missing-component' || severity !== 'information',
      )
      .map(
        (finding) =>
          `${name}:${finding.range.start.line + 1}  ${finding.severity} ${finding.rule.id}: “${coveredText(session, finding)}” ${finding.message}`,
      );
  });
  return {
    title: `The project's own ${notices.length} notices`,
    figures: [count('findings', alarms.length, { atMost: 0 })],
    details: alarms,
  };
}
