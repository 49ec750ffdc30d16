import { type ExtensionContext, Uri } from 'vscode';
import { activateExtension, type Extension } from './extension';
import { CLIENT_ID, CLIENT_NAME } from './identity';

let extension: Extension | undefined;

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  extension = activateExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, { module, transport: TransportKind.ipc }, options);
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
