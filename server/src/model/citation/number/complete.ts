import { hasDoubled, isNear } from '../../../text/near';
import type { DocumentType } from '../tables/entries';
import { foldCode, type Lexicon } from '../tables/lexicon';
import { isKnownCode } from './codes';
import { type DocumentNumber, isPartyBody, isStateOnly, typesOfNumber } from './document-number';

/** Whether its codes are known, its marks are those of its agency, and its type is the one that is named. */
export function isComplete(number: DocumentNumber, type: DocumentType | null, lexicon: Lexicon): boolean {
  const { shape, issuerCodes, typeCode } = number;
  if (shape === 'legislature') return true;
  if (shape === 'lone' || !issuerCodes.every((code) => isKnownCode(code, 'issuer', lexicon))) return false;
  const agency = issuerCodes[0]!;
  if (typeCode === null) return !(type && type.open !== true && isTypeItself(agency, type));
  if (shape === 'party' ? isStateOnly(agency, lexicon) : isPartyBody(agency, lexicon)) return false;
  const types = typesOfNumber(number, lexicon);
  if (types.length === 0 || (types[0]!.joint && issuerCodes.length < 2)) return false;
  return type === null || type.open === true || types.includes(type);
}

/**
 * `Thông tư số 12/2024/TTT-BYT`: what reads as an agency is the type with a letter doubled, or in a joint document,
 * whose type has four, with one lost. Behind `Chỉ thị số`, the `CT` of `17/CT-TTG` is the type too.
 */
const isTypeItself = (agency: string, { codes = [], joint }: DocumentType): boolean =>
  codes.some((code) => {
    const [raw, right] = [foldCode(agency), foldCode(code)];
    return (
      agency === code ||
      hasDoubled(raw, right) ||
      (joint === true && raw.length < right.length && isNear(raw, right))
    );
  });
