import type { CodeLabels } from '../locales/types.ts';
import type { DrawingName } from './names.ts';

/** What is not known is the same question everywhere, and never the drawing of a yes or a no. */
export const UNKNOWN = 'circle-question-mark' satisfies DrawingName;
/** Some of it, not all. */
const PARTLY = 'contrast' satisfies DrawingName;

/** Police and immigration authorities: the codes are the same, and so are the drawings; the words say which. */
const AUTHORITY_CONTACT = {
  'never-without-consent': 'message-square-lock',
  'legal-duty-only': 'gavel',
  'present-on-site': 'officer',
  'part-of-authority': 'landmark',
  unconfirmed: UNKNOWN,
} as const satisfies Readonly<Record<keyof CodeLabels['police'], DrawingName>>;

type AccessList =
  | 'residenceStatus'
  | 'identification'
  | 'personalNumber'
  | 'anonymity'
  | 'cost'
  | 'entry'
  | 'records'
  | 'police'
  | 'immigration'
  | 'professionalSecrecy'
  | 'basis';

/** The drawings of the access conditions. A permit is a passport, an identity card a card with a face. */
export const ACCESS_DRAWINGS = {
  residenceStatus: {
    'not-asked': 'passport-not',
    // They may ask, but the door is open whatever the answer.
    'not-required': 'door-open',
    'some-services-only': PARTLY,
    unconfirmed: UNKNOWN,
  },
  identification: {
    none: 'id-card-not',
    'alias-accepted': 'name-badge',
    'any-document': 'file-user',
    'official-document': 'passport',
    unconfirmed: UNKNOWN,
  },
  personalNumber: { 'not-needed': 'number-card-not', needed: 'number-card', unconfirmed: UNKNOWN },
  anonymity: {
    // Not a mask or a hat with glasses: the reader has done nothing to hide from.
    full: 'person-dashed',
    partial: PARTLY,
    none: 'id-card',
    unconfirmed: UNKNOWN,
  },
  cost: {
    free: 'money-not',
    'partly-free': PARTLY,
    'small-fee': 'coin',
    paid: 'banknote',
    unconfirmed: UNKNOWN,
  },
  entry: {
    'walk-in': 'door-open',
    appointment: 'calendar-check',
    'phone-first': 'phone',
    referral: 'clipboard-plus',
    'no-referral-needed': 'clipboard-not',
    registration: 'clipboard-pen-line',
    'queue-ticket': 'ticket',
    lottery: 'dices',
    'waiting-list': 'hourglass',
    outreach: 'footprints',
    online: 'monitor-smartphone',
  },
  records: {
    'none-kept': 'pencil-off',
    'own-records-only': 'folder-lock',
    'shared-health-record': 'folder-users',
    unconfirmed: UNKNOWN,
  },
  police: AUTHORITY_CONTACT,
  immigration: AUTHORITY_CONTACT,
  professionalSecrecy: { yes: 'lock-keyhole', no: 'lock-keyhole-open', unconfirmed: UNKNOWN },
  basis: { stated: 'message-square-quote', reported: 'messages-square', rule: 'book-open-text' },
} as const satisfies {
  readonly [List in AccessList]: Readonly<Record<keyof CodeLabels[List], DrawingName>>;
};
