import * as model from '@service-directory/schema';

/** The code lists that travel as taxonomies of HSDS, and what each is for, in English. */
export const TAXONOMY_LISTS = {
  needs: { codes: model.NEEDS, means: 'What a service helps with.' },
  audience: {
    codes: model.AUDIENCE,
    means: 'For whom a service is. The value of the attribute says whether others are welcome.',
  },
  residenceStatus: {
    codes: model.RESIDENCE_STATUS,
    means: 'Whether a service asks if a person may stay in the country.',
  },
  identification: { codes: model.IDENTIFICATION, means: 'What a person must show to say who they are.' },
  personalNumber: {
    codes: model.PERSONAL_NUMBER,
    means: 'Whether a national identity number or electronic identity is needed.',
  },
  anonymity: { codes: model.ANONYMITY, means: 'Whether a person may stay unknown to the service.' },
  cost: { codes: model.COST, means: 'What it costs the person.' },
  entry: { codes: model.ENTRY, means: 'How a person gets in.' },
  records: { codes: model.RECORDS, means: 'What is written down about a person, and where.' },
  police: { codes: model.AUTHORITY_CONTACT, means: 'Whether the police are told or present.' },
  immigration: {
    codes: model.AUTHORITY_CONTACT,
    means: 'Whether the immigration authorities are told or present.',
  },
  professionalSecrecy: {
    codes: model.PROFESSIONAL_SECRECY,
    means: 'Whether the people who work there are bound to secrecy by law.',
  },
  canAskFor: { codes: model.CAN_ASK_FOR, means: 'What a person may ask for.' },
  organizationType: { codes: model.ORGANIZATION_TYPE, means: 'What kind of body an organization is.' },
  wheelchair: { codes: model.WHEELCHAIR, means: 'Whether a person in a wheelchair can get in.' },
} as const;

export type TaxonomyList = keyof typeof TAXONOMY_LISTS;
export const TAXONOMY_NAMES = Object.keys(TAXONOMY_LISTS) as TaxonomyList[];
