import { PassThrough } from 'node:stream';
import {
  type CodeAction,
  createConnection,
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { FileRead } from '../../server/src/config/file-read';
import { watchInbox } from '../../server/src/lsp/inbox';
import { refusingOutOfTurn } from '../../server/src/lsp/lifecycle';
import { startServer } from '../../server/src/lsp/server';

/** A client in the same process: bytes go through two streams, as they would through pipes. */
export interface TestClient {
  readonly capabilities: InitializeResult['capabilities'];
  /** All that the server has published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** The files that the server has asked for. */
  readonly reads: readonly string[];
  /** The methods of all requests that the server has made. */
  readonly asked: readonly string[];
  /** Lines of the server's log. */
  readonly log: readonly string[];
  open(uri: string, text: string, version?: number): void;
  change(uri: string, version: number, ...changes: TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  notify(method: string, params: unknown): void;
  request<T>(method: string, params: unknown): Promise<T>;
  actions(uri: string, range: unknown, only?: string[]): Promise<CodeAction[]>;
  /** The first published diagnostics of a document that pass the test. */
  diagnostics(
    uri: string,
    test?: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams>;
  dispose(): void;
}

export interface TestClientOptions {
  readonly capabilities?: InitializeParams['capabilities'];
  readonly initializationOptions?: Readonly<Record<string, unknown>>;
  /** The addresses of the workspace's folders. */
  readonly folders?: readonly string[];
  /** The saved files that the client reads for the server, by address; without it the server reads none. */
  readonly files?: ReadonlyMap<string, FileRead | Promise<FileRead>>;
  /** The client also says which of the files are notices. */
  readonly listsNotices?: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration?: () => unknown;
}

export const VSCODE_CAPABILITIES: InitializeParams['capabilities'] = {
  workspace: { workspaceEdit: { documentChanges: true } },
  textDocument: {
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { snippetSupport: true } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** The day that the server is told it is. */
export const TODAY = '2026-04-01';

export async function startClient(options: TestClientOptions = {}): Promise<TestClient> {
  const { capabilities = VSCODE_CAPABILITIES, configuration, files, folders } = options;
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const { reader, messageStrategy, inbox } = watchInbox(new StreamMessageReader(toServer));
  const writer = new StreamMessageWriter(toClient);
  const server = createConnection(reader, writer, {
    messageStrategy: refusingOutOfTurn(messageStrategy, writer),
  });
  startServer(server, { inbox, today: () => TODAY });

  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const published: PublishDiagnosticsParams[] = [];
  const log: string[] = [];
  const listeners = new Set<() => void>();
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const listener of [...listeners]) listener();
  });
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  const asked: string[] = [];
  const answer = <Params>(method: string, to: (params: Params) => unknown): void =>
    void connection.onRequest(method, (params: Params): unknown => {
      asked.push(method);
      return to(params);
    });
  answer('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => configuration?.() ?? null),
  );
  answer('client/registerCapability', () => null);
  const reads: string[] = [];
  answer('thongbao/readFile', ({ uri }: { uri: string }) => {
    reads.push(uri);
    return files?.get(uri) ?? { failure: 'absent' };
  });
  connection.onRequest('thongbao/listNotices', () =>
    [...(files?.keys() ?? [])].filter((uri) => uri.endsWith('.thongbao')),
  );
  connection.listen();
  const notify = (method: string, params: unknown): void => void connection.sendNotification(method, params);
  const request = <T>(method: string, params: unknown): Promise<T> => connection.sendRequest(method, params);

  const result = await request<InitializeResult>('initialize', {
    processId: null,
    rootUri: null,
    workspaceFolders: folders?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities,
    initializationOptions: {
      ...options.initializationOptions,
      ...(files && { readsFiles: true, listsNotices: options.listsNotices }),
    },
  });
  notify('initialized', {});
  return {
    capabilities: result.capabilities,
    published,
    reads,
    asked,
    log,
    notify,
    request,
    open: (uri, text, version = 1) =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId: 'thongbao', version, text } }),
    change: (uri, version, ...contentChanges) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    actions: (uri, range, only) =>
      request('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only && { only }) },
      }),
    diagnostics: (uri, test = () => true) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = published.find((params) => params.uri === uri && test(params));
          if (!found) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
      }),
    dispose: () => connection.dispose(),
  };
}
