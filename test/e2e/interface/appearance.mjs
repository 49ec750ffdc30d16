import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeOf } from '../notice.mjs';
import { root } from '../paths.mjs';
import { THEMES } from '../workbench/colours.mjs';

export const host = {};

const FILE = 'thong-bao-co-loi.thongbao';
const FAULTY = readFileSync(join(root, 'examples', FILE), 'utf8');

/** Pictures of all that is drawn, in each theme: for eyes to look at, when colours or marks were changed. */
export default async function appearance(vscode, step) {
  const { page, press } = vscode;
  const picture = (label, name) => vscode.shot(`appearance-${THEMES[label].file}-${name}`);

  await step('a notice with faults is open, and what is said of it', async () => {
    vscode.host.write(FILE, FAULTY);
    await vscode.open(FILE);
    await vscode.problem('date/invalid');
    await vscode.hideProblems();
    await vscode.command('Explorer: Focus on Outline View');
    await page.locator('.outline-tree .monaco-list-row', { hasText: 'Phần mở đầu' }).waitFor();
    await vscode.command('Explorer: Focus on Nhiệm vụ View');
    const tasks = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Nhiệm vụ' }) });
    await tasks.locator('.monaco-list-row', { hasText: '1.2. Rà soát' }).waitFor();
  });

  for (const [label, { unit }] of Object.entries(THEMES)) {
    await step(`pictures in ${label}`, async () => {
      await vscode.goTo(1, 1);
      await vscode.theme(label);
      await vscode.coloured('Phòng Quản lý Năng lượng', unit);
      await vscode.readable();
      await picture(label, 'head');

      await vscode.goTo(...placeOf('32/2024', FAULTY));
      await vscode.hover(/Nghị định/, `appearance-${THEMES[label].file}-hover`);

      await vscode.goTo(...placeOf('9/10/2026', FAULTY));
      await vscode.insist(async () => {
        await press('Control+.');
        await page.locator('.action-widget .monaco-list-row.action').first().waitFor({ timeout: 5_000 });
      });
      await picture(label, 'repairs');
      await press('Escape');

      await vscode.goTo(...placeOf('22/10/2026', FAULTY));
      await vscode.insist(async () => {
        await press('Control+Space');
        await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor({ timeout: 5_000 });
      });
      await picture(label, 'completion');
      await press('Escape');

      await vscode.goTo(...placeOf('Trần Thị B', FAULTY));
      await picture(label, 'foot');
    });
  }

  await step('the list of problems', async () => {
    await vscode.problem('date/invalid');
    for (const label of Object.keys(THEMES)) {
      await vscode.theme(label);
      await picture(label, 'problems');
    }
  });
}
