/** What is said of a configuration, in Vietnamese and in English. */
export interface Said {
  readonly message: string;
  readonly english: string;
}
