/**
 * The floor: a server that does nothing but keep the text and send what it was given. It is built on the same
 * library as the server under test, and its answers are that server's own, so that both carry the same load.
 *
 *     node echo-server.mjs ANSWERS.json
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
} = require('vscode-languageserver/node');
const { TextDocument } = require('vscode-languageserver-textdocument');

const { diagnostics, answers } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental } }));
for (const [method, answer] of Object.entries(answers)) connection.onRequest(method, () => answer);
documents.onDidChangeContent(({ document: { uri, version } }) =>
  connection.sendDiagnostics({ uri, version, diagnostics }),
);
documents.listen(connection);
connection.listen();
