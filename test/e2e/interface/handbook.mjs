import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICE, placeOf, TEXT } from '../notice.mjs';
import { shots } from '../paths.mjs';

/** A window of its own: the colours that most offices use, and letters that can be read in a small picture. */
export const host = { settings: { 'workbench.colorTheme': 'Light Modern', 'editor.fontSize': 15 } };

/** Of this office a new notice asks what it cannot know. */
const CONFIG = {
  profile: {
    name: 'Sở Công Thương',
    parent: 'UBND tỉnh An Giang Thượng',
    symbol: 'SCT',
    place: 'An Giang Thượng',
    head: 'Giám đốc',
    units: [{ name: 'Phòng Quản lý Công nghiệp' }, { name: 'Phòng Quản lý Thương mại' }],
  },
};
/** In pixels. */
const MARGIN = 4;
const FAULTY = TEXT.replace('28/02/2026', '28/2/2026').replace('1.2. Xây', '1.2 Xây');

/** The pictures of the handbook; `npm run pictures` puts them there. */
export default async function handbook(vscode, step) {
  const { page } = vscode;

  /** Keeps a picture of a part of the window as a small file. */
  async function picture(name, clip) {
    const png = await page.screenshot({ clip });
    const canvas = await page.context().newPage();
    const webp = await canvas.evaluate(
      async (bytes) => {
        const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const { width, height } = image;
        const drawing = Object.assign(document.createElement('canvas'), { width, height });
        drawing.getContext('2d').drawImage(image, 0, 0);
        return drawing.toDataURL('image/webp', 0.6).split(',')[1];
      },
      [...png],
    );
    await canvas.close();
    writeFileSync(join(shots, `handbook-${name}.webp`), Buffer.from(webp, 'base64'));
  }

  /** The smallest part of the window that holds these elements, with a little around them. */
  async function around(...elements) {
    const boxes = await Promise.all(elements.map((element) => element.boundingBox()));
    const x = Math.min(...boxes.map((box) => box.x)) - MARGIN;
    const y = Math.min(...boxes.map((box) => box.y)) - MARGIN;
    const width = Math.max(...boxes.map((box) => box.x + box.width)) + MARGIN - x;
    const height = Math.max(...boxes.map((box) => box.y + box.height)) + MARGIN - y;
    return { x, y, width, height };
  }

  await step('the questions of a new notice', async () => {
    await page.setViewportSize({ width: 1080, height: 700 });
    vscode.host.write('thongbao.config.json', JSON.stringify(CONFIG));
    await vscode.open(NOTICE);
    await vscode.language('Thông báo');
    await vscode.command('Thông báo: Tạo thông báo kết luận mới');
    await page
      .locator('.quick-input-widget')
      .getByText(/^Thông báo kết luận \(1\//)
      .waitFor();
    await picture('new-notice', await around(page.locator('.quick-input-widget')));
    await vscode.press('Escape');
  });

  await step('what is wrong, and how it is mended', async () => {
    vscode.host.write('giao-ban-thang-4.thongbao', FAULTY);
    await vscode.open('giao-ban-thang-4.thongbao');
    await vscode.problem('date/padding');
    await vscode.problem('numbering/marker');
    await vscode.hideProblems();
    const [line, column] = placeOf('28/2/2026', FAULTY);
    await vscode.goTo(line, column + 3);
    const menu = page.locator('.action-widget .monaco-list-row.action').first();
    await vscode.insist(async () => {
      await vscode.press('Control+.');
      await menu.waitFor({ timeout: 5_000 });
    });
    const section = page.locator('.editor-instance .view-line', { hasText: 'Công nghiệp' }).first();
    await picture('repair', await around(section, page.locator('.action-widget .monaco-list')));
    await vscode.press('Escape');
  });

  await step('who does what by when', async () => {
    await vscode.open(NOTICE);
    await vscode.hideProblems();
    await vscode.command('Explorer: Focus on Nhiệm vụ View');
    const tasks = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Nhiệm vụ' }) });
    await tasks.locator('.monaco-list-row', { hasText: '1.2. Xây dựng' }).waitFor();
    await vscode.coloured('1.2.', 'rgb(175, 0, 219)');
    await page.locator('.pane-header', { hasText: 'workspace' }).click();
    await page.mouse.move(700, 500);
    await page.locator('.workbench-hover').waitFor({ state: 'detached' });
    const [first, last] = [tasks.locator('.pane-header'), tasks.locator('.monaco-list-row').last()];
    await picture('tasks', await around(first, last));
  });
}
