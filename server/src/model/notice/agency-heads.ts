/** What the agencies of a kind have in common: how they are called, who heads them, who signs. */
interface AgencyKind {
  /** What their names begin with. */
  readonly name: string;
  /** Their head (người đứng đầu). */
  readonly head: string;
  /** Whether no agency of the kind calls its head otherwise: a `Ban` may have a `Giám đốc`. */
  readonly isCertain?: true;
  /** The body that decides together, for which the head signs: NĐ 30/2020, Phụ lục I, II.7.b. */
  readonly collective?: string;
}

const COMMITTEE = { head: 'Chủ tịch', isCertain: true, collective: 'Ủy ban nhân dân' } as const;
const COUNCIL = { head: 'Chủ tịch', collective: 'Hội đồng nhân dân' } as const;

/** A `Bộ Chỉ huy` is no ministry. */
const MINISTRIES = [
  ...['Công an', 'Công Thương', 'Dân tộc', 'Giáo dục', 'Khoa học', 'Ngoại giao', 'Nội vụ', 'Nông nghiệp'],
  ...['Quốc phòng', 'Tài chính', 'Tư pháp', 'Văn hóa', 'Xây dựng', 'Y tế'],
];

/** What a longer name tells stands before what a shorter one does. */
const KINDS: readonly AgencyKind[] = [
  { name: 'Sở', head: 'Giám đốc', isCertain: true },
  { name: 'Trung tâm', head: 'Giám đốc' },
  { name: 'Bệnh viện', head: 'Giám đốc', isCertain: true },
  { name: 'UBND', ...COMMITTEE },
  { name: 'Ủy ban nhân dân', ...COMMITTEE },
  { name: 'HĐND', ...COUNCIL },
  { name: 'Hội đồng nhân dân', ...COUNCIL },
  { name: 'Ban', head: 'Trưởng ban' },
  { name: 'Chi cục', head: 'Chi cục trưởng', isCertain: true },
  { name: 'Cục', head: 'Cục trưởng' },
  { name: 'Văn phòng Chính phủ', head: 'Bộ trưởng, Chủ nhiệm' },
  { name: 'Văn phòng Quốc hội', head: 'Chủ nhiệm' },
  { name: 'Văn phòng Chủ tịch nước', head: 'Chủ nhiệm' },
  { name: 'Văn phòng', head: 'Chánh Văn phòng' },
  { name: 'Thanh tra Chính phủ', head: 'Tổng Thanh tra' },
  { name: 'Thanh tra', head: 'Chánh Thanh tra' },
  { name: 'Tòa án nhân dân', head: 'Chánh án', isCertain: true },
  { name: 'Ngân hàng Nhà nước Việt Nam', head: 'Thống đốc' },
  { name: 'Trường', head: 'Hiệu trưởng', isCertain: true },
  { name: 'Viện', head: 'Viện trưởng' },
  ...MINISTRIES.map((field): AgencyKind => ({ name: `Bộ ${field}`, head: 'Bộ trưởng', isCertain: true })),
];

/** The kind of an agency by its name, in whatever case; null for one of no known kind. */
export function kindOfAgency(name: string): AgencyKind | null {
  const words = name.toLowerCase().replace('uỷ', 'ủy').replace('toà', 'tòa');
  const begins = (kind: string): boolean =>
    words.startsWith(kind) && !/^\p{L}/u.test(words.slice(kind.length));
  return KINDS.find((kind) => begins(kind.name.toLowerCase())) ?? null;
}

/** Heads whose deputies are not called by the head’s own title with `Phó` before it; the longer title first. */
const OTHER_DEPUTIES: readonly (readonly [head: string, deputy: string])[] = [
  ['Bộ trưởng, Chủ nhiệm', 'Phó Chủ nhiệm'],
  ['Bộ trưởng', 'Thứ trưởng'],
];

/** What the deputies of a head are called, in capitals where the head is: `Phó Giám đốc`. */
export function deputyOf(head: string): string {
  const isUpper = head === head.toUpperCase();
  const other = OTHER_DEPUTIES.find(([title]) => title.toLowerCase() === head.toLowerCase());
  const deputy = other?.[1] ?? `Phó ${head}`;
  return isUpper ? deputy.toUpperCase() : deputy;
}

/** The head of an agency whose kind leaves no doubt of it; null for others. */
export function certainHeadOf(agency: string): string | null {
  const kind = kindOfAgency(agency);
  return kind?.isCertain ? kind.head : null;
}
