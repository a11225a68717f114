import { sha256, isSigned } from './check-signature.ts';
import { fromBase64, hexOf } from './public-keys.ts';
import { untrusted } from './load-error.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The names of the files that `service-directory publish --sign` writes beside a directory. */
export const CHECKSUMS_FILE = 'checksums.json';
export const SIGNATURE_FILE = 'checksums.json.sig';
/** The same of a large directory; its signature is of the manifest itself. */
export const MANIFEST_FILE = 'manifest.json';
export const MANIFEST_SIGNATURE_FILE = 'manifest.json.sig';
/** Bytes of a signature (RFC 8032). */
const SIGNATURE_BYTES = 64;
const RETURN = 13;
const NEW_LINE = 10;

/**
 * Bytes with the ends of lines as they were published: uploading “as text” makes two bytes of one. What is checked is what
 * is used, so that nothing else than what was signed gets in.
 */
function withPlainLineEnds(bytes: Bytes): Bytes {
  return bytes.filter((byte, at) => byte !== RETURN || bytes[at + 1] !== NEW_LINE);
}

/** The first of a file and of the file with plain ends of lines that is right; undefined when neither is. */
async function rightOf(
  bytes: Bytes,
  isRight: (bytes: Bytes) => Promise<boolean>,
): Promise<Bytes | undefined> {
  if (await isRight(bytes)) return bytes;
  const plain = withPlainLineEnds(bytes);
  return plain.length < bytes.length && (await isRight(plain)) ? plain : undefined;
}

/** SHA-256 in hexadecimal by the name of the file, of checksums that are signed by one of the keys. */
export type SignedSums = ReadonlyMap<string, string>;

/**
 * Reads checksums.
 * @param signature as `checksums.json.sig` holds it: Base64
 * @throws LoadError when they are not signed by one of the keys
 */
export async function readSignedSums(
  checksums: Bytes,
  signature: string,
  keys: readonly Bytes[],
): Promise<SignedSums> {
  const signed = await signedBytes(checksums, signature, keys, CHECKSUMS_FILE, SIGNATURE_FILE);
  return new Map(Object.entries(sumsIn(signed)));
}

/**
 * The manifest of a large directory as it was signed; it names all other files by their hashes.
 * @param signature as `manifest.json.sig` holds it: Base64
 * @throws LoadError when it is not signed by one of the keys
 */
export const readSignedManifest = (
  manifest: Bytes,
  signature: string,
  keys: readonly Bytes[],
): Promise<Bytes> => signedBytes(manifest, signature, keys, MANIFEST_FILE, MANIFEST_SIGNATURE_FILE);

async function signedBytes(
  file: Bytes,
  signature: string,
  keys: readonly Bytes[],
  name: string,
  signatureName: string,
): Promise<Bytes> {
  const raw = fromBase64(signature.trim());
  if (raw?.length !== SIGNATURE_BYTES)
    throw untrusted(
      'no-signature',
      `${signatureName} is there and holds no signature: many hosts answer with a page of their own where a file is missing. Upload what “publish --sign” wrote.`,
    );
  const signed = await rightOf(file, (bytes) => isSigned(bytes, raw, keys));
  if (signed === undefined)
    throw untrusted(
      'wrong-signature',
      `${signatureName} is by none of the ${keys.length === 1 ? 'one key' : `${keys.length} keys`} in public-key, or ${name} is not the one that was signed. Upload both from one run of “publish --sign”; with a new key, name it in public-key.`,
    );
  return signed;
}

function sumsIn(checksums: Bytes): Record<string, string> {
  try {
    const { algorithm, files } = JSON.parse(new TextDecoder().decode(checksums)) as {
      algorithm: string;
      files: Record<string, string>;
    };
    if (algorithm === 'SHA-256' && files !== null && typeof files === 'object') return files;
  } catch {
    // What is signed and no list of checksums is told below.
  }
  throw untrusted(
    'wrong-signature',
    `${CHECKSUMS_FILE} is signed and no list of checksums (SHA-256) that this version knows.`,
  );
}

/**
 * The bytes of a file as they were signed.
 * @param name of the file as `checksums.json` has it
 * @throws LoadError when it is another file
 */
export async function readSignedFile(name: string, bytes: Bytes, sums: SignedSums): Promise<Bytes> {
  const sum = sums.get(name);
  if (sum === undefined)
    throw untrusted(
      'other-file',
      `${CHECKSUMS_FILE} is signed and does not name ${name}: files keep the names that “publish” gave them.`,
    );
  const signed = await rightOf(bytes, async (candidate) => hexOf(await sha256(candidate)) === sum);
  if (signed === undefined)
    throw untrusted(
      'other-file',
      `${name} (${bytes.length} bytes) is not the file that was signed: it was changed, cut short, or is of another version than ${CHECKSUMS_FILE}. Upload the whole folder again.`,
    );
  return signed;
}
