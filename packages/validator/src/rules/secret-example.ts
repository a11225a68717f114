/** A shelter whose notes say where it is. The street is invented. */
const shelter = {
  id: 'trygt-bosted',
  organizationIds: ['eksempelforeningen'],
  name: 'Trygt bosted',
  summary: { nb: 'Et trygt sted i Oslo.', en: 'A safe place in Oslo.' },
  needs: ['safe-accommodation'],
  access: { residenceStatus: 'unconfirmed' },
  locations: [{ id: 'huset', visibility: 'confidential', area: 'Oslo' }],
  contacts: [{ channel: 'phone', value: '+4722990000' }],
  sources: [],
  verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
  internal: 'Huset ligger i Hemmeligveien 5. Ring før du kommer.',
};

const neighbour = {
  id: 'helsehjelpen',
  organizationIds: ['eksempelforeningen'],
  name: 'Helsehjelpen',
  summary: { nb: 'Hjelp fra sykepleier.', en: 'Help from a nurse.' },
  needs: ['general-health'],
  access: { residenceStatus: 'unconfirmed' },
  contacts: [{ channel: 'phone', value: '+4722990001' }],
  sources: [],
  verification: { lastVerifiedOn: '2026-05-20', method: 'website', confidence: 'medium' },
};

/** A place that anyone may know, with an invented street. */
export const OPEN_HOUSE = {
  id: 'huset',
  visibility: 'public',
  address: { street: 'Prøvegata 1', locality: 'Oslo' },
};

/** An example for rules that look for the secret of one service in the record of another: a shelter, and such a record. */
export const besideShelter = (changes: object) => ({ services: [shelter, { ...neighbour, ...changes }] });

/** The same, kept as it should be: the notes do not say where the shelter is. */
export const besideQuietShelter = (changes: object) => ({
  services: [
    { ...shelter, internal: 'Ring før du kommer.' },
    { ...neighbour, ...changes },
  ],
});
