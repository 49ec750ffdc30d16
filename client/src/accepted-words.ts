import { ConfigurationTarget, commands, type Disposable, workspace } from 'vscode';

/** The command that a code action runs to accept a word for this user alone, in every folder. */
const ACCEPT = 'thongbao.acceptForUser';

export function registerAcceptForUser(): Disposable {
  return commands.registerCommand(ACCEPT, acceptForUser);
}

async function acceptForUser(word: string): Promise<void> {
  const settings = workspace.getConfiguration('thongbao');
  const words = settings.get<readonly string[]>('words', []);
  if (!words.includes(word)) await settings.update('words', [...words, word], ConfigurationTarget.Global);
}
