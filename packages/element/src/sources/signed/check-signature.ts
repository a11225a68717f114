type Bytes = Uint8Array<ArrayBuffer>;

/** What a browser may not have: no `crypto.subtle` on plain http, no Ed25519 before Chrome 137, Firefox 129, Safari 17. */
const loadSpare = () => import('./spare-crypto.ts');

/** Undefined on pages that are not secure, whatever the types say. */
const subtle = (): SubtleCrypto | undefined => globalThis.crypto?.subtle;

async function isByKey(message: Bytes, signature: Bytes, key: Bytes): Promise<boolean> {
  const own = subtle();
  if (own !== undefined) {
    try {
      const imported = await own.importKey('raw', key, { name: 'Ed25519' }, false, ['verify']);
      return await own.verify({ name: 'Ed25519' }, imported, signature, message);
    } catch {
      // This browser does not know Ed25519; the spare one decides.
    }
  }
  return (await loadSpare()).isSignedBy(message, signature, key);
}

/** Is a message signed (Ed25519, RFC 8032) by one of the keys? By the browser where it can, else by a library that is loaded then. */
export async function isSigned(message: Bytes, signature: Bytes, keys: readonly Bytes[]): Promise<boolean> {
  for (const key of keys) if (await isByKey(message, signature, key)) return true;
  return false;
}

/** SHA-256 of bytes. */
export async function sha256(bytes: Bytes): Promise<Uint8Array> {
  const own = subtle();
  return own === undefined
    ? (await loadSpare()).sha256(bytes)
    : new Uint8Array(await own.digest('SHA-256', bytes));
}
