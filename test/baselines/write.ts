import { readFileSync, writeFileSync } from 'node:fs';
import { BASELINES } from './files';
import { readingOf } from './reading';

for (const { notice, reading } of BASELINES) writeFileSync(reading, readingOf(readFileSync(notice, 'utf8')));
