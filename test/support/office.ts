import type { OrganisationProfile } from '../../server/src/config/profile';

/** An office that tests give what it has: its units and its people are their own affair. */
export const OFFICE: OrganisationProfile = {
  name: 'Sở Công Thương',
  parent: 'UBND tỉnh An Giang Thượng',
  symbol: 'SCT',
  place: 'An Giang Thượng',
  head: 'Giám đốc',
  deputies: ['Phó Giám đốc'],
  collective: ['các phòng, đơn vị'],
  recipients: ['UBND tỉnh (b/c)', 'Giám đốc, các Phó Giám đốc Sở'],
};
