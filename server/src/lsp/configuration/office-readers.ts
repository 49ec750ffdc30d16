import { DEFAULT_SETTINGS } from '../../config/settings';
import { createFactReader, type FactReader } from '../../model/facts';
import type { Configuration } from './configuration';

/**
 * How the citations of a saved notice are read: with the types and issuers that the office of its folder adds. Offices
 * that add the same have the same reader, so that another reader tells that the notice has to be read again.
 */
export type ReaderOf = (notice: string) => Promise<FactReader>;

/** Readers of facts by the types and issuers of the office; offices that add the same share one. */
export function createOfficeReaders({ load, of }: Pick<Configuration, 'load' | 'of'>): ReaderOf {
  /** A reader that no notice was read with any more may go, and its tables with it. */
  const readers = new Map<string, WeakRef<FactReader>>();

  return async (notice) => {
    await load([notice]);
    const { documentTypes = [], issuers = [] } = of(notice)?.source ?? {};
    const key = JSON.stringify([documentTypes, issuers]);
    const known = readers.get(key)?.deref();
    if (known) return known;
    const reader = createFactReader({ ...DEFAULT_SETTINGS, documentTypes, issuers });
    readers.set(key, new WeakRef(reader));
    return reader;
  };
}
