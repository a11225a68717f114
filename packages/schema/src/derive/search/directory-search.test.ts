import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDirectory } from '../../../test/arbitraries/index.ts';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Directory } from '../../entities/directory.ts';
import type { Service } from '../../entities/service.ts';
import { queryServices } from './query-services.ts';
import { DirectorySearch } from './directory-search.ts';
import { DirectoryTermSearch } from './term-search.ts';
import { countTowns } from './count-towns.ts';
import { isWithin } from './is-within.ts';
import { TOGGLES, type Query } from './query.ts';
import { obviousMatches } from '../../../test/reference/obvious-search.ts';

const AT = Date.parse('2026-11-24T12:00:00+01:00');
const idsOf = (query: Query, services: Service[]) =>
  queryServices(query, makeDirectory(services), { at: AT }).results.map(({ service }) => service.id);
const stated = (value: string) => ({ value, basis: 'stated' }) as never;

describe('filters', () => {
  test('open today: open now, or certain to open later today', () => {
    const hours = (opens: string, closes: string) => ({
      periods: [{ days: ['tu' as const], opens, closes }],
    });
    const services = [
      makeService('now', { openingHours: hours('10:00', '13:00') }),
      makeService('later', { openingHours: hours('18:00', '20:00') }),
      makeService('over', { openingHours: hours('08:00', '09:00') }),
      makeService('unknown'),
      makeService('perhaps', {
        openingHours: { ...hours('18:00', '20:00'), condition: 'Bare når det er kaldt' },
      }),
    ];
    expect(idsOf({ openToday: true }, services)).toEqual(['now', 'later']);
  });

  test('from afar: phone, internet, or nowhere to go', () => {
    const phone = { channel: 'phone' as const, value: '+4710000001' };
    const services = [
      makeService('line', { locations: [{ id: 'l', kind: 'phone', visibility: 'public' }] }),
      makeService('web', { access: { residenceStatus: 'unconfirmed', entry: ['online'] } }),
      makeService('no-place', { contacts: [phone] }),
      makeService('place', { locations: [{ id: 'l', visibility: 'public' }], contacts: [phone] }),
      makeService('nothing'),
    ];
    expect(idsOf({ fromAfar: true }, services).sort()).toEqual(['line', 'no-place', 'web']);
  });

  test('wheelchair: only where the record says yes', () => {
    const at = (wheelchair: 'yes' | 'limited' | 'no' | 'unconfirmed') =>
      makeService(wheelchair, {
        locations: [{ id: 'l', visibility: 'public', accessibility: { wheelchair } }],
      });
    expect(
      idsOf({ wheelchair: true }, [at('yes'), at('limited'), at('no'), at('unconfirmed'), makeService('a')]),
    ).toEqual(['yes']);
  });

  test('without police and immigration authorities', () => {
    const services = [
      makeService('police', {
        access: { residenceStatus: 'unconfirmed', police: stated('part-of-authority') },
      }),
      makeService('there', {
        access: { residenceStatus: 'unconfirmed', immigration: stated('present-on-site') },
      }),
      makeService('duty', { access: { residenceStatus: 'unconfirmed', police: stated('legal-duty-only') } }),
    ];
    expect(idsOf({ withoutAuthorities: true }, services)).toEqual(['duty']);
    expect(idsOf({}, services)[0]).toBe('duty');
  });
});

/** What a reader may have asked for. */
const arbitraryQuery: fc.Arbitrary<Query> = fc
  .record(
    {
      ...Object.fromEntries(TOGGLES.map((toggle) => [toggle, fc.boolean()])),
      needs: fc.subarray(['food', 'dental', 'eksempel:badstue', 'none']),
      language: fc.constantFrom('nb', 'pt-PT', 'ar'),
      audience: fc.constantFrom('women', 'migrants', 'eksempel:sjofolk'),
      country: fc.constantFrom('NO', 'SE'),
      sort: fc.constantFrom('default', 'nearest', 'open-first', 'name'),
      near: fc.constant({ latitude: 59.9, longitude: 10.7 }),
      withinMetres: fc.constantFrom(1, 1_000_000, 5_000_000, 20_100_000),
      locality: fc.constantFrom('Oslo', ''),
      text: fc.constantFrom('', 'a', 'e o'),
    },
    { requiredKeys: [] },
  )
  .map((query) => query as Query);

const many = fc
  .array(arbitraryDirectory, { minLength: 1, maxLength: 4 })
  .map(([first, ...rest]): Directory => {
    const services = [first!, ...rest].flatMap((directory) => directory.services);
    return { ...first!, services: services.map((service, index) => ({ ...service, id: `s-${index}` })) };
  });

test('finds what going through all services finds', () => {
  fc.assert(
    fc.property(many, arbitraryQuery, (directory, query) => {
      const found = queryServices(query, directory, { at: AT }).results.map(({ service }) => service.id);
      expect([...found].sort()).toEqual(
        obviousMatches(query, directory, AT)
          .map(({ id }) => id)
          .sort(),
      );
    }),
  );
});

test('what is within a part of a directory is what a query for that part finds', () => {
  fc.assert(
    fc.property(many, arbitraryQuery, (directory, { needs, audience, locality, country }) => {
      const part = {
        ...(needs === undefined ? {} : { needs }),
        ...(audience === undefined ? {} : { audience }),
        ...(locality === undefined ? {} : { locality }),
        ...(country === undefined ? {} : { country }),
      };
      const found = new Set(new DirectorySearch(directory).query(part, AT).results.map((one) => one.service));
      for (const service of directory.services)
        if (service.status !== 'inactive' && service.status !== 'defunct')
          expect(isWithin(service, directory, part)).toBe(found.has(service));
    }),
  );
});

test('where some are for women, men and trans people are asked for too, though no service names them', () => {
  const directory = makeDirectory([
    makeService('for-women', { audience: [{ group: 'women', welcome: 'only' }] }),
    makeService('for-all'),
  ]);
  const { facets } = new DirectorySearch(directory).query({}, AT);
  expect([...facets.audience]).toEqual([
    ['women', 2],
    ['men', 1],
    ['trans-people', 1],
  ]);
  const plain = makeDirectory([
    makeService('for-all', { audience: [{ group: 'migrants', welcome: 'mainly' }] }),
  ]);
  expect([...new DirectorySearch(plain).query({}, AT).facets.audience]).toEqual([['migrants', 1]]);
});

test('a count is how many there are when that is chosen', () => {
  fc.assert(
    fc.property(many, arbitraryQuery, (directory, query) => {
      const search = new DirectorySearch(directory);
      const { facets } = search.query(query, AT);
      const countOf = (more: Query) => search.query({ ...query, ...more }, AT).results.length;
      for (const toggle of TOGGLES) expect(facets[toggle], toggle).toBe(countOf({ [toggle]: true }));
      for (const [need, count] of facets.needs) expect(countOf({ needs: [need] }), need).toBe(count);
      for (const [language, count] of facets.languages) expect(countOf({ language }), language).toBe(count);
      for (const [audience, count] of facets.audience) expect(countOf({ audience }), audience).toBe(count);
      const { locality: _, ...anywhere } = query;
      const services = search.query(anywhere, AT).results.map(({ service }) => service);
      for (const [town, count] of countTowns(services)) expect(countOf({ locality: town }), town).toBe(count);
    }),
  );
});

test('what is worked out ahead changes no answer, and nothing is left to be worked out', () => {
  fc.assert(
    fc.property(many, arbitraryQuery, (directory, query) => {
      const ready = new DirectorySearch(directory, { lang: 'nb' });
      for (const step of [...ready.prepareList(AT), ...ready.prepareText()]) expect(step).toBeUndefined();
      expect(ready.query(query, AT)).toEqual(queryServices(query, directory, { at: AT, lang: 'nb' }));
    }),
    { numRuns: 30 },
  );
});

test('the same search again gives the same objects, and another moment looks anew', () => {
  const OPEN = { periods: [{ days: ['tu' as const], opens: '10:00', closes: '13:00' }] };
  const search = new DirectorySearch(makeDirectory([makeService('s', { openingHours: OPEN })]));
  const [first] = search.query({}, AT).results;
  expect(search.query({ text: 's' }, AT).results[0]).toBe(first);
  expect(first?.status.state).toBe('open');
  expect(search.query({}, AT + 3 * 3_600_000).results[0]?.status.state).toBe('closed');
  expect(search.query({}, AT + 370 * 86_400_000).results[0]?.status.state).toBe('unknown');
  expect(search.query({ near: { latitude: 59, longitude: 10 } }, AT).results[0]).not.toBe(first);
});

test('a long list is made ready in many short steps', () => {
  const services = Array.from({ length: 3000 }, (_, index) =>
    makeService(`s${index}`, { name: `Hus ${3000 - index}` }),
  );
  const search = new DirectorySearch(makeDirectory(services));
  let steps = 0;
  for (const step of [...search.prepareList(AT), ...search.prepareText()]) if (step === undefined) steps += 1;
  expect(steps).toBeGreaterThan(50);
  const { results } = search.query({ sort: 'name', text: 'hus' }, AT);
  expect(results).toHaveLength(3000);
  expect(results.slice(0, 2).map(({ service }) => service.id)).toEqual(['s2999', 's2990']);
});

describe('words for codes', () => {
  const services = [
    makeService('a', { needs: ['condoms-lubricant'], summary: 'Tre rom.' }),
    makeService('b', {
      needs: ['dental'],
      languages: [{ code: 'ro-MD' }],
      audience: [{ group: 'women', welcome: 'only' }],
    }),
    makeService('prezervative', { needs: ['dental'] }),
  ];
  const search = new DirectoryTermSearch(makeDirectory(services));
  search.useTerms([
    { list: 'needs', code: 'condoms-lubricant', phrases: ['Kondomer', 'prezervative', 'gummi'] },
    { list: 'needs', code: 'abortion', phrases: ['abort'] },
    { list: 'languages', code: 'ro', phrases: ['rumensk', 'română'] },
    { list: 'audience', code: 'women', phrases: ['Kvinner'] },
  ]);
  const found = (text: string) => search.query({ text }, AT).results.map(({ service }) => service.id);

  test('find the services that have the code', () => {
    expect(found('kondom')).toEqual(['a']);
    expect(found('gumi')).toEqual(['a']);
    expect(found('romana')).toEqual(['b']);
    expect(found('kvinner')).toEqual(['b']);
  });

  test('find what the directory says of conditions', () => {
    const free = makeService('free', { access: { residenceStatus: 'unconfirmed', cost: stated('free') } });
    const other = new DirectoryTermSearch(makeDirectory([free, makeService('b')]));
    other.useTerms([
      { list: 'toggles', code: 'free', phrases: ['uten penger'] },
      { list: 'toggles', code: 'openNow', phrases: ['nå'] },
    ]);
    expect(other.query({ text: 'uten penger' }, AT).results.map(({ service }) => service.id)).toEqual([
      'free',
    ]);
    expect(other.query({ text: 'nå' }, AT).results).toEqual([]);
  });

  test('find a town under another name than its own, with and without its area', () => {
    const near = [
      makeService('door', {
        locations: [{ id: 'door', visibility: 'public', address: { locality: 'Tromsø' } }],
      }),
      makeService('area', { serviceArea: { scope: 'local', regions: ['Tromsø'] }, needs: ['dental'] }),
      makeService('elsewhere'),
    ];
    const towns = new DirectoryTermSearch(makeDirectory(near));
    towns.useTerms([
      { list: 'localities', code: 'tromso', phrases: ['ترومسو'] },
      { list: 'localities', code: 'oslo', phrases: ['أوسلو'] },
      { list: 'needs', code: 'dental', phrases: ['أسنان'] },
    ]);
    const idsFor = (text: string) => towns.query({ text }, AT).results.map(({ service }) => service.id);
    expect(idsFor('ترومسو').sort()).toEqual(['area', 'door']);
    expect(idsFor('تروم').sort()).toEqual(['area', 'door']);
    expect(idsFor('أسنان في ترومسو')).toEqual([]);
    expect(idsFor('أسنان ترومسو')).toEqual(['area']);
    expect(idsFor('أوسلو')).toEqual([]);
  });

  test('come behind a name, and with other words', () => {
    expect(found('prezervative')).toEqual(['prezervative', 'a']);
    expect(found('tre kondomer')).toEqual(['a']);
    expect(found('tre rumensk')).toEqual([]);
  });

  test('find nothing where no service has the code, and may change', () => {
    expect(found('abort')).toEqual([]);
    search.useTerms([{ list: 'needs', code: 'dental', phrases: ['tannlege'] }]);
    expect(found('kondom')).toEqual([]);
    expect(found('tannlege')).toEqual(['b', 'prezervative']);
  });
});
