/** The first layer: the packaged extension, installed, and used through the editor's own windows. */
import { startHost } from './host.mjs';
import { stepRunner } from './steps.mjs';
import { openWorkbench } from './workbench/index.mjs';

/**
 * The files of `interface/`, in the order in which they run. Each exports as default a function of the workbench
 * (the verbs of workbench/) and of `step`, and begins by opening what it needs. They share one window; one that
 * needs another workspace or other settings exports `host`, the options of `startHost`, and has a window of its own.
 */
const FILES = [
  'waking',
  'smoke',
  'tasks',
  'tasks-of-folder',
  'way',
  'start',
  'writing',
  'typing',
  'snippet',
  'reading',
  'repairs',
  'layout',
  'settings',
  'notices',
  'recovery',
  'walkthrough',
  'two-offices',
  'restricted',
];
/** They run only where they are named: what they see is tested by others, and they make pictures of it. */
const PICTURES = ['handbook', 'appearance'];
/** The names of all files. */
export const INTERFACE = [...FILES, ...PICTURES];

/**
 * The windows in which the files of these names run, or all files: what each is called by, and how it runs in a browser.
 * None depends on another. The window of most files comes first.
 */
export async function windowsOf(names) {
  const files = names.length > 0 ? INTERFACE.filter((name) => names.includes(name)) : FILES;
  const suites = [];
  for (const name of files) suites.push({ name, ...(await import(`./interface/${name}.mjs`)) });
  const shared = suites.filter((suite) => !suite.host);
  const alone = suites.filter((suite) => suite.host).map((suite) => [suite]);
  return [shared, ...alone]
    .filter((together) => together.length > 0)
    .map((together) => (browser) => inOneWindow(browser, together, together[0].host ?? {}));
}

async function inOneWindow(browser, suites, options) {
  const host = await startHost(options);
  const vscode = await openWorkbench(browser, host);
  const results = [];
  try {
    for (const { name, default: run } of suites) {
      const { result, step } = stepRunner(name, (failed) => vscode.shot(`failed-${failed}`));
      // What a failure has left behind is no matter of the next file.
      const fresh = results.length === 0 || results.at(-1).failed > 0;
      if (fresh) await step('the workbench opens', vscode.start);
      await vscode.hideProblems();
      await run(vscode, step);
      results.push(result);
    }
    if (results.some(({ failed }) => failed > 0)) console.log(host.logs());
  } finally {
    await vscode.close();
    host.stop();
  }
  return results;
}
