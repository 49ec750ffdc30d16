import { isoOf } from '../../model/date/calendar';
import { formerDistrictsIn, LAST_DISTRICT_DAY } from '../../model/language/names/districts';
import type { DocumentFacts } from '../../model/notice/document-facts';
import type { Component } from '../../syntax/structure';
import { span } from '../../text/span';
import { defineRule, type Fault } from '../rule';
import { isProse } from './prose';

const isLater = ({ issueDate, meetingDate }: DocumentFacts): boolean =>
  (issueDate ?? meetingDate ?? '') > LAST_DAY;

/** Lists, and where the meeting is named: changed in one place, its name is another fault besides. */
const NO_PLACE: ReadonlySet<Component> = new Set(['recipients', 'subject', 'opening', 'lead-in', 'closing']);

/** Names the level of old in a notice of the time after it. */
const instead = (name: string, level: RegExp, former: string): Fault => ({
  name,
  *sites({ block, document, paragraph }) {
    if (!isLater(document) || !isProse(paragraph) || NO_PLACE.has(block.component)) return;
    for (const { 0: found, index } of paragraph.text.matchAll(level))
      yield { span: span(index, index + found.length), newText: former, lossy: true };
  },
});

export default defineRule({
  id: 'text/former-district',
  title: 'Cấp huyện, thị trấn không còn',
  reads: 'document',
  severity: { draft: 'information', final: 'information' },
  kinds: 'every',
  unfinished: true,
  basis: 'Luật Tổ chức chính quyền địa phương 2025 (chính quyền hai cấp từ ngày 01/7/2025)',
  docs: {
    what: 'Văn bản ban hành từ ngày 01/7/2025 còn nhắc đến cấp huyện: “UBND cấp huyện”, “các huyện, thành phố, thị xã”, “huyện Sông Xanh”, hoặc thị trấn. Chỗ nói về trước đây (“huyện Sông Xanh (cũ)”, “trước khi sáp nhập”) không bị nhắc.',
    why: 'Từ ngày 01/7/2025 chính quyền địa phương chỉ còn cấp tỉnh và cấp xã (xã, phường, đặc khu); giao việc cho cấp huyện là giao cho nơi không còn.',
    how: 'Thay bằng đơn vị cấp xã hoặc cơ quan cấp tỉnh tiếp nhận nhiệm vụ; nếu nói về trước đây, ghi thêm “(cũ)”.',
  },
  examples: {
    wrong: [
      {
        text: 'An Giang Thượng, ngày 05 tháng 8 năm 2025\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 8 năm 2025\n1. Đôn đốc <|UBND cấp huyện|> báo cáo kết quả.',
        message:
          '“UBND cấp huyện”: từ ngày 01/7/2025 không còn cấp huyện; ghi đơn vị cấp xã hoặc cơ quan cấp tỉnh, nói về trước đây thì thêm “(cũ)”.',
      },
      {
        text: 'An Giang Thượng, ngày 05 tháng 8 năm 2025\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 8 năm 2025\n1. Kiểm tra các cơ sở ở <|huyện Sông Xanh|>.',
        message:
          '“huyện Sông Xanh”: từ ngày 01/7/2025 không còn cấp huyện; ghi đơn vị cấp xã hoặc cơ quan cấp tỉnh, nói về trước đây thì thêm “(cũ)”.',
      },
      {
        text: 'An Giang Thượng, ngày 05 tháng 8 năm 2025\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 8 năm 2025\n1. Kiểm tra các cơ sở ở <|thị trấn Bến Tràm|>.',
        message:
          '“thị trấn Bến Tràm”: từ ngày 01/7/2025 cấp xã chỉ còn xã, phường, đặc khu; ghi tên đơn vị mới, nói về trước đây thì thêm “(cũ)”.',
      },
    ],
    right: [
      'An Giang Thượng, ngày 05 tháng 8 năm 2024\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 8 năm 2024\n1. Đôn đốc UBND cấp huyện báo cáo kết quả.',
      'An Giang Thượng, ngày 05 tháng 8 năm 2025\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 8 năm 2025\n1. Rà soát hồ sơ của huyện Sông Xanh (cũ).',
    ],
  },
  faults: [
    instead('cấp xã thành cấp huyện', /(?<=\p{L} )cấp xã(?!\p{L})/gu, 'cấp huyện'),
    instead('xã, phường thành huyện, thị xã', /(?<=các )xã, phường(?!\p{L})/gu, 'huyện, thị xã'),
    instead('xã thành huyện', /(?<=\p{L} )xã(?= \p{Lu}\p{Ll})/gu, 'huyện'),
  ],
  *check({ paragraph, facts, document }) {
    if (!isLater(document) || !isProse(paragraph)) return;
    for (const { span: place, found, isTownship } of formerDistrictsIn(facts.words))
      yield {
        span: place,
        message: `“${found}”: từ ngày 01/7/2025 ${isTownship ? NO_TOWNSHIP : NO_DISTRICT}`,
      };
  },
});

const NO_TOWNSHIP =
  'cấp xã chỉ còn xã, phường, đặc khu; ghi tên đơn vị mới, nói về trước đây thì thêm “(cũ)”.';
const NO_DISTRICT =
  'không còn cấp huyện; ghi đơn vị cấp xã hoặc cơ quan cấp tỉnh, nói về trước đây thì thêm “(cũ)”.';

const LAST_DAY = isoOf(LAST_DISTRICT_DAY);
