import type { Directory, Service } from '@service-directory/schema';
import { expect, it } from 'vitest';
import { municipalitiesOf } from '../scripts/municipalities.mjs';

const directoryOf = (...services: Partial<Service>[]) => ({ services }) as unknown as Directory;
const at = (locality: string): Partial<Service> => ({
  locations: [{ id: 'sted', visibility: 'public', address: { locality } }],
});

it('counts a municipality once', () => {
  expect(municipalitiesOf(directoryOf(at('Oslo'), at('Bergen'), at('Oslo')))).toEqual(['Bergen', 'Oslo']);
});

it('counts a village as the municipality that it lies in', () => {
  expect(municipalitiesOf(directoryOf(at('Åkrehamn')))).toEqual(['Karmøy']);
});

it('counts a secret place by the municipality that its area names, and not by a region', () => {
  const secret = (area: string, regions: string[]): Partial<Service> => ({
    locations: [{ id: 'sted', visibility: 'confidential', area: { nb: area } }],
    serviceArea: { scope: 'regional', regions },
  });
  const directory = directoryOf(secret('Hamar sentrum', ['Hamar', 'Løten']), secret('Sunnmøre', ['Ålesund']));
  expect(municipalitiesOf(directory)).toEqual(['Hamar']);
});

it('does not count where a service only takes people from', () => {
  expect(municipalitiesOf(directoryOf({ serviceArea: { scope: 'local', regions: ['Røst'] } }))).toEqual([]);
});
