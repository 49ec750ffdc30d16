import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countingKeyboard, telexKeys } from '../keys.mjs';
import { here } from '../paths.mjs';

/** A notice to be written and the profile of its office: those of a corpus where there is one, else the project's own. */
const { THONGBAO_CORPUS } = process.env;
const FOLDER = THONGBAO_CORPUS ? join(THONGBAO_CORPUS, 'writing') : join(here, 'writing');
const NOTICE = readFileSync(join(FOLDER, 'notice.thongbao'), 'utf8');
const FILE = 'thong-bao.thongbao';
/** Of the keys that the text itself needs, a drafter may need so much. */
const BAR = 0.6;

export const host = {};

/**
 * The drafter's script: from an empty window to exactly the notice. Whoever writes it takes what stands there where it is
 * right and types where it is not, every word of the tasks in any case. Every key counts; looking costs nothing.
 */
export default async function writing(vscode, step) {
  const { page } = vscode;
  const keyboard = countingKeyboard(page);
  const quick = page.locator('.quick-input-widget');
  const focused = quick.locator('.monaco-list-row.focused');
  const caret = page.locator('#status\\.editor\\.selection');
  const wanted = factsOf(NOTICE);
  /** As it was saved last. */
  let text = '';

  /** Takes what a question proposes where it is right, else types the answer. */
  async function answer(question, text) {
    await page.getByPlaceholder(question).waitFor();
    if (!(await focused.innerText()).split('\n').includes(text)) {
      await keyboard.type(text);
      await focused.filter({ hasText: text }).waitFor();
    }
    await keyboard.press('Enter');
  }

  await step('a new notice is asked for', async () => {
    copyFileSync(join(FOLDER, 'office.json'), join(vscode.host.folder, 'office.json'));
    writeFileSync(join(vscode.host.folder, 'thongbao.config.json'), '{ "profile": "office.json" }');
    await vscode.knows('Tạo thông báo kết luận mới');
    await keyboard.press('F1');
    await quick.locator('input.input').waitFor();
    await keyboard.type('tao thong bao');
    await focused.filter({ hasText: 'Tạo thông báo kết luận mới' }).waitFor();
    await keyboard.press('Enter');
  });

  await step('its questions are answered', async () => {
    await answer('Kết luận tại cuộc họp nào?', wanted.meeting);
    await answer('Ai kết luận?', wanted.chair);
    await quick.getByText('Họp ngày nào?').waitFor();
    await keyboard.type(wanted.date);
    await keyboard.press('Enter');
    await answer('Kết luận cho kỳ nào?', wanted.period);
    await page.getByPlaceholder('Những đơn vị nào').waitFor();
    await keyboard.press('Enter');
  });

  await step('what stands there already is looked over', async () => {
    await page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    // The meeting and its month are as they were answered.
    await keyboard.press('Tab', 'Tab');
    await fillIn(`Tham dự có ${wanted.present}.`, wanted.present);
    await fillIn(`Sau khi nghe ${wanted.heard} báo cáo`, wanted.heard);
  });

  /** Types what a stop should hold unless it holds that already, and goes on to the next. */
  async function fillIn(seen, text) {
    if (!(await vscode.visibleText()).includes(seen)) await keyboard.type(text);
    await keyboard.press('Tab');
  }

  await step('every word of the tasks is typed', async () => {
    for (const [i, tasks] of wanted.sections.entries()) {
      if (i > 0) await keyboard.press('Tab');
      for (const [j, { marker, words }] of tasks.entries()) {
        if (j > 0) await keyboard.press('Enter');
        await caret.filter({ hasText: `Col ${marker.length + 2}` }).waitFor();
        await keyboard.type(words);
      }
    }
    await keyboard.press('Control+End', 'Enter');
  });

  await step('the rest is set right', async () => {
    text = await vscode.savedAs(join(vscode.host.folder, FILE));
    const [written, right] = [text, NOTICE].map((each) => each.split('\n'));
    assert.equal(written.length, right.length, text);
    for (const [i, line] of written.entries()) {
      if (line !== right[i]) await mend(i, line, right[i]);
    }
    if (text !== NOTICE) text = await vscode.saves(FILE, NOTICE);
  });

  /** Goes to the first letter of a line that is wrong, and types the line anew from there. */
  async function mend(index, line, right) {
    let column = 0;
    while (line[column] === right[column]) column++;
    await keyboard.press('Control+g');
    await quick.locator('input.input').waitFor();
    await keyboard.type(`${index + 1}:${column + 1}`);
    await keyboard.press('Enter');
    await caret.filter({ hasText: `Ln ${index + 1}, Col ${column + 1}` }).waitFor();
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    if (column < line.length) await keyboard.press('Shift+End');
    await keyboard.type(right.slice(column));
  }

  await step('the text is exactly the notice', async () => {
    assert.equal(text, NOTICE);
    await vscode.shot('written-notice');
  });

  await step('no finding is left', async () => {
    await page.keyboard.press('Control+Shift+m');
    await page.locator('.markers-panel').getByText('No problems').waitFor();
  });

  await step(`it took at most ${100 * BAR} % of the keys`, () => {
    const own = telexKeys(NOTICE);
    const share = keyboard.count / own;
    console.log(`     ${keyboard.count} keys for a text of ${own}: ${(100 * share).toFixed(1)} %`);
    assert.ok(share <= BAR);
  });
}

/** What the notice says where a new one asks for it. */
function factsOf(notice) {
  const read = (pattern) => {
    const match = pattern.exec(notice);
    assert.ok(match, `the notice says nothing like ${pattern}`);
    return match.slice(1);
  };
  const [chair, meeting, period] = read(/^Kết luận của (.+?) tại (.+?) ((?:tháng|quý|năm|6 tháng) .+)$/mu);
  const date = read(/^Ngày (\d+) tháng (\d+) năm (\d+)/mu).join('/');
  const [present] = read(/Tham dự có (.+)\.$/mu);
  const [heard] = read(/^Sau khi nghe (.+?) báo cáo/mu);
  const sections = new Map();
  for (const [, marker, section, words] of notice.matchAll(/^((\d+)\.\d+\.) (.+)$/gmu))
    sections.set(section, [...(sections.get(section) ?? []), { marker, words }]);
  return { chair, meeting, period, date, present, heard, sections: [...sections.values()] };
}
