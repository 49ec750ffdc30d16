import type { Extract } from '../../../server/src/features/extract';
import { extractedFrom } from '../extracted';
import { count, type Part } from '../figures';
import type { Gold } from '../gold';
import { foldName } from '../names';
import { foldSpaces } from '../placed-findings';
import type { Corpus } from '../sources';

/** What `extract` says of a notice's form, against what two readers said. */
export function formPart({ notices }: Corpus): Part {
  const compared = notices.map(({ name, text, gold }) => ({ name, gold, found: extractedFrom(text) }));
  const differences = (of: (gold: Gold, found: Extract, name: string) => string[]): string[] =>
    compared.flatMap(({ name, gold, found }) => of(gold, found, name).map((line) => `${name}: ${line}`));
  const components = differences(compareComponents);
  const sections = differences(compareSections);
  const recipients = differences(compareRecipients);
  const signature = differences(compareSignature);
  const none = { atMost: 0 };
  return {
    title: 'The two notices: form',
    figures: [
      count('differences in components', components.length, none),
      count('differences in sections', sections.length, none),
      count('differences in recipients', recipients.length, none),
      count('differences in the signature', signature.length, none),
    ],
    details: [...components, ...sections, ...recipients, ...signature],
  };
}

const KINDS: Readonly<Record<string, string>> = { documentType: 'document-type', noise: 'residue' };

/** In the notice of 2026 these lines may be one component or three. */
const EITHER_WAY = { file: 'ket-luan-giao-ban-2026-03.txt', from: 368, to: 387 };

function compareComponents(gold: Gold, found: Extract, name: string): string[] {
  const isOpen = (from: number, to: number): boolean =>
    name === EITHER_WAY.file && from >= EITHER_WAY.from && to <= EITHER_WAY.to;
  const wanted = gold.components
    .filter(({ startLine, endLine }) => !isOpen(startLine, endLine))
    .map(({ kind, startLine, endLine }) => `component ${KINDS[kind] ?? kind}, lines ${startLine}–${endLine}`);
  const got = found.components
    .map(({ kind, range }) => ({ kind, from: range.start.line + 1, to: range.end.line + 1 }))
    .filter(({ from, to }) => !isOpen(from, to))
    .map(({ kind, from, to }) => `component ${kind}, lines ${from}–${to}`);
  return difference(wanted, got);
}

/** In the notice of 2024 the first two items are whole paragraphs, so that their heading is not compared. */
const WHOLE_PARAGRAPHS = { file: 'ket-luan-so-ket-2024.txt', markers: ['1.', '2.'] };

function compareSections(gold: Gold, found: Extract, name: string): string[] {
  const written = (
    marker: string | null,
    line: number,
    level: number,
    heading: string | null,
    unit: string | null,
  ) => {
    const isWhole = name === WHOLE_PARAGRAPHS.file && WHOLE_PARAGRAPHS.markers.includes(marker ?? '');
    const head = isWhole ? '' : ` “${foldSpaces(heading ?? '')}”`;
    return `section ${marker} at line ${line}, level ${level}${head}, unit ${unit === null ? 'none' : foldName(unit)}`;
  };
  const lines = new Set(gold.sections.map(({ line }) => line));
  return difference(
    gold.sections.map(({ marker, line, level, heading, unit }) =>
      written(marker, line, level, heading, unit),
    ),
    found.sections
      .filter(({ range, heading }) => heading !== null || lines.has(range.start.line + 1))
      .map(({ marker, range, level, heading, unit }) =>
        written(marker, range.start.line + 1, level, heading, unit),
      ),
  );
}

function compareRecipients(gold: Gold, found: Extract): string[] {
  const written = (text: string, note: string | null, line: number): string =>
    `recipient “${foldSpaces(text)}”, note ${note ?? 'none'}, line ${line}`;
  return difference(
    gold.recipients.map(({ text, note, line }) => written(text, note, line)),
    found.recipients.map(({ text, note, range }) => written(text, note, range.start.line + 1)),
  );
}

function compareSignature(gold: Gold, found: Extract): string[] {
  const keys = ['authority', 'onBehalfOf', 'position', 'name'] as const;
  return difference(
    keys.map((key) => `signature ${key}: ${gold.signature[key]}`),
    keys.map((key) => `signature ${key}: ${found.signature?.[key]}`),
  );
}

/** What only one of two lists has; the same entry twice counts twice. */
export function difference(wanted: readonly string[], found: readonly string[]): string[] {
  const rest = [...found];
  const missing = wanted.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...missing.map((entry) => `missing: ${entry}`), ...rest.map((entry) => `too much: ${entry}`)];
}
