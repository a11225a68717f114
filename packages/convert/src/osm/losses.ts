import type { LossReasons } from '../field-map.ts';
import { reasonsOf, SHARED_REASONS } from '../draft/losses.ts';
import { TAG_REASONS } from '../draft/tags/tag-losses.ts';

/** Why something was not taken over to or from OpenStreetMap. */
export const OSM_LOSSES: LossReasons = reasonsOf('osm', {
  ...SHARED_REASONS,
  ...TAG_REASONS,
  'already-there': {
    nb: 'Posten kom fra OpenStreetMap og finnes der. Rett den der.',
    en: 'The record came from OpenStreetMap and is there. Change it there.',
  },
  'bad-characters': {
    nb: 'OpenStreetMap tar ikke styretegn eller halve tegn.',
    en: 'OpenStreetMap takes no control characters and no halves of characters.',
  },
  closed: {
    nb: 'Tilbudet er ikke i drift, så dette er ikke tatt med.',
    en: 'The service is not in operation, so this was not written.',
  },
  duplicate: { nb: 'Objektet står flere ganger.', en: 'The object is there more than once.' },
  'hours-stale': {
    nb: 'Åpningstidene er for gamle til å gis videre.',
    en: 'The opening hours are too old to be passed on.',
  },
  'hours-unsaid': {
    nb: 'Åpningstidene kan ikke sies uten feil i OpenStreetMap, og er ikke skrevet.',
    en: 'OpenStreetMap cannot say the opening hours without an error, and they were not written.',
  },
  'hours-words': {
    nb: 'Tidene er med, men ikke disse ordene, eller bare som en merknad.',
    en: 'The times are there, but not these words, or only as a remark.',
  },
  'no-place': {
    nb: 'Kartet holder steder. Tilbudet har ikke noe sted som kan stå der.',
    en: 'A map holds places. The service has none that can be on it.',
  },
  'no-feature-tag': {
    nb: 'Ingen merkelapp sier hva slags sted dette er.',
    en: 'No tag says what kind of place this is.',
  },
  'no-fine-position': {
    nb: 'Bare et punkt ved inngangen eller i bygningen kan stå på kartet.',
    en: 'Only a point at the entrance or in the building can be on the map.',
  },
  'no-object': { nb: 'Dette er ikke noe kartobjekt.', en: 'This is no object of a map.' },
  'no-osm-data': {
    nb: 'Dette er ikke data fra OpenStreetMap eller Overpass.',
    en: 'This is no data of OpenStreetMap or Overpass.',
  },
  'no-position': { nb: 'Objektet har ikke noe punkt.', en: 'The object has no point.' },
  'no-tag': { nb: 'OpenStreetMap har ingen merkelapp for dette.', en: 'OpenStreetMap has no tag for this.' },
  'no-tags': { nb: 'Objektet har ingen merkelapper.', en: 'The object has no tags.' },
  refuge: {
    nb: 'OpenStreetMap ber om at tilfluktssteder ikke settes på kartet.',
    en: 'OpenStreetMap asks to leave refuges off the map.',
  },
});
