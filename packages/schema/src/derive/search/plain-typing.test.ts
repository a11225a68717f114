import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../test/arbitraries/index.ts';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Service } from '../../entities/service.ts';
import type { CodeTerm } from './code-terms.ts';
import { DirectorySearch } from './directory-search.ts';
import { queryWords } from './split-words.ts';
import { DirectoryTermSearch } from './term-search.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');
const stated = (value: string) => ({ value, basis: 'stated' }) as never;
const UNKNOWN = { residenceStatus: 'unconfirmed' } as const;

function finder(services: Service[], terms: CodeTerm[] = [], fillers: string[] = []) {
  const search = new DirectoryTermSearch(makeDirectory(services));
  search.useTerms(terms, fillers);
  return (text: string) => search.query({ text }, AT).results.map(({ service }) => service.id);
}

describe('what is good to have', () => {
  const terms: CodeTerm[] = [
    { list: 'needs', code: 'food', phrases: ['food'] },
    { list: 'needs', code: 'legal-advice', phrases: ['lawyer', 'food and law'] },
    { list: 'toggles', code: 'free', phrases: ['free', 'at no cost'] },
    { list: 'toggles', code: 'noPapers', phrases: ['paperless'] },
    { list: 'toggles', code: 'noAppointment', phrases: ['drop-in'] },
  ];
  const found = finder(
    [
      makeService('paid', { access: { ...UNKNOWN, cost: stated('paid'), entry: ['appointment'] } }),
      makeService('unknown'),
      makeService('free', { access: { ...UNKNOWN, cost: stated('free'), entry: ['walk-in'] } }),
      makeService('law', { needs: ['legal-advice'], access: { ...UNKNOWN, cost: stated('free') } }),
    ],
    terms,
  );

  test('puts what has it first, then what says nothing of it, and leaves out what says the contrary', () => {
    expect(found('free food')).toEqual(['free', 'unknown', 'law']);
    expect(found('food at no cost')).toEqual(['free', 'unknown', 'law']);
    expect(found('drop-in food')).toEqual(['free', 'unknown', 'law']);
  });

  test('is asked for where nothing else is', () => {
    expect(found('free')).toEqual(['free', 'law']);
  });

  test('is never a promise about papers', () => {
    expect(found('paperless food')).toEqual([]);
  });
});

test('a letter before other words is a word, and no beginning of one', () => {
  const found = finder(
    [
      makeService('doctor', { needs: ['general-health'] }),
      makeService('says', { summary: 'Help to get a D-number.' }),
      makeService('numbers', { summary: 'Different numbers.' }),
    ],
    [{ list: 'needs', code: 'general-health', phrases: ['doctor of great numbers'] }],
  );
  expect(found('D-number')).toEqual(['says']);
  expect(found('d&c')).toEqual([]);
  // What is still being typed may go on.
  expect(found('great d')).toEqual(['doctor']);
});

describe('words that were typed apart', () => {
  const found = finder(
    [
      makeService('Natthjemmet'),
      makeService('other', { name: 'Hjemmet', summary: 'Åpent om natt.' }),
      makeService('Pro Sentret'),
      makeService('centre', { name: 'Senteret', summary: 'Profesjonell hjelp på senteret.' }),
    ],
    [{ list: 'needs', code: 'dental', phrases: ['tannlege'] }],
  );

  test('find what is written in one, before what has them apart', () => {
    expect(found('natt hjemmet')).toEqual(['Natthjemmet', 'other']);
  });

  test('with a slip as well', () => {
    expect(found('pro senteret')).toEqual(['Pro Sentret', 'centre']);
  });

  test('must go with the other words', () => {
    expect(found('natt hjemmet tromsø')).toEqual([]);
  });
});

describe('endings', () => {
  const found = finder(
    [
      makeService('mission', { name: 'Kirkens Bymisjon' }),
      makeService('tooth', { needs: ['dental'], summary: 'Tre rom.' }),
    ],
    [{ list: 'needs', code: 'dental', phrases: ['tannlege'] }],
  );

  test('are left off where nothing is like the whole word', () => {
    expect(found('bymisjonen')).toEqual(['mission']);
    expect(found('tannlegene')).toEqual(['tooth']);
  });

  test('not of short words, of numbers, or more than three letters', () => {
    expect(found('rommet')).toEqual([]);
    expect(found('bymisjonens')).toEqual(['mission']);
    expect(found('bymisjonsvert')).toEqual([]);
  });
});

describe('days', () => {
  const day = (days: ('sa' | 'su')[]) => ({ periods: [{ days, opens: '10:00', closes: '12:00' }] });
  const found = finder(
    [
      makeService('saturday', { openingHours: day(['sa']) }),
      makeService('sunday', { openingHours: day(['su']) }),
      makeService('line', {
        needs: ['counselling'],
        contacts: [{ channel: 'phone', value: '+4722990000', openingHours: { always: true } }],
      }),
      makeService('past', {
        openingHours: {
          periods: [{ days: ['su'], opens: '10:00', closes: '12:00', validThrough: '2026-11-23' }],
        },
      }),
      makeService('cold', { openingHours: { ...day(['su']), condition: 'Bare når det er kaldt' } }),
      makeService('words', { name: 'Open door', summary: 'Open, but not on any Sunday.' }),
    ],
    [
      { list: 'needs', code: 'food', phrases: ['food'] },
      { list: 'days', code: 'su', phrases: ['Sunday'] },
      { list: 'days', code: 'always', phrases: ['day and night'] },
    ],
    ['open'],
  );

  test('find who says that there are hours on them, then who speaks of them', () => {
    expect(found('sunday')).toEqual(['sunday', 'line', 'words']);
    expect(found('food sunday')).toEqual(['sunday', 'words']);
    expect(found('day and night')).toEqual(['line']);
  });

  test('mean the same with «open» beside them', () => {
    expect(found('open sunday')).toEqual(['sunday', 'line', 'words']);
  });
});

test('whoever types a word of the police finds those who help before the police themselves', () => {
  const police = { ...UNKNOWN, police: stated('part-of-authority') };
  const found = finder(
    [
      makeService('police', { name: 'Police emergency', access: police }),
      makeService('help', { needs: ['help-to-report'] }),
    ],
    [{ list: 'needs', code: 'help-to-report', phrases: ['police'] }],
  );
  expect(found('police')).toEqual(['help', 'police']);
  expect(found('polise')).toEqual(['help', 'police']);
  expect(found('police emergency')).toEqual(['police']);
});

describe('police and immigration authorities, found by a word for a code', () => {
  const police = { ...UNKNOWN, police: stated('part-of-authority') };
  const shelter = makeService('z-shelter', { needs: ['crisis-shelter'] });
  const terms: CodeTerm[] = [
    { list: 'needs', code: 'violence-support', phrases: ['abuse'] },
    { list: 'toggles', code: 'free', phrases: ['free'] },
  ];
  const station = makeService('a-station', { needs: ['violence-support'], access: police });

  test('come behind all others who are found so, however little these are meant', () => {
    const houses = makeService('z-houses', { needs: ['safe-accommodation'] });
    expect(finder([station, shelter, houses], terms)('abuse')).toEqual([
      'z-houses',
      'z-shelter',
      'a-station',
    ]);
    expect(finder([station, shelter], terms)('abyse')).toEqual(['z-shelter', 'a-station']);
  });

  test('come behind who says the word, where nobody else is found so', () => {
    const says = makeService('z-says', { summary: 'For those who live with abuse' });
    expect(finder([station, says], terms)('abuse')).toEqual(['z-says', 'a-station']);
  });

  test('come behind them too beside a word for what is good to have', () => {
    const free = { ...station, access: { ...police, cost: stated('free') } };
    expect(finder([free, shelter], terms)('free abuse')).toEqual(['z-shelter', 'a-station']);
  });

  test('are found as ever by their whole name and by their number', () => {
    const known = {
      ...station,
      name: 'Harbour station',
      contacts: [{ channel: 'phone' as const, value: '+4722990001' }],
    };
    const others = [known, makeService('z-harbour', { name: 'Harbour', summary: 'At the station' })];
    expect(finder(others, terms)('harbour station')[0]).toBe('a-station');
    expect(finder(others, terms)('22990001')).toEqual(['a-station']);
  });

  test('are found alone where they alone are meant', () => {
    expect(finder([station], terms)('abuse')).toEqual(['a-station']);
  });
});

/** Words of the names of a directory, as they are, joined, cut, and beside words for what is good to have. */
const typedIn = (services: readonly Service[]) => {
  const words = services.flatMap(({ name }) => queryWords(JSON.stringify(name)));
  const word = fc.constantFrom(...words, 'kostnadsfritt', 'åpent', 'lillelørdag');
  return fc
    .tuple(word, word, fc.constantFrom(' ', '', 'en '), fc.nat(3))
    .map(([one, other, between, cut]) => `${one}${between}${other}`.slice(0, cut === 0 ? undefined : -cut));
};

test('whatever is typed, nothing is lost that is found without knowing how people type', () =>
  fc.assert(
    fc.property(
      arbitraryDirectory.chain((directory) => fc.tuple(fc.constant(directory), typedIn(directory.services))),
      ([directory, text]) => {
        const idsOf = (search: DirectorySearch) =>
          search.query({ text }, AT).results.map(({ service }) => service.id);
        const plain = idsOf(new DirectorySearch(directory));
        const search = new DirectoryTermSearch(directory);
        search.useTerms(
          [
            { list: 'toggles', code: 'free', phrases: ['kostnadsfritt'] },
            { list: 'days', code: 'su', phrases: ['lillelørdag'] },
          ],
          ['åpent'],
        );
        const found = idsOf(search);
        expect(found).toEqual(expect.arrayContaining(plain));
        expect(new Set(found).size).toBe(found.length);
      },
    ),
    { numRuns: 60 },
  ));
