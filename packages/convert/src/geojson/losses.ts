import type { LossReasons } from '../field-map.ts';
import { reasonsOf, SHARED_REASONS } from '../draft/losses.ts';
import { TAG_REASONS } from '../draft/tags/tag-losses.ts';

/** Why something was not taken over to or from GeoJSON. */
export const GEOJSON_LOSSES: LossReasons = reasonsOf('geojson', {
  ...SHARED_REASONS,
  ...TAG_REASONS,
  altitude: { nb: 'Høyden over havet er ikke tatt med.', en: 'The height above the sea was not taken over.' },
  'bad-position': { nb: 'Dette er ikke et punkt på jorda.', en: 'This is no point on the earth.' },
  'changed-elsewhere': {
    nb: 'Noen har endret dette uten å endre posten som følger med. Posten gjelder.',
    en: 'Somebody changed this without changing the record that comes with it. The record counts.',
  },
  duplicate: { nb: 'Posten står flere ganger.', en: 'The record is there more than once.' },
  'no-geojson': { nb: 'Dette er ikke GeoJSON.', en: 'This is no GeoJSON.' },
  'no-point': {
    nb: 'En strek eller et område er ikke et punkt, og vi finner ikke på et.',
    en: 'A line or an area is no point, and none is made up.',
  },
  'no-properties': { nb: 'Det er ikke sagt hva dette er.', en: 'Nothing says what this is.' },
  'other-license': {
    nb: 'Noen av stedene er fra OpenStreetMap og har lisensen ODbL-1.0, ikke den som står her.',
    en: 'Some of the places come from OpenStreetMap and have the licence ODbL-1.0, not the one that stands here.',
  },
  'other-system': {
    nb: 'Koordinatene er ikke i WGS84 og er ikke tatt med.',
    en: 'The coordinates are not in WGS84 and were not taken over.',
  },
  'own-record': {
    nb: 'Posten som følger med, er ikke slik den skal være, og er ikke tatt med.',
    en: 'The record that comes with it is not as it should be and was not taken over.',
  },
  'unread-member': { nb: 'Dette feltet ble ikke lest.', en: 'This field was not read.' },
});
