import type { Office } from '../../new-notice/office';
import type { Stop } from '../../new-notice/snippet';
import { isBody } from '../place';
import type { Block } from './block';
import { chairOf } from './head';

const WORK: Stop = { stop: 'work', text: 'nội dung công việc' };
const DAY: Stop = { stop: 'day', text: '…/…/…' };

const unitOf = (office: Office, name: string): Stop => {
  const choices = office.units.map((unit) => unit.name);
  return { stop: name, text: choices[0] ?? 'Phòng …', choices };
};

export const BODY_BLOCKS: readonly Block[] = [
  {
    name: 'Mục của một đơn vị',
    prefix: 'zmuc',
    description: 'Tên đơn vị làm tiêu đề mục, nhiệm vụ đầu tiên ở dưới',
    // The office's own units are offered one by one; see `headings.ts`.
    fits: (line) => isBody(line.place) && !line.isItem && line.place.session.settings.profile === null,
    lines: ({ office }) => [
      [{ stop: 'section', text: '1' }, '. ', unitOf(office, 'unit')],
      [{ stop: 'section', text: '1' }, '.1. ', WORK, ', hoàn thành trước ngày ', DAY, '.'],
    ],
  },
  {
    name: 'Chủ trì, phối hợp với …',
    begins: ['Chủ trì, phối hợp với'],
    prefix: 'zctph',
    description: 'Nhiệm vụ có đơn vị phối hợp và thời hạn',
    fits: (line) => isBody(line.place) && line.isItem,
    lines: ({ office }) => [
      ['Chủ trì, phối hợp với ', unitOf(office, 'partner'), ' ', WORK, ', hoàn thành trước ngày ', DAY, '.'],
    ],
  },
  {
    name: 'Nhiệm vụ có thời hạn',
    prefix: 'zviec',
    description: 'Việc phải làm và ngày hoàn thành',
    fits: (line) => isBody(line.place) && line.isItem,
    lines: () => [[WORK, ', hoàn thành trước ngày ', DAY, '.']],
  },
  {
    name: 'Giao … chủ trì, phối hợp với …',
    begins: ['Chủ trì, phối hợp với'],
    prefix: 'zgiao',
    description: 'Giao việc cho một đơn vị, nêu đơn vị phối hợp và thời hạn',
    fits: ({ place }) => isBody(place),
    lines: ({ office }) => [
      [
        'Giao ',
        unitOf(office, 'unit'),
        ' chủ trì, phối hợp với ',
        unitOf(office, 'partner'),
        ' ',
        WORK,
        ', hoàn thành trước ngày ',
        DAY,
        '.',
      ],
    ],
  },
  {
    name: 'Giao Văn phòng theo dõi, đôn đốc',
    begins: ['Theo dõi, đôn đốc', 'Đôn đốc'],
    prefix: 'zgiaovp',
    description: 'Câu cuối phần nội dung: đơn vị theo dõi, đôn đốc thực hiện kết luận',
    fits: (line) => isBody(line.place) && !line.isItem,
    lines: ({ office: { announcer, collective } }) => [
      [
        `Giao ${announcer?.name ?? 'Văn phòng'} theo dõi, đôn đốc `,
        { stop: 'together', text: collective },
        ' thực hiện.',
      ],
    ],
  },
  {
    name: 'Phần kết',
    prefix: 'zketthuc',
    description: '“Trên đây là …”, nhắc lại đúng trích yếu, kết thúc bằng “./.”',
    begins: ['Phần kết', 'Trên đây là'],
    fits: (line) => isBody(line.place) && !line.isItem,
    lines: (context) => {
      const { office, subject } = context;
      const announces = office.announcer?.name ?? office.name ?? 'Văn phòng';
      const conclusions =
        subject === ''
          ? ['Kết luận của ', chairOf(context), ' tại ', { stop: 'meeting', text: 'cuộc họp …' }]
          : [subject];
      return [
        [
          'Trên đây là ',
          ...conclusions,
          `, ${announces} thông báo để ${office.collective} biết, thực hiện./.`,
        ],
      ];
    },
  },
];
