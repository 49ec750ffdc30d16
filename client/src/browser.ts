import { type ExtensionContext, Uri } from 'vscode';
import type { BrowserMessageReader } from 'vscode-languageclient/browser';
import { activateExtension, type Extension } from './extension';
import { CLIENT_ID, CLIENT_NAME } from './identity';

/** The part of the browser's workers that is used here; the project is not compiled against the browser's types. */
type Worker = ConstructorParameters<typeof BrowserMessageReader>[0] & {
  postMessage(message: readonly string[]): void;
  terminate(): void;
};
declare const Worker: new (url: string) => Worker;

let extension: Extension | undefined;

export function activate(context: ExtensionContext): void {
  const script = (name: string) => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  extension = activateExtension(context, async (options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } = await import(
      'vscode-languageclient/browser'
    );
    let worker: Worker | undefined;
    // VS Code puts a constructor of its own in the place of `Worker`, and what it makes is no instance of that: the
    // client would not know a worker when it sees one, so that it is given the two ends of the line.
    const startWorker = async () => {
      worker?.terminate();
      worker = new Worker(script('server.worker.js'));
      worker.postMessage([script('engine.js'), script('server.browser.js')]);
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return new LanguageClient(CLIENT_ID, CLIENT_NAME, startWorker, options);
  });
}

export function deactivate(): Promise<void> | undefined {
  return extension?.stop();
}
