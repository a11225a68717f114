import { stringsBelow } from '../../data.ts';
import { MAY_BE_KEPT } from '../../facts/kept-addresses.ts';
import { namesBoth } from '../../facts/names-both.ts';
import { ELSEWHERE } from '../../facts/noted-houses.ts';
import { hasConfidentialPlace } from '../../facts/places.ts';
import { secretStreetsIn } from '../../facts/secret-words.ts';
import { defineRule } from '../../rule.ts';
import { besideQuietShelter, besideShelter } from '../secret-example.ts';

/**
 * Notes the address of a confidential place in the notes that editors keep on another service: its street, or its name beside an
 * address or a point. They are not published, and lie in the file all the same. Neither is told.
 */
export const locationSecretInNotes = defineRule({
  code: 'location/secret-in-notes',
  severity: 'warning',
  source:
    'Safety guide, section 4: absent from the file; the data model keeps internal out of what is published',
  why: 'The shelter says nothing of where it is, and the note on the café says “the shelter is in …”. The file goes by mail and lies in backups.',
  needsSecrets: true,
  on: 'service',
  when: 'internal',
  examplesOn: 'directory',
  ok: besideQuietShelter({ internal: 'De følger deg til Trygt bosted. Ring først.' }),
  notOk: besideShelter({ internal: 'Trygt bosted: Prøvegata 9' }),
  check(service, report, { secrets }) {
    // Its own notes are told by location/confidential-street.
    if (hasConfidentialPlace(service)) return;
    const { names, publicStreets } = secrets;
    for (const { path, value } of stringsBelow(service['internal'])) {
      const note = value.replace(ELSEWHERE, ' ');
      const namesHouse = MAY_BE_KEPT.test(note) && namesBoth(note, names.named, publicStreets);
      if (namesHouse || secretStreetsIn(note, secrets).length > 0)
        report({ path: ['internal', ...path], params: { field: 'internal' } });
    }
  },
});
