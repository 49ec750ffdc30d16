/**
 * A long day: edits in many documents of one server process, some of them closed and opened again. Its memory at the
 * end is compared with that after the first tenth.
 *
 *     npm run soak                        100,000 edits in 50 documents
 *     npm run soak -- --edits 20000
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FAULTY_NOTICE, LOOSE_NOTICE, NOTICE, wrapped } from '../support/notices';
import { randomFrom } from '../support/random';
import { randomEdit, restoringEdit } from './edits';
import { toPublishable } from './findings';

const { values } = parseArgs({
  options: { edits: { type: 'string', default: '100000' }, documents: { type: 'string', default: '50' } },
});
const EDITS = Number(values.edits);
const DOCUMENTS = Number(values.documents);
/** Edits between two looks at the memory. */
const STEP = EDITS / 10;
/** So many edits may be on their way. */
const AHEAD = 20;
/** A document is closed and opened anew after so many edits. */
const LIFE = 1000;

const TEXTS = [NOTICE, FAULTY_NOTICE, LOOSE_NOTICE, wrapped(NOTICE), wrapped(FAULTY_NOTICE)];
const ROOT = join(import.meta.dirname, '../..');
const server = spawn(
  process.execPath,
  [
    '--expose-gc',
    '--import',
    join(ROOT, 'test/fuzz/report-memory.mjs'),
    join(ROOT, 'dist/server.js'),
    '--stdio',
  ],
  { stdio: ['pipe', 'pipe', 'pipe'] },
);
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
const versions = new Map<string, number>();
const last = new Map<string, PublishDiagnosticsParams>();
const log: string[] = [];
let look = (): void => {};
connection.onNotification('textDocument/publishDiagnostics', (sent: PublishDiagnosticsParams) => {
  if (sent.version !== undefined) versions.set(sent.uri, sent.version);
  last.set(sent.uri, sent);
  look();
});
connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
  log.push(message);
});
connection.listen();
await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
await connection.sendNotification('initialized', {});

const documents = Array.from({ length: DOCUMENTS }, (_, i) => open(`file:///${i}.thongbao`, i));

function open(uri: string, i: number, version = 1): TextDocument {
  const text = TEXTS[i % TEXTS.length]!;
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'thongbao', version, text },
  });
  return TextDocument.create(uri, 'thongbao', version, text);
}

function published({ uri, version }: TextDocument): Promise<void> {
  return new Promise((resolve) => {
    look = () => {
      if ((versions.get(uri) ?? 0) >= version) resolve();
    };
    look();
  });
}

/** In megabytes, garbage not counted. */
function memoryInUse(): Promise<number> {
  return new Promise((resolve) => {
    server.stderr.once('data', (bytes) => resolve(Number(bytes) / 1e6));
    server.kill('SIGUSR2');
  });
}

/** What an editor asks for now and then; the server remembers parts of the answers. */
async function askAbout(uri: string): Promise<void> {
  for (const method of [
    'textDocument/semanticTokens/full',
    'textDocument/documentSymbol',
    'textDocument/codeLens',
  ])
    await connection.sendRequest(method, { textDocument: { uri } });
}

for (const { uri } of documents) await askAbout(uri);
const random = randomFrom(1);
const start = performance.now();
const memories: number[] = [];
for (let edit = 1; edit <= EDITS; edit++) {
  const i = Math.floor(random() * DOCUMENTS);
  const document = documents[i]!;
  const { uri } = document;
  if (document.version % LIFE === 0) {
    await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    documents[i] = open(uri, i, document.version + 1);
  } else {
    const original = TEXTS[i % TEXTS.length]!;
    const { range, newText } = restoringEdit(random, document, original) ?? randomEdit(random, document);
    const change = { range, text: newText };
    TextDocument.update(document, [change], document.version + 1);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges: [change],
    });
  }
  if (edit % AHEAD === 0) await published(documents[i]!);
  if (edit % 97 === 0) await askAbout(uri);
  if (edit % STEP === 0) {
    memories.push(await memoryInUse());
    console.log(
      `${edit} edits, ${((performance.now() - start) / 1000).toFixed(0)} s, ${memories.at(-1)!.toFixed(1)} MB`,
    );
  }
}

let equal = 0;
for (const document of documents) {
  await published(document);
  const sent = last
    .get(document.uri)!
    .diagnostics.map(({ range, code, message }) => ({ range, code, message }));
  if (JSON.stringify(sent) === JSON.stringify(toPublishable(document.getText()))) equal++;
}
console.log(`memory at the end ÷ after the first tenth: ${(memories.at(-1)! / memories[0]!).toFixed(2)}`);
console.log(
  `${equal} of ${DOCUMENTS} documents have the findings of the same text freshly opened; lines in the log: ${log.length}`,
);
for (const line of log.slice(0, 5)) console.log(line);
await connection.sendRequest('shutdown');
await connection.sendNotification('exit');
