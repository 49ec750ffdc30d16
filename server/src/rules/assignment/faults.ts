import { actorsOver } from '../../model/assignment/actors-over';
import { handOversOf } from '../../model/assignment/hand-over';
import { headingOf } from '../../model/notice/outline';
import { governorsOf } from '../../model/task/headings-over';
import { reaches, reachOf } from '../../model/unit/recipient-reach';
import { isUnitHeading } from '../../syntax/signs';
import { blocksAfter, blocksWith } from '../../syntax/tree';
import { span } from '../../text/span';
import type { DocumentContext, Fault } from '../rule';
import { namedUnits } from './units';

/** A unit's heading that has work under it becomes one that names nobody. */
export const UNIT_TO_TOPIC: Fault = {
  name: 'đổi tiêu đề đơn vị thành chủ đề',
  reach: 'notice',
  *sites(context) {
    const { paragraph } = context.block;
    const words = headingOf(paragraph);
    if (!paragraph.marker || words === null || !isUnitHeading(paragraph)) return;
    const { actors } = actorsOver([{ kind: 'heading', text: words }]);
    if (actors.length === 0 || !answersForWork(context)) return;
    const start = paragraph.text.indexOf(words.slice(0, 8));
    yield { span: span(start, paragraph.text.length), newText: 'Một số nhiệm vụ trọng tâm' };
  },
};

/** Whether work under a heading names nobody itself, nor does anything in between. */
function answersForWork({ block: heading, reader }: DocumentContext): boolean {
  for (const block of blocksAfter(reader.tree, heading)) {
    const { component, after, paragraph } = block;
    if (component === 'closing') break;
    if (component !== 'section') continue;
    if (!after.path.some((item) => item.paragraph === heading.paragraph)) return false;
    const inner = governorsOf(after, paragraph).slice(
      governorsOf(heading.after, heading.paragraph).length + 1,
    );
    if (actorsOver(inner).actors.length > 0) continue;
    const isOpen = reader
      .tasksIn(block)
      .some(
        (task) =>
          !reader
            .assigneesOf(task)
            .some(({ role, span }) => span !== null && role !== 'execute' && role !== 'coordinate'),
      );
    if (isOpen) return true;
  }
  return false;
}

/** `Giao X theo dõi …` becomes `Theo dõi …`, where nothing above names anybody. */
export const WITHOUT_GIAO: Fault = {
  name: 'bỏ “Giao …”',
  reach: 'paragraph',
  *sites({ block, facts, reader }) {
    const { after, paragraph } = block;
    if (block.component !== 'section' || reader.tasksIn(block).length !== 1) return;
    const [first, ...others] = handOversOf(facts.work);
    const from = facts.work.tokens[first?.at ?? 0];
    const start = paragraph.marker?.length ?? 0;
    const { text } = facts.work;
    if (!first || others.length > 0 || !from?.isWord || text.slice(0, first.start).trim() !== '') return;
    if (actorsOver(governorsOf(after, paragraph)).actors.length > 0) return;
    yield { span: span(start + first.start, start + from.start + 1), newText: from.text[0]!.toUpperCase() };
  },
};

/** A recipient goes that alone reaches one of the units with work. */
export const WITHOUT_RECIPIENT: Fault = {
  name: 'bỏ một nơi nhận',
  reach: 'notice',
  *sites({ block: own, reader, settings }) {
    if (own.component !== 'recipients' || own.paragraph.form === 'recipients-label') return;
    const { tree, facts } = reader;
    const recipients = [...blocksWith(tree, ['recipients'])];
    const reach = new Map(recipients.map((block) => [block, reachOf(block.paragraph.text, facts.units)]));
    const lost = new Set<string>();
    for (const block of blocksWith(tree, ['section'])) {
      const { paragraph } = block;
      const units = namedUnits({ block, paragraph, facts: facts(paragraph), settings, reader });
      for (const { actor, role } of units) {
        if (role !== 'lead' && role !== 'monitor') continue;
        const reaching = recipients.filter((recipient) => reaches(reach.get(recipient)!, actor));
        if (reaching.length === 1 && reaching[0] === own) lost.add(actor.name);
      }
    }
    if (lost.size === 1) yield { span: span(0, own.paragraph.text.length), newText: '', lossy: true };
  },
};
