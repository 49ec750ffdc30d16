import * as v from 'valibot';

/**
 * The form of `thongbao.config.json`, written once: the reader checks against it, and the JSON schema that
 * editors complete by is made from it. The titles are what a drafter sees.
 */

const SEVERITY = v.picklist(['error', 'warning', 'information', 'hint', 'off']);
const text = (description: string) => v.pipe(v.string(), v.nonEmpty(), v.description(description));
const texts = (description: string) =>
  v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.description(description));

const UNIT = v.strictObject({
  name: text('Tên đầy đủ của đơn vị, như “Phòng Quản lý Công nghiệp”.'),
  aliases: v.optional(texts('Các cách gọi khác, như “phòng QLCN”.')),
  symbol: v.optional(text('Ký hiệu của đơn vị, như “QLCN”.')),
  head: v.optional(text('Chức vụ của người đứng đầu, như “Trưởng phòng”.')),
  deputy: v.optional(text('Chức vụ của cấp phó, như “Phó Trưởng phòng”.')),
});

const PERSON = v.strictObject({
  name: text('Họ và tên.'),
  title: text('Chức vụ.'),
  external: v.optional(v.pipe(v.boolean(), v.description('Người của cơ quan khác.'))),
});

/** The organisation profile (hồ sơ cơ quan). */
export const PROFILE = v.strictObject({
  name: text('Tên cơ quan, như “Sở Công Thương”.'),
  province: v.optional(text('Tỉnh, thành phố.')),
  parent: v.optional(text('Cơ quan chủ quản, như “UBND tỉnh …”.')),
  symbol: v.optional(text('Ký hiệu của cơ quan trong số văn bản, như “SCT”.')),
  place: v.optional(text('Địa danh ghi trong văn bản.')),
  head: v.optional(text('Chức vụ của người đứng đầu, như “Giám đốc”.')),
  deputies: v.optional(texts('Chức vụ của các cấp phó.')),
  units: v.optional(v.pipe(v.array(UNIT), v.description('Các đơn vị trực thuộc.'))),
  collective: v.optional(texts('Tên gọi chung của các đơn vị, như “các phòng, đơn vị”.')),
  superior: v.optional(texts('Các cơ quan cấp trên.')),
  people: v.optional(v.pipe(v.array(PERSON), v.description('Những người thường được nêu tên hoặc ký.'))),
  recipients: v.optional(texts('Nơi nhận thường trực, viết như sau dấu “- ”.')),
});

const OPTIONS = v.strictObject({
  overPaddedMonths: v.optional(
    v.pipe(v.picklist(['off', 'hint']), v.description('Số 0 trước tháng 3 đến tháng 9: nhắc hay không.')),
  ),
  missingDeadlineInPeriod: v.optional(
    v.pipe(
      SEVERITY,
      v.description('Mức của nhiệm vụ thiếu thời hạn khi thông báo đã nêu kỳ (tháng, quý) chung.'),
    ),
  ),
});

export const CONFIG = v.strictObject({
  $schema: v.optional(v.string()),
  mode: v.optional(
    v.pipe(v.picklist(['draft', 'final']), v.description('“draft”: đang soạn; “final”: sắp trình ký.')),
  ),
  rules: v.optional(
    v.pipe(v.record(v.string(), SEVERITY), v.description('Mức của từng quy tắc; “off” là tắt.')),
  ),
  options: v.optional(OPTIONS),
  words: v.optional(texts('Từ, tên riêng mà cơ quan chấp nhận.')),
  profile: v.optional(
    v.pipe(v.union([PROFILE, v.string()]), v.description('Hồ sơ cơ quan, hoặc tên tệp JSON chứa hồ sơ.')),
  ),
});

export type ConfigFile = v.InferOutput<typeof CONFIG>;
export type Profile = v.InferOutput<typeof PROFILE>;
