import { ConfigurationTarget, commands, Disposable, window, workspace } from 'vscode';
import { sayBriefly } from './brief-message';
import { texts } from './texts';

/** The editor's own commands, by the names under which a drafter looks for them. */
const OWN_NAMES: readonly (readonly [name: string, command: string])[] = [
  ['thongbao.fixAll', 'editor.action.fixAll'],
  ['thongbao.format', 'editor.action.formatDocument'],
];

const MODES = ['draft', 'final'] as const;
type Mode = (typeof MODES)[number];

/** The commands that repair a notice, lay it out anew, and set how strictly it is read. */
export const registerReview = (): Disposable =>
  Disposable.from(
    ...OWN_NAMES.map(([name, command]) =>
      commands.registerCommand(name, () => commands.executeCommand(command)),
    ),
    ...MODES.map((mode) => commands.registerCommand(`thongbao.mode.${mode}`, () => changeMode(mode))),
  );

/** Writes the setting where it is written already, else for this user. */
async function changeMode(mode: Mode): Promise<void> {
  const settings = workspace.getConfiguration('thongbao', window.activeTextEditor?.document.uri);
  const { workspaceFolderValue, workspaceValue } = settings.inspect<Mode>('mode') ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update('mode', mode, target);
  sayBriefly(texts().status.modeIs[mode]);
}
