/**
 * The second and the third layer: the tests of `inside/`, which use the API of VS Code from within a host of
 * extensions, the one of Node and the one in a web worker. They run the files of the package as they are installed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { build } from 'esbuild';
import { startHost } from './host.mjs';
import { here } from './paths.mjs';

/** How long the tests of a layer may take, in milliseconds. */
const LIMIT = 120_000;
const TESTS = 'e2e-tests.cjs';
const TYPES = { '.cjs': 'text/javascript', '.js': 'text/javascript', '.json': 'application/json' };

/** In the host of Node. */
export const runApi = (browser) =>
  runInside(browser, 'api', ({ host }) => {
    const remote = (path) => `vscode-remote://127.0.0.1:${host.port}${path}`;
    const payload = [
      ['extensionDevelopmentPath', remote(host.extension)],
      ['extensionTestsPath', remote(join(host.extension, TESTS))],
      ['skipWelcome', 'true'],
    ];
    return `&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  });

/**
 * In a web worker. It loads an extension only from an address of its page, so that the files are served there, and
 * the page is told of them before it starts.
 */
export const runWeb = (browser) =>
  runInside(browser, 'web', async ({ host, context }) => {
    const base = '/e2e-extension/';
    await context.route(
      (url) => url.pathname.startsWith(base),
      (route) => {
        const pathname = normalize(decodeURIComponent(new URL(route.request().url()).pathname));
        const path = join(host.extension, pathname.slice(base.length));
        if (!existsSync(path)) return route.fulfill({ status: 404 });
        const contentType = TYPES[extname(path)] ?? 'application/octet-stream';
        return route.fulfill({ body: readFileSync(path), contentType });
      },
    );
    const at = (path) => ({ scheme: 'http', authority: `127.0.0.1:${host.port}`, path });
    await context.addInitScript(developExtension, {
      extensions: [at(base.slice(0, -1))],
      extensionTestsPath: at(base + TESTS),
    });
    return '';
  });

/** Runs in the page: adds options to the configuration that the workbench reads from an element when it starts. */
function developExtension(options) {
  const read = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (name) {
    const value = read.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
    const settings = JSON.parse(value);
    settings.developmentOptions = { ...settings.developmentOptions, ...options };
    return JSON.stringify(settings);
  };
}

/** Opens the workbench as `prepare` wants it, waits until the tests inside are done, and prints what they say. */
async function runInside(browser, layer, prepare) {
  const host = await startHost({ unpacked: true });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    // A worker takes one file of tests, and only from inside the extension that it tests.
    const tests = { entryPoints: [join(here, 'inside/index.ts')], outfile: join(host.extension, TESTS) };
    await build({ ...tests, bundle: true, format: 'cjs', external: ['vscode'], charset: 'utf8' });
    await context.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    const page = await context.newPage();
    const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
    await page.exposeFunction('codeAutomationLog', () => {});
    const query = await prepare({ host, context });
    await page.goto(`${host.address}${query}`);
    const timeout = new Promise((resolve) => setTimeout(resolve, LIMIT).unref());
    await Promise.race([ended, timeout]);
    const report = readReport(host.folder);
    for (const line of report.lines) console.log(line.replace(/^(ok|FAIL)( +\d+ ms)? +/, `$&${layer}: `));
    if (report.failed > 0) console.log(host.logs());
    return { file: layer, passed: report.passed, failed: report.failed };
  } finally {
    await context.close();
    host.stop();
  }
}

/** What the tests have written into the workspace when they ended. */
function readReport(folder) {
  const path = join(folder, '.report.json');
  if (!existsSync(path)) return { passed: 0, failed: 1, lines: ['FAIL the tests did not come to their end'] };
  return JSON.parse(readFileSync(path, 'utf8'));
}
