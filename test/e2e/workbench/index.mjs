import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { shots } from '../paths.mjs';
import { colourVerbs } from './colours.mjs';
import { commandVerbs } from './commands.mjs';
import { problemVerbs } from './problems.mjs';
import { textVerbs } from './text.mjs';
import { insist, LIMIT, until, untilEqual } from './waiting.mjs';

/**
 * Opens a page of the browser for VS Code and gives the verbs of the tests: each waits until the editor shows what it
 * asked for, and none waits for a time.
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
  const workbench = {
    page,
    host,
    press: (key) => page.keyboard.press(key),
    shot: (name) => page.screenshot({ path: join(shots, `${name}.png`) }),
  };
  const commands = commandVerbs(workbench);
  return {
    ...workbench,
    ...commands,
    ...textVerbs(workbench, commands),
    ...problemVerbs(workbench, commands),
    ...colourVerbs(workbench, commands),
    until,
    untilEqual,
    insist: (action) => insist(page, action),
    close: () => context.close(),
  };
}
