import {
  DiagnosticSeverity,
  type Disposable,
  type DocumentSelector,
  LanguageStatusSeverity,
  languages,
  type Uri,
} from 'vscode';
import type { Mode } from '../../../server/src/config/settings';
import type { TaskList } from '../../../server/src/features/tasks/task-list';
import { texts } from '../texts';

export interface Status extends Disposable {
  /** Says how far a notice is from being signed, and whether all has been looked at that it needs for that. */
  show(uri: Uri, list: TaskList | undefined, mode: Mode | null): void;
}

export function createStatus(selector: DocumentSelector, name: string): Status {
  const item = languages.createLanguageStatusItem('thongbao.status', selector);
  item.name = name;
  item.command = { command: 'workbench.actions.view.problems', title: texts().status.problems };
  return {
    show(uri, list, mode) {
      const found = languages.getDiagnostics(uri).filter(({ source }) => source === 'thongbao');
      const count = (severity: DiagnosticSeverity): number =>
        found.filter((diagnostic) => diagnostic.severity === severity).length;
      const errors = count(DiagnosticSeverity.Error);
      const warnings = count(DiagnosticSeverity.Warning);
      const undated = list?.tasks.filter(({ time }) => time === 'missing').length ?? 0;
      const { clean, ready, left, hints } = texts().status;
      const isClean = errors + warnings + undated === 0;
      // What a draft lacks is no warning yet.
      item.text = isClean ? (mode === 'final' ? ready : clean) : left(errors, warnings, undated);
      item.detail = hints(found.length - errors - warnings);
      item.severity =
        errors > 0
          ? LanguageStatusSeverity.Error
          : isClean
            ? LanguageStatusSeverity.Information
            : LanguageStatusSeverity.Warning;
      item.accessibilityInformation = { label: `${name}: ${item.text}` };
    },
    dispose: () => item.dispose(),
  };
}
