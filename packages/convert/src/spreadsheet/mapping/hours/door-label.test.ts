import { describe, expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';

describe('hours under a name for which nobody comes to the place leave no hours of a door', () => {
  test.each([
    ['hjelpelinje', 'døgnåpent', 'from-afar'],
    ['vakta', 'døgnåpent', 'from-afar'],
    ['Krisetlf', 'døgnåpent', 'from-afar'],
    ['Discord', 'døgnåpent', 'from-afar'],
    ['appen', 'døgnåpent', 'from-afar'],
    ['linja', 'alle dager 8-22', 'from-afar'],
    ['ring oss', 'man-fre 9-15', 'from-afar'],
    ['vakt', 'man-fre 9-15', 'from-afar'],
    ['Teams', 'man-fre 9-15', 'from-afar'],
    ['pressen', 'man-fre 9-15', 'from-afar'],
    ['varelevering', 'man-fre 9-15', 'from-afar'],
    ['frivillige', 'man-fre 9-15', 'from-afar'],
    ['møter', 'man-fre 9-15', 'from-afar'],
    ['Lege på Teams', 'man-fre 9-15', 'from-afar'],
    ['Kontor for frivillige', 'man-fre 9-15', 'words'],
    ['Hjelpa', 'døgnåpent', 'label'],
    ['Bergen', 'lør 10-12', 'label'],
    ['Kafé i Bergen', 'lør 10-12', 'label'],
    ['Kontor Prøveby', 'lør 10-12', 'label'],
  ])('“%s: %s”', (label, hours, reason) => {
    expect(parseHours(`tor 16-18; ${label}: ${hours}`)).toMatchObject({ reason });
    expect(parseHours(`${label}: ${hours}`)).toMatchObject({ reason });
  });

  test('so two towns in one cell are not the hours of one place', () => {
    const text = 'Oslo: man-fre 9-15; Bergen: lør 10-12';
    expect(parseHours(text)).toEqual({ unread: text, reason: 'label' });
  });

  test('they are those of a phone where such hours stand', () => {
    expect(parseHours('Hjelpelinja: døgnåpent', true)).toHaveProperty('hours.periods');
  });
});

test.each([
  'Lege', 'Legetime', 'Helsesykepleier', 'Sykepleier', 'Jordmor', 'Tannlege', 'Psykolog', 'Sosionom', 'Jurist', 'Juridisk rådgivning',
  'Gratis rettshjelp', 'Kafé', 'Kafe', 'Frokost', 'Varm mat', 'Matutdeling', 'Middag', 'Dusj',
  'Klesvask', 'Testing', 'Hivtest', 'Prøvetaking', 'Vaksinering', 'Butikk', 'Natt', 'Natthjem', 'Dagtid',
  'Dagsenter', 'Kveld', 'Resepsjon', 'Mottak', 'Kontor', 'Kontortid', 'Besøkstid', 'Norskkurs', 'Samtaler', 'Legevakt', 'Vaktrom', 'Værested',
  'Møteplass', 'Utdeling av utstyr', 'Badstue', 'Doctor', 'Nurse', 'Office', 'Reception', 'Breakfast', 'Shower', 'Legal advice',
])('“%s” names what one comes for', (label) => {
  expect(parseHours(`man-ons 9-15; ${label}: tor 16-18`)).toHaveProperty('hours.periods.1.label', label);
}); // prettier-ignore
