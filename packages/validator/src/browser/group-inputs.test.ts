import { expect, it } from 'vitest';
import { groupInputs } from './group-inputs.ts';

const groupsOf = (...paths: string[]) => {
  const { groups, leftOut } = groupInputs(paths.map((path) => ({ path })));
  return {
    groups: groups.map(({ folder, files }) => ({ folder, files: files.map(({ path }) => path) })),
    leftOut,
  };
};

it('takes the files of a source folder together, and leaves out what lies beside them', () => {
  const own = ['x/directory.yaml', 'x/organizations/a.yaml', 'x/services/b.json', 'x/services/notes.docx'];
  expect(groupsOf('x/README.md', ...own, 'x/pictures/c.png', 'x/old/services.json')).toEqual({
    groups: [{ folder: 'x', files: own }],
    leftOut: ['x/README.md', 'x/pictures/c.png', 'x/old/services.json'],
  });
});

it('finds a source folder within another folder, and several of them', () => {
  const { groups } = groupsOf(
    'all/oslo/directory.json',
    'all/oslo/services/a.json',
    'all/bergen/directory.yaml',
    'all/bergen/services/b.yaml',
  );
  expect(groups.map(({ folder }) => folder)).toEqual(['all/oslo', 'all/bergen']);
});

it('does not take a folder called services for a directory where another one has a head', () => {
  expect(groupsOf('site/data/directory.yaml', 'site/src/services/api.json')).toEqual({
    groups: [{ folder: 'site/data', files: ['site/data/directory.yaml'] }],
    leftOut: ['site/src/services/api.json'],
  });
});

it('takes a head for a directory that has no records yet when it came with its folder, and for a file when it did not', () => {
  expect(groupsOf('liste/directory/directory.yaml').groups).toEqual([
    { folder: 'liste/directory', files: ['liste/directory/directory.yaml'] },
  ]);
  expect(groupsOf('directory.yaml').groups).toEqual([{ folder: undefined, files: ['directory.yaml'] }]);
});

it('takes what was meant to be a head along with the records, and for a file where there are none', () => {
  const files = ['x/Directory.yaml', 'x/directory.yaml.txt', 'x/services/a.yaml'];
  expect(groupsOf(...files).groups).toEqual([{ folder: 'x', files }]);
  expect(groupsOf('x/Directory.yaml').groups).toEqual([{ folder: undefined, files: ['x/Directory.yaml'] }]);
});

it('takes records without a head for a directory when there is no other', () => {
  const records = ['x/services/a.yaml', 'x/services/b.yaml'];
  expect(groupsOf(...records).groups).toEqual([{ folder: 'x', files: records }]);
});

it('checks each file that was chosen by itself on its own, of whatever kind', () => {
  expect(groupsOf('a.xlsx', 'b.json', 'c.docx').groups.map(({ files }) => files)).toEqual([
    ['a.xlsx'],
    ['b.json'],
    ['c.docx'],
  ]);
});

it('checks the readable files of a folder that holds no source', () => {
  expect(groupsOf('list/Tilbud.XLSX', 'list/logo.png')).toEqual({
    groups: [{ folder: undefined, files: ['list/Tilbud.XLSX'] }],
    leftOut: ['list/logo.png'],
  });
});

it('gives no group for a folder with nothing to read', () => {
  expect(groupsOf('pictures/a.png')).toEqual({ groups: [], leftOut: ['pictures/a.png'] });
});

it('calls the top folder by a point', () => {
  expect(groupsOf('directory.yaml', 'services/a.yaml').groups).toEqual([
    { folder: '.', files: ['directory.yaml', 'services/a.yaml'] },
  ]);
});
