import { describe, expect, test } from 'vitest';
import { namesPerson } from './person-names.ts';
import { isPrivateLine } from './private-lines.ts';

describe('a number that is somebody’s own', () => {
  test.each([
    'Privat',
    'privat mobil',
    'Min mobil',
    'hjemmenummer',
    'personlig nummer',
    'Karis mobil',
    'Mobilen til Kari',
    'Private mobile',
    'My own phone',
    'Maria’s phone',
    'Personal cell',
    'Home phone',
    'Móvil privado',
    'Teléfono personal',
    'Teléfono de María',
    'număr personal',
    'telefon privat',
    'Telefonul Mariei',
    'личный телефон',
    'домашний телефон',
    'телефон Марии',
    'приватний номер',
    'telefon prywatny',
    'numer Anny',
    'téléphone personnel',
    'portable de Marie',
    'личен телефон',
    'رقم شخصي',
    'Kari privat',
    'Kari Nordmann privat',
    'Kari – privat',
    'Anna prywatny',
    'Kari sin mobil',
    'Anna sitt nummer',
  ])('“%s”', (label) => {
    expect(isPrivateLine(label)).toBe(true);
  });

  test.each([
    'Vakttelefon',
    'Sentralbord',
    'Privat klinikk',
    'Bergen privat',
    'Samtale, privat',
    'Sofia privatklinikk',
    'Senteret sin mobil',
    'Egen telefon for pårørende',
    'Our own line for parents',
    'Krisesenterets eget nummer er ikke funnet',
    'The centre’s own number was not found',
    'Personlig rådgivning',
    'Home visits',
    'Hjemmebesøk',
    'Mobile team',
    'Bergen mobil',
    'Telefon mandag',
    'Phone Monday',
    'atención personal',
    'Личный приём',
    'Samtale, personlig eller på telefon',
  ])('“%s” is none', (label) => {
    expect(isPrivateLine(label)).toBe(false);
  });
});

describe('a person in a text', () => {
  test.each([
    ['Maria er sosionom hos oss', 'role'],
    ['Maria is our social worker', 'role'],
    ['La trabajadora social se llama Lucía', 'role'],
    ['Hilsen Kari', 'ask'],
    ['Запитайте Оксану', 'ask'],
    ['Contactez Jean Dupont', 'ask'],
    ['Amina Yusuf tar telefonen', 'full'],
  ])('“%s” is named by %s', (text, kind) => {
    expect(namesPerson(text)).toBe(kind);
  });

  test.each([
    'Karl Johans gate',
    'Dr. Holms vei',
    'Hilsen fra oss alle',
    'Røde Kors er en organisasjon',
    'Pan Pizza',
    'Grace House is a centre',
  ])('“%s” names nobody', (text) => {
    expect(namesPerson(text)).toBeUndefined();
  });
});
