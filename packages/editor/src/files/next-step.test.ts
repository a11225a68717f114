import { expect, test } from 'vitest';
import { nextStep } from './next-step.ts';

const saved = (...names: string[]) => ({ saved: names, downloaded: [], toDelete: [], left: [] });

test('a file that was saved is published by its name', () => {
  expect(nextStep(saved('liste.json'), { kind: 'file', name: '' })).toEqual({
    kind: 'file',
    name: 'liste.json',
    isToBePlaced: false,
    command: 'npx @service-directory/validator publish liste.json --out public/data',
  });
});

test('a table of one sheet has no command: it says neither what it is called nor who publishes it', () => {
  expect(nextStep(saved('liste.csv'), { kind: 'file', name: '' })).toMatchObject({ command: undefined });
});

test.each(['$(rm -rf x)', '`x`', 'a"; x "', 'a!b', '%PATH%', 'a\\', '-rf', 'a\nb', 'a\u202eb'])(
  'neither a folder nor a file called %j is named in a command: a shell would do more than name it',
  (name) => {
    const folder = nextStep(saved('services/a.yaml'), { kind: 'folder', name });
    expect(folder?.command).toBe('npx @service-directory/validator publish . --out public/data');
    const file = nextStep(saved(`${name}.json`), { kind: 'file', name: '' });
    expect(file).toMatchObject({ command: undefined });
  },
);

test.each(['a,b', '@a', 'a=b', 'a&b', 'a b', 'æ'])(
  'a folder called %j is one word in every shell',
  (name) => {
    const { command } = nextStep(saved('services/a.yaml'), { kind: 'folder', name }) ?? {};
    expect(command).toContain(` publish "${name}" `);
  },
);

test('of a source folder the folder is published, and what was downloaded has to go there first', () => {
  const place = { kind: 'folder', name: 'min katalog' } as const;
  const downloaded = { ...saved('services/a.yaml'), downloaded: ['a.yaml'] };
  expect(nextStep(saved('services/a.yaml'), place)?.isToBePlaced).toBe(false);
  expect(nextStep(downloaded, place)).toMatchObject({
    isToBePlaced: true,
    command: 'npx @service-directory/validator publish "min katalog" --out public/data',
  });
  expect(nextStep(downloaded, { kind: 'folder', name: '' })?.command).toContain(' publish . ');
});

test('nothing comes after a save that was none', () => {
  const place = { kind: 'file', name: '' } as const;
  expect(nextStep(saved(), place)).toBeUndefined();
  const left = { path: 'b.json', reason: 'changed', isRemoval: false } as const;
  expect(nextStep({ ...saved('a.json'), left: [left] }, place)).toBeUndefined();
});
