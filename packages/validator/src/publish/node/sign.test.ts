import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSignedBy, makeKey, readKey, signatureOf } from './sign.ts';

const checksums = new TextEncoder().encode('{"files":{}}');
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a signature holds for what was signed and for nothing else', () => {
  const { privatePem, publicKey } = makeKey();
  const signature = text(signatureOf(checksums, readKey(privatePem)!));
  expect(isSignedBy(checksums, signature, publicKey)).toBe(true);
  expect(isSignedBy(new TextEncoder().encode('{"files":{ }}'), signature, publicKey)).toBe(false);
  expect(isSignedBy(checksums, signature, makeKey().publicKey)).toBe(false);
  expect(isSignedBy(checksums, 'not a signature', publicKey)).toBe(false);
  expect(isSignedBy(checksums, signature, 'c2hvcnQ=')).toBe(false);
});

test('the same key signs the same bytes in the same way', () => {
  const key = readKey(makeKey().privatePem)!;
  expect(signatureOf(checksums, key)).toEqual(signatureOf(checksums, key));
});

test('another kind of key, or no key, is none', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  expect(readKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBeUndefined();
  expect(readKey('hello')).toBeUndefined();
});
