import { type ChildProcess, spawn } from 'node:child_process';
import { cpuOf, peakMemoryOf } from './process-figures';

export const URI = 'file:///bench/thong-bao.thongbao';

export interface Published {
  readonly uri: string;
  readonly version: number;
  readonly diagnostics: readonly unknown[];
}

export interface Place {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

const CAPABILITIES = {
  workspace: { configuration: false, workspaceEdit: { documentChanges: true } },
  textDocument: {
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** A client of one server process over stdio. Times run from before the first byte is written to the last byte read. */
export class BenchClient {
  readonly startedAt = performance.now();
  readonly published: (Published & { readonly at: number })[] = [];
  version = 1;
  private readonly child: ChildProcess;
  private readonly answers = new Map<number, (at: number, result: unknown) => void>();
  private readonly waiting = new Set<() => void>();
  private nextId = 1;
  private lines: string[] = [];

  constructor(command: readonly string[]) {
    this.child = spawn(command[0]!, command.slice(1), { stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.stdout!.on(
      'data',
      framesOf((body, at) => this.receive(JSON.parse(body) as Message, at)),
    );
  }

  get cpu(): number | null {
    return cpuOf(this.child.pid!);
  }

  get peakMemory(): number | null {
    return peakMemoryOf(this.child.pid!);
  }

  get text(): string {
    return this.lines.join('\n');
  }

  lineAt(line: number): string {
    return this.lines[line] ?? '';
  }

  get lineCount(): number {
    return this.lines.length;
  }

  /** @param folders the addresses of the workspace's folders */
  async start(...folders: string[]): Promise<void> {
    const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
    const { pid: processId } = process;
    await this.request('initialize', {
      processId,
      rootUri: null,
      workspaceFolders,
      capabilities: CAPABILITIES,
    });
    this.notify('initialized', {});
  }

  /** Opens a text and waits for its first diagnostics. */
  async open(text: string, uri = URI): Promise<Published & { at: number }> {
    if (uri === URI) this.lines = text.split('\n');
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'thongbao', version: 1, text } });
    return this.publishedFor(uri, 1);
  }

  /** Puts text in without waiting; answers the moment before it was sent. */
  insert({ line, character }: Place, text: string): number {
    const old = this.lines[line]!;
    this.lines.splice(line, 1, ...(old.slice(0, character) + text + old.slice(character)).split('\n'));
    const at = { line, character };
    return this.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: ++this.version },
      contentChanges: [{ range: { start: at, end: at }, text }],
    });
  }

  /** Puts text in; answers the milliseconds until the diagnostics of that version have been read. */
  async edit(place: Place, text: string): Promise<number> {
    const sentAt = this.insert(place, text);
    return (await this.publishedFor(URI, this.version)).at - sentAt;
  }

  async publishedFor(uri: string, version: number): Promise<Published & { at: number }> {
    for (;;) {
      const found = this.published.findLast((sent) => sent.uri === uri && sent.version === version);
      if (found) return found;
      await new Promise<void>((resolve) => this.waiting.add(resolve));
    }
  }

  request(method: string, params: unknown): Promise<{ result: unknown; time: number }> {
    const id = this.nextId++;
    return new Promise((resolve) => {
      this.answers.set(id, (at, result) => resolve({ result, time: at - sentAt }));
      const sentAt = this.send({ id, method, params });
    });
  }

  notify(method: string, params: unknown): number {
    return this.send({ method, params });
  }

  async stop(): Promise<void> {
    await this.request('shutdown', null);
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.notify('exit', null);
    await exited;
  }

  private send(message: Message): number {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    const at = performance.now();
    this.child.stdin!.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
    return at;
  }

  private receive({ id, method, params, result }: Message, at: number): void {
    if (method === 'textDocument/publishDiagnostics') {
      this.published.push({ ...(params as Published), at });
      for (const resolve of this.waiting) resolve();
      this.waiting.clear();
    } else if (method !== undefined && id !== undefined) {
      this.send({ id, result: null });
    } else if (id !== undefined) {
      this.answers.get(id)?.(at, result);
      this.answers.delete(id);
    }
  }
}

/** Cuts a stream of bytes into the bodies of messages. */
function framesOf(receive: (body: string, at: number) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    const at = performance.now();
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(rest.toString('latin1', 0, end))![1]);
      if (rest.length < end + 4 + length) return;
      receive(rest.toString('utf8', end + 4, end + 4 + length), at);
      rest = rest.subarray(end + 4 + length);
    }
  };
}
