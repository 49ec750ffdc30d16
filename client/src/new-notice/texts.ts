import type { StalePlace } from '../../../server/src/features/next-notice/stale';

/** What is said to those who begin a notice. */
interface NewNoticeTexts {
  readonly title: string;
  readonly meeting: string;
  readonly chair: string;
  readonly date: string;
  readonly noDay: string;
  readonly period: string;
  readonly noPeriod: string;
  readonly units: string;
  readonly typed: string;
  readonly office: {
    readonly name: string;
    readonly nameMissing: string;
    readonly parent: string;
    readonly symbol: string;
    readonly place: string;
    readonly units: string;
  };
}

export const VI_NEW_NOTICE: NewNoticeTexts = {
  title: 'Thông báo kết luận',
  meeting: 'Kết luận tại cuộc họp nào? (có thể gõ tên khác)',
  chair: 'Ai kết luận? (có thể gõ chức vụ, họ tên khác)',
  date: 'Họp ngày nào? Ví dụ: 27/11 hoặc 27/11/2026',
  noDay: 'Không có ngày này; viết như 27/11/2026.',
  period: 'Kết luận cho kỳ nào? (có thể gõ kỳ khác)',
  noPeriod: 'Không nêu kỳ',
  units: 'Những đơn vị nào có mục riêng?',
  typed: 'Dùng như vừa gõ:',
  office: {
    name: 'Cơ quan ra thông báo, như “Sở Công Thương”',
    nameMissing: 'Cần tên cơ quan.',
    parent: 'Cơ quan chủ quản, như “UBND tỉnh …” (có thể để trống)',
    symbol: 'Ký hiệu của cơ quan trong số văn bản',
    place: 'Địa danh ghi trước ngày tháng (có thể để trống)',
    units:
      'Các đơn vị, cách nhau bằng dấu chấm phẩy, như “Văn phòng; Phòng Quản lý Công nghiệp” (có thể để trống)',
  },
};

export const EN_NEW_NOTICE: NewNoticeTexts = {
  title: 'Notice of conclusions',
  meeting: 'At which meeting? (another name may be typed)',
  chair: 'Who concluded? (another post or name may be typed)',
  date: 'On which day was the meeting? For example: 27/11 or 27/11/2026',
  noDay: 'There is no such day; write it like 27/11/2026.',
  period: 'For which period? (another one may be typed)',
  noPeriod: 'No period',
  units: 'Which units have a section of their own?',
  typed: 'As typed:',
  office: {
    name: 'The office that gives notice, such as “Sở Công Thương”',
    nameMissing: 'The name of the office is needed.',
    parent: 'The office above it, such as “UBND tỉnh …” (may be left empty)',
    symbol: 'The office’s part of its documents’ symbols',
    place: 'The place in front of the date (may be left empty)',
    units:
      'The units, with semicolons between them, such as “Văn phòng; Phòng Quản lý Công nghiệp” (may be left empty)',
  },
};

/** What is said to those who make a notice of the one before. */
interface NextNoticeTexts {
  readonly title: string;
  readonly choose: string;
  readonly period: string;
  readonly samePeriod: string;
  found(count: number): string;
  readonly placeholder: string;
  readonly kinds: Readonly<Record<StalePlace['kind'], string>>;
  readonly nothing: string;
  readonly noNotice: string;
}

export const VI_NEXT_NOTICE: NextNoticeTexts = {
  title: 'Tạo từ thông báo trước',
  choose: 'Chọn thông báo trước',
  period: 'Thông báo mới cho kỳ nào?',
  samePeriod: 'Giữ nguyên kỳ, tên cuộc họp',
  found: (count) => `${count} chỗ cần xem lại`,
  placeholder: 'Chọn một chỗ để đến đó; mở lại danh sách bằng lệnh “Xem chỗ còn tháng cũ, chỗ cần điền”',
  kinds: {
    month: 'Còn tháng, kỳ cũ',
    year: 'Còn năm cũ',
    meeting: 'Còn ngày của thông báo, cuộc họp trước',
    past: 'Ngày đã qua',
    blank: 'Cần điền',
  },
  nothing: 'Không còn chỗ nào nêu tháng, kỳ cũ hoặc cần điền.',
  noNotice: 'Chưa có thông báo nào đang mở.',
};

export const EN_NEXT_NOTICE: NextNoticeTexts = {
  title: 'New notice from the one before',
  choose: 'Choose the notice before',
  period: 'Which period is the new notice for?',
  samePeriod: 'The same period and meeting',
  found: (count) => `${count} places to look at`,
  placeholder: 'Choose a place to go there; “Xem chỗ còn tháng cũ, chỗ cần điền” opens the list again',
  kinds: {
    month: 'The old month or period',
    year: 'The old year',
    meeting: 'The day of the old notice or its meeting',
    past: 'A day that is over',
    blank: 'To be filled in',
  },
  nothing: 'No place names the old month or is left blank.',
  noNotice: 'No notice is open.',
};
