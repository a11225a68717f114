import { describe, expect, test } from 'vitest';
import { deepFreeze, makeDirectory, makeService } from '../../test/fixtures/make.ts';
import { copyOfFullDirectory, fullDirectory } from '../../test/fixtures/full-directory.ts';
import { SCHEMA_VERSIONS } from '../codes/schema-version.ts';
import { readDirectory } from '../derive/read/read-directory.ts';
import type { Directory } from '../entities/directory.ts';
import { directorySchema } from '../entities/directory.ts';
import type { Service } from '../entities/service.ts';
import { migrateDirectory, type MigrationError, MIGRATIONS } from './migrate-directory.ts';

const SAUNA = { list: 'needs', code: 'havna:sauna', label: 'Badstue', broader: 'shower-laundry' } as const;
const SAILORS = { list: 'audience', code: 'havna:sailors', label: 'Sjøfolk', broader: 'workers' } as const;
const newer = (fields: Partial<Service>, head: Partial<Directory> = {}) =>
  makeDirectory([makeService('a', fields), makeService('b')], {
    schemaVersion: '1.1',
    codes: [SAUNA, SAILORS],
    ...head,
  });
const lower = (directory: Directory) => migrateDirectory(deepFreeze(directory), '1.0');
const serviceIn = ({ output }: ReturnType<typeof lower>) => (output as unknown as Directory).services[0]!;

test('there is one step between each version and the next', () => {
  expect(MIGRATIONS.map(({ from, to }) => [from, to])).toEqual(
    SCHEMA_VERSIONS.slice(1).map((version, index) => [SCHEMA_VERSIONS[index], version]),
  );
});

describe('to a newer version', () => {
  test('an older directory says its new version, and nothing else changes', () => {
    const old = makeDirectory([makeService('a')]);
    const { output, steps, losses } = migrateDirectory(deepFreeze(old));
    expect(output).toEqual({ ...old, schemaVersion: '1.1' });
    expect([steps, losses]).toEqual([['1.0 → 1.1'], []]);
  });

  test('one that is there already stays as it is', () => {
    const { output, steps } = migrateDirectory(fullDirectory, fullDirectory.schemaVersion);
    expect(output).toBe(fullDirectory);
    expect(steps).toEqual([]);
  });
});

describe('to an older version', () => {
  test('the result fits it, and what it cannot say is told part by part', () => {
    const result = lower(
      newer({
        needs: ['food', 'havna:sauna'],
        audience: [{ group: 'havna:sailors', welcome: 'only' }],
        seeAlso: ['b'],
        openingHours: {
          periods: [{ days: ['mo'], opens: '10:00', closes: '12:00', audience: ['havna:sailors'] }],
        },
      }),
    );
    const service = serviceIn(result);
    expect(directorySchema.safeParse(result.output).success).toBe(true);
    expect(JSON.stringify({ ...service, extensions: {} })).not.toContain('havna:');
    expect(service).toMatchObject({
      needs: ['food', 'shower-laundry'],
      audience: [{ group: 'workers', welcome: 'only' }],
      openingHours: { periods: [{ audience: ['workers'] }] },
    });
    expect(result.output).not.toHaveProperty('codes');
    expect(service).not.toHaveProperty('seeAlso');
    expect(result.losses.map(({ path }) => path)).toEqual([
      '/services/0/needs',
      '/services/0/audience',
      '/services/0/openingHours/periods/0/audience',
      '/services/0/seeAlso',
    ]);
    expect(result.steps).toEqual(['1.1 → 1.0']);
  });

  test('two groups that come to one keep the stricter word', () => {
    const audience: Service['audience'] = [
      { group: 'workers', welcome: 'everyone-else-too' },
      { group: 'havna:sailors', welcome: 'only' },
    ];
    expect(serviceIn(lower(newer({ audience }))).audience).toEqual([{ group: 'workers', welcome: 'only' }]);
    expect(serviceIn(lower(newer({ audience: [...audience].reverse() }))).audience).toEqual([
      { group: 'workers', welcome: 'only' },
    ]);
  });

  test('a code that is declared nowhere stays, so that no door opens that is not open, and is told', () => {
    const result = lower(
      newer({ needs: ['food', 'havna:library'], audience: [{ group: 'havna:pilots', welcome: 'only' }] }),
    );
    expect(serviceIn(result)).toMatchObject({
      needs: ['food', 'havna:library'],
      audience: [{ group: 'havna:pilots', welcome: 'only' }],
    });
    expect(
      result.losses.slice(0, 2).map(({ detail }) => /havna:\w+ is declared nowhere/.exec(detail)?.[0]),
    ).toEqual(['havna:library is declared nowhere', 'havna:pilots is declared nowhere']);
  });

  test('a declaration that nobody uses is lost, and said to be', () => {
    const { losses } = lower(newer({ needs: ['havna:sauna'] }));
    expect(losses.map(({ path }) => path)).toEqual(['/services/0/needs', '/codes/1']);
  });

  test('a directory without anything new loses nothing but the number', () => {
    const plain = makeDirectory([makeService('a')], { schemaVersion: '1.1' });
    expect(lower(plain)).toEqual({
      output: { ...plain, schemaVersion: '1.0' },
      steps: ['1.1 → 1.0'],
      losses: [],
    });
  });
});

describe('there and back', () => {
  test('the full example, which uses every field, is what it was', () => {
    const { output: down } = migrateDirectory(copyOfFullDirectory(), '1.0');
    const parsed = directorySchema.safeParse(down);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(readDirectory(down).problems.filter(({ kind }) => kind !== 'unusable')).toEqual([]);
    const { output: up } = migrateDirectory(down, '1.1');
    expect(up).toEqual(fullDirectory);
  });

  test('what somebody changed in between is not put back', () => {
    const directory = newer({ needs: ['food', 'havna:sauna'], seeAlso: ['b'], extensions: { 'x:y': 1 } });
    const { output } = lower(directory);
    const changed = JSON.parse(JSON.stringify(output));
    changed.services[0].needs = ['clothing'];
    const { output: up } = migrateDirectory(changed);
    const [service] = (up as unknown as Directory).services;
    expect(service).toMatchObject({ needs: ['clothing'], seeAlso: ['b'], extensions: { 'x:y': 1 } });
    expect(Object.keys(service?.extensions ?? {})).toEqual(['x:y']);
  });
});

describe('what cannot be migrated', () => {
  const attempt = (value: unknown, to?: string) => {
    try {
      migrateDirectory(value, to as '1.0');
    } catch (error) {
      return error as MigrationError;
    }
    return undefined;
  };

  test.each([null, 7, [], {}, { kind: 'other', schemaVersion: '1.0' }])('%j is no directory', (value) => {
    expect(attempt(value)).toMatchObject({ name: 'MigrationError', code: 'not-a-directory' });
  });

  test('a version that is not known is named, with those that are', () => {
    const error = attempt({ kind: 'service-directory', schemaVersion: '1.3' });
    expect(error?.code).toBe('unknown-version');
    expect(error?.message).toContain('"1.3"');
    expect(error?.message).toContain('1.0 and 1.1');
    expect(attempt(makeDirectory([]), '2.0')?.message).toContain('asked for is "2.0"');
  });

  test('a directory whose records are broken is migrated as far as it can be read', () => {
    const broken = {
      kind: 'service-directory',
      schemaVersion: '1.1',
      codes: [7],
      services: [null, 7, { needs: 'x', audience: [3] }],
    };
    const { output } = migrateDirectory(broken, '1.0');
    expect(output).toMatchObject({
      schemaVersion: '1.0',
      services: [null, 7, { needs: 'x', audience: [3] }],
    });
    expect(migrateDirectory(output).output).toMatchObject({ schemaVersion: '1.1' });
  });
});

describe('what a file carries is not trusted', () => {
  const raise = (carried: unknown, fields: object = {}) =>
    migrateDirectory({
      ...makeDirectory([]),
      services: [{ ...makeService('a'), extensions: { 'service-directory:from-1.1': carried }, ...fields }],
    }).output as unknown as Directory;

  test.each(['/__proto__', '/constructor/prototype', '/needs/__proto__', '/extensions', '/internal'])(
    'a path to %s reaches nothing that other objects share',
    (path) => {
      for (const key of ['polluted', 'needs', 'audience'])
        raise({ lists: [{ path, key, record: {}, before: 'yes' }] }, { internal: {} });
      const fresh = {} as Record<string, unknown>;
      expect([fresh['polluted'], fresh['needs'], fresh['audience']]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
    },
  );

  test.each([
    { lists: null },
    { lists: [null] },
    { lists: [{ path: 5 }] },
    { codes: 5 },
    { codes: null },
    { seeAlso: 'b' },
    7,
  ])('%j is passed over', (carried) => {
    expect(raise(carried).services[0]).toMatchObject({ id: 'a', needs: ['food'] });
    expect(raise(carried).services[0]).not.toHaveProperty('seeAlso');
  });
});

test('a period that was taken out in between takes its groups with it', () => {
  const period = (days: string, group: string) => ({
    days: [days],
    opens: '10:00',
    closes: '12:00',
    audience: [group],
  });
  const head = {
    codes: ['mothers', 'students'].map((name) => ({
      list: 'audience' as const,
      code: `havna:${name}` as const,
      label: name,
      broader: 'women' as const,
    })),
  };
  const openingHours = { periods: [period('mo', 'havna:mothers'), period('tu', 'havna:students')] };
  const { output } = lower(newer({ openingHours } as Partial<Service>, head));
  const changed = JSON.parse(JSON.stringify(output));
  changed.services[0].openingHours.periods.shift();
  const { output: up } = migrateDirectory(changed);
  expect((up as unknown as Directory).services[0]?.openingHours?.periods?.[0]).toMatchObject({
    days: ['tu'],
    audience: ['women'],
  });
});

test('notes of the editors are left as they are', () => {
  const internal = { audience: ['havna:sailors'], 'a/b': { audience: ['havna:sailors'] } };
  expect(serviceIn(lower(newer({ internal }))).internal).toEqual(internal);
});
