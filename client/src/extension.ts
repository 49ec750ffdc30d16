import {
  commands,
  type ExtensionContext,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerAcceptForUser } from './accepted-words';
import { copyCleanText } from './clean-text';
import { registerSaveConfiguration } from './config-files';
import type { CreateClient } from './connect';
import { goesOnWithLists } from './enter';
import { CLIENT_NAME, SELECTOR } from './identity';
import { registerNewNotice } from './new-notice';
import { registerNextNotice } from './new-notice/from-previous';
import { showPage } from './pages';
import { offersCleanPaste } from './paste';
import { plainTextRecognition } from './plain-text';
import { quietWhileTyping } from './quiet-typing';
import type { Request } from './request';
import { registerReview } from './review';
import { registerRulePages } from './rule-pages';
import { registerTasks, type Tasks } from './tasks';

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
  const handbook = Uri.joinPath(context.extensionUri, 'docs', 'huong-dan.md');
  const isNotice = (document: TextDocument) => languages.match(SELECTOR, document) > 0;
  const quiet = quietWhileTyping(isNotice);
  let client: BaseLanguageClient | undefined;
  let started: Promise<void> | undefined;
  let tasks: Tasks | undefined;

  const start = () => {
    started ??= startClient();
    return started;
  };
  const startClient = async () => {
    if (!client) {
      const { connect } = await import('./connect');
      client = await connect(context, createClient, log, quiet);
      context.subscriptions.push(offersCleanPaste(SELECTOR, request));
      void withTasks();
    }
    await client.start();
  };
  const request: Request = async (method, params) => {
    await start();
    return client!.sendRequest(method, params);
  };
  /** The view of tasks is there from the first notice on, or when somebody asks for it. */
  const withTasks = async () => {
    if (tasks) return;
    tasks = registerTasks(SELECTOR, CLIENT_NAME, request);
    context.subscriptions.push(tasks);
    await commands.executeCommand('setContext', 'thongbao.active', true);
  };
  const showTasks = async () => {
    await withTasks();
    await commands.executeCommand('thongbao.tasks.focus');
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
    registerReview(request),
    registerSaveConfiguration(),
    registerAcceptForUser(),
    goesOnWithLists('thongbao', SELECTOR),
    registerNewNotice(request),
    registerNextNotice(request, isNotice),
    workspace.onDidOpenTextDocument(consider),
    commands.registerCommand('thongbao.restart', restart),
    commands.registerCommand('thongbao.tasks.show', showTasks),
    commands.registerCommand('thongbao.copyCleanText', () => copyCleanText(tasks?.notice(), request)),
    commands.registerCommand('thongbao.openHandbook', () => showPage(handbook)),
  );
  for (const document of workspace.textDocuments) void consider(document);
  return {
    async stop() {
      await started?.catch(() => undefined);
      await client?.dispose();
    },
  };
}
