import { afterEach, expect, test } from 'vitest';
import { find } from '../testing/dom.ts';
import { wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

afterEach(() => document.body.replaceChildren());

const PERIODS = [{ days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '15:00' }];

const NORWAY = { country: 'NO' };

/** The rows of the week of a service, from today. */
async function weekOf(openingHours: object, head: object = NORWAY): Promise<string[]> {
  await openDirectory({ ...head, services: [serviceOf({ openingHours })] }, 'nb', { today: '2026-12-22' });
  await openRecord('Kafeen');
  await wait('.week tr');
  // The holidays come a moment later.
  if (head === NORWAY) await until(() => expect(rows().join()).toContain('Første juledag'));
  return rows();
}

const rows = (): string[] =>
  [...(find(document.body, '.week')?.querySelectorAll('tr') ?? [])].map((row) =>
    row.textContent.replaceAll(/\s+/g, ' ').trim(),
  );

test('the week has the holidays that the directory lists, and those that publishing fills in', async () => {
  const publicHolidays = [{ date: '2026-12-24', name: 'Vår egen fridag' }];
  await weekOf({ periods: PERIODS, publicHolidays: 'closed' }, { publicHolidays });
  await until(() =>
    expect(rows().slice(0, 4)).toEqual([
      'Tirsdag 22. des. 09:00–15:00',
      'Onsdag 23. des. 09:00–15:00',
      'Torsdag 24. des. stengt · Vår egen fridag',
      'Fredag 25. des. stengt · Første juledag',
    ]),
  );
});

test('a holiday of which the hours say nothing is not known, with what holds as a rule', async () => {
  await weekOf({ periods: PERIODS });
  await until(() =>
    expect(rows()).toContain('Fredag 25. des. ikke kjent (til vanlig 09:00–15:00) · Første juledag'),
  );
  const friday = find(document.body, '.week tr', 'Fredag');
  expect(friday?.querySelectorAll('.day')).toHaveLength(0);
});

test('the week begins today, as that of readers, and what is left of the night before stands in it', async () => {
  const week = await weekOf({ periods: [{ days: ['mo'], opens: '22:00', closes: '03:00' }] });
  expect(week.map((row) => row.split(' ')[0])).toEqual([
    'Tirsdag',
    'Onsdag',
    'Torsdag',
    'Fredag',
    'Lørdag',
    'Søndag',
    'Mandag',
  ]);
  expect(find(document.body, '.week tr', 'Tirsdag')?.querySelectorAll('.night')).toHaveLength(1);
});

test('in a country whose holidays are not known here the week says that publishing fills them in', async () => {
  await weekOf({ periods: PERIODS, publicHolidays: 'closed' }, { country: 'SE' });
  await wait('.hours .help', 'Helligdagene i landet fylles ut når katalogen publiseres.');
});

test('a new day that differs leaves the week as it is until it says when, and its times are there to be written', async () => {
  const before = await weekOf({ periods: PERIODS, publicHolidays: 'closed' });
  (await wait('#f-services-0-openingHours-exceptions > .add')).click();
  const item = await wait('#f-services-0-openingHours-exceptions-0');
  await until(() => expect(rows()).toEqual(before));
  expect(find(item, '.small', 'Fjern')?.textContent.trim()).toBe('Fjern den tomme');
  const times = await wait('#f-services-0-openingHours-exceptions-0-periods');
  expect(times.closest('.more')).toBeNull();
});

test('an empty item is moved up by a name that says what it is', async () => {
  const exception = { from: '2027-01-02', through: '2027-01-02', closed: true };
  await weekOf({ periods: PERIODS, exceptions: [exception] });
  (await wait('#f-services-0-openingHours-exceptions > .add')).click();
  await wait('#f-services-0-openingHours-exceptions-1 button', 'Flytt den tomme opp');
});
