import { actorsOfHeading } from '../model/assignment/actors-over';
import { placedBlocks, sectionsOf } from '../model/notice/outline';
import { textOf } from '../model/prose/tokens';
import { unitNamed } from '../model/unit/lookup';
import { unitEnd } from '../model/unit/names';
import { sameUnit } from '../model/unit/same-unit';
import type { Component } from '../syntax/structure';
import { type Block, blockAt, rangeAt } from '../syntax/tree';
import { splitByLine } from '../text/flow';
import type { Position, Range, Span, TextEdit } from '../text/span';
import type { Session } from './session';

/** A unit that is named at a place of the text. */
export interface UnitPlace {
  readonly name: string;
  readonly range: Range;
}

interface Mention extends UnitPlace {
  readonly block: Block;
  readonly line: number;
  readonly span: Span;
}

/** Where units are named that a notice gives work to and tells of it. */
const COMPONENTS: ReadonlySet<Component> = new Set([
  'opening',
  'lead-in',
  'section',
  'closing',
  'recipients',
]);

/** The unit that is named at a place, or null. */
export function unitAtPosition(session: Session, position: Position): UnitPlace | null {
  const { block, line, offset } = blockAt(session.tree, position);
  const mention = mentionsIn(session, block, line).find(
    ({ span }) => span.start <= offset && offset <= span.end,
  );
  return mention ? { name: mention.name, range: mention.range } : null;
}

/** The heading of the section of the unit that is named at a place: `phòng QLTM` leads to `3. Phòng Quản lý Thương mại`. */
export function unitDefinition(session: Session, position: Position): Range | null {
  const unit = unitAtPosition(session, position);
  if (!unit) return null;
  for (const { head, heading } of sectionsOf(placedBlocks(session.tree))) {
    const named = heading === null ? [] : actorsOfHeading(heading, session.facts.units);
    if (!named.some(({ name }) => isOneUnit(session, name, unit.name))) continue;
    const { paragraph } = head.block;
    return rangeAt(paragraph, head.line, { start: 0, end: paragraph.text.length });
  }
  return null;
}

/** Every place where the unit that is named at a place is named, in whatever form. This walks the whole document. */
export function unitPlaces(session: Session, position: Position): UnitPlace[] {
  const unit = unitAtPosition(session, position);
  return unit ? mentionsOf(session, unit.name).map(({ name, range }) => ({ name, range })) : [];
}

/** The longest name that a unit is given, in characters. */
const LONGEST_NAME = 200;

/**
 * Gives the unit at a place another name everywhere: full names and short forms (`phòng QLTM`) alike, for nobody but the
 * drafter knows the new short form. Capitals at the beginning stay as each place has them. Null where no unit is named,
 * or the new name is none.
 */
export function renameUnit(session: Session, position: Position, newName: string): TextEdit[] | null {
  const unit = unitAtPosition(session, position);
  const name = newName.normalize('NFC').trim().replace(/ +/g, ' ');
  if (!unit || !/^\p{L}[^\p{Cc}]*$/u.test(name) || name.length > LONGEST_NAME) return null;
  return mentionsOf(session, unit.name).flatMap((mention) => editsAt(mention, likeFirst(mention.name, name)));
}

/** A name on two wrapped lines is put on the first; the line's end stays. */
function editsAt({ block, line, span }: Mention, newText: string): TextEdit[] {
  return splitByLine(block.paragraph.flow, span).map((part, i) => ({
    range: {
      start: { line: line + part.line, character: part.from },
      end: { line: line + part.line, character: part.to },
    },
    newText: i === 0 ? newText : '',
  }));
}

/** With a small first letter where the old name has one, unless the new one is an abbreviation. */
function likeFirst(old: string, name: string): string {
  const [first = '', second = ''] = name;
  const isSmall = old[0] === old[0]!.toLowerCase();
  const isAbbreviation = second !== second.toLowerCase();
  const like = !isSmall ? first.toUpperCase() : isAbbreviation ? first : first.toLowerCase();
  return like + name.slice(first.length);
}

function mentionsOf(session: Session, name: string): Mention[] {
  return placedBlocks(session.tree).flatMap(({ block, line }) =>
    mentionsIn(session, block, line).filter((mention) => isOneUnit(session, mention.name, name)),
  );
}

function mentionsIn({ facts }: Session, block: Block, line: number): Mention[] {
  const { paragraph, component } = block;
  if (!COMPONENTS.has(component)) return [];
  const { reading } = facts(paragraph);
  const mentions: Mention[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const end = unitEnd(reading, at);
    if (end === at) continue;
    const span = { start: reading.tokens[at]!.start, end: reading.tokens[end - 1]!.end };
    const range = rangeAt(paragraph, line, span);
    mentions.push({ name: textOf(paragraph.text, span), range, block, line, span });
    at = end - 1;
  }
  return mentions;
}

/** The same unit of the office, or the same name written otherwise. */
function isOneUnit({ facts: { units } }: Session, a: string, b: string): boolean {
  const [one, other] = units ? [unitNamed(units, a), unitNamed(units, b)] : [null, null];
  return one || other ? one === other : sameUnit(a, b);
}
