import { TEXT } from '../notice.mjs';

const FILE = 'may-chu-dung.thongbao';

/** A server that dies comes back, with the notices that are open. */
export default async function recovery(vscode, step) {
  const { host } = vscode;

  await step('a server that is killed comes back', async () => {
    host.write(FILE, TEXT.replace('28/02/2026', '28/2/2026'));
    await vscode.open(FILE);
    await vscode.problem('date/padding');
    const [server] = host.languageServers();
    console.log(`figure memory of the server ${Math.round(server.memory / 1024)} MB`);
    process.kill(server.pid, 'SIGKILL');
    await vscode.noProblem('date/padding');
    await vscode.problem('date/padding');
  });

  await step('the drafter can start it anew', async () => {
    const [before] = host.languageServers();
    await vscode.command('Thông báo: Khởi động lại kiểm tra');
    await vscode.until(() => host.languageServers().some(({ pid }) => pid !== before.pid));
    await vscode.problem('date/padding');
  });
}
