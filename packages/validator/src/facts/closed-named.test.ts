import { describe, expect, test } from 'vitest';
import { closedNamed } from './closed-named.ts';

const TODAY = '2026-12-01';

describe('a name says that its service is', () => {
  test.each([
    ['Maten (nedlagt)', true],
    ['Maten – stengt for godt', true],
    ['Maten (midlertidig stengt)', false],
    ['The food (closed down)', true],
    ['The food [closed]', false],
    ['Еда (закрыто)', false],
    ['NEDLAGT: Maten', true],
    ['Nedlagt – Maten', true],
    ['UTGÅR Maten', true],
    ['STENGT Maten', false],
    ['Maten – nedlagt 1.1.2026', true],
    ['Maten (nedlagt i mars 2026)', true],
    ['Maten midl. stengt', false],
    ['Maten midlertidig stengt', false],
    ['Ikke i bruk: Maten', false],
    ['Maten (pauset)', false],
    ['Maten (åpner våren 2027)', false],
    ['The food (opens in 2027)', false],
    ['Jedzenie (zamknięte)', false],
    ['Mâncare (închis temporar)', false],
    ['Maten – utgår', true],
    ['Maten (pause)', false],
    ['Tidligere Maten', true],
  ])('closed: «%s»', (name, isForGood) => {
    expect(closedNamed(name, TODAY)).toMatchObject({ isForGood });
  });

  test.each([
    'Stengte dører',
    'Lukket gruppe',
    'Closed Circle (women)',
    'CLOSED DOORS',
    'Maten (stengt søndag)',
    'Maten (stengt i juli)',
    'Maten (åpner 10:00)',
    'Maten (åpner våren 2024)',
    'Ned i kjelleren',
    'Utgang: Maten',
    'Natthjemmet',
    'Tidligere innsatte',
    'Pause',
    'Pause – kafé for kvinner',
    'Kafé Pause',
    'Maten (tidligere Suppa)',
  ])('nothing of it: «%s»', (name) => {
    expect(closedNamed(name, TODAY)).toBeUndefined();
  });

  test('nor that another name is the former one', () => {
    expect(closedNamed('Tidligere Maten', TODAY, false)).toBeUndefined();
  });
});
