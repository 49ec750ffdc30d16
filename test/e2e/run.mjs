/** `npm run test:e2e`: builds and packages the extension, installs it in real VS Code and uses it there. */
import { spawnSync } from 'node:child_process';
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
const [{ startHost }, { openWorkbench }, { stepRunner }, { smoke }, { tasks }] = await Promise.all([
  import('./host.mjs'),
  import('./workbench.mjs'),
  import('./steps.mjs'),
  import('./smoke.mjs'),
  import('./tasks.mjs'),
]);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const host = await startHost();
const vscode = await openWorkbench(host);
const { result, step } = stepRunner((name) => vscode.shot(`failed-${name.replace(/[^\p{L}\d]+/gu, '-')}`));
try {
  await smoke(vscode, step);
  await tasks(vscode, step);
  if (result.failed > 0) console.log(host.logs());
} finally {
  await vscode.close();
  host.stop();
}
console.log(`${seconds()} in all`);
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 ? 1 : 0;

function seconds() {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
