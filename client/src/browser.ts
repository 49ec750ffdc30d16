import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateExtension, CLIENT_ID, CLIENT_NAME, type Extension } from './common';

/** The part of the browser's workers that is used here; the project is not compiled against the browser's types. */
declare const Worker: new (url: string) => { terminate(): void };

let extension: Extension | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
  let worker: InstanceType<typeof Worker> | undefined;
  const startWorker = async () => {
    worker?.terminate();
    worker = new Worker(script);
    return worker;
  };
  extension = activateExtension(
    context,
    (options) => new LanguageClient(CLIENT_ID, CLIENT_NAME, startWorker, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
