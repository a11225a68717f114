import type { Entities } from './entities.ts';
import type { FieldNotes } from './notes.ts';

/** Notes on what a service asks of a person, who will be told, and at what cost. */
export const accessConditions: FieldNotes<Entities['accessConditions']> = {
  residenceStatus: {
    example: { value: 'not-asked', basis: 'stated', sourceIds: ['site'] },
    hsds: ['service.eligibility_description'],
    differs:
      'The question that this model was made for; HSDS has free text that no search can use. A service that requires a status has no code, since it does not belong here.',
  },
  identification: {
    example: { value: 'alias-accepted', basis: 'stated', sourceIds: ['site'] },
    hsds: ['required_document.document'],
    differs:
      'Also says that nothing must be shown, or that a name of one’s own choice will do; HSDS lists documents as free text.',
  },
  personalNumber: {
    example: { value: 'not-needed', basis: 'stated', sourceIds: ['site'] },
    hsds: ['required_document.document'],
    differs: 'A number or an electronic identity is no document, and is asked for also where no paper is.',
  },
  anonymity: {
    example: {
      value: 'partial',
      basis: 'stated',
      note: 'They give you a number instead of a name.',
      sourceIds: ['site'],
    },
    differs:
      'Staying unknown is another thing than what must be shown at the door; none of the three standards has it.',
  },
  cost: {
    example: { value: 'free', basis: 'stated', sourceIds: ['site'] },
    hsds: ['service.fees_description', 'cost_option.amount'],
    schemaOrg: ['schema:Offer.price', 'schema:Place.isAccessibleForFree'],
    osm: ['fee', 'charge'],
    differs:
      'A code to filter by, with «partly free» between free and paid; amounts, where known, stand in the note.',
  },
  entry: {
    example: ['walk-in', { value: 'no-referral-needed', basis: 'stated', sourceIds: ['site'] }],
    hsds: ['service.application_process', 'schedule.attending_type'],
    osm: ['appointment', 'reservation'],
    differs: 'Codes, several at once, also for queues, lotteries and waiting lists; HSDS has free text.',
  },
  records: {
    example: { value: 'own-records-only', basis: 'stated', sourceIds: ['site'] },
    differs:
      'Who can read what is written down is a question before one dares to come; none of the three standards has it.',
  },
  police: {
    example: { value: 'legal-duty-only', basis: 'rule', sourceIds: ['law'] },
    differs: 'Who fears the police needs the answer before coming; none of the three standards has it.',
  },
  immigration: {
    example: { value: 'never-without-consent', basis: 'stated', sourceIds: ['site'] },
    differs:
      'Apart from the police, since one may be told what the other is not; none of the three standards has it.',
  },
  professionalSecrecy: {
    example: { value: 'yes', basis: 'rule', sourceIds: ['law'] },
    differs: 'A duty by law weighs more than a promise; none of the three standards has it.',
  },
  eligibility: {
    example: { nb: 'Du må være edru i venterommet.', en: 'You must be sober in the waiting room.' },
    hsds: ['service.eligibility_description'],
    differs: 'Only what the codes above it do not say.',
  },
};

/** Notes on one condition and what it rests on. */
export const condition: FieldNotes<Entities['condition']> = {
  value: {
    example: 'not-asked',
    hsds: ['attribute.taxonomy_term'],
    differs:
      'Not known is a value of its own and the default, so that a gap is neither a promise nor a refusal.',
  },
  basis: {
    example: 'stated',
    differs:
      'What the service says, what others say and what the law says are three things to a reader; none of the three standards tells them apart.',
  },
  note: {
    example: { nb: 'De spør ikke om opphold.', en: 'They do not ask about residence.' },
    differs: 'The limits of a promise stand beside it; HSDS would have them in a text elsewhere.',
  },
  sourceIds: {
    example: ['site'],
    osm: ['source:*'],
    differs:
      'Points at sources of the record; OpenStreetMap writes the source itself under a key for each tag.',
  },
  checkedOn: {
    example: '2026-09-01',
    unit: 'YYYY-MM-DD',
    hsds: ['service.assured_date'],
    osm: ['check_date:*'],
    differs: 'For one condition, as in OpenStreetMap; HSDS dates the check of a whole service.',
  },
};
