import type { Secrets } from '../facts/secrets.ts';
import type { RawFinding } from '../finding.ts';
import type { RecordPart } from '../kernel/record-parts.ts';
import { countFields } from './count-fields.ts';

/** How many texts of one field are kept, and how many bytes of them. Then all are forgotten. */
const MAX_KEPT = 3_000;
const MAX_KEPT_BYTES = 600_000;
/** After so many records it is told whether a field is worth keeping … */
const TRIAL = 300;
/** … which it is when so large a share of its texts had been seen before. */
const LEAST_SHARE = 0.1;
/** When so many times as many records have come by, it is tried again: a long list may begin with its most unlike records. */
const PATIENCE = 10;
/** Texts with the same hash that are told apart by their bytes; of more the oldest is forgotten. */
const MAX_ALIKE = 8;

/** A part with its text, and where values stand in it. The bytes of one that is not kept last until the next record. */
export interface StoredPart extends RecordPart {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** By how much its bytes outnumber its UTF-16 units. */
  readonly surplus: number;
  /** Places that were asked for, by path; made when the first is. */
  places: Map<string, PlaceInPart> | undefined;
}

/** Where a value begins in a part. */
export interface PlaceInPart {
  /** Line breaks before it. */
  breaks: number;
  /** UTF-16 units before it on its line. */
  units: number;
}

/** Of one form, so that the engine finds its fields at once. */
class Part implements StoredPart {
  isRight: boolean | undefined = undefined;
  told: readonly RawFinding[] | undefined = undefined;
  silentOf: Secrets | undefined = undefined;
  places: Map<string, PlaceInPart> | undefined = undefined;
  readonly view: DataView;

  constructor(
    readonly value: unknown,
    readonly id: number,
    readonly bytes: Uint8Array,
    readonly surplus: number,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
}

/**
 * The texts of one field that have been seen, each parsed once: of a hundred thousand records most have hours, conditions
 * and sources that stand in others too. Texts are told apart by their bytes, never by a hash alone.
 */
export class PartStore {
  readonly #known = new Map<number, StoredPart[]>();
  readonly #decode: (bytes: Uint8Array) => string;
  readonly #nextId: () => number;
  #kept = 0;
  #bytes = 0;
  #asked = 0;
  #found = 0;
  #trialEnds = TRIAL;
  #nextTrial = 0;
  #isUnsteady = false;

  constructor(
    readonly field: string,
    readonly number: number,
    decode: (bytes: Uint8Array) => string,
    /** Gives an id that no part of any field has. */
    nextId: () => number,
  ) {
    this.#decode = decode;
    this.#nextId = nextId;
  }

  /** Does the field say something else in nearly every record? Then its texts are not kept. */
  get isUnsteady(): boolean {
    return this.#isUnsteady;
  }

  /**
   * The part whose text stands between two offsets. Undefined when it is no JSON, no UTF-8, or has a field twice: the
   * record is then read as a whole, which tells more.
   */
  take(bytes: Uint8Array, view: DataView, from: number, to: number, colons: number): StoredPart | undefined {
    this.#asked += 1;
    if (this.#isUnsteady && this.#asked < this.#nextTrial) return this.#parse(bytes, from, to, colons, 0);
    if (this.#asked === this.#nextTrial) {
      this.#found = 0;
      this.#trialEnds = this.#asked + TRIAL;
    }
    const part = this.#find(bytes, view, from, to, colons);
    if (this.#asked === this.#trialEnds) this.#endTrial();
    // What is on trial is not yet to be built upon.
    return part !== undefined && this.#isUnsteady ? this.#parse(bytes, from, to, colons, 0) : part;
  }

  #endTrial(): void {
    this.#isUnsteady = this.#found < TRIAL * LEAST_SHARE;
    if (!this.#isUnsteady) return;
    this.#forget();
    this.#nextTrial = this.#asked * PATIENCE;
  }

  #find(bytes: Uint8Array, view: DataView, from: number, to: number, colons: number): StoredPart | undefined {
    const hash = hashOf(view, from, to);
    const alike = this.#known.get(hash);
    if (alike !== undefined)
      for (const part of alike)
        if (isSame(part.view, view, from, to)) {
          this.#found += 1;
          return part;
        }
    const part = this.#parse(bytes.slice(from, to), 0, to - from, colons, this.#nextId());
    if (part === undefined) return undefined;
    this.#keep(hash, part);
    return part;
  }

  #parse(bytes: Uint8Array, from: number, to: number, colons: number, id: number): StoredPart | undefined {
    try {
      const own = bytes.subarray(from, to);
      const text = this.#decode(own);
      const value: unknown = JSON.parse(text);
      if (colons > 0 && countFields(value) !== colons) return undefined;
      return new Part(value, id, own, own.length - text.length);
    } catch {
      return undefined;
    }
  }

  #forget(): void {
    this.#known.clear();
    this.#kept = 0;
    this.#bytes = 0;
  }

  #keep(hash: number, part: StoredPart): void {
    if (this.#kept >= MAX_KEPT || this.#bytes >= MAX_KEPT_BYTES) this.#forget();
    const alike = this.#known.get(hash);
    if (alike === undefined) this.#known.set(hash, [part]);
    else if (alike.push(part) > MAX_ALIKE) alike.shift();
    this.#kept += 1;
    this.#bytes += part.bytes.length;
  }
}

/** FNV-1a over four bytes at a time. It only has to be quick: texts are told apart by their bytes. */
function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  let at = from;
  for (; at + 4 <= to; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
    hash ^= hash >>> 15;
  }
  for (; at < to; at++) hash = Math.imul(hash ^ view.getUint8(at), 0x01000193);
  return hash | 0;
}

function isSame(known: DataView, view: DataView, from: number, to: number): boolean {
  const { byteLength } = known;
  if (byteLength !== to - from) return false;
  let at = 0;
  for (; at + 4 <= byteLength; at += 4)
    if (known.getInt32(at, true) !== view.getInt32(from + at, true)) return false;
  for (; at < byteLength; at++) if (known.getUint8(at) !== view.getUint8(from + at)) return false;
  return true;
}
