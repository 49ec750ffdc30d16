import { PLACEHOLDERS } from '../../../syntax/placeholders';
import { capitalised } from '../../../text/words';
import type { Office } from '../../new-notice/office';
import { closingSentence, conclusionsOf, urgingSentence } from '../../new-notice/sentences';
import type { Stop } from '../../new-notice/snippet';
import { isBody } from '../place';
import type { Block } from './block';
import { chairOf } from './head';

const WORK: Stop = { stop: 'work', text: PLACEHOLDERS.work };
/** At the head of an item. */
const OPENING_WORK: Stop = { stop: 'work', text: capitalised(PLACEHOLDERS.work) };
const DAY: Stop = { stop: 'day', text: '…/…/…' };

const unitOf = (office: Office, name: string): Stop => {
  const choices = office.units.map((unit) => unit.name);
  return { stop: name, text: choices[0] ?? 'Phòng …', choices };
};

/** Who makes notices known and watches over what they ask for; where the office does not say it, a choice. */
const announcerOf = ({ announcer, units }: Office, others: readonly string[]): string | Stop => {
  if (announcer) return announcer.name;
  const choices = ['Văn phòng', ...(units.length > 0 ? units.map((unit) => unit.name) : others)];
  return { stop: 'announcer', text: choices[0]!, choices };
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
      [{ stop: 'section', text: '1' }, '.1. ', OPENING_WORK, ', hoàn thành trước ngày ', DAY, '.'],
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
    lines: () => [[OPENING_WORK, ', hoàn thành trước ngày ', DAY, '.']],
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
    lines: ({ office }) => [
      urgingSentence(announcerOf(office, ['Phòng …']), { stop: 'together', text: office.collective }),
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
      const conclusions =
        subject === ''
          ? conclusionsOf(chairOf(context), [{ stop: 'meeting', text: 'cuộc họp …' }])
          : [subject];
      const ofOffice = office.announcer === null ? office.name : null;
      return [closingSentence(conclusions, ofOffice ?? announcerOf(office, ['Sở …', 'UBND …']), office)];
    },
  },
];
