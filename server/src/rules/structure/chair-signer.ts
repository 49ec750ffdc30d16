import { presidingPosts } from '../../model/meeting/chair';
import { type ChairPerson, isSamePersonName } from '../../model/meeting/chair-person';
import { LONGEST_READ } from '../../model/notice/head-and-foot';
import { type Signature, signatureOf } from '../../model/notice/signature';
import { type Block, runOf, type Tree } from '../../syntax/tree';
import { bareLetters } from '../../text/near';
import { type PlacedFinding, replacing } from '../rule';

/** A person with the paragraph that names who it is. */
export interface PlacedPerson {
  readonly block: Block;
  readonly person: ChairPerson;
}

/** The signer's name where it is that of who presided but for its marks: `Trần Văn Hưng` under conclusions of `Trần Văn Hùng`. */
export function* misspeltSigner(tree: Tree, chairs: readonly PlacedPerson[]): Generator<PlacedFinding> {
  const signature = signatureOf(tree);
  if (!signature?.name || !signsAsChair(tree, signature)) return;
  const { name } = signature;
  const [line, ...others] = signature.lines.filter(({ kind }) => kind === 'name');
  if (!line || others.length > 0) return;
  const chair = chairs.find(({ person }) => bareLetters(person.text) === bareLetters(name));
  if (!chair || chairs.some(({ person }) => isSamePersonName(person.text, name))) return;
  const start = line.span.start + line.text.indexOf(name);
  const span = { start, end: start + name.length };
  const { text } = chair.person;
  yield {
    block: line.block,
    span,
    message: `Người kết luận ghi là “${text}”, ở đây ghi “${name}”.`,
    fixes: [replacing(span, text, `Sửa thành “${text}”`, false)],
    related: [{ block: chair.block, span: chair.person.span, message: `Ở đây ghi “${text}”` }],
  };
}

/** Whether the post in the signature is the one of whoever presided; by order of the head (TL.) somebody else signs. */
function signsAsChair(tree: Tree, { lines }: Signature): boolean {
  const kinds = lines.flatMap(({ authority }) => authority?.kind ?? []);
  if (kinds.includes('TL') || kinds.includes('TUQ')) return false;
  const posts = runOf(tree, 'opening').flatMap(({ paragraph }) =>
    presidingPosts(paragraph.text.slice(0, LONGEST_READ)),
  );
  return posts.length > 0 && posts.every(({ isDeputy }) => isDeputy === kinds.includes('KT'));
}
