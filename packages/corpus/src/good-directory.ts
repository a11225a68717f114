import { EXAMPLE_TODAY, exampleDirectory } from '@service-directory/validator';

/**
 * An invented directory that raises nothing. Every input stands in it, beside a record that must survive. Nobody and
 * nothing in it exists; each call makes fresh objects.
 */

/** The day on which it is judged. */
export const TODAY = EXAMPLE_TODAY;
/** The record that must survive whatever stands beside it. */
export const GOOD = 'helsehjelpen';
/** The record in which an input stands. */
export const HOSTILE = 'nabolaget';

export type Json = Record<string, unknown>;
export interface DirectoryData extends Json {
  organizations: Json[];
  services: unknown[];
}

const CHECKED = '2026-05-20';

const makeSource = (id: string, path: string): Json => ({
  id,
  url: `https://example.org/${path}`,
  title: 'Om tilbudet',
  retrievedOn: CHECKED,
  supports: ['access'],
});

const makeService = (id: string, name: string, summary: Json, more: Json): Json => ({
  id,
  organizationIds: ['eksempelforeningen'],
  name,
  summary,
  needs: ['general-health'],
  access: { residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['side'] } },
  verification: { lastVerifiedOn: CHECKED, method: 'website', confidence: 'medium' },
  ...more,
});

/** The good record. */
export const makeGood = (): Json =>
  makeService(
    GOOD,
    'Helsehjelpen',
    { nb: 'Gratis hjelp fra sykepleier.', en: 'Free help from a nurse.' },
    {
      contacts: [{ channel: 'phone', value: '+4722990000', printed: '22 99 00 00' }],
      locations: [
        {
          id: 'huset',
          visibility: 'public',
          address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' },
          position: { latitude: 59.9139, longitude: 10.7522, precision: 'building' },
        },
      ],
      sources: [makeSource('side', 'helsehjelp')],
    },
  );

/** The record beside it, in which inputs are put. Good as it stands. */
export const makeNeighbour = (more: Json = {}): Json => ({
  ...makeService(
    HOSTILE,
    'Matstasjonen',
    { nb: 'Varm mat hver kveld.', en: 'Warm food every evening.' },
    {
      needs: ['food'],
      contacts: [{ channel: 'phone', value: '+4722990011', printed: '22 99 00 11' }],
      sources: [makeSource('side', 'mat')],
    },
  ),
  ...more,
});

/** The whole directory, with both records, or with others in place of the second. */
export const makeDirectory = (...neighbours: unknown[]): DirectoryData => ({
  ...structuredClone(exampleDirectory('directory', {}) as DirectoryData),
  services: [makeGood(), ...(neighbours.length === 0 ? [makeNeighbour()] : neighbours)],
});
