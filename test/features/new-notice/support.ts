import type { OrganisationProfile } from '../../../server/src/config/profile';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings';
import { findingsIn, openSession } from '../../../server/src/features/session';
import { OFFICE } from '../../support/office';

export const PROFILE: OrganisationProfile = {
  ...OFFICE,
  units: [
    { name: 'Văn phòng', aliases: ['Văn phòng Sở'], symbol: 'VP', head: 'Chánh Văn phòng' },
    { name: 'Phòng Quản lý Công nghiệp', head: 'Trưởng phòng' },
    { name: 'Phòng Quản lý Thương mại', head: 'Trưởng phòng' },
    { name: 'Trung tâm Khuyến công', head: 'Giám đốc Trung tâm' },
  ],
  people: [
    { name: 'Nguyễn Văn A', title: 'Giám đốc' },
    { name: 'Trần Thị B', title: 'Chánh Văn phòng' },
    { name: 'Lê Văn C', title: 'Phó Giám đốc' },
  ],
};

const settings = (mode: 'draft' | 'final') => ({ ...DEFAULT_SETTINGS, mode, profile: PROFILE });

/** What is found in a notice of that office: line, rule, message. */
export const rulesIn = (text: string, mode: 'draft' | 'final') =>
  findingsIn(openSession(text, { settings: settings(mode) })).findings.map(
    ({ rule, range, message }) => `${range.start.line} ${rule.id} ${message}`,
  );
