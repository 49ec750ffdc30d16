import { NOTICE } from '../notice.mjs';

/** What a drafter does with the work that a notice hands out: sees it, looks through it, goes to it. */
export default async function tasks(vscode, step) {
  const { page } = vscode;
  const view = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Nhiệm vụ' }) });
  const row = (text) => view.locator('.monaco-list-row', { hasText: text }).first();
  const shown = () => view.locator('.monaco-list-row .label-name').allInnerTexts();

  await step('the tasks of the notice stand under the units that do them', async () => {
    await vscode.open(NOTICE);
    await vscode.command('Explorer: Focus on Nhiệm vụ View');
    await row('1.2. Xây dựng').waitFor();
    await vscode.untilEqual(
      async () => (await shown()).filter((text) => text.startsWith('Phòng')),
      ['Phòng Quản lý Công nghiệp', 'Phòng Quản lý Thương mại'],
    );
    await vscode.shot('tasks-by-unit');
  });

  await step('the sections say how many they hold', async () => {
    // VS Code asks for lenses only while somebody is in the text.
    await vscode.goTo(15, 1);
    await page.locator('.codelens-decoration', { hasText: /2\snhiệm\svụ\s·\s1\scó\sthời\shạn/ }).waitFor();
  });

  await step('a filter is typed without marks', async () => {
    await vscode.command('Thông báo: Lọc nhiệm vụ');
    await page.locator('.quick-input-widget input.input').fill('hang tuan');
    await vscode.press('Enter');
    await row('1.2. Xây dựng').waitFor({ state: 'detached' });
    await vscode.shot('tasks-filtered');
    await row('2.2. Theo dõi giá cả').click();
    await vscode.placeOf('Ln 21, Col 1');
    await vscode.command('Thông báo: Bỏ lọc nhiệm vụ');
    await row('1.2. Xây dựng').waitFor();
  });

  await step('they stand by deadline where that is asked for', async () => {
    await vscode.command('Thông báo: Xếp nhiệm vụ theo thời hạn');
    await row('Thứ Bảy, 28/02/2026').waitFor();
    await vscode.shot('tasks-by-deadline');
    await vscode.command('Thông báo: Xếp nhiệm vụ theo đơn vị');
  });
}
