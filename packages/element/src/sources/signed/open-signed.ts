import type { OpenSource } from '../../plugins/parts/sources.ts';
import { MAX_BYTES, TIMEOUT_MS, WEB } from '../limits.ts';
import { notOlder } from './newest-seen.ts';
import { readPublicKeys } from './public-keys.ts';
import {
  CHECKSUMS_FILE,
  MANIFEST_FILE,
  MANIFEST_SIGNATURE_FILE,
  readSignedFile,
  readSignedManifest,
  readSignedSums,
  SIGNATURE_FILE,
} from './signed-folder.ts';
import { LoadError, untrusted } from './load-error.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Answers that say that a file is not there. */
const ABSENT = [403, 404, 410];

/**
 * What loads directories that must be signed, in place of a plain request: the file, and beside it `checksums.json` and its
 * signature; of a large directory the manifest and its own signature, since the checksums of all its files are more than a
 * phone should fetch, and the manifest names each file by a hash. It rejects with a `LoadError`, and gives nothing that was not signed by one of the keys.
 * @param attribute the value of `public-key`
 * @param isOfPlugin does a plugin load the address? What it makes of it nobody has signed
 */
export function openSigned(attribute: string, isOfPlugin: boolean): OpenSource {
  const load: OpenSource = async (url, signal, cache) => {
    const own = new AbortController();
    const stop = () => own.abort();
    signal.addEventListener('abort', stop);
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop();
    }, TIMEOUT_MS);
    try {
      tellOfPlainHttp();
      const keys = readPublicKeys(String(attribute));
      return await loadSigned(addressOf(url, isOfPlugin), keys, own.signal, cache);
    } catch (error) {
      if (error instanceof LoadError && error.detail !== undefined)
        console.warn(`<service-directory>: ${error.detail.message}`);
      throw isLate ? new LoadError('timeout') : error;
    } finally {
      // One that failed ends the others.
      stop();
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
  };
  return Object.assign(load, { isSigned: true });
}

let isTold = false;

/** There the check is made all the same: a list changed on the host is found out, one changed on its way is not. */
function tellOfPlainHttp(): void {
  if (globalThis.isSecureContext || isTold) return;
  isTold = true;
  console.warn(
    '<service-directory>: this page came over plain http. Who can change the list on its way can change the page, and public-key with it: use https.',
  );
}

function addressOf(url: string, isOfPlugin: boolean): URL {
  if (isOfPlugin)
    throw untrusted(
      'no-signature',
      `${url} is loaded by a plugin, and what it makes has no signature. With public-key, name files of “publish --sign” in src alone.`,
    );
  const address = new URL(url, document.baseURI);
  if (!WEB.test(address.protocol)) throw new LoadError('no-source');
  if (!/^(?:https?|file):$/.test(address.protocol))
    throw untrusted(
      'no-signature',
      `An address that begins with ${address.protocol} has no file beside it, so it cannot be signed.`,
    );
  return address;
}

/** Loads a file and its signature. Copies that do not belong together are asked for once more, past the browser's cache. */
async function loadSigned(
  address: URL,
  keys: readonly Bytes[],
  signal: AbortSignal,
  first: RequestCache = 'default',
): Promise<unknown> {
  const get = (cache: RequestCache) => readTogether(address, keys, signal, cache);
  const value = parse(
    await get(first).catch((error: unknown) => {
      if (!isMixed(error)) throw error;
      return get('reload');
    }),
  );
  notOlder(address, value);
  return value;
}

/** May the file, its checksums and their signature be of different versions? */
const isMixed = (error: unknown): boolean =>
  error instanceof LoadError && ['wrong-signature', 'other-file'].includes(error.detail?.fault ?? '');

async function readTogether(
  address: URL,
  keys: readonly Bytes[],
  signal: AbortSignal,
  cache: RequestCache,
): Promise<Bytes> {
  const ask = (url: URL, isBeside: boolean) => fetchBytes(url, isBeside, { signal, cache });
  const name = nameOf(address);
  if (name === MANIFEST_FILE) {
    const [manifest, signature] = await Promise.all([
      ask(address, false),
      ask(new URL(MANIFEST_SIGNATURE_FILE, address), true),
    ]);
    return readSignedManifest(manifest, new TextDecoder().decode(signature), keys);
  }
  const [file, checksums, signature] = await Promise.all([
    ask(address, false),
    ask(new URL(CHECKSUMS_FILE, address), true),
    ask(new URL(SIGNATURE_FILE, address), true),
  ]);
  const sums = await readSignedSums(checksums, new TextDecoder().decode(signature), keys);
  return readSignedFile(name, file, sums);
}

function nameOf({ pathname }: URL): string {
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

async function fetchBytes(url: URL, isBeside: boolean, init: RequestInit): Promise<Bytes> {
  const response = await fetch(url, { ...init, credentials: 'same-origin', referrerPolicy: 'no-referrer' });
  if (isBeside && ABSENT.includes(response.status))
    throw untrusted(
      'no-signature',
      `There is no ${url.href} (status ${response.status}), and public-key asks for a signature. Publish with “--sign” and upload the whole folder, or take public-key away.`,
    );
  if (!response.ok) throw new LoadError('status');
  if (Number(response.headers.get('content-length') ?? 0) > MAX_BYTES) throw new LoadError('too-large');
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (bytes.length > MAX_BYTES) throw new LoadError('too-large');
  return bytes;
}

function parse(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new LoadError('not-json');
  }
}
