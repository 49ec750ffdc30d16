import {
  type Extract,
  type ExtractedDeadline,
  type ExtractedTask,
  extract,
} from '../../server/src/features/extract';
import { fixesOf } from '../../server/src/features/fixes';
import { findingsIn, type LocatedFinding, type Session } from '../../server/src/features/session';
import type { Range } from '../../server/src/text/span';
import { openStrictly } from '../support/strict-session';

/** All that the tool says of a notice, to be read by people: what is wrong in it, then what it says. Lines and columns from 1. */
export function readingOf(text: string): string {
  const session = openStrictly(text);
  const { findings } = findingsIn(session);
  const notice = extract(session, '');
  const chapters: Record<string, readonly string[]> = {
    findings: findings.flatMap((finding) => findingLines(session, finding)),
    document: Object.entries(notice.document).map(([name, value]) => `${name}: ${shown(value)}`),
    components: notice.components.map(({ kind, range }) => `${linesOf(range)} ${kind}`),
    sections: notice.sections.map(
      ({ marker, level, heading, unit, range }) =>
        `${linesOf(range)} ${marker} level ${level}, heading ${quoted(heading)}, unit ${quoted(unit)}`,
    ),
    tasks: notice.tasks.flatMap((task) => taskLines(task, '')),
    citations: notice.citations.map(citationLine),
    recipients: notice.recipients.map(
      ({ text, note, range }) => `${at(range)} ${quoted(text)}, note ${note}`,
    ),
    signature: notice.signature ? [signatureLine(notice.signature)] : [],
  };
  return Object.entries(chapters)
    .map(([name, lines]) => `${[`# ${name}`, ...lines].join('\n')}\n`)
    .join('\n');
}

function findingLines(session: Session, finding: LocatedFinding): string[] {
  const { rule, severity, message, range } = finding;
  const fixes = fixesOf(session, finding).map(({ title, safe, edits }) => {
    const changes = edits.map((edit) => `${at(edit.range)} → ${JSON.stringify(edit.newText)}`);
    return `    ${safe ? 'safe' : 'unsafe'}: ${title} [${changes.join('; ')}]`;
  });
  return [`${at(range)} ${severity} ${rule.id}: ${message}`, ...fixes];
}

function taskLines(task: ExtractedTask, indent: string): string[] {
  const { marker, range, expectsDeadline, assignees, deadlines, parts } = task;
  const who = assignees.map(({ name, role, source }) => `${role} “${name}” (${source})`);
  const line = [
    `${at(range)} ${marker ?? '–'}${expectsDeadline ? ' expects a deadline' : ''}`,
    who.join(', ') || 'nobody',
    deadlines.map(deadlineText).join(', ') || 'no deadline',
  ].join(' | ');
  return [`${indent}${line}`, ...parts.flatMap((part) => taskLines(part, `${indent}    `))];
}

const deadlineText = ({ text, kind, value }: ExtractedDeadline): string => `“${text}” ${kind} ${value}`;

const citationLine = ({ range, text, ...rest }: Extract['citations'][number]): string =>
  `${at(range)} ${quoted(text)} ${Object.values(rest).map(shown).join(' | ')}`;

const signatureLine = ({ range, ...rest }: NonNullable<Extract['signature']>): string =>
  `${linesOf(range)} ${Object.values(rest).map(shown).join(' | ')}`;

const quoted = (text: string | null): string => (text === null ? 'none' : `“${text}”`);
const shown = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const linesOf = ({ start, end }: Range): string => `${start.line + 1}–${end.line + 1}`;
const at = ({ start, end }: Range): string => {
  const from = `${start.line + 1}:${start.character + 1}`;
  return end.line === start.line
    ? `${from}–${end.character + 1}`
    : `${from}–${end.line + 1}:${end.character + 1}`;
};
