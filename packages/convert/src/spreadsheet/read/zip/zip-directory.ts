import type { ReadLimits } from '../limits.ts';
import { tooLarge, unreadable } from '../stop.ts';

/** A file in a ZIP archive, as the directory at the archive's end tells it. */
export interface ZipEntry {
  /** As stored, and never used as a path on a disk. */
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  isEncrypted: boolean;
  crc: number;
  /** Bytes that it claims to have once unpacked. */
  size: number;
  /** Of the packed bytes within the archive. */
  start: number;
  end: number;
}

// Signatures and lengths: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory entry),
// 4.3.14 (zip64 end of directory), 4.3.15 (its locator), 4.3.16 (end of directory).
const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const DIRECTORY_END = 0x06054b50;
const LOCAL_HEADER_LENGTH = 30;
const DIRECTORY_ENTRY_LENGTH = 46;
const ZIP64_LOCATOR_LENGTH = 20;
const DIRECTORY_END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Stands where a number is too large for 32 bits and is told in the zip64 field. */
const IN_ZIP64 = 0xffffffff;

/**
 * The files of an archive by name in small letters, which is how the parts of a workbook are found. Refuses an archive
 * whose files overlap or share a name: programs would not agree on what is in it.
 */
export function readZipDirectory(bytes: Uint8Array, limits: Readonly<ReadLimits>): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start } = directoryPlace(view);
  if (count > limits.entries) throw tooLarge('entries', limits.entries, count);
  const entries = new Map<string, ZipEntry>();
  let offset = start;
  for (let index = 0; index < count; index += 1) {
    if (!isThere(view, offset, DIRECTORY_ENTRY, DIRECTORY_ENTRY_LENGTH)) throw damaged();
    const nameEnd = offset + DIRECTORY_ENTRY_LENGTH + view.getUint16(offset + 28, true);
    const extraEnd = nameEnd + view.getUint16(offset + 30, true);
    if (extraEnd > bytes.length) throw damaged();
    const name = nameAt(view, offset + DIRECTORY_ENTRY_LENGTH, nameEnd);
    const key = name.toLowerCase().replaceAll('\\', '/');
    if (entries.has(key)) throw damaged();
    entries.set(key, readEntry(view, offset, name, nameEnd, extraEnd));
    offset = extraEnd + view.getUint16(offset + 32, true);
  }
  refuseOverlap([...entries.values()]);
  return entries;
}

const nameAt = (view: DataView, from: number, to: number): string =>
  new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + from, to - from));

const damaged = () => unreadable('damaged', { part: 'ZIP' });

/** Whether a record with this signature and at least this length stands at the offset. */
const isThere = (view: DataView, offset: number, signature: number, length: number) =>
  offset >= 0 && offset + length <= view.byteLength && view.getUint32(offset, true) === signature;

function directoryPlace(view: DataView): { count: number; start: number } {
  const last = view.byteLength - DIRECTORY_END_LENGTH;
  for (let end = last; end >= Math.max(0, last - LONGEST_COMMENT); end -= 1) {
    if (!isThere(view, end, DIRECTORY_END, DIRECTORY_END_LENGTH)) continue;
    const locator = end - ZIP64_LOCATOR_LENGTH;
    if (isThere(view, locator, ZIP64_LOCATOR, ZIP64_LOCATOR_LENGTH)) {
      const wide = longAt(view, locator + 8);
      if (isThere(view, wide, ZIP64_END, 56))
        return { count: longAt(view, wide + 32), start: longAt(view, wide + 48) };
    }
    return { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
  }
  throw damaged();
}

function readEntry(
  view: DataView,
  offset: number,
  name: string,
  nameEnd: number,
  extraEnd: number,
): ZipEntry {
  const flags = view.getUint16(offset + 8, true);
  const method = view.getUint16(offset + 10, true);
  const sizes = [offset + 24, offset + 20, offset + 42].map((at) => view.getUint32(at, true));
  const [size = 0, packed = 0, local = 0] = withZip64(view, sizes, nameEnd, extraEnd);
  if (!isThere(view, local, LOCAL_HEADER, LOCAL_HEADER_LENGTH)) throw damaged();
  const localNameEnd = local + LOCAL_HEADER_LENGTH + view.getUint16(local + 26, true);
  const start = localNameEnd + view.getUint16(local + 28, true);
  const end = start + packed;
  if (end > view.byteLength) throw damaged();
  // No checksum protects a name, but it is there twice. A part that is not found would be missed by nobody.
  if (nameAt(view, local + LOCAL_HEADER_LENGTH, localNameEnd) !== name) throw damaged();
  return {
    name,
    method,
    isEncrypted: (flags & 1) === 1,
    crc: view.getUint32(offset + 16, true),
    size,
    start,
    end,
  };
}

/** Replaces what does not fit in 32 bits by the numbers of the zip64 field (APPNOTE 4.5.3), which come in this order. */
function withZip64(view: DataView, sizes: readonly number[], from: number, to: number): number[] {
  if (!sizes.includes(IN_ZIP64)) return [...sizes];
  for (let field = from; field + 4 <= to;) {
    const end = field + 4 + view.getUint16(field + 2, true);
    if (end > to) break;
    if (view.getUint16(field, true) === 1) {
      let next = field + 4;
      return sizes.map((size) => {
        if (size !== IN_ZIP64) return size;
        if (next + 8 > end) throw damaged();
        next += 8;
        return longAt(view, next - 8);
      });
    }
    field = end;
  }
  return [...sizes];
}

/** A 64-bit number; past 2⁵³ it is rounded, and far beyond any file all the same. */
const longAt = (view: DataView, offset: number) =>
  view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 2 ** 32;

/** Files that share packed bytes are how a small archive unpacks to a very large one. */
function refuseOverlap(entries: ZipEntry[]): void {
  entries.sort((left, right) => left.start - right.start);
  let end = 0;
  for (const entry of entries) {
    if (entry.start < end) throw damaged();
    end = entry.end;
  }
}
