import { commonEnds } from '../../text/common-ends';
import { span } from '../../text/span';
import { differenceAt, type MeetingDifference } from './meeting-differences';
import { comparable, type MeetingName } from './meeting-name';

/** The words that agree at one end: `cuộc họp về tiến độ …`; in front the noun always does. */
const NOUN = 2;
const LEAST_AGREEING = 4;
const LEAST_MISSING = 2;
const LEAST_EXTRA = 3;
const POINTS_BACK: ReadonlySet<string> = new Set(['này', 'trên', 'nêu', 'nói']);

/** Whether two names of the meeting have the same words. */
export const isSameMeeting = (one: MeetingName, other: MeetingName): boolean => {
  const [a, b] = [one.words.map(comparable), other.words.map(comparable)];
  return a.length === b.length && a.every((word, i) => word === b[i]);
};

/**
 * Where a notice's part (`other`) goes on with another matter than the subject: several words in the place of
 * several, none of which the subject has. What is only shorter or longer is no other matter.
 */
export function otherMatter(
  subject: MeetingName,
  other: MeetingName,
  text: string,
  subjectText: string,
): MeetingDifference | null {
  const [a, b] = [subject.words, other.words];
  const [own, others] = [a.map(comparable), b.map(comparable)];
  const { head: from, tail: same } = commonEnds(own, others);
  const [missing, extra] = [own.slice(from, a.length - same), others.slice(from, b.length - same)];
  if (from < NOUN || Math.max(from, same) < LEAST_AGREEING) return null;
  if (missing.length < LEAST_MISSING || extra.length < LEAST_EXTRA) return null;
  if (extra.some((word) => own.includes(word))) return null;
  if (extra.some((word) => POINTS_BACK.has(word))) return null;
  const place = span(b[from]!.start, b[b.length - same - 1]!.end);
  const inSubject = span(a[from]!.start, a[a.length - same - 1]!.end);
  const suggestion = subjectText.slice(inSubject.start, inSubject.end);
  return differenceAt(text, place, { suggestion, inSubject, kind: 'other' });
}
