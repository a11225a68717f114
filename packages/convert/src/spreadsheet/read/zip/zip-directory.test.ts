import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { READ_LIMITS } from '../limits.ts';
import { ReadStop } from '../stop.ts';
import { patchZip } from '../testing/patch-zip.ts';
import { readZipDirectory } from './zip-directory.ts';

const archive = zipSync({ 'a.txt': strToU8('aaaa'), 'B/c.TXT': [strToU8('cc'), { level: 0 }] });
const read = (bytes: Uint8Array, entries = READ_LIMITS.entries) =>
  readZipDirectory(bytes, { ...READ_LIMITS, entries });
const refusal = (bytes: Uint8Array, entries?: number) => {
  try {
    read(bytes, entries);
  } catch (error) {
    if (error instanceof ReadStop) return error.problem.params['reason'] ?? error.problem.params['of'];
    throw error;
  }
  return 'read';
};

/** The tool that makes archives does not take this name. */
const renamed = (bytes: Uint8Array) => {
  const latin = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return Uint8Array.from(latin.replaceAll('xxprotoxx', '__proto__'), (sign) => sign.charCodeAt(0));
};

describe('the directory of an archive', () => {
  test('tells the files by name in small letters', () => {
    expect([...read(archive).keys()]).toEqual(['a.txt', 'b/c.txt']);
    expect(read(archive).get('b/c.txt')).toMatchObject({ name: 'B/c.TXT', method: 0, size: 2 });
  });

  test('is found behind a comment', () => {
    const commented = new Uint8Array([...archive, ...strToU8('made by hand')]);
    new DataView(commented.buffer).setUint16(archive.length - 2, 12, true);
    expect(read(commented).size).toBe(2);
  });

  test('is found in an archive that is a part of a larger buffer', () => {
    const buffer = new Uint8Array(archive.length + 10);
    buffer.set(archive, 7);
    expect(read(buffer.subarray(7, 7 + archive.length)).size).toBe(2);
  });

  test('keeps to its limit of files', () => expect(refusal(archive, 1)).toBe('entries'));

  test('has no file that is called like a part of JavaScript', () => {
    const files = read(renamed(zipSync({ xxprotoxx: strToU8('x'), '../../constructor': strToU8('y') })));
    expect([...files.keys()]).toEqual(['__proto__', '../../constructor']);
    expect(files.get('toString')).toBeUndefined();
  });

  test('may tell a size in the field for large archives', () => {
    const plain = zipSync({ 'a.txt': strToU8('aaaa') }, { extra: { 1: new Uint8Array(16) } } as never);
    const wide = patchZip(plain, ({ view, entries: [entry = 0] }) => {
      const field = entry + 46 + 'a.txt'.length + 4;
      view.setUint32(field, 4, true);
      view.setUint32(field + 8, view.getUint32(entry + 20, true), true);
      view.setUint32(entry + 24, 0xffffffff, true);
      view.setUint32(entry + 20, 0xffffffff, true);
    });
    expect(read(wide)).toEqual(read(plain));
  });

  test('may have the end record of large archives', () => {
    const end = archive.length - 22;
    const wide = new Uint8Array(archive.length + 76);
    wide.set(archive.subarray(0, end));
    wide.set(archive.subarray(end), end + 76);
    const view = new DataView(wide.buffer);
    view.setUint32(end, 0x06064b50, true);
    view.setUint32(end + 32, 2, true);
    view.setUint32(end + 48, view.getUint32(end + 76 + 16, true), true);
    view.setUint32(end + 56, 0x07064b50, true);
    view.setUint32(end + 64, end, true);
    view.setUint16(end + 76 + 10, 0xffff, true);
    view.setUint32(end + 76 + 16, 0xffffffff, true);
    expect([...read(wide).keys()]).toEqual(['a.txt', 'b/c.txt']);
    view.setUint32(end + 36, 0xffffffff, true);
    expect(refusal(wide)).toBe('entries');
  });

  test.each([
    ['nothing but a start', archive.subarray(0, 20)],
    ['a directory that is cut off', archive.subarray(0, archive.length - 30)],
    [
      'a directory that lies elsewhere',
      patchZip(archive, ({ view, end }) => view.setUint32(end + 16, 1, true)),
    ],
    [
      'more files than it says where',
      patchZip(archive, ({ view, end }) => view.setUint16(end + 10, 3, true)),
    ],
    [
      'a file that lies nowhere',
      patchZip(archive, ({ view, entries: [entry = 0] }) => view.setUint32(entry + 42, 0xfffffff0, true)),
    ],
    [
      'a file that ends outside',
      patchZip(archive, ({ view, entries: [entry = 0] }) => view.setUint32(entry + 20, 0xffff, true)),
    ],
    [
      'a file that has two names',
      patchZip(archive, ({ view, entries: [entry = 0] }) => view.setUint8(entry + 46, 0x62)),
    ],
    [
      'a size in the field for large archives, which is not there',
      patchZip(archive, ({ view, entries: [entry = 0] }) => view.setUint32(entry + 20, 0xffffffff, true)),
    ],
    [
      'a field for large archives that is too short',
      patchZip(
        zipSync({ a: strToU8('a') }, { extra: { 1: new Uint8Array(4) } } as never),
        ({ view, entries: [entry = 0] }) => view.setUint32(entry + 24, 0xffffffff, true),
      ),
    ],
    ['two files of one name', zipSync({ 'a.txt': strToU8('a'), 'A.TXT': strToU8('b') })],
    [
      'files that share their bytes',
      patchZip(archive, ({ view, entries: [first = 0, second = 0] }) =>
        view.setUint32(second + 42, view.getUint32(first + 42, true), true),
      ),
    ],
  ])('is damaged with %s', (_, bytes) => expect(refusal(bytes)).toBe('damaged'));
});
