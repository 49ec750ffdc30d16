import { nextNotice } from '../../../server/src/features/next-notice/next-notice';
import { stalePlacesIn } from '../../../server/src/features/next-notice/stale';
import { openSession } from '../../../server/src/features/session';
import { textInRange } from '../../../server/src/text/lines';
import { NOTICE } from '../../support/notices';

const TODAY = '2026-05-04';
export const open = (text: string) => openSession(text, { rules: [] });
export const next = (text: string, shift = 1) => nextNotice(open(text), shift, TODAY);

/** The places as they read, white space and letters in one form. */
export const placesIn = (text: string, stale: Parameters<typeof stalePlacesIn>[1]) => {
  const session = open(text);
  return stalePlacesIn(session, stale).map(
    ({ kind, range }) =>
      `${kind}: ${textInRange(session.tree.lines, range).normalize('NFC').replace(/\s+/g, ' ')}`,
  );
};

/** The notice, of other periods than a month. */
export const QUARTER = NOTICE.replaceAll('công tác tháng 4 năm 2026', 'công tác quý II năm 2026');
export const HALF = NOTICE.replaceAll('giao ban công tác tháng 4 năm 2026', 'sơ kết 6 tháng đầu năm 2026');
export const YEAR = NOTICE.replaceAll('giao ban công tác tháng 4 năm 2026', 'tổng kết công tác năm 2026');
