import type { InitializeParams } from 'vscode-languageserver';

/** What the client can do and wants, read once from its first message. */
export interface Client {
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  /** Keeps what a diagnostic says for programs. */
  readonly diagnosticData: boolean;
  readonly documentChanges: boolean;
  readonly markdown: boolean;
  readonly snippets: boolean;
  readonly symbolTree: boolean;
  /** Asks whether there is anything to rename before it asks for the new name. */
  readonly prepareRename: boolean;
  /** Asks for inlay hints anew when it is told to. */
  readonly refreshesInlayHints: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  /** Wants to be asked for `workspace/didChangeConfiguration`. */
  readonly registersConfiguration: boolean;
  /** The addresses of the workspace's folders when the client starts. */
  readonly workspaceFolders: readonly string[];
  /** Says when a folder joins or leaves the workspace. */
  readonly changesFolders: boolean;
  /** Watches files for the server. */
  readonly registersWatchers: boolean;
  /** Makes new files as a part of an edit. */
  readonly createsFiles: boolean;
  /** Answers `thongbao/readFile`. */
  readonly readsFiles: boolean;
  /** Answers `thongbao/listNotices`. */
  readonly listsNotices: boolean;
  /** Has the command that saves a configuration which a code action has changed. */
  readonly savesConfiguration: boolean;
  /** Has the command that adds a word to the user's own settings. */
  readonly acceptsWords: boolean;
  /** Where the rules' pages stand, without a slash at the end; null where the client shows none. */
  readonly rulePages: string | null;
  /** The settings as the client knows them when it starts. */
  readonly settings: unknown;
}

/** Keys of `initializationOptions`; all may be left out. */
interface InitializationOptions {
  readonly settings?: unknown;
  readonly rulePages?: unknown;
  readonly readsFiles?: unknown;
  readonly listsNotices?: unknown;
  readonly savesConfiguration?: unknown;
  readonly acceptsWords?: unknown;
}

/** What a client can do, from its `initialize` request. */
export function readClient(params: InitializeParams): Client {
  const { capabilities, initializationOptions } = params;
  const { workspace, textDocument } = capabilities;
  const options: InitializationOptions = isObject(initializationOptions) ? initializationOptions : {};
  return {
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    codeDescription: textDocument?.publishDiagnostics?.codeDescriptionSupport === true,
    diagnosticData: textDocument?.publishDiagnostics?.dataSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    markdown: textDocument?.hover?.contentFormat?.[0] === 'markdown',
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: foldersOf(params),
    changesFolders: workspace?.workspaceFolders === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
    readsFiles: options.readsFiles === true,
    listsNotices: options.listsNotices === true,
    savesConfiguration: options.savesConfiguration === true,
    acceptsWords: options.acceptsWords === true,
    rulePages: typeof options.rulePages === 'string' ? options.rulePages.replace(/\/$/, '') : null,
    settings: options.settings,
  };
}

/** Older clients know of one folder only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri);
  return rootUri ? [rootUri] : [];
}

/** Whether a value that came over the protocol has members. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
