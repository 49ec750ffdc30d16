import { findNodeAtLocation, type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type * as v from 'valibot';
import { nearestOf } from '../text/near';
import type { Span } from '../text/span';
import type { Said } from './said';
import { saidOfShape } from './schema';
import { memberNames, type Path, wantedAt } from './schema-parts';

/** A mistake in a configuration file, at its place: UTF-16 offsets in the file's text. */
export interface ConfigProblem extends Said {
  readonly span: Span;
}

/** The members and indices that lead to the place of an issue. */
export const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => key as string | number);

/** What is wrong at the place that an issue names, and what is wanted there. */
export function issueProblem(root: Node, issue: v.BaseIssue<unknown>, schema: unknown): ConfigProblem {
  const path = pathOf(issue);
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownMember(root, path, schema);
  if (issue.type === 'strict_object' && issue.received === 'undefined') return missingMember(root, path);
  const said = saidOfValue(issue, subjectOf(path));
  return said ? { span: valueSpan(root, path), ...said } : otherWanted(root, path, schema);
}

function unknownMember(root: Node, path: Path, schema: unknown): ConfigProblem {
  const key = keyOf(path);
  const near = nearestOf(key, memberNames(schema, path.slice(0, -1)));
  return {
    span: keySpan(root, path),
    message: `Không có mục “${key}”, mục này bị bỏ qua${near ? `; có phải “${near}”?` : '.'}`,
    english: `There is no “${key}”, and it is passed over${near ? `; did you mean “${near}”?` : '.'}`,
  };
}

const missingMember = (root: Node, path: Path): ConfigProblem => ({
  span: valueSpan(root, path.slice(0, -1)),
  message: `Thiếu mục “${keyOf(path)}”.`,
  english: `“${keyOf(path)}” is missing.`,
});

const keyOf = (path: Path): string => String(path.at(-1) ?? '');

/** What is said of a value of the right type; null of one of another type. */
function saidOfValue(issue: v.BaseIssue<unknown>, subject: Said): Said | null {
  switch (issue.type) {
    case 'picklist':
      return saidOfChoice(issue);
    case 'regex':
    case 'check':
      return saidOfShape(issue.message);
    case 'non_empty':
      return {
        message: `${subject.message} không được để trống.`,
        english: `${subject.english} must not be empty.`,
      };
    case 'integer':
      return {
        message: `${subject.message} phải là một số nguyên.`,
        english: `${subject.english} must be a whole number.`,
      };
    default:
      return null;
  }
}

function saidOfChoice(issue: v.BaseIssue<unknown>): Said {
  const choices = issue
    .expected!.replace(/[()]/g, '')
    .split(' | ')
    .map((choice) => choice.replaceAll('"', '“').replace(/“$/, '”'));
  const near = nearChoice(issue);
  const listed = choices.join(', ');
  return {
    message: `Giá trị phải là một trong ${listed}${near ? ` (có phải “${near}”?)` : ''}.`,
    english: `The value must be one of ${listed}${near ? ` (did you mean “${near}”?)` : ''}.`,
  };
}

/** That a value is of another type than its place wants. */
export function otherWanted(root: Node, path: Path, schema: unknown): ConfigProblem {
  const subject = subjectOf(path);
  const wanted = wantedAt(schema, path);
  return {
    span: valueSpan(root, path),
    message: `${subject.message} phải là ${wanted.message}.`,
    english: `${subject.english} must be ${wanted.english}.`,
  };
}

function subjectOf(path: Path): Said {
  const key = path.at(-1);
  return typeof key === 'string'
    ? { message: `Mục “${key}”`, english: `“${key}”` }
    : { message: 'Giá trị', english: 'The value' };
}

function nearChoice(issue: v.BaseIssue<unknown>): string | null {
  const choices = issue.expected!.match(/[a-z]+/g) ?? [];
  return typeof issue.input === 'string' ? nearestOf(issue.input, choices) : null;
}

/** That there is no rule of a name, with one that is nearly called so. */
export function unknownRule(id: string, ruleIds: readonly string[]): Said {
  const near = nearestOf(id, ruleIds);
  return {
    message: `Không có quy tắc “${id}”${near ? `; có phải “${near}”?` : '.'}`,
    english: `There is no rule “${id}”${near ? `; did you mean “${near}”?` : '.'}`,
  };
}

/** What makes a text no JSON, as its parser says it. */
export function syntaxProblem(text: string, { error, offset, length }: ParseError): ConfigProblem {
  const start = Math.min(offset, Math.max(0, text.length - 1));
  const span = { start, end: Math.max(start + 1, Math.min(text.length, offset + length)) };
  const { message, english } = SYNTAX[printParseErrorCode(error)] ?? UNREADABLE;
  return { span, message: `Sai cú pháp JSON: ${message}.`, english: `This is no JSON: ${english}.` };
}

const UNREADABLE: Said = { message: 'không đọc được chỗ này', english: 'it cannot be read here' };

const SYNTAX: Readonly<Record<string, Said>> = {
  InvalidSymbol: {
    message: 'từ lạ (chuỗi phải đặt trong dấu ngoặc kép)',
    english: 'an unknown word (a text stands in double quotes)',
  },
  InvalidNumberFormat: { message: 'số viết sai', english: 'a malformed number' },
  PropertyNameExpected: {
    message: 'thừa dấu phẩy hoặc thiếu tên mục',
    english: 'a comma too many, or a name is missing',
  },
  ValueExpected: {
    message: 'thừa dấu phẩy hoặc thiếu giá trị',
    english: 'a comma too many, or a value is missing',
  },
  ColonExpected: { message: 'thiếu dấu hai chấm', english: 'a colon is missing' },
  CommaExpected: { message: 'thiếu dấu phẩy', english: 'a comma is missing' },
  CloseBraceExpected: { message: 'thiếu dấu }', english: 'a } is missing' },
  CloseBracketExpected: { message: 'thiếu dấu ]', english: 'a ] is missing' },
  EndOfFileExpected: {
    message: 'thừa phần sau dấu } cuối cùng',
    english: 'there is more behind the last }',
  },
  InvalidCommentToken: { message: 'JSON không có chú thích', english: 'JSON has no comments' },
  UnexpectedEndOfString: {
    message: 'thiếu dấu ngoặc kép đóng',
    english: 'a closing quotation mark is missing',
  },
};

function valueSpan(root: Node, path: Path): Span {
  const node = findNodeAtLocation(root, path) ?? root;
  return { start: node.offset, end: node.offset + Math.max(1, node.length) };
}

/** The place of a member's key; of an element its value; the beginning of the file where there is none. */
export function keySpan(root: Node | undefined, path: Path): Span {
  const value = root && findNodeAtLocation(root, path);
  const key = value?.parent?.type === 'property' ? value.parent.children![0]! : value;
  return key ? { start: key.offset, end: key.offset + key.length } : { start: 0, end: 1 };
}
