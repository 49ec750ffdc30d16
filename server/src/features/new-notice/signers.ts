import { kindOfAgency } from '../../model/notice/agency-heads';
import { isDeputy, headOf as postOf } from '../../model/notice/signing-positions';
import type { Office } from './office';
import type { SkeletonLine, Stop } from './snippet';

/** Between the position and the name, where the signature comes. */
export const ROOM: readonly SkeletonLine[] = [[], [], []];

/** One who can sign with the lines over the signature. */
export interface Signer {
  readonly name: string | Stop;
  readonly authority: readonly string[];
}

/** The lines over the name of one who holds a post in the office, in capitals. */
export function authorityOf(post: string, { name, head, units }: Office): string[] {
  const title = post.toUpperCase();
  const acting = ACTING.exec(title)?.[1];
  const first = head?.toUpperCase() ?? postOf(acting ?? title);
  const collective = name === null ? undefined : kindOfAgency(name)?.collective;
  const council = collective === undefined ? [] : [`TM. ${collective.toUpperCase()}`];
  if (acting !== undefined) return [...(acting === first ? council : [`TL. ${first}`]), `Q. ${acting}`];
  if (title === first) return [...council, title];
  if (isDeputy(title) && first.split(', ').includes(postOf(title)))
    return [...council, `KT. ${first}`, title];
  const unit = units.find(({ deputy }) => deputy?.toUpperCase() === title);
  const unitHead = unit?.head?.toUpperCase() ?? postOf(title);
  return isDeputy(title) ? [`TL. ${first}`, `KT. ${unitHead}`, title] : [`TL. ${first}`, title];
}

/** `Q. GIÁM ĐỐC`, `QUYỀN GIÁM ĐỐC` */
const ACTING = /^(?:Q\s?\.\s*|QUYỀN\s+)(.+)$/u;

/** The signature block, with the room that the signature takes. */
export const signatureLines = ({ authority, name }: Signer): SkeletonLine[] => [
  ...authority.map((line) => [line]),
  ...ROOM,
  [name],
];
