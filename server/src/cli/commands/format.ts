import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { formatText } from '../../features/format';
import { CannotRun, EXIT } from '../cannot-run';
import { type Context, defineCommand } from '../command';
import { encode } from '../files/encoding';
import { STDIN } from '../files/inputs';
import { patchOf } from '../files/patch';
import { writeWhole } from '../files/write-file';
import { forEachNotice, type Notice } from '../notices';

interface Formatted {
  readonly notice: Notice;
  readonly text: string;
}

/** Lays texts out anew, or gives the clean text that goes into Word. */
export const format = defineCommand({
  options: {
    clean: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
    output: { type: 'string', short: 'o' },
    config: { type: 'string' },
    'stdin-filename': { type: 'string' },
  },
  async run({ values, positionals }, context) {
    if (positionals.length === 0) throw new CannotRun((texts) => texts.pathsNeeded('format'));
    const { clean, output } = values;
    const files = await forEachNotice(positionals, values, context, async (notice): Promise<Formatted> => {
      const { decoded, options } = notice;
      return { notice, text: formatText(decoded.text, { clean, session: options }) };
    });
    if (values['dry-run']) return dryRun(files, context);
    const single = output !== undefined ? '--output' : clean ? '--clean' : null;
    if (single && files.length > 1) throw new CannotRun((texts) => texts.oneText(single));
    for (const file of files) {
      if (output !== undefined) await putInto(output, file, clean, context);
      else if (clean) context.io.stdout.write(bytesOf(file));
      else await putBack(file, context);
    }
    const writesBack = output === undefined && !clean;
    if (writesBack) report(files, positionals.includes(STDIN), context);
    return EXIT.clean;
  },
});

function dryRun(files: readonly Formatted[], { io, texts }: Context): 0 | 1 {
  const changed = files.filter(isChanged);
  io.stdout.write(
    changed.map(({ notice, text }) => patchOf(notice.input.path, notice.decoded, text)).join(''),
  );
  io.stderr.write(listOf(files, texts.wouldFormat, texts));
  return changed.length > 0 ? EXIT.findings : EXIT.clean;
}

/** Standard output belongs to the text that came in by standard input. */
function report(files: readonly Formatted[], fromStdin: boolean, { io, texts }: Context): void {
  (fromStdin ? io.stderr : io.stdout).write(listOf(files, texts.formatted, texts));
}

function listOf(
  files: readonly Formatted[],
  heading: (files: string) => string,
  { counted, nothingFormatted }: Context['texts'],
): string {
  if (files.length === 0) return '';
  const changed = files.filter(isChanged);
  if (changed.length === 0) return `${nothingFormatted}\n`;
  return `${heading(counted.file(changed.length))}\n${changed.map(({ notice }) => `  ${notice.input.path}\n`).join('')}`;
}

/** The clean text lacks the drafter's comments, so it never takes the place of its source. */
async function putInto(output: string, file: Formatted, clean: boolean, { io }: Context): Promise<void> {
  const path = resolve(io.cwd, output);
  const source = file.notice.input.file;
  if (clean && source !== null && (await isOneFile(path, source)))
    throw new CannotRun((texts) => texts.overwritesSource(output));
  await writeWhole(path, output, bytesOf(file));
}

/** Links are followed; a file that is not there yet is none. */
async function isOneFile(a: string, b: string): Promise<boolean> {
  const [real, other] = await Promise.all([a, b].map((path) => realpath(path).catch(() => path)));
  return real === other;
}

async function putBack(file: Formatted, { io }: Context): Promise<void> {
  const { input } = file.notice;
  if (input.file === null) io.stdout.write(bytesOf(file));
  else if (isChanged(file)) await writeWhole(input.file, input.path, bytesOf(file));
}

const isChanged = ({ notice, text }: Formatted): boolean => text !== notice.decoded.text;

const bytesOf = ({ notice, text }: Formatted): Uint8Array =>
  encode({ text, encoding: notice.decoded.encoding });
