import { resolve } from 'node:path';
import { extract as extractFrom } from '../../features/extract';
import { openSession } from '../../features/session';
import { CannotRun, EXIT } from '../cannot-run';
import { defineCommand } from '../command';
import { fileInput, STDIN, standardInput } from '../files/inputs';
import { writeWhole } from '../files/write-file';
import { noticeReader } from '../notices';

/** Prints what a notice says, as data. */
export const extract = defineCommand({
  options: {
    config: { type: 'string' },
    'stdin-filename': { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  async run({ values, positionals }, context) {
    const { io } = context;
    const [path] = positionals;
    if (path === undefined || positionals.length > 1)
      throw new CannotRun((texts) => texts.oneArgumentNeeded('extract', texts.aFile));
    if (path === '') throw new CannotRun((texts) => texts.emptyPath);
    const input = path === STDIN ? standardInput(values['stdin-filename'], context) : fileInput(path, io.cwd);
    const { decoded, options } = await noticeReader(values, context)(input);
    const json = `${JSON.stringify(extractFrom(openSession(decoded.text, options), input.path), null, 2)}\n`;
    if (values.output === undefined) io.stdout.write(json);
    else await writeWhole(resolve(io.cwd, values.output), values.output, Buffer.from(json));
    return EXIT.clean;
  },
});
