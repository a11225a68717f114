import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { MANIFEST_FILE } from '@service-directory/schema/shards';
import { CHECKSUMS_FILE } from '../checksums.ts';

/** The signature of the checksums, in Base64. */
export const SIGNATURE_FILE = `${CHECKSUMS_FILE}.sig`;

const SIGNED: ReadonlySet<string> = new Set([CHECKSUMS_FILE, MANIFEST_FILE]);

/** Is it a file that is signed, in the folder that is published or in one below it? */
export const isSigned = (name: string): boolean => SIGNED.has(name.slice(name.lastIndexOf('/') + 1));

/** Bytes of the raw key behind the fixed beginning of its DER form (RFC 8410). */
const RAW_KEY_BYTES = 32;

/** The public half of a key as one word: what a page names to require the signature. */
export const publicKeyText = (key: KeyObject): string =>
  createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(-RAW_KEY_BYTES).toString('base64');

/** A new key: the secret half as PEM, the public half as one word. */
export function makeKey(): { privatePem: string; publicKey: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return {
    privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    publicKey: publicKeyText(privateKey),
  };
}

/** The secret key in a PEM file; undefined when there is none of the kind Ed25519. */
export function readKey(pem: string | Uint8Array): KeyObject | undefined {
  try {
    const key = createPrivateKey(Buffer.from(pem as Uint8Array));
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
}

/** The content of the file of the signature. The same each time: Ed25519 has nothing random in it (RFC 8032). */
export const signatureOf = (checksums: Uint8Array, key: KeyObject): Uint8Array =>
  new TextEncoder().encode(`${sign(null, checksums, key).toString('base64')}\n`);

/** Do the checksums come from who has the key? */
export function isSignedBy(checksums: Uint8Array, signature: string, publicKey: string): boolean {
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== RAW_KEY_BYTES) return false;
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
  return verify(null, checksums, key, Buffer.from(signature.trim(), 'base64'));
}
