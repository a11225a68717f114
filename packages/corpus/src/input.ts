import { makeDirectory, makeNeighbour, type DirectoryData, type Json } from './good-directory.ts';

/** What an input is, and what must come of it. */
export interface Input {
  /** What it is, in words; no two are called the same. */
  name: string;
  /** The file of `inputs/` that it stands in. */
  kind: string;
  /** The name under which the validator is given it; its ending says how it is read. */
  file: string;
  bytes: () => Uint8Array;
  /** Codes that the validator must tell. Others may be told besides. */
  tells: readonly string[];
  /** The validator refuses the whole file, the good record with it: half a list would look like the list. */
  isRefused?: true;
  /** What a reader sees when a host publishes it all the same; left out for files that no page is given. */
  reader?: Seen;
}

/** What a reader sees. The good record is always listed, and reads as it does without the input. */
export interface Seen {
  /** The reader gets the message and a way to try again, no list. */
  isError?: true;
  /** The record in which the input stands is not listed. */
  isLeftOut?: true;
  /** Words that stand in its card or record as they are written. */
  shows?: readonly string[];
  /** Words that stand nowhere in the element: not as text, not in an attribute. */
  hides?: readonly string[];
  /** The addresses of all links of its card and record that the record without the input does not have. */
  links?: readonly string[];
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A directory that was changed, as the JSON of a file. `undefined` in place of `reader`: no page is given it. */
export function directoryInput(
  kind: string,
  name: string,
  make: () => unknown,
  tells: readonly string[],
  reader: Seen | undefined = {},
): Input {
  const input = { kind, name, file: 'katalog.json', bytes: () => encode(JSON.stringify(make())), tells };
  return reader === undefined ? input : { ...input, reader };
}

/** A change of the head, or of anything in the directory. */
export const changedDirectory =
  (kind: string) =>
  (name: string, change: (directory: DirectoryData) => void, tells: readonly string[], reader?: Seen) =>
    directoryInput(
      kind,
      name,
      () => {
        const directory = makeDirectory();
        change(directory);
        return directory;
      },
      tells,
      reader,
    );

/** Fields of the record beside the good one. A function is for what is large: it is made when it is used. */
export const changedRecord =
  (kind: string) => (name: string, more: Json | (() => Json), tells: readonly string[], reader?: Seen) =>
    directoryInput(
      kind,
      name,
      () => makeDirectory(makeNeighbour(typeof more === 'function' ? more() : more)),
      tells,
      reader,
    );

/** The letters of a file. */
export function textInput(
  kind: string,
  name: string,
  file: string,
  make: () => string | Uint8Array,
  tells: readonly string[],
  more: Pick<Input, 'isRefused' | 'reader'> = {},
): Input {
  const bytes = () => {
    const made = make();
    return typeof made === 'string' ? encode(made) : made;
  };
  return { kind, name, file, bytes, tells, ...more };
}
