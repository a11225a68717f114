import { describe, expect, test } from 'vitest';
import { EXAMPLE_TODAY, exampleDirectory } from '../example.ts';
import { inFamily } from '../../testing/example-codes.ts';
import { validate } from '../../validate.ts';

const { findingsIn } = inFamily('promise');

const source = (id: string, url: string, more: object = {}) => ({
  id,
  url,
  retrievedOn: '2026-05-20',
  supports: ['access'],
  ...more,
});
const HELSENORGE = source('lov', 'https://www.helsenorge.no/rett');
const NEWS = source('avis', 'https://www.nrk.no/1');
const OWN = source('egen', 'https://example.org/om');
const CITY = source('kommune', 'https://www.oslo.kommune.no/helse');

const service = (basis: string, sourceIds: string[], more: object = {}) => ({
  access: { residenceStatus: { value: 'not-required', basis, sourceIds } },
  sources: [HELSENORGE, NEWS, OWN, CITY],
  ...more,
});
const told = (...args: Parameters<typeof service>) =>
  findingsIn('service', service(...args)).map(({ code }) => code);

describe('condition/rule-as-own-word', () => {
  test('is raised where the service’s own word rests on authorities alone', () => {
    expect(told('stated', ['lov'])).toEqual(['condition/rule-as-own-word']);
  });

  test.each([[['lov', 'egen']], [['lov', 'avis']], [['kommune']], [['egen']]])(
    'is not raised where it rests on %j',
    (ids) => {
      expect(told('stated', ids)).not.toContain('condition/rule-as-own-word');
    },
  );

  test.each(['rule', 'reported'])('is not raised where the basis is %s', (basis) => {
    expect(told(basis, ['lov'])).toEqual([]);
  });

  test('is not raised where the authority runs the service', () => {
    const web = { contacts: [{ channel: 'web', value: 'https://tjenester.helsenorge.no/chat' }] };
    const mail = { contacts: [{ channel: 'email', value: 'post@helsenorge.no' }] };
    expect(told('stated', ['lov'], web)).toEqual([]);
    expect(told('stated', ['lov'], mail)).toEqual([]);
  });

  test('is not raised for a service of the police or the immigration authorities', () => {
    const part = { value: 'part-of-authority', basis: 'stated', sourceIds: ['lov'] };
    for (const authority of ['police', 'immigration']) {
      const access = {
        residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['lov'] },
        [authority]: part,
      };
      expect(told('stated', ['lov'], { access })).toEqual([]);
    }
  });

  test('is not raised where the organisation is called like the site', () => {
    expect(told('stated', ['lov'], { organizationIds: ['helsenorge'] })).toEqual([]);
    expect(told('stated', ['lov'], { organizationIds: ['oslo-helsenorge-drift'] })).toEqual([]);
  });

  test('a page that says something else is no word of the service', () => {
    const sources = [HELSENORGE, { ...OWN, supports: ['openingHours'] }];
    expect(told('stated', ['lov', 'egen'], { sources })).toContain('condition/rule-as-own-word');
    const unsupported = [
      { ...HELSENORGE, supports: ['openingHours'] },
      { ...OWN, supports: ['openingHours'] },
    ];
    expect(told('stated', ['lov', 'egen'], { sources: unsupported })).not.toContain(
      'condition/rule-as-own-word',
    );
  });

  const withNote = (note: unknown, field = 'residenceStatus', basis = 'stated') =>
    findingsIn('service', {
      access: {
        residenceStatus: 'unconfirmed',
        [field]: { value: 'not-required', basis, sourceIds: ['egen'], note },
      },
      sources: [OWN],
    })
      .filter(({ code }) => code === 'condition/rule-as-own-word')
      .map(({ path }) => path);

  test.each([
    'Alle har rett til øyeblikkelig hjelp etter pasient- og brukerrettighetsloven.',
    'Ifølge loven skal ingen betale på forskudd.',
    'Norsk lov gir alle rett til øyeblikkelig hjelp.',
    'Smittevernloven sier at testen er gratis.',
    'Det er en lovfestet rett.',
    'Se forskriften § 3.',
    'Etter nasjonale retningslinjer er hjelpen for alle.',
    { nb: 'For alle.', en: 'According to the law everyone has a right to emergency care.' },
    { nb: 'For alle.', en: 'Under the Patients’ Rights Act everyone may come.' },
    { nb: 'For alle.', en: 'Norwegian law gives everyone that right.' },
    { nb: 'For alle.', es: 'Según la ley, todos tienen derecho.' },
    { nb: 'For alle.', ro: 'Conform legii, oricine are acest drept.' },
    { nb: 'For alle.', ru: 'По закону помощь получают все.' },
  ])('is raised where the note tells the law alone: %j', (note) => {
    expect(withNote(note)).toEqual(['/services/0/access/residenceStatus/basis']);
    expect(withNote(note, 'residenceStatus', 'rule')).toEqual([]);
  });

  test.each([
    'Alle kan komme.',
    'Vi spør aldri. Etter loven har alle rett til øyeblikkelig hjelp.',
    'De skriver at alle får hjelp, slik loven gir rett til.',
    'Du må ikke bryte loven.',
    'Gratis for infeksjoner i smittevernloven.',
    'Det er lov å komme uten avtale.',
    { nb: 'For alle.', en: 'We help everyone, as Norwegian law requires.' },
    { nb: 'For alle.', sv: 'Enligt lagen.' },
    { nb: 7 },
    7,
  ])('is not raised by the note %j', (note) => {
    expect(withNote(note)).toEqual([]);
  });

  test.each(['police', 'immigration', 'records', 'anonymity', 'professionalSecrecy', 'cost'])(
    'the duties and fees of the law belong to a promise about %s',
    (field) => {
      expect(withNote('Etter loven må alle varsle om fare for liv.', field)).toEqual([]);
    },
  );

  test('a law by which help is free is not the word of the service', () => {
    const access = {
      residenceStatus: 'unconfirmed',
      cost: { value: 'free', basis: 'stated', sourceIds: ['egen'], note: 'Etter smittevernloven.' },
    };
    expect(findingsIn('service', { access, sources: [OWN] })).toMatchObject([
      { code: 'condition/rule-as-own-word', path: '/services/0/access/cost/basis' },
    ]);
  });

  test('says that it is the note where no page of an authority is named', () => {
    const { message } = findingsIn('service', {
      access: {
        residenceStatus: { value: 'not-required', basis: 'stated', sourceIds: ['egen'], note: 'Se § 3.' },
      },
      sources: [OWN],
    }).find(({ code }) => code === 'condition/rule-as-own-word')!;
    expect(message).toContain('its note tells what the law says');
  });

  test('is raised where the contacts are others’', () => {
    const contacts = [
      { channel: 'web', value: 'https://example.org' },
      { channel: 'telegram', value: 'eksempel' },
    ];
    expect(told('stated', ['lov'], { contacts })).toContain('condition/rule-as-own-word');
  });
});

describe('condition/reported-as-stated', () => {
  test('is raised where the service’s own word rests on newspapers alone', () => {
    expect(told('stated', ['avis'])).toEqual(['condition/reported-as-stated']);
  });

  test.each([[['avis', 'egen']], [['egen']], [['kommune']]])('is not raised where it rests on %j', (ids) => {
    expect(told('stated', ids)).toEqual([]);
  });

  test('is not raised where the basis says so', () => {
    expect(told('reported', ['avis'])).toEqual([]);
  });
});

describe('condition/rule-without-law', () => {
  test.each([[['egen']], [['avis']], [['egen', 'avis']]])('is raised where a rule rests on %j', (ids) => {
    expect(told('rule', ids)).toEqual(['condition/rule-without-law']);
  });

  test.each([[['lov']], [['kommune']], [['egen', 'lov']]])('is not raised where it rests on %j', (ids) => {
    expect(told('rule', ids)).toEqual([]);
  });

  test('is not raised without any source: another rule tells that', () => {
    expect(told('rule', ['ingen'])).toEqual(['condition/no-source']);
  });

  test('is not raised in a country whose laws we do not know', () => {
    const directory = exampleDirectory('service', service('rule', ['egen'])) as object;
    const codes = validate(
      { ...directory, country: 'SE', timeZone: 'Europe/Stockholm' },
      { today: EXAMPLE_TODAY },
    ).findings.map(({ code }) => code);
    expect(codes).not.toContain('condition/rule-without-law');
  });

  test.each(['https://www.gov.uk/x', 'https://service-public.gouv.fr/x', 'https://europa.eu/x'])(
    'knows the pages of governments elsewhere: %s',
    (url) => {
      expect(
        findingsIn('service', {
          ...service('rule', ['stat']),
          sources: [source('stat', url)],
        }).map(({ code }) => code),
      ).toEqual([]);
    },
  );
});

test('ways in are looked at one by one', () => {
  const access = {
    residenceStatus: 'unconfirmed',
    entry: [
      { value: 'online', basis: 'stated', sourceIds: ['egen'] },
      { value: 'no-referral-needed', basis: 'stated', sourceIds: ['lov'] },
    ],
  };
  expect(findingsIn('service', { access, sources: [HELSENORGE, OWN] })).toMatchObject([
    { code: 'condition/rule-as-own-word', path: '/services/0/access/entry/1/basis' },
  ]);
});
