import { afterEach, describe, expect, test, vi } from 'vitest';
import { isSigned, sha256 } from './check-signature.ts';
import { hexOf } from './public-keys.ts';

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));

/** RFC 8032, section 7.1, tests 2 and 3. */
const VECTORS = [
  {
    key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
  {
    key: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    message: 'af82',
    signature:
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  },
] as const;
const [ONE, OTHER] = VECTORS;

afterEach(() => vi.unstubAllGlobals());

/** What a browser has, or has not. */
const BROWSERS: Readonly<Record<string, () => void>> = {
  'a browser that knows Ed25519': () => undefined,
  'a browser without Ed25519': () =>
    vi.stubGlobal('crypto', {
      subtle: {
        importKey: () => Promise.reject(new DOMException('Unrecognized name.', 'NotSupportedError')),
        digest: crypto.subtle.digest.bind(crypto.subtle),
      },
    }),
  'a page that is not secure': () => vi.stubGlobal('crypto', {}),
};

describe.each(Object.entries(BROWSERS))('%s', (_, pretend) => {
  test('finds the signatures of the standard right', async () => {
    pretend();
    for (const { key, message, signature } of VECTORS)
      expect(await isSigned(bytes(message), bytes(signature), [bytes(key)])).toBe(true);
  });

  test('finds a changed message, a changed signature and another key wrong', async () => {
    pretend();
    const key = bytes(ONE.key);
    const changed = bytes(ONE.signature);
    changed[40] = (changed[40] ?? 0) ^ 1;
    expect(await isSigned(bytes('73'), bytes(ONE.signature), [key])).toBe(false);
    expect(await isSigned(bytes(ONE.message), changed, [key])).toBe(false);
    expect(await isSigned(bytes(ONE.message), bytes(ONE.signature), [bytes(OTHER.key)])).toBe(false);
    // Half of all words of 32 bytes are no point of the curve.
    expect(await isSigned(bytes(ONE.message), bytes(ONE.signature), [bytes('02'.padEnd(64, '0'))])).toBe(
      false,
    );
    expect(await isSigned(bytes(ONE.message), bytes(ONE.signature), [])).toBe(false);
  });

  test('takes a message by any of several keys', async () => {
    pretend();
    const keys = [bytes(OTHER.key), bytes(ONE.key)];
    expect(await isSigned(bytes(ONE.message), bytes(ONE.signature), keys)).toBe(true);
  });

  test('sums up bytes as sha256sum does', async () => {
    pretend();
    expect(hexOf(await sha256(new TextEncoder().encode('abc')))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
