import { fixesOf } from '../src/features/fixes';
import { findingsIn, openSession } from '../src/features/session';
import { SEVERITY_NAMES } from '../src/features/severity-names';
import { exampleSettings } from '../src/rules/example-settings';
import { unmark } from '../src/rules/marked';
import { RULES } from '../src/rules/registry';
import type { Rule } from '../src/rules/rule';

/** An example of a rule with what the tool really says and does. */
export interface ShownExample {
  readonly text: string;
  /** The message of the finding, and the texts that it stands on; empty for what cannot be seen. */
  readonly message: string;
  readonly places: readonly string[];
  /** The title of the preferred fix, and whether it may be applied unseen; null where there is none. */
  readonly fix: { readonly title: string; readonly safe: boolean } | null;
  readonly fixed: string | null;
}

/** Runs a rule's wrong examples. */
export function shownExamples(rule: Rule): ShownExample[] {
  const rules = rule.reads === 'suppressions' ? RULES : [rule];
  const settings = exampleSettings(rule);
  return rule.examples.wrong.map(({ text: marked, fixed }) => {
    const { text, ranges } = unmark(marked);
    const session = openSession(text, { rules, settings });
    const findings = findingsIn(session).findings.filter((finding) => finding.rule.id === rule.id);
    const fix = findings[0] ? (fixesOf(session, findings[0])[0] ?? null) : null;
    const lines = text.split('\n');
    const places = ranges
      .filter(({ start, end }) => start.line === end.line)
      .map(({ start, end }) => lines[start.line]!.slice(start.character, end.character));
    return { text, message: findings[0]?.message ?? '', places, fix, fixed: fixed ?? null };
  });
}

/** The page of a rule in Markdown, in Vietnamese: the same file for the documentation, `explain` and the editor. */
export function rulePage(rule: Rule): string {
  const { docs, examples } = rule;
  return [
    `# ${rule.id}`,
    '',
    `**${rule.title}**`,
    '',
    `| Khi soạn (\`draft\`) | Khi trình ký (\`final\`) | Áp dụng cho | Căn cứ |`,
    '| --- | --- | --- | --- |',
    `| ${SEVERITY_NAMES[rule.severity.draft]} | ${SEVERITY_NAMES[rule.severity.final]} | ${rule.kinds === 'notice' ? 'thông báo' : 'mọi văn bản hành chính'} | ${rule.basis} |`,
    '',
    `## Báo gì\n\n${docs.what}\n`,
    `## Vì sao\n\n${docs.why}\n`,
    `## Sửa thế nào\n\n${docs.how}\n`,
    '## Ví dụ sai\n',
    ...shownExamples(rule).map(exampleSection),
    '## Ví dụ đúng\n',
    ...examples.right.map((text) => `${quoted(text)}\n`),
    '## Tắt quy tắc này\n',
    `- Ở một đoạn: viết dòng \`// bỏ qua ${rule.id}\` ngay trên đoạn đó.`,
    `- Ở cả tệp: viết dòng đó ở đầu tệp.`,
    `- Ở cả cơ quan: trong \`thongbao.config.json\`, viết \`"rules": { "${rule.id}": "off" }\`.`,
    '',
  ].join('\n');
}

function exampleSection({ text, message, places, fix, fixed }: ShownExample): string {
  const at = places.length > 0 ? ` (ở “${places.join('”, “').trim()}”)` : '';
  const parts = [`${quoted(text)}\n`, `> ${message}${at}\n`];
  if (fix) parts.push(`Sửa nhanh: **${fix.title}**${fix.safe ? '' : ' (cần người soạn xem lại)'}\n`);
  if (fixed !== null) parts.push(`${quoted(fixed)}\n`);
  return parts.join('\n');
}

const quoted = (text: string): string => `\`\`\`text\n${text.replace(/^(.{300}).{700,}$/gm, '$1 …')}\n\`\`\``;

/** The page's path in the package and in the project. */
export const rulePagePath = (id: string): string => `docs/rules/${id}.md`;
