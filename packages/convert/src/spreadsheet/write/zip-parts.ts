import { strToU8, zipSync, type Zippable } from 'fflate';

/** One time for all parts, as a local time without a zone: fflate writes it as local time again, so the bytes are the same everywhere. */
const WRITTEN = '1980-01-01T12:00:00';

/** A part of an archive. */
export interface Part {
  name: string;
  text: string;
  /** Not deflated, so that a program can tell the kind of file by its first bytes. */
  isStored?: true;
}

/** An archive of these parts in this order, the same bytes for the same parts. */
export function zipParts(parts: readonly Part[]): Uint8Array {
  const files: Zippable = {};
  for (const { name, text, isStored } of parts)
    files[name] = [strToU8(text), { mtime: WRITTEN, level: isStored === true ? 0 : 6 }];
  return zipSync(files);
}
