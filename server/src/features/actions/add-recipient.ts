import { entryMarkOf, type Recipient, recipientsOf } from '../../model/notice/recipients';
import { unitNamed } from '../../model/unit/lookup';
import { recipientCovers } from '../../model/unit/recipient-reach';
import { isColumn } from '../../rules/places';
import { blockAtLine } from '../../syntax/tree';
import type { Position } from '../../text/span';
import { locateEdits } from '../fixes';
import type { Session } from '../session';
import { unitAtPosition } from '../units';
import type { DraftAction } from './action';

/** Adds the unit that is named at a place of the body to those whom the notice is sent to, before the archive's copy. */
export function addRecipient(session: Session, position: Position): DraftAction[] {
  const { tree, facts } = session;
  if (blockAtLine(tree, position.line).block.component === 'recipients') return [];
  const unit = unitAtPosition(session, position);
  if (!unit) return [];
  const { entries } = recipientsOf(tree);
  const last = entries.at(-1);
  const name = (facts.units && unitNamed(facts.units, unit.name)?.name) ?? unit.name;
  if (!last || entries.some(({ text }) => recipientCovers(text, name, facts.units))) return [];
  const archive = entries.find(({ isArchive }) => isArchive);
  const edit = archive
    ? {
        block: archive.block,
        span: { start: archive.span.start, end: archive.span.start },
        newText: `- ${name}${entryMarkOf(entries.map(wordsOf))}\n`,
      }
    : { block: last.block, span: { start: last.span.end, end: last.span.end }, newText: `\n- ${name};` };
  // In a foot of two columns a line has no room for another.
  if (isColumn(edit.block)) return [];
  return [{ name: 'addRecipient', subject: name, edits: locateEdits(tree, edit.block, [edit]) }];
}

const wordsOf = ({ block, span: { start, end } }: Recipient): string =>
  block.paragraph.text.slice(start, end);
