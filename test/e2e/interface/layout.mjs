import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const NOTICE = 'giao-ban-thang-3.thongbao';
const FILE = 'chep-tu-pdf.thongbao';
const EMPTY = 'trang-trong.thongbao';
const PASTED =
  '•\tRà soát  hồ sơ của các cơ sở, báo cáo Lãnh đạo Sở\n\ntrước ngày 6/4/2026;\n\n2\n\n•\tLập danh sách các chợ.\n';
const CLEAN =
  '- Rà soát hồ sơ của các cơ sở, báo cáo Lãnh đạo Sở trước ngày 06/4/2026;\n- Lập danh sách các chợ.\n';

/** A text as a PDF gives it: lines of a width, a blank one behind each, the number of a page between. */
function extracted(text) {
  const rows = [];
  for (const line of text.split('\n').filter((each) => each !== '')) {
    let row = '';
    for (const word of / {3}/.test(line) ? [line] : line.split(' ')) {
      if (row !== '' && row.length + word.length > 78) {
        rows.push(row);
        row = word;
      } else row = row === '' ? word : `${row} ${word}`;
    }
    rows.push(row);
  }
  rows.splice(20, 0, '2');
  return `${rows.join('\n\n')}\n`;
}

/** What comes from a PDF or from Word becomes a notice again: by formatting, or on its way in. */
export default async function layout(vscode, step) {
  const { page } = vscode;
  const notice = readFileSync(join(vscode.host.folder, NOTICE), 'utf8');
  const body = notice.slice(notice.indexOf('THÔNG BÁO'));

  await step('a text from a PDF is laid out, a paragraph a line', async () => {
    writeFileSync(join(vscode.host.folder, FILE), extracted(body));
    await vscode.open(FILE);
    await vscode.problem('structure/residue');
    await vscode.shot('text-from-a-pdf');
    await vscode.goTo(1, 1);
    await vscode.command('Format Document');
    await vscode.noProblem('structure/residue');
    const words = (text) => text.split(/\n+/).filter((line) => line !== '');
    await vscode.saves(FILE, (text) => assert.deepEqual(words(text), words(body)));
    await vscode.shot('text-laid-out');
  });

  await step('one step takes that back', async () => {
    await vscode.goTo(1, 1);
    await vscode.press('Control+z');
    await vscode.problem('structure/residue');
    await vscode.saves(FILE, extracted(body));
  });

  await step('what is pasted may be cleaned afterwards', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    writeFileSync(join(vscode.host.folder, EMPTY), '');
    await vscode.open(EMPTY);
    await vscode.goTo(1, 1);
    await page.evaluate((text) => navigator.clipboard.writeText(text), PASTED);
    await vscode.press('Control+v');
    await page.locator('.post-edit-widget').waitFor();
    await page.locator('.post-edit-widget').click();
    const choice = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Dán và làm sạch' });
    await choice.waitFor();
    await vscode.shot('paste-choices');
    await choice.click();
    await choice.waitFor({ state: 'detached' });
    await vscode.saves(EMPTY, CLEAN);
    await vscode.shot('pasted-and-cleaned');
  });

  await step('nothing of it is left for others', async () => {
    await vscode.command('View: Close All Editors');
    for (const name of [FILE, EMPTY]) rmSync(join(vscode.host.folder, name));
    await vscode.open(NOTICE);
    await vscode.noProblem('structure/residue');
  });
}
