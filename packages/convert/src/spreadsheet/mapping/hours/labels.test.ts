import { WEEKDAYS } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { parseHours } from './parse-hours.ts';
import { isSafeLabel } from './safe-label.ts';

const hoursOf = (text: string) => {
  const result = parseHours(text);
  return 'hours' in result ? result.hours : undefined;
};
const unread = (text: string) => {
  const result = parseHours(text);
  return 'unread' in result ? result.unread : undefined;
};

describe('words before a colon that name hours', () => {
  test.each([
    'Lege', 'Sykepleier', 'Helsesykepleier', 'Jordmor', 'Psykolog', 'Tannlege', 'Kafé', 'Telefon', 'Vakttelefon',
    'Hjelpetelefon', 'Kontor', 'Chat', 'Nettprat', 'Mottak', 'Resepsjon', 'Kontortid', 'Telefontid', 'Besøkstid',
    'Testing', 'Prøvetaking', 'Frokost', 'Suppe og dusj', 'Norskkurs', 'Legevakt', 'Samtaler', 'Kveld', 'Dagtid',
    'Natt', 'Doctor', 'Nurse', 'Phone', 'Office', 'Drop-in senter',
  ])('“%s” is a label', (label) => expect(isSafeLabel(label)).toBe(true)); // prettier-ignore

  test('are shown beside each of them', () => {
    expect(hoursOf('Kafé: tir 12–15, tor 12–15')?.periods?.[0]).toMatchObject({ label: 'Kafé' });
  });
});

describe('words before a colon that narrow the hours leave them unread', () => {
  test.each([
    'Vinter', 'Sommer', 'Høst', 'Vår', 'Haust', 'Sumar', 'Jul', 'Romjul', 'Påske', 'Ferie', 'Sommerferie', 'Fellesferie',
    'Skoleferie', 'Høytid', 'Nyttår', 'Vintertid', 'Sommeråpent', 'Skoleåret', 'Uke', 'Partall uke', 'Winter', 'Summer',
    'Autumn', 'Spring', 'Easter', 'Christmas', 'Holidays', 'I dag', 'I morgen', 'I kveld', 'Today', 'Denne uka',
    'Avlyst', 'Innstilt', 'Utgår', 'Tidligere', 'Tidlegare', 'Før', 'Gammel tid', 'Planlagt', 'Planlagd', 'Kommende', 'Nye tider',
    'Snart', 'Forslag', 'Cancelled', 'Previously', 'Formerly', 'Old', 'Planned', 'Upcoming', 'Midlertidig', 'Foreløpig',
    'Annenhver uke', 'Ca', 'Vanligvis', 'Kanskje', 'Usikkert', 'Usually', 'Lege?', 'Lege*', 'OBS', 'Endret', 'Ekstra',
    'Stengetid', 'Stengt', 'Stenger', 'Lukket', 'Closed', 'Closing hours', 'Fridag', 'Lunsj', 'Ubetjent', 'Ingen', 'Aldri',
    'Personalmøte', 'Internt', 'Bare kvinner', 'Kun kvinner', 'Berre kvinner', 'Kvinner', 'Kvinnekafé', 'Jentekveld',
    'Menn', 'Døve', 'Hørselshemmede', 'Mujeres', 'Ukrainere', 'Polakker', 'Nødstilfeller', 'Medlemmer', 'Medlemer', 'Members only', 'Only members', 'Ungdom', 'Unge', 'Barn og unge', 'Studenter',
    'Women', "Women's clinic", 'Men only', 'Youth', 'Foreldre', 'Familier', 'Eldre', 'Voksne', 'Gravide', 'Pårørende', 'Papirløse',
    'Asylsøkere', 'Innvandrere', 'Brukere', 'Pasienter', 'Beboere', 'Sexarbeidere', 'Transpersoner', 'Skeive', 'Rusavhengige',
    'Påmeldte', 'For nye', 'Med henvisning', 'Uten time', 'Under 25', 'Uke 28',
  ])('“%s”', (label) => {
    expect(hoursOf(`${label}: tir 12–15`)).toBeUndefined();
    expect(hoursOf(`man–fre 9–15; ${label}: tir 12–20`)).toBeUndefined();
    expect(hoursOf(`${label}: døgnåpent`)).toBeUndefined();
  }); // prettier-ignore

  test('with the words that were not understood', () => {
    expect(unread('man 10–12; Vinter: man–fre 9–15')).toBe('Vinter: man–fre 9–15');
    expect(unread('Bare kvinner: tir 12–15')).toBe('Bare kvinner: tir 12–15');
  });
});

describe('hours of a phone or a chat', () => {
  test.each(['Telefon', 'Telefontid', 'Vakttelefon', 'SMS', 'Chat', 'Nettprat', 'Krisetelefon', 'Phone', 'Svartid'])(
    'under “%s” are none at which a door is open, and are those of a contact',
    (label) => {
      const text = `${label}: man–fre 9–15`;
      expect(parseHours(text)).toEqual({ unread: text, reason: 'from-afar' });
      expect(parseHours(`man–fre 10–14; ${text}`)).toMatchObject({ reason: 'from-afar' });
      expect(parseHours(text, true)).toMatchObject({ hours: { periods: [{ label }] } });
    },
  ); // prettier-ignore
});

describe('what is always open under a label', () => {
  test('is open every day under that label, and the place is not', () => {
    const period = { days: [...WEEKDAYS], opens: '00:00', closes: '24:00' };
    for (const words of [
      'døgnåpent',
      'åpent hele døgnet',
      'døgnåpent, alle dager',
      'alle dager døgnåpent',
      '24/7',
    ])
      expect([words, hoursOf(`Vaktrom: ${words}`)]).toEqual([
        words,
        { periods: [{ ...period, label: 'Vaktrom' }] },
      ]);
    expect(hoursOf('drop-in: døgnåpent')).toEqual({ periods: [{ ...period, entry: 'walk-in' }] });
    expect(hoursOf('oddetallsuker: døgnåpent')).toEqual({ periods: [{ ...period, isoWeeks: 'odd' }] });
  });

  test('stands beside other hours', () => {
    expect(hoursOf('Vaktrom: døgnåpent; Kafé: tir 12–15')?.periods).toHaveLength(2);
  });
});

test.each([
  'man–fre 9–15; Lege: stengt fredag',
  'man–fre 9–15; Lege: stengt i juli',
  'man–fre 9–15; Lege: helligdager stengt',
  'Lege: september–mai: tir 12–14',
  'man–fre 9–15; Lege: åpent på helligdager',
  'man–fre 9–15; oddetallsuker stengt fredag',
])('what is said under a label or of some weeks holds not for all: “%s” is unread', (text) => {
  expect(hoursOf(text)).toBeUndefined();
});

test('a star behind hours sends to a footnote that nobody has read', () => {
  expect(hoursOf('tir 17–19*')).toBeUndefined();
  expect(hoursOf('tir* 17–19')).toBeUndefined();
  expect(hoursOf('* tir 17–19\n* tor 12–14')?.periods).toHaveLength(2);
});
