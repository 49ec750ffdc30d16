import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'notices');
const NOTICE = /\.thongbao$/;

/** Notices of invented offices as offices write them, faults and all, each with the file of what the tool says of it. */
export const BASELINES: readonly { readonly notice: string; readonly reading: string }[] = readdirSync(FOLDER)
  .filter((name) => NOTICE.test(name))
  .sort()
  .map((name) => ({ notice: join(FOLDER, name), reading: join(FOLDER, name.replace(NOTICE, '.reading')) }));
