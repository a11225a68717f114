import { expect, test } from 'vitest';
import { nextStep } from './next-step.ts';

const saved = (...names: string[]) => ({ saved: names, downloaded: [], toDelete: [] });

test('a file that was saved is published by its name', () => {
  expect(nextStep(saved('liste.csv'), { kind: 'file', name: '' })).toEqual({
    kind: 'file',
    name: 'liste.csv',
    isToBePlaced: false,
    command: 'npx service-directory publish liste.csv --out public/data',
  });
});

test('of a source folder the folder is published, and what was downloaded has to go there first', () => {
  const place = { kind: 'folder', name: 'min katalog' } as const;
  const downloaded = { ...saved('services/a.yaml'), downloaded: ['a.yaml'] };
  expect(nextStep(saved('services/a.yaml'), place)?.isToBePlaced).toBe(false);
  expect(nextStep(downloaded, place)).toMatchObject({
    isToBePlaced: true,
    command: 'npx service-directory publish "min katalog" --out public/data',
  });
  expect(nextStep(downloaded, { kind: 'folder', name: '' })?.command).toContain(' publish . ');
});

test('nothing comes after a save that was none', () => {
  const place = { kind: 'file', name: '' } as const;
  expect(nextStep(saved(), place)).toBeUndefined();
  const trouble = { path: 'a.json', reason: 'changed' } as const;
  expect(nextStep({ ...saved('a.json'), trouble }, place)).toBeUndefined();
});
