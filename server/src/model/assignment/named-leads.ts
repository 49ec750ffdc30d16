import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable, type Token } from '../prose/tokens';
import { actorAt, actorsAt } from '../unit/actor';
import { annotationsIn } from './annotations';
import { type Assignee, addActors, answersFor } from './assignee';
import { beginsWork } from './cues';
import { MONITORING, roleAt } from './roles';

/** `(Phòng A chủ trì, Phòng B phối hợp)`, `do Phòng A chủ trì`, `…: Phòng A chủ trì`, `(Văn phòng)` at the end. */
export function addNamedLeads(reading: Reading, found: Assignee[]): void {
  const { tokens } = reading;
  // `Phòng A chủ trì; Phòng B phối hợp: …`
  const opening = actorsAt(reading, 0);
  if (opening && isPair(tokens, opening.next, 'chủ', 'trì') && tokens[opening.next + 2]?.text === ';')
    addActors(found, opening.actors, 'lead', 'inline');
  for (let i = 0; i < tokens.length; i++) {
    if (tokens[i]!.text === '(') i = addBracketed(reading, i + 1, found) - 1;
    else if (tokens[i]!.lower === 'do' || (i > 0 && opensRemark(tokens, i))) {
      const list = actorsAt(reading, i + 1);
      if (!list) continue;
      const isTold =
        tokens[i]!.text === ':' &&
        isCapital(tokens[i + 1]) &&
        !found.some((one) => answersFor(one) && one.span!.start < tokens[i]!.start);
      const goesOn = tokens[list.next + 2]?.text === ',' && beginsWork(tokens, list.next + 3);
      if (tellsWhich(tokens, i) && (goesOn || found.some(answersFor))) continue;
      if (isPair(tokens, list.next, 'chủ', 'trì')) addActors(found, list.actors, 'lead', 'inline');
      // `Đón đoàn công tác: Phòng Hành chính chuẩn bị lễ tân`
      else if (isTold && beginsWork(tokens, list.next))
        addActors(found, list.actors, roleAt(reading, list.next), 'inline');
    }
  }
}

/** `đối với đề tài do Trường A chủ trì`: which of several things is meant, where somebody else works, or other work follows. */
const tellsWhich = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'do' &&
  tokens[at - 1]?.isWord === true &&
  [2, 3, 4, 5].some((back) => phraseAt(ONE_OF_SEVERAL, tokens, at - back) > 0);

const ONE_OF_SEVERAL = phraseTable(['đối với', 'các', 'những', 'trong số']);

/** A colon, or a dash behind what is no name: `Lập dự toán - Phòng A chủ trì`. */
function opensRemark(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  return text === ':' || (/^[–-]$/u.test(text) && !isCapital(tokens[at - 1]));
}

/** `(Phòng A)`, `(Phòng A, trước 12/5/2026)` at the end of an item: whose it is, and by when. */
function closesItem(tokens: readonly Token[], at: number): boolean {
  const isTimed = tokens[at]?.text === ',' && phraseAt(TERM, tokens, at + 1) > 0;
  const end = isTimed ? tokens.findIndex(({ text }, i) => i > at && text === ')') : at;
  return tokens[end]?.text === ')' && isLastWord(tokens, end + 1);
}

const TERM = phraseTable(['trước', 'hạn', 'thời hạn', 'xong', 'hoàn thành', 'chậm nhất']);

function addBracketed(reading: Reading, from: number, found: Assignee[]): number {
  const { tokens } = reading;
  let at = from;
  for (;;) {
    const list = actorsAt(reading, at);
    if (!list) return at;
    const leads = isPair(tokens, list.next, 'chủ', 'trì') || isPair(tokens, list.next, 'thực', 'hiện');
    const partners = isPair(tokens, list.next, 'phối', 'hợp');
    // `(các trạm thực hiện; Văn phòng đôn đốc)`
    const watches = at > from && phraseAt(MONITORING, tokens, list.next) > 0;
    const isWhose = at === from && closesItem(tokens, list.next) && !definesActor(reading, from - 1);
    // `(đơn vị chủ trì thực hiện: Phòng A)`
    const isLabel = annotationsIn(reading).some((label) => label.from === tokens[at]!.start);
    if (isLabel || (!leads && !partners && !watches && !isWhose)) return at;
    // `(Phòng A chủ trì; Đội B thực hiện)`
    const isSecond = at > from && isPair(tokens, list.next, 'thực', 'hiện');
    const role = partners ? 'coordinate' : watches ? 'monitor' : isSecond ? 'execute' : 'lead';
    addActors(found, list.actors, role, 'inline');
    at = list.next + 3;
  }
}

function isLastWord(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < tokens.length; i++) if (tokens[i]!.isWord) return false;
  return true;
}

/** `gửi Sở Công Thương (Văn phòng)`: the bracket says which part of the body before it. */
function definesActor(reading: Reading, bracket: number): boolean {
  for (let at = bracket - 1; at >= Math.max(0, bracket - 10); at--) {
    if (actorAt(reading, at)?.next === bracket) return true;
  }
  return false;
}
