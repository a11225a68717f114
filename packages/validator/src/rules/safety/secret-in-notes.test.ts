import { expect, test } from 'vitest';
import { toldBy } from '../../testing/told-by.ts';
import { locationSecretInNotes } from './secret-in-notes.ts';

const shelter = {
  id: 'a',
  name: 'Rosenhuset',
  locations: [{ id: 'hus', visibility: 'confidential', area: 'Oslo' }],
};
const cafe = {
  id: 'b',
  name: 'Kafeen',
  locations: [{ id: 'k', visibility: 'public', address: { street: 'Storgata 10' } }],
};
const told = (internal: unknown, house: object = shelter, more: object = {}) =>
  toldBy(locationSecretInNotes, 'directory', { services: [house, { ...cafe, ...more, internal }] });

test.each([
  'Rosenhuset ligger i Kirkeveien 12',
  'Rosenhuset: Kirkeveien 12',
  'Kirkeveien 12 (Rosenhuset)',
  'Ring før neste kontroll. Rosenhuset holder til i Kirkeveien 12.',
  'Rosenhuset, 59.91273, 10.74609',
])('in the note on another service it is told, and not repeated: “%s”', (note) => {
  const found = told(note);
  expect(found.map(({ path, severity }) => [path, severity])).toEqual([['/services/1/internal', 'warning']]);
  expect(JSON.stringify(found)).not.toMatch(/kirkeveien|rosenhuset|59\.9/i);
  expect(told({ note }).map(({ path }) => path)).toEqual(['/services/1/internal/note']);
});

test('the street that the record of the house has is told without its name', () => {
  const house = { ...shelter, internal: 'Huset ligger i Kirkeveien 12.' };
  expect(told('Levere klær i Kirkeveien 12 på fredag', house)).toHaveLength(1);
});

test.each([
  'De følger deg til Rosenhuset. Ring Rosenhuset på 22 99 00 00.',
  'Rosenhuset henter klær hos kafeen i Storgata 10.',
  'Møte med lederen av Rosenhuset 12. mai kl. 10–12.',
  'Rosenhuset har kontor i Kirkeveien 12',
  'Lageret ligger i Kirkeveien 12.',
  'Rosenhuset hjalp 2400 kvinner.',
])('what says nothing of where the house is, is not: “%s”', (note) => {
  expect(told(note)).toEqual([]);
});

test('the notes of the house itself are told by another rule, and those on open houses are nobody’s secret', () => {
  expect(told('Rosenhuset ligger i Kirkeveien 12', shelter, { locations: shelter.locations })).toEqual([]);
  const open = { ...shelter, locations: [{ id: 'hus', visibility: 'public' }] };
  expect(told('Rosenhuset ligger i Kirkeveien 12', open)).toEqual([]);
});
