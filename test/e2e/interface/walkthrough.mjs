import { THEMES } from '../workbench/colours.mjs';

const TITLE = 'Soạn thông báo kết luận trong 10 phút';

/** The usual one last. */
const LABELS = ['Light Modern', 'Dark High Contrast', 'Dark Modern'];

/** The first minutes of somebody who has just installed the extension. */
export default async function walkthrough(vscode, step) {
  const { page } = vscode;
  const picture = page.locator('.gettingStartedContainer .getting-started-media');
  const opened = page.locator('.gettingStartedContainer .getting-started-category', { hasText: TITLE });

  const open = async () => {
    await vscode.insist(async () => {
      await vscode.command('Welcome: Open Walkthrough...');
      await vscode.choose(TITLE);
    });
    await opened.first().waitFor();
  };

  await step('the walkthrough opens, with a picture to each step', async () => {
    await open();
    // A narrow window shows no pictures.
    await vscode.command('View: Toggle Primary Side Bar Visibility');
    await picture.waitFor();
    await vscode.shot('walkthrough');
  });

  await step('its steps can be walked through', async () => {
    for (const title of ['Sửa chỗ gạch chân', 'Đưa sang Word']) {
      await page.locator('.gettingStartedContainer .step-title', { hasText: title }).click();
      await page
        .locator('.gettingStartedContainer .getting-started-step.expanded', { hasText: title })
        .waitFor();
    }
    for (const label of LABELS) {
      await vscode.theme(label);
      await vscode.shot(`walkthrough-${THEMES[label].file}`);
    }
  });

  await step('its first button makes a notice', async () => {
    // Escape, by which a command is tried again, leads back to the welcome page.
    await open();
    await page.locator('.gettingStartedContainer .step-title', { hasText: 'Tạo thông báo' }).click();
    await page
      .locator('.gettingStartedContainer .monaco-button', { hasText: 'Tạo thông báo kết luận' })
      .click();
    await page
      .locator('.quick-input-widget')
      .getByText(/^Thông báo kết luận \(1\//)
      .waitFor();
    await vscode.press('Escape');
    await vscode.command('View: Toggle Primary Side Bar Visibility');
  });

  await step('the handbook is there without a network, with its pictures', async () => {
    await vscode.command('Thông báo: Mở hướng dẫn');
    const handbook = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await handbook.getByRole('heading', { name: 'Hướng dẫn cho người soạn' }).waitFor();
    await handbook.locator('img').first().scrollIntoViewIfNeeded();
    await vscode.until(() =>
      handbook
        .locator('img')
        .evaluateAll((all) => all.length > 0 && all.every((image) => image.naturalWidth > 0)),
    );
    await vscode.shot('handbook');
    await vscode.command('View: Close Editor');
  });
}
