import assert from 'node:assert/strict';

/** A plain text may be a notice, so that the extension wakes for it; that is all it does for one that is none. */
export default async function waking(vscode, step) {
  const { page, host } = vscode;

  await step('a plain text wakes the extension, which starts nothing', async () => {
    await vscode.open('ghi-chep.txt');
    await vscode.command('Developer: Show Running Extensions');
    const row = page.locator('.runtime-extensions-editor .monaco-list-row', {
      hasText: 'Thông báo kết luận',
    });
    const activation = /Activation: (\d+)\s?ms/;
    await row.filter({ hasText: activation }).waitFor();
    console.log(`figure activation ${activation.exec(await row.innerText())[1]} ms`);
    assert.deepEqual(host.languageServers(), []);
  });
}
