import {
  commands,
  type ExtensionContext,
  type LogOutputChannel,
  languages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import type { FileRead } from '../../server/src/config/file-read';
import { readFile, registerSaveConfiguration, sparesUnsavedFiles } from './config-files';
import { goesOnWithLists } from './enter';
import { registerNewNotice } from './new-notice';
import { registerNextNotice } from './new-notice/from-previous';
import { listNotices } from './notice-files';
import { offersCleanPaste } from './paste';
import { plainTextRecognition } from './plain-text';
import { type QuietTyping, quietWhileTyping } from './quiet-typing';
import { linksToRulePages, registerRulePages, rulePagesOf } from './rule-pages';
import { type Request, registerTasks } from './tasks';
import { texts } from './texts';

export const CLIENT_ID = 'thongbao';
export const CLIENT_NAME = 'Thông báo';

/** Where documents may come from; nothing is ever done with a path of a disk. */
const SCHEMES = ['file', 'untitled', 'vscode-vfs', 'vscode-remote'];
const SELECTOR = SCHEMES.map((scheme) => ({ scheme, language: 'thongbao' }));

/** Makes a client for the host that the extension runs in: a Node process or a web worker. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** A running extension; `stop` ends its server. */
export interface Extension {
  stop(): Promise<void>;
}

/**
 * Starts the server with the first notice that is opened, and not before: a window that only shows other plain
 * texts costs no more than a look at their first lines.
 */
export function activateExtension(context: ExtensionContext, createClient: CreateClient): Extension {
  const log = window.createOutputChannel(CLIENT_NAME, { log: true });
  const recognise = plainTextRecognition();
  const isNotice = (document: TextDocument) => languages.match(SELECTOR, document) > 0;
  const quiet = quietWhileTyping(isNotice);
  let client: BaseLanguageClient | undefined;
  let started: Promise<void> | undefined;

  const start = () => {
    if (!client) {
      client = connect(context, createClient, log, quiet);
      context.subscriptions.push(
        registerTasks(SELECTOR, CLIENT_NAME, request),
        offersCleanPaste(SELECTOR, request),
      );
      void commands.executeCommand('setContext', 'thongbao.active', true);
    }
    started ??= client.start();
    return started;
  };
  const request: Request = async (method, params) => {
    await start();
    return client!.sendRequest(method, params);
  };
  const restart = async () => {
    await started?.catch(() => undefined);
    if (client?.needsStop()) await client.stop();
    started = undefined;
    await start();
  };
  const consider = (document: TextDocument) => (isNotice(document) ? start() : recognise(document));

  context.subscriptions.push(
    log,
    quiet,
    registerRulePages(),
    registerSaveConfiguration(),
    goesOnWithLists('thongbao', SELECTOR),
    registerNewNotice(request, () => client!.protocol2CodeConverter),
    registerNextNotice(request, isNotice),
    workspace.onDidOpenTextDocument(consider),
    commands.registerCommand('thongbao.restart', restart),
  );
  for (const document of workspace.textDocuments) void consider(document);
  return {
    async stop() {
      await started?.catch(() => undefined);
      await client?.dispose();
    },
  };
}

function connect(
  { extensionUri }: ExtensionContext,
  createClient: CreateClient,
  log: LogOutputChannel,
  quiet: QuietTyping,
) {
  const rulePages = rulePagesOf(extensionUri);
  const links = linksToRulePages(rulePages);
  const restarts: { policy?: ErrorHandler } = {};
  const client = createClient({
    documentSelector: SELECTOR,
    initializationOptions: () => ({
      // VS Code gives a proxy, which cannot go to a worker.
      settings: JSON.parse(JSON.stringify(workspace.getConfiguration().get('thongbao'))),
      rulePages: rulePages.toString(),
      readsFiles: true,
      listsNotices: true,
      savesConfiguration: true,
    }),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      ...links,
      ...sparesUnsavedFiles,
      handleDiagnostics: (uri, diagnostics, next) =>
        links.handleDiagnostics!(uri, diagnostics, (at, linked) => quiet.show(at, linked, next)),
    },
    diagnosticPullOptions: { onChange: true, onSave: true, onFocus: true },
    errorHandler: {
      error: (error, message, count) => restarts.policy!.error(error, message, count),
      closed: async () => {
        const result = await restarts.policy!.closed();
        return result.message ? { ...result, message: texts().stopped } : result;
      },
    },
  });
  restarts.policy = client.createDefaultErrorHandler();
  client.onRequest<FileRead, void>('thongbao/readFile', readFile);
  client.onRequest<string[], void>('thongbao/listNotices', listNotices);
  return client;
}
