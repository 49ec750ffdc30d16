import type { Piece } from '../../text/flow';
import { span } from '../../text/span';
import { defineRule, type Fault, type Finding } from '../rule';

/** Leaves a line behind an item. */
const leftBehind = (name: string, newText: string): Fault => ({
  name: `${name} giữa hai mục`,
  *sites({ block, paragraph: { text } }) {
    if (block.component === 'section') yield { span: span(text.length, text.length), newText };
  },
});

export default defineRule({
  id: 'structure/residue',
  title: 'Dòng thừa do dán hoặc trích từ PDF',
  reads: 'place',
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I.7 (số trang do trình soạn thảo đánh)',
  docs: {
    what: 'Báo các dòng không thuộc văn bản: liên kết nội bộ của hệ thống quản lý văn bản, số trang, dòng thông tin chữ ký số.',
    why: 'Khi chép từ bản PDF hoặc từ hệ thống quản lý văn bản, những dòng này lẫn vào nội dung và lọt vào bản ký; liên kết nội bộ còn lộ địa chỉ hệ thống của cơ quan.',
    how: 'Xóa dòng đó. Khi chạy lệnh “Trình bày lại văn bản” hoặc chọn “Dán và làm sạch”, các dòng này được bỏ hết.',
  },
  examples: {
    wrong: [
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|https://qlvb.example.vn/van-ban/den.nsf/0A1B2C|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Liên kết còn lại sau khi dán, không thuộc nội dung: xóa dòng này.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n\n<|- 2 -|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Số trang còn lại sau khi dán: xóa dòng này.',
        fixed: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n\n2.2. Theo dõi việc thực hiện.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|CÔNG BÁO/Số 21 + 22/Ngày 12-01-2026|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Dòng đầu trang Công báo còn lại sau khi dán, không thuộc nội dung: xóa dòng này.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|Người ký: Sở Công Thương|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Dòng thông tin chữ ký số còn lại sau khi dán, không thuộc nội dung: xóa dòng này.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|CÔNG VĂN ĐẾN|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Dấu “Đến” của nơi nhận còn lại, không thuộc nội dung: xóa dòng này.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|CÔNG VĂN ĐẾN|>\n<|Số: 1234|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Dấu “Đến” của nơi nhận còn lại, không thuộc nội dung: xóa dòng này.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|Số đến: 1234|>\n<|Ngày đến: 05/10/2026|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Dấu “Đến” của nơi nhận còn lại, không thuộc nội dung: xóa dòng này.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|anv.sct_Nguyen Van A_05/10/2026 08:15:20|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Dòng của hệ thống quản lý văn bản còn lại, không thuộc nội dung: xóa dòng này.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|Error! Reference source not found.|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Báo lỗi của Word về tham chiếu còn lại, không thuộc nội dung: xóa dòng này.',
      },
      {
        text: '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng.\n<|Scanned with CamScanner|>\n2.2. Theo dõi việc thực hiện.',
        message: 'Dòng của phần mềm quét còn lại, không thuộc nội dung: xóa dòng này.',
      },
    ],
    right: [
      '2. Văn phòng\n2.1. Tổng hợp báo cáo của các phòng, đăng trên https://angiangthuong.example.vn.\n2.2. Theo dõi việc thực hiện.',
      '1. Văn phòng theo dõi việc phân bổ sau đây.\nSTT\nĐơn vị\nSố hồ sơ\n1\nVăn phòng\n25\n2\nPhòng Kế hoạch\n7\n2. Phòng Kế hoạch báo cáo.',
    ],
  },
  faults: [
    leftBehind('liên kết nội bộ', '\nhttps://qlvb.example.vn/str/0A1B2C3D4E5F?OpenDocument'),
    leftBehind('liên kết không có giao thức', '\nqlvb.so.example.vn/vbden.nsf/0A1B2C3D4E5F'),
    leftBehind('số trang', '\n2'),
    leftBehind('số trang giữa hai gạch', '\n- 2 -'),
    leftBehind('“Trang 2/5”', '\nTrang 2/5'),
    leftBehind('“Page 3 of 7”', '\nPage 3 of 7'),
    leftBehind('đường dẫn đến tệp', '\nfile:///C:/Users/van-thu/Desktop/TB.docx'),
    leftBehind('dòng chữ ký số', '\nKý bởi: Văn phòng Sở Công Thương'),
    leftBehind('thời gian ký', '\n05.03.2026 10:21:11 +07:00'),
  ],
  *check({ paragraph, block }) {
    if (block.component === 'residue')
      yield residueAt(paragraph.pieces[0]!, paragraph.text, { start: 0, end: paragraph.text.length });
    for (const piece of paragraph.residue) {
      yield residueAt(piece, paragraph.source[piece.line]!.slice(piece.start, piece.end), {
        start: 0,
        end: 0,
      });
    }
  },
});

function residueAt(at: Piece, text: string, span: Finding['span']): Finding {
  const isPageNumber = /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,3}(?:[-–—\s/\d]|of)*$/iu.test(text);
  return {
    span,
    at,
    message: `${nameOf(text, isPageNumber)}: xóa dòng này.`,
    fixes: [
      { title: 'Xóa dòng thừa', safe: isPageNumber, edits: [{ span, at, wholeLine: true, newText: '' }] },
    ],
  };
}

function nameOf(text: string, isPageNumber: boolean): string {
  if (isPageNumber) return 'Số trang còn lại sau khi dán';
  if (/^\S*(?:\/|www\.)/iu.test(text)) return 'Liên kết còn lại sau khi dán, không thuộc nội dung';
  if (/^CÔNG BÁO/u.test(text)) return 'Dòng đầu trang Công báo còn lại sau khi dán, không thuộc nội dung';
  if (/^(?:Error|Lỗi)!/u.test(text)) return 'Báo lỗi của Word về tham chiếu còn lại, không thuộc nội dung';
  if (/^(?:Scanned|Được quét)/u.test(text)) return 'Dòng của phần mềm quét còn lại, không thuộc nội dung';
  if (/^(?:CÔNG )?VĂN|^ĐẾN|^(?:Số|Ngày)(?: đến)?\s*:/u.test(text))
    return 'Dấu “Đến” của nơi nhận còn lại, không thuộc nội dung';
  if (/_\d/.test(text)) return 'Dòng của hệ thống quản lý văn bản còn lại, không thuộc nội dung';
  return 'Dòng thông tin chữ ký số còn lại sau khi dán, không thuộc nội dung';
}
