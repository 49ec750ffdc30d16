import { sameUnit } from '../../model/unit/same-unit';
import { isUnknownUnit } from '../../model/unit/unknown-unit';
import { nearestOf } from '../../text/near';
import { fold } from '../../text/words';
import { defineRule, replacing } from '../rule';
import { noticeWith } from './sample';
import { namedUnits } from './units';

const PROFILE = {
  name: 'Sở Công Thương',
  units: [
    { name: 'Văn phòng', aliases: ['VP'] },
    { name: 'Phòng Quản lý Công nghiệp', aliases: ['phòng QLCN'] },
    { name: 'Phòng Quản lý Thương mại', aliases: ['phòng QLTM'] },
  ],
};

export default defineRule<string>({
  id: 'assignment/unknown-unit',
  title: 'Đơn vị không có trong hồ sơ cơ quan',
  reads: 'group',
  gathers: 'neighbours',
  severity: { draft: 'hint', final: 'hint' },
  kinds: 'notice',
  basis: 'Quy định về tổ chức bộ máy của cơ quan, ghi trong hồ sơ cơ quan',
  docs: {
    what: 'Khi có hồ sơ cơ quan, nhắc tên phòng, chi cục, trung tâm được giao việc mà hồ sơ không có, dù là tên hay cách gọi khác. Đơn vị của cơ quan khác không báo. Mỗi tên nhắc một lần.',
    why: 'Tên đã đổi sau sắp xếp bộ máy, hoặc gõ sai, thì việc không đến đúng nơi.',
    how: 'Sửa theo tên trong hồ sơ, hoặc thêm đơn vị vào mục “units” của hồ sơ.',
  },
  examples: {
    profile: PROFILE,
    wrong: [
      {
        text: noticeWith('1. Giao <|Phòng Tổ chức cán bộ|> xây dựng Kế hoạch công tác tháng 5.'),
        message: '“Phòng Tổ chức cán bộ” không có trong hồ sơ cơ quan.',
      },
    ],
    right: [
      noticeWith('1. Phòng QLCN\n1.1. Rà soát quy hoạch các cụm công nghiệp.\n2. Giao VP theo dõi, đôn đốc.'),
      noticeWith(
        '1. Giao Sở Xây dựng, Phòng Kinh tế xã Bình Phú, Trung tâm Khuyến nông tỉnh cung cấp số liệu.',
      ),
    ],
  },
  faults: [
    {
      name: 'đơn vị tên khác',
      *sites(context) {
        for (const { actor, span: place } of namedUnits(context)) {
          const head = /^(?:Phòng|Chi cục|Trung tâm)(?= \p{Lu})/u.exec(actor.name)?.[0];
          if (actor.unit && head) yield { span: place, newText: `${head} Dữ liệu số`, lossy: true };
        }
      },
    },
  ],
  *members(context) {
    const { lookup } = context.facts.reading;
    if (!lookup) return;
    const names = lookup.profile.units?.map(({ name }) => name) ?? [];
    for (const { actor, span } of namedUnits(context)) {
      const { name } = actor;
      const isUnknown = isUnknownUnit(actor, lookup) && !names.some((known) => sameUnit(known, name));
      if (isUnknown) yield { key: fold(name), span, value: name };
    }
  },
  *check([first], { settings }) {
    const { block, span, value: name } = first!;
    const near = nearestOf(name, settings.profile?.units?.map((unit) => unit.name) ?? []);
    yield {
      block,
      span,
      message: `“${name}” không có trong hồ sơ cơ quan${near ? `; có phải “${near}”?` : '.'}`,
      fixes: near ? [replacing(span, near, `Sửa thành “${near}”`, false)] : [],
    };
  },
});
