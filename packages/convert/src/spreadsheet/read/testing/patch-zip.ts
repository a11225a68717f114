/** Places in an archive, to change what it says of itself. */
export interface ZipPlaces {
  view: DataView;
  /** Offsets of the entries of the directory, in its order. */
  entries: number[];
  /** Offset of the end record. */
  end: number;
}

/** A copy of an archive in which `change` has altered what the directory says. */
export function patchZip(archive: Uint8Array, change: (places: ZipPlaces) => void): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  const entries: number[] = [];
  let offset = view.getUint32(end + 16, true);
  while (offset < end) {
    entries.push(offset);
    offset += 46 + view.getUint16(offset + 28, true) + view.getUint16(offset + 30, true);
  }
  change({ view, entries, end });
  return copy;
}

/** Claims that each file has so many bytes once unpacked. */
export const claimSize = (archive: Uint8Array, size: number): Uint8Array =>
  patchZip(archive, ({ view, entries }) => {
    for (const entry of entries) view.setUint32(entry + 24, size, true);
  });
