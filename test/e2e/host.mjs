import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { codeServer, here, node, vsix } from './paths.mjs';

/** Nothing moves by itself, nothing asks the network, and nothing but the extension draws on a notice. */
const SETTINGS = {
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.accessibilitySupport': 'off',
  'editor.cursorBlinking': 'solid',
  'editor.cursorSmoothCaretAnimation': 'off',
  'editor.fontFamily': "'Noto Sans Mono', monospace",
  'editor.hover.delay': 100,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'files.hotExit': 'off',
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.menuBarVisibility': 'classic',
  'window.restoreWindows': 'none',
  // What was opened stays open, and what is known of it.
  'workbench.editor.enablePreview': false,
  'workbench.colorTheme': 'Dark Modern',
  'workbench.enableExperiments': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/**
 * Starts VS Code on a free port of this machine, with the packaged extension and a copy of a workspace, all in a
 * folder of its own that `stop` removes.
 *
 * - `workspace`: the name of a folder beside this file; the folders of a `.code-workspace` in it are opened together.
 * - `settings`: of the user, beside those of every test.
 * - `trusts`: whether folders are trusted unasked.
 * - `unpacked`: the extension is not installed but unpacked into `extension`, for tests that run inside the host of
 *   extensions.
 */
export async function startHost(options = {}) {
  const { workspace = 'workspace', settings = {}, trusts = true, unpacked = false } = options;
  const base = mkdtempSync(join(tmpdir(), 'thongbao-e2e-'));
  const folder = join(base, 'workspace');
  for (const name of ['user/User', 'extensions', 'home']) mkdirSync(join(base, name), { recursive: true });
  cpSync(join(here, workspace), folder, { recursive: true });
  const all = { ...SETTINGS, 'security.workspace.trust.enabled': !trusts, ...settings };
  writeFileSync(join(base, 'config.yaml'), 'auth: none\ncert: false\n');
  writeFileSync(join(base, 'user/User/settings.json'), JSON.stringify(all));

  const entry = join(codeServer, 'out/node/entry.js');
  const dirs = ['--config', join(base, 'config.yaml'), '--user-data-dir', join(base, 'user')];
  const common = [entry, ...dirs, '--extensions-dir', join(base, 'extensions')];
  const env = environment(join(base, 'home'));
  const extension = join(base, 'unpacked');
  if (unpacked) unpack(extension);
  else
    execFileSync(node, [...common, '--install-extension', vsix], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });

  const port = await freePort();
  const log = join(base, 'server.log');
  const output = openSync(log, 'a');
  const flags = [
    ...['--bind-addr', `127.0.0.1:${port}`, '--disable-getting-started-override', '--disable-proxy'],
    ...['--disable-telemetry', '--disable-update-check'],
    ...(trusts ? ['--disable-workspace-trust'] : []),
    // Without it a built workbench takes no tests to run inside it.
    ...(unpacked ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
  const child = spawn(node, [...common, ...flags], {
    env,
    stdio: ['ignore', output, output],
    detached: true,
  });
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {}
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', kill);
  const url = `http://127.0.0.1:${port}/`;
  await untilHealthy(`${url}healthz`, child, log);
  const several = readdirSync(folder).find((name) => name.endsWith('.code-workspace'));
  const opened = several ? { workspace: join(folder, several) } : { folder };
  return {
    /** Where a browser opens the workspace. */
    address: `${url}?${new URLSearchParams(opened)}`,
    port,
    folder,
    /** Writes a file of the workspace, as another program would. */
    write(name, text) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    },
    extension,
    logs: () => readLogs(join(base, 'user/logs')),
    languageServers: () => languageServers(base),
    stop() {
      process.off('exit', kill);
      kill();
    },
  };
}

/** Writes the files of the package as an installation would. */
function unpack(folder) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(vsix)))) {
    if (!name.startsWith('extension/') || name.endsWith('/')) continue;
    const path = join(folder, name.slice('extension/'.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

/** The running language servers of this host: the process, and the memory that it takes in kB. */
function languageServers(base) {
  const lines = execFileSync('ps', ['-eo', 'pid=,rss=,args=', '-ww'], { encoding: 'utf8' }).split('\n');
  return lines
    .filter((line) => line.includes(base) && /\/dist\/server\.js /.test(line))
    .map((line) => line.trim().split(/\s+/))
    .map(([pid, memory]) => ({ pid: Number(pid), memory: Number(memory) }));
}

/** What the extension has logged, and what went wrong in its host. */
function readLogs(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.log'));
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const own = files.filter((name) => name.includes('/thongbao.thongbao/')).map(read);
  const errors = files
    .filter((name) => name.endsWith('exthost.log'))
    .flatMap((name) => read(name).split(/\n(?=\d{4}-)/))
    // The guard of the process is not built by the set-up.
    .filter((entry) => /\[error\]|thongbao/.test(entry) && !entry.includes('native-watchdog'));
  return [...own, ...errors].join('\n');
}

/** The environment of the tests without what npm and an editor around them have put there. */
function environment(home) {
  const entries = Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|ELECTRON_)/.test(name));
  return {
    ...Object.fromEntries(entries),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
  };
}

async function untilHealthy(url, child, log) {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await delay(50);
  }
  throw new Error(`VS Code did not start:\n${readFileSync(log, 'utf8').slice(-2000)}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
