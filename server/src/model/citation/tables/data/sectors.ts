import type { Issuer } from '../entries';

/**
 * A field of administration with its ministry and its provincial department. Codes: the current or usual
 * one first, then other spellings. A field that a merger of 2025 ended names the code of its heir.
 */
interface Sector {
  readonly field: string;
  readonly shortFields?: readonly string[];
  readonly ministry?: readonly string[];
  readonly department?: readonly string[];
  readonly heir?: { readonly ministry?: string; readonly department?: string };
}

const CURRENT: readonly Sector[] = [
  { field: 'Quốc phòng', ministry: ['BQP'] },
  { field: 'Công an', ministry: ['BCA'] },
  { field: 'Ngoại giao', ministry: ['BNG'] },
  { field: 'Ngoại vụ', department: ['SNgV', 'SNV'] },
  { field: 'Nội vụ', ministry: ['BNV'], department: ['SNV'] },
  { field: 'Tư pháp', ministry: ['BTP'], department: ['STP'] },
  { field: 'Tài chính', ministry: ['BTC'], department: ['STC'] },
  { field: 'Công Thương', ministry: ['BCT'], department: ['SCT'] },
  { field: 'Xây dựng', ministry: ['BXD'], department: ['SXD'] },
  {
    field: 'Nông nghiệp và Môi trường',
    shortFields: ['NN&MT', 'NNMT'],
    ministry: ['BNNMT'],
    department: ['SNNMT'],
  },
  {
    field: 'Giáo dục và Đào tạo',
    shortFields: ['GD&ĐT', 'GDĐT', 'Giáo dục, Đào tạo'],
    ministry: ['BGDĐT'],
    department: ['SGDĐT'],
  },
  { field: 'Y tế', ministry: ['BYT'], department: ['SYT'] },
  {
    field: 'Khoa học và Công nghệ',
    shortFields: ['KH&CN', 'KHCN'],
    ministry: ['BKHCN'],
    department: ['SKHCN'],
  },
  {
    field: 'Văn hóa, Thể thao và Du lịch',
    shortFields: ['VHTTDL', 'VHTT&DL', 'VH,TT&DL', 'VH-TT&DL'],
    ministry: ['BVHTTDL'],
    department: ['SVHTTDL'],
  },
  {
    field: 'Dân tộc và Tôn giáo',
    shortFields: ['DT&TG', 'DTTG'],
    ministry: ['BDTTG'],
    department: ['SDTTG'],
  },
  { field: 'Du lịch', department: ['SDL'] },
  { field: 'Văn hóa và Thể thao', shortFields: ['VH&TT'], department: ['SVHTT'] },
];

/** Until 28 February 2025; citations of their documents stay right. */
const FORMER: readonly Sector[] = [
  {
    field: 'Kế hoạch và Đầu tư',
    shortFields: ['KH&ĐT', 'KHĐT'],
    ministry: ['BKHĐT', 'BKH'],
    department: ['SKHĐT'],
    heir: { ministry: 'BTC', department: 'STC' },
  },
  {
    field: 'Giao thông vận tải',
    shortFields: ['GTVT'],
    ministry: ['BGTVT'],
    department: ['SGTVT'],
    heir: { ministry: 'BXD', department: 'SXD' },
  },
  {
    field: 'Tài nguyên và Môi trường',
    shortFields: ['TN&MT', 'TNMT'],
    ministry: ['BTNMT'],
    department: ['STNMT'],
    heir: { ministry: 'BNNMT', department: 'SNNMT' },
  },
  {
    field: 'Nông nghiệp và Phát triển nông thôn',
    shortFields: ['NN&PTNT', 'NNPTNT', 'Nông nghiệp và PTNT'],
    ministry: ['BNNPTNT', 'BNN'],
    department: ['SNNPTNT', 'SNN'],
    heir: { ministry: 'BNNMT', department: 'SNNMT' },
  },
  {
    field: 'Thông tin và Truyền thông',
    shortFields: ['TT&TT', 'TTTT'],
    ministry: ['BTTTT'],
    department: ['STTTT'],
    heir: { ministry: 'BKHCN', department: 'SKHCN' },
  },
  {
    field: 'Lao động - Thương binh và Xã hội',
    shortFields: ['LĐTBXH', 'LĐTB&XH', 'LĐ-TB&XH', 'LĐ-TBXH'],
    ministry: ['BLĐTBXH'],
    department: ['SLĐTBXH'],
    heir: { ministry: 'BNV', department: 'SNV' },
  },
  {
    field: 'Công nghiệp',
    ministry: ['BCN'],
    department: ['SCN'],
    heir: { ministry: 'BCT', department: 'SCT' },
  },
  {
    field: 'Thương mại',
    ministry: ['BTM'],
    department: ['STM'],
    heir: { ministry: 'BCT', department: 'SCT' },
  },
  { field: 'Thủy sản', ministry: ['BTS'], department: ['STS'], heir: { ministry: 'BNNPTNT' } },
  { field: 'Văn hóa - Thông tin', ministry: ['BVHTT'], heir: { ministry: 'BVHTTDL' } },
];

function issuersOf({ field, shortFields = [], ministry, department, heir }: Sector): Issuer[] {
  const fields = [field, ...shortFields];
  const issuers: Issuer[] = [];
  if (ministry) {
    issuers.push({
      code: ministry[0]!,
      variants: [...ministry.slice(1), ...withoutLevel(ministry[0]!)],
      names: fields.map((name) => `Bộ ${name}`),
      level: 'ministry',
      sole: true,
      successor: heir?.ministry,
    });
  }
  if (department) {
    issuers.push({
      code: department[0]!,
      variants: [...department.slice(1), ...withoutLevel(department[0]!)],
      names: fields.map((name) => `Sở ${name}`),
      level: 'department',
      tail: 'place',
      successor: heir?.department,
    });
  }
  return issuers;
}

/** Older numbers leave the B of the ministry or the S of the department out: `QĐ-LĐTBXH`. */
function withoutLevel(code: string): string[] {
  return code.length >= 5 ? [code.slice(1)] : [];
}

export const SECTOR_ISSUERS: readonly Issuer[] = [...CURRENT, ...FORMER].flatMap(issuersOf);
