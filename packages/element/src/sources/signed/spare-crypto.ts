import { hashes, verify } from '@noble/ed25519';
import { sha256, sha512 } from '@noble/hashes/sha2.js';

hashes.sha512 = sha512;

/** For browsers that cannot check a signature themselves: 7 kB that only they load. */
export { sha256 };

/** As RFC 8032 has it and browsers do it, without the leniency of ZIP 215. */
export const isSignedBy = (message: Uint8Array, signature: Uint8Array, key: Uint8Array): boolean => {
  try {
    return verify(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
};
