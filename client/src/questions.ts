import { type Disposable, QuickInputButtons, type QuickPickItem, window } from 'vscode';
import { withoutMarks } from '../../server/src/text/words';

/** Where a question stands among the others; it is shown above it. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** What somebody did with a question: answered it, went back to the one before, or gave all of them up. */
export type Reply<Answer> = { readonly answer: Answer } | 'back' | 'cancelled';

/** One of several questions; it is asked with the answers given so far, and may be none of them any more. */
export interface Question<Answers> {
  /** Whether the answers so far leave anything to ask. */
  readonly isAsked?: (answers: Answers) => boolean;
  ask(answers: Answers, place: Place): Promise<Reply<Answers>>;
}

/** Asks one question after the other, each with a way back; null where they were given up. */
export async function askInTurn<Answers>(
  title: string,
  questions: readonly Question<Answers>[],
  beginning: Answers,
): Promise<Answers | null> {
  const given: { answers: Answers; question: number }[] = [];
  let answers = beginning;
  let at = 0;
  while (at < questions.length) {
    const question = questions[at]!;
    if (question.isAsked?.(answers) === false) {
      at++;
      continue;
    }
    const totalSteps = questions.filter(({ isAsked }) => isAsked?.(answers) !== false).length;
    const reply = await question.ask(answers, { title, step: given.length + 1, totalSteps });
    if (reply === 'cancelled') return null;
    if (reply === 'back') {
      const before = given.pop()!;
      ({ answers } = before);
      at = before.question;
      continue;
    }
    given.push({ answers, question: at });
    answers = reply.answer;
    at++;
  }
  return answers;
}

interface Choices<Item> {
  readonly items: readonly Item[];
  readonly placeholder: string;
  /** Makes a choice of what was typed. Its label must not hold that, else VS Code takes it for the best match. */
  readonly typed: (text: string) => Item;
}

/**
 * Lets one of some items be chosen, or something else be typed. An item is found without its marks, and goes before
 * what was typed.
 */
export function choose<Item extends QuickPickItem>(
  place: Place,
  { items, placeholder, typed }: Choices<Item>,
): Promise<Reply<Item>> {
  const input = window.createQuickPick<Item>();
  Object.assign(input, { ...shown(place), items, placeholder });
  input.onDidChangeValue((value) => {
    const text = value.trim();
    const found = items.filter(({ label, description = '' }) => isIn(text, `${label} ${description}`));
    input.items =
      text === '' ? items : [...found, typed(text)].map((item) => ({ ...item, alwaysShow: true }));
  });
  return replyOf(input, (reply) =>
    input.onDidAccept(() => {
      const [item] = input.activeItems;
      if (item) reply({ answer: item });
    }),
  );
}

const isIn = (part: string, text: string): boolean =>
  withoutMarks(text).toLowerCase().includes(withoutMarks(part).toLowerCase());

/** Lets several of some items be chosen, or none. */
export function chooseSome<Item extends QuickPickItem>(
  place: Place,
  items: readonly Item[],
  chosen: readonly Item[],
  placeholder: string,
): Promise<Reply<readonly Item[]>> {
  const input = window.createQuickPick<Item>();
  Object.assign(input, { ...shown(place), items, placeholder, canSelectMany: true, selectedItems: chosen });
  return replyOf(input, (reply) => input.onDidAccept(() => reply({ answer: input.selectedItems })));
}

interface Line<Answer> {
  readonly value: string;
  readonly prompt: string;
  /** What is wrong with a line, which then cannot be accepted; undefined where it is right. */
  readonly mistake?: (text: string) => string | undefined;
  readonly read: (text: string) => Answer;
}

/** Lets a line be typed. */
export function typeLine<Answer>(
  place: Place,
  { value, prompt, mistake, read }: Line<Answer>,
): Promise<Reply<Answer>> {
  const input = window.createInputBox();
  Object.assign(input, { ...shown(place), value, prompt });
  const look = () => {
    input.validationMessage = mistake?.(input.value);
  };
  input.onDidChangeValue(look);
  return replyOf(input, (reply) =>
    input.onDidAccept(() => {
      look();
      if (input.validationMessage === undefined) reply({ answer: read(input.value.trim()) });
    }),
  );
}

const shown = ({ step, ...place }: Place) => ({
  ...place,
  step,
  ignoreFocusOut: true,
  buttons: step > 1 ? [QuickInputButtons.Back] : [],
});

/** The part of a quick input that this file uses of both kinds. */
interface Input {
  show(): void;
  dispose(): void;
  onDidHide(listener: () => void): Disposable;
  onDidTriggerButton(listener: () => void): Disposable;
}

/** Shows an input until it is replied to. Its only button leads back. */
function replyOf<Answer>(
  input: Input,
  onAccept: (reply: (reply: Reply<Answer>) => void) => void,
): Promise<Reply<Answer>> {
  return new Promise<Reply<Answer>>((resolve) => {
    input.onDidTriggerButton(() => resolve('back'));
    input.onDidHide(() => resolve('cancelled'));
    onAccept(resolve);
    input.show();
  }).finally(() => input.dispose());
}
