import { type Extract, extract } from '../../server/src/features/extract';
import { openSession } from '../../server/src/features/session';

/** What `thongbao extract` says of a text. */
export const extractedFrom = (text: string): Extract => extract(openSession(text), 'notice.thongbao');
