import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { SEMANTIC_TOKEN_TYPES } from '../features/semantic-tokens/legend';
import type { Client } from './client';

/** The kind of the code action that applies all safe fixes; an editor runs it only where it is asked for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.thongbao`;

/** What the server says at `initialize` that it can do. */
export const CAPABILITIES: ServerCapabilities = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: {
    codeActionKinds: [
      CodeActionKind.QuickFix,
      FIX_ALL,
      CodeActionKind.RefactorRewrite,
      CodeActionKind.RefactorMove,
    ],
  },
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  // None: every character that could ask for completion occurs in prose.
  completionProvider: {},
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  codeLensProvider: {},
  inlayHintProvider: true,
  definitionProvider: true,
  documentLinkProvider: {},
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: true,
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  semanticTokensProvider: {
    legend: { tokenTypes: [...SEMANTIC_TOKEN_TYPES], tokenModifiers: [] },
    full: { delta: true },
    range: true,
  },
};

/** The capabilities as far as they depend on what the client can do. */
export const capabilitiesFor = ({ prepareRename }: Client): ServerCapabilities => ({
  ...CAPABILITIES,
  renameProvider: prepareRename ? { prepareProvider: true } : true,
});
