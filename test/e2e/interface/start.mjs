import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The office of the window; what it answers is written beside this. */
const PROFILE = {
  name: 'Sở Công Thương',
  parent: 'UBND tỉnh An Giang Thượng',
  symbol: 'SCT',
  place: 'An Giang Thượng',
  head: 'Giám đốc',
  deputies: ['Phó Giám đốc'],
  units: [
    { name: 'Văn phòng', symbol: 'VP', head: 'Chánh Văn phòng' },
    { name: 'Phòng Quản lý Công nghiệp' },
    { name: 'Phòng Quản lý Thương mại' },
  ],
  people: [{ name: 'Trần Thị B', title: 'Chánh Văn phòng' }],
  recipients: ['UBND tỉnh (b/c)', 'Giám đốc, các Phó Giám đốc Sở'],
};
const CONFIG = 'thongbao.config.json';
/** So long nothing is said of a word that is being typed; in milliseconds, and less than it really is. */
const RESTS = 1000;
/** Of the month before. */
const BEFORE = 'giao-ban-thang-3.thongbao';

export const host = {};

/** How a notice begins: from a few answers, or from the one before. */
export default async function start(vscode, step) {
  const { page, press } = vscode;
  const quick = page.locator('.quick-input-widget');
  const input = quick.locator('input.input');
  const marks = vscode.squiggle('warning');
  const inFolder = (name) => join(vscode.host.folder, name);

  /** Waits for a question, and accepts what it proposes, or types another answer. */
  async function answer(question, typed) {
    await page.getByPlaceholder(question).or(quick.getByText(question)).first().waitFor();
    if (typed !== undefined) await input.fill(typed);
    await press('Enter');
  }

  await step('File, New File… offers a notice of conclusions', async () => {
    writeFileSync(inFolder(CONFIG), JSON.stringify({ profile: PROFILE }));
    // The entries are there when the extension is known, and VS Code makes an empty text of a list of one.
    await vscode.open(BEFORE);
    await vscode.language('Thông báo');
    const entry = quick.getByText('Thông báo kết luận', { exact: true }).first();
    // While it is still starting, VS Code answers this command with an error.
    await vscode.insist(async () => {
      await vscode.command('Create: New File...');
      await entry.waitFor({ timeout: 5_000 });
    });
    await vscode.shot('new-file');
    await entry.click();
  });

  await step('a few questions propose their answers', async () => {
    await quick.getByText('Thông báo kết luận (1/5)').waitFor();
    await vscode.shot('new-notice-meeting');
    await input.fill('so ket');
    await quick.locator('.monaco-list-row.focused', { hasText: 'Hội nghị sơ kết' }).waitFor();
    await input.fill('phiên họp thường kỳ');
    await quick.locator('.monaco-list-row.focused', { hasText: 'Dùng như vừa gõ' }).waitFor();
    await vscode.shot('new-notice-other-meeting');
    await input.fill('');
    await quick.locator('.monaco-list-row.focused', { hasText: 'Họp giao ban' }).waitFor();
    await answer('Kết luận tại cuộc họp nào?');
    await answer('Ai kết luận?');
    await answer('Họp ngày nào?', '27/11/2026');
    await page.getByPlaceholder('Kết luận cho kỳ nào?').waitFor();
    await vscode.shot('new-notice-period');
    await answer('Kết luận cho kỳ nào?');
    await page.getByPlaceholder('Những đơn vị nào').waitFor();
    await vscode.shot('new-notice-units');
    await answer('Những đơn vị nào');
  });

  await step('the whole notice stands there, and the meeting is typed once for all its places', async () => {
    await vscode.language('Thông báo');
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    await page.locator('.snippet-placeholder').first().waitFor({ state: 'attached' });
    await vscode.shot('new-notice-dark');
    await page.keyboard.type('Hội nghị giao ban công tác');
    await press('Tab');
    await page.keyboard.type('11');
    for (let i = 0; i < 3; i++) await press('Tab');
    await page.keyboard.type('Rà soát các cụm công nghiệp, báo cáo Giám đốc Sở trước ngày 30/11/2026.');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'detached' });
    await press('Tab');
    await page.keyboard.type('Theo dõi giá cả thị trường hằng tuần.');
    await vscode.shot('new-notice-typed');
  });

  await step('it is as it was answered and typed', async () => {
    await vscode.saves('thong-bao-ket-luan-2026-11-27.thongbao', isAsAnswered);
  });

  await step('nothing is found in it', async () => {
    await press('Control+Shift+m');
    await page.locator('.markers-panel').getByText('No problems').waitFor();
    await press('Control+Shift+m');
  });

  await step('the answers are remembered', () => {
    const config = JSON.parse(readFileSync(inFolder(CONFIG), 'utf8'));
    assert.deepEqual(config, {
      profile: PROFILE,
      newNotice: {
        meeting: 'cuộc họp giao ban triển khai nhiệm vụ',
        chair: 'Giám đốc Sở',
        units: ['Phòng Quản lý Công nghiệp', 'Phòng Quản lý Thương mại'],
      },
    });
  });

  await step('it can be read in a light theme too', async () => {
    await vscode.theme('Light Modern');
    await vscode.readable();
    await vscode.shot('new-notice-light');
  });

  await step('a notice is made of the one before, for the next month', async () => {
    await vscode.open(BEFORE);
    await vscode.command('Thông báo: Tạo từ thông báo trước');
    await page.getByPlaceholder('Thông báo mới cho kỳ nào?').waitFor();
    await press('Enter');
    await quick.getByText('chỗ cần xem lại').waitFor();
  });

  await step('what is to be looked at is listed, and shown while one goes through the list', async () => {
    await quick.getByText('…/…/2026').first().waitFor();
    await vscode.shot('next-notice-light');
    await vscode.theme('Dark Modern');
    await vscode.command('Thông báo: Xem chỗ còn tháng cũ, chỗ cần điền');
    await quick.getByText('chỗ cần xem lại').waitFor();
    await press('ArrowDown');
    await vscode.placeOf('selected');
    await vscode.shot('next-notice-dark');
    await press('Enter');
    await quick.waitFor({ state: 'hidden' });
    await vscode.placeOf('selected');
  });

  await step('its tasks can be written beside it before it is saved itself', async () => {
    const path = inFolder('nhiem-vu.csv');
    await vscode.insist(async () => {
      await vscode.command('Thông báo: Xuất danh sách nhiệm vụ');
      await vscode.choose('Bảng CSV');
    });
    await vscode.untilEqual(() => input.inputValue(), path);
    await press('Enter');
    await vscode.until(
      () => existsSync(path) && readFileSync(path, 'utf8').includes('Phòng Quản lý Thương mại'),
    );
  });

  await step('the copy has the new month, and the dates that are over are left open', async () => {
    await vscode.saves('thong-bao-ket-luan-2026-04.thongbao', isForNextMonth);
  });

  await step('the word that is being typed is not marked before the caret leaves it', async () => {
    await vscode.open(BEFORE);
    await vscode.goTo(23, 1);
    await press('End');
    await page.evaluate(watchMarks);
    await page.keyboard.type(' Khu công ngiệp');
    await press('Space');
    await marks.first().waitFor();
    const { key, rested } = await page.evaluate(() => globalThis.firstMark);
    assert.ok(key === ' ' || rested > RESTS, `marked ${rested} ms behind “${key}”`);
    await press('Backspace');
    await press('Backspace');
    await marks.first().waitFor({ state: 'detached' });
  });

  await step('nor before typing rests', async () => {
    await page.evaluate(watchMarks);
    await page.keyboard.type('p');
    await marks.first().waitFor();
    const { key, rested } = await page.evaluate(() => globalThis.firstMark);
    assert.ok(key === 'p' && rested > RESTS, `marked ${rested} ms behind “${key}”`);
    await vscode.shot('quiet-typing');
    for (let i = 0; i < 15; i++) await press('Backspace');
    await marks.first().waitFor({ state: 'detached' });
  });

  await step('the clean text is copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await vscode.goTo(1, 1);
    await page.keyboard.type('// hỏi lại');
    await press('Enter');
    await vscode.command('Thông báo: Sao chép văn bản sạch');
    await page.getByText('Đã sao chép văn bản sạch').first().waitFor();
    const clean = await page.evaluate(() => navigator.clipboard.readText());
    const text = readFileSync(inFolder(BEFORE), 'utf8');
    assert.equal(clean.trimEnd(), text.trimEnd());
  });
}

function isAsAnswered(text) {
  assert.equal(text.match(/Hội nghị giao ban công tác tháng 11 năm 2026/g)?.length, 3);
  assert.match(text, /^An Giang Thượng, ngày {6}tháng 11 năm 2026$/m);
  assert.match(text, /^Ngày 27 tháng 11 năm 2026, Giám đốc Sở chủ trì Hội nghị/m);
  assert.match(text, /^1\.1\. Rà soát các cụm công nghiệp, .*30\/11\/2026\.$/m);
  assert.match(text, /^2\.1\. Theo dõi giá cả thị trường hằng tuần\.$/m);
  assert.match(text, /^- Phòng Quản lý Thương mại;\n- Lưu: VT, VP\.$/m);
  assert.ok(text.endsWith('TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\n\n\nTrần Thị B'));
}

function isForNextMonth(text) {
  assert.equal(text.match(/công tác tháng 4 năm 2026/g)?.length, 3);
  assert.match(text, /^An Giang Thượng, ngày {6}tháng 4 năm 2026$/m);
  assert.match(text, /^Ngày … tháng … năm 2026, /m);
  assert.match(text, /^1\.2\. .* trước ngày …\/…\/2026\.$/m);
  assert.match(text, /ngày 15\/3\/2024 của Chính phủ/);
}

/** Runs in the page: notes behind which key the first mark from now on is drawn, and how long after it. */
function watchMarks() {
  globalThis.firstMark = null;
  let last = { key: '', time: performance.now() };
  const pressed = ({ key }) => {
    last = { key, time: performance.now() };
  };
  addEventListener('keydown', pressed, { capture: true });
  const watcher = new MutationObserver(() => {
    if (!document.querySelector('.view-overlays .squiggly-warning')) return;
    globalThis.firstMark = { key: last.key, rested: performance.now() - last.time };
    watcher.disconnect();
  });
  watcher.observe(document.body, { subtree: true, childList: true });
}
