import assert from 'node:assert/strict';
import { until } from '../workbench/waiting.mjs';

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
    // What woke sooner stands lower, and a row out of sight is not there: it is looked for up and down.
    await page.locator('.runtime-extensions-editor').hover();
    let looks = 0;
    await until(async () => {
      if (await row.filter({ hasText: activation }).isVisible()) return true;
      await page.mouse.wheel(0, looks++ % 20 < 10 ? 200 : -200);
      return false;
    });
    console.log(`figure activation ${activation.exec(await row.innerText())[1]} ms`);
    assert.deepEqual(host.languageServers(), []);
  });

  await step('the buttons of the walkthrough do something also where no notice is open', async () => {
    await vscode.insist(async () => {
      await vscode.command('Welcome: Open Walkthrough...');
      await vscode.choose('Soạn thông báo kết luận trong 10 phút');
    });
    const container = page.locator('.gettingStartedContainer');
    const button = async (title, label) => {
      await container.locator('.step-title', { hasText: title }).click();
      await container.locator('.expanded .monaco-button', { hasText: label }).click();
    };
    await button('Đưa sang Word', 'Sao chép văn bản sạch');
    const toast = page.locator('.notification-toast', { hasText: 'Chưa có thông báo nào đang mở' });
    await toast.waitFor();
    await vscode.command('Notifications: Clear All Notifications');
    await toast.waitFor({ state: 'detached' });
    await button('Xem ai làm gì', 'Xem nhiệm vụ');
    await page.locator('.pane-body').getByText('Xem nhiệm vụ của cả thư mục').waitFor();
    await vscode.shot('walkthrough-without-notice');
    await vscode.command('View: Close Editor');
  });
}
