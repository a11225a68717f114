import { generateKeyPairSync } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import type { LoadError } from './load-error.ts';
import { readPublicKeys } from './public-keys.ts';

/** A key in each form that a tool writes. */
function makeKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return {
    raw: der.subarray(-32).toString('base64'),
    der: der.toString('base64'),
    secret: privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64'),
  };
}

const refusal = (attribute: string): LoadError['detail'] => {
  try {
    readPublicKeys(attribute);
  } catch (error) {
    return (error as LoadError).detail;
  }
  throw new Error('It was not refused.');
};

afterEach(() => vi.restoreAllMocks());

test('a key is read as the command tells it and as openssl writes it, and several beside each other', () => {
  const [one, other] = [makeKey(), makeKey()];
  expect(readPublicKeys(one.raw)).toEqual(readPublicKeys(one.der));
  expect(readPublicKeys(`\n  ${one.raw}\t${other.der} `)).toEqual([
    ...readPublicKeys(one.raw),
    ...readPublicKeys(other.raw),
  ]);
});

test.each(['', '  ', 'hello', 'MCowBQYDK2VwAyEA', 'A'.repeat(44), '%'.repeat(44), 'undefined', 'é'])(
  'what is no key is told as such and never shown to be one («%s»)',
  (attribute) =>
    expect(refusal(attribute)).toMatchObject({
      fault: 'bad-key',
      message: expect.stringContaining('--make-key') as unknown,
    }),
);

test('a secret key on a page is told as the danger it is, without repeating it', () => {
  const { raw, secret } = makeKey();
  for (const attribute of [secret, `${raw} ${secret}`]) {
    expect(refusal(attribute)?.message).toContain('secret key, which everybody can now read');
    expect(refusal(attribute)?.message).not.toContain(secret.slice(20));
  }
});

test('a slip in one of two keys is told, and the other counts', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { raw } = makeKey();
  expect(readPublicKeys(`${raw} ${raw.slice(3)}`)).toHaveLength(1);
  expect(warn.mock.calls.flat().join()).toContain('word 2 of public-key');
});
