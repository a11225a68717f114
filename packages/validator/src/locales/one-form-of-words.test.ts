import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What the page that checks, the editor and the guide call them with another ending. */
const OTHER_FORMS = /(?<!\p{L})\p{L}*(?:fila|lista|cella|linja|mappa)(?!\p{L})/giu;
const PACKAGE = new URL('../../', import.meta.url);

const sources = readdirSync(new URL('src/', PACKAGE), { recursive: true, encoding: 'utf8' })
  .filter((path) => /(?:^|[\\/])nb(?:\.ts$|[\\/])/.test(path))
  .map((path) => `src/${path}`);
const guide = '../../docs/guide/nb.md';

test.each([...sources, guide])(
  'in Bokmål a word has one form, whoever tells it: “filen”, “listen”: %s',
  (path) => expect(readFileSync(new URL(path, PACKAGE), 'utf8').match(OTHER_FORMS)).toBeNull(),
);

test('the sentences are there to be looked through', () => expect(sources.length).toBeGreaterThan(20));
