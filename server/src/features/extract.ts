import { actorsOfHeading, actorsOfLeadIn } from '../model/assignment/actors-over';
import type { Assignee, Role, Source } from '../model/assignment/assignee';
import { handOversAndLeadIns } from '../model/assignment/hand-over';
import type { Citation } from '../model/citation/citation';
import type { Deadline } from '../model/deadline/deadline';
import { textOfComponent } from '../model/notice/document-facts';
import { citesOthers } from '../model/notice/notice-citations';
import {
  matterOf,
  type Part,
  type Placed,
  partsOf,
  placedBlocks,
  type Section,
  sectionsOf,
} from '../model/notice/outline';
import { readOwnNumber } from '../model/notice/own-number';
import { placeIn } from '../model/notice/place-date';
import { recipientsOf } from '../model/notice/recipients';
import { signatureOf } from '../model/notice/signature';
import { readingOf } from '../model/prose/reading';
import type { Task } from '../model/task/task';
import { tasksIn } from '../model/task/tasks';
import type { Actor } from '../model/unit/found-actor';
import { ownWords } from '../syntax/paragraph';
import type { Component } from '../syntax/structure';
import { rangeAt, rangeIn, rangeOfPiece, rangeOfText } from '../syntax/tree';
import { comparePositions, type Range, type Span } from '../text/span';
import { inOneLine } from '../text/words';
import type { Session } from './session';
import {
  deadlinesOfTask,
  doersOf,
  type FirstLines,
  firstLinesOf,
  rangeInTask,
  rangeOfTask,
  readTaskOf,
} from './tasks/task-readings';

/** What a notice says, as data: the shape that other people's scripts build on (`thongbao extract`). */
export interface Extract {
  readonly version: 1;
  readonly path: string;
  readonly document: ExtractedDocument;
  readonly components: readonly ExtractedComponent[];
  readonly sections: readonly ExtractedSection[];
  readonly tasks: readonly ExtractedTask[];
  readonly citations: readonly ExtractedCitation[];
  readonly recipients: readonly ExtractedRecipient[];
  readonly signature: ExtractedSignature | null;
}

export interface ExtractedDocument {
  /** `Thông báo`; null where the text names no type. */
  readonly type: string | null;
  readonly number: { readonly serial: string | null; readonly symbol: string | null } | null;
  readonly place: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  readonly meetingDate: string | null;
}

export interface ExtractedComponent {
  readonly kind: string;
  readonly range: Range;
}

export interface ExtractedSection {
  readonly marker: string;
  readonly level: number;
  readonly heading: string | null;
  readonly unit: string | null;
  readonly range: Range;
}

export interface ExtractedAssignee {
  readonly name: string;
  readonly role: Role;
  readonly source: Source;
}

export interface ExtractedDeadline {
  readonly text: string;
  readonly range: Range;
  readonly kind: Deadline['kind'];
  readonly value: string | null;
}

export interface ExtractedTask {
  readonly marker: string | null;
  readonly range: Range;
  readonly text: string;
  readonly expectsDeadline: boolean;
  readonly assignees: readonly ExtractedAssignee[];
  readonly deadlines: readonly ExtractedDeadline[];
  /** Numbered clauses and sentences with deadlines of their own. */
  readonly parts: readonly ExtractedTask[];
}

export interface ExtractedCitation {
  readonly text: string;
  readonly range: Range;
  readonly type: string | null;
  readonly number: string;
  readonly family: string;
  readonly date: string | null;
  readonly issuer: string | null;
  readonly issuerSource: 'text' | 'code' | null;
}

export interface ExtractedRecipient {
  readonly text: string;
  readonly note: string | null;
  readonly range: Range;
}

export interface ExtractedSignature {
  readonly authority: string | null;
  readonly onBehalfOf: string | null;
  readonly position: string | null;
  readonly name: string | null;
  readonly range: Range;
}

/** Reads the whole notice; `path` is only repeated in the answer. */
export function extract(session: Session, path: string): Extract {
  const blocks = placedBlocks(session.tree);
  return {
    version: 1,
    path,
    document: documentOf(session),
    components: componentsOf(blocks),
    sections: sectionsOf(blocks).map((section) => extractedSection(section)),
    tasks: extractedTasks(session, blocks),
    citations: blocks.flatMap((placed) => citationsOf(session, placed)),
    recipients: recipientsOf(session.tree).entries.map(({ block, textSpan, text, note }) => ({
      text: inOneLine(text),
      note,
      range: rangeIn(session.tree, block, textSpan),
    })),
    signature: extractedSignature(session),
  };
}

/** What the head of a document says. */
export function documentOf({ tree, document }: Session): ExtractedDocument {
  const number = inOneLine(textOfComponent(tree, 'number'));
  const read = number === '' ? null : readOwnNumber(number);
  const { type } = document;
  return {
    type: type && type[0]! + type.slice(1).toLowerCase(),
    number: read && { serial: read.serial, symbol: read.symbol },
    place: placeIn(textOfComponent(tree, 'place-date')),
    date: document.issueDate,
    subject: inOneLine(textOfComponent(tree, 'subject')) || null,
    meetingDate: document.meetingDate,
  };
}

/** What the contract has no name for is left out. */
const UNNAMED: ReadonlySet<Component> = new Set(['salutation', 'stamp', 'decoration', 'comment', 'blank']);

function componentsOf(blocks: readonly Placed[]): ExtractedComponent[] {
  const parts = partsOf(blocks)
    .filter(({ component }) => !UNNAMED.has(component))
    .map((part): ExtractedComponent => ({ kind: part.component, range: rangeOfPart(part.blocks) }));
  const inside = blocks.flatMap(({ block, line }) =>
    block.paragraph.residue.map(
      (piece): ExtractedComponent => ({ kind: 'residue', range: rangeOfPiece(piece, line) }),
    ),
  );
  return [...parts, ...inside].sort((a, b) => comparePositions(a.range.start, b.range.start));
}

function rangeOfPart(blocks: Part['blocks']): Range {
  const first = blocks[0]!;
  const last = blocks.at(-1)!;
  return {
    start: rangeOfText(first.block.paragraph, first.line).start,
    end: rangeOfText(last.block.paragraph, last.line).end,
  };
}

function extractedSection({ head, level, heading, blocks }: Section): ExtractedSection {
  const { paragraph } = head.block;
  const words = ownWords(paragraph);
  const unit = heading === null ? actorsOfParagraph(words) : actorsOfHeading(heading);
  return {
    marker: paragraph.marker!.text,
    level,
    // A number that stands alone on its line heads a section and says nothing of it.
    heading: (heading ?? matterOf(paragraph)) || null,
    unit: unit.length === 0 ? null : unit.map(({ name }) => name).join(', '),
    range: rangeOfPart(blocks),
  };
}

/** Whose section a whole paragraph opens; one that gives work to several, one after another, is nobody's. */
function actorsOfParagraph(words: string): readonly Actor[] {
  const reading = readingOf(words);
  const [given, ...more] = words.trimEnd().endsWith(':') ? [] : handOversAndLeadIns(reading);
  const isBehindOthers = given !== undefined && given.start >= (reading.sentences[0]?.end ?? 0);
  return more.length > 0 || isBehindOthers ? [] : actorsOfLeadIn(words);
}

function extractedTasks(session: Session, blocks: readonly Placed[]): ExtractedTask[] {
  const lines = firstLinesOf(blocks);
  return blocks.flatMap(({ block }) =>
    tasksIn(block, session).map((task) => extractedTask(session, task, lines)),
  );
}

function extractedTask(session: Session, task: Task, lines: FirstLines): ExtractedTask {
  const reading = readTaskOf(session, task);
  const extracted = (assignees: readonly Assignee[]): ExtractedAssignee[] =>
    assignees.map(({ name, role, source }) => ({ name, role, source }));
  const within = (place: Span): Range => rangeInTask(session.tree, task, place);
  const extractedDeadline = ({ text, kind, value }: Deadline, range: Range): ExtractedDeadline => ({
    text,
    range,
    kind,
    value,
  });
  return {
    marker: task.marker,
    range: rangeOfTask(session.tree, task),
    text: inOneLine(task.text),
    expectsDeadline: reading.expectsDeadline,
    assignees: extracted(reading.assignees),
    deadlines: deadlinesOfTask(session.tree, task, reading, lines).map(({ deadline, range }) =>
      extractedDeadline(deadline, range),
    ),
    parts: reading.parts.map((part) => ({
      marker: null,
      range: within(part),
      text: inOneLine(task.text.slice(part.start, part.end)),
      expectsDeadline: part.work?.kind === 'deliverable',
      assignees: extracted(doersOf(reading, part)),
      deadlines: part.deadlines.map((deadline) => extractedDeadline(deadline, within(deadline))),
      parts: [],
    })),
  };
}

function citationsOf({ facts }: Session, { block, line }: Placed): ExtractedCitation[] {
  if (!citesOthers(block)) return [];
  const { paragraph } = block;
  return facts(paragraph).citations.map((citation: Citation) => ({
    text: inOneLine(paragraph.text.slice(citation.start, citation.end)),
    range: rangeAt(paragraph, line, citation),
    type: citation.type,
    number: citation.number.text,
    family: citation.number.family,
    date: citation.date?.iso ?? null,
    issuer: citation.issuer?.name ?? null,
    issuerSource: citation.issuer?.source ?? null,
  }));
}

function extractedSignature(session: Session): ExtractedSignature | null {
  const signature = signatureOf(session.tree);
  if (!signature) return null;
  const { authority, onBehalfOf, position, name, lines } = signature;
  const first = lines[0]!;
  const last = lines.at(-1)!;
  const range = {
    start: rangeIn(session.tree, first.block, first.span).start,
    end: rangeIn(session.tree, last.block, last.span).end,
  };
  return { authority, onBehalfOf, position, name, range };
}
