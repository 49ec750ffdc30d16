import type { OrganisationProfile } from '../../../server/src/config/profile';
import { formFor, type NewNoticeForm } from '../../../server/src/features/new-notice/form';
import { type MeetingKind, periodsFor, readDay } from '../../../server/src/features/new-notice/meetings';
import { symbolFor } from '../../../server/src/features/new-notice/office';
import type { NewNoticeAnswers } from '../../../server/src/features/new-notice/skeleton';
import { askInTurn, choose, chooseSome, type Question, type Reply, typeLine } from '../questions';
import { texts } from '../texts';

/** What has been answered so far. */
interface Draft extends Omit<NewNoticeAnswers, 'meeting'> {
  readonly meeting: MeetingKind | null;
  /** The profile of an office that had none. */
  readonly profile: OrganisationProfile | null;
}

export interface GivenAnswers {
  readonly answers: NewNoticeAnswers;
  readonly profile: OrganisationProfile | null;
}

/** Asks what a new notice begins with; null where the drafter gives it up. */
export async function askForNotice(form: NewNoticeForm): Promise<GivenAnswers | null> {
  const { title } = texts().newNotice;
  const questions = [...(form.isFirst ? officeQuestions() : []), ...noticeQuestions(form)];
  const draft = await askInTurn<Draft>(title, questions, {
    meeting: null,
    chair: '',
    date: form.today,
    period: '',
    units: [],
    profile: null,
  });
  if (!draft) return null;
  const { profile, meeting, ...answers } = draft;
  return { profile, answers: { ...answers, meeting: meeting!.name } };
}

/** The form of the office that the draft is for, which may have been given just now. */
type FormOf = (draft: Draft) => NewNoticeForm;

function noticeQuestions(form: NewNoticeForm): Question<Draft>[] {
  const formOf: FormOf = ({ profile }) => (profile ? formFor(profile, {}, form.today) : form);
  return [
    meetingQuestion(form.meetings),
    chairQuestion(formOf),
    dateQuestion(form.today),
    periodQuestion(),
    unitsQuestion(formOf),
  ];
}

const meetingQuestion = (meetings: readonly MeetingKind[]): Question<Draft> => ({
  ask: async (draft, place) => {
    const { typed, meeting: placeholder } = texts().newNotice;
    const reply = await choose<{ label: string; description: string; meeting: MeetingKind }>(place, {
      items: meetings.map((kind) => ({ label: kind.label, description: kind.name, meeting: kind })),
      placeholder,
      typed: (name) => ({
        label: typed,
        description: name,
        meeting: { label: name, name, span: 'month' },
      }),
    });
    return withAnswer(reply, ({ meeting }) => ({ ...draft, meeting }));
  },
});

const chairQuestion = (formOf: FormOf): Question<Draft> => ({
  ask: async (draft, place) => {
    const { typed, chair: placeholder } = texts().newNotice;
    const reply = await choose(place, {
      items: formOf(draft).chairs.map((chair) => ({ label: chair, chair })),
      placeholder,
      typed: (chair) => ({ label: typed, description: chair, chair }),
    });
    return withAnswer(reply, ({ chair }) => ({ ...draft, chair }));
  },
});

const dateQuestion = (today: string): Question<Draft> => ({
  ask: async (draft, place) => {
    const { date: prompt, noDay } = texts().newNotice;
    const reply = await typeLine(place, {
      value: shortDay(draft.date),
      prompt,
      mistake: (text) => (readDay(text, today) === null ? noDay : undefined),
      read: (text) => readDay(text, today)!,
    });
    return withAnswer(reply, (date) => ({ ...draft, date }));
  },
});

const periodQuestion = (): Question<Draft> => ({
  isAsked: ({ meeting }) => meeting?.span !== null,
  ask: async (draft, place) => {
    const { typed, noPeriod, period: placeholder } = texts().newNotice;
    const periods = periodsFor(draft.meeting!.span, draft.date);
    const reply = await choose(place, {
      items: [...periods.map((label) => ({ label, period: label })), { label: noPeriod, period: '' }],
      placeholder,
      typed: (period) => ({ label: typed, description: period, period }),
    });
    return withAnswer(reply, ({ period }) => ({ ...draft, period }));
  },
});

const unitsQuestion = (formOf: FormOf): Question<Draft> => ({
  isAsked: (draft) => formOf(draft).units.length > 0,
  ask: async (draft, place) => {
    const items = formOf(draft).units.map(({ name, isPicked }) => ({ label: name, isPicked }));
    const picked = items.filter(({ isPicked }) => isPicked);
    const reply = await chooseSome(place, items, picked, texts().newNotice.units);
    return withAnswer(reply, (units) => ({ ...draft, units: units.map(({ label }) => label) }));
  },
});

/** What nothing is known of yet; what is left empty can be filled in later, in the notice or in the configuration. */
function officeQuestions(): Question<Draft>[] {
  const { office } = texts().newNotice;
  const line = (
    prompt: string,
    value: (profile: OrganisationProfile) => string,
    read: (text: string) => Partial<OrganisationProfile>,
    missing?: string,
  ): Question<Draft> => ({
    ask: async (draft, place) => {
      const profile = draft.profile ?? { name: '' };
      const mistake = (text: string) => (text.trim() === '' ? missing : undefined);
      const reply = await typeLine(place, { prompt, value: value(profile), read, mistake });
      return withAnswer(reply, (given) => ({ ...draft, profile: { ...profile, ...given } }));
    },
  });
  const member = (name: 'parent' | 'symbol' | 'place') => (text: string) =>
    text === '' ? {} : { [name]: text };
  return [
    line(
      office.name,
      ({ name }) => name,
      (name) => ({ name }),
      office.nameMissing,
    ),
    line(office.parent, ({ parent = '' }) => parent, member('parent')),
    line(office.symbol, ({ name, symbol }) => symbol ?? symbolFor(name), member('symbol')),
    line(office.place, ({ place = '' }) => place, member('place')),
    line(office.units, ({ units = [] }) => units.map(({ name }) => name).join('; '), readUnits),
  ];
}

function readUnits(text: string): Pick<OrganisationProfile, 'units'> {
  const names = text.split(';').map((name) => name.trim());
  return { units: [...new Set(names)].filter((name) => name !== '').map((name) => ({ name })) };
}

/** `27/11/2026`. */
const shortDay = (iso: string): string => iso.split('-').reverse().join('/');

function withAnswer<Given>(reply: Reply<Given>, take: (given: Given) => Draft): Reply<Draft> {
  return typeof reply === 'string' ? reply : { answer: take(reply.answer) };
}
