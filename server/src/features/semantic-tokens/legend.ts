/**
 * The types of semantic tokens, in the order of the protocol's legend. `package.json` describes each of them and
 * maps it to a standard scope, so that every colour theme has a colour for it; `test/manifest.test.ts` compares.
 */
export const SEMANTIC_TOKEN_TYPES = [
  'noticeTitle', // tên loại và trích yếu
  'noticeHeading', // tiêu đề mục
  'noticeMarker', // số thứ tự, dấu đầu dòng
  'noticeCitation', // văn bản được viện dẫn
  'noticeDate', // ngày, tháng, năm
  'noticeDeadline', // thời hạn
  'noticeUnit', // đơn vị được giao việc
  'noticeRecipient', // nơi nhận
  'noticeSignature', // quyền hạn, chức vụ và họ tên người ký
] as const;

export type SemanticTokenType = (typeof SEMANTIC_TOKEN_TYPES)[number];
