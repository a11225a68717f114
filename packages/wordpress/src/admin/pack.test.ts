import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { pack } from './pack.ts';

test('what is packed is whole when it is unpacked, and much smaller', async () => {
  const value = { directory: 'Kafé «å» 🧡 '.repeat(20_000), lists: { nb: '<p>x</p>' } };
  const packed = (await pack(value)) ?? '';
  expect(JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8'))).toEqual(value);
  expect(packed.length).toBeLessThan(JSON.stringify(value).length / 10);
});
