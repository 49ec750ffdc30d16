import * as v from 'valibot';
import { daysInMonth } from '../text/months';
import type { Said } from './said';

/**
 * The form of `thongbao.config.json`, written once: the reader checks against it, and the JSON schema that
 * editors complete by is made from it. The titles are what a drafter sees.
 */

export const SEVERITY = v.picklist(['error', 'warning', 'information', 'hint', 'off']);
const text = (description: string) => v.pipe(v.string(), v.nonEmpty(), v.description(description));
const oneOf = <const T extends string[]>(values: T, description: string) =>
  v.pipe(v.picklist(values), v.description(description));
const texts = (description: string) =>
  v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.description(description));

export const UNIT = v.strictObject({
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

export const OPTIONS = v.strictObject({
  overPaddedMonths: v.optional(oneOf(['off', 'hint'], 'Số 0 trước tháng 3 đến tháng 9: nhắc hay không.')),
  missingDeadlineInPeriod: v.optional(
    v.pipe(
      SEVERITY,
      v.description('Mức của nhiệm vụ thiếu thời hạn khi thông báo đã nêu kỳ (tháng, quý) chung.'),
    ),
  ),
});

const NO_DAY = 'Không có ngày này; viết như “2027-02-05” (năm-tháng-ngày).';
const day = (description: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d{4}-\d{2}-\d{2}$/, NO_DAY),
    v.check(isDay, NO_DAY),
    v.description(description),
  );

function isDay(text: string): boolean {
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return day >= 1 && day <= daysInMonth(year, month);
}

/** The days off of one year as they were decided (Bộ luật Lao động 2019, Điều 112). */
export const HOLIDAYS = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.description('Năm, như 2027.')),
  days: v.pipe(
    v.array(
      v.strictObject({
        from: day('Ngày nghỉ đầu tiên, như “2027-02-05”.'),
        to: v.optional(day('Ngày nghỉ cuối cùng; bỏ trống nếu chỉ nghỉ một ngày.')),
        name: text('Dịp nghỉ, như “Tết Nguyên đán”.'),
      }),
    ),
    v.description('Các ngày nghỉ, kể cả ngày nghỉ bù, nghỉ hoán đổi.'),
  ),
  worked: v.optional(
    v.pipe(v.array(day('Ngày làm bù, như “2027-02-13”.')), v.description('Thứ Bảy, Chủ nhật làm bù.')),
  ),
  source: v.optional(text('Văn bản quyết định ngày nghỉ.')),
});

/** What the questions for a new notice begin with; written by the extension itself. */
export const NEW_NOTICE = v.strictObject({
  meeting: v.optional(
    text('Cuộc họp, như ghi ở trích yếu, không kèm kỳ: “cuộc họp giao ban triển khai nhiệm vụ”.'),
  ),
  chair: v.optional(text('Người kết luận, như “Giám đốc Sở”.')),
  units: v.optional(texts('Các đơn vị có mục riêng trong thông báo.')),
});

const NO_SYMBOL = 'Ký hiệu bắt đầu bằng chữ hoa và chỉ gồm chữ cái, chữ số, dấu “&”, như “TTKC”.';

/** What is said of a text of the wrong shape. */
export const saidOfShape = (message: string): Said => ({
  message,
  english:
    message === NO_SYMBOL
      ? 'A symbol begins with a capital and has only letters, digits and “&”, such as “TTKC”.'
      : 'There is no such day; write it like “2027-02-05” (year-month-day).',
});
const symbol = (description: string) =>
  v.pipe(
    v.string(),
    v.check((text) => /^\p{Lu}[\p{L}\d&]{0,29}$/u.test(text), NO_SYMBOL),
    v.description(description),
  );

/** What is known by a name, by other names and by a symbol in a document's number. */
const named = (name: string, itsSymbol: string) => ({
  name: text(name),
  aliases: v.optional(texts('Các cách gọi khác.')),
  symbol: symbol(itsSymbol),
});

export const DOCUMENT_TYPE = v.strictObject({
  ...named(
    'Tên loại văn bản, như “Nội quy”.',
    'Chữ viết tắt trong số, ký hiệu, như “NQy” trong “05/NQy-SCT”.',
  ),
  year: v.optional(
    oneOf(
      ['never', 'always', 'either'],
      'Số, ký hiệu có năm hay không: “never” không (mặc định), “always” luôn có, “either” tùy văn bản.',
    ),
  ),
});

export const ISSUER = v.strictObject({
  ...named(
    'Tên cơ quan ban hành, như “Trung tâm Khuyến công”.',
    'Chữ viết tắt của cơ quan trong số, ký hiệu, như “TTKC” trong “12/BC-TTKC”.',
  ),
  level: v.optional(
    oneOf(
      ['party', 'ministry', 'province', 'department', 'organisation'],
      'Cấp của cơ quan: “party” cơ quan Đảng, “ministry” bộ, “province” tỉnh và xã, “department” sở, ban, ngành, “organisation” tổ chức khác (mặc định).',
    ),
  ),
});

export const SLIP = v.strictObject({
  wrong: text('Cách viết sai, từ một chữ trở lên, như “Sở công nghiệp”.'),
  right: text('Cách viết đúng.'),
  silent: v.optional(text('Cụm từ có chứa cách viết ấy mà vẫn đúng, nếu có.')),
});

export const CONFIG = v.strictObject({
  $schema: v.optional(v.string()),
  mode: v.optional(oneOf(['draft', 'final'], '“draft”: đang soạn; “final”: sắp trình ký.')),
  rules: v.optional(
    v.pipe(v.record(v.string(), SEVERITY), v.description('Mức của từng quy tắc; “off” là tắt.')),
  ),
  options: v.optional(OPTIONS),
  words: v.optional(v.pipe(texts('Từ, tên riêng mà cơ quan chấp nhận.'), v.examples([['Bến Tràm', 'XTTM']]))),
  documentTypes: v.optional(
    v.pipe(
      v.array(DOCUMENT_TYPE),
      v.description(
        'Loại văn bản được viện dẫn, ngoài các loại đã có sẵn; loại có sẵn thì thêm chữ viết tắt.',
      ),
    ),
  ),
  issuers: v.optional(
    v.pipe(
      v.array(ISSUER),
      v.description('Cơ quan ban hành văn bản được viện dẫn, ngoài các cơ quan đã có sẵn.'),
    ),
  ),
  slips: v.optional(
    v.pipe(
      v.array(SLIP),
      v.description('Cách viết sai hay gặp ở cơ quan và cách viết đúng, ngoài các cách đã có sẵn.'),
    ),
  ),
  holidays: v.optional(
    v.pipe(
      v.array(HOLIDAYS),
      v.description('Ngày nghỉ của từng năm; năm nêu ở đây thay cho dữ liệu có sẵn của năm đó.'),
    ),
  ),
  profile: v.optional(
    v.pipe(v.union([PROFILE, v.string()]), v.description('Hồ sơ cơ quan, hoặc tên tệp JSON chứa hồ sơ.')),
  ),
  newNotice: v.optional(v.pipe(NEW_NOTICE, v.description('Những câu trả lời được nhớ cho thông báo mới.'))),
});

/** What a schema lets through, as nobody changes it any more. */
export type Read<Schema extends v.GenericSchema> = Frozen<v.InferOutput<Schema>>;
type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

export type ConfigFile = Read<typeof CONFIG>;
