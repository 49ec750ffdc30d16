import {
  type CodeAction,
  commands,
  languages,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Figures and results, printed when all tests are done. */
export const lines: string[] = [];

type Test = readonly [name: string, run: () => Promise<void>];
const tests: Test[] = [];

/**
 * Tests run in the order in which they are told of. Each goes on where the one before it ended, so that after a failure
 * the rest is not tried.
 */
export const test = (name: string, run: () => Promise<void>): void => void tests.push([name, run]);

export function equal(actual: unknown, expected: unknown): void {
  const [got, wanted] = [actual, expected].map((value) => JSON.stringify(value));
  if (got !== wanted) throw new Error(`got ${got} and not ${wanted}`);
}

export function includes(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`no ${part} in ${text.slice(0, 2000)}`);
}

/** The folder that is open, a copy of `workspace`. */
export const folder = (): Uri => workspace.workspaceFolders![0]!.uri;

export async function show(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  await window.showTextDocument(document);
  return document;
}

/** Waits until a text that is open is taken for one of a language. */
export const become = (uri: Uri, language: string): Promise<void> =>
  new Promise((resolve) => {
    const isIt = (document: TextDocument) =>
      document.uri.toString() === uri.toString() && document.languageId === language;
    const listener = workspace.onDidOpenTextDocument(look);
    function look(): void {
      if (!workspace.textDocuments.some(isIt)) return;
      listener.dispose();
      resolve();
    }
    look();
  });

/** Takes a part out of the text of the active editor. */
export async function replace(part: string, by: string): Promise<void> {
  const { activeTextEditor: editor } = window;
  const start = editor!.document.getText().indexOf(part);
  const { document } = editor!;
  const range = new Range(document.positionAt(start), document.positionAt(start + part.length));
  await editor!.edit((edit) => edit.replace(range, by));
}

export const findings = (uri: Uri) =>
  languages.getDiagnostics(uri).map((diagnostic) => {
    const { code } = diagnostic;
    const linked = typeof code === 'object';
    return { diagnostic, rule: String(linked ? code.value : code), page: linked ? code.target : undefined };
  });

/** Waits until a rule has a finding in a document. */
export const reported = (uri: Uri, rule: string) =>
  untilDiagnostics(() => findings(uri).find((finding) => finding.rule === rule));

/** Waits until it has none. */
export const spared = (uri: Uri, rule: string) =>
  untilDiagnostics(() => !findings(uri).some((finding) => finding.rule === rule));

function untilDiagnostics<T>(value: () => T): Promise<NonNullable<T>> {
  return new Promise((resolve) => {
    const listener = languages.onDidChangeDiagnostics(look);
    function look(): void {
      const found = value();
      if (!found) return;
      listener.dispose();
      resolve(found);
    }
    look();
  });
}

/** Asks the providers of the editor by one of its commands. */
export const ask = <T>(command: string, ...args: unknown[]): Promise<T> =>
  Promise.resolve(commands.executeCommand<T>(command, ...args));

/**
 * The code actions of a place where some are expected. The editor drops a request for them, and answers with none, when
 * another extension registers a provider of its own meanwhile, as those that are built in do in a window's first seconds.
 */
export async function codeActions(uri: Uri, range: Range, kind?: string): Promise<CodeAction[]> {
  for (;;) {
    const actions = await ask<CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
    if (actions.length > 0) return actions;
  }
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Runs all tests, and writes what came of them into the folder, where the runner looks for it. */
export async function runTests(): Promise<void> {
  let passed = 0;
  let failed = 0;
  for (const [name, run] of tests) {
    const start = performance.now();
    const time = () => `${String(Math.round(performance.now() - start)).padStart(6)} ms`;
    try {
      await within(run());
      passed++;
      lines.push(`ok   ${time()}  ${name}`);
    } catch (error) {
      failed++;
      lines.push(`FAIL ${time()}  ${name}`, String((error as Error)?.stack ?? error));
      break;
    }
  }
  const report = JSON.stringify({ passed, failed, lines });
  await workspace.fs.writeFile(Uri.joinPath(folder(), '.report.json'), bytesOf(report));
}

/** How long one test may take, in milliseconds. */
const LIMIT = 30_000;

async function within(test: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LIMIT} ms`)), LIMIT);
  });
  await Promise.race([test, limit]);
  clearTimeout(timer);
}
