import { expect, test } from 'vitest';
import { loadWords } from '../locales/load-words.ts';
import { lostRecords, ownPartWords } from './loss-words.ts';

const DATA = {
  name: 'Prøvekatalogen',
  languages: ['nb', 'en'],
  organizations: [{ id: 'nettverket', name: 'Nettverket' }],
  services: [
    {
      id: 'kafeen',
      name: { nb: 'Kafeen', en: 'The café' },
      access: { cost: { value: 'free', basis: 'stated' } },
      contacts: [
        { channel: 'phone', value: '+4722990000', note: { nb: 'Bare om dagen' } },
        { channel: 'email', value: 'post@nettverket.example.org', label: 'Post', languages: ['nb', 'en'] },
      ],
    },
  ],
};

const lose = (...path: (string | number)[]) => ({
  path,
  reason: 'spreadsheet/no-cell',
  why: 'Ingen kolonne.',
});

test('what is lost is told record by record, with the way to the field in words and what stands there', async () => {
  const all = await loadWords('nb');
  const found = lostRecords(
    DATA,
    [
      lose('services', 0, 'contacts', 0, 'note', 'nb'),
      lose('services', 0, 'contacts', 1, 'languages'),
      lose('services', 0, 'access', 'cost', 'basis'),
      lose('services', 0, 'access'),
      lose('languages'),
      lose('organizations', 0),
    ],
    all,
  );
  expect(
    found.map(({ name, fields }) => [name, fields.map(({ field, value }) => `${field}: ${value}`)]),
  ).toEqual([
    [
      'Kafeen',
      [
        'Kontakt › +4722990000 › Merknad › nb: Bare om dagen',
        'Kontakt › Post › Språk de svarer på: nb, en',
        'Hva de spør om, hvem som får vite, hva det koster › Pris › Hvem sier det?: stated',
        'Hva de spør om, hvem som får vite, hva det koster: free, stated',
      ],
    ],
    ['Katalogen', ['Språk: nb, en']],
    ['Nettverket', [': ']],
  ]);
  expect(found[0]?.fields[0]?.why).toBe('Ingen kolonne.');
});

test('a long text is cut, and a field that nobody knows is called as the file calls it', async () => {
  const all = await loadWords('en');
  const data = { services: [{ name: 'A', mystery: { deep: 'x'.repeat(200) } }] };
  const [record] = lostRecords(data, [lose('services', 0, 'mystery', 'deep')], all);
  expect(record?.fields[0]).toMatchObject({ field: 'mystery › deep', value: `${'x'.repeat(80)} …` });
});

test('what is hers is told with its sheet, of which a file of CSV has none', async () => {
  const all = await loadWords('nb');
  expect(ownPartWords({ kind: 'column', sheet: '', heading: 'Eier', cells: 2 }, all)).toBe(
    'Arket: kolonnen «Eier» (2 celler).',
  );
  const names = Array.from({ length: 14 }, (_, index) => `A${index + 1}`);
  expect(ownPartWords({ kind: 'cells', sheet: 'Liste', names }, all)).toMatch(
    /^Ark «Liste»: celler A1, .* og 2 til\.$/,
  );
  expect(ownPartWords({ kind: 'comments', sheet: 'Liste', count: 1 }, all)).toBe('Ark «Liste»: 1 kommentar.');
});
