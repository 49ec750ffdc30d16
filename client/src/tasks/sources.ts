import { type Disposable, languages, type TextDocument, Uri, workspace } from 'vscode';
import type { TaskSource } from '../../../server/src/lsp/requests/task-lists';

/** More files than any office has in one folder; finding them must not take for ever. */
const MOST_FILES = 500;
const NOTICES = '**/*.thongbao';

/** Reads the notices of the workspace, wherever it lies, each again only when it has changed. */
export class WorkspaceNotices implements Disposable {
  /** What is being read stands here too: a file that changes meanwhile is taken out, and read again. */
  private readonly texts = new Map<string, Promise<string | null>>();
  private files: Promise<Uri[]> | undefined;
  private readonly watcher = workspace.createFileSystemWatcher(NOTICES);

  constructor(
    private readonly isNotice: (document: TextDocument) => boolean,
    onChange: () => void,
  ) {
    const changed = (uri: Uri): void => {
      this.texts.delete(uri.toString());
      onChange();
    };
    const listed = (uri: Uri): void => {
      this.files = undefined;
      changed(uri);
    };
    this.watcher.onDidChange(changed);
    this.watcher.onDidCreate(listed);
    this.watcher.onDidDelete(listed);
  }

  async sources(): Promise<TaskSource[]> {
    this.files ??= Promise.resolve(workspace.findFiles(NOTICES, '**/node_modules/**', MOST_FILES));
    const open = new Set(openNotices(this.isNotice).map(({ uri }) => uri));
    const closed = (await this.files).map((uri) => uri.toString()).filter((uri) => !open.has(uri));
    const read = await Promise.all(closed.map(async (uri) => ({ uri, text: await this.textOf(uri) })));
    return [
      ...[...open].map((uri) => ({ uri })),
      ...read.flatMap(({ uri, text }) => (text === null ? [] : [{ uri, text }])),
    ].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  private textOf(uri: string): Promise<string | null> {
    const text = this.texts.get(uri) ?? readText(Uri.parse(uri, true));
    this.texts.set(uri, text);
    return text;
  }

  dispose(): void {
    this.watcher.dispose();
  }
}

const openNotices = (isNotice: (document: TextDocument) => boolean): TaskSource[] =>
  workspace.textDocuments.filter(isNotice).map(({ uri }) => ({ uri: uri.toString() }));

export const noticesMatching =
  (selector: Parameters<typeof languages.match>[0]) =>
  (document: TextDocument): boolean =>
    languages.match(selector, document) > 0;

/** Null for a file that cannot be read; UTF-16 is known by its mark. */
async function readText(uri: Uri): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(uri);
    const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
    const isBigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
    return new TextDecoder(isUtf16 ? 'utf-16le' : isBigEndian ? 'utf-16be' : 'utf-8').decode(bytes);
  } catch {
    return null;
  }
}
