import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import { ReadStop, tooLarge, unreadable } from '../stop.ts';
import { claimSize, patchZip } from '../testing/patch-zip.ts';
import { Archive } from './archive.ts';

// Much is read here, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const LONG = 'Havna kafé, Prøvegata 1. '.repeat(2_000);
const open = (bytes: Uint8Array, limits = {}) =>
  new Archive(bytes, { ...READ_LIMITS, ...limits }, () => undefined);

function readAll(archive: Archive, name: string): string {
  const decoder = new TextDecoder();
  let text = '';
  archive.read(name, (chunk) => (text += decoder.decode(chunk, { stream: true })));
  return text;
}

const refusal = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof ReadStop) return error.problem.params['reason'] ?? error.problem.params['of'];
    throw error;
  }
  return 'read';
};

describe('a file of an archive', () => {
  test.each([0, 6] as const)('is unpacked step by step (level %d)', (level) =>
    expect(readAll(open(zipSync({ 'a.txt': strToU8(LONG) }, { level })), 'A.txt')).toBe(LONG),
  );

  test('may hold nothing', () => expect(readAll(open(zipSync({ a: new Uint8Array() })), 'a')).toBe(''));

  test('is damaged when it is missing', () =>
    expect(refusal(() => readAll(open(zipSync({ a: strToU8('a') })), 'b'))).toBe('damaged'));

  test('is damaged when its checksum differs', () => {
    const flipped = zipSync({ a: strToU8('Prøvegata 1') }, { level: 0 });
    const at = flipped.indexOf('1'.charCodeAt(0), 30);
    flipped[at] = '2'.charCodeAt(0);
    expect(refusal(() => readAll(open(flipped), 'a'))).toBe('damaged');
  });

  test('is damaged when its bytes are no packed ones', () => {
    const broken = zipSync({ a: strToU8(LONG) });
    broken.fill(0xff, 40, 80);
    expect(refusal(() => readAll(open(broken), 'a'))).toBe('damaged');
  });

  test.each([10, LONG.length + 100])('is damaged when it claims %d bytes and holds others', (size) =>
    expect(refusal(() => readAll(open(claimSize(zipSync({ a: strToU8(LONG) }), size)), 'a'))).toBe('damaged'),
  );

  test('has a password when its flag says so', () => {
    const locked = patchZip(zipSync({ a: strToU8('a') }), ({ view, entries: [entry = 0] }) =>
      view.setUint16(entry + 8, 1, true),
    );
    expect(refusal(() => readAll(open(locked), 'a'))).toBe('password');
  });

  test('is not read when it is packed by another method', () => {
    const other = patchZip(zipSync({ a: strToU8('a') }), ({ view, entries: [entry = 0] }) =>
      view.setUint16(entry + 10, 14, true),
    );
    expect(refusal(() => readAll(open(other), 'a'))).toBe('packing');
  });

  test('tells how many packed bytes are read', () => {
    const bytes = zipSync({ a: strToU8(LONG) });
    let read = 0;
    readAll(new Archive(bytes, READ_LIMITS, (count) => (read += count)), 'a');
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(bytes.length);
  });

  test('passes on what its reader throws of its own', () =>
    expect(() =>
      open(zipSync({ a: strToU8('a') })).read('a', () => {
        throw new RangeError('own');
      }),
    ).toThrow(RangeError));
});

describe('an archive that unpacks to too much', () => {
  const zeros = (mebibytes: number) => new Uint8Array(mebibytes * 2 ** 20);
  const large = zipSync({ a: zeros(17) });

  test('is refused by what it claims, before anything is unpacked', () =>
    expect(refusal(() => open(claimSize(zipSync({ a: strToU8('a') }), 300 * 2 ** 20)))).toBe('unpacked'));

  test('is refused while it is unpacked when it claims too little', () => {
    let seen = 0;
    const bomb = open(claimSize(large, 1_000), { unpacked: 2 ** 20 });
    expect(refusal(() => bomb.read('a', (chunk) => (seen += chunk.length)))).toBe('unpacked');
    expect(seen).toBeLessThan(9 * 2 ** 20);
  });

  test('is refused over several files together', () => {
    const bomb = open(claimSize(zipSync({ a: zeros(2), b: zeros(2) }), 1_000_000), { unpacked: 3 * 2 ** 20 });
    expect(refusal(() => bomb.read('a', () => undefined))).toBe('damaged');
    expect(refusal(() => bomb.read('b', () => undefined))).toBe('unpacked');
  });

  test('is refused past a hundred times its own size, after a grace', () => {
    expect(refusal(() => open(zipSync({ a: zeros(14) })).read('a', () => undefined))).toBe('read');
    expect(refusal(() => open(large).read('a', () => undefined))).toBe('unpacked');
  });

  test('is told as too large although its first bytes are no good', () => {
    const bomb = open(large);
    let calls = 0;
    const sink = () => {
      calls += 1;
      throw unreadable('damaged');
    };
    expect(refusal(() => bomb.read('a', sink))).toBe('unpacked');
    expect(calls).toBe(1);
  });

  test('is not unpacked further once its reader finds too much', () => {
    const rows = open(zipSync({ a: zeros(4) }));
    let calls = 0;
    const sink = () => {
      calls += 1;
      throw tooLarge('rows', 1);
    };
    expect(refusal(() => rows.read('a', sink))).toBe('rows');
    expect(calls).toBe(1);
  });
});
