import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

/** The endings of what stands packed beside a file, as web hosts look for it. */
export const PACKED_ENDINGS = ['.br', '.gz'] as const;

/** What is smaller than one packet of the network gains nothing. */
const WORTH_PACKING_BYTES = 1_024;

/** The best packing takes a second for each megabyte; of what is larger than this the next best is taken. */
const BEST_PACKING_BYTES = 4_000_000;
const NEXT_BEST_QUALITY = 9;

const packBrotli = promisify(brotliCompress);
const packGzip = promisify(gzip);

/**
 * In a large directory the cells and the pieces of words are packed fifty times as fast as at best, and a seventh larger:
 * the best would take an hour for a million services.
 */
const QUICK_QUALITY = 6;

/** How well a file is packed: `quick` where there are thousands of its kind. */
export type PackingEffort = 'best' | 'quick';

/** Is it worth packing? */
export const isWorthPacking = ({ length }: Uint8Array): boolean => length >= WORTH_PACKING_BYTES;

/**
 * How far back a packer looks, as a power of two (RFC 7932, 9.1): the whole of a file, and no farther. Room for more is asked
 * for and cleared for each of thousands of files, here and in the phone that unpacks it.
 */
const windowFor = ({ length }: Uint8Array): number => {
  const { BROTLI_MIN_WINDOW_BITS, BROTLI_DEFAULT_WINDOW } = constants;
  return Math.min(BROTLI_DEFAULT_WINDOW, Math.max(BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(length + 16))));
};

/** The packed forms of a file, by what is added to its name. The same each time: neither form holds a date or a name. */
export async function pack(
  bytes: Uint8Array,
  effort: PackingEffort,
): Promise<[ending: (typeof PACKED_ENDINGS)[number], packed: Uint8Array][]> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants;
  const best = bytes.length > BEST_PACKING_BYTES ? NEXT_BEST_QUALITY : BROTLI_MAX_QUALITY;
  const quality = effort === 'quick' ? QUICK_QUALITY : best;
  const params = {
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_LGWIN]: windowFor(bytes),
    [BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const level = effort === 'quick' ? constants.Z_DEFAULT_COMPRESSION : constants.Z_BEST_COMPRESSION;
  return Promise.all([
    packBrotli(bytes, { params }).then((packed) => ['.br', packed] as const),
    packGzip(bytes, { level }).then((packed) => ['.gz', packed] as const),
  ]).then((both) => both.map(([ending, packed]) => [ending, packed]));
}

/** Of these there are thousands, and each is a small part of what a reader fetches; the folder may lie below another one. */
export const effortFor = (name: string): PackingEffort =>
  /(?:^|\/)(?:cells|words)\/[^/]+\//.test(name) ? 'quick' : 'best';

/** Files with a packed copy of each beside it, for hosts that send what is there already. */
export async function withPacked(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    all.set(name, bytes);
    if (!isWorthPacking(bytes)) continue;
    for (const [ending, packed] of await pack(bytes, effortFor(name))) all.set(name + ending, packed);
  }
  return all;
}
