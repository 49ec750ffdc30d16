import assert from 'node:assert/strict';
import { THEMES } from '../workbench/colours.mjs';

const NOTICE = 'giao-ban-thang-3.thongbao';

/** How a reader finds the way in a notice: by name, by the path above the text, by folding, by growing a selection. */
export default async function way(vscode, step) {
  const { page, press } = vscode;
  const quick = page.locator('.quick-input-widget');
  const breadcrumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');

  await step('a section is gone to by its name', async () => {
    await vscode.open(NOTICE);
    await press('Control+Shift+o');
    await page.keyboard.type('Thương mại');
    await quick.locator('.monaco-list-row.focused', { hasText: '2. Phòng Quản lý Thương mại' }).waitFor();
    await vscode.shot('go-to-section');
    await press('Enter');
    await vscode.placeOf('Ln 19');
  });

  await step('the path above the text names the section and the item', async () => {
    await vscode.goTo(21, 10);
    await breadcrumbs.filter({ hasText: '2. Phòng Quản lý Thương mại' }).waitFor();
    await breadcrumbs.filter({ hasText: '2.2. Theo dõi giá cả' }).waitFor();
  });

  await step('the outline holds units and tasks', async () => {
    await vscode.command('Explorer: Focus on Outline View');
    const outline = page.locator('.outline-pane');
    await outline.locator('.monaco-list-row', { hasText: '1. Phòng Quản lý Công nghiệp' }).waitFor();
    await outline.locator('.monaco-list-row', { hasText: '1.2. Xây dựng Kế hoạch' }).waitFor();
    for (const label of ['Light Modern', 'Dark Modern']) {
      await vscode.theme(label);
      await vscode.shot(`outline-${THEMES[label].file}`);
    }
  });

  await step('a selection grows from a word to the date, the clause, the item and the section', async () => {
    await vscode.goTo(17, 74);
    const selected = page.locator('#status\\.editor\\.selection');
    const lengths = [];
    for (let i = 0; i < 5; i++) {
      const before = await selected.innerText();
      await press('Shift+Alt+ArrowRight');
      await page.waitForFunction(
        (text) => document.getElementById('status.editor.selection').innerText !== text,
        before,
      );
      lengths.push(Number(/\((\d+) selected\)/.exec(await selected.innerText())[1]));
    }
    assert.deepEqual(
      lengths,
      [...lengths].sort((a, b) => a - b),
    );
    assert.ok(lengths.includes('28/02/2026'.length), String(lengths));
  });

  /** Where something stands in the window; null where it is not drawn. One look answers both. */
  const topOf = (element) => element.evaluateAll(([drawn]) => drawn?.getBoundingClientRect().top ?? null);

  await step('the section stays in sight above its items', async () => {
    await vscode.goTo(21, 1);
    const heading = page.locator('.editor-instance .margin .line-numbers', { hasText: /^19$/ });
    for (let top = await topOf(heading); top !== null; top = await topOf(heading)) {
      await press('Control+ArrowDown');
      await vscode.until(async () => (await topOf(heading)) !== top);
    }
    await page.locator('.sticky-widget', { hasText: /2\.\sPhòng\sQuản\slý\sThương\smại/ }).waitFor();
    await vscode.shot('sticky-section');
  });

  await step('the recipients fold away', async () => {
    await vscode.goTo(26, 1);
    await press('Control+Shift+[');
    await page.locator('.editor-instance .view-line', { hasText: 'b/c' }).waitFor({ state: 'detached' });
    await vscode.command('Unfold All');
  });
}
