import { insist, LIMIT, TRY } from './waiting.mjs';

/** What is found in the notices, and how it is mended. */
export function problemVerbs({ page, press, shot }, { command }) {
  const rows = page.locator('.markers-panel .monaco-list-row');
  const rowsOf = (rule) => rows.filter({ hasText: rule });
  const squiggle = (severity) => page.locator(`.view-overlays .squiggly-${severity}`);

  async function showProblems() {
    await insist(page, async () => {
      if (await page.locator('.markers-panel').isVisible()) return;
      await command('Problems: Focus on Problems View');
      await page.locator('.markers-panel').waitFor({ timeout: TRY });
    });
  }

  /** Gives the whole height of the window to the text. */
  async function hideProblems() {
    const panel = page.locator('.part.panel');
    if (!(await panel.isVisible())) return;
    await command('View: Toggle Panel Visibility');
    await panel.waitFor({ state: 'hidden' });
  }

  /** Waits until the Problems panel lists a finding of a rule, and gives what it says. */
  async function problem(rule) {
    await showProblems();
    await rowsOf(rule).first().waitFor();
    return rowsOf(rule).first().innerText();
  }

  /** How many findings of a rule the Problems panel lists. */
  const problems = (rule) => rowsOf(rule).count();

  async function noProblem(rule, timeout = LIMIT) {
    await showProblems();
    await rowsOf(rule).first().waitFor({ state: 'detached', timeout });
  }

  /** Mends all that is certain. The editor drops the command where it asks for actions of its own meanwhile. */
  const fixAll = (rule) =>
    insist(page, async () => {
      await command('Fix All');
      await noProblem(rule, TRY);
    });

  /** Follows the link of a finding in the Problems panel to the page of its rule. */
  async function openRulePage(rule) {
    await rowsOf(rule).first().locator('a', { hasText: rule }).click();
    const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await preview.getByRole('heading', { name: rule }).waitFor();
  }

  /** Opens the menu of repairs where the caret stands, keeps a picture of it, and takes the first that says so. */
  async function quickFix(picture, title = '') {
    const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
    await insist(page, async () => {
      await press('Control+.');
      await row.waitFor({ timeout: TRY });
    });
    await shot(picture);
    await row.click();
    await row.waitFor({ state: 'detached' });
  }

  return { squiggle, hideProblems, problem, problems, noProblem, fixAll, openRulePage, quickFix };
}
