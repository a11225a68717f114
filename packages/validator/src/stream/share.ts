/**
 * How threads that read the same file share its records. Each reads all of it, so that each knows where it is; one of them, the
 * first, also looks at the records of the others for what can be said only of the whole. Helpers pass over them.
 */
export interface Share {
  isHelper: boolean;
  /** Does this thread check the record that begins at a byte of the file? Asked in the order of the file. */
  isMine(offset: number): boolean;
}

/**
 * Something of the file is not as it should be: threads that count on records they have not read may count differently. One
 * thread reads it from its start.
 */
export class OddFile extends Error {}
