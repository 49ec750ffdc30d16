import type { Marker } from './marker';

/**
 * What a line looks like by its own text, without regard to the lines around it. The forms that only head
 * and foot of a document have are named after the components of NĐ 30/2020, Điều 8.
 */
export type LineForm =
  | 'blank'
  | 'comment' // starts with //
  | 'residue' // what extraction left: internal links, page numbers, stamp lines
  | 'decoration' // -------- under a heading
  | 'national-title' // Quốc hiệu
  | 'motto' // Tiêu ngữ
  | 'own-number' // Số, ký hiệu
  | 'place-date' // Địa danh và thời gian ban hành
  | 'document-type' // Tên loại
  | 'letter-subject' // V/v … of a công văn
  | 'salutation' // Kính gửi
  | 'stamp' // mật, khẩn, lưu hành nội bộ, dự thảo
  | 'recipients-label' // Nơi nhận
  | 'archive' // - Lưu: VT, …
  | 'authority' // TL. GIÁM ĐỐC
  | 'position' // CHÁNH VĂN PHÒNG
  | 'appendix-title' // Phụ lục
  | 'upper' // any other line in capitals
  | 'marked' // starts with an item's marker
  | 'text';

export interface LineShape {
  readonly form: LineForm;
  readonly marker: Marker | null;
  /** Columns of the line's text without the white space around it. */
  readonly start: number;
  readonly end: number;
}
