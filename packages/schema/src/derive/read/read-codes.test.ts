import { describe, expect, test } from 'vitest';
import { makeDirectory, makeService } from '../../../test/fixtures/make.ts';
import type { Directory } from '../../entities/directory.ts';
import { queryServices } from '../search/query-services.ts';
import { readDirectory } from './read-directory.ts';

/** What comes of a service with fields that a newer file may have. */
const read = (fields: object, head: object = {}) => {
  const directory = { ...makeDirectory([makeService('a')]), schemaVersion: '1.3', ...head };
  const service = { ...directory.services[0], ...fields };
  const { directory: result, problems } = readDirectory({ ...directory, services: [service] });
  return { directory: result as Directory, service: result?.services[0], problems };
};
const found = (query: object, { directory }: { directory: Directory }) =>
  queryServices(query, directory, { at: Date.parse('2026-11-24T12:00:00Z') }).results.length;

const SAUNA = { list: 'needs', code: 'havna:sauna', label: 'Badstue', broader: 'shower-laundry' };
const SAILORS = { list: 'audience', code: 'havna:sailors', label: 'Sjøfolk', broader: 'workers' };

describe('codes of the directory’s own', () => {
  test('are read with their declarations', () => {
    const { directory, service, problems } = read(
      { needs: ['havna:sauna'], audience: [{ group: 'havna:sailors', welcome: 'only' }] },
      { codes: [SAUNA, { ...SAILORS, explanation: { nb: 'De som er på båt.' } }] },
    );
    expect(problems).toEqual([]);
    expect(service).toMatchObject({
      needs: ['havna:sauna'],
      audience: [{ group: 'havna:sailors', welcome: 'only' }],
    });
    expect(directory.codes).toEqual([SAUNA, { ...SAILORS, explanation: { nb: 'De som er på båt.' } }]);
  });

  test('find the service by themselves and by the wider code, and are counted under both', () => {
    const result = read({ needs: ['havna:sauna'] }, { codes: [SAUNA] });
    expect([found({ needs: ['havna:sauna'] }, result), found({ needs: ['shower-laundry'] }, result)]).toEqual(
      [1, 1],
    );
    expect(found({ needs: ['food'] }, result)).toBe(0);
    const { facets } = queryServices({}, result.directory, { at: 0 });
    expect([...facets.needs]).toEqual([
      ['havna:sauna', 1],
      ['shower-laundry', 1],
    ]);
    expect(found({ text: 'badst' }, result)).toBe(1);
  });

  test('welcome the group that they belong to', () => {
    const result = read({ audience: [{ group: 'havna:sailors', welcome: 'only' }] }, { codes: [SAILORS] });
    expect([found({ audience: 'workers' }, result), found({ audience: 'havna:sailors' }, result)]).toEqual([
      1, 1,
    ]);
    expect(found({ audience: 'women' }, result)).toBe(0);
  });

  test.each([
    ['another list', { ...SAUNA, list: 'cost' }],
    ['no wider code', { ...SAUNA, broader: 'bathing' }],
    ['a wider code of another list', { ...SAILORS, broader: 'food' }],
    ['no label', { ...SAUNA, label: '' }],
    ['a code that is not written as one', { ...SAUNA, code: 'sauna' }],
    ['a code that is far too long', { ...SAUNA, code: `havna:${'a'.repeat(200)}` }],
    ['nothing', null],
  ])('with %s in their declaration are no declaration, and that is told', (_, definition) => {
    const { directory, problems } = read({}, { codes: [definition, SAILORS] });
    expect(directory.codes).toEqual([SAILORS]);
    expect(problems[0]?.path).toMatch(/^\/codes\/0/);
  });
});

describe('public holidays', () => {
  test('without a name are holidays all the same: a door may be shut', () => {
    const { directory } = read(
      {},
      { publicHolidays: [{ date: '2026-12-25' }, { date: '2026-12-26', name: 7 }, { name: 'x' }] },
    );
    expect(directory.publicHolidays).toEqual([
      { date: '2026-12-25', name: '' },
      { date: '2026-12-26', name: '' },
    ]);
  });
});

describe('the date of a source', () => {
  const publishedOn = (value: unknown) =>
    read({
      sources: [
        { id: 's', url: 'https://example.org', retrievedOn: '2026-01-01', supports: [], publishedOn: value },
      ],
    }).service?.sources[0]?.publishedOn;

  test.each(['2024', '2024-12', '2024-02-29'])('can be %s', (value) => {
    expect(publishedOn(value)).toBe(value);
  });

  test.each(['2024-13', '2024-00', '2023-02-29', '24', '2024-1', 2024, 'x2024', '2024-12-'])(
    'is not %s',
    (value) => {
      expect(publishedOn(value)).toBeUndefined();
    },
  );
});

describe('codes that this version does not know', () => {
  test('a group stays under its name, so that an only is still a limit', () => {
    const result = read({ audience: [{ group: 'sailors', welcome: 'only' }] });
    expect(result.service?.audience).toEqual([{ group: 'unknown:sailors', welcome: 'only' }]);
    expect(result.problems).toEqual([{ path: '/services/0/audience/0/group', kind: 'unusable' }]);
    expect(found({ audience: 'women' }, result)).toBe(0);
  });

  test.each([7, 'No such Group!', '', 'a'.repeat(200)])(
    'a group that cannot be read stays a limit too: %j',
    (group) => {
      const { service } = read({ audience: [{ group, welcome: 'only' }] });
      expect(service?.audience).toEqual([{ group: 'unknown:group', welcome: 'only' }]);
    },
  );

  test.each([
    ['a misspelt welcome', [{ group: 'women', welcom: 'only' }], [{ group: 'women', welcome: 'only' }]],
    [
      'a welcome of another version',
      [{ group: 'women', welcome: 'never' }],
      [{ group: 'women', welcome: 'only' }],
    ],
    ['a word for a record', ['women'], [{ group: 'unknown:group', welcome: 'only' }]],
    ['a word for a list', 'women', [{ group: 'unknown:group', welcome: 'only' }]],
  ])('%s leaves a limit, and is told', (_, audience, expected) => {
    const result = read({ audience });
    expect(result.service?.audience).toEqual(expected);
    expect(result.problems).not.toEqual([]);
    expect(found({ audience: 'men' }, result)).toBe(0);
  });

  test('no audience at all is everybody', () => {
    expect(read({}).service).not.toHaveProperty('audience');
    expect(found({ audience: 'men' }, read({ audience: [] }))).toBe(1);
  });

  test('a need is left out, and told', () => {
    const { service, problems } = read({ needs: ['food', 'sauna'] });
    expect(service?.needs).toEqual(['food']);
    expect(problems).toEqual([{ path: '/services/0/needs/1', kind: 'unusable' }]);
  });

  test('the fields that it does know are all there', () => {
    const { service, directory } = read(
      { mood: 'good', seeAlso: ['b'], capacity: 'Ti' },
      { weather: 'fine' },
    );
    expect(service).toMatchObject({ seeAlso: ['b'], capacity: 'Ti', name: 'a' });
    expect(service).not.toHaveProperty('mood');
    expect(directory).not.toHaveProperty('weather');
    expect(directory.schemaVersion).toBe('1.1');
  });
});
