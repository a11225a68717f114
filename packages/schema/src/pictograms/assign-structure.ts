import type { CodeLabels, CodeList } from '../locales/types.ts';
import { UNKNOWN, type ACCESS_DRAWINGS } from './assign-access.ts';
import type { DrawingName } from './names.ts';

type StructureList = Exclude<
  CodeList,
  keyof typeof ACCESS_DRAWINGS | 'needGroups' | 'needs' | 'audience' | 'welcome'
>;

/** The drawings of what a record is: state, place, contact, language, area, evidence, days. */
export const STRUCTURE_DRAWINGS = {
  serviceStatus: {
    active: 'circle-check',
    'temporarily-closed': 'circle-pause',
    inactive: 'circle-minus',
    defunct: 'circle-x',
  },
  organizationType: {
    public: 'landmark',
    charity: 'hand-heart',
    // A candle burns in many faiths; a church would say which.
    'faith-based': 'candle',
    'user-led': 'users-round',
    'health-trust': 'hospital',
    other: 'building',
  },
  locationKind: {
    physical: 'map-pin',
    mobile: 'bus',
    outreach: 'footprints',
    phone: 'phone',
    online: 'monitor-smartphone',
  },
  visibility: {
    public: 'map-pin',
    'on-request': 'message-circle-question-mark',
    area: 'area',
    confidential: 'map-pin-off',
  },
  precision: {
    entrance: 'door-open',
    building: 'building',
    street: 'signpost',
    postcode: 'mailbox',
    locality: 'map',
  },
  wheelchair: {
    yes: 'wheelchair',
    limited: 'wheelchair-limited',
    no: 'wheelchair-not',
    unconfirmed: UNKNOWN,
  },
  channel: {
    phone: 'phone',
    sms: 'message-square-text',
    whatsapp: 'bubble-phone',
    signal: 'message-circle-dashed',
    telegram: 'send',
    viber: 'square-bubble-phone',
    messenger: 'bubble-zigzag',
    email: 'mail',
    web: 'globe',
    form: 'square-pen',
    chat: 'messages-circle',
    video: 'video',
  },
  numberShown: { yes: 'eye', no: 'eye-off', unconfirmed: UNKNOWN },
  contactCost: { free: 'money-not', 'normal-rate': 'coin', premium: 'coins', unconfirmed: UNKNOWN },
  languageMode: {
    staff: 'message-circle',
    interpreter: 'languages',
    written: 'file-text',
    unconfirmed: UNKNOWN,
  },
  areaScope: { local: 'house', regional: 'map', national: 'flag', international: 'globe' },
  canAskFor: {
    'female-worker': 'woman',
    'male-worker': 'man',
    interpreter: 'languages',
    companion: 'users-round',
  },
  verificationMethod: {
    'provider-confirmed': 'badge-check',
    visit: 'footprints',
    phone: 'phone',
    website: 'globe',
    'second-hand': 'messages-square',
  },
  confidence: { high: 'circle-check', medium: 'contrast', low: 'circle-alert' },
  translationOrigin: { human: 'user-round-pen', machine: 'bot', 'machine-reviewed': 'bot-check' },
  holidayRule: { open: 'calendar-check', closed: 'calendar-x', unconfirmed: UNKNOWN },
  weekdays: {
    mo: 'calendar-day',
    tu: 'calendar-day',
    we: 'calendar-day',
    th: 'calendar-day',
    fr: 'calendar-day',
    sa: 'calendar-day',
    su: 'calendar-day',
  },
} as const satisfies {
  readonly [List in StructureList]: Readonly<Record<keyof CodeLabels[List], DrawingName>>;
};
