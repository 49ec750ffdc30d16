import { deputyOf } from '../../../model/notice/agency-heads';
import { PLACEHOLDERS } from '../../../syntax/placeholders';
import type { Office } from '../../new-notice/office';
import { authorityOf, ROOM, type Signer } from '../../new-notice/signers';
import type { SkeletonLine, Stop } from '../../new-notice/snippet';
import type { Block } from './block';
import { isFoot } from './foot';

/** Where nobody's signature has begun. */
export const canSign: Block['fits'] = (line) =>
  isFoot(line) && line.place.state.foot !== 'signature' && line.place.state.foot !== 'signed';

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

/** While the head is still to be named, the deputy is called by the same words. */
const deputyLine = (head: string | Stop): SkeletonLine =>
  typeof head === 'string' ? [deputyOf(head)] : ['PHÓ ', head];

const OFFICE: Stop = { stop: 'position', text: 'CHÁNH VĂN PHÒNG' };
const COUNCIL: SkeletonLine = ['TM. ', { stop: 'body', text: 'ỦY BAN NHÂN DÂN' }];
const CHAIR: Stop = { stop: 'position', text: 'CHỦ TỊCH' };

/** Every way to sign (quyền hạn của người ký: NĐ 30/2020, Điều 13; Phụ lục I, II.7.b). */
export const SIGNATURE_BLOCKS: readonly Block[] = [
  block('Giám đốc', 'zkygiamdoc', 'Người đứng đầu cơ quan ký', (head) => [[head]]),
  block('Phó Giám đốc ký thay', 'zkykt', 'KT. – cấp phó ký thay người đứng đầu', (head) => [
    ['KT. ', head],
    deputyLine(head),
  ]),
  block('Chánh Văn phòng thừa lệnh', 'zkytl', 'TL. – người đứng đầu đơn vị thừa lệnh ký', (head) => [
    ['TL. ', head],
    [OFFICE],
  ]),
  block(
    'Phó Chánh Văn phòng thừa lệnh, ký thay',
    'zkytlkt',
    'TL. và KT. – cấp phó của người được giao thừa lệnh ký',
    (head) => [['TL. ', head], ['KT. ', OFFICE], deputyLine(OFFICE)],
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
    () => [COUNCIL, ['KT. ', CHAIR], deputyLine(CHAIR)],
  ),
];

/** A person of the office who can sign. */
export interface OfficeSigner extends Signer {
  readonly name: string;
  readonly title: string;
}

/** Those of the profile's people who can sign, whoever announces the notice first. */
export function signersOf(office: Office): OfficeSigner[] {
  const signers = office.people.map(({ name, title }) => ({
    name,
    title,
    authority: authorityOf(title, office),
  }));
  const announces = office.announcer?.head?.toUpperCase();
  return signers.sort(
    (a, b) => Number(b.title.toUpperCase() === announces) - Number(a.title.toUpperCase() === announces),
  );
}
