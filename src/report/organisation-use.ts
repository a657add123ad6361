/** Which organisation file a check was made with, as far as a report says so. */
export interface OrganisationFileUse {
  /** SHA-256 of the file in lower-case hexadecimal; absent where it could not be had. */
  readonly sha256?: string;
  /** How many things in it were left out, the file as a whole counting as one. */
  readonly leftOut: number;
}
