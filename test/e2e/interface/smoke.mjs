import assert from 'node:assert/strict';
import { NOTICE, placeOf, TEXT } from '../notice.mjs';
import { THEMES } from '../workbench/colours.mjs';

/** The colours of the theme Dark Modern for the scopes that the tokens are mapped to. */
const DARK = {
  heading: 'rgb(86, 156, 214)',
  marker: 'rgb(197, 134, 192)',
  citation: 'rgb(206, 145, 120)',
  deadline: 'rgb(79, 193, 255)',
  signature: 'rgb(220, 220, 170)',
};

/** A name that only the server knows as one of a unit. */
const UNIT = 'Văn phòng';

/** Faults made by deleting `remove` characters, `keep` characters behind the start of what is right. */
const FAULTS = [
  { rule: 'structure/closing-mark', right: './.', keep: 1, remove: 2, shot: 'closing-mark' },
  { rule: 'date/padding', right: '28/02/2026', keep: 3, remove: 1, shot: 'date' },
];

/** What a drafter sees in the first minute: a notice opened, a fault typed, shown, and repaired. */
export default async function smoke(vscode, step) {
  await step('a notice is known as one', async () => {
    await vscode.open(NOTICE);
    await vscode.language('Thông báo');
  });

  await step('its parts are coloured', async () => {
    await vscode.coloured('THÔNG BÁO', DARK.heading);
    await vscode.coloured('1.1.', DARK.marker);
    await vscode.coloured('Phòng Quản lý Công nghiệp', DARK.heading);
  });

  for (const { rule, right, keep, remove, shot } of FAULTS) {
    const [line, column] = placeOf(right);
    await step(`a fault is typed, and ${rule} says so`, async () => {
      await vscode.goTo(line, column + keep);
      for (let i = 0; i < remove; i++) await vscode.press('Delete');
      await vscode.squiggle('warning').first().waitFor();
      assert.match(await vscode.problem(rule), /thongbao/);
      await vscode.shot(`problem-${shot}`);
    });

    await step('its rule has a page', async () => {
      await vscode.openRulePage(rule);
      await vscode.shot(`page-${shot}`);
      await vscode.open(NOTICE);
    });

    await step('its quick fix brings back the text', async () => {
      await vscode.goTo(line, column);
      await vscode.quickFix(`fix-${shot}`);
      await vscode.noProblem(rule);
      await vscode.squiggle('warning').first().waitFor({ state: 'detached' });
      await vscode.saves(NOTICE, TEXT);
    });
  }

  await step('a plain text that opens like a notice is one if its reader wants it', async () => {
    await vscode.open('ban-nhap.txt');
    await vscode.answer('mở đầu như một thông báo', 'Luôn dùng');
    await vscode.language('Thông báo');
    await vscode.open('ghi-chep.txt');
    await vscode.language('Plain Text');
  });

  for (const [label, { file, unit }] of Object.entries(THEMES)) {
    await step(`every colour can be read in ${label}`, async () => {
      await vscode.open(NOTICE);
      await vscode.theme(label);
      // The colours of the server come behind those of the theme.
      await vscode.coloured(UNIT, unit);
      await vscode.readable();
      await vscode.shot(`theme-${file}`);
    });
  }

  await step('nothing was said that was not asked for', async () => {
    const ours = vscode.page.locator('.notification-toast', { hasText: 'Thông báo kết luận' });
    assert.equal(await ours.count(), 0);
  });
}
