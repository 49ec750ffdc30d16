import type { PROFILE, Read, UNIT } from './schema';

/** What an office says of itself, so that its units and people are known by name (one file an agency). */
export type OrganisationProfile = Read<typeof PROFILE>;
export type OrganisationUnit = Read<typeof UNIT>;
