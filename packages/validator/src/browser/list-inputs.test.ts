import { describe, expect, it } from 'vitest';
import { listInputs, MAX_FILES } from './list-inputs.ts';
import { fileOf } from './testing/directories.ts';

type Callback = (value: unknown) => void;

const CONTENT = new File(['x'], 'x');

/** A file of a dropped folder, as browsers give it. */
const file = (fullPath: string): FileSystemEntry =>
  ({
    isFile: true,
    isDirectory: false,
    fullPath,
    name: fullPath.split('/').at(-1),
    file: (give: Callback) => give(CONTENT),
  }) as unknown as FileSystemEntry;

const BATCH = 100;

function folder(fullPath: string, children: FileSystemEntry[]): FileSystemEntry {
  return {
    isFile: false,
    isDirectory: true,
    fullPath,
    name: fullPath.split('/').at(-1),
    createReader: () => {
      let at = 0;
      return { readEntries: (give: Callback) => give(children.slice(at, (at += BATCH))) };
    },
  } as unknown as FileSystemEntry;
}

const pathsOf = async (inputs: Parameters<typeof listInputs>[0]) =>
  (await listInputs(inputs, 'en')).map(({ path }) => path);

it('lists chosen files, bytes and dropped entries by path', async () => {
  const inputs = [file('/dropped.json'), new File(['{}'], 'chosen.json'), fileOf('bytes.json', {})];
  expect(await pathsOf(inputs)).toEqual(['bytes.json', 'chosen.json', 'dropped.json']);
});

it('names a file of a chosen folder with its folder', async () => {
  const chosen = Object.defineProperty(new File(['x'], 'a.yaml'), 'webkitRelativePath', {
    value: 'vestbyen/services/a.yaml',
  });
  expect(await pathsOf([chosen])).toEqual(['vestbyen/services/a.yaml']);
});

describe('a dropped folder', () => {
  it('is walked to the bottom, in more than one batch', async () => {
    const many = Array.from({ length: 250 }, (_, index) => file(`/x/services/${1000 + index}.yaml`));
    const paths = await pathsOf([folder('/x', [file('/x/directory.yaml'), folder('/x/services', many)])]);
    expect(paths).toHaveLength(251);
    expect(paths[0]).toBe('x/directory.yaml');
    expect(paths.at(-1)).toBe('x/services/1249.yaml');
  });

  it('is listed without what tools leave in it', async () => {
    const inside = [
      file('/x/.DS_Store'),
      folder('/x/.git', [file('/x/.git/config')]),
      folder('/x/node_modules', [file('/x/node_modules/a.json')]),
      file('/x/a.json'),
    ];
    expect(await pathsOf([folder('/x', inside)])).toEqual(['x/a.json']);
  });

  it('that holds itself ends', async () => {
    const children: FileSystemEntry[] = [file('/x/a.json')];
    children.push(folder('/x/again', children));
    expect((await pathsOf([folder('/x', children)])).length).toBeLessThan(100);
  });

  it('with too many files is refused in a sentence', async () => {
    const many = Array.from({ length: MAX_FILES + 1 }, (_, index) => file(`/x/${index}.json`));
    await expect(pathsOf([folder('/x', many)])).rejects.toMatchObject({
      code: 'too-many-files',
      message: expect.stringContaining(`more than ${MAX_FILES} files`),
    });
  });

  it('that cannot be opened is named', async () => {
    const closed = {
      isFile: false,
      isDirectory: true,
      fullPath: '/x/closed',
      createReader: () => ({
        readEntries: (_: Callback, fail: Callback) => fail(new DOMException('no', 'NotReadableError')),
      }),
    } as unknown as FileSystemEntry;
    await expect(listInputs([closed], 'nb')).rejects.toMatchObject({
      code: 'unreadable',
      message: expect.stringContaining('«x/closed» kunne ikke leses'),
    });
  });
});

it('refuses nothing at all', async () => {
  await expect(listInputs([], 'en')).rejects.toMatchObject({ name: 'CheckError', code: 'nothing-given' });
});
