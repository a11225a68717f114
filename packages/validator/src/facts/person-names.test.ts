import { describe, expect, test } from 'vitest';
import { isFirstName } from './first-names.ts';
import { isPersonalMailbox, isPersonName, namesPerson } from './person-names.ts';

// Every name here is invented or the “John Smith” of its language.
describe('a text names a person', () => {
  test.each([
    ['Daglig leder Kari Nordmann tar imot deg.', 'role'],
    ['Dagleg leiar: Ola Nordmann', 'role'],
    ['Sosionomen heter noe, men sosionom Anne hjelper deg.', 'role'],
    ['Vår sykepleier er Fatima Ali.', 'role'],
    ['Kontaktperson: Ahsan Nordmann', 'role'],
    ['Our nurse is Maria Hansen.', 'role'],
    ['Dr. Smith', undefined],
    ['Contact person – John Smith', 'role'],
    ['La trabajadora social María García', 'role'],
    ['Enfermera Carmen García', 'role'],
    ['Asistentă socială Elena Popescu', 'role'],
    ['Pani Anna Kowalska', 'role'],
    ['Юрист Анна Иванова', 'role'],
    ['Спросите Анну.', 'ask'],
    ['Обратитесь к Марии Ивановой', 'ask'],
    ['Spør etter Ola.', 'ask'],
    ['Ta kontakt med Kari på mandager.', 'ask'],
    ['Be om å få snakke med Ingrid Hansen.', 'ask'],
    ['Ask for Maria Hansen.', 'ask'],
    ['Pregunte por Carmen.', 'ask'],
    ['Întrebați de Elena.', 'ask'],
    ['Zapytaj o Katarzyna.', 'ask'],
    ['Demandez Marie.', 'ask'],
    ['Kari Nordmann har startet tilbudet.', 'full'],
    ['Tilbudet ble startet av Anne-Marie L. Hansen i 1990.', 'full'],
    ['It was founded by Elena Popescu.', 'full'],
    ['Основала Елена Иванова.', 'full'],
    ['Kari Nordmann, tlf. 22 99 00 00', 'phone'],
    ['Ring Kari (22 99 00 00).', 'phone'],
    ['Kari: +47 22990000', 'phone'],
    ['Maria on 22 99 00 00', 'phone'],
    ['SPØR ETTER KARI.', 'ask'],
    ['Vi heter KARI HANSEN og OLA NORDMANN', 'full'],
    ['Kari HANSEN tar imot deg.', 'full'],
    ['HANSEN, Kari', 'full'],
    ['Ansvarlig er Hansen, Kari.', 'full'],
    ['KONTAKTPERSON: ANNE-MARIE HANSEN', 'role'],
    ['KOWALSKA, Anna', 'full'],
    ['Spytaj o Annę.', 'ask'],
    ['Proszę pytać o Katarzynę Nowak.', 'ask'],
    ['Zadzwoń do Piotra Nowaka.', 'ask'],
    ['Można rozmawiać z Martą.', 'ask'],
    ['Rozmowa z panią Anną Kowalską.', 'role'],
    ['Ośrodek Agnieszki Wiśniewskiej', 'full'],
    ['اسأل عن فاطمة.', 'ask'],
    ['اتصل بمحمد', 'ask'],
    ['السيدة مريم تساعدك.', 'role'],
    ['الدكتور حسن', 'role'],
    ['أسسه محمد أحمد.', 'full'],
    ['فاطمة: 22990000', 'phone'],
    ['Snakk med Nguyen Thi Hoa.', 'ask'],
    ['Звоните Наталье.', 'ask'],
    ['Ring Aisha.', 'ask'],
    ['Anne Berg, sykepleier, tlf. 412 34 567.', 'role'],
    ['Du møter Maria (jordmor) på tirsdager.', 'role'],
    ['Anna Nowak – prawniczka', 'role'],
    ['Sykepleieren Anne Berg tar imot.', 'role'],
    ['Jordmora Ingrid hjelper deg.', 'role'],
    ['Kontakt: Nguyen Thi Lan.', 'ask'],
    ['Kontakt: Kari', 'ask'],
    ['Anne Berg har startet tilbudet.', 'full'],
  ])('“%s”: %s', (text, kind) => {
    expect(namesPerson(text)).toBe(kind);
  });

  test.each([
    'Kontakt Kirkens Bymisjon eller Pro Sentret.',
    'ÅPENT HVER DAG. RING RØDE KORS.',
    'NAV OSLO, PRO SENTRET',
    'ROSA',
    'Vi er i Larvik, Maria-tjenesten er i Oslo.',
    'Oslo, Bergen, Trondheim',
    'Kari Hansens minnefond AS, NAV',
    'LINE 3 OG LINE 5',
    'اتصل بنا على الرقم 22990000.',
    'مساعدة على مدار الساعة، نور وأمل.',
    'شارع محمد علي',
    'مركز فاطمة أحمد',
    'Otwarte dla kobiet z Polski. Zadzwoń do nas.',
    'Zapytaj o Czerwony Krzyż.',
    'Ta kontakt med Caritas før du går.',
    'Ring Røde Kors, tlf. 22 99 00 00.',
    'Spør etter Helsesenteret.',
    'Ask for Health Station.',
    'Contact Caritas Norway.',
    'Fransiskushjelpen, Marita Women og Lauras hus.',
    'Vi holder til i Christian Krohgs gate 5 og Karl Johans gate 12.',
    'I Hans Nielsen Hauges gate.',
    'Kari Nordmanns plass er stengt.',
    'Kari Hansens minnefond gir støtte.',
    'St. Maria Hansen',
    'Robin Hood Huset er åpent.',
    'Den katolske kirken St. Olav.',
    'Leder av senteret har fortalt at du kan ringe.',
    'The manager has said that you can make contact.',
    'Legen Uten Grenser',
    'Doctors Without Borders',
    'Sykepleier Oslo',
    'Nurse Practitioner on Mondays.',
    'Director General',
    'Kontaktperson Pro Sentret',
    'Line 3 and Line 5, call 22 99 00 00.',
    'Per 1. mai 2026',
    'Обратитесь к Красный Крест',
    'Звоните в Красный Крест.',
    'Звоните Нам.',
    'Snakk med Le Mat.',
    'Ring Nguyen Senter.',
    'Для рома и мигрантов.',
    'Amathea og Stella Røde Kors.',
    'Anna Sewells hus',
    'Anne Bergs hus, lege hver mandag',
    'Stine Sofies Stiftelse, advokat og sosionom',
    'Maria Haug kirke',
    'Eva Moens Kvinnesenter (sosionom)',
    'Vi holder til i Maria kirke, prest hver dag.',
    'Anne Bergs hus har sykepleier.',
    'Kontakt: Kirkens Bymisjon.',
    'Kontakt: Røde Kors, sykepleier på tirsdager',
    'Kontakt: Amalie Skrams hus',
    'Kirkens Bymisjon, prest og diakon',
    'Kirken St. Maria, prest hver dag',
    'Legen kommer fra Haugen.',
    'Legene Uten Grenser og Sykepleieren Bergen',
    'Vi er i Strand, lege hver dag.',
    'Berg, Vik og Strand',
    'Oslo kommune, tlf. 22 99 00 00',
    '',
  ])('“%s” names nobody', (text) => {
    expect(namesPerson(text)).toBeUndefined();
  });
});

test.each([
  'HANSEN, Kari',
  'Hansen, Kari',
  'KARI HANSEN',
  'Kari',
  'Kari Nordmann',
  'Anne-Marie Hansen',
  'K. Nordmann',
  'Kari N.',
  ' Ola ',
])('“%s” is a name and nothing else', (text) => {
  expect(isPersonName(text)).toBe(true);
});

test.each([
  'Redaksjonen',
  'Pro Sentret',
  'Kirkens Bymisjon',
  'editor',
  'Sosionom',
  'Kari på kontoret',
  'Anna Huset',
  'Anne NAV',
  'PRO SENTRET',
  'Larvik, Maria kirke',
  'Frivillig i Oslo',
  'ROSA',
  'x'.repeat(61),
  '',
])('“%s” is not', (text) => {
  expect(isPersonName(text)).toBe(false);
});

test.each(['kari.nordmann', 'ola_nordmann', 'anne-marie.hansen', 'k.hansen', 'fatima.ali'])(
  '%s@ is the mailbox of a person',
  (localPart) => {
    expect(isPersonalMailbox(localPart)).toBe(true);
  },
);

test.each([
  'post',
  'fyrlyset.oslo',
  'postmottak.legevakta',
  'frirettshjelp',
  'kari',
  'anna.huset',
  'a.b',
  'maria.2',
  '',
])('%s@ is not', (localPart) => {
  expect(isPersonalMailbox(localPart)).toBe(false);
});

test('Cyrillic names are told in every case, towns that begin like them are not', () => {
  expect(['Анна', 'Анну', 'Марией', 'Сергея', 'Наталья'].map(isFirstName)).toEqual(Array(5).fill(true));
  expect(['Мариуполь', 'Ирландия', 'Рома', 'ан'].map(isFirstName)).toEqual(Array(4).fill(false));
});
