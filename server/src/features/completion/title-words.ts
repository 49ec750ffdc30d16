import { conclusionsIn } from '../../model/meeting/chair';
import { textOfComponent } from '../../model/notice/document-facts';
import { inOneLine } from '../../text/words';
import { verbatim } from '../new-notice/snippet';
import type { Slot } from './offer';
import type { Place } from './place';

/** What the opening and the closing take over from the subject, behind the words that lead to it. */
const MEETING = /(?<!\p{L})chủ trì\s+([\p{L}\p{M}\s]{0,60})$/iu;
const CONCLUSIONS = /(?<!\p{L})Trên đây là\s+([\p{L}\p{M}\s]{0,60})$/iu;

/** The meeting as the subject names it, behind `chủ trì …` in the opening; the whole subject behind `Trên đây là …`. */
export const titleWords: Slot = (place) => {
  const { before, state } = place;
  const tail = before.slice(-90);
  if (state.zone === 'subject' || state.zone === 'opening') {
    const [, begun] = MEETING.exec(tail) ?? [];
    const meeting = begun === undefined ? undefined : subjectParts(place)?.meeting;
    return meeting === undefined ? null : { begun: begun!, offers: [words(meeting, 'Tên cuộc họp')] };
  }
  const [, begun] = CONCLUSIONS.exec(tail) ?? [];
  const subject = begun === undefined ? '' : subjectOf(place);
  return subject === '' ? null : { begun: begun!, offers: [words(subject, 'Trích yếu')] };
};

const words = (text: string, detail: string) =>
  ({ kind: 'words', label: text, detail, body: () => verbatim(text) }) as const;

/** The notice's subject (trích yếu) as one line; empty where there is none. */
export const subjectOf = ({ session }: Place): string => inOneLine(textOfComponent(session.tree, 'subject'));

/** Who concluded, and at which meeting; null where the subject does not say both. */
export function subjectParts(place: Place): { readonly chair: string; readonly meeting: string } | null {
  const subject = subjectOf(place);
  const { by, meeting } = conclusionsIn(subject) ?? {};
  if (!by || !meeting) return null;
  const [chair, held] = [by, meeting].map(({ start, end }) => subject.slice(start, end)) as [string, string];
  return chair === '' || held === '' ? null : { chair, meeting: held };
}
