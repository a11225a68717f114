import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Directory, Location } from '@service-directory/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../schema/test/arbitraries/index.ts';
import { makeFiles } from './make-files.ts';
import { withPacked } from './node/compress.ts';

const TODAY = '2026-06-15';
const OPTIONS = { today: TODAY, holidays: false, listLanguages: ['nb', 'ar'] } as const;

/** Words that stand nowhere else, so that one in a file came from a secret. */
const NOTE = 'zqxnotezqx';
const PLACE = 'zqxplacezqx';
const FINE = 'zqxfinezqx';
const POINT = { latitude: 51.234567, longitude: 21.234567, precision: 'entrance' };

/** A place with everything that must not be told of it. */
function withSecrets(location: Location): unknown {
  if (location.visibility === 'public') return location;
  const address = { street: `${FINE} 1`, postalCode: FINE };
  if (location.visibility !== 'confidential')
    return { ...location, address: { ...location.address, ...address }, position: POINT };
  return {
    ...location,
    address: { ...address, locality: PLACE, region: PLACE },
    position: POINT,
    directions: { nb: PLACE, en: PLACE },
    surroundings: PLACE,
    stops: [{ name: PLACE, position: POINT }],
  };
}

/** A directory with secrets wherever one can stand, as if no check had been before. */
const arbitrarySecretDirectory = arbitraryDirectory.map(
  (directory) =>
    ({
      ...directory,
      services: directory.services.map((service) => ({
        ...service,
        internal: { note: NOTE, list: [NOTE] },
        ...(service.locations?.some(({ visibility }) => visibility !== 'public') === true
          ? { extensions: { 'osm:id': PLACE } }
          : {}),
        ...(service.locations === undefined ? {} : { locations: service.locations.map(withSecrets) }),
      })),
    }) as unknown as Directory,
);

const unpack = (name: string, bytes: Uint8Array) =>
  name.endsWith('.br') ? brotliDecompressSync(bytes) : name.endsWith('.gz') ? gunzipSync(bytes) : bytes;

test.each(['never', 'always'] as const)(
  'what is confidential or internal is in no byte of any file, packed or not (shards: %s)',
  async (shards) => {
    await fc.assert(
      fc.asyncProperty(arbitrarySecretDirectory, async (directory) => {
        const { files, removed } = await makeFiles(directory, { ...OPTIONS, shards });
        for (const [name, bytes] of await withPacked(files)) {
          const text = Buffer.from(unpack(name, bytes)).toString('utf8');
          for (const secret of [NOTE, PLACE, FINE, '51.234567', '21.234567'])
            expect(text.includes(secret), `${secret} in ${name}`).toBe(false);
        }
        // And it is told, without the secrets themselves.
        if (directory.services.length > 0)
          expect(removed.length).toBeGreaterThanOrEqual(directory.services.length);
        expect(JSON.stringify(removed)).not.toMatch(/zqx|\.234567/);
      }),
      { numRuns: 25 },
    );
  },
);

test('any directory gives lists in which every text is text, and the same ones each time', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDirectory, async (directory) => {
      const [one, other] = [
        await makeFiles(directory, OPTIONS),
        await makeFiles(structuredClone(directory), OPTIONS),
      ];
      expect(one.files).toEqual(other.files);
      for (const name of ['list.nb.html', 'list.ar.html']) {
        const html = new TextDecoder().decode(one.files.get(name));
        const tags = new Set([...html.matchAll(/<\/?([^\s>/]+)/g)].map(([, tag]) => tag));
        for (const tag of tags)
          expect(['div', 'h2', 'h3', 'p', 'ul', 'li', 'dl', 'dt', 'dd', 'a', 'bdi', 'span', 'strong', 'small', 'br', 'article']).toContain(tag); // prettier-ignore
      }
    }),
    { numRuns: 25 },
  );
});

test('the published directory is a valid one when the given one was', async () => {
  const { directorySchema } = await import('@service-directory/schema/zod');
  await fc.assert(
    fc.asyncProperty(arbitraryDirectory, async (directory) => {
      const { files } = await makeFiles(directory, OPTIONS);
      const published: unknown = JSON.parse(new TextDecoder().decode(files.get('directory.json')));
      const verdict = directorySchema.safeParse(published);
      expect(verdict.success ? [] : verdict.error.issues).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
