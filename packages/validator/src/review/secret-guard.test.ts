import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviewReport } from './review-report.ts';
import { checkedOn, review, serviceWith, type Overrides } from './testing/review-kit.ts';

describe('nothing secret is in it', () => {
  const old = checkedOn('2025-01-10');
  const reportOf = (services: unknown[], changes: Overrides = {}) => {
    const result = review(services, {}, changes);
    if (result === undefined) throw new Error('no review');
    return ['text', 'markdown', 'json']
      .map((format) => reviewReport(format as 'text', result, 'nb'))
      .join('\n');
  };

  test('a confidential place is said to be secret, with its wide area', () => {
    const out = reportOf([
      serviceWith('a', {
        ...old,
        locations: [
          {
            id: 'senteret',
            name: 'Gult hus',
            visibility: 'confidential',
            area: { nb: 'Vestbyen og omegn' },
            address: { street: 'Hemmeliggata 5', locality: 'Vestbyen' },
            directions: 'Bak porten',
            surroundings: 'Ved parken',
            position: { latitude: 60.12345, longitude: 5.54321, precision: 'entrance' },
          },
        ],
        internal: { adresse: 'Hemmeliggata 5', nøkkel: 'Hos Kari' },
        extensions: { 'min-app:sted': 'Hemmeliggata 5' },
      }),
    ]);
    expect(out).toContain('Adressen er hemmelig.');
    expect(out).not.toContain('Den står ikke i katalogen');
    expect(out).toContain('Vestbyen og omegn');
    expect(out).not.toMatch(/Hemmelig(?:gata|veien)|Gult hus|Bak porten|Ved parken|60\.12|5\.54|Kari/);
  });

  const secret = { id: 'huset', visibility: 'confidential', area: 'Vestbyen' };
  const PROMISE = 'Den står ikke i katalogen';
  const WARNING = 'filen har adressen til det hemmelige stedet';

  test.each<[object, unknown[]?]>([
    [{ internal: 'Hemmeligveien 5, kode 1234' }],
    [{ description: 'Huset ligger i Hemmeligveien 5.' }],
    [{ locations: [{ ...secret, address: { street: 'Hemmeligveien 5' } }] }],
    [{ extensions: { 'min-app:sted': 'Hemmeligveien 5' } }],
    [{ name: 'Rosenhuset' }, [serviceWith('b', { summary: 'Rosenhuset ligger i Hemmeligveien 5.' })]],
  ])(
    'that it is not in the directory is not said while it is, and the editors are warned: %j',
    (more, others = []) => {
      const out = reportOf([serviceWith('a', { ...old, locations: [secret], ...more }), ...others]);
      expect(out).not.toContain(PROMISE);
      expect(out).toContain('Adressen er hemmelig.');
      expect(out).toContain(WARNING);
      expect(out).not.toMatch(/hemmeligveien|1234/i);
    },
  );

  test('of a directory that holds nothing of it that is said, and nobody is warned', () => {
    const office = {
      id: 'kontor',
      visibility: 'public',
      address: { street: 'Prøvegata 1', locality: 'Vestbyen' },
    };
    const out = reportOf([
      serviceWith('a', {
        ...old,
        name: 'Rosenhuset',
        locations: [secret, office],
        description: 'Kontoret er i Prøvegata 1.',
        internal: 'Ring i mars. Kontoret er i Prøvegata 1.',
      }),
      serviceWith('b', { summary: 'Rosenhuset hjelper deg.' }),
    ]);
    expect(out).toContain(`Adressen er hemmelig. ${PROMISE}, og vi oppgir den aldri.`);
    expect(out).not.toContain(WARNING);
  });

  test('a place whose flag is misspelt is secret too', () => {
    const out = reportOf([
      serviceWith('a', {
        ...old,
        locations: [
          {
            id: 'x',
            visibility: 'public',
            visibilty: 'confidential',
            address: { street: 'Hemmeliggata 5', locality: 'Vestbyen' },
          },
          { id: 'y', visibility: 'secret', address: { street: 'Hemmeligveien 7' } },
        ],
      }),
    ]);
    expect(out).not.toMatch(/Hemmelig(?:gata|veien)/);
  });

  test.each([
    ['words', 'Huset 5'],
    ['large letters', 'HUSET'],
    ['a blank in front', ' x'],
    ['nothing', ''],
    ['too many letters', 'x'.repeat(2001)],
    ['a number', 5],
    ['null', null],
  ])('so is one whose id is none: %s', (_, id) => {
    const place = { id, visibility: 'public', visibilty: 'confidential', name: 'Gult hus' };
    const out = reportOf([serviceWith('a', { ...old, locations: [{ ...place, directions: 'Bak porten' }] })]);
    expect(out).toContain('Adressen er hemmelig.');
    expect(out).not.toMatch(/Gult hus|porten/);
  });

  test('a place that is on request is known by its town alone', () => {
    const out = reportOf([
      serviceWith('a', {
        ...old,
        locations: [
          {
            id: 'x',
            name: 'Gult hus',
            visibility: 'on-request',
            address: { street: 'Hemmeliggata 5', locality: 'Vestbyen' },
          },
        ],
      }),
    ]);
    expect(out).toContain('Vi oppgir bare: Vestbyen.');
    expect(out).not.toMatch(/Hemmeliggata|Gult hus/);
  });

  test('a place of which only the area is known is told so', () => {
    const place = {
      id: 'x',
      visibility: 'area',
      area: { nb: 'Vestbyen' },
      address: { street: 'Hemmeliggata 5' },
    };
    const out = reportOf([serviceWith('a', { ...old, locations: [place] })]);
    expect(out).toContain('Adressen står ikke i katalogen. Vi oppgir bare: Vestbyen.');
    expect(out).not.toContain('Hemmeliggata');
  });

  test('a text that by mistake names the street is left out, in this record and in others', () => {
    const secret = serviceWith('a', {
      ...old,
      name: 'Senteret i Hemmeliggata',
      summary: { nb: 'Kom til Hemmeliggata 5.' },
      openingHours: { printed: 'Ring på i Hemmeliggata 5' },
      contacts: [{ channel: 'web', value: 'https://example.org/?q=Hemmeliggata%205' }],
      locations: [{ id: 'x', visibility: 'confidential', area: 'Hemmeliggata 5, 5003 Vestbyen' }],
      internal: 'Hemmeliggata 5',
    });
    const organizations = [{ id: 'eksempelforeningen', name: 'Hemmeliggata bofellesskap' }];
    const other = serviceWith('b', { ...old, summary: { nb: 'Nabo til Hemmeliggata 5.' } });
    const out = reportOf([secret, other], { organizations, name: 'Katalogen i Hemmeliggata' });
    expect(out).toContain('(utelatt: teksten kan røpe et hemmelig sted)');
    expect(out).not.toContain('Hemmeliggata');
  });

  test('notes of the editors never come through, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom('confidential', 'public', 'on-request'),
        (note, visibility) => {
          const marked = { mark: 'zzNOTATzz', note: [note, 'zzNOTATzz'] };
          const location = { id: 'x', visibility, internal: marked, extensions: marked };
          const out = reportOf([
            serviceWith('a', {
              ...old,
              internal: marked,
              extensions: { 'a:b': marked },
              locations: [location],
            }),
          ]);
          expect(out).not.toContain('zzNOTATzz');
        },
      ),
      { numRuns: 50 },
    );
  });
});
