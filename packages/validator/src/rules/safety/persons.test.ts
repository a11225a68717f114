import { describe, expect, test } from 'vitest';
import { isTold, placesOf, toldBy } from '../../testing/told-by.ts';
import { contactPersonalLine } from './personal-line.ts';
import { contactPersonalMail } from './personal-mail.ts';
import { textPersonalName } from './personal-name.ts';
import { verificationVerifiedByPerson } from './verified-by-person.ts';

// Every name here is invented or the “John Smith” of its language.
describe('text/personal-name', () => {
  test.each([
    'Daglig leder Kari Nordmann tar imot deg.',
    'Spør etter Ola.',
    'Ta kontakt med Ingrid på mandager.',
    'Ask for Maria Hansen.',
    'Our nurse is Maria Hansen.',
    'Enfermera Carmen García',
    'Întrebați de Elena.',
    'Спросите Анну.',
    'Zapytaj o Katarzyna.',
    'Kari Nordmann, tlf. 22 99 00 00',
    'Ring Kari (22 99 00 00).',
    'Maria on 22 99 00 00',
    'Jordmor Ingrid er her på tirsdager.',
  ])('“%s”', (text) => {
    expect(isTold(textPersonalName, 'text', text)).toBe(true);
  });

  test('each language is told, and the name is in none of the findings', () => {
    const findings = toldBy(textPersonalName, 'text', {
      nb: 'Spør etter Kari Nordmann.',
      en: 'Ask for Kari Nordmann.',
      ru: 'Спросите врача.',
    });
    expect(findings.map(({ path }) => path)).toEqual([
      '/services/0/description/nb',
      '/services/0/description/en',
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/Kari|Nordmann/);
  });

  test.each([
    'Kontakt Kirkens Bymisjon, Pro Sentret eller Røde Kors.',
    'Fransiskushjelpen, Marita Women og Lauras hus.',
    'Christian Krohgs gate 5',
    'Helsesenteret, tlf. 22 99 00 00',
    'Ta kontakt med Caritas Norge før du går.',
    'Senteret i Oslo er åpent på Grønland.',
  ])('“%s” names nobody', (text) => {
    expect(isTold(textPersonalName, 'text', text)).toBe(false);
  });

  test('services that bear the name of a person keep it', () => {
    expect(
      isTold(textPersonalName, 'service', { name: 'Kari Hansen senter', alternateName: 'Anna Hansen' }),
    ).toBe(false);
  });
});

describe('contact/personal-line', () => {
  const phone = (more: object, value = '+4722990000') =>
    toldBy(contactPersonalLine, 'contact', { channel: 'phone', value, printed: undefined, ...more });

  test.each([
    [{ label: 'Kari Nordmann' }, 'label'],
    [{ label: 'Ola' }, 'label'],
    [{ label: { nb: 'Sosionom Kari Nordmann' } }, 'label'],
    [{ purpose: 'Spør etter Ola' }, 'purpose'],
    [{ label: 'Privat' }, 'label'],
    [{ note: 'Dette er en privat mobil.' }, 'note'],
    [{ note: 'Her own mobile, personal number' }, 'note'],
    [{ label: 'Личный номер' }, 'label'],
    [{ label: 'Aisha mobil' }, 'label'],
    [{ label: 'Kari privat' }, 'label'],
    [{ purpose: 'Kari sin mobil' }, 'purpose'],
    [{ label: 'Ewa (polsk)' }, 'label'],
    [{ label: 'Ewa (Polish)' }, 'label'],
    [{ label: 'Ewa - rumensk' }, 'label'],
    [{ label: 'Ewa – snakker polsk og Russian' }, 'label'],
    [{ label: { nb: 'Vakt', en: 'Elena (Romanian, Russian)' } }, 'label'],
    [{ label: 'Ewa (po polsku)' }, 'label'],
    [{ label: 'Maria, español' }, 'label'],
    [{ purpose: 'Irina - русский' }, 'purpose'],
    [{ printed: '400 00 000 (Ewa, Polish)' }, 'printed'],
    [{ label: 'Anne-Grete, kveld' }, 'label'],
    [{ label: 'Kari Nordmann – dagtid' }, 'label'],
    [{ printed: '400 00 000 (Ewa, polsk)' }, 'printed'],
    [{ printed: '400 00 000 (Lisbeth)' }, 'printed'],
    [{ printed: { nb: 'Kari: 22 99 00 00' } }, 'printed'],
  ])('%j', (more, field) => {
    expect(phone(more).map(({ params }) => params['field'])).toEqual([field]);
  });

  test.each([
    {},
    { label: 'Vakttelefon' },
    { label: { nb: 'Felles nummer', en: 'Shared number' } },
    { label: 'ROSA' },
    { label: 'Lauras hus' },
    { label: 'Privat klinikk' },
    { note: 'Ring hjemmefra om du kan.' },
    { note: 'Personal som snakker polsk.' },
    // A name inside a note is told by text/personal-name.
    { note: 'Spør etter Ola.' },
    { printed: '22 99 00 00' },
    { printed: '22 99 00 00 (døgnåpen)' },
    { printed: '22 99 00 00 (Lauras hus)' },
    { printed: '116 117 (Legevakt)' },
    { label: 'Bergen mobil' },
    { label: 'Polsk (kveld)' },
    { label: 'Polish (evenings)' },
    { label: 'Duty line (Polish)' },
    { label: 'Oslo - rumensk' },
    { label: 'Vakttelefon (English)' },
    { label: 'Amalie (British council house)' },
    { label: 'Maria (Romania)' },
    { label: 'Marias hus - polsk' },
    { label: 'Vakt, kveld' },
    { label: 'Amalie (kvinnehus)' },
    { label: 'Sofia (Bulgaria)' },
    { label: 'Marias hus, kveld' },
    { label: 'Frida, kafé for kvinner' },
    { printed: '22 99 00 00 (Legevakt, kveld)' },
    { label: 3 },
    { label: { nb: 3 } },
  ])('%j is a line like others', (more) => {
    expect(phone(more)).toEqual([]);
  });

  test('a mobile alone is a line like others, and with a name it is said', () => {
    expect(phone({}, '+4799372609')).toEqual([]);
    expect(phone({ label: 'Kari' }, '+4799372609')[0]?.params['isMobile']).toBe(true);
    expect(phone({ label: 'Kari' }, '+4622990000')[0]?.params['isMobile']).toBe(false);
    expect(
      toldBy(contactPersonalLine, 'contact', {
        channel: 'phone',
        value: { shortCode: '113', country: 'NO' },
        label: 'Kari',
      })[0]?.params['isMobile'],
    ).toBe(false);
  });

  const MOBILE = '+4791234567';

  test.each([
    'leders mobil',
    'prestens mobil',
    'leder',
    'jobbmobil leder',
    'jobb, Kari',
    'v/ Fatima',
    'Ngozi',
  ])('a mobile called “%s” is that of one person', (purpose) => {
    expect(phone({ purpose }, MOBILE)).toHaveLength(1);
  });

  test.each([
    'vakttelefon',
    'resepsjon',
    'døgnvakt',
    'tirsdager',
    'Oslo',
    'v/ Bymisjonen',
    'jobbmobil',
    'jobbmobil feltteam',
    'jobb, dagtid',
    'vaktleder',
    'koordinator',
  ])('a mobile called “%s” is not', (purpose) => {
    expect(phone({ purpose }, MOBILE)).toEqual([]);
  });

  test('the phone on the desk of a leader is none of hers, and a role is told with another advice', () => {
    expect(phone({ label: 'Daglig leder' })).toEqual([]);
    expect(phone({ label: 'Daglig leder' }, MOBILE)[0]?.params).toMatchObject({
      isPrivate: true,
      isRole: true,
    });
  });
});

describe('contact/personal-mail', () => {
  test.each([
    'kari.nordmann@example.org',
    'Skriv til Ola_Nordmann@Example.org.',
    'k.hansen@example.org',
    'kari.nordmann [at] example [dot] org',
  ])('%s', (text) => {
    const findings = toldBy(contactPersonalMail, 'string', text);
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toMatch(/kari|ola_|hansen/i);
  });

  test.each([
    'post@example.org',
    'fyrlyset.oslo@example.org',
    'kari@example.org',
    // Told as a private mailbox.
    'kari.nordmann@gmail.com',
    'https://example.org/@kari.nordmann',
    'anna.senteret@example.org',
  ])('%s is shared, or told otherwise', (text) => {
    expect(isTold(contactPersonalMail, 'string', text)).toBe(false);
  });
});

describe('verification/verified-by-person', () => {
  const verifiedBy = (value: unknown) =>
    placesOf(verificationVerifiedByPerson, 'service', {
      verification: {
        lastVerifiedOn: '2026-05-20',
        method: 'website',
        confidence: 'medium',
        verifiedBy: value,
      },
    });

  test.each(['Kari Nordmann', 'Ola', 'kari.nordmann@example.org', 'Redaktør: Kari Nordmann', 'K. Hansen'])(
    '“%s”',
    (value) => {
      expect(verifiedBy(value)).toEqual(['/verification/verifiedBy']);
    },
  );

  test.each(['Redaksjonen', 'editor', 'Frivillig i Kirkens Bymisjon', 'Pro Sentret', '', 3, undefined])(
    '%j is a role',
    (value) => {
      expect(verifiedBy(value)).toEqual([]);
    },
  );
});
