import { describe, expect, test } from 'vitest';
import { norwegianHolidays } from '../../facts/norwegian-holidays.ts';
import { inFamily } from '../../testing/example-codes.ts';
import { validateWith } from '../../validate.ts';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { directoryHolidayMissing } from './holiday-missing.ts';
import { directoryRules } from './index.ts';

const { findingsIn, codesIn } = inFamily('directory');
const told = (head: object) => codesIn('directory', head);

describe('a licence', () => {
  test.each([
    'CC0-1.0',
    'CC-BY-4.0',
    'ODbL-1.0',
    'NLOD-2.0',
    'https://example.org/lisens',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ])('%s is good', (license) => {
    expect(told({ license })).toEqual([]);
  });

  test.each([
    ['CC BY 4.0', 'CC-BY-4.0'],
    ['cc-by-4.0', 'CC-BY-4.0'],
    ['CC0', undefined],
    ['Alle rettigheter forbeholdt', undefined],
  ])('“%s” is unknown', (license, suggestion) => {
    const found = findingsIn('directory', { license });
    expect(found).toMatchObject([{ code: 'directory/license-unknown', path: '/license' }]);
    if (suggestion !== undefined) expect(found[0]?.help).toBe(`Did you mean “${suggestion}”?`);
  });

  test.each(['CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'https://creativecommons.org/licenses/by-nc-sa/4.0/'])(
    '%s is not open',
    (license) => {
      expect(told({ license })).toEqual(['directory/license-not-open']);
    },
  );

  test('that is no text is left to the shape', () => {
    expect(told({ license: 4 })).toEqual([]);
  });
});

describe('a time zone', () => {
  test.each([
    ['NO', 'Europe/Oslo'],
    ['NO', 'Arctic/Longyearbyen'],
    ['ES', 'Atlantic/Canary'],
    ['BR', 'America/Sao_Paulo'],
  ])('of %s may be %s', (country, timeZone) => {
    expect(told({ country, timeZone })).not.toContain('directory/time-zone-differs');
  });

  test.each([
    ['NO', 'Europe/London', 'Europe/Oslo'],
    ['SE', 'Europe/Oslo', 'Europe/Stockholm'],
    ['NO', 'UTC', 'Europe/Oslo'],
  ])('of %s is not %s', (country, timeZone, right) => {
    const found = findingsIn('directory', { country, timeZone }).find(
      ({ code }) => code === 'directory/time-zone-differs',
    );
    expect(found?.help).toContain(right);
  });

  test('or a country that is no text is left to the shape', () => {
    expect(told({ timeZone: 1 })).toEqual([]);
    expect(told({ country: 47 })).not.toContain('directory/time-zone-differs');
  });
});

describe('the day of the last change', () => {
  test.each([
    ['2026-06-15', []],
    ['2026-06-16', []],
    ['2026-06-17', ['directory/updated-in-future']],
    ['2025-06-15', ['directory/updated-before-records']],
    ['2025-06-14', ['directory/updated-on-old', 'directory/updated-before-records']],
    ['2026-05-20', []],
    ['2026-05-19', ['directory/updated-before-records']],
    ['i fjor', []],
  ])('%s is told as %j', (updatedOn, codes) => {
    expect([...told({ updatedOn })].sort()).toEqual([...codes].sort());
  });

  test('is compared with the newest check, whose record is named', () => {
    const found = findingsIn('directory', { updatedOn: '2026-01-01' });
    expect(found[0]?.message).toBe(
      'updatedOn is 1 January 2026, and “helsehjelpen” was checked on 20 May 2026.',
    );
    expect(found[0]?.related).toMatchObject([{ path: '/services/0/verification/lastVerifiedOn' }]);
  });

  test('is not compared with a check that has not come, or with none', () => {
    const at = (lastVerifiedOn: unknown) =>
      codesIn('service', { verification: { lastVerifiedOn, method: 'phone', confidence: 'high' } });
    expect(at('2027-01-01')).toEqual([]);
    expect(at('nylig')).toEqual([]);
    expect(at(undefined)).toEqual([]);
  });
});

describe('languages of the directory', () => {
  test('that no service has a text in are told', () => {
    expect(findingsIn('directory', { languages: ['nb', 'en', 'pl', 'ar'] })).toMatchObject([
      { code: 'directory/language-unused', path: '/languages/2' },
      { code: 'directory/language-unused', path: '/languages/3' },
    ]);
  });

  test('count when one text of one service has them; a plain string is in the first', () => {
    expect(codesIn('service', { description: { pl: 'Pomoc.' } })).toEqual([]);
    expect(codesIn('service', { name: 'Havn', summary: 'Hjelp.' })).toEqual(['directory/language-unused']);
  });

  test('are not judged without services, or when some could not be read', () => {
    expect(told({ languages: ['nb', 'en', 'pl'], services: [] })).not.toContain('directory/language-unused');
    const directory = exampleDirectory('directory', { languages: ['nb', 'en', 'pl'] });
    const { findings } = validateWith(directoryRules, directory, {
      today: EXAMPLE_TODAY,
      unread: { ids: ['havn'] },
    });
    expect(findings.map(({ code }) => code)).not.toContain('directory/language-unused');
  });
});

describe('emergency numbers', () => {
  const group = (value: unknown) => ({
    emergencyContacts: [{ label: 'x', contacts: [{ channel: 'phone', value }] }],
  });
  test.each([
    ['NO', { shortCode: '112', country: 'NO' }],
    ['NO', { shortCode: '110', country: 'NO' }],
    ['GB', { shortCode: '999', country: 'GB' }],
    ['SE', { shortCode: '112', country: 'SE' }],
    ['BR', { shortCode: '190', country: 'BR' }],
  ])('of %s are there with %j', (country, value) => {
    expect(told({ ...group(value), country })).not.toContain('directory/emergency-number-missing');
  });

  test.each([
    ['NO', { shortCode: '116117', country: 'NO' }],
    ['SE', { shortCode: '999', country: 'SE' }],
    ['NO', '+4722990000'],
    ['NO', 113],
  ])('of %s are missing with %j', (country, value) => {
    expect(told({ ...group(value), country })).toContain('directory/emergency-number-missing');
  });

  test('are told once when there is no contact at all', () => {
    expect(told({ emergencyContacts: [] })).toEqual(['directory/no-emergency-contacts']);
  });

  test('may be missing when the country is', () => {
    expect(told({ ...group('+4722990000'), country: undefined })).not.toContain(
      'directory/emergency-number-missing',
    );
  });
});

describe('public holidays', () => {
  const days = (year: number) => norwegianHolidays(year).map(({ date, name }) => ({ date, name }));
  const all = [...days(2026), ...days(2027)];
  test('of Norway are complete with the ten holy days, 1 and 17 May', () => {
    expect(told({ publicHolidays: all })).toEqual([]);
  });

  test('on a wrong day are told with the right one', () => {
    const moved = all.map((day) => (day.date === '2027-03-29' ? { ...day, date: '2027-04-05' } : day));
    expect(findingsIn('directory', { publicHolidays: moved })[0]?.message).toBe(
      'The holidays of 2027 lack andre påskedag (2027-03-29).',
    );
  });

  test('of a year of which one day is listed lack all others', () => {
    const [first, second, ...rest] = days(2027);
    const found = findingsIn('directory', { publicHolidays: [...days(2026), first] });
    expect(found).toMatchObject([{ code: 'directory/holiday-missing', severity: 'warning' }]);
    for (const { date } of [second!, ...rest.filter(({ date }) => date !== first!.date)])
      expect(found[0]?.message).toContain(date);
  });

  test('that are over mislead nobody, those of today and later do', () => {
    const from = (date: string) => [...days(2026).filter((day) => day.date >= date), ...days(2027)];
    const on = (today: string, publicHolidays: object[]) =>
      validateWith([directoryHolidayMissing], exampleDirectory('directory', { publicHolidays }), {
        today,
      }).findings.map(({ message }) => message);
    expect(on('2026-12-25', from('2026-12-25'))).toEqual([]);
    expect(on('2026-12-25', from('2026-12-26'))).toEqual([
      'The holidays of 2026 lack første juledag (2026-12-25).',
    ]);
    expect(on('2026-12-26', from('2026-12-26'))).toEqual([]);
    expect(on('2028-01-01', from('2026-12-26'))).toEqual([]);
  });

  test('that are added beside the law’s are the directory’s own matter', () => {
    const publicHolidays = [...days(2026), { date: '2026-12-24', name: 'Julaften' }, ...days(2027)].sort(
      (a, b) => (a.date < b.date ? -1 : 1),
    );
    expect(told({ publicHolidays })).toEqual([]);
  });

  test('of another country are not known', () => {
    const publicHolidays = all.filter(({ name }) => name !== 'grunnlovsdagen');
    expect(told({ publicHolidays, country: 'SE', timeZone: 'Europe/Stockholm' })).not.toContain(
      'directory/holiday-missing',
    );
  });

  test('out of order are told once, at the first', () => {
    const found = findingsIn('directory', { publicHolidays: [...days(2027), ...days(2026)] });
    expect(found).toMatchObject([{ code: 'directory/holidays-order', path: '/publicHolidays/12' }]);
  });

  test('listed twice are told at the second; two names for one day are not', () => {
    const christmas = { date: '2026-12-25', name: 'Juledag' };
    const rest = [...days(2026).slice(-1), ...days(2027)];
    const twice = [christmas, { ...christmas, name: ' juledag' }, ...rest];
    expect(findingsIn('directory', { publicHolidays: twice })).toMatchObject([
      {
        code: 'directory/holiday-twice',
        path: '/publicHolidays/1',
        related: [{ path: '/publicHolidays/0' }],
      },
    ]);
    const both = [christmas, { ...christmas, name: 'Noe annet' }, ...rest];
    expect(told({ publicHolidays: both })).toEqual([]);
  });

  test('that are none are passed over', () => {
    expect(told({ publicHolidays: [{ date: 'jul' }, null, { name: 'Påske' }, ...all] })).toEqual([]);
  });
});

describe('codes of a directory’s own', () => {
  const code = (more: object) => ({
    codes: [{ list: 'needs', code: 'example:sauna', label: 'Badstue', broader: 'shower-laundry', ...more }],
  });
  test.each([{ code: 'example:food' }, { list: 'audience', code: 'example:women' }])(
    'may not have the name of one of the standard: %j',
    (more) => {
      expect(told(code(more))).toEqual(['directory/own-code-shadows']);
    },
  );

  test.each([
    {},
    { code: 'example:women' },
    { list: 'andre', code: 'example:food' },
    { code: 7 },
    { list: 7 },
  ])('may be %j', (more) => {
    expect(told(code(more))).toEqual([]);
  });
});
