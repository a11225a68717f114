import { expect, test } from 'vitest';
import { asUtf8 } from './as-utf8.ts';

const TEXT = '\uFEFF{"a": "Tromsø 漢字 🙂🙂"}\n'.repeat(9);

test.each(['UTF-16LE', 'UTF-16BE', 'UTF-32LE', 'UTF-32BE'] as const)(
  '%s cut anywhere, also through a sign, is the same UTF-8, and so is any part that is read again',
  async (encoding) => {
    const size = encoding.startsWith('UTF-16') ? 2 : 4;
    const units = size === 2 ? [...Array(TEXT.length).keys()].map((at) => TEXT.charCodeAt(at)) : [...TEXT];
    const bytes = new Uint8Array(units.length * size);
    const view = new DataView(bytes.buffer);
    const isLittle = encoding.endsWith('LE');
    units.forEach((unit, index) => {
      if (typeof unit === 'number') view.setUint16(index * size, unit, isLittle);
      else view.setUint32(index * size, unit.codePointAt(0) ?? 0, isLittle);
    });
    const wanted = Buffer.from(TEXT);
    for (const chunk of [1, 3, 5, 7, 64, 10_000]) {
      const progress: number[] = [];
      const source = asUtf8(
        {
          *readChunks() {
            for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
          },
          readAgain: (start, end) => bytes.subarray(start, end),
          onProgress: (done) => progress.push(done),
        },
        encoding,
      );
      const parts: Uint8Array[] = [];
      for await (const part of source.readChunks()) {
        parts.push(part);
        source.onProgress?.(0);
      }
      expect(Buffer.concat(parts).equals(wanted)).toBe(true);
      expect(progress.at(-1)).toBe(bytes.length);
      for (const [start, end] of [
        [0, 5],
        [3, 40],
        [20, 21],
        [50, 9_999],
      ] as const) {
        expect(Buffer.from(source.readAgain?.(start, end) ?? []).equals(wanted.subarray(start, end))).toBe(
          true,
        );
      }
    }
  },
);
