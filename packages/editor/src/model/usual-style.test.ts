import { expect, test } from 'vitest';
import { openFiles } from './open-files.ts';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const HEAD = file('directory.yaml', 'kind: service-directory\nid: x\nlanguages: [nb]\n');

function added(...files: ReturnType<typeof file>[]) {
  const opened = openFiles([HEAD, ...files]);
  if (opened.kind !== 'document') throw new Error(opened.kind);
  const { after } = opened.document.add('services', {
    id: 'ny',
    access: { residenceStatus: 'unconfirmed' },
  }).changed;
  return { path: after?.path, text: after?.text };
}

const DEEP = 'access:\n    residenceStatus: unconfirmed\n';
const json = (step: number) => JSON.stringify({ id: 'a', access: { cost: 'free' } }, null, step);

test('a new record is a file as most of those beside it are, whichever comes first', () => {
  const one = added(
    file('services/a.json', json(2)),
    file('services/b.yaml', `id: b\n${DEEP}`),
    file('services/c.yaml', `id: c\n${DEEP}`),
  );
  expect(one).toEqual({ path: 'services/ny.yaml', text: `id: ny\n${DEEP}` });
});

test('it is set in as most of those of its format are', () => {
  const { path, text } = added(
    file('services/a.json', json(2)),
    file('services/b.json', json(4)),
    file('services/c.json', json(4)),
    file('services/d.yaml', 'id: d\n'),
  );
  expect(path).toBe('services/ny.json');
  expect(text).toContain('\n    "id": "ny"');
});

test('it has the ending that most have, and in a folder without a file the format of the head', () => {
  expect(added(file('services/a.yml', 'id: a\n'), file('services/b.yml', 'id: b\n')).path).toBe(
    'services/ny.yml',
  );
  expect(added(file('organizations/a.json', '{"id":"a"}')).path).toBe('services/ny.yaml');
});
