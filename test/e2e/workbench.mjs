import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { shots } from './paths.mjs';

/** How long anything may take, and one try of what is tried again, in milliseconds. */
const LIMIT = 30_000;
const TRY = 5_000;

/**
 * Opens a page of the browser for VS Code and gives the verbs of the tests: each waits until the editor shows
 * what it asked for, and none waits for a time. Lines and columns count from one here, as in the editor's own
 * display. `start` opens the workspace, and opens it anew after a failure.
 */
export async function openWorkbench(browser, host) {
  mkdirSync(shots, { recursive: true });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  await context.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );

  const quickInput = page.locator('.quick-input-widget input.input');
  const problemRows = page.locator('.markers-panel .monaco-list-row');
  const press = (key) => page.keyboard.press(key);

  async function start() {
    await page.goto(host.address);
    await page
      .locator('.explorer-folders-view .monaco-list-row')
      .first()
      .waitFor({ timeout: 3 * LIMIT });
  }

  /** Tries again what the editor may have broken off, since it moves the focus when it is ready and not before. */
  async function insist(action) {
    const end = performance.now() + LIMIT;
    for (;;) {
      try {
        return await action();
      } catch (error) {
        if (performance.now() > end) throw error;
        await press('Escape');
      }
    }
  }

  /** Waits for what the page does not show. */
  async function until(holds) {
    const end = performance.now() + LIMIT;
    while (!holds()) {
      if (performance.now() > end) throw new Error(`never: ${holds}`);
      await delay(50);
    }
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
    await insist(async () => {
      await press('Control+p');
      await choose(file);
      await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor({ timeout: TRY });
    });
  }

  async function language(name) {
    await page.locator('#status\\.editor\\.mode', { hasText: name }).waitFor();
  }

  /** Runs a command by its title in the palette. */
  async function command(title) {
    await insist(async () => {
      await press('F1');
      await choose(title, `>${title}`);
    });
  }

  /** Waits until the palette knows a command, as it does when the extension is there. */
  async function knows(title) {
    await insist(async () => {
      await press('F1');
      await quickInput.fill(`>${title}`, { timeout: TRY });
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).waitFor({ timeout: TRY });
    });
    await press('Escape');
  }

  /** Puts the caret to a place of the active editor. */
  async function goTo(line, column) {
    await insist(async () => {
      await press('Control+g');
      await quickInput.fill(`:${line}:${column}`, { timeout: TRY });
      await press('Enter');
      const place = page.locator('#status\\.editor\\.selection', { hasText: `Ln ${line}, Col ${column}` });
      await place.waitFor({ timeout: TRY });
      await page.locator('.editor-instance .monaco-editor.focused').waitFor({ timeout: TRY });
    });
  }

  /** Waits until the caret stands where the editor's display says so: `Ln 3, Col 1`, or a part of that. */
  async function placeOf(text) {
    await page.locator('#status\\.editor\\.selection', { hasText: text }).waitFor();
  }

  /** Saves, and reads the active file of the workspace from the disk. */
  async function saved(file) {
    await press('Control+s');
    await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    return readFileSync(join(host.folder, file), 'utf8');
  }

  /** Saves the editor under another path of the host, and reads that from the disk. */
  async function savedAs(path) {
    await command('File: Save As...');
    // The dialogue proposes a name when it is ready; what is typed before is lost.
    await page.waitForFunction(() =>
      document.querySelector('.quick-input-widget input.input')?.value.endsWith('.thongbao'),
    );
    await quickInput.fill(path);
    await press('Enter');
    await page.locator(`.tab.active[data-resource-name="${basename(path)}"]:not(.dirty)`).waitFor();
    return readFileSync(path, 'utf8');
  }

  /** Waits until some text of the editor, a whole token, is drawn in a colour. */
  async function coloured(text, colour) {
    await page.waitForFunction(
      ([wanted, rgb]) => {
        const tokens = [...document.querySelectorAll('.view-line span')].filter(
          (span) => !span.children.length,
        );
        const plain = (span) => span.textContent.replaceAll('\u00a0', ' ').trim();
        return tokens.some((span) => plain(span) === wanted && getComputedStyle(span).color === rgb);
      },
      [text, colour],
    );
  }

  /** Waits for what the editor tells of the place at the caret, and takes it away again. */
  async function hover(text, picture) {
    const box = page.locator('.monaco-hover', { hasText: text }).first();
    await insist(async () => {
      await press('Control+k');
      await press('Control+i');
      await box.waitFor({ timeout: TRY });
    });
    if (picture) await shot(picture);
    await press('Escape');
    await box.waitFor({ state: 'hidden' });
  }

  /** The text that the active editor shows, wrapped lines joined. */
  async function visibleText() {
    const lines = await page.locator('.editor-instance .view-line').evaluateAll((all) =>
      all
        .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('');
  }

  const squiggle = (severity) => page.locator(`.view-overlays .squiggly-${severity}`);

  /** Gives the whole height of the window to the text. */
  async function hideProblems() {
    const panel = page.locator('.part.panel');
    if (!(await panel.isVisible())) return;
    await command('View: Toggle Panel Visibility');
    await panel.waitFor({ state: 'hidden' });
  }

  async function showProblems() {
    await insist(async () => {
      if (await page.locator('.markers-panel').isVisible()) return;
      await command('Problems: Focus on Problems View');
      await page.locator('.markers-panel').waitFor({ timeout: TRY });
    });
  }

  /** Waits until the Problems panel lists a finding of a rule, and gives what it says. */
  async function problem(rule) {
    await showProblems();
    const row = problemRows.filter({ hasText: rule }).first();
    await row.waitFor();
    return row.innerText();
  }

  /** How many findings of a rule the Problems panel lists. */
  const problems = (rule) => problemRows.filter({ hasText: rule }).count();

  async function noProblem(rule) {
    await showProblems();
    await problemRows.filter({ hasText: rule }).first().waitFor({ state: 'detached' });
  }

  /** Follows the link of a finding in the Problems panel to the page of its rule. */
  async function openRulePage(rule) {
    await problemRows.filter({ hasText: rule }).first().locator('a', { hasText: rule }).click();
    const preview = page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await preview.getByRole('heading', { name: rule }).waitFor();
  }

  /** Opens the menu of repairs where the caret stands, keeps a picture of it, and takes the first that says so. */
  async function quickFix(picture, title = '') {
    const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
    await insist(async () => {
      await press('Control+.');
      await row.waitFor({ timeout: TRY });
    });
    await shot(picture);
    await row.click();
    await row.waitFor({ state: 'detached' });
  }

  /** Answers a question of a notification with one of its buttons. */
  async function answer(question, button) {
    const toast = page.locator('.notification-toast', { hasText: question });
    await toast.locator('.monaco-button', { hasText: button }).click();
    await toast.waitFor({ state: 'detached' });
  }

  /** Chooses a colour theme, and waits until the workbench names its file. */
  async function theme(label, file) {
    await insist(async () => {
      await command('Preferences: Color Theme');
      await choose(label);
    });
    await page.locator(`.monaco-workbench[class*="themes-${file}-json"]`).waitFor();
  }

  /** Waits until every text of the editor can be read on its background (WCAG, contrast of 4.5 to 1). */
  async function readable() {
    const end = performance.now() + LIMIT;
    for (;;) {
      const faint = await page.evaluate(faintTexts);
      if (faint.length === 0) return;
      if (performance.now() > end) throw new Error(`hard to read: ${JSON.stringify(faint)}`);
    }
  }

  const shot = (name) => page.screenshot({ path: join(shots, `${name}.png`) });

  return {
    page,
    host,
    press,
    start,
    open,
    language,
    command,
    until,
    insist,
    choose,
    goTo,
    hover,
    knows,
    placeOf,
    saved,
    savedAs,
    coloured,
    visibleText,
    squiggle,
    hideProblems,
    problem,
    problems,
    noProblem,
    openRulePage,
    quickFix,
    answer,
    theme,
    readable,
    shot,
    close: () => context.close(),
  };
}

/** Runs in the page: the tokens of the editor whose contrast with its background is too low, or `none drawn`. */
function faintTexts() {
  const luminance = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const background = getComputedStyle(
    document.querySelector('.editor-instance .monaco-editor'),
  ).backgroundColor;
  const tokens = [...document.querySelectorAll('.editor-instance .view-line span')].filter(
    (span) => !span.children.length && span.textContent.trim(),
  );
  if (tokens.length === 0) return ['none drawn'];
  return tokens
    .map((span) => {
      const { color } = getComputedStyle(span);
      const [dark, light] = [luminance(background), luminance(color)].sort((a, b) => a - b);
      return { text: span.textContent, color, contrast: (light + 0.05) / (dark + 0.05) };
    })
    .filter(({ contrast }) => contrast < 4.5);
}
