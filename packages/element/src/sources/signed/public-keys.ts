import { untrusted } from './load-error.ts';

/** Bytes of a raw key (RFC 8032). */
const KEY_BYTES = 32;
/** What stands before the raw key in its DER form (RFC 8410), as `openssl pkey -pubout` writes it. */
const PUBLIC_DER = '302a300506032b6570032100';
/** What stands before a secret key in its DER form. */
const SECRET_DER = '302e020100300506032b657004220420';

const HOW = 'Write the public key that “service-directory publish --make-key” told, 44 letters of Base64.';

/** The bytes of a text in Base64; undefined when it is none. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** The bytes in hexadecimal. */
export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function readKey(word: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = fromBase64(word);
  if (bytes === undefined) return undefined;
  const isDer = bytes.length > KEY_BYTES && hexOf(bytes).startsWith(PUBLIC_DER);
  const key = isDer ? bytes.subarray(PUBLIC_DER.length / 2) : bytes;
  return key.length === KEY_BYTES ? key : undefined;
}

/**
 * The raw keys that an attribute names. A word that is no key is told and left out while there is another one: readers
 * are not shut out for a slip in a key that is not needed yet.
 * @throws LoadError when there is no key in it
 */
export function readPublicKeys(attribute: string): Uint8Array<ArrayBuffer>[] {
  const words = attribute.split(/\s+/).filter((word) => word !== '');
  if (words.some((word) => hexOf(fromBase64(word) ?? new Uint8Array()).startsWith(SECRET_DER)))
    throw untrusted(
      'bad-key',
      `public-key holds a secret key, which everybody can now read. Take it off the page, make a new one, and publish with that. ${HOW}`,
    );
  const keys = words.map(readKey);
  const good = keys.filter((key) => key !== undefined);
  if (good.length === 0)
    throw untrusted(
      'bad-key',
      `public-key ${words.length === 0 ? 'is empty' : 'is no public key'}, so nothing is shown. ${HOW} Without the attribute no signature is asked for.`,
    );
  if (good.length < keys.length)
    console.warn(
      `<service-directory>: word ${keys.indexOf(undefined) + 1} of public-key is no public key. ${HOW}`,
    );
  return good;
}
