import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateExtension, CLIENT_ID, CLIENT_NAME, type Extension } from './common';

let extension: Extension | undefined;

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  extension = activateExtension(
    context,
    (options) =>
      new LanguageClient(CLIENT_ID, CLIENT_NAME, { module, transport: TransportKind.ipc }, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
