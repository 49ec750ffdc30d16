import { TextDocument } from 'vscode-languageserver-textdocument';
import { pick, randomFrom } from '../support/random';
import { randomEdit } from './edits';
import { toPublishable } from './findings';
import { RawClient } from './raw-client';
import { BODIES, JUNK, METHODS, NEVER_OPEN, NOTIFICATIONS, TEXTS, URIS } from './vocabulary';

/** What a run of the fuzzer has done. */
export interface ProtocolFigures {
  readonly messages: number;
  readonly requests: number;
  readonly cancelled: number;
  readonly malformed: number;
  /** How often what the server says of a document was compared with that of a fresh one. */
  readonly compared: number;
}

/** A document as the client knows it; null where the server cannot know it any more. */
interface Known {
  document: TextDocument;
  isSound: boolean;
}

/**
 * Sends messages chosen by chance to a server: right ones, malformed ones, in any order, twice, too late, with
 * requests cancelled and documents closed while they are checked. Every request must be answered once, and what the
 * server says of a document that it could follow must be what is said of the same text freshly opened.
 */
export async function fuzzProtocol(seed: number, messages: number): Promise<ProtocolFigures> {
  const run = new Run(seed);
  await run.start();
  for (let i = 0; i < messages; i++) {
    run.step();
    if (i % 50 === 49) await run.check();
  }
  await run.check();
  await run.stop();
  return run.figures;
}

class Run {
  readonly figures = { messages: 0, requests: 0, cancelled: 0, malformed: 0, compared: 0 };
  private readonly client = new RawClient();
  private readonly random: () => number;
  private readonly open = new Map<string, Known>();
  /** The ids of requests that are to be answered. */
  private readonly pending = new Set<number>();
  private nextId = 1;
  /** Never given twice, so that diagnostics tell which text they belong to. */
  private nextVersion = 1;

  constructor(private readonly seed: number) {
    this.random = randomFrom(seed);
  }

  async start(): Promise<void> {
    const { random } = this;
    const flag = (): boolean => random() < 0.5;
    const before = await this.client.request(this.nextId++, 'textDocument/hover', {});
    if (!before.error) throw this.failure('a request before initialize was answered');
    await this.client.request(this.nextId++, 'initialize', {
      processId: null,
      rootUri: null,
      capabilities: {
        workspace: { configuration: flag(), didChangeConfiguration: { dynamicRegistration: flag() } },
        textDocument: {
          publishDiagnostics: { relatedInformation: true },
          hover: { contentFormat: flag() ? ['markdown'] : [] },
          documentSymbol: { hierarchicalDocumentSymbolSupport: flag() },
        },
      },
    });
    this.client.notify('initialized', {});
  }

  step(): void {
    this.figures.messages++;
    const kind = this.random();
    if (kind < 0.4) this.change();
    else if (kind < 0.55) this.openOrClose();
    else if (kind < 0.8) this.ask();
    else if (kind < 0.9) this.sendJunk();
    else if (kind < 0.95) this.cancel();
    else this.answerServer();
  }

  /** Waits for all answers, and compares what the server knows with what it should know. */
  async check(): Promise<void> {
    while (this.client.asked.length > 0) this.answerServer();
    const { client, pending } = this;
    await client.until(() => [...pending].every((id) => client.answers.has(id)));
    for (const id of pending)
      if (client.answers.get(id)!.length > 1) throw this.failure(`request ${id} was answered twice`);
    for (const id of pending) client.answers.delete(id);
    pending.clear();
    for (const [uri, { document, isSound }] of this.open) {
      if (!isSound) continue;
      // One more change, so that diagnostics of just this version come.
      this.edit(uri, [{ text: `${document.getText()}\n` }]);
      const { version } = this.open.get(uri)!.document;
      await client.until(() => {
        while (client.asked.length > 0) this.answerServer(true);
        return client.published.get(uri)?.version === version;
      });
      const text = this.open.get(uri)!.document.getText();
      this.figures.compared++;
      const [sent, expected] = [client.published.get(uri)!.diagnostics, toPublishable(text)];
      const odd = differences(sent.map(placeOf), expected);
      if (odd.length > 0) throw this.failure(`${odd.join('\n')}\nin ${JSON.stringify(text)}`);
    }
  }

  async stop(): Promise<void> {
    const { error } = await this.client.request(this.nextId++, 'shutdown', undefined);
    if (error) throw this.failure('shutdown failed');
  }

  private failure(what: string): Error {
    return new Error(`seed ${this.seed}, message ${this.figures.messages}: ${what}`);
  }

  private change(): void {
    const uri = pick(this.random, [...this.open.keys(), ...URIS]);
    const known = this.open.get(uri);
    const edits = Array.from({ length: pick(this.random, [1, 1, 1, 2, 4]) }, () => {
      const { range, newText } = randomEdit(
        this.random,
        known?.document ?? TextDocument.create(uri, 'thongbao', 0, ''),
      );
      return this.random() < 0.05 ? { text: newText } : { range, text: newText };
    });
    this.edit(uri, edits);
    // The same message once more is another edit of the same kind: a client that stutters.
    if (this.random() < 0.05) this.edit(uri, edits);
  }

  /** Sends edits, and makes them in the client's own copy; edits of one that is not open change nothing. */
  private edit(uri: string, edits: readonly { range?: never; text: string }[] | readonly object[]): void {
    const known = this.open.get(uri);
    const version = this.nextVersion++;
    if (known) TextDocument.update(known.document, edits as never[], version);
    this.client.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: edits,
    });
  }

  private openOrClose(): void {
    const uri = pick(this.random, URIS);
    if (this.random() < 0.6) {
      const text = pick(this.random, TEXTS);
      const version = this.nextVersion++;
      this.open.set(uri, { document: TextDocument.create(uri, 'thongbao', version, text), isSound: true });
      this.client.notify('textDocument/didOpen', {
        textDocument: { uri, languageId: 'thongbao', version, text },
      });
    } else {
      this.open.delete(uri);
      this.client.notify('textDocument/didClose', { textDocument: { uri } });
    }
  }

  private ask(): void {
    const { random } = this;
    const id = this.nextId++;
    const textDocument = { uri: pick(random, [...URIS, NEVER_OPEN]) };
    const position = { line: Math.floor(random() * 60) - 2, character: Math.floor(random() * 120) - 2 };
    const params: Record<string, unknown> = {
      textDocument,
      position,
      positions: [position],
      range: { start: position, end: { line: position.line + 3, character: 2 } },
      context: {
        diagnostics: [],
        includeDeclaration: true,
        ...(random() < 0.2 && { only: ['source.fixAll'] }),
      },
      previousResultId: pick(random, ['1', '2', 'x']),
      newName: '46/2026/NĐ-CP',
      ch: '\n',
      options: { tabSize: 4, insertSpaces: true },
      query: '',
      uris: [textDocument.uri],
    };
    if (random() < 0.2) {
      this.figures.malformed++;
      params[pick(random, Object.keys(params))] = pick(random, JUNK);
    }
    this.figures.requests++;
    this.pending.add(id);
    this.client.send({ jsonrpc: '2.0', id, method: pick(random, METHODS), params });
    if (random() < 0.2) this.cancelRequest(id);
  }

  private cancel(): void {
    this.cancelRequest(pick(this.random, [1, this.nextId - 1, this.nextId + 5, -1]));
  }

  private cancelRequest(id: number): void {
    this.figures.cancelled++;
    this.client.notify('$/cancelRequest', { id });
  }

  private sendJunk(): void {
    const { random } = this;
    this.figures.malformed++;
    if (random() < 0.4) {
      this.client.sendBody(pick(random, BODIES));
      return;
    }
    const uri = pick(random, URIS);
    const method = pick(random, NOTIFICATIONS);
    const params: Record<string, unknown> = {
      textDocument: { uri, version: 1, languageId: 'thongbao', text: 'x' },
      contentChanges: [{ range: pick(random, JUNK), text: pick(random, JUNK) }],
      settings: { thongbao: pick(random, JUNK) },
      changes: [{ uri, type: 9 }],
      event: { added: [], removed: [] },
      id: pick(random, JUNK),
    };
    const key = pick(random, Object.keys(params));
    params[key] = random() < 0.5 ? pick(random, JUNK) : params[key];
    this.client.notify(method, random() < 0.1 ? pick(random, JUNK) : params);
    // What the server makes of such a text is its own affair; the document is opened anew when chance will.
    const known = this.open.get(uri);
    if (known && method.startsWith('textDocument/did')) known.isSound = false;
    if (method === 'textDocument/didClose') this.open.delete(uri);
  }

  /** Answers the oldest question of the server, or lets it wait. */
  private answerServer(always = false): void {
    const question = this.client.asked.shift();
    if (!question) return;
    const { id, method } = question;
    const { random } = this;
    if (!always && random() < 0.2)
      this.client.send({ jsonrpc: '2.0', id, error: { code: -32603, message: 'no' } });
    else
      this.client.send({ jsonrpc: '2.0', id, result: method === 'workspace/configuration' ? [null] : null });
  }
}

const placeOf = (diagnostic: unknown): unknown => {
  const { range, code, message } = diagnostic as { range: unknown; code: unknown; message: unknown };
  return { range, code, message };
};

/** What one list has and the other has not, one a line. */
function differences(sent: readonly unknown[], expected: readonly unknown[]): string[] {
  const [sentLines, expectedLines] = [sent, expected].map((list) => list.map((item) => JSON.stringify(item)));
  return [
    ...sentLines!.filter((line) => !expectedLines!.includes(line)).map((line) => `sent: ${line}`),
    ...expectedLines!.filter((line) => !sentLines!.includes(line)).map((line) => `not sent: ${line}`),
  ];
}
