/**
 * Installs real VS Code from npm. code-server's own install script insists on npm itself running on Node 24 and
 * compiles for two minutes; here its parts are installed without scripts, and only the log library is built
 * (without it the output channels and log files of extensions stay empty). Running it again costs nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { here, isSetUp, node, setUpStamp, vscodeDir } from './paths.mjs';

if (isSetUp()) {
  console.log('VS Code for the end-to-end tests is set up.');
  process.exit(0);
}

/** npm tells nested calls its own Node version and settings; they must see Node 24's. */
function environment() {
  const kept = /^npm_config_(cache|registry)$/;
  const entries = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_') || kept.test(name));
  return {
    ...Object.fromEntries(entries),
    PATH: [join(here, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    npm_config_nodedir: join(node, '../..'),
  };
}

function npm(folder, ...args) {
  const start = performance.now();
  execFileSync('npm', args, { cwd: folder, env: environment(), stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`${((performance.now() - start) / 1000).toFixed(1)} s  npm ${args.join(' ')}`);
}

const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
npm(here, 'ci', '--ignore-scripts', ...quiet);
npm(vscodeDir, 'install', '--omit=dev', '--ignore-scripts', ...quiet);
npm(join(vscodeDir, 'extensions'), 'install', '--omit=dev', '--ignore-scripts', ...quiet);
try {
  npm(vscodeDir, 'rebuild', '@vscode/spdlog', ...quiet);
} catch {
  console.warn(
    'The log library could not be built (it needs g++, make and python3): failures will show no logs.',
  );
}
rmSync(join(vscodeDir, 'extensions/copilot'), { recursive: true, force: true });
if (!existsSync(node)) throw new Error(`${node} is missing after the installation.`);
writeFileSync(setUpStamp, readFileSync(join(here, 'package-lock.json'), 'utf8'));
