import { describe, expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { locationSaidSecret } from './said-secret.ts';

const SAID = 'Adressen er hemmelig.';
const shown = { id: 'huset', visibility: 'public', address: { street: 'Prøvegata 1', locality: 'Oslo' } };
const told = (service: object) => toldBy(locationSaidSecret, 'service', { locations: [shown], ...service });
const pathsOf = (service: object) => told(service).map(({ path }) => path.replace('/services/0', ''));

describe('a text by which the address is a secret', () => {
  test.each([
    [{ name: 'Hemmelig adresse' }, '/name'],
    [{ summary: { nb: 'Hjelp.', en: 'The address is confidential.' } }, '/summary/en'],
    [{ description: { nb: 'Hjelp.', en: 'Help.', ru: 'Адрес держится в секрете.' } }, '/description/ru'],
    [{ description: SAID }, '/description'],
    [{ internal: 'Hemmelig adresse!' }, '/internal'],
    [{ internal: 'Gradert' }, '/internal'],
    [{ internal: 'Must stay hidden.' }, '/internal'],
    [{ description: 'Ingen får vite hvor vi holder til.' }, '/description'],
    [{ description: 'Huset er sikret, og ingen skal vite hvor det er.' }, '/description'],
    [{ description: 'Ikke gi denne adressen til noen.' }, '/description'],
    [{ internal: 'Adresse sperret etter trussel okt. 2026' }, '/internal'],
    [{ internal: { huset: ['Ring først.', SAID] } }, '/internal/huset/1'],
    [{ capacity: SAID }, '/capacity'],
    [{ alert: { text: SAID, through: '2026-07-01' } }, '/alert/text'],
    [{ access: { residenceStatus: 'unconfirmed', eligibility: SAID } }, '/access/eligibility'],
    [{ serviceArea: { scope: 'local', note: SAID } }, '/serviceArea/note'],
    [{ contacts: [{ channel: 'phone', value: '+4722990000', note: SAID }] }, '/contacts/0/note'],
    [{ locations: [{ ...shown, area: 'Skjult adresse' }] }, '/locations/0/area'],
    [{ locations: [{ ...shown, directions: SAID }] }, '/locations/0/directions'],
    [{ locations: [{ id: 'a', address: { locality: 'Oslo' } }], description: SAID }, '/description'],
    [
      { locations: [{ id: 'a', kind: 'phone', address: { street: 'x' } }], description: SAID },
      '/description',
    ],
  ])('%j', (service, path) => {
    expect(pathsOf(service)).toEqual([path]);
  });

  const at = (street: string, more: object = {}) => ({
    locations: [{ ...shown, address: { street, locality: 'Oslo' }, ...more }],
  });

  test.each<[object, string]>([
    [at('Hemmelig adresse: Prøvegata 5'), '/locations/0/address/street'],
    [at('Prøvegata 5 (hemmelig)'), '/locations/0/address/street'],
    [at('Prøvegata 5 – ikke for publisering'), '/locations/0/address/street'],
    [at('Prøvegata 5, do not publish'), '/locations/0/address/street'],
    [at('Sperret adresse'), '/locations/0/address/street'],
    ...[
      'Prøvegata 5 (unntatt offentlighet)',
      'Adressen gis bare på telefon: Prøvegata 5',
      'Prøvegata 5 (kun internt)',
      'Prøvegata 5 (bare for ansatte)',
      'Prøvegata 5 (kun for interne)',
      'Prøvegata 5 (berre for tilsette)',
      'Prøvegata 5 (ikkje for publikum)',
      'Prøvegata 5 (skal ikke på nett)',
      'Prøvegata 5 (taushetsbelagt)',
      'Prøvegata 5 – oppgis ved telefonkontakt',
      'Prøvegata 5 (gis ved innflytting)',
      'Prøvegata 5 (staff only)',
      'Prøvegata 5, not for the public',
      'Prøvegata 5 (oppgis kun til kvinner i fare)',
      'Prøvegata 5 (skal ikke stå på nett)',
      'Prøvegata 5 (får du når du ringer)',
      'Prøvegata 5. Gis bare muntlig.',
      'Prøvegata 5 (u.off.)',
      'Prøvegata 5 NB skal ikke ut',
      'Prøvegata 5B skal ikke ut',
      'Prøvegata 5 (løynd)',
      'Prøvegata 5 (sensitivt!)',
      'Prøvegata 5 (kun beboere får vite)',
    ].map((street): [object, string] => [at(street), '/locations/0/address/street']),
    [at('Oppgis ved henvendelse'), '/locations/0/address/street'],
    [
      at('x', { address: { street: 'Prøvegata 5', locality: 'Oslo (hemmelig)' } }),
      '/locations/0/address/locality',
    ],
    [at('x', { area: 'Oslo (hemmelig)' }), '/locations/0/area'],
    [at('x', { name: 'Huset (hemmelig adresse)' }), '/locations/0/name'],
    [{ name: 'Rosenhuset (hemmelig adresse)' }, '/name'],
    [{ capacity: '8 plasser på hemmelig adresse' }, '/capacity'],
    [at('x', { name: 'Hemmelig hus' }), '/locations/0/name'],
    [{ name: { nb: 'Rosenhuset – hemmelig adresse' } }, '/name/nb'],
    [{ extensions: { 'x:visibility': 'confidential' } }, '/extensions/x:visibility'],
    [{ extensions: { 'x:hemmelig': true } }, '/extensions/x:hemmelig'],
    [{ extensions: { 'x:show_on_map': 'no' } }, '/extensions/x:show_on_map'],
    [{ internal: { hemmelig: true } }, '/internal/hemmelig'],
  ])('beside what it is about: %j', (service, path) => {
    expect(pathsOf(service)).toEqual([path]);
  });

  test.each<object>([
    at('Hemmeligveien 5'),
    at('Skjulstadgata 3', { area: 'Skjærhalden' }),
    at('Public Square 1'),
    at('Prøvegata 5 (telefon 22 99 00 00)'),
    at('Prøvegata 5, inngang B (bakdøra er kun for ansatte)'),
    at('Prøvegata 5 (parkering kun for ansatte)'),
    at('Prøvegata 5, Internasjonalt hus'),
    at('Taushetsveien 5', { area: 'Nettlandsmyra' }),
    at('Prøvegata 5 (innflytting i mai)'),
    at('x', { name: 'Secret Garden' }),
    { name: 'Secret Garden Café' },
    { name: 'Hjelpetelefonen – anonymt og fortrolig' },
    { name: { en: 'Someone to talk to (confidential)' } },
    { name: 'Helsestasjon (skjult inngang)' },
    { name: 'Helsestasjon (for deg uten papirer)' },
    { extensions: { 'x:private': true, 'x:notes': 'hidden', 'x:visible': true } },
    { internal: { privat: true, note: 'Ring først' } },
    { description: 'Ingen vet hvor det er best å vente.' },
    { description: 'Ikke gi denne nøkkelen til noen.' },
    { description: 'Adressen gis til alle som ringer.' },
    at('Prøvegata 5 (kun for kvinner)'),
    at('Prøvegata 5 (beboerparkering)'),
    at('Prøvegata 5 B, ikke utsikt mot gata'),
    at('Sensitivveien 5, 2. etasje'),
    { capacity: 'Vi kan hjelpe deg å finne en hemmelig adresse.' },
    at('Prøvegata 5, ring på når du kommer'),
  ])('%j says nothing of the place', (service) => {
    expect(pathsOf(service)).toEqual([]);
  });

  test.each([
    { description: 'Adressen er ikke hemmelig.' },
    { internal: 'Adressen er ikke hemmelig.' },
    { internal: 'Passordet er hemmelig.' },
    { description: 'Kode 6' },
    { notOffered: { nb: 'Krisesenteret har hemmelig adresse.', en: 'The shelter is elsewhere.' } },
    { description: { nb: 7, en: null } },
    { description: { sv: 'Adressen er hemmelig.' } },
    { locations: [], description: SAID },
    { locations: [{ id: 'a', visibility: 'confidential' }], description: SAID },
    { locations: [{ id: 'a', visibility: 'on-request' }], description: SAID },
    { locations: [{ id: 'a', visibility: 'public', kind: 'phone' }], description: SAID },
    { locations: [{ id: 'a', visibility: 'publik' }], description: SAID },
    { locations: [shown, { id: 'a', visibility: 'confidential' }], description: SAID },
    { locations: [shown, { id: 'a', visibility: 'area' }], description: SAID },
  ])('%j says nothing against the flag', (service) => {
    expect(pathsOf(service)).toEqual([]);
  });

  test('is told once, with the place, however often it is said', () => {
    const [finding, ...more] = told({ description: SAID, capacity: SAID });
    expect(more).toEqual([]);
    expect(finding?.related).toMatchObject([{ path: '/services/0/locations/0' }]);
    expect(finding?.message).toBe(
      '“description” says “Adressen er hemmelig”, and the place is marked as public.',
    );
  });

  test('says that nothing hides the place where its flag is missing', () => {
    const [finding] = told({
      locations: [{ id: 'a', address: { street: 'Prøvegata 1' } }],
      description: SAID,
    });
    expect(finding?.message).toContain('nothing keeps the place from being shown');
  });
});
