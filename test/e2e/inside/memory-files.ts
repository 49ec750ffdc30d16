import { Disposable, EventEmitter, type FileChangeEvent, FileSystemError, FileType, type Uri } from 'vscode';

/** A folder that is on no disk, as that of a repository which is opened from its service. */
export class MemoryFiles {
  readonly files = new Map<string, Uint8Array>();
  readonly #changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changes.event;

  watch = () => new Disposable(() => {});
  readDirectory = () => [];
  createDirectory() {}
  delete() {}
  rename() {}

  stat(uri: Uri) {
    const bytes = this.files.get(uri.path);
    const isFolder = [...this.files.keys()].some((path) => path.startsWith(`${uri.path}/`));
    if (!bytes && !isFolder) throw FileSystemError.FileNotFound(uri);
    return { type: bytes ? FileType.File : FileType.Directory, ctime: 0, mtime: 0, size: bytes?.length ?? 0 };
  }

  readFile(uri: Uri): Uint8Array {
    const bytes = this.files.get(uri.path);
    if (!bytes) throw FileSystemError.FileNotFound(uri);
    return bytes;
  }

  writeFile(uri: Uri, bytes: Uint8Array): void {
    this.files.set(uri.path, bytes);
  }
}
