import { fieldOf, recordsAt, type Data } from '../../data.ts';
import { saysWhere } from '../../facts/names-both.ts';
import { hasConfidentialPlace, isPublicPlace } from '../../facts/places.ts';
import { MAY_POINT, pointsTo } from '../../facts/pointing-words.ts';
import { isForReaders, readersFieldOf } from '../../facts/readers-field.ts';
import { defineRule } from '../../rule.ts';
import { besideQuietShelter, besideShelter } from '../secret-example.ts';

const office = (directions: string) => ({
  locations: [
    {
      id: 'kontoret',
      visibility: 'public',
      address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
      directions: { nb: directions, en: 'Ring the bell.' },
    },
  ],
});

/**
 * Flags a sentence that points at a secret place by its name, where the record or the sentence has an address: «samme inngang som».
 * The name of the secret place is public, and the address of its neighbour is its own.
 */
export const locationSecretNeighbor = defineRule({
  code: 'location/secret-neighbor',
  severity: 'error',
  source: 'Safety guide, section 4: absent from the file, also in free text and every translation',
  why: 'The shelter says nothing of where it is, and the café writes “same entrance as the shelter” below its own address.',
  needsSecrets: true,
  on: 'string',
  mayHold: MAY_POINT,
  examplesOn: 'directory',
  ok: besideQuietShelter(office('Ring på.')),
  notOk: besideShelter(office('Samme inngang som Trygt bosted.')),
  check({ value, field: name }, report, context) {
    const { names } = context.secrets;
    if (names.isEmpty || !isForReaders(name) || !pointsTo(value, names.houses)) return;
    const { service } = context;
    // Where a secret place is itself is told by location/confidential-landmark.
    if (hasConfidentialPlace(service)) return;
    if (!hasOpenAddress(service) && !saysWhere(value)) return;
    const field = readersFieldOf(context.path);
    if (field !== undefined) report({ params: { field } });
  },
});

const hasOpenAddress = (service: Data | undefined): boolean =>
  recordsAt(service, 'locations').some(
    ([, location]) =>
      isPublicPlace(location) &&
      (fieldOf(location, 'address') !== undefined || fieldOf(location, 'position') !== undefined),
  );
