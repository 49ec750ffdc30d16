import type { Settings } from '../../config/settings';
import { openSession } from '../../features/session';
import { type TaskList, taskListOf } from '../../features/tasks/task-list';
import type { Documents } from '../documents';

/** A notice that tasks are asked of: open in the editor, or else with its text. */
export interface TaskSource {
  readonly uri: string;
  readonly text?: string;
}

/** What a list was read from. */
interface Kept {
  readonly text: string;
  readonly settings: string;
  readonly list: TaskList;
}

/**
 * Reads the task lists of notices, those that are not open with the settings of their folders. Of these the lists are
 * kept for the next question: while one is typing, all but the open notice stay as they are.
 */
export function createTaskLists(
  documents: Documents,
  settingsAt: (uri: string) => Promise<Settings>,
): (sources: readonly TaskSource[]) => Promise<TaskList[]> {
  let kept = new Map<string, Kept>();

  async function savedList({ uri, text = '' }: TaskSource): Promise<Kept> {
    const settings = await settingsAt(uri);
    const written = JSON.stringify(settings);
    const known = kept.get(uri);
    if (known?.text === text && known.settings === written) return known;
    return { text, settings: written, list: taskListOf(openSession(text, { settings, rules: [] }), uri) };
  }

  return async (sources) => {
    const lists: TaskList[] = [];
    const read = new Map<string, Kept>();
    for (const source of sources) {
      const { uri } = source;
      const open = documents(uri);
      if (open) lists.push(taskListOf(open.session, uri));
      else {
        const saved = await savedList(source);
        read.set(uri, saved);
        lists.push(saved.list);
      }
    }
    kept = read;
    return lists;
  };
}
