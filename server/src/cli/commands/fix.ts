import { fixAll } from '../../features/fixes';
import { openSession } from '../../features/session';
import { CannotRun } from '../cannot-run';
import { type Context, defineCommand } from '../command';
import { diagnosticsOf } from '../diagnostics';
import { encode } from '../files/encoding';
import { STDIN } from '../files/inputs';
import { patchOf } from '../files/patch';
import { writeWhole } from '../files/write-file';
import { FINDING_OPTIONS, forEachNotice, type Notice, statusFor, withoutMinor } from '../notices';
import { type FileReport, styleFor, totalsOf } from '../report/report';
import { findingsText, summaryText } from '../report/text';

interface FixedFile extends FileReport {
  readonly changed: boolean;
  /** What a dry run would change. */
  readonly patch: string;
}

/** Applies the safe fixes, or all, until nothing more changes; then reports what remains. */
export const fix = defineCommand({
  options: { ...FINDING_OPTIONS, unsafe: { type: 'boolean' }, 'dry-run': { type: 'boolean' } },
  async run({ values, positionals }, context) {
    if (positionals.length === 0) throw new CannotRun((texts) => texts.pathsNeeded('fix'));
    const { io } = context;
    const files = await forEachNotice(positionals, values, context, async (notice): Promise<FixedFile> => {
      const { decoded, options, input } = notice;
      const text = fixAll(decoded.text, { ...options, unsafe: values.unsafe });
      if (!values['dry-run']) await put(notice, text, context);
      const session = openSession(text, options);
      const found = diagnosticsOf(session);
      const diagnostics = values.quiet ? withoutMinor(found) : found;
      return {
        path: input.path,
        diagnostics,
        lines: session.tree.lines.text,
        changed: text !== decoded.text,
        patch: values['dry-run'] ? patchOf(input.path, decoded, text) : '',
      };
    });
    if (values['dry-run']) io.stdout.write(files.map(({ patch }) => patch).join(''));
    // Standard output belongs to the patch, or to the text that came in by standard input.
    const output = values['dry-run'] || positionals.includes(STDIN) ? io.stderr : io.stdout;
    const style = styleFor(output, context);
    const totals = totalsOf(files);
    const remaining = values['dry-run'] ? '' : files.map((file) => findingsText(file, style)).join('');
    output.write(remaining + changedText(files, values['dry-run'], context));
    output.write(summaryText(totals, style, context.texts.remaining));
    return statusFor(totals.counts, values['max-warnings']);
  },
});

/** Writes a fixed text to where it came from. */
async function put({ input, decoded }: Notice, text: string, { io }: Context): Promise<void> {
  const bytes = encode({ text, encoding: decoded.encoding });
  if (input.file === null) io.stdout.write(bytes);
  else if (text !== decoded.text) await writeWhole(input.file, input.path, bytes);
}

function changedText(files: readonly FixedFile[], dryRun: boolean, { texts }: Context): string {
  const changed = files.filter((file) => file.changed);
  if (changed.length === 0) return files.length === 0 ? '' : `${texts.nothingFixed}\n`;
  const count = texts.counted.file(changed.length);
  const list = changed.map(({ path }) => `  ${path}\n`).join('');
  return `${dryRun ? texts.wouldFix(count) : texts.fixed(count)}\n${list}`;
}
