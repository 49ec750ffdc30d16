import type { Governor } from '../../../server/src/model/assignment/actors-over';

export const heading = (text: string): Governor => ({ kind: 'heading', text });
export const leadIn = (text: string): Governor => ({ kind: 'lead-in', text });
