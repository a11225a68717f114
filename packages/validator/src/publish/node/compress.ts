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
 * Files with a packed copy of each beside it, for hosts that send what is there already. The same bytes each time: neither
 * form holds a date or a name.
 */
export async function withPacked(files: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  const all = new Map<string, Uint8Array>();
  for (const [name, bytes] of files) {
    all.set(name, bytes);
    if (bytes.length < WORTH_PACKING_BYTES) continue;
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_MAX_QUALITY } = constants;
    const quality = bytes.length > BEST_PACKING_BYTES ? NEXT_BEST_QUALITY : BROTLI_MAX_QUALITY;
    const params = { [BROTLI_PARAM_QUALITY]: quality, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
    all.set(`${name}.br`, await packBrotli(bytes, { params }));
    all.set(`${name}.gz`, await packGzip(bytes, { level: constants.Z_BEST_COMPRESSION }));
  }
  return all;
}
