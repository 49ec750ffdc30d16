import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Gold } from './gold';
import type { Specimen } from './machine';

const ROOT = new URL('../../', import.meta.url).pathname;

/** The project's own notices, which are right in every respect. */
export const ownNotices = (): Specimen[] => [...readFolder(join(ROOT, 'test/eval/notices'), '.thongbao')];

/** The examples are shown to newcomers and have faults on purpose. */
export const ownExamples = (): Specimen[] => [...readFolder(join(ROOT, 'examples'), '.thongbao')];

/** The folder of real texts that `THONGBAO_CORPUS` names; nothing in it is part of the project. */
export interface Corpus {
  readonly notices: readonly (Specimen & { readonly gold: Gold })[];
  readonly documents: readonly Specimen[];
  readonly prose: readonly string[];
  readonly citations: readonly string[];
  readonly numbers: readonly string[];
  readonly repeatedWords: readonly RepeatedWord[];
}

export interface RepeatedWord {
  readonly isDefect: boolean;
  readonly pair: string;
  readonly context: string;
}

export function readCorpus(folder: string): Corpus {
  const inCorpus = (name: string): string => readFileSync(join(folder, 'corpus', name), 'utf8');
  return {
    notices: readFolder(join(folder, 'notices'), '.txt').map((notice) => ({
      ...notice,
      gold: goldOf(folder, notice),
    })),
    documents: readFolder(join(folder, 'corpus/docs'), '.txt'),
    prose: inCorpus('prose.txt').split(/\r?\n/),
    citations: inCorpus('citations.txt').split(/\r?\n/),
    numbers: rowsOf(inCorpus('numbers.tsv')).map(([number]) => number!),
    repeatedWords: rowsOf(inCorpus('repeated-words.tsv')).map(([pair, label, context]) => ({
      pair: pair!,
      isDefect: label === 'defect',
      context: context!,
    })),
  };
}

function goldOf(folder: string, { name }: Specimen): Gold {
  return JSON.parse(readFileSync(join(folder, 'gold', `${basename(name, '.txt')}.json`), 'utf8'));
}

function readFolder(folder: string, end: string): Specimen[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith(end));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '');

/** The rows of a table without its head. */
export const rowsOf = (table: string): string[][] =>
  linesOf(table)
    .slice(1)
    .map((line) => line.split('\t'));
