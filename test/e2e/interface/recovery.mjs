import { placeOf, TEXT } from '../notice.mjs';

const FILE = 'may-chu-dung.thongbao';
const FAULTY = TEXT.replace('28/02/2026', '28/2/2026');

/** A server that dies comes back, with the notices that are open. */
export default async function recovery(vscode, step) {
  const { host } = vscode;

  /** Waits for another server than the one before, and for what it finds in a text that is changed now. */
  async function isAnswered(before, rule, edit) {
    await vscode.until(() => host.languageServers().some(({ pid }) => pid !== before.pid));
    await edit();
    await vscode.problem(rule);
    await vscode.problem('date/padding');
  }

  await step('a server that is killed comes back', async () => {
    host.write(FILE, FAULTY);
    await vscode.open(FILE);
    await vscode.problem('date/padding');
    const [server] = host.languageServers();
    console.log(`figure memory of the server ${Math.round(server.memory / 1024)} MB`);
    process.kill(server.pid, 'SIGKILL');
    await isAnswered(server, 'structure/closing-mark', async () => {
      const [line, column] = placeOf('./.', FAULTY);
      await vscode.goTo(line, column + 1);
      for (let i = 0; i < 2; i++) await vscode.press('Delete');
    });
  });

  await step('the drafter can start it anew', async () => {
    const [before] = host.languageServers();
    await vscode.command('Thông báo: Khởi động lại việc rà soát');
    await isAnswered(before, 'numbering/marker', async () => {
      const [line, column] = placeOf('1.2. Xây', FAULTY);
      await vscode.goTo(line, column + 3);
      await vscode.press('Delete');
    });
    await vscode.saves(FILE, FAULTY.replace('1.2. Xây', '1.2 Xây').replace('./.', '.'));
  });
}
