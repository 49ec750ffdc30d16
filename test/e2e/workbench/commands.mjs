import { insist, LIMIT, TRY } from './waiting.mjs';

/** What is asked of the workbench by its keys, its palette and its notifications. */
export function commandVerbs({ page, press, host }) {
  const quickInput = page.locator('.quick-input-widget input.input');

  /** Opens the workspace, and opens it anew after a failure. */
  async function start() {
    await page.goto(host.address);
    await page
      .locator('.explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 3 * LIMIT });
  }

  /** Types into the quick input, and takes the entry of exactly this name. */
  async function choose(name, typed = name) {
    await quickInput.fill(typed, { timeout: TRY });
    const row = page.locator('.quick-input-list .monaco-list-row', {
      has: page.getByText(name, { exact: true }),
    });
    await row.first().click({ timeout: TRY });
  }

  async function open(file) {
    await insist(page, async () => {
      await press('Control+p');
      await choose(file);
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor({ timeout: TRY });
    });
  }

  /** Runs a command by its title in the palette. */
  async function command(title) {
    await insist(page, async () => {
      await press('F1');
      await choose(title, `>${title}`);
    });
  }

  /** Waits until the palette knows a command, as it does when the extension is there. */
  async function knows(title) {
    await insist(page, async () => {
      await press('F1');
      await quickInput.fill(`>${title}`, { timeout: TRY });
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).waitFor({ timeout: TRY });
    });
    await press('Escape');
  }

  /** Answers a question of a notification with one of its buttons. */
  async function answer(question, button) {
    const toast = page.locator('.notification-toast', { hasText: question });
    await toast.locator('.monaco-button', { hasText: button }).click();
    await toast.waitFor({ state: 'detached' });
  }

  return { start, choose, open, command, knows, answer };
}
