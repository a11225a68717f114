import type { Need, NeedGroup } from '../codes/needs.ts';
import type { DrawingName } from './names.ts';

/** The drawing of each group of needs. A group shows the need that most readers look for in it. */
export const NEED_GROUP_DRAWINGS = {
  health: 'stethoscope',
  'harm-reduction': 'condom',
  safety: 'shield',
  law: 'scale',
  'a-place': 'bed',
  basics: 'utensils',
  talk: 'messages-circle',
  'learn-and-work': 'briefcase',
  travel: 'luggage',
} as const satisfies Readonly<Record<NeedGroup, DrawingName>>;

/** The drawing of each need; no two share one, so that a row of them can be told apart without words. */
export const NEED_DRAWINGS = {
  // Tests are shown by what is tested in, treatment by the medicine: nothing that says which illness.
  'sexual-health-testing': 'test-tube',
  'sexual-health-treatment': 'pill-bottle',
  'hiv-prep-pep': 'shield-pill',
  contraception: 'contraception',
  pregnancy: 'pregnant',
  abortion: 'pregnant-minus',
  vaccination: 'syringe',
  'general-health': 'stethoscope',
  dental: 'tooth',
  'wound-care': 'bandage',
  'mental-health': 'head-heart',

  'condoms-lubricant': 'condom',
  'clean-equipment': 'syringe-sealed',
  naloxone: 'nose-spray',
  'drug-checking': 'pill-search',
  'supervised-consumption': 'house-syringe',
  'substance-use-treatment': 'use-less',

  emergency: 'siren',
  // A hand that says stop, not a fist or a bruise.
  'violence-support': 'hand',
  // Care for body and feelings. What happened is in the words, where only the reader sees it.
  'sexual-assault-care': 'heart-plus',
  'crisis-shelter': 'house-heart',
  // A way out. Chains and handcuffs would show a reader as a thing, and as guilty.
  'trafficking-support': 'way-out',

  'legal-advice': 'scale',
  'immigration-advice': 'passport',
  'asylum-advice': 'sheltered-person',
  'labour-rights': 'hard-hat',
  // Writing it down with someone; a police badge would say that the police are already told.
  'help-to-report': 'clipboard-pen-line',
  'rights-information': 'book-open-text',

  'emergency-overnight-stay': 'night-bed',
  'safe-accommodation': 'shield-house',
  'day-centre': 'sofa',

  food: 'utensils',
  clothing: 'shirt',
  'shower-laundry': 'shower',
  'money-advice': 'wallet',
  'phone-internet': 'smartphone-charging',

  counselling: 'message-circle-heart',
  'peer-support': 'heart-handshake',
  'social-work': 'file-user',
  outreach: 'footprints',
  'meeting-place': 'coffee',
  'crisis-line': 'phone-call',
  interpreting: 'languages',

  'language-course': 'book-a',
  'job-advice': 'briefcase',
  education: 'graduation-cap',
  courses: 'presentation',

  'assisted-return': 'suitcase-home',
  'family-tracing': 'user-round-search',
} as const satisfies Readonly<Record<Need, DrawingName>>;
