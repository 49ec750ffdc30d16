import { NOTICE, placeOf, TEXT } from '../notice.mjs';

export const host = { trusts: false };

/** A folder from somebody else is opened in Restricted Mode: its notices are checked all the same. */
export default async function restricted(vscode, step) {
  await step('the folder is not trusted', async () => {
    await vscode.page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
  });

  await step('a notice is checked and repaired there', async () => {
    await vscode.open(NOTICE);
    await vscode.language('Thông báo');
    const [line, column] = placeOf('28/02/2026');
    await vscode.goTo(line, column + 3);
    await vscode.press('Delete');
    await vscode.problem('date/padding');
    await vscode.shot('restricted');
    await vscode.goTo(line, column);
    await vscode.quickFix('restricted-fix');
    await vscode.noProblem('date/padding');
    await vscode.saves(NOTICE, TEXT);
  });
}
