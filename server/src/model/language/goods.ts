/** Words behind which `hàng` is goods, and no time: `khách hàng năm trước`, `đơn hàng quý IV`. A piece of a pattern. */
export const BEFORE_GOODS = '(?:đơn|giao|xuất|nhập|bán|mua|đặt|trả|nhận|khách|mặt|lô)';
