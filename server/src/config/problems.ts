import { findNodeAtLocation, type Node, type ParseError, printParseErrorCode } from 'jsonc-parser';
import type * as v from 'valibot';
import { nearestOf } from '../text/near';
import type { Span } from '../text/span';
import { memberNames, type Path, wantedAt } from './schema-parts';

/** A mistake in a configuration file, at its place: UTF-16 offsets in the file's text. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

export const pathOf = (issue: v.BaseIssue<unknown>): Path =>
  (issue.path ?? []).map(({ key }) => key as string | number);

export function issueProblem(root: Node, issue: v.BaseIssue<unknown>, schema: unknown): ConfigProblem {
  const path = pathOf(issue);
  const key = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const near = nearestOf(key, memberNames(schema, path.slice(0, -1)));
    const meant = near ? `; có phải “${near}”?` : '.';
    return { span: keySpan(root, path), message: `Không có mục “${key}”, mục này bị bỏ qua${meant}` };
  }
  if (issue.type === 'strict_object' && issue.received === 'undefined') {
    return { span: valueSpan(root, path.slice(0, -1)), message: `Thiếu mục “${key}”.` };
  }
  const span = valueSpan(root, path);
  if (issue.type === 'picklist') {
    const choices = issue
      .expected!.replace(/[()]/g, '')
      .split(' | ')
      .map((choice) => choice.replaceAll('"', '“').replace(/“$/, '”'));
    return { span, message: `Giá trị phải là ${choices.join(', ')}${similar(issue)}.` };
  }
  if (issue.type === 'regex' || issue.type === 'check') return { span, message: issue.message };
  if (issue.type === 'non_empty') return { span, message: `${subjectOf(path)} không được để trống.` };
  if (issue.type === 'integer') return { span, message: `${subjectOf(path)} phải là một số nguyên.` };
  return otherWanted(root, path, schema);
}

export const otherWanted = (root: Node, path: Path, schema: unknown): ConfigProblem => ({
  span: valueSpan(root, path),
  message: `${subjectOf(path)} phải là ${wantedAt(schema, path)}.`,
});

const subjectOf = (path: Path): string =>
  typeof path.at(-1) === 'string' ? `Mục “${path.at(-1)}”` : 'Giá trị';

function similar(issue: v.BaseIssue<unknown>): string {
  const choices = issue.expected!.match(/[a-z]+/g) ?? [];
  const near = typeof issue.input === 'string' ? nearestOf(issue.input, choices) : null;
  return near ? ` (có phải “${near}”?)` : '';
}

export function unknownRule(id: string, ruleIds: readonly string[]): string {
  const near = nearestOf(id, ruleIds);
  return `Không có quy tắc “${id}”${near ? `; có phải “${near}”?` : '.'}`;
}

export function syntaxProblem(text: string, { error, offset, length }: ParseError): ConfigProblem {
  const start = Math.min(offset, Math.max(0, text.length - 1));
  const span = { start, end: Math.max(start + 1, Math.min(text.length, offset + length)) };
  const name = printParseErrorCode(error);
  return { span, message: `Sai cú pháp JSON: ${SYNTAX[name] ?? 'không đọc được chỗ này'}.` };
}

const SYNTAX: Record<string, string> = {
  InvalidSymbol: 'từ lạ (chuỗi phải đặt trong dấu ngoặc kép)',
  InvalidNumberFormat: 'số viết sai',
  PropertyNameExpected: 'thừa dấu phẩy hoặc thiếu tên mục',
  ValueExpected: 'thừa dấu phẩy hoặc thiếu giá trị',
  ColonExpected: 'thiếu dấu hai chấm',
  CommaExpected: 'thiếu dấu phẩy',
  CloseBraceExpected: 'thiếu dấu }',
  CloseBracketExpected: 'thiếu dấu ]',
  EndOfFileExpected: 'thừa phần sau dấu } cuối cùng',
  InvalidCommentToken: 'JSON không có chú thích',
  UnexpectedEndOfString: 'thiếu dấu ngoặc kép đóng',
};

function valueSpan(root: Node, path: Path): Span {
  const node = findNodeAtLocation(root, path) ?? root;
  return { start: node.offset, end: node.offset + Math.max(1, node.length) };
}

export function keySpan(root: Node | undefined, path: Path): Span {
  const value = root && findNodeAtLocation(root, path);
  const key = value?.parent?.type === 'property' ? value.parent.children![0]! : value;
  return key ? { start: key.offset, end: key.offset + key.length } : { start: 0, end: 1 };
}
