import type { Data } from '../data.ts';
import type { Path } from '../finding.ts';
import { toJsonPointer } from '../json-pointer.ts';
import type { RecordParts } from '../kernel/record-parts.ts';
import { jsonOffset } from '../read/json-offset.ts';
import { PartCutter } from './part-cutter.ts';
import { PartStore, type PlaceInPart, type StoredPart } from './part-store.ts';

/** More fields than the model has: a file full of made-up names is read record by record. */
const MAX_STORES = 200;

/** The key of a field as it stood in the last record, at the same place of it. */
interface LastKey {
  bytes: Uint8Array;
  store: PartStore;
}

/**
 * Reads records in parts: each field of a record whose text was seen before is the very object that it was then. Holds
 * one record at a time, the last one read.
 */
export class PartReader implements RecordParts {
  readonly fields: string[] = [];
  readonly parts: StoredPart[] = [];
  record: Data = {};
  readonly #cutter = new PartCutter();
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #stores = new Map<string, PartStore>();
  readonly #byNumber: (StoredPart | undefined)[] = [];
  readonly #storeByNumber: PartStore[] = [];
  readonly #lastKeys: LastKey[] = [];
  readonly keys: number[] = [];
  recoveries = 0;
  /** 1 says that a record has no such field. */
  #lastId = 1;
  #bytes: Uint8Array = new Uint8Array();
  #view: DataView = new DataView(new ArrayBuffer(0));
  #from = 0;

  /** The offset behind the object that begins at an offset, or `NOT_CUT`. Then `read` it. */
  cut(bytes: Uint8Array, from: number): number {
    if (this.#bytes !== bytes) {
      this.#bytes = bytes;
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    }
    this.#from = from;
    return this.#cutter.cut(bytes, from);
  }

  /** Line breaks within the object that was cut, and the offset behind the last of them; -1 when there is none. */
  get breaks(): number {
    return this.#cutter.breaks;
  }
  get lineStart(): number {
    return this.#cutter.lineStart;
  }

  /** Makes a record of the object that was cut; false when it must be read as a whole. */
  read(): boolean {
    const cutter = this.#cutter;
    const bytes = this.#bytes;
    const record: Record<string, unknown> = {};
    for (const store of this.#storeByNumber) this.#byNumber[store.number] = undefined;
    this.fields.length = 0;
    this.parts.length = 0;
    this.keys.length = 0;
    for (let index = 0; index < cutter.count; index++) {
      const store = this.#storeAt(index);
      if (store === undefined || this.#byNumber[store.number] !== undefined) return false;
      const wasUnsteady = store.isUnsteady;
      const part = store.take(bytes, this.#view, cutter.from(index), cutter.to(index), cutter.colons(index));
      if (wasUnsteady && !store.isUnsteady) this.recoveries += 1;
      if (part === undefined) return false;
      this.#byNumber[store.number] = part;
      this.fields.push(store.field);
      this.parts.push(part);
      this.keys.push(part.id === 0 ? -1 - store.number : part.id);
      record[store.field] = part.value;
    }
    this.record = record;
    return true;
  }

  /** -1 where a file has more made-up names than fields are told apart. */
  numberOf(field: string): number {
    return this.#storeOf(field)?.number ?? -1;
  }

  idOf(fieldNumber: number): number {
    if (fieldNumber < 0) return 0;
    const part = this.#byNumber[fieldNumber];
    return part === undefined ? 1 : part.id;
  }

  /** By how much the bytes of the record outnumber its UTF-16 units. */
  get surplus(): number {
    let sum = 0;
    for (const part of this.parts) sum += part.surplus;
    return sum;
  }

  /**
   * The 1-based place of a value.
   * @param path from the record
   * @param start the place of the record
   */
  placeOf(path: Path, start: { line: number; column: number }): { line: number; column: number } {
    const [field, ...rest] = path;
    const index = field === undefined ? -1 : this.fields.indexOf(String(field));
    const part = this.parts[index];
    if (part === undefined) return { line: start.line, column: start.column };
    const inside = placeInPart(part, rest);
    const line = start.line + this.#cutter.breaksBefore(index) + inside.breaks;
    if (inside.breaks > 0) return { line, column: inside.units + 1 };
    const lineStart = this.#cutter.lineStartBefore(index);
    const before = this.#decoder.decode(
      this.#bytes.subarray(lineStart < 0 ? this.#from : lineStart, this.#cutter.from(index)),
    ).length;
    return { line, column: (lineStart < 0 ? start.column : 1) + before + inside.units };
  }

  #storeAt(index: number): PartStore | undefined {
    const from = this.#cutter.keyFrom(index);
    const to = this.#cutter.keyTo(index);
    const last = this.#lastKeys[index];
    if (last !== undefined && isKey(last.bytes, this.#bytes, from, to)) return last.store;
    const bytes = this.#bytes.slice(from, to);
    // A key with escapes, or in letters that no field of ours has, is for whoever reads the whole record.
    if (bytes.some((byte) => byte === 0x5c || byte >= 0x80 || byte < 0x20)) return undefined;
    const field = this.#decoder.decode(bytes);
    if (field === '__proto__') return undefined;
    const store = this.#storeOf(field);
    if (store !== undefined) this.#lastKeys[index] = { bytes, store };
    return store;
  }

  #storeOf(field: string): PartStore | undefined {
    let store = this.#stores.get(field);
    if (store === undefined && this.#stores.size < MAX_STORES) {
      store = new PartStore(
        field,
        this.#stores.size,
        (bytes) => this.#decoder.decode(bytes),
        () => ++this.#lastId,
      );
      this.#stores.set(field, store);
      this.#storeByNumber.push(store);
      this.#byNumber.push(undefined);
    }
    return store;
  }
}

function isKey(key: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let at = 0; at < key.length; at++) if (key[at] !== bytes[from + at]) return false;
  return true;
}

function placeInPart(part: StoredPart, path: Path): PlaceInPart {
  if (path.length === 0) return { breaks: 0, units: 0 };
  const pointer = toJsonPointer(path);
  let place = part.places?.get(pointer);
  if (place !== undefined) return place;
  const text = new TextDecoder().decode(part.bytes);
  const offset = jsonOffset(text, path);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let breaks = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) breaks += 1;
  place = { breaks, units: offset - (offset === 0 ? 0 : lineStart) };
  if (part.id !== 0) (part.places ??= new Map()).set(pointer, place);
  return place;
}
