import { NOTICE, placeOf, TEXT } from '../notice.mjs';

const FILE = 'nhieu-loi.thongbao';
/** Three faults that can be mended unseen. */
const FAULTY = TEXT.replace('28/02/2026', '28/2/2026')
  .replace('1.2. Xây', '1.2 Xây')
  .replace('thực hiện./.', 'thực hiện.');

/** All that is certain is mended by one command, and by one step it is as it was. */
export default async function repairs(vscode, step) {
  await step('a notice with several faults shows them', async () => {
    vscode.host.write(FILE, FAULTY);
    await vscode.open(FILE);
    await vscode.problem('date/padding');
    await vscode.problem('numbering/marker');
    await vscode.problem('structure/closing-mark');
    await vscode.shot('several-problems');
  });

  await step('one command mends them all', async () => {
    await vscode.goTo(...placeOf('28/2/2026', FAULTY));
    await vscode.fixAll('date/padding');
    await vscode.noProblem('numbering/marker');
    await vscode.noProblem('structure/closing-mark');
    await vscode.saves(FILE, TEXT);
  });

  await step('and one step takes that back', async () => {
    await vscode.goTo(1, 1);
    await vscode.press('Control+z');
    await vscode.problem('numbering/marker');
    await vscode.saves(FILE, FAULTY);
    await vscode.open(NOTICE);
  });
}
