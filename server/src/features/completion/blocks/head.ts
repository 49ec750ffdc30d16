import { postIn } from '../../new-notice/posts';
import { conclusionsOf, hearingSentence, openingSentence, presentIn } from '../../new-notice/sentences';
import { headLines } from '../../new-notice/skeleton';
import type { SkeletonLine, Stop } from '../../new-notice/snippet';
import { hasSeen } from '../place';
import type { Block, BlockContext } from './block';

const stop = (name: string, text: string): Stop => ({ stop: name, text });

/** Who concludes; where it is not known, a stop with the head of the office. */
export const chairOf = ({ chair, office }: BlockContext): string | Stop =>
  chair ?? stop('chair', office.head === null ? 'Giám đốc Sở' : postIn(office.name, office.head));

const meetingOf = ({ meeting }: BlockContext): string | Stop =>
  meeting ?? stop('meeting', 'cuộc họp giao ban triển khai nhiệm vụ tháng …');

/** From the agency to the lead-in of the conclusions (NĐ 30/2020, Phụ lục I, II.1–II.5; Phụ lục III, mẫu 1.4). */
export const HEAD_BLOCKS: readonly Block[] = [
  {
    name: 'Phần đầu',
    prefix: 'zdau',
    description: 'Tên cơ quan, số và ký hiệu, Quốc hiệu, Tiêu ngữ, địa danh và thời gian',
    begins: ['Phần đầu', 'UBND'],
    fits: ({ place }) => place.state.zone === 'head' && place.state.seen === 0,
    lines: ({ office }) => headLines(office, { month: stop('month', '…'), year: stop('year', '…') }),
  },
  {
    name: 'Tên loại và trích yếu',
    prefix: 'ztrichyeu',
    description: '“THÔNG BÁO” và trích yếu: kết luận của ai, tại cuộc họp nào',
    begins: ['Tên loại', 'Thông báo'],
    fits: ({ place }) => place.state.zone === 'head',
    lines: (context) => [['THÔNG BÁO'], conclusionsOf(chairOf(context), [meetingOf(context)])],
  },
  {
    name: 'Phần mở đầu',
    prefix: 'zmodau',
    description: 'Ngày họp, người chủ trì, thành phần dự, câu dẫn vào kết luận',
    begins: ['Phần mở đầu', 'Ngày'],
    fits: ({ place }) =>
      (place.state.zone === 'subject' && hasSeen(place, 'subject')) ||
      (place.state.zone === 'opening' && !hasSeen(place, 'opening')),
    lines: (context) => [openingLine(context), hearingLine(context)],
  },
  {
    name: 'Câu dẫn vào kết luận',
    prefix: 'zsaukhinghe',
    description: '“Sau khi nghe …, … kết luận như sau:”',
    begins: ['Câu dẫn', 'Sau khi nghe'],
    fits: ({ place }) => place.state.zone === 'opening' && !hasSeen(place, 'lead-in'),
    lines: (context) => [hearingLine(context)],
  },
];

const DAY: SkeletonLine = [stop('day', '…'), ' tháng ', stop('month', '…'), ' năm ', stop('year', '…')];

const openingLine = (context: BlockContext): SkeletonLine =>
  openingSentence(DAY, chairOf(context), [meetingOf(context)], presentIn(context.office, true));

const hearingLine = (context: BlockContext): SkeletonLine =>
  hearingSentence(context.office.collective, chairOf(context));
