import type { MeetingDifference } from '../../model/meeting/meeting-differences';
import type { MeetingName } from '../../model/meeting/meeting-name';
import type { Block } from '../../syntax/tree';
import { commonEnds } from '../../text/common-ends';
import { capitalised } from '../../text/words';
import { type PlacedFinding, replacing } from '../rule';

/** A paragraph that names the meeting. */
export interface Naming {
  readonly block: Block;
  readonly name: MeetingName;
}

/** Where all others agree, it is the subject that is wrong. */
export function inSubject(
  { block }: Naming,
  { found, suggestion, span: place, inSubject: at }: MeetingDifference,
  other: Block,
): PlacedFinding {
  return {
    block,
    span: at,
    message: messageFor(suggestion, found, 'phần mở đầu và phần kết'),
    fixes: [replacing(at, found, titleFor(suggestion, found), false)],
    related: [{ block: other, span: place, message: `Ở đây ghi “${found}”` }],
  };
}

/** What a paragraph says otherwise than the subject. */
export function inOther(
  block: Block,
  { span: place, found, suggestion }: MeetingDifference,
  subject: Naming,
): PlacedFinding {
  return {
    block,
    span: place,
    message: messageFor(found, suggestion, 'trích yếu'),
    fixes: [replacing(place, suggestion, titleFor(found, suggestion), false)],
    related: [{ block: subject.block, span: subject.name.span, message: 'Tên cuộc họp ở trích yếu' }],
  };
}

/** What differs between two wordings, without the words around that they share. */
function unshared(written: string, right: string): { surplus: string; missing: string } {
  const [a, b] = [wordsIn(written), wordsIn(right)];
  const { head, tail } = commonEnds(a, b);
  const middle = (words: readonly string[]): string => words.slice(head, words.length - tail).join(' ');
  return { surplus: middle(a), missing: middle(b) };
}

const wordsIn = (text: string): string[] => text.split(' ').filter((word) => word !== '');

function messageFor(written: string, right: string, where: string): string {
  const { surplus, missing } = unshared(written, right);
  if (surplus === '') return `Thiếu “${missing}” so với ${where}.`;
  if (missing === '') return `Thừa “${surplus}” so với ${where}.`;
  return `${capitalised(where)} ghi “${right}”, ở đây ghi “${written}”.`;
}

function titleFor(written: string, right: string): string {
  const { surplus, missing } = unshared(written, right);
  if (surplus === '') return `Thêm “${missing}”`;
  return missing === '' ? `Bỏ “${surplus}”` : `Sửa thành “${right}”`;
}
