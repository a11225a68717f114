import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { crc32 } from './crc32.ts';

test('the checksum is that of the standard', () => expect(crc32(strToU8('123456789'))).toBe(0xcbf43926));

test('the checksum goes on over pieces', () =>
  expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(0xcbf43926));
