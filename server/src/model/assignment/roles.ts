import type { Reading } from '../prose/reading';
import { isPair, phraseAt, phraseTable, type Token } from '../prose/tokens';
import * as verbs from '../prose/verbs';
import type { AnnotationKind } from './annotations';
import type { Role } from './assignee';
import { partnersAt } from './cues';

/** Verbs of those who watch over work of others. */
export const MONITORING = phraseTable(verbs.MONITORING);
const MONITORING_TOO = phraseTable(['hướng dẫn', 'kiểm tra']);

/** What may stand between a subject and its verb. */
export const BEFORE_VERB = phraseTable([
  ...verbs.MANNER,
  'tiếp tục',
  'thường xuyên',
  'chủ trì',
  'có trách nhiệm',
  'chịu trách nhiệm',
]);

/** What a labelled remark, or the column of a table, makes of those whom it names. */
export const ANNOTATED_ROLES: Partial<Record<AnnotationKind, Role>> = {
  lead: 'lead',
  doer: 'execute',
  monitor: 'monitor',
  partner: 'coordinate',
};

/** `theo dõi sát diễn biến giá cả`, `theo dõi, đôn đốc thu nợ`: who watches prices or collects money watches over nobody's work. */
function watchesThings(tokens: readonly Token[], from: number): boolean {
  let at = from + phraseAt(MONITORING, tokens, from);
  while (tokens[at]?.text === ',' && phraseAt(MONITORING, tokens, at + 1) > 0)
    at += 1 + phraseAt(MONITORING, tokens, at + 1);
  if (phraseAt(COLLECTING, tokens, at) > 0) return true;
  return phraseAt(THINGS_WATCHED, tokens, at + phraseAt(CLOSELY, tokens, at)) > 0;
}

const COLLECTING = phraseTable(['thu', 'thu hồi', 'thu nợ', 'thu nộp', 'truy thu']);
const CLOSELY = phraseTable(['sát', 'sát sao', 'chặt chẽ', 'chặt', 'thường xuyên']);
const THINGS_WATCHED = phraseTable(verbs.THINGS_WATCHED);

/** The role of somebody whose work begins at a token. */
export function roleAt(reading: Reading, from: number): Role {
  const { tokens } = reading;
  const partners = isPair(tokens, from, 'phối', 'hợp') ? partnersAt(reading, from + 2) : null;
  let at = partners?.next ?? from;
  for (let step = 0; step < 4; step++) at += tokens[at]?.text === ',' ? 1 : phraseAt(BEFORE_VERB, tokens, at);
  if (phraseAt(MONITORING, tokens, at) > 0) return watchesThings(tokens, at) ? 'lead' : 'monitor';
  const too = phraseAt(MONITORING_TOO, tokens, at);
  const next = tokens[at + too]?.text === ',' || tokens[at + too]?.lower === 'và' ? at + too + 1 : at + too;
  return too > 0 && phraseAt(MONITORING, tokens, next) > 0 ? 'monitor' : 'lead';
}
