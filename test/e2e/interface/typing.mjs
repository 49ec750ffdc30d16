import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typeWithFakeBackspaces } from '../keys.mjs';
import { here } from '../paths.mjs';

const FILE = 'go.thongbao';
const HEAD = `THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 10 năm 2026

Ngày 28 tháng 9 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban tháng 10 năm 2026.
Sau khi nghe các phòng báo cáo, Giám đốc Sở kết luận như sau:

`;

/** Prose in which something is completed at many a place, some of it at the very end of a line. */
const PROSE = `Giao Phòng Quản lý
nhà ở chủ trì, phối hợp với Văn
phòng theo dõi, đôn đốc các đơn vị; báo cáo UBND
tỉnh trước ngày
nghỉ Tết. Nơi
Nơi nhận báo cáo và nguyên tắc thuế khuyến khích nghiên cứu, quý, giữa, thuở, ướt.
Trên đây là K
kết quả ban đầu; đề nghị các đơn vị tiếp tục rà soát, g
`;

/** What the standard blocks make of it. */
const REST = `1. Phòng Quy hoạch - Kiến trúc
1.1. Rà soát hồ sơ trước ngày 15/10/2026.

Trên đây là Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 10 năm 2026, Văn phòng thông báo để các phòng, đơn vị biết, thực hiện./.

Nơi nhận:
- UBND tỉnh (b/c);
- Giám đốc, các Phó Giám đốc Sở;
- Phòng Quy hoạch - Kiến trúc;
- Lưu: VT, VP.

TL. GIÁM ĐỐC
CHÁNH VĂN PHÒNG



Trần Thị B`;

export const host = {};

/** What a Vietnamese keyboard and the editor do with one another. */
export default async function typing(vscode, step) {
  const { page, press } = vscode;
  const list = page.locator('.suggest-widget.visible');
  const rows = list.locator('.monaco-list-row');
  const label = rows.locator('.label-name');
  /** What Tab takes. */
  const top = list.locator('.monaco-list-row.focused[data-index="0"]');
  const path = join(vscode.host.folder, FILE);

  /** An empty notice, or one that begins with a text, with the caret at its end. */
  async function notice(text) {
    writeFileSync(path, text);
    await vscode.open(FILE);
    await vscode.language('Thông báo');
    const lines = text.split('\n');
    await vscode.goTo(lines.length, lines.at(-1).length + 1);
  }

  /** Empties what is open, and begins anew with a text that is put there at once. */
  async function anew(text) {
    await press('Control+a');
    await page.keyboard.insertText(text);
    await press('Control+End');
  }

  await step('fake Backspaces leave the text exactly as it is typed, and Enter is a new line', async () => {
    copyFileSync(join(here, 'writing/office.json'), join(vscode.host.folder, 'office.json'));
    writeFileSync(join(vscode.host.folder, 'thongbao.config.json'), '{ "profile": "office.json" }');
    await notice(HEAD);
    await typeWithFakeBackspaces(page, PROSE);
    await vscode.saves(FILE, HEAD + PROSE);
  });

  await step('they do so in a list, whose marks come by themselves', async () => {
    await anew(HEAD);
    await typeWithFakeBackspaces(page, '1. Phòng Quản lý nhà\nRà soát quỹ đất ở;\nĐề xuất phương án.\n');
    await vscode.placeOf('Col 6');
    await vscode.saves(
      FILE,
      `${HEAD}1. Phòng Quản lý nhà\n1.1. Rà soát quỹ đất ở;\n1.2. Đề xuất phương án.\n1.3. `,
    );
  });

  await step('Enter on an empty item ends the list', async () => {
    await press('Enter');
    await vscode.placeOf('Ln 10, Col 1');
    await vscode.saves(
      FILE,
      `${HEAD}1. Phòng Quản lý nhà\n1.1. Rà soát quỹ đất ở;\n1.2. Đề xuất phương án.\n`,
    );
  });

  await step('no list opens while prose is written', async () => {
    await anew(`${HEAD}1. `);
    await page.evaluate(watchSuggestions);
    await page.keyboard.type(
      'Rà soát, đánh giá kết quả thực hiện nhiệm vụ trong năm nay; kịp thời tháo gỡ vướng mắc.',
    );
    assert.deepEqual(await page.evaluate(() => globalThis.suggested), []);
  });

  await step('units are offered behind “Giao”, and Tab takes one', async () => {
    await anew(HEAD);
    await page.keyboard.type('Giao p');
    await vscode.untilEqual(
      () => label.allInnerTexts(),
      ['Phòng Quy hoạch - Kiến trúc', 'Phòng Quản lý nhà', 'Phòng Kinh tế vật liệu'],
    );
    await vscode.shot('completion-dark');
    await page.keyboard.type('hong quan');
    await top.filter({ hasText: 'Phòng Quản lý nhà' }).waitFor();
    await press('Tab');
    await list.waitFor({ state: 'hidden' });
    await page.keyboard.type(' và v');
    await top.filter({ hasText: 'Văn phòng' }).waitFor();
    await press('Tab');
    await list.waitFor({ state: 'hidden' });
    await vscode.saves(FILE, `${HEAD}Giao Phòng Quản lý nhà và Văn phòng`);
  });

  await step('days are completed', async () => {
    await anew(`${HEAD}1. Rà soát, báo cáo trước ngày `);
    await page.keyboard.type('15/1');
    await top.filter({ hasText: 'ngày 15/10/2026' }).waitFor();
    await press('Tab');
    await list.waitFor({ state: 'hidden' });
    await vscode.saves(FILE, `${HEAD}1. Rà soát, báo cáo trước ngày 15/10/2026`);
  });

  await step('the standard blocks are listed behind “z”, and Tab goes through their stops', async () => {
    await anew(`${HEAD}1. `);
    await page.keyboard.type('z');
    await rows.nth(8).waitFor();
    await vscode.shot('completion-blocks');
    await take('viec', 'zviec');
    await page.keyboard.type('Rà soát quỹ đất ở');
    await press('Tab');
    // Behind a day that is typed to its end Tab is no suggestion's: it goes on, however late the list is.
    await page.keyboard.type('15/10/2026');
    await press('Tab');
    await page.keyboard.type(' Gấp.');
    await vscode.saves(FILE, `${HEAD}1. Rà soát quỹ đất ở, hoàn thành trước ngày 15/10/2026. Gấp.`);
  });

  await step('a section, the closing, the recipients and the signature are a few keys each', async () => {
    await anew(HEAD);
    await take('ph', 'Phòng Quy hoạch - Kiến trúc');
    await page.keyboard.type('Rà soát hồ sơ trước ngày 15/10/2026.');
    await press('Enter');
    await vscode.placeOf('Ln 9, Col 6');
    await press('Enter');
    await vscode.placeOf('Ln 9, Col 1');
    await press('Enter');
    await take('tr', 'Phần kết');
    await page.keyboard.type('\n\n');
    await take('noi nhan', 'Nơi nhận');
    await page.keyboard.type('\n\n');
    await take('tl', 'Chữ ký: Chánh Văn phòng Trần Thị B');
    await vscode.saves(FILE, HEAD + REST);
  });

  /** Types what finds an offer, and takes it. */
  async function take(typed, offer) {
    await page.keyboard.type(typed);
    await top.filter({ hasText: offer }).waitFor();
    await press('Tab');
    await list.waitFor({ state: 'hidden' });
  }

  await step('the list can be read in a light theme too', async () => {
    await vscode.theme('Light Modern');
    await anew(HEAD);
    await page.keyboard.type('Giao p');
    await rows.nth(2).waitFor();
    await vscode.shot('completion-light');
    await press('Escape');
    await vscode.readable();
  });
}

/** Runs in the page: notes what the list of suggestions shows, from now on. */
function watchSuggestions() {
  globalThis.suggested = [];
  new MutationObserver(() => {
    const shown = document.querySelector('.suggest-widget.visible');
    if (shown) globalThis.suggested.push(shown.textContent);
  }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
}
