import { type FileRead, MAX_FILE_BYTES } from '../../config/file-read';
import { CONFIG_NAME, type ConfigPlace, loadConfig } from '../../config/load-config';
import type { ConfigProblem } from '../../config/problems';
import type { SettingsSource } from '../../config/settings';
import { RULES } from '../../rules/registry';
import { keptIn } from '../../text/memo';
import { rangeOfSpan } from '../../text/offset';
import type { Range, Span } from '../../text/span';
import type { Log } from '../log';
import { besideUri, folderOf, placesUpwards, uriKey, workspaceFolderOf } from '../uris';

/** Reads a file as it is saved, by its address. */
export type ReadFile = (uri: string) => Promise<FileRead>;

/** A configuration file as it was read: what it says, and what is wrong with it and with its profile. */
export interface OfficeConfig {
  readonly uri: string;
  /** Null where it could not be read. */
  readonly text: string | null;
  readonly source: SettingsSource;
  readonly mistakes: readonly Mistake[];
}

export interface Mistake {
  readonly uri: string;
  readonly range: Range;
  readonly message: string;
}

/** A configuration file that can be written into; its text is null where it is still to be made. */
export interface ConfigTarget {
  readonly uri: string;
  readonly text: string | null;
}

/** The configuration files that hold for open documents, read once and again when they have changed. */
export interface Configuration {
  /** The configuration of a document; null where there is none, undefined where nobody has looked yet. */
  of(document: string): OfficeConfig | null | undefined;
  /** Where a decision for a document is to be written; null where that is not known. */
  targetOf(document: string): ConfigTarget | null;
  /** Looks for the configurations of documents, as far as they are not known. It never fails. */
  load(documents: readonly string[]): Promise<void>;
  /** Takes note that files have changed; answers whether what was read may differ now. */
  changed(uris: readonly string[]): boolean;
  /** All that was read may be old; it holds until it is read again. */
  forget(): void;
}

const RULE_IDS = RULES.map(({ id }) => id);

/** The configurations of notices by their folders, read through `read` from the notice's folder upwards. */
export function createConfiguration(
  read: ReadFile,
  folders: () => readonly string[],
  log: Log,
): Configuration {
  const known = new Map<string, OfficeConfig | null>();
  let files = new Map<string, Promise<FileRead>>();
  let offices = new Map<string, Promise<OfficeConfig>>();
  let searches = new Map<string, Promise<OfficeConfig | null>>();

  const readOnce: ReadFile = (uri) =>
    keptIn(files, uriKey(uri), () => read(uri).catch(() => ({ failure: 'unreadable' })));

  async function search(document: string): Promise<OfficeConfig | null> {
    for (const place of placesUpwards(document, CONFIG_NAME, folders())) {
      const file = await readOnce(place);
      if ('text' in file || file.failure !== 'absent')
        return keptIn(offices, uriKey(place), () => readOffice(place, readOnce));
    }
    return null;
  }

  async function load(document: string): Promise<void> {
    const folder = folderOf(document);
    const running = searches;
    try {
      const office = await keptIn(running, folder, () => search(document));
      // What was forgotten in the meantime is old already.
      if (running !== searches) return load(document);
      known.set(folder, office);
    } catch (error) {
      log('configuration', error);
      known.set(folder, null);
    }
  }

  function forget(): void {
    files = new Map();
    offices = new Map();
    searches = new Map();
  }

  return {
    of: (document) => known.get(folderOf(document)),
    targetOf(document) {
      const office = known.get(folderOf(document));
      if (office) return office.text === null ? null : office;
      return office === undefined ? null : newFileFor(document, folders());
    },
    load: async (documents) => void (await Promise.all(documents.map(load))),
    changed(uris) {
      const concerns = uris.some((uri) => files.has(uriKey(uri)));
      if (concerns) forget();
      return concerns;
    },
    forget,
  };
}

/** Where the configuration of a document is made that has none: in its workspace folder, else beside it. */
function newFileFor(document: string, folders: readonly string[]): ConfigTarget | null {
  const places = placesUpwards(document, CONFIG_NAME, folders);
  const uri = workspaceFolderOf(document, folders) === null ? places[0] : places.at(-1);
  return uri === undefined ? null : { uri, text: null };
}

async function readOffice(uri: string, read: ReadFile): Promise<OfficeConfig> {
  const mistakes: Mistake[] = [];
  let own: string | null = null;
  const source = await loadConfig(uri, RULE_IDS, {
    async read(address, namedAt) {
      const file = await read(address);
      if ('failure' in file) {
        mistakes.push(unread(uri, file.failure, namedAt));
        return null;
      }
      if (namedAt === null) own = file.text;
      return file.text;
    },
    beside: besideUri,
    report: (address, text, problems) => mistakes.push(...placed(address, text, problems)),
  });
  return { uri, text: own, source, mistakes };
}

function placed(uri: string, text: string, problems: readonly ConfigProblem[]): Mistake[] {
  return problems.map(({ span, message }) => ({ uri, range: rangeOfSpan(text, span), message }));
}

const FAILURES = {
  absent: 'Không có tệp này.',
  unreadable: 'Không đọc được tệp này (có thể do không có quyền đọc): những gì ghi ở đây chưa có hiệu lực.',
  tooLarge: `Tệp quá lớn (nhiều nhất ${MAX_FILE_BYTES / 1_000_000} MB): không đọc.`,
  notText: 'Tệp không phải văn bản UTF-8: không đọc.',
} as const;

const BEGINNING: Span = { start: 0, end: 1 };

/** A file that could not be read is reported where it is named; the configuration itself, at its beginning. */
function unread(uri: string, failure: keyof typeof FAILURES, namedAt: ConfigPlace | null): Mistake {
  const { text, span } = namedAt ?? { text: ' ', span: BEGINNING };
  return { uri, range: rangeOfSpan(text, span), message: FAILURES[failure] };
}
