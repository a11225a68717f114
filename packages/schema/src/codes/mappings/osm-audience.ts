import type { AudienceGroup } from '../audience.ts';
import type { OsmEntry } from './osm-tags.ts';

/** https://wiki.openstreetmap.org/wiki/Key:social_facility:for, on something with amenity=social_facility. */
const served = (group: string): OsmEntry => ({ tags: { 'social_facility:for': group } });
/** A tag that says this would put on a public map where people can be found who have reason not to be. */
const EXPOSES = 'No documented tag, and one would show strangers where to find these people.';
const NO_TAG = 'No documented tag.';

/**
 * What OpenStreetMap has for each group. The values of `lgbtq` are those of `welcome: mainly`; the wiki asks to set them
 * only where a place says so openly itself (https://wiki.openstreetmap.org/wiki/Key:lgbtq).
 */
export const AUDIENCE_TAGS: Readonly<Record<AudienceGroup, OsmEntry>> = {
  'people-who-sell-sex': { note: EXPOSES },
  migrants: served('migrant'),
  undocumented: { note: EXPOSES },
  'eu-citizens': { note: NO_TAG },
  'asylum-seekers': served('refugee'),
  'trafficked-people': { note: EXPOSES },
  women: served('woman'),
  men: { note: NO_TAG },
  'trans-people': { tags: { 'lgbtq:trans': 'primary' }, alsoRead: [{ 'lgbtq:trans': 'only' }] },
  lgbtiq: {
    tags: { lgbtq: 'primary' },
    alsoRead: [{ lgbtq: 'only' }, { 'social_facility:for': 'lgbtq' }],
  },
  'men-who-have-sex-with-men': {
    tags: { 'lgbtq:men': 'primary' },
    alsoRead: [{ 'lgbtq:men': 'only' }],
  },
  'people-who-use-drugs': served('drug_addicted'),
  homeless: served('homeless'),
  'young-people': served('juvenile'),
  families: served('family'),
  roma: { note: NO_TAG },
  workers: { note: NO_TAG },
  'people-with-hiv': { note: 'The value «diseased» is any illness; one of its own would tell on people.' },
  // «victim» is of any crime, robbery too.
  'victims-of-violence': served('abused'),
  relatives: { note: NO_TAG },
};
