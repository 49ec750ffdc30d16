import { hasSeen } from '../place';
import type { Block } from './block';

/** Behind the closing. */
export const isFoot: Block['fits'] = ({ place: { state }, isItem }) =>
  (state.zone === 'closing' || state.zone === 'foot') && !isItem;

/** Whom the notice is sent to, the archive last (NĐ 30/2020, Phụ lục I, II.9). */
export const RECIPIENTS_BLOCK: Block = {
  name: 'Nơi nhận',
  prefix: 'znoinhan',
  description: 'Nơi nhận thường trực, các đơn vị được giao việc, dòng “Lưu”',
  fits: (line) => isFoot(line) && !hasSeen(line.place, 'recipients'),
  lines: ({ office: { announcer }, recipients }) => [
    ['Nơi nhận:'],
    ...recipients().map((entry, i) => [
      '- ',
      entry.includes('…') ? { stop: `entry${i}`, text: entry } : entry,
      ';',
    ]),
    ['- Lưu: VT, ', announcer?.symbol ?? { stop: 'keeper', text: 'VP' }, '.'],
  ],
};
