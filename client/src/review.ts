import { ConfigurationTarget, commands, Disposable, Uri, window, workspace } from 'vscode';
import type { Mode } from '../../server/src/config/settings';
import type { OfficeMode } from '../../server/src/lsp/requests/mode';
import { sayBriefly } from './brief-message';
import type { Request } from './request';
import { texts } from './texts';

/** The editor's own commands, by the names under which a drafter looks for them. */
const OWN_NAMES: readonly (readonly [name: string, command: string])[] = [
  ['thongbao.fixAll', 'editor.action.fixAll'],
  ['thongbao.format', 'editor.action.formatDocument'],
];

const MODES: readonly Mode[] = ['draft', 'final'];

/** The commands that repair a notice, lay it out anew, and set how strictly it is read. */
export const registerReview = (request: Request): Disposable =>
  Disposable.from(
    ...OWN_NAMES.map(([name, command]) =>
      commands.registerCommand(name, () => commands.executeCommand(command)),
    ),
    ...MODES.map((mode) =>
      commands.registerCommand(`thongbao.mode.${mode}`, () => changeMode(mode, request)),
    ),
  );

/** Changes the setting, unless the office has set another mode: then the setting would be of no effect. */
async function changeMode(mode: Mode, request: Request): Promise<void> {
  const uri = window.activeTextEditor?.document.uri;
  const office = uri && (await request<OfficeMode | null>('thongbao/officeMode', { uri: uri.toString() }));
  if (office && office.mode !== mode) return showOfficeMode(office);
  await writeMode(mode, uri);
  sayBriefly(texts().status.modeIs[mode]);
}

async function showOfficeMode({ mode, config }: OfficeMode): Promise<void> {
  const { officeMode, openConfig } = texts().status;
  const answer = await window.showInformationMessage(officeMode[mode], openConfig);
  if (answer === openConfig) await window.showTextDocument(Uri.parse(config, true));
}

/** Writes the setting where it is written already, else for this user. */
async function writeMode(mode: Mode, uri: Uri | undefined): Promise<void> {
  const settings = workspace.getConfiguration('thongbao', uri);
  const { workspaceFolderValue, workspaceValue } = settings.inspect<Mode>('mode') ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await settings.update('mode', mode, target);
}
