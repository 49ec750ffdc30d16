import type { OfficeDocumentType, OfficeIssuer, Settings } from '../../../config/settings';
import { oncePer } from '../../../text/memo';
import { capitalised } from '../../../text/words';
import type { DocumentType, Issuer } from './entries';
import { foldName, plainCode } from './lexicon';
import { CITATION_TABLES, type CitationTables } from './tables';

/** The tables with what an office adds to them; the same settings give the same tables. */
export const tablesOf = oncePer(
  ({ documentTypes, issuers }: Pick<Settings, 'documentTypes' | 'issuers'>): CitationTables =>
    documentTypes.length === 0 && issuers.length === 0
      ? CITATION_TABLES
      : {
          types: documentTypes.reduce(withType, CITATION_TABLES.types),
          issuers: issuers.reduce(withIssuer, CITATION_TABLES.issuers),
        },
);

/** A type that is known gets another abbreviation and other words; its years and issuers are the law's affair. */
function withType(
  types: readonly DocumentType[],
  { name, aliases = [], symbol, year = 'never' }: OfficeDocumentType,
): readonly DocumentType[] {
  const at = types.findIndex((type) => foldName(type.name) === foldName(name));
  const known = types[at];
  if (!known) return [...types, { name: capitalised(name), aliases, codes: [symbol], year }];
  const { codes = [], partyCodes = [], formerCodes = [] } = known;
  const isNew = ![...codes, ...partyCodes, ...formerCodes].includes(symbol);
  return types.with(at, {
    ...known,
    aliases: [...(known.aliases ?? []), ...aliases],
    formerCodes: isNew ? [...formerCodes, symbol] : formerCodes,
  });
}

/** A body that is known by its symbol gets other names; one that is known by its name gets another symbol. */
function withIssuer(
  issuers: readonly Issuer[],
  { name, aliases = [], symbol, level = 'organisation' }: OfficeIssuer,
): readonly Issuer[] {
  const named = issuers.findIndex(({ names }) => names.some((other) => foldName(other) === foldName(name)));
  const at = named >= 0 ? named : issuers.findIndex(({ code }) => plainCode(code) === plainCode(symbol));
  const known = issuers[at];
  const names = [name, ...aliases];
  if (!known) return [...issuers, { code: symbol, names, level }];
  const { code, variants = [] } = known;
  const isNew = ![code, ...variants].includes(symbol);
  const added = names.filter((each) => !known.names.some((other) => foldName(other) === foldName(each)));
  return issuers.with(at, {
    ...known,
    names: [...known.names, ...added],
    variants: isNew ? [...variants, symbol] : variants,
  });
}
