import type { CodeLabels } from '../../locales/types.ts';
import { OSM_ANY_VALUE, type OsmTags } from './osm-tags.ts';

type TagsOf<List extends keyof CodeLabels> = Readonly<Record<keyof CodeLabels[List], OsmTags | undefined>>;

/** https://wiki.openstreetmap.org/wiki/Key:fee, which knows yes and no only; «partly» and «not known» write nothing. */
const cost: TagsOf<'cost'> = {
  free: { fee: 'no' },
  'partly-free': undefined,
  'small-fee': { fee: 'yes' },
  paid: { fee: 'yes' },
  unconfirmed: undefined,
};

/** https://wiki.openstreetmap.org/wiki/Key:wheelchair */
const wheelchair: TagsOf<'wheelchair'> = {
  yes: { wheelchair: 'yes' },
  limited: { wheelchair: 'limited' },
  no: { wheelchair: 'no' },
  unconfirmed: undefined,
};

/**
 * https://wiki.openstreetmap.org/wiki/Key:contact:*; phone, email and website are the more used forms of those. The wiki
 * keeps contact:sms for numbers that cannot be called. Signal, Viber, forms, chats and video have no documented key, and
 * contact:facebook is a page, not a way to write to Messenger.
 */
const channel: TagsOf<'channel'> = {
  phone: { phone: OSM_ANY_VALUE },
  sms: { 'contact:sms': OSM_ANY_VALUE },
  whatsapp: { 'contact:whatsapp': OSM_ANY_VALUE },
  signal: undefined,
  telegram: { 'contact:telegram': OSM_ANY_VALUE },
  viber: undefined,
  messenger: undefined,
  email: { email: OSM_ANY_VALUE },
  web: { website: OSM_ANY_VALUE },
  form: undefined,
  chat: undefined,
  video: undefined,
};

/**
 * https://wiki.openstreetmap.org/wiki/Key:operator:type. There `government` is run by state, county or town itself, and
 * `public` by a public body with a management of its own, as a health trust is.
 */
const organizationType: TagsOf<'organizationType'> = {
  public: { 'operator:type': 'government' },
  charity: { 'operator:type': 'charitable' },
  'faith-based': { 'operator:type': 'religious' },
  'user-led': { 'operator:type': 'community' },
  'health-trust': { 'operator:type': 'public' },
  other: undefined,
};

/** OpenStreetMap holds what stands still: a place is on it or is not, and no tag says by which of these one is met. */
const locationKind: TagsOf<'locationKind'> = {
  physical: undefined,
  mobile: undefined,
  outreach: undefined,
  phone: undefined,
  online: undefined,
};

/** The tags of the codes of lists other than needs and audience. */
export const STRUCTURE_TAGS = { cost, wheelchair, channel, organizationType, locationKind };
