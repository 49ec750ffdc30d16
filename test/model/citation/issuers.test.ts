/** Who issued what is cited, wherever the text says so; `?` behind a body that no table knows. */
import { expect, test } from 'vitest';
import { readAlike } from '../../support/blanks';
import { citationsOf } from '../../support/known-tables';

const PLAN = 'Kế hoạch số 12/KH-UBND ngày 05/01/2026';
const LETTER = 'Văn bản số 518/SCT-CN ngày 05/01/2026';

const issuers = (text: string): string =>
  citationsOf(text)
    .map(({ issuer }) => (issuer ? issuer.name + (issuer.issuers.length === 0 ? ' ?' : '') : 'none'))
    .join('; ');

test.each([
  ['[K] của UBND tỉnh', 'UBND tỉnh'],
  ['[K] của ủy ban nhân dân tỉnh', 'ủy ban nhân dân tỉnh'],
  ['[K] của ban chỉ đạo về chợ', 'ban chỉ đạo'],
  ['[K] của UBND tỉnh Bình Hòa về chợ', 'UBND tỉnh Bình Hòa'],
  ['[K] của UBND xã Đồng Xanh, tỉnh Bình Hòa', 'UBND xã Đồng Xanh, tỉnh Bình Hòa'],
  ['[K] của UBND Thành phố', 'UBND Thành phố'],
  ['[K] của Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
  ['[K] của Phó Chủ tịch Thường trực UBND tỉnh', 'Phó Chủ tịch Thường trực UBND tỉnh'],
  ['[V] của Sở Công Thương', 'Sở Công Thương'],
  ['[V] của Sở Công Thương Bình Hòa', 'Sở Công Thương Bình Hòa'],
  ['[V] của Sở Công Thương tỉnh Bình Hòa', 'Sở Công Thương tỉnh Bình Hòa'],
  ['[V] của Sở Công Thương Về việc rà soát', 'Sở Công Thương'],
  ['[V] của Giám đốc Sở Công Thương', 'Giám đốc Sở Công Thương'],
  ['[V] do Sở Công Thương ban hành', 'Sở Công Thương'],
  ['[V] của Ban Chỉ đạo 389 tỉnh và Kế hoạch số 12/KH-UBND', 'Ban Chỉ đạo 389 tỉnh; none'],
  ['[V] của Công ty Cổ phần Bình Minh về chợ', 'Công ty Cổ phần Bình Minh ?'],
  ['[V] của Văn phòng Chính phủ - Vụ Tổng hợp', 'Văn phòng Chính phủ'],
  ['Thông tư liên tịch số 55/2015/TTLT-BYT-BTC của Bộ Y tế và Bộ Tài chính', 'Bộ Y tế và Bộ Tài chính'],
  ['Thông tư liên tịch số 55/2015/TTLT-BYT-BTC của Bộ Y tế - Bộ Tài chính', 'Bộ Y tế - Bộ Tài chính'],
  ['Thông tư liên tịch số 55/2015/TTLT-BYT-BTC của Bộ Y tế, Bộ Tài chính hướng dẫn', 'Bộ Y tế, Bộ Tài chính'],
  ['đề xuất của Ban Quản lý dự án đường bộ tại [V]', 'Ban Quản lý dự án đường bộ ?'],
  ['UBND tỉnh ban hành [K]', 'UBND tỉnh'],
  ['UBND tỉnh cũng đã ban hành các [K]', 'UBND tỉnh'],
  ['UBND tỉnh kịp thời ban hành [K]', 'UBND tỉnh'],
  ['UBND tỉnh có [K]', 'UBND tỉnh'],
  ['Chủ tịch UBND tỉnh Bình Hòa (cũ) ban hành [K]', 'Chủ tịch UBND tỉnh Bình Hòa'],
  ['UBND tỉnh xây dựng [K]', 'UBND tỉnh'],
  ['UBND tỉnh ký ban hành [K]', 'UBND tỉnh'],
  ['UBND tỉnh đã gửi [K]', 'UBND tỉnh'],
  ['HĐND tỉnh thông qua Nghị quyết số 12/NQ-HĐND ngày 05/01/2026', 'HĐND tỉnh'],
  ['Chỉ đạo của UBND tỉnh tại [K]', 'UBND tỉnh'],
  ['Ý kiến của UBND tỉnh nêu tại [K]', 'UBND tỉnh'],
  ['UBND tỉnh phê duyệt tại Quyết định số 12/QĐ-UBND ngày 05/01/2026', 'UBND tỉnh'],
  ['UBND tỉnh đã chấp thuận chủ trương đầu tư tại Quyết định số 12/QĐ-UBND ngày 05/01/2026', 'UBND tỉnh'],
  ['Được UBND tỉnh giao tại [K]', 'UBND tỉnh'],
  ['UBND tỉnh đã cho ý kiến tại [K]', 'UBND tỉnh'],
  ['Chỉ tiêu được Hội đồng thành viên giao tại Nghị quyết số 12/NQ-HĐTV', 'Hội đồng thành viên ?'],
  [
    'Kế hoạch được Hội đồng quản lý phê duyệt tại Nghị quyết số 12/NQ-HĐQL ngày 05/01/2026',
    'Hội đồng quản lý ?',
  ],
  ['Hồ sơ được Hội đồng thẩm định thống nhất tại Quyết định số 12/QĐ-BQLX', 'none'],
  ['Các văn bản của UBND tỉnh ([K], Quyết định số 13/QĐ-UBND)', 'UBND tỉnh; UBND tỉnh'],
  ['Các văn bản của UBND tỉnh: [K]; Quyết định số 13/QĐ-UBND ngày 06/01/2026', 'UBND tỉnh; UBND tỉnh'],
  ['Các văn bản của UBND tỉnh, gồm: [K]', 'UBND tỉnh'],
  ['UBND tỉnh giao Sở rà soát; [K]', 'none'],
  ['Hội Làm vườn tỉnh đã ban hành [K]', 'Hội Làm vườn tỉnh ?'],
  ['Theo đề nghị của Đoàn Luật sư tỉnh Bình Hòa tại Tờ trình số 34/TTr-ĐLS', 'Đoàn Luật sư tỉnh Bình Hòa ?'],
  ['Theo đề nghị của Hội Làm vườn (trước sắp xếp) tại Công văn số 02/HLV', 'Hội Làm vườn ?'],
  ['Ý kiến của Sở Xây dựng: Tại Công văn số 28/SXD-QLN ngày 15/4/2026', 'Sở Xây dựng'],
  ['Hội được UBND tỉnh công nhận tại Quyết định số 12/QĐ-UBND ngày 05/01/2026', 'UBND tỉnh'],
  ['Hội được UBND tỉnh Bình Hòa (cũ) cho phép đổi tên theo Quyết định số 12/QĐ-UBND', 'UBND tỉnh Bình Hòa'],
  ['UBND tỉnh phê duyệt phương án xử lý tài sản tại Quyết định số 12/QĐ-UBND ngày 05/01/2026', 'UBND tỉnh'],
  ['UBND tỉnh phê duyệt phương án; Sở thực hiện theo Quyết định số 12/QĐ-UBND ngày 05/01/2026', 'none'],
  ['Sở Tài chính phê duyệt phương án xử lý tài sản tại Quyết định số 12/QĐ-UBND', 'none'],
  ['UBND tỉnh quy định mức chi (được sửa đổi, bổ sung tại Quyết định số 12/QĐ-UBND ngày 05/01/2026)', 'none'],
  [
    'UBND tỉnh phê duyệt phương án (đợt 2) xử lý tài sản tại Quyết định số 12/QĐ-UBND ngày 05/01/2026',
    'UBND tỉnh',
  ],
  ['UBND tỉnh ban hành [K] về chợ; Quyết định số 13/QĐ-UBND ngày 06/01/2026 về phí', 'UBND tỉnh; UBND tỉnh'],
  ['UBND tỉnh ban hành [K] về chợ. Sở thực hiện Quyết định số 13/QĐ-UBND', 'UBND tỉnh; none'],
  ['UBND tỉnh ban hành [K] về chợ; Công văn số 13/SCT-CN ngày 06/01/2026 về phí', 'UBND tỉnh; none'],
  ['Sở Công Thương báo cáo UBND tỉnh [K]', 'none'],
  ['UBND tỉnh UBND tỉnh ban hành [K]', 'UBND tỉnh'],
  ['UBND tỉnh đã đã ban hành [K]', 'UBND tỉnh'],
  ['Kế hoạch của UBND tỉnh số 12/KH-UBND ngày 05/01/2026', 'UBND tỉnh'],
  ['[K] của đơn vị', 'none'],
  ['[K] của các sở', 'none'],
  ['[K] Của UBND tỉnh', 'UBND tỉnh'],
  ['[K], của UBND tỉnh', 'UBND tỉnh'],
  ['[K] (UBND tỉnh)', 'none'],
  ['[K] - UBND tỉnh', 'none'],
  ['Luật Đất đai số 31/2024/QH15', 'Quốc hội'],
  ['Nghị định số 46/2026/NĐ-CP ngày 26/01/2026', 'Chính phủ'],
  ['Nghị quyết số 29-NQ/TW ngày 05/01/2026', 'none'],
  [
    'Thông báo số 12-TB/TU ngày 05/01/2026 của Ban Thường vụ Tỉnh ủy Bình Hòa',
    'Ban Thường vụ Tỉnh ủy Bình Hòa',
  ],
  ['Thông báo số 12/TB-VPCP ngày 05/01/2026 của Văn phòng Chính phủ', 'Văn phòng Chính phủ'],
])('%s: %s', (text, expected) =>
  expect(readAlike(text.replace('[K]', PLAN).replace('[V]', LETTER), issuers)).toBe(expected),
);
