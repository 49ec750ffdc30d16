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
  const first = head?.toUpperCase() ?? postOf(title);
  const collective = name === null ? undefined : kindOfAgency(name)?.collective;
  const council = collective === undefined ? [] : [`TM. ${collective.toUpperCase()}`];
  if (title === first) return [...council, title];
  if (title.startsWith('QUYỀN ')) return [...council, `Q. ${title.slice('QUYỀN '.length)}`];
  if (isDeputy(title) && postOf(title) === first) return [...council, `KT. ${first}`, title];
  const unit = units.find(({ deputy }) => deputy?.toUpperCase() === title);
  const unitHead = unit?.head?.toUpperCase() ?? postOf(title);
  return isDeputy(title) ? [`TL. ${first}`, `KT. ${unitHead}`, title] : [`TL. ${first}`, title];
}

/** The signature block, with the room that the signature takes. */
export const signatureLines = ({ authority, name }: Signer): SkeletonLine[] => [
  ...authority.map((line) => [line]),
  ...ROOM,
  [name],
];
