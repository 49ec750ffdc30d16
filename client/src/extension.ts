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
import { registerTasks } from './tasks';
import type { FollowedNotice } from './tasks/followed-notice';

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
  const plainTexts = plainTextRecognition();
  const handbook = Uri.joinPath(context.extensionUri, 'docs', 'huong-dan.md');
  const isNotice = (document: TextDocument) => languages.match(SELECTOR, document) > 0;
  const quiet = quietWhileTyping(isNotice);
  const server = createServer(
    async () => (await import('./connect')).connect(context, createClient, log, quiet),
    () => {
      context.subscriptions.push(offersCleanPaste(SELECTOR, server.request));
      void tasks.open();
    },
  );
  const tasks = tasksOnDemand(context, server.request);
  const consider = (document: TextDocument) =>
    isNotice(document) ? server.start() : plainTexts.take(document);

  context.subscriptions.push(
    log,
    quiet,
    plainTexts,
    registerRulePages(),
    registerReview(server.request),
    registerSaveConfiguration(),
    registerAcceptForUser(),
    goesOnWithLists('thongbao', SELECTOR),
    registerNewNotice(server.request),
    registerNextNotice(server.request, isNotice),
    workspace.onDidOpenTextDocument(consider),
    commands.registerCommand('thongbao.restart', server.restart),
    commands.registerCommand('thongbao.tasks.show', tasks.show),
    commands.registerCommand('thongbao.copyCleanText', () => copyCleanText(tasks.notice(), server.request)),
    commands.registerCommand('thongbao.openHandbook', () => showPage(handbook)),
  );
  for (const document of workspace.textDocuments) void consider(document);
  return { stop: server.stop };
}

/** The server of a window; it runs from the first time that somebody needs it. */
interface Server extends Extension {
  start(): Promise<void>;
  restart(): Promise<void>;
  readonly request: Request;
}

/** @param onConnected called once, before the server is started for the first time */
function createServer(connect: () => Promise<BaseLanguageClient>, onConnected: () => void): Server {
  let client: BaseLanguageClient | undefined;
  let started: Promise<void> | undefined;

  const startClient = async () => {
    if (!client) {
      client = await connect();
      onConnected();
    }
    await client.start();
  };
  const start = () => {
    started ??= startClient();
    return started;
  };
  return {
    start,
    async restart() {
      await started?.catch(() => undefined);
      if (client?.needsStop()) await client.stop();
      started = undefined;
      await start();
    },
    request: async (method, params) => {
      await start();
      return client!.sendRequest(method, params);
    },
    async stop() {
      await started?.catch(() => undefined);
      await client?.dispose();
    },
  };
}

/** The view of tasks is there from the first notice on, or when somebody asks for it. */
function tasksOnDemand(context: ExtensionContext, request: Request) {
  let tasks: FollowedNotice | undefined;
  const open = async () => {
    if (tasks) return;
    tasks = registerTasks(SELECTOR, CLIENT_NAME, request);
    context.subscriptions.push(tasks);
    await commands.executeCommand('setContext', 'thongbao.active', true);
  };
  return {
    open,
    async show() {
      await open();
      await commands.executeCommand('thongbao.tasks.focus');
    },
    notice: () => tasks?.notice(),
  };
}
