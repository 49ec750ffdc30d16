import { rankOf } from '../frequency';
import { bareOf, syllableOf } from '../syllable';
import type { NameForm, NameVariant } from './name-forms';

/** How often the other form must stand. */
const LEAST_VOTES = 2;

/**
 * `Phòng Nghiệp vụ Dước` beside `Phòng Nghiệp vụ Dược`: one word with other marks, which make no common syllable of it,
 * where the name stands elsewhere with one that is.
 */
export function misspeltName<Form extends NameForm>(
  form: Form,
  forms: readonly Form[],
): NameVariant<Form> | null {
  const { words } = form.use;
  for (const { use, votes } of forms) {
    if (votes < LEAST_VOTES) continue;
    const at = words.findIndex(({ folded }, n) => folded !== use.words[n]?.folded);
    const [written, right] = [words[at], use.words[at]];
    if (!written || !right || bareOf(written.folded) !== bareOf(right.folded)) continue;
    if (rankOf(written.folded) >= 0 || !syllableOf(written.folded)) continue;
    if (rankOf(right.folded) < 0 || right.text === right.folded) continue;
    const suggestion = use.words
      .slice(0, at + 1)
      .map(({ text }) => text)
      .join(' ');
    return { form, length: at + 1, suggestion, kind: 'case' };
  }
  return null;
}
