import { it } from 'vitest';
import { openSession } from './server/src/features/session';
import { extract } from './server/src/features/extract';
it('x', () => { for (const l of ['An Giang Thượng ngày 05 tháng 3 năm 2026','Hà Tĩnh, ngày …/…/2026','Hà Tĩnh, ngày  /3/2026','Hà Tĩnh, ngày tháng năm 2026','Hà Tĩnh, 05/3/2026','Hà Tĩnh, tháng 3 năm 2026', 'Hà Tĩnh, ngày 05 thng 3 năm 2026','Hà Tĩnh, ngày 05 tháng 3','Hà Tĩnh, ngày','Hà Tĩnh, ngày 05 tháng 3 năm 2026 Kính gửi']) console.log(l, JSON.stringify(extract(openSession(`SỞ CÔNG THƯƠNG\nSố: 12/TB-SCT\n${l}\n\nTHÔNG BÁO\nKết luận\n1. a\n`), 'a').document)); });
