import { describe, expect, test } from 'vitest';
import { isRoleLine, withoutBesideName } from './role-lines.ts';

describe('the mobile of the one person who has the role', () => {
  test.each([
    'leders mobil',
    'prestens mobil',
    'leder',
    'Daglig leder',
    'avdelingsleder',
    'jobbmobil leder',
    'leder, jobbmobil',
    'v/ daglig leder',
    'leiaren sin mobil',
    'mobilen til lederen',
    'diakonens mobil',
    'sykepleierens mobil',
    'manager',
    'the manager’s phone',
  ])('“%s”', (label) => {
    expect(isRoleLine(label)).toBe(true);
  });

  test.each([
    'vakttelefon',
    'vaktleder',
    'leder på vakt',
    'mobilen til lederen på vakt',
    'resepsjon',
    'jobbmobil',
    'jobbmobil feltteam',
    'teamets mobil',
    'bussens mobil',
    'sykepleier',
    'koordinator',
    'ledergruppa',
    'Telefon for ledere',
    'v/ prestekontoret',
    'Manager on duty',
  ])('“%s” is none', (label) => {
    expect(isRoleLine(label)).toBe(false);
  });
});

test.each([
  ['jobb, Kari', 'Kari'],
  ['v/ Fatima', 'Fatima'],
  ['v/Kari', 'Kari'],
  ['Kari (jobb)', 'Kari'],
  ['Kari, jobb', 'Kari'],
  ['v/ Bymisjonen', 'Bymisjonen'],
  ['Vakttelefon', 'Vakttelefon'],
])('beside “%s” stands “%s”', (label, name) => {
  expect(withoutBesideName(label)).toBe(name);
});
