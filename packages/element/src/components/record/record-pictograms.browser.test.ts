import { pictogramOf } from '@service-directory/schema/pictograms';
import { expect, test } from 'vitest';
import '../../define.ts';
import { AUDIENCE_DRAWINGS, NEED_DRAWINGS } from '../../icons/code-drawings.ts';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { all, listed, onCleanPage, openRecord, textOf } from '../../testing/page.ts';

onCleanPage();

test('the record shows a pictogram beside each need and group, that of the standard beside one of its own, and none beside one that nobody declared', async () => {
  const directory = makeDirectoryOf('open-door');
  directory['codes'] = [
    { list: 'needs', code: 'havna:sauna', label: 'Sauna', broader: 'shower-laundry' },
    { list: 'audience', code: 'havna:sailors', label: 'Sailors', broader: 'workers' },
  ];
  Object.assign(directory.services[0]!, {
    needs: ['food', 'havna:sauna', 'havna:song'],
    audience: [
      { group: 'women', welcome: 'only' },
      { group: 'havna:sailors', welcome: 'mainly' },
    ],
  });
  const record = await openRecord(await listed(directory, { lang: 'en' }), 'open-door');
  const drawn = (section: string) =>
    all(record, `[data-section='${section}'] .tags li`).map((item) => [
      textOf(item).trim(),
      item.querySelector('.icon path')?.getAttribute('d') ?? '',
      item.querySelector('.icon')?.getAttribute('aria-hidden') ?? '',
    ]);
  expect(drawn('needs')).toEqual([
    ['Food', NEED_DRAWINGS['food'], 'true'],
    ['Sauna', NEED_DRAWINGS['shower-laundry'], 'true'],
    ['song', '', ''],
  ]);
  expect(drawn('audience').map(([, path]) => path)).toEqual([
    AUDIENCE_DRAWINGS['women'],
    AUDIENCE_DRAWINGS['workers'],
  ]);
});

test('the drawings are those of the schema: as many strokes, none missing, none alike', () => {
  for (const [list, drawings] of [
    ['needs', NEED_DRAWINGS],
    ['audience', AUDIENCE_DRAWINGS],
  ] as const) {
    expect(new Set(Object.values(drawings)).size).toBe(Object.keys(drawings).length);
    for (const [code, path] of Object.entries(drawings)) {
      const shapes = pictogramOf(list, code) ?? [];
      expect(path.match(/M/g)?.length ?? 0, code).toBeGreaterThanOrEqual(shapes.length);
    }
  }
});
