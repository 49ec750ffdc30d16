import assert from 'node:assert/strict';
import { insist, until } from './waiting.mjs';

/** VS Code's own themes by their labels: the file that the workbench shows as its class, and the colour of a unit's name. */
export const THEMES = {
  'Light Modern': { file: 'light_modern', unit: 'rgb(38, 127, 153)' },
  'Dark 2026': { file: '2026-dark', unit: 'rgb(78, 201, 176)' },
  'Light 2026': { file: '2026-light', unit: 'rgb(38, 127, 153)' },
  'Dark High Contrast': { file: 'hc_black', unit: 'rgb(78, 201, 176)' },
  'Light High Contrast': { file: 'hc_light', unit: 'rgb(24, 94, 115)' },
  'Dark Modern': { file: 'dark_modern', unit: 'rgb(78, 201, 176)' },
};

/** What is drawn in which colours. */
export function colourVerbs({ page }, { command, choose }) {
  /** Chooses a colour theme, and waits until the workbench names its file. */
  async function theme(label) {
    await insist(page, async () => {
      await command('Preferences: Color Theme');
      await choose(label);
    });
    await page.locator(`.monaco-workbench[class*="themes-${THEMES[label].file}-json"]`).waitFor();
  }

  /** Waits until some text of the editor, a whole token, is drawn in a colour. */
  async function coloured(text, colour) {
    await until(async () => {
      const drawn = await page.evaluate(coloursOf, text);
      assert.ok(drawn.includes(colour), `${text} is drawn in ${drawn.join(' and ')}, not in ${colour}`);
      return true;
    });
  }

  /** Waits until every text of the editor can be read on its background (WCAG, contrast of 4.5 to 1). */
  async function readable() {
    await until(async () => {
      assert.deepEqual(await page.evaluate(faintTexts), []);
      return true;
    });
  }

  return { theme, coloured, readable };
}

/** Runs in the page: the colours of the tokens of the editor that are this text. */
function coloursOf(text) {
  const tokens = [...document.querySelectorAll('.editor-instance .view-line span')];
  const same = (span) => !span.children.length && span.textContent.replaceAll('\u00a0', ' ').trim() === text;
  return tokens.filter(same).map((span) => getComputedStyle(span).color);
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
