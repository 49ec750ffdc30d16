import { isDeputy, headOf as postOf } from '../../../model/positions';
import { PLACEHOLDERS } from '../../../syntax/placeholders';
import type { Office } from '../../new-notice/office';
import type { SkeletonLine, Stop } from '../../new-notice/snippet';
import type { Block } from './block';
import { isFoot } from './foot';

/** Where nobody's signature has begun. */
export const canSign: Block['fits'] = (line) =>
  isFoot(line) && line.place.state.foot !== 'signature' && line.place.state.foot !== 'signed';

/** Between the position and the name, where the signature comes. */
const ROOM: readonly SkeletonLine[] = [[], [], []];
const NAME: Stop = { stop: 'name', text: PLACEHOLDERS.signer };

const block = (
  name: string,
  prefix: string,
  description: string,
  authority: (head: string | Stop) => readonly SkeletonLine[],
): Block => ({
  name: `Chữ ký: ${name}`,
  prefix,
  description,
  begins: [`Chữ ký: ${name}`, name],
  fits: canSign,
  lines: ({ office }) => [
    ...authority(office.head?.toUpperCase() ?? { stop: 'head', text: 'GIÁM ĐỐC' }),
    ...ROOM,
    [NAME],
  ],
});

const OFFICE: Stop = { stop: 'position', text: 'CHÁNH VĂN PHÒNG' };
const COUNCIL: SkeletonLine = ['TM. ', { stop: 'body', text: 'ỦY BAN NHÂN DÂN' }];
const CHAIR: Stop = { stop: 'position', text: 'CHỦ TỊCH' };

/** Every way to sign (quyền hạn của người ký: NĐ 30/2020, Điều 13; Phụ lục I, II.7.b). */
export const SIGNATURE_BLOCKS: readonly Block[] = [
  block('Giám đốc', 'zkygiamdoc', 'Người đứng đầu cơ quan ký', (head) => [[head]]),
  block('Phó Giám đốc ký thay', 'zkykt', 'KT. – cấp phó ký thay người đứng đầu', (head) => [
    ['KT. ', head],
    ['PHÓ ', head],
  ]),
  block('Chánh Văn phòng thừa lệnh', 'zkytl', 'TL. – người đứng đầu đơn vị thừa lệnh ký', (head) => [
    ['TL. ', head],
    [OFFICE],
  ]),
  block(
    'Phó Chánh Văn phòng thừa lệnh, ký thay',
    'zkytlkt',
    'TL. và KT. – cấp phó của người được giao thừa lệnh ký',
    (head) => [
      ['TL. ', head],
      ['KT. ', OFFICE],
      ['PHÓ ', OFFICE],
    ],
  ),
  block('Quyền Giám đốc', 'zkyquyen', 'Q. – quyền người đứng đầu ký', (head) => [['Q. ', head]]),
  block('thừa ủy quyền', 'zkytuq', 'TUQ. – người được ủy quyền bằng văn bản ký', (head) => [
    ['TUQ. ', head],
    [{ stop: 'position', text: 'TRƯỞNG PHÒNG' }],
  ]),
  block('Chủ tịch thay mặt Ủy ban nhân dân', 'zkytm', 'TM. – người đứng đầu thay mặt tập thể ký', () => [
    COUNCIL,
    [CHAIR],
  ]),
  block(
    'Phó Chủ tịch thay mặt Ủy ban nhân dân, ký thay',
    'zkytmkt',
    'TM. và KT. – cấp phó thay mặt tập thể, ký thay người đứng đầu',
    () => [COUNCIL, ['KT. ', CHAIR], ['PHÓ ', CHAIR]],
  ),
];

/** A person of the office with the lines over the signature. */
export interface Signer {
  readonly name: string;
  readonly title: string;
  readonly authority: readonly string[];
}

/** Those of the profile's people who can sign, whoever announces the notice first. */
export function signersOf(office: Office): Signer[] {
  const signers = office.people.map(({ name, title }) => ({
    name,
    title,
    authority: authorityOf(title.toUpperCase(), office),
  }));
  const announces = office.announcer?.head?.toUpperCase();
  return signers.sort(
    (a, b) => Number(b.title.toUpperCase() === announces) - Number(a.title.toUpperCase() === announces),
  );
}

const COUNCILS = /^(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|HĐND|Hội đồng)(?!\p{L})/iu;

/** The lines over the name of one who holds a post in the office. */
function authorityOf(title: string, { name, head, units }: Office): string[] {
  const first = head?.toUpperCase() ?? postOf(title);
  const council = name !== null && COUNCILS.test(name) ? ['TM. ỦY BAN NHÂN DÂN'] : [];
  if (title === first) return [...council, title];
  if (title.startsWith('QUYỀN ')) return [...council, `Q. ${title.slice('QUYỀN '.length)}`];
  if (isDeputy(title) && postOf(title) === first) return [...council, `KT. ${first}`, title];
  const unit = units.find(({ deputy }) => deputy?.toUpperCase() === title);
  const post = unit?.head?.toUpperCase() ?? postOf(title);
  return isDeputy(title) ? [`TL. ${first}`, `KT. ${post}`, title] : [`TL. ${first}`, title];
}

export const signatureLines = ({ authority, name }: Signer): SkeletonLine[] => [
  ...authority.map((line) => [line]),
  ...ROOM,
  [name],
];
