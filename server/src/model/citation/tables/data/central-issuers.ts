import type { Issuer } from '../entries';

/** The Party: Hướng dẫn 36-HD/VPTW (2018) and 05-HD/VPTW (2026); bodies merged in 2025 keep their old codes here. */
const PARTY: readonly Issuer[] = [
  {
    code: 'TW',
    names: [
      'Ban Chấp hành Trung ương Đảng',
      'Ban Chấp hành Trung ương',
      'Bộ Chính trị',
      'Ban Bí thư Trung ương Đảng',
      'Ban Bí thư',
      'Trung ương Đảng',
      'Trung ương',
    ],
    level: 'party',
  },
  {
    code: 'VPTW',
    names: ['Văn phòng Trung ương Đảng', 'Văn phòng Trung ương'],
    level: 'party',
    sole: true,
    writesFor: ['TW'],
  },
  { code: 'BTCTW', names: ['Ban Tổ chức Trung ương', 'Ban Tổ chức TW'], level: 'party', sole: true },
  {
    code: 'BTGDVTW',
    names: ['Ban Tuyên giáo và Dân vận Trung ương', 'Ban Tuyên giáo và Dân vận TW'],
    level: 'party',
    sole: true,
  },
  { code: 'BTGTW', names: ['Ban Tuyên giáo Trung ương'], level: 'party', sole: true, successor: 'BTGDVTW' },
  { code: 'BDVTW', names: ['Ban Dân vận Trung ương'], level: 'party', sole: true, successor: 'BTGDVTW' },
  {
    code: 'UBKTTW',
    names: ['Ủy ban Kiểm tra Trung ương', 'Ủy ban Kiểm tra TW', 'UBKT Trung ương'],
    level: 'party',
    sole: true,
  },
  { code: 'BNCTW', names: ['Ban Nội chính Trung ương'], level: 'party', sole: true },
  {
    code: 'BCSCLTW',
    names: ['Ban Chính sách, chiến lược Trung ương'],
    level: 'party',
    sole: true,
  },
  { code: 'BKTTW', names: ['Ban Kinh tế Trung ương'], level: 'party', sole: true, successor: 'BCSCLTW' },
  {
    code: 'TU',
    names: [
      'Tỉnh ủy',
      'Thành ủy',
      'Đảng bộ tỉnh',
      'Ban Chấp hành Đảng bộ tỉnh',
      'Ban Chấp hành Đảng bộ thành phố',
    ],
    level: 'party',
    tail: 'place',
  },
  {
    code: 'VPTU',
    names: ['Văn phòng Tỉnh ủy', 'Văn phòng Thành ủy'],
    level: 'party',
    tail: 'place',
    writesFor: ['TU'],
  },
  { code: 'BTCTU', names: ['Ban Tổ chức Tỉnh ủy', 'Ban Tổ chức Thành ủy'], level: 'party', tail: 'place' },
  {
    code: 'BTGDVTU',
    names: ['Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ban Tuyên giáo và Dân vận Thành ủy'],
    level: 'party',
    tail: 'place',
  },
  {
    code: 'BTGTU',
    names: ['Ban Tuyên giáo Tỉnh ủy', 'Ban Tuyên giáo Thành ủy'],
    level: 'party',
    tail: 'place',
    successor: 'BTGDVTU',
  },
  { code: 'BDVTU', names: ['Ban Dân vận Tỉnh ủy'], level: 'party', tail: 'place', successor: 'BTGDVTU' },
  {
    code: 'UBKTTU',
    names: ['Ủy ban Kiểm tra Tỉnh ủy', 'Ủy ban Kiểm tra Thành ủy', 'UBKT Tỉnh ủy'],
    level: 'party',
    tail: 'place',
  },
  {
    code: 'BNCTU',
    names: ['Ban Nội chính Tỉnh ủy', 'Ban Nội chính Thành ủy'],
    level: 'party',
    tail: 'place',
  },
  { code: 'ĐU', names: ['Đảng ủy'], level: 'party', tail: 'free' },
  { code: 'HU', names: ['Huyện ủy', 'Thị ủy', 'Quận ủy'], level: 'party', tail: 'place' },
  { code: 'CB', names: ['Chi bộ'], level: 'party', tail: 'free' },
  { code: 'BCSĐ', names: ['Ban cán sự đảng'], level: 'party', tail: 'free' },
];

const STATE: readonly Issuer[] = [
  { code: 'QH', names: ['Quốc hội'], level: 'parliament', sole: true },
  {
    code: 'UBTVQH',
    names: ['Ủy ban Thường vụ Quốc hội', 'UBTVQH'],
    level: 'parliament',
    sole: true,
  },
  {
    code: 'VPQH',
    names: ['Văn phòng Quốc hội'],
    level: 'parliament',
    sole: true,
    writesFor: ['QH', 'UBTVQH'],
  },
  { code: 'CTN', names: ['Chủ tịch nước'], level: 'president', sole: true },
  { code: 'VPCTN', names: ['Văn phòng Chủ tịch nước'], level: 'president', sole: true, writesFor: ['CTN'] },
  { code: 'CP', names: ['Chính phủ'], level: 'government', sole: true },
  { code: 'TTg', names: ['Thủ tướng Chính phủ', 'Thủ tướng'], level: 'government', sole: true },
  {
    code: 'VPCP',
    names: ['Văn phòng Chính phủ'],
    level: 'government',
    sole: true,
    writesFor: ['CP', 'TTg'],
  },
  { code: 'HĐBT', names: ['Hội đồng Bộ trưởng'], level: 'government', sole: true, successor: 'CP' },
  {
    code: 'TANDTC',
    variants: ['TATC'],
    names: ['Tòa án nhân dân tối cao', 'TAND tối cao', 'TANDTC'],
    level: 'court',
    sole: true,
  },
  {
    code: 'HĐTP',
    names: ['Hội đồng Thẩm phán Tòa án nhân dân tối cao', 'Hội đồng Thẩm phán TANDTC', 'Hội đồng Thẩm phán'],
    level: 'court',
    sole: true,
  },
  {
    code: 'VKSNDTC',
    variants: ['VKSTC'],
    names: ['Viện kiểm sát nhân dân tối cao', 'VKSND tối cao', 'VKSNDTC'],
    level: 'court',
    sole: true,
  },
  { code: 'KTNN', names: ['Kiểm toán nhà nước', 'Tổng Kiểm toán nhà nước'], level: 'court', sole: true },
];

/** Bodies equal to a ministry, agencies that were ministries, and mass organisations at the centre. */
const BESIDE_MINISTRIES: readonly Issuer[] = [
  {
    code: 'TTCP',
    names: ['Thanh tra Chính phủ', 'Tổng Thanh tra Chính phủ', 'Thanh tra Nhà nước'],
    level: 'ministry',
    sole: true,
  },
  {
    code: 'NHNN',
    names: ['Ngân hàng Nhà nước Việt Nam', 'Ngân hàng Nhà nước', 'NHNN Việt Nam', 'NHNN'],
    level: 'ministry',
    sole: true,
  },
  {
    code: 'UBDT',
    names: ['Ủy ban Dân tộc', 'Ủy ban Dân tộc và Miền núi'],
    level: 'ministry',
    sole: true,
    successor: 'BDTTG',
  },
  {
    code: 'TCCP',
    names: ['Ban Tổ chức - Cán bộ Chính phủ'],
    level: 'ministry',
    sole: true,
    successor: 'BNV',
  },
  { code: 'BHXH', names: ['Bảo hiểm xã hội Việt Nam', 'BHXH Việt Nam'], level: 'organisation' },
  { code: 'TLĐ', names: ['Tổng Liên đoàn Lao động Việt Nam'], level: 'organisation', sole: true },
  {
    code: 'TCHQ',
    names: ['Tổng cục Hải quan'],
    level: 'organisation',
    sole: true,
    writesFor: ['BTC'],
  },
  { code: 'TCT', names: ['Tổng cục Thuế'], level: 'organisation', sole: true, writesFor: ['BTC'] },
  {
    code: 'MTTW',
    names: ['Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam', 'Ủy ban Trung ương MTTQ Việt Nam'],
    variants: ['UBTWMTTQ', 'UBTWMTTQVN', 'ĐCTUBTWMTTQVN', 'UBMTTQVN'],
    level: 'organisation',
  },
];

export const CENTRAL_ISSUERS: readonly Issuer[] = [...PARTY, ...STATE, ...BESIDE_MINISTRIES];
