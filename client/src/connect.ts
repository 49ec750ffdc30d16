import { type ExtensionContext, type LogOutputChannel, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type ErrorHandler,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from 'vscode-languageclient';
import type { FileRead } from '../../server/src/config/file-read';
import { readFile, sparesUnsavedFiles } from './config-files';
import { SELECTOR } from './identity';
import { listNotices } from './notice-files';
import type { QuietTyping } from './quiet-typing';
import { linksToRulePages, rulePagesOf } from './rule-pages';
import { texts } from './texts';

/** Makes a client for the host that the extension runs in: a Node process or a web worker. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Makes the client, and what it answers the server. The client is a large library, loaded when it is wanted. */
export async function connect(
  { extensionUri }: ExtensionContext,
  createClient: CreateClient,
  log: LogOutputChannel,
  quiet: QuietTyping,
): Promise<BaseLanguageClient> {
  const rulePages = rulePagesOf(extensionUri);
  const links = linksToRulePages(rulePages);
  const restarts: { policy?: ErrorHandler } = {};
  const client = await createClient({
    documentSelector: SELECTOR,
    initializationOptions: () => ({
      // VS Code gives a proxy, which cannot go to a worker.
      settings: JSON.parse(JSON.stringify(workspace.getConfiguration().get('thongbao'))),
      rulePages: rulePages.toString(),
      readsFiles: true,
      listsNotices: true,
      savesConfiguration: true,
      acceptsWords: true,
    }),
    outputChannel: log,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    middleware: {
      ...links,
      ...sparesUnsavedFiles,
      handleDiagnostics: (uri, diagnostics, next) =>
        links.handleDiagnostics!(uri, diagnostics, (at, linked) => quiet.show(at, linked, next)),
    },
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
