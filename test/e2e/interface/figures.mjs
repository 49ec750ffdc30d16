import { NOTICE } from '../notice.mjs';

/** What the editor itself says of the time that the extension took to start. */
export default async function figures(vscode, step) {
  await step('the editor tells how long the extension took to start', async () => {
    await vscode.open(NOTICE);
    await vscode.command('Developer: Show Running Extensions');
    const row = vscode.page.locator('.runtime-extensions-editor .monaco-list-row', {
      hasText: 'Thông báo kết luận',
    });
    const [, time] = /Activation: (\d+)\s?ms/.exec(await row.first().innerText());
    console.log(`figure activation ${time} ms`);
    await vscode.command('View: Close Editor');
  });
}
