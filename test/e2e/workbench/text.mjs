import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { insist, TRY, until } from './waiting.mjs';

/** What is done and seen in the text of the active editor. Lines and columns count from one, as the editor shows them. */
export function textVerbs({ page, press, host, shot }, { command }) {
  const quickInput = page.locator('.quick-input-widget input.input');
  const selection = (text) => page.locator('#status\\.editor\\.selection', { hasText: text });

  async function language(name) {
    await page.locator('#status\\.editor\\.mode', { hasText: name }).waitFor();
  }

  /** Puts the caret to a place. */
  async function goTo(line, column) {
    await insist(page, async () => {
      await press('Control+g');
      await quickInput.fill(`:${line}:${column}`, { timeout: TRY });
      await press('Enter');
      await selection(`Ln ${line}, Col ${column}`).waitFor({ timeout: TRY });
      await page.locator('.editor-instance .monaco-editor.focused').waitFor({ timeout: TRY });
    });
  }

  /** Waits until the caret stands where the editor's display says so: `Ln 3, Col 1`, or a part of that. */
  async function placeOf(text) {
    await selection(text).waitFor();
  }

  /**
   * Saves until the file of the workspace on the disk is as it should be: a text, or a function that says so (what it
   * throws is the failure). A tab may not show yet that there is something to save.
   */
  async function saves(file, wanted) {
    const path = join(host.folder, file);
    const check = typeof wanted === 'function' ? wanted : (text) => assert.equal(text, wanted);
    await until(async () => {
      await press('Control+s');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      check(readFileSync(path, 'utf8'));
      return true;
    }, TRY);
    return readFileSync(path, 'utf8');
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

  /** Waits for what the editor tells of the place at the caret, and takes it away again. */
  async function hover(text, picture) {
    const box = page.locator('.monaco-hover', { hasText: text }).first();
    await insist(page, async () => {
      await press('Control+k');
      await press('Control+i');
      await box.waitFor({ timeout: TRY });
    });
    if (picture) await shot(picture);
    await press('Escape');
    await box.waitFor({ state: 'hidden' });
  }

  /** The text that is shown, wrapped lines joined. */
  async function visibleText() {
    const lines = await page.locator('.editor-instance .view-line').evaluateAll((all) =>
      all
        .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('');
  }

  return { language, goTo, placeOf, saves, savedAs, hover, visibleText };
}
