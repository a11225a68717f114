import { expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { locationSecretNamed } from './secret-named.ts';

const shelter = {
  id: 'a',
  name: 'Rosenhuset',
  organizationIds: ['org'],
  locations: [{ id: 'hus', visibility: 'confidential', area: 'Oslo' }],
};
const office = {
  id: 'c',
  locations: [{ id: 'k', visibility: 'public', address: { street: 'Storgata 10' } }],
};
const LEAK = 'Vi følger deg til Rosenhuset i Prøvegata 5.';
const pathsOf = (head: object, ...services: object[]) =>
  toldBy(locationSecretNamed, 'directory', { ...head, services: [shelter, ...services] }).map(
    ({ path }) => path,
  );

test.each<[object, string]>([
  [{ description: LEAK }, '/services/1/description'],
  [{ notOffered: { en: 'Rosenhuset, Prøvegata 5, is for women.' } }, '/services/1/notOffered/en'],
  [{ contacts: [{ channel: 'phone', value: '1', note: LEAK }] }, '/services/1/contacts/0/note'],
])('%j gives away where the house is', (more, path) => {
  expect(pathsOf({}, { id: 'b', ...more })).toEqual([path]);
});

const NAMED = 'Rosenhuset, Prøvegata 5';
test.each<[object, object, string]>([
  [{ publisher: { name: NAMED } }, {}, '/publisher/name'],
  [
    { publicHolidays: [{ date: '2026-12-24', name: { nb: `Julaften på ${NAMED}` } }] },
    {},
    '/publicHolidays/0/name/nb',
  ],
  [{}, { sources: [{ title: NAMED, url: 'https://example.org/' }] }, '/services/1/sources/0/title'],
])('the name of what is no record gives it away as well: %j %j', (head, more, path) => {
  expect(pathsOf(head, { id: 'b', ...more })).toEqual([path]);
});

test.each<[object, object]>([
  [{ publisher: { name: 'Krisesentersekretariatet, Storgata 11' } }, {}],
  [{ publisher: { name: 'Rosenhusets venner' } }, {}],
  [{ publicHolidays: [{ date: '2026-12-24', name: { nb: 'Julaften' } }] }, {}],
  [{}, { sources: [{ title: 'Om krisesentre, Storgata 11' }, { title: 'Rosenhuset' }] }],
])('names that give no house away: %j %j', (head, more) => {
  expect(pathsOf(head, { id: 'b', ...more })).toEqual([]);
});

test.each([
  'De følger deg til Rosenhuset (59.91273, 10.74609).',
  'De følger deg til Rosenhuset: https://www.google.com/maps/@59.91273,10.74609,17z',
  'Rosenhuset ligger på ///filled.count.soap',
])('a point on the map is told like a street: “%s”', (description) => {
  expect(pathsOf({}, { id: 'b', description })).toEqual(['/services/1/description']);
});

test.each([
  'Rosenhuset находится на ул. Ленина, 5.',
  'Rosenhuset — вулиця Шевченка, 5',
  'Rosenhuset, вул. Шевченка, буд. 5',
  'Rosenhuset jest na ul. Kwiatowej 5.',
  'Rosenhuset ligger i St. Olavs gate 5.',
  'Rosenhuset: 5052 Bergen',
  'Rosenhuset (5052 Bergen)',
  'Kart til Rosenhuset: https://kart.gulesider.no/m/abc',
  'Rosenhuset https://norgeskart.no/#!?lat=6700000&lon=-30000',
])('streets of other languages, postal codes and other maps are told: “%s”', (description) => {
  expect(pathsOf({}, { id: 'b', description })).toEqual(['/services/1/description']);
});

test.each([
  'Rosenhuset ligger i Prøvegata.',
  'Rosenhuset: Prøvegata.',
  'Overnatting: Rosenhuset, Prøvegata i Bergen.',
  'Rosenhuset, krisesenter for kvinner, holder til i Prøveveien.',
  'De følger deg til Rosenhuset i Prøvegata.',
  'I Prøvegata ligger Rosenhuset.',
  'Rosenhuset is in Prøvegata.',
])('a street without its number is told where it is that of the house: “%s”', (description) => {
  expect(pathsOf({}, { id: 'b', description })).toEqual(['/services/1/description']);
});

test.each([
  'Rosenhuset ligger i Storgata.',
  'De i Prøvegata følger deg til Rosenhuset.',
  'De samarbeider med Rosenhuset, Prøvegata barnehage og Nav.',
  'De følger deg fra Rosenhuset til oss i Prøvegata.',
  'Ring Rosenhuset, si du er i Prøvegata.',
  'De møter deg i Prøvegata. Rosenhuset tar imot.',
  'Ring Rosenhuset, og si at du er i Prøvegata.',
  'Veien til Rosenhuset er trygg, og Skolegata har vi ikke.',
  'Rosenhuset hjelper deg på vei ut av vold.',
  'Rosenhuset har postboks 45, 5052 Bergen.',
  'Rosenhuset hjalp 2400 kvinner.',
  'Rosenhuset hjelper alle. Вул. Шевченка 5.',
])('of another place, or of an open one, it is not: “%s”', (description) => {
  expect(pathsOf({}, { id: 'b', description }, office)).toEqual([]);
});

test('a point of something else, in a sentence of its own, is not', () => {
  const description = 'De følger deg til Rosenhuset. Vi er her: 59.91273, 10.74609';
  expect(pathsOf({}, { id: 'b', description })).toEqual([]);
});

test.each([
  ['Havna krisesenter', 'Krisesenteret Havna ligger i Prøvegata 5.'],
  ['Havna krisesenter', 'Havna krisesenteret holder til i Prøvegata 5.'],
  ['Krisesenteret Havna', 'Havna krisesenter: Prøvegata 5'],
  ['Stiftelsen Havna krisesenter', 'Havna krisesenter, Prøvegata 5.'],
  ['Havna krisesenter i Oslo', 'Havna krisesenter, Prøvegata 5.'],
  ['Fjellhjem krisesenter', 'Krisesenteret Fjellhjem ligger i Prøvegata 5.'],
  ['Krisesenteret Fjellhjem', 'Fjellhjem: Prøvegata 5'],
  ['ROSA', 'ROSA: Prøvegata 5'],
])('“%s” is known by another form of its name: “%s”', (name, description) => {
  const directory = {
    services: [
      { ...shelter, name },
      { id: 'b', description },
    ],
  };
  expect(toldBy(locationSecretNamed, 'directory', directory)).toHaveLength(1);
  const plain = {
    services: [
      { ...shelter, name },
      { id: 'b', description: 'Havna ligger ved Prøvegata 5.' },
    ],
  };
  expect(toldBy(locationSecretNamed, 'directory', plain)).toEqual([]);
});

test.each([
  ['Lauras hus', 'Vi følger deg til Lauras hus i Prøvegata 5.'],
  ['Lauras hus', 'Lauras hus ligger i Prøvegata.'],
  ['Lauras hus', 'Lauras hus’ nye adresse er Prøvegata 5.'],
  ['Maria’s House', "Maria's House is at 12 Main Street."],
])('“%s” has a genitive of its own: “%s”', (name, description) => {
  const directory = {
    services: [
      { ...shelter, name },
      { id: 'b', description },
    ],
  };
  expect(toldBy(locationSecretNamed, 'directory', directory)).toHaveLength(1);
  const other = { services: [directory.services[0], { id: 'b', description: 'Annas hus, Prøvegata 5.' }] };
  expect(toldBy(locationSecretNamed, 'directory', other)).toEqual([]);
});

test('a street in the note of a contact or a place that is called after the house is told', () => {
  const contacts = [{ channel: 'phone', value: '1', label: 'Rosenhuset', note: { nb: 'Prøvegata 5' } }];
  expect(pathsOf({}, { id: 'b', contacts })).toEqual(['/services/1/contacts/0/note/nb']);
  const locations = [{ id: 'x', name: 'Rosenhuset', directions: 'Til Prøvegata 5, så til høyre.' }];
  expect(pathsOf({}, { id: 'b', locations })).toEqual(['/services/1/locations/0/directions']);
  expect(pathsOf({ emergencyContacts: [{ label: 'Rosenhuset', note: 'Prøvegata 5' }] })).toEqual([
    '/emergencyContacts/0/note',
  ]);
  const others = [{ ...contacts[0], label: 'Kontoret' }];
  expect(pathsOf({}, { id: 'b', name: 'Rosenhusets venner', contacts: others })).toEqual([]);
});

test('the head and the organisations are searched too', () => {
  expect(pathsOf({ description: LEAK })).toEqual(['/description']);
  expect(pathsOf({ organizations: [{ id: 'org', name: 'Org', description: LEAK }] })).toEqual([
    '/organizations/0/description',
  ]);
});

test('a part that stands in two records is told in both', () => {
  const description = { nb: LEAK };
  expect(pathsOf({}, { id: 'b', description }, { id: 'd', description })).toEqual([
    '/services/1/description/nb',
    '/services/2/description/nb',
  ]);
});

test.each([
  'Vi følger deg til Rosenhuset i Storgata 10.',
  'Rosenhuset ligger i Storgata 10.',
  'Både vi og Rosenhuset holder til i Storgata 10, 0155 Oslo.',
  'Rosenhuset, krisesenter for kvinner, holder til i Storgata 10.',
  'Rosenhuset (Storgata 10)',
  'Adressen til Rosenhuset er Storgata 10, 0155 Oslo.',
  'Storgata 10 er adressen til Rosenhuset.',
  'I Storgata 10 ligger Rosenhuset.',
  'Ring Rosenhuset. De holder til i Storgata 10.',
  'Rosenhuset har flyttet til Storgata 10.',
  'Rosenhuset is at Storgata 10.',
  'Rosenhuset находится на Storgata 10.',
])('that the house lives where an open place is, is told: “%s”', (description) => {
  expect(pathsOf({}, office, { id: 'b', description })).toEqual(['/services/2/description']);
  expect(pathsOf({}, { ...office, description })).toEqual(['/services/1/description']);
});

test.each([
  'Ring Rosenhuset. Vi holder til i Storgata 10.',
  'Rosenhuset kan nås gjennom oss i Storgata 10.',
  'Ring Rosenhuset, si at du er i Storgata 10.',
  'Snakk med Rosenhuset. Adressen er Storgata 10.',
  'Adressen vår er Storgata 10, og Rosenhuset kan hjelpe.',
  'Rosenhuset er i Storgata 10 hver tirsdag.',
  'Du kan møte Rosenhuset i Storgata 10.',
  'Rosenhuset har kontor i Storgata 10.',
  'Kafé Rosenhuset ligger i Storgata 10.',
  'Rosenhuset kafé ligger i Storgata 10.',
  'Venner av Rosenhuset: Storgata 10',
  'Vi følger deg fra Storgata 10 til Rosenhuset.',
])('beside an open address nothing is told of “%s”', (description) => {
  expect(pathsOf({}, { ...office, description })).toEqual([]);
});

test('a house that has an open place itself may be named with that', () => {
  const both = { ...shelter, locations: [...shelter.locations, ...office.locations] };
  const services = [both, { id: 'b', description: 'Rosenhuset ligger i Storgata 10.' }];
  expect(toldBy(locationSecretNamed, 'directory', { services })).toEqual([]);
});

test.each<object>([
  { description: 'Vi følger deg til Rosenhuset.' },
  { description: 'Vi følger deg til Rosenhuset. Vi holder til i Prøvegata 5.' },
  { description: 'Rosenhusets venner møtes i Prøvegata 5.' },
  { description: 'Herfra til Rosenhuset er det 5 minutter.' },
  { description: 'Rosenhuset og vi møtes i Storgata 10.' },
  { internal: LEAK },
])('%j gives nothing away', (more) => {
  expect(pathsOf({}, office, { id: 'b', ...more })).toEqual([]);
});

test('without a secret place nothing is told', () => {
  const open = { ...shelter, locations: [] };
  expect(
    toldBy(locationSecretNamed, 'directory', { services: [open, { id: 'b', description: LEAK }] }),
  ).toEqual([]);
});

const known = {
  id: 's',
  name: 'Tryggbo krisesenter',
  organizationIds: ['vern'],
  locations: [{ id: 'hus', visibility: 'confidential', area: 'Oslo' }],
};
const vern = { id: 'vern', name: 'Oslo Kvinnevern' };
const told = (description: string, ...more: object[]) =>
  toldBy(locationSecretNamed, 'directory', {
    organizations: [vern],
    services: [known, office, { id: 'b', name: 'Prøvehuset', description }, ...more],
  }).length;

test.each([
  'Tryggbo krisesenters adresse: Skjulveien 4.',
  'Tryggbo krisesenters nye adresse er Skjulveien 4.',
  'Vi følger deg til Tryggbo, Skjulveien 4.',
  'Tryggbos hus ligger i Skjulveien 4.',
  'Tryggbo-krisesenteret, Skjulveien 4',
  'TRYGGBO KRISESENTER: Skjulveien 4',
  'Tryggbo’s address is Skjulveien 4.',
  'Skjulveien 4 er adressen til Oslo Kvinnevern.',
  'Botilbudet til Oslo Kvinnevern: Skjulveien 4',
  'Ring Tryggbo. Adressen er Skjulveien 4.',
  'Ring Tryggbo krisesenter. De holder til i Skjulveien 4.',
])('a name that is bent, short, or that of its organisation is told: “%s”', (description) => {
  expect(told(description)).toBe(1);
});

test.each([
  'Tryggbos venner møtes i Skjulveien 4.',
  'Her kan du bo tryggbo-aktig, Skjulveien 4.',
  'Tryggbo hjelper deg. Vi holder til i Skjulveien 4.',
  'Tryggbo og vi møtes i Storgata 10.',
  'Krisesenteret i Bergen ligger i Skjulveien 4.',
  'Oslo kommune, Skjulveien 4',
  'Ring Tryggbo. Vi holder til i Skjulveien 4.',
  'Ring Tryggbo. Adressen vår er Skjulveien 4.',
])('nothing is told of “%s”', (description) => {
  expect(told(description)).toBe(0);
});

test('a word that is in the name of an open service as well may mean that one', () => {
  const open = { id: 'd', name: 'Tryggbo dagsenter', locations: [] };
  expect(told('Vi følger deg til Tryggbo, Skjulveien 4.', open)).toBe(0);
});

test('the name of an organisation with an open service, or with offices everywhere, is not that of a house', () => {
  const open = { id: 'd', name: 'Kafeen', organizationIds: ['vern'], locations: [] };
  expect(told('Skjulveien 4 er adressen til Oslo Kvinnevern.', open)).toBe(0);
  const wide = { ...vern, name: 'Kirkens Bymisjon' };
  expect(
    toldBy(locationSecretNamed, 'directory', {
      organizations: [wide],
      services: [known, { id: 'b', description: 'Kirkens Bymisjon, Skjulveien 4' }],
    }),
  ).toEqual([]);
});

const openDirectory = (head: object, ...services: object[]) =>
  toldBy(locationSecretNamed, 'directory', { ...head, services: [office, ...services] }).map(
    ({ path, params }) => [path, params['isSaid']],
  );

test('a sentence that calls a house secret and says where it is needs no secret place in the directory', () => {
  const said = 'Vårt hemmelige krisesenter ligger i Hemmeligveien 44.';
  expect(openDirectory({ description: said })).toEqual([['/description', true]]);
  expect(openDirectory({ organizations: [{ id: 'org', name: 'Org', description: { nb: said } }] })).toEqual([
    ['/organizations/0/description/nb', true],
  ]);
  expect(openDirectory({}, { id: 'b', summary: { nb: said } }, { id: 'd', description: said })).toEqual([
    ['/services/1/summary/nb', true],
    ['/services/2/description', true],
  ]);
});

test('it is told once where the directory has a secret place, of its own service as well', () => {
  const description = 'Rosenhuset har hemmelig adresse i Prøvegata 5.';
  expect(pathsOf({}, { id: 'b', description })).toEqual(['/services/1/description']);
});

test('the street is not repeated', () => {
  const [finding] = toldBy(locationSecretNamed, 'directory', {
    description: 'Our secret shelter is at Hemmeligveien 44.',
  });
  expect(JSON.stringify(finding)).not.toContain('44');
});

test.each([
  'Krisesenteret: Skjulveien 44, 0150 Oslo.',
  'Krisesenteret ligger i Skjulveien 44.',
  'Krisesenteret i Oslo ligger i Skjulveien 44.',
  'Vi driver også et bofellesskap i Skjulveien 44.',
  'Vi har botilbud i Skjulveien 44.',
  'The safe house is at Skjulveien 44.',
  'The shelter is at Skjulveien 44.',
  'El refugio está en la calle Skjulveien 44.',
  'Приют: Skjulveien 44',
  'Ring krisesenteret. Det ligger i Skjulveien 44.',
])('where the directory has a secret place, a shelter without a name may be that: “%s”', (description) => {
  expect(told(description)).toBe(1);
  expect(openDirectory({ description })).toEqual([]);
});

test.each([
  'Krisesenteret i Bergen ligger i Skjulveien 44.',
  'Bergen krisesenter, Skjulveien 44',
  'Krisesenteret Lysglimt ligger i Skjulveien 44.',
  'Krisesenteret: Storgata 10, 0150 Oslo.',
  'Prøv å ringe krisesenteret. Vi holder til i Skjulveien 5.',
  'Vi hjelper flyktninger (refugees) i Skjulveien 5.',
  'Krisesenteret har plass til 14 kvinner.',
])('of an open one, of another town, or of us nothing is told: “%s”', (description) => {
  expect(told(description, { id: 'd', name: 'Lysglimt', locations: [] })).toBe(0);
});
