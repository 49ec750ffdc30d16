import type { SectionCount } from '../features/tasks/task-counts';
import { DEADLINE_TEXTS } from './deadline-texts';

export type Language = 'vi' | 'en';

type TaskCount = Omit<SectionCount, 'range'>;

/** A title as it goes on behind a colon: names and abbreviations in it stay as they are. */
const inSentence = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

/** What the server says itself; findings and their repairs come from the rules. */
export const TEXTS = {
  vi: {
    leftOut: (count: number, shown: number) =>
      `Còn ${count} chỗ nữa chưa báo ở đây vì mỗi tệp chỉ hiện ${shown} chỗ; sửa những chỗ đã báo thì những chỗ sau sẽ hiện.`,
    tooLong: (most: number) =>
      `Tệp dài hơn ${most / 1e6} triệu ký tự nên không được rà soát; không thông báo nào dài như vậy.`,
    fixAll: 'Sửa mọi chỗ chắc chắn',
    fixRule: (title: string, count: number) => `Sửa cả ${count} chỗ: ${inSentence(title)}`,
    actions: {
      renumberList: () => 'Đánh số lại danh sách này',
      numberDashes: (first: string) => `Đổi gạch đầu dòng thành số, bắt đầu từ “${first}”`,
      sortRecipients: () => 'Xếp nơi nhận theo thứ tự thường dùng',
      moveTask: (unit: string) => `Chuyển nhiệm vụ này sang “${unit}”`,
      addRecipient: (unit: string) => `Thêm “${unit}” vào nơi nhận`,
    },
    silence: {
      paragraph: (rule: string) => `Bỏ qua ${rule} ở đoạn này`,
      file: (rule: string) => `Bỏ qua ${rule} trong cả tệp này`,
      office: (rule: string) => `Tắt ${rule} cho cả cơ quan (thongbao.config.json)`,
      accept: {
        notice: (word: string) => `Chấp nhận “${word}” trong thông báo này (ghi ở đầu tệp)`,
        user: (word: string) => `Chấp nhận “${word}” cho riêng tôi (cài đặt VS Code)`,
        office: (word: string) => `Chấp nhận “${word}” cho cả cơ quan (thongbao.config.json)`,
      },
      thisRule: 'quy tắc này',
      namedRule: (rule: string) => `quy tắc ${rule}`,
    },
    why: 'Vì sao',
    basis: 'Căn cứ',
    page: 'Xem trang của quy tắc',
    lookUp: (number: string) => `Tra cứu văn bản số ${number}`,
    noNumber: (written: string) => `“${written}” không phải số, ký hiệu văn bản: viết như “32/2024/NĐ-CP”.`,
    taskCount: ({ tasks, dated, invalid, missing }: TaskCount) =>
      [
        `${tasks} nhiệm vụ`,
        `${dated} có thời hạn`,
        ...(invalid > 0 ? [`${invalid} sai ngày`] : []),
        ...(missing > 0 ? [`${missing} thiếu thời hạn`] : []),
      ].join(' · '),
    deadline: DEADLINE_TEXTS.vi,
  },
  en: {
    leftOut: (count: number, shown: number) =>
      `${count} more findings are not shown, for a file shows ${shown} of them; they appear as those shown are mended.`,
    tooLong: (most: number) =>
      `The file is longer than ${most / 1e6} million characters and is not checked; no notice is as long.`,
    fixAll: 'Fix everything that can be fixed safely',
    fixRule: (title: string, count: number) => `Fix all ${count} places: ${inSentence(title)}`,
    actions: {
      renumberList: () => 'Number this list anew',
      numberDashes: (first: string) => `Turn the dashes into numbers from “${first}” on`,
      sortRecipients: () => 'Sort the recipients in the usual order',
      moveTask: (unit: string) => `Move this task to “${unit}”`,
      addRecipient: (unit: string) => `Add “${unit}” to the recipients`,
    },
    silence: {
      paragraph: (rule: string) => `Ignore ${rule} in this paragraph`,
      file: (rule: string) => `Ignore ${rule} in this file`,
      office: (rule: string) => `Switch ${rule} off for the whole office (thongbao.config.json)`,
      accept: {
        notice: (word: string) => `Accept “${word}” in this notice (written at the top of the file)`,
        user: (word: string) => `Accept “${word}” for me alone (VS Code settings)`,
        office: (word: string) => `Accept “${word}” for the whole office (thongbao.config.json)`,
      },
      thisRule: 'this rule',
      namedRule: (rule: string) => `the rule ${rule}`,
    },
    why: 'Why',
    basis: 'Legal basis',
    page: 'Open the rule’s page',
    lookUp: (number: string) => `Look up document ${number}`,
    noNumber: (written: string) => `“${written}” is no document number: write it like “32/2024/NĐ-CP”.`,
    taskCount: ({ tasks, dated, invalid, missing }: TaskCount) =>
      [
        `${tasks} tasks`,
        `${dated} with a deadline`,
        ...(invalid > 0 ? [`${invalid} with no such day`] : []),
        ...(missing > 0 ? [`${missing} without`] : []),
      ].join(' · '),
    deadline: DEADLINE_TEXTS.en,
  },
} as const;

export type Texts = (typeof TEXTS)[Language];
