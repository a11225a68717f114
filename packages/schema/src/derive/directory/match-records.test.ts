import { expect, test } from 'vitest';
import { canShare, matchRecords, type Named, namesServices } from './match-records.ts';

const record = (id: string, name: string, ...values: string[]): Named => ({
  id,
  name,
  ...(values.length === 0 ? {} : { identifiers: values.map((value) => ({ scheme: 'NO-BRC', value })) }),
});
const pairs = (records: Named[], others: Named[]) =>
  [...matchRecords(records, others)].map(([a, b]) => [a.id, b.id]);

test('a shared identifier makes two records one, whatever they are called', () => {
  expect(pairs([record('a', 'A', '1')], [record('b', 'B', '1'), record('c', 'C', '2')])).toEqual([
    ['a', 'b'],
  ]);
});

test('the scheme belongs to the identifier', () => {
  const other = { id: 'b', name: 'B', identifiers: [{ scheme: 'SE-ON', value: '1' }] };
  expect(pairs([record('a', 'A', '1')], [other])).toEqual([]);
});

test('an identifier that stands on several records of a directory names none of them', () => {
  const services = [record('a', 'A', '1'), record('b', 'B', '1')];
  expect(pairs(services, [record('c', 'C', '1')])).toEqual([]);
  expect(pairs([record('c', 'C', '1')], services)).toEqual([]);
});

test('an identifier written twice on one record is still its own', () => {
  expect(pairs([record('a', 'A', '1', '1')], [record('b', 'B', '1')])).toEqual([['a', 'b']]);
});

test('an id alone is no proof, and neither is a name', () => {
  expect(pairs([record('a', 'Kafé')], [record('a', 'Bad')])).toEqual([]);
  expect(pairs([record('a', 'Kafé')], [record('b', 'Kafé')])).toEqual([]);
  expect(pairs([record('a', 'Kafé')], [record('a', 'KAFE')])).toEqual([['a', 'a']]);
});

test('no record is matched twice, and a register is surer than a name', () => {
  const others = [record('x', 'X', '1')];
  expect(pairs([record('x', 'X'), record('y', 'Y', '1')], others)).toEqual([['y', 'x']]);
  expect(pairs([record('y', 'Y', '1', '2')], [record('p', 'P', '2'), record('q', 'Q', '1')])).toEqual([
    ['y', 'q'],
  ]);
});

test('directories share records only when their times and texts mean the same', () => {
  const head = { timeZone: 'Europe/Oslo', country: 'NO', languages: ['nb', 'en'] };
  expect(canShare(head, { ...head, languages: ['nb'] })).toBe(true);
  expect(canShare(head, { ...head, languages: ['en', 'nb'] })).toBe(false);
  expect(canShare(head, { ...head, country: 'SE' })).toBe(false);
  expect(canShare(head, { ...head, timeZone: 'UTC' })).toBe(false);
});

test('the number of an organisation names no service, and that of a service directory does', () => {
  expect(['NO-BRC', 'GB-CHC', 'SE-ON', 'XM-DAC'].filter(namesServices)).toEqual([]);
  expect(['OSM', 'helsenorge', 'https://example.org/ids', 'no-brc'].filter(namesServices)).toHaveLength(4);
  const clinic = record('clinic', 'Klinikk', '1');
  expect([...matchRecords([record('cafe', 'Kafé', '1')], [clinic], namesServices)]).toEqual([]);
});
