import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { root } from '../../server/tools/root';
import { FAULTY_NOTICE } from '../support/notices';
import { buildPrograms, type Programs } from '../support/programs';

const PRELOAD = ['--import', pathToFileURL(join(root, 'test/safety/count-connections.mjs')).href];

let programs: Programs;
let folder: string;
let connections: string;
beforeAll(async () => {
  programs = await buildPrograms();
  ({ folder } = programs);
  connections = join(folder, 'connections');
});
beforeEach(() => writeFileSync(connections, ''));
afterAll(() => programs.remove());

const tried = () => readFileSync(connections, 'utf8').split('\n').filter(Boolean);
const options = () => ({ cwd: folder, env: { ...process.env, CONNECTIONS: connections } });

describe('no connection is made', () => {
  it('but one that is would be counted', () => {
    const script =
      "require('node:net').connect(9, '127.0.0.1').on('error', () => {}); fetch('data:,').catch(() => {})";
    spawnSync(process.execPath, [...PRELOAD, '-e', script], options());
    expect(tried()).toEqual(['connect', 'fetch']);
  });

  it.each([
    ['check', 'examples'],
    ['fix', '--dry-run', 'examples'],
    ['format', '--dry-run', 'examples'],
    ['extract', 'examples/thong-bao-mau.thongbao'],
    ['tasks', 'examples'],
    ['tasks', '--format', 'xlsx', '-o', 'tasks.xlsx', 'examples'],
    ['rules'],
    ['explain', 'date/padding'],
  ])('by thongbao %s', (...args) => {
    const { status, stderr } = spawnSync(process.execPath, [...PRELOAD, 'dist/cli.js', ...args], {
      ...options(),
      encoding: 'utf8',
    });
    expect({ stderr, ran: status !== 2 }).toMatchObject({ ran: true });
    expect(tried()).toEqual([]);
  });

  it('by the language server', async () => {
    const server = spawn(process.execPath, [...PRELOAD, 'dist/server.js', '--stdio'], options());
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const published = new Promise((resolve) =>
      connection.onNotification('textDocument/publishDiagnostics', resolve),
    );
    connection.listen();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    const uri = pathToFileURL(join(folder, 'thong-bao.thongbao')).href;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'thongbao', version: 1, text: FAULTY_NOTICE },
    });
    await published;
    await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } });
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    await once(server, 'exit');
    connection.dispose();
    expect(tried()).toEqual([]);
  });
});
