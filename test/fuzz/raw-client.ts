import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { watchInbox } from '../../server/src/lsp/inbox';
import { refusingOutOfTurn } from '../../server/src/lsp/lifecycle';
import { startServer } from '../../server/src/lsp/server';

export interface RawMessage {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A server in this process, and the bytes that go to it: nothing keeps a client from sending what makes no sense. */
export class RawClient {
  /** Answers to requests by their id, in the order in which they came. */
  readonly answers = new Map<unknown, RawMessage[]>();
  /** The last diagnostics of each document. */
  readonly published = new Map<
    string,
    { readonly version?: number; readonly diagnostics: readonly unknown[] }
  >();
  /** Requests of the server that nobody has answered yet. */
  readonly asked: RawMessage[] = [];
  private readonly toServer = new PassThrough();
  private readonly listeners = new Set<() => void>();

  constructor() {
    const fromServer = new PassThrough();
    const { reader, messageStrategy, inbox } = watchInbox(new StreamMessageReader(this.toServer));
    const writer = new StreamMessageWriter(fromServer);
    const server = createConnection(reader, writer, {
      messageStrategy: refusingOutOfTurn(messageStrategy, writer),
    });
    startServer(server, { inbox, today: () => '2026-04-01' });
    new StreamMessageReader(fromServer).listen((message) => this.receive(message as RawMessage));
  }

  /** Sends a body in a right frame, whatever it says. */
  sendBody(body: string): void {
    this.toServer.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  send(message: unknown): void {
    this.sendBody(JSON.stringify(message));
  }

  sendBytes(bytes: string): void {
    this.toServer.write(bytes);
  }

  notify(method: string, params: unknown): void {
    this.send({ jsonrpc: '2.0', method, params });
  }

  async request(id: number | string, method: string, params: unknown): Promise<RawMessage> {
    this.send({ jsonrpc: '2.0', id, method, params });
    await this.until(() => this.answers.has(id));
    return this.answers.get(id)!.at(-1)!;
  }

  /** Waits for messages until a condition holds. */
  until(holds: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        this.listeners.delete(look);
        resolve();
      };
      this.listeners.add(look);
      look();
    });
  }

  private receive(message: RawMessage): void {
    const { id, method, params } = message;
    if (method === 'textDocument/publishDiagnostics') {
      const sent = params as { uri: string; version?: number; diagnostics: unknown[] };
      this.published.set(sent.uri, sent);
    } else if (method !== undefined && id !== undefined) this.asked.push(message);
    else if (method === undefined) this.answers.set(id, [...(this.answers.get(id) ?? []), message]);
    for (const listener of [...this.listeners]) listener();
  }
}
