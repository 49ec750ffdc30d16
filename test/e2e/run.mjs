/**
 * `npm run test:e2e`: builds and packages the extension, and tries it in real VS Code. With names behind `--`, only
 * the files of tests of those names run; `api` and `web` name the two layers inside the hosts of extensions. With
 * `--times N` the interface runs so often in a row, nothing is tried once more, and what failed is counted.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { chromiumPath, isSetUp, root } from './paths.mjs';

const missing = [
  isSetUp() || [
    'Chưa cài VS Code dùng để kiểm thử. Hãy chạy: npm run test:e2e:setup',
    'VS Code for the tests is not installed. Run: npm run test:e2e:setup',
  ],
  chromiumPath() || [
    'Không thấy Chromium. Hãy cài gói `chromium`, hoặc đặt biến CHROMIUM là đường dẫn tới nó.',
    'Chromium is not installed. Install the package `chromium`, or name its path in the variable CHROMIUM.',
  ],
].filter(Array.isArray);
if (missing.length > 0) {
  console.error(missing.flat().join('\n'));
  process.exit(1);
}

/** An editor waits more than it works, so that two cores carry two of them. */
const LANES = 2;

const start = performance.now();
const built = spawnSync('npm', ['run', '--silent', 'package'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) {
  console.log('0 passed, 1 failed');
  process.exit(1);
}
console.log(`ok   ${seconds()}  built and packaged`);

// The driver of the browser is there only after the set-up.
const [{ launchBrowser }, { INTERFACE, windowsOf }, { runApi, runWeb }] = await Promise.all([
  import('./browser.mjs'),
  import('./interface.mjs'),
  import('./inside.mjs'),
]);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { values: options, positionals: names } = parseArgs({
  options: { times: { type: 'string' } },
  allowPositionals: true,
});
const known = options.times ? INTERFACE : [...INTERFACE, 'api', 'web'];
const unknown = names.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Không có: ${unknown.join(', ')}. Có: ${known.join(', ')}.`);
  console.error(`There is no ${unknown.join(', ')}, but ${known.join(', ')}.`);
  process.exit(1);
}
const results = options.times ? await inARow(Number(options.times)) : await twice();
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${seconds()} in all`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;

/** All that is wanted; each answers the results of its files. */
async function jobsOf(wanted) {
  const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
  const inside = { api: runApi, web: runWeb };
  return [
    ...(await windowsOf(wanted)),
    ...Object.keys(inside)
      .filter(isWanted)
      .map((layer) => async (browser) => [await inside[layer](browser)]),
  ];
}

/** Runs jobs so many at a time, in browsers of their own, for a browser has one clipboard. */
async function inLanes(jobs, lanes) {
  const left = [...jobs];
  const all = Array.from({ length: Math.min(lanes, jobs.length) }, async () => {
    const browser = await launchBrowser();
    const done = [];
    try {
      for (let job = left.shift(); job; job = left.shift()) done.push(...(await job(browser)));
    } finally {
      await browser.close();
    }
    return done;
  });
  return (await Promise.all(all)).flat();
}

/**
 * Tries what failed once more, one after the other and in windows of their own: an editor on a busy machine may miss a
 * key. What fails twice has failed; what does not is named, for it is unsteady.
 */
async function twice() {
  const first = await inLanes(await jobsOf(names), LANES);
  const files = first.filter((result) => result.failed > 0).map(({ file }) => file);
  if (files.length === 0) return first;
  console.log(`Once more: ${files.join(', ')}`);
  const second = await inLanes(await jobsOf(files), 1);
  for (const { file, failed } of second) if (failed === 0) console.log(`unsteady: ${file}`);
  return [...first.filter((result) => result.failed === 0), ...second];
}

/** Runs the interface several times, and says how often it failed and where. */
async function inARow(times) {
  const all = [];
  let unsteady = 0;
  for (let run = 1; run <= times; run++) {
    const results = await inLanes(await windowsOf(names), LANES);
    const failed = results.filter((result) => result.failed > 0).map(({ file }) => file);
    if (failed.length > 0) unsteady++;
    console.log(
      `run ${run} of ${times}  ${seconds()}  ${failed.length > 0 ? `failed: ${failed.join(', ')}` : 'green'}`,
    );
    all.push(...results);
  }
  console.log(`${unsteady} of ${times} runs failed`);
  return all;
}

function seconds() {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
