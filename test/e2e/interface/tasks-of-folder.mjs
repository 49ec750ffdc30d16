import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { NOTICE, TEXT } from '../notice.mjs';

export const host = {};

const NEXT = 'giao-ban-thang-4.thongbao';
/** The notice of the month after, signed, with a product that has no deadline. */
const NEXT_TEXT = TEXT.replaceAll('tháng 3 năm 2026', 'tháng 4 năm 2026')
  .replace('Số:      /TB', 'Số: 52/TB')
  .replace('ngày      tháng 4 năm 2026', 'ngày 01 tháng 4 năm 2026')
  .replace('Ngày 24 tháng 02 năm 2026', 'Ngày 30 tháng 3 năm 2026')
  .replace('28/02/2026', '15/4/2026')
  .replace('20/3/2026', '20/4/2026')
  .replace('hằng tuần.', 'hằng tuần.\n2.3. Xây dựng Kế hoạch phát triển chợ đêm.');

/** The work that the notices of a folder hand out, in one view; and the files that a drafter takes out of it. */
export default async function tasksOfFolder(vscode, step) {
  const { page, host } = vscode;
  const view = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Nhiệm vụ' }) });
  const row = (text) => view.locator('.monaco-list-row', { hasText: text }).first();
  /** The names of the groups, with what is said beside each. */
  const groups = async () => {
    const labels = await view
      .locator('.monaco-list-row[aria-level="1"]')
      .evaluateAll((rows) =>
        rows.map((each) =>
          ['.label-name', '.label-description']
            .map((part) => each.querySelector(part).textContent)
            .join(': '),
        ),
      );
    return labels.map((label) => label.replaceAll('\u00a0', ' '));
  };

  /** Runs the command, names a kind of file and its place, and reads what was written. */
  async function exported(kind, name) {
    const path = join(host.folder, name);
    await vscode.insist(async () => {
      await vscode.command('Thông báo: Xuất danh sách nhiệm vụ');
      await vscode.choose(kind);
    });
    // The dialogue proposes a name beside the notice when it is ready.
    await page.waitForFunction(() =>
      document.querySelector('.quick-input-widget input.input')?.value.includes('nhiem-vu.'),
    );
    await page.locator('.quick-input-widget input.input').fill(path);
    await vscode.press('Enter');
    await vscode.until(() => existsSync(path) && readFileSync(path).length > 0);
    return readFileSync(path);
  }

  await step('the tasks of all notices stand by notice', async () => {
    host.write(NEXT, NEXT_TEXT);
    await vscode.open(NOTICE);
    await vscode.command('Explorer: Focus on Nhiệm vụ View');
    await row('1.2. Xây dựng').waitFor();
    // The view gets the height of the list of files, so that all its rows are drawn.
    await page.locator('.pane-header', { hasText: 'workspace' }).click();
    await vscode.command('Thông báo: Nhiệm vụ của cả thư mục');
    await vscode.command('Thông báo: Xếp nhiệm vụ theo thông báo');
    await row('52/TB-SCT').waitFor();
    await vscode.untilEqual(groups, [
      'Kết luận của Giám đốc Sở tại cuộc họp giao ban công tác tháng 3 năm 2026: 5 nhiệm vụ',
      '52/TB-SCT ngày 01/4/2026: 6 nhiệm vụ · 1 thiếu',
    ]);
    await vscode.shot('tasks-of-folder-by-notice');
  });

  await step('by unit, what both notices ask of one stands together', async () => {
    await vscode.command('Thông báo: Xếp nhiệm vụ theo đơn vị');
    await row('Phòng Quản lý Công nghiệp').waitFor();
    await vscode.untilEqual(groups, [
      'Phòng Quản lý Công nghiệp: 4 nhiệm vụ',
      'Phòng Quản lý Thương mại: 5 nhiệm vụ · 1 thiếu',
      'Văn phòng: 2 nhiệm vụ',
    ]);
    await vscode.shot('tasks-of-folder-by-unit');
  });

  await step('by deadline, what lacks one stands first, and the days follow each other', async () => {
    await vscode.command('Thông báo: Xếp nhiệm vụ theo thời hạn');
    await row('Thiếu thời hạn').waitFor();
    await vscode.untilEqual(groups, [
      'Thiếu thời hạn: 1 nhiệm vụ · 1 thiếu',
      'Thứ Bảy, 28/02/2026: 1 nhiệm vụ',
      'Thứ Sáu, 20/3/2026: 1 nhiệm vụ',
      'Thứ Tư, 15/4/2026: 1 nhiệm vụ',
      'Thứ Hai, 20/4/2026: 1 nhiệm vụ',
      'Việc định kỳ: 2 nhiệm vụ',
      'Việc thường xuyên, không cần thời hạn: 4 nhiệm vụ',
    ]);
    await vscode.shot('tasks-of-folder-by-deadline');
  });

  await step('a filter leaves what fits of both, and a click opens the notice that is not open', async () => {
    await vscode.command('Thông báo: Lọc nhiệm vụ');
    await page.locator('.quick-input-widget input.input').fill('thieu thoi han');
    await vscode.press('Enter');
    await row('Thứ Bảy, 28/02/2026').waitFor({ state: 'detached' });
    await vscode.shot('tasks-of-folder-filtered');
    await row('2.3.').click();
    await page.locator(`.tab.active[data-resource-name="${NEXT}"]`).waitFor();
    await vscode.placeOf('Ln 22, Col 1');
    await vscode.command('Thông báo: Bỏ lọc nhiệm vụ');
    await row('Thứ Bảy, 28/02/2026').waitFor();
  });

  await step('the workbook lists them all, with days as days and a filter row', async () => {
    const files = unzipSync(await exported('Bảng tính Excel', 'nhiem-vu.xlsx'));
    const sheet = strFromU8(files['xl/worksheets/sheet1.xml']);
    assert.equal(sheet.match(/<row /g).length, 1 + 11);
    assert.match(sheet, /<autoFilter ref="A1:J12"\/>/);
    // The 15th of April 2026 as a spreadsheet counts days.
    assert.match(sheet, /<v>46127<\/v>/);
    assert.match(sheet, /Xây dựng Kế hoạch phát triển chợ đêm\./);
  });

  await step('so does the table, with the mark that Excel knows UTF-8 by', async () => {
    const csv = (await exported('Bảng CSV', 'nhiem-vu.csv')).toString('utf8');
    const lines = csv.split('\r\n');
    assert.equal(lines[0].slice(0, 4), '\ufeffSTT');
    assert.equal(lines.length, 1 + 11 + 1);
    assert.match(
      lines.find((line) => line.includes('2.3.')),
      /;Phòng Quản lý Thương mại;;;;Thời hạn$/,
    );
  });

  await step('the calendar has an entry for each deadline, with alarms', async () => {
    const ics = (await exported('Lịch', 'nhiem-vu.ics')).toString('utf8');
    const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
    const days = events.map((event) => event.getFirstPropertyValue('dtstart').toString());
    assert.deepEqual(days.sort(), [
      '2026-02-27',
      '2026-02-28',
      '2026-03-20',
      '2026-04-03',
      '2026-04-15',
      '2026-04-20',
    ]);
    for (const event of events) assert.equal(event.getAllSubcomponents('valarm').length, 2);
    await vscode.shot('tasks-of-folder-exported');
  });
}
