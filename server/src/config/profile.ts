/** What an office says of itself, so that its units and people are known by name (one file an agency). */
export interface OrganisationProfile {
  readonly name: string;
  readonly province?: string;
  readonly parent?: string;
  /** The agency's part of its documents' symbols: `SCT`. */
  readonly symbol?: string;
  readonly place?: string;
  readonly head?: string;
  readonly deputies?: readonly string[];
  readonly units?: readonly OrganisationUnit[];
  /** Names for all units together: `các phòng, đơn vị`. */
  readonly collective?: readonly string[];
  readonly superior?: readonly string[];
  readonly people?: readonly OrganisationPerson[];
  /** Standing recipients, as they are written after `- `. */
  readonly recipients?: readonly string[];
}

export interface OrganisationUnit {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly symbol?: string;
  readonly head?: string;
  readonly deputy?: string;
}

export interface OrganisationPerson {
  readonly name: string;
  readonly title: string;
  /** A person of another body, who is given no work here. */
  readonly external?: boolean;
}
