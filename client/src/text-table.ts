import { EN_NEW_NOTICE, EN_NEXT_NOTICE, VI_NEW_NOTICE, VI_NEXT_NOTICE } from './new-notice/texts';
import { EN_STATUS, EN_TASKS, VI_STATUS, VI_TASKS } from './tasks/texts';

/** What the client says itself, in both languages; findings and their repairs come from the server. */
export const TEXTS = {
  vi: {
    question: (name: string) =>
      `“${name}” mở đầu như một thông báo. Soạn và rà soát những tệp .txt như thế bằng tiện ích Thông báo kết luận?`,
    always: 'Luôn dùng',
    never: 'Không dùng',
    stopped:
      'Việc rà soát thông báo đã dừng nhiều lần liên tiếp. Dùng lệnh “Khởi động lại việc rà soát” để chạy lại.',
    pasteClean: 'Dán và làm sạch (bỏ ngắt dòng, số trang; đổi sang Unicode)',
    tasks: VI_TASKS,
    status: VI_STATUS,
    newNotice: VI_NEW_NOTICE,
    nextNotice: VI_NEXT_NOTICE,
  },
  en: {
    question: (name: string) =>
      `“${name}” opens like a notice. Write and check .txt files of this kind with the extension Thông báo kết luận?`,
    always: 'Always',
    never: 'Never',
    stopped:
      'The checking of notices stopped several times in a row. Run “Khởi động lại việc rà soát” to start it again.',
    pasteClean: 'Paste and clean up (no wrapped lines, no page numbers; in Unicode)',
    tasks: EN_TASKS,
    status: EN_STATUS,
    newNotice: EN_NEW_NOTICE,
    nextNotice: EN_NEXT_NOTICE,
  },
} as const;
