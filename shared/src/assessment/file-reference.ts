/** A stored file as a published result names it: the hash says whether it is still the same file. */
export interface FileReference {
  readonly id: string;
  readonly name: string;
  /** Hex. */
  readonly sha256: string;
}
