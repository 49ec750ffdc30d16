import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { here } from './paths.mjs';

/** The notice of the workspace, which nothing is wrong with. */
export const NOTICE = 'giao-ban-thang-3.thongbao';
export const TEXT = readFileSync(join(here, 'workspace', NOTICE), 'utf8');

/** The line and the column, counted from one, where a part stands in a text. */
export function placeOf(part, text = TEXT) {
  const before = text.slice(0, text.indexOf(part)).split('\n');
  return [before.length, before.at(-1).length + 1];
}
