import {
  type ChairPost,
  concludingPosts,
  contradicted,
  presidingPosts,
  standingAlone,
} from '../../model/meeting/chair';
import {
  concludingPerson,
  isOnePerson,
  isSurelyPerson,
  presidingPersons,
} from '../../model/meeting/chair-person';
import { LONGEST_READ } from '../../model/notice/head-and-foot';
import { agenciesOf } from '../../model/notice/issuer';
import type { Component } from '../../syntax/structure';
import { type Block, runOf, type Tree } from '../../syntax/tree';
import { defineRule, type Fault, type PlacedFinding, replacing } from '../rule';
import { foreignDepartments } from './chair-agency';
import { misspeltSigner, type PlacedPerson } from './chair-signer';

/** A post with the paragraph that names it. */
interface Holder {
  readonly block: Block;
  readonly post: ChairPost;
}

const NOTICE = (subject: string, opening: string, leadIn: string, closing: string): string =>
  `THÔNG BÁO\nKết luận của ${subject} Sở tại cuộc họp giao ban tháng 4 năm 2026\n\nNgày 31 tháng 3 năm 2026, đồng chí Nguyễn Văn A, ${opening} Sở chủ trì cuộc họp giao ban tháng 4 năm 2026.\nSau khi nghe các phòng báo cáo, ${leadIn} Sở kết luận như sau:\n1. Văn phòng tổng hợp báo cáo.\nTrên đây là Kết luận của ${closing} Sở tại cuộc họp giao ban tháng 4 năm 2026, Văn phòng thông báo để các đơn vị biết, thực hiện./.`;

const [HEAD, DEPUTY] = ['Giám đốc', 'Phó Giám đốc'];
const COMPARED: readonly Component[] = ['opening', 'lead-in', 'closing'];

/** The deputy in the place of the head, or the other way round, where the subject says the same. */
const exchanged: Fault = {
  name: 'Phó thay cho Trưởng, Trưởng thay cho Phó',
  *sites({ block, paragraph: { text }, reader }) {
    if (!COMPARED.includes(block.component)) return;
    const subject = subjectPosts(reader.tree);
    for (const post of postsOf(block)) {
      const isSame = subject.some(
        ({ post: own }) => own.base === post.base && own.isDeputy === post.isDeputy,
      );
      if (!isSame || /thứ trưởng|bộ trưởng/iu.test(post.text)) continue;
      const newText = post.isDeputy
        ? post.text.replace(/^phó\s+/iu, '')
        : `Phó ${text.slice(post.span.start, post.span.end)}`;
      yield { span: post.span, newText };
    }
  },
};

export default defineRule({
  id: 'structure/chair',
  title: 'Người kết luận',
  reads: 'notice',
  sees: ['issuer', 'subject', ...COMPARED, 'signature'],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.5 (trích yếu phản ánh nội dung chủ yếu của văn bản)',
  docs: {
    what: 'Người chủ trì, kết luận ở phần mở đầu, câu dẫn và phần kết phải là người ở trích yếu: nơi ghi “Giám đốc Sở”, nơi ghi “Phó Giám đốc Sở”, hay ghi họ tên của người khác, thì được nhắc. Họ tên ở chữ ký của chính người ấy chỉ khác dấu (“Hùng”, “Hưng”) cũng được nhắc. Thông báo của một sở mà người kết luận ghi là Giám đốc của sở khác cũng được nhắc. Không nhắc khi một chỗ nêu cả hai (“được Giám đốc ủy quyền, Phó Giám đốc Sở chủ trì”).',
    why: 'Kết luận của ai quyết định giá trị của thông báo; khi chép từ thông báo trước, người chủ trì kỳ này có thể đã khác.',
    how: 'Viết lại cho đúng người đã kết luận ở cả ba chỗ.',
  },
  examples: {
    wrong: [
      {
        text: `${NOTICE(HEAD, HEAD, HEAD, HEAD).replaceAll('Nguyễn Văn A', 'Nguyễn Văn Hùng')}\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\n<|Nguyễn Văn Hưng|>`,
        message: 'Người kết luận ghi là “Nguyễn Văn Hùng”, ở đây ghi “Nguyễn Văn Hưng”.',
        fixed: `${NOTICE(HEAD, HEAD, HEAD, HEAD).replaceAll('Nguyễn Văn A', 'Nguyễn Văn Hùng')}\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn Hùng`,
      },
      {
        text: `UBND TỈNH PHÚ KHÊ\nSỞ TÀI CHÍNH\n\n${NOTICE(HEAD, HEAD, HEAD, HEAD).replace('Giám đốc Sở tại', 'Giám đốc Sở <|Nội vụ|> tại')}`,
        message: 'Thông báo này của SỞ TÀI CHÍNH, ở đây ghi người kết luận là “Giám đốc Sở Nội vụ”.',
        fixed: `UBND TỈNH PHÚ KHÊ\nSỞ TÀI CHÍNH\n\n${NOTICE(HEAD, HEAD, HEAD, HEAD).replace('Giám đốc Sở tại', 'Giám đốc Sở Tài chính tại')}`,
      },
      {
        text: NOTICE(DEPUTY, DEPUTY, DEPUTY, `<|${HEAD}|>`),
        message: 'Trích yếu ghi kết luận của “Phó Giám đốc”, ở đây ghi “Giám đốc”.',
        fixed: NOTICE(DEPUTY, DEPUTY, DEPUTY, DEPUTY),
      },
      {
        text: NOTICE(HEAD, HEAD, `<|${DEPUTY}|>`, HEAD).replace('kết luận như sau:', 'kết luận:'),
        message: 'Trích yếu ghi kết luận của “Giám đốc”, ở đây ghi “Phó Giám đốc”.',
        fixed: NOTICE(HEAD, HEAD, HEAD, HEAD).replace('kết luận như sau:', 'kết luận:'),
      },
      {
        text: NOTICE(HEAD, HEAD, `<|${DEPUTY}|>`, HEAD).replace(
          'luận như sau:',
          'luận, chỉ đạo các nội dung sau:',
        ),
        message: 'Trích yếu ghi kết luận của “Giám đốc”, ở đây ghi “Phó Giám đốc”.',
      },
      {
        text: NOTICE(HEAD, `<|${DEPUTY}|>`, HEAD, HEAD)
          .replace('đồng chí Nguyễn Văn A, ', 'dưới sự chủ trì của ')
          .replace('Sở chủ trì cuộc', 'Sở, đã diễn ra cuộc'),
        message: 'Trích yếu ghi kết luận của “Giám đốc”, ở đây ghi “Phó Giám đốc”.',
      },
      {
        text: NOTICE('Giám đốc Sở Nguyễn Văn A tại', HEAD, HEAD, HEAD)
          .replace('A tại Sở', 'A')
          .replace('báo cáo, Giám đốc Sở', 'và các đại biểu báo cáo, Giám đốc Sở <|Lê Văn B|>'),
        message: 'Trích yếu ghi kết luận của “Nguyễn Văn A”, ở đây ghi “Lê Văn B”.',
      },
      {
        text: NOTICE(`${DEPUTY} Sở Lê Văn B tại`, DEPUTY, DEPUTY, DEPUTY)
          .replace('Lê Văn B tại Sở', 'Lê Văn B')
          .replace('Nguyễn Văn A', '<|Nguyễn Văn A|>'),
        message: 'Trích yếu ghi kết luận của “Lê Văn B”, ở đây ghi “Nguyễn Văn A”.',
      },
      {
        text: NOTICE(`<|${HEAD}|>`, DEPUTY, DEPUTY, DEPUTY),
        message: 'Phần mở đầu, phần kết ghi “Phó Giám đốc”, trích yếu ghi “Giám đốc”.',
        fixed: NOTICE(DEPUTY, DEPUTY, DEPUTY, DEPUTY),
      },
    ],
    right: [
      `${NOTICE(HEAD, HEAD, HEAD, HEAD).replaceAll('Nguyễn Văn A', 'Nguyễn Văn Hùng')}\nNơi nhận:\n- Các phòng;\n- Lưu: VT.\n\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\nNguyễn Văn Hưng`,
      NOTICE(HEAD, HEAD, 'đồng chí Nguyễn Văn A, Giám đốc', HEAD).replace(
        'nghe các',
        'nghe ông Lê Văn B và các',
      ),
      NOTICE(HEAD, HEAD, HEAD, HEAD),
      `UBND TỈNH PHÚ KHÊ\nSỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG\n\n${NOTICE('Giám đốc Sở Nông nghiệp và Môi trường tại', HEAD, HEAD, HEAD).replace('trường tại Sở', 'trường')}`,
      NOTICE(HEAD, HEAD, HEAD, HEAD).replace('Sau khi nghe các phòng', 'Sau khi nghe các Phó Giám đốc Sở'),
      NOTICE(HEAD, HEAD, HEAD, 'Giám đốc và các Phó Giám đốc'),
      NOTICE(
        HEAD,
        'Giám đốc Sở và đồng chí Lê Văn B, Phó Giám đốc Công an tỉnh đồng chủ trì cuộc họp; đồng chí Giám đốc',
        HEAD,
        HEAD,
      ),
      NOTICE(`${DEPUTY} Sở NGUYỄN VĂN A tại`, DEPUTY, DEPUTY, DEPUTY).replace('A tại Sở', 'A'),
      NOTICE(HEAD, HEAD, HEAD, HEAD).replace(
        'Sau khi',
        'Phó Giám đốc Sở chủ trì phần thảo luận, Phó Giám đốc Sở điều hành.\nSau khi',
      ),
      NOTICE(DEPUTY, 'được Giám đốc Sở ủy quyền, Phó Giám đốc', DEPUTY, DEPUTY),
    ],
  },
  faults: [exchanged],
  *check({ tree }) {
    const subject = subjectPosts(tree);
    yield* foreignDepartments(tree, [
      ...subject,
      ...COMPARED.flatMap((component) => holdersIn(tree, component)),
    ]);
    if (subject.length === 0) return;
    const own = subject.map(({ post }) => post);
    const others = COMPARED.flatMap((component) => holdersIn(tree, component));
    const departing = others.flatMap((holder) => {
      const wanted = contradicted(holder.post, own);
      return wanted ? [{ ...holder, wanted }] : [];
    });
    const [first] = departing;
    if (!first) {
      yield* otherPersons(tree);
      yield* misspeltSigner(
        tree,
        (['subject', ...COMPARED] as const).flatMap((component) => personsIn(tree, component)),
      );
      return;
    }
    const isOfSubject = departing.length > 1 && !others.some(({ post }) => agrees(post, first.wanted));
    const holder = subject.find(({ post }) => post === first.wanted)!;
    if (isOfSubject)
      yield findingOf(
        holder,
        first.post,
        `Phần mở đầu, phần kết ghi “${first.post.text}”, trích yếu ghi “${first.wanted.text}”.`,
        first,
      );
    else
      for (const { wanted, ...each } of departing)
        yield findingOf(
          each,
          wanted,
          `Trích yếu ghi kết luận của “${wanted.text}”, ở đây ghi “${each.post.text}”.`,
          holder,
        );
  },
});

/** The first place where another person presides or concludes than the subject names; the subject where all the others agree. */
function* otherPersons(tree: Tree): Generator<PlacedFinding> {
  const subject = personsIn(tree, 'subject')[0];
  if (!subject) return;
  const others = COMPARED.flatMap((component) => personsIn(tree, component));
  const departing = others.filter(({ person }) => !isOnePerson(person, subject.person));
  const [first] = departing;
  if (!first) return;
  const isOfSubject = departing.length > 1 && departing.length === others.length;
  const [wrong, right] = isOfSubject ? [subject, first] : [first, subject];
  const [there, here] = isOfSubject
    ? ['Phần mở đầu, phần kết ghi', 'trích yếu ghi']
    : ['Trích yếu ghi kết luận của', 'ở đây ghi'];
  yield {
    block: wrong.block,
    span: wrong.person.span,
    message: `${there} “${right.person.text}”, ${here} “${wrong.person.text}”.`,
    fixes: [replacing(wrong.person.span, right.person.text, `Sửa thành “${right.person.text}”`, false)],
    related: [{ block: right.block, span: right.person.span, message: `Ở đây ghi “${right.person.text}”` }],
  };
}

/** The persons that a component's first run names as those who preside or conclude. */
function personsIn(tree: Tree, component: Component): PlacedPerson[] {
  const ward = ownWard(tree);
  return runOf(tree, component).flatMap((block) => {
    const text = block.paragraph.text.slice(0, LONGEST_READ);
    const concluding = component === 'subject' || component === 'closing';
    const persons = concluding ? [concludingPerson(text) ?? []].flat() : presidingPersons(text);
    return persons.filter((person) => isSurelyPerson(person, ward)).map((person) => ({ block, person }));
  });
}

/** The ward or commune that the head names: wards bear the names of persons. */
const ownWard = (tree: Tree): string | null =>
  agenciesOf(tree).flatMap(({ name }) => /(?<!\p{L})(?:PHƯỜNG|XÃ)\s+(.+)$/u.exec(name)?.[1] ?? [])[0] ?? null;

const agrees = (a: ChairPost, b: ChairPost): boolean => a.base === b.base && a.isDeputy === b.isDeputy;

const subjectPosts = (tree: Tree): Holder[] => holdersIn(tree, 'subject');

/** The posts that a component's first run names. */
const holdersIn = (tree: Tree, component: Component): Holder[] =>
  runOf(tree, component).flatMap((block) => postsOf(block).map((post) => ({ block, post })));

function postsOf({ component, paragraph }: Block): ChairPost[] {
  const text = paragraph.text.slice(0, LONGEST_READ);
  if (component === 'subject') return concludingPosts(text);
  return component === 'closing' ? standingAlone(concludingPosts(text)) : presidingPosts(text);
}

function findingOf(
  { block, post }: Holder,
  wanted: ChairPost,
  message: string,
  other: Holder,
): PlacedFinding {
  return {
    block,
    span: post.span,
    message,
    fixes: [replacing(post.span, wanted.text, `Sửa thành “${wanted.text}”`, false)],
    related: [{ block: other.block, span: other.post.span, message: `Ở đây ghi “${other.post.text}”` }],
  };
}
