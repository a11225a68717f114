import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Directory } from '@service-directory/schema';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import type { Incoming, Outgoing, WritingOptions } from './codec.ts';
import { detectFormat } from './detect-format.ts';
import { FORMAT_IDS, formatOf, type FormatId } from './formats.ts';
import { loadCodec } from './load-codec.ts';
import { zipTexts } from './zip-files.ts';

const OPTIONS: WritingOptions = { language: 'nb', today: '2026-06-15' };

/** What is written, as it lies in a file. */
function fileOf(outgoing: Outgoing, format: FormatId): Incoming {
  const content = 'files' in outgoing ? zipTexts(outgoing.files) : outgoing.content;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name: `katalog${'files' in outgoing ? '.zip' : formatOf(format).ending}`, bytes };
}

const WAYS = FORMAT_IDS.flatMap((format) =>
  (formatOf(format).shapes ?? [undefined]).map((shape) => ({
    format,
    shape,
    way: `${format} ${shape ?? ''}`.trim(),
  })),
);

describe.each(WAYS)('$way', ({ format, shape }) => {
  const write = async (directory: Directory) => {
    const codec = await loadCodec(format);
    return codec.write(directory, { ...OPTIONS, ...(shape === undefined ? {} : { shape }) });
  };

  test('is found by what was written, and comes back with every record that is not among the losses', async () => {
    const codec = await loadCodec(format);
    await fc.assert(
      fc.asyncProperty(arbitraryDirectory, async (directory) => {
        const { output, losses } = await write(directory);
        const file = fileOf(output, format);
        const detected = detectFormat(file);
        const hasRecords = directory.services.length > 0;
        // An empty list says nothing of whose it is, with and without a name.
        if (hasRecords || detected.format !== undefined) {
          expect(detected.format).toBe(format);
          if (format !== 'csv' && hasRecords) expect(detectFormat({ ...file, name: '' }).format).toBe(format);
        }
        const incoming = 'value' in detected ? { ...file, value: detected.value } : file;
        const { output: back, problems } = codec.read(incoming, { today: OPTIONS.today });
        const lost = new Set(losses.map(({ path }) => path));
        const { services } = back as { services: unknown[] };
        const kept = directory.services.filter((_, index) => !lost.has(`/services/${index}`));
        expect(services.length).toBeGreaterThanOrEqual(kept.length);
        expect(problems.filter(({ code }) => code.startsWith('file/'))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  test('each loss has a sentence', async () => {
    const { reasons } = await loadCodec(format);
    await fc.assert(
      fc.asyncProperty(arbitraryDirectory, async (directory) => {
        const { losses } = await write(directory);
        for (const { reason } of losses) expect(Object.keys(reasons)).toContain(reason);
      }),
      { numRuns: 15 },
    );
  });
});

test.each(FORMAT_IDS)(
  '%s reads any JSON and any bytes without throwing, and each loss has a sentence',
  async (format) => {
    const codec = await loadCodec(format);
    const read = (incoming: Incoming) => {
      // The losses of reading a spreadsheet are rules of the validator, which has their sentences.
      for (const { reason } of codec.read(incoming, {}).losses)
        if (!reason.startsWith('sheet/')) expect(Object.keys(codec.reasons)).toContain(reason);
    };
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        read({ name: '', bytes: new TextEncoder().encode(JSON.stringify(value)), value });
      }),
      { numRuns: 100 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read({ name: '', bytes })),
      { numRuns: 50 },
    );
  },
);
