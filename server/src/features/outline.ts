import { headingOf, isNumbered, type Placed, placedBlocks } from '../model/notice/outline';
import { endsSentence } from '../syntax/line-form';
import { ownWords, type Paragraph } from '../syntax/paragraph';
import { rangeOfText, type Tree } from '../syntax/tree';
import type { Range } from '../text/span';

export type OutlineKind =
  | 'title' // tên loại và trích yếu
  | 'opening' // phần mở đầu
  | 'heading' // mục có tiêu đề
  | 'item' // mục, gạch đầu dòng, đoạn văn dưới tiêu đề
  | 'closing' // phần kết
  | 'recipients' // nơi nhận
  | 'signature' // chữ ký
  | 'appendix'; // phụ lục

/** A part of the document that a reader would name. Its range holds those of its children. */
export interface OutlineNode {
  readonly kind: OutlineKind;
  readonly name: string;
  readonly detail: string;
  readonly range: Range;
  /** Where the name stands. */
  readonly nameRange: Range;
  readonly children: readonly OutlineNode[];
}

interface OpenNode extends OutlineNode {
  detail: string;
  range: Range;
  readonly children: OpenNode[];
}

/** Parts of head and foot; all their paragraphs belong to one node. */
const PARTS = {
  opening: { kind: 'opening', name: 'Phần mở đầu' },
  'lead-in': { kind: 'opening', name: 'Phần mở đầu' },
  closing: { kind: 'closing', name: 'Phần kết' },
  recipients: { kind: 'recipients', name: 'Nơi nhận' },
  signature: { kind: 'signature', name: 'Chữ ký' },
  appendix: { kind: 'appendix', name: 'Phụ lục' },
} as const;

/** The document's parts as a tree, outermost first. This walks the whole document. */
export function outlineOf(tree: Tree): OutlineNode[] {
  const outline = new OutlineBuilder();
  for (const placed of placedBlocks(tree)) outline.add(placed);
  return outline.roots;
}

class OutlineBuilder {
  readonly roots: OpenNode[] = [];
  /** The open nodes, outermost first; a heading without a number stands half a step above the items under it. */
  private readonly open: { readonly node: OpenNode; readonly depth: number }[] = [];

  add({ block, line }: Placed): void {
    const { component, paragraph } = block;
    const range = rangeOfText(paragraph, line);
    switch (component) {
      case 'document-type':
        this.push(0, named('title', paragraph.text, range));
        return;
      case 'subject':
        this.addSubject(paragraph, range);
        return;
      case 'section':
        this.addSection({ block, line }, range);
        return;
      case 'opening':
      case 'lead-in':
      case 'closing':
      case 'recipients':
      case 'signature':
      case 'appendix':
        this.addPart(component, paragraph, range);
    }
  }

  private addSubject(paragraph: Paragraph, range: Range): void {
    const title = this.open[0]?.node;
    if (title?.kind === 'title') {
      title.detail = shortened(`${title.detail} ${paragraph.text}`.trim());
      this.extend(range);
    } else {
      this.push(0, named('title', shortened(paragraph.text), range));
    }
  }

  private addPart(component: keyof typeof PARTS, paragraph: Paragraph, range: Range): void {
    const { kind, name } = PARTS[component];
    if (paragraph.form === 'appendix-title') {
      this.push(0, named(kind, shortened(paragraph.text), range));
      return;
    }
    // The two columns of the foot take turns line by line.
    const known = this.roots.at(-1)?.kind === kind ? this.roots.at(-1) : this.roots.at(-2);
    const isFoot = kind === 'recipients' || kind === 'signature';
    if (known?.kind === kind && (isFoot || known === this.open[0]?.node)) {
      // What an appendix is called stands right under its number.
      const isName =
        kind === 'appendix' && known.range === known.nameRange && !paragraph.text.startsWith('(');
      if (kind === 'signature' || isName) known.detail = shortened(paragraph.text);
      known.range = { start: known.range.start, end: range.end };
      return;
    }
    this.push(0, named(kind, name, range));
  }

  private addSection({ block }: Placed, range: Range): void {
    const { paragraph, after } = block;
    const { marker } = paragraph;
    if (marker && after.path.at(-1)?.paragraph === paragraph) {
      const name = `${marker.text} ${shortened(ownWords(paragraph).trim())}`.trim();
      this.push(after.path.length, named(isHeading(paragraph) ? 'heading' : 'item', name, range));
    } else if (after.leadIns.at(-1)?.paragraph === paragraph && headingOf(paragraph) !== null) {
      this.push(this.depthOfHeading(after.path.length), named('heading', shortened(paragraph.text), range));
    } else if (isUnderHeading(after.path.at(-1)?.paragraph) && endsSentence(paragraph.text)) {
      // Prose has no marks: each paragraph stands where an item would.
      this.push(after.path.length + 1, named('item', shortened(paragraph.text), range));
    } else {
      this.closeTo(after.path.length + 1);
      this.extend(range);
    }
  }

  /** A heading without a number stands beside the one before it, else half a step under the open items. */
  private depthOfHeading(openItems: number): number {
    const before = this.open.find(({ depth }) => !Number.isInteger(depth));
    return before?.depth ?? openItems + 0.5;
  }

  private push(depth: number, node: OpenNode): void {
    this.closeTo(depth);
    this.extend(node.range);
    (this.open.at(-1)?.node.children ?? this.roots).push(node);
    this.open.push({ node, depth });
  }

  /** Closes the nodes that something at `depth` does not stand under. */
  private closeTo(depth: number): void {
    const isPart = (kind: OutlineKind): boolean => kind !== 'heading' && kind !== 'item';
    while (this.open.length > 0) {
      const last = this.open.at(-1)!;
      if (last.depth < depth && !isPart(last.node.kind)) return;
      this.open.pop();
    }
  }

  private extend({ end }: Range): void {
    for (const { node } of this.open) node.range = { start: node.range.start, end };
  }
}

const isHeading = (item: Paragraph): boolean => isNumbered(item) && headingOf(item) !== null;

/** Whether what stands under an item, or under none, is no part of that item's own text. */
const isUnderHeading = (item: Paragraph | undefined): boolean => item === undefined || isHeading(item);

const named = (kind: OutlineKind, name: string, range: Range): OpenNode => ({
  kind,
  name,
  detail: '',
  range,
  nameRange: range,
  children: [],
});

const LONGEST_NAME = 80;

/** A text cut at a word's end, so that it fits a line of a list. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_NAME) return text;
  const cut = text.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(' ');
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
}
