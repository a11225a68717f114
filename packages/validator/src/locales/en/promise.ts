import type { Params } from '../../finding.ts';
import type { Sentences } from '../types.ts';
import { joined, meant } from './words.ts';

/** “summary” says “…”. */
const says = ({ field, said }: Params) => `“${String(field)}” says “${String(said)}”`;
const CHANGE_ONE =
  'Ask the service which is right, then change the text or the code. If nobody knows, write unconfirmed.';
const LIMITS =
  'Add the limits in a note: helpers in Norway must warn about grave crime and about harm to children. Use the service’s own words, if it has any.';

/** What the rules of the family promise say in English. */
export const promise = {
  'condition/residence-required': {
    message: ({ value }, terms) =>
      `${terms.field('residenceStatus')} is ${terms.quoted('residenceStatus', value)}: the service asks for the right to stay. Such a service does not belong in this directory.`,
    help: () =>
      'Take the service out. If only a part of it asks, write some-services-only with a note that says which part. If nobody knows, write unconfirmed.',
  },
  'condition/residence-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('residenceStatus')} is ${terms.quoted('residenceStatus', params['value'])}.`,
    help: () =>
      'If the service asks for it, take the service out; if only a part of it asks, write some-services-only with a note that says which part. If it does not ask, correct the text.',
  },
  'condition/identification-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('identification')} is ${terms.quoted('identification', params['value'])}.`,
    help: () => CHANGE_ONE,
  },
  'condition/personal-number-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('personalNumber')} is ${terms.quoted('personalNumber', params['value'])}.`,
    help: () => CHANGE_ONE,
  },
  'condition/anonymity-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('anonymity')} is ${terms.quoted('anonymity', params['value'])}.`,
    help: (_, terms) =>
      `Ask the service what holds. Where it depends, write ${terms.code('anonymity', 'partial')} with a note that says when a person can be anonymous.`,
  },
  'condition/cost-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('cost')} is ${terms.quoted('cost', params['value'])}.`,
    help: () =>
      'Write the code that fits: partly-free when a part costs money, small-fee for a small sum. Say in a note what costs how much.',
  },
  'condition/referral-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('entry')} is ${terms.quoted('entry', params['value'])}.`,
    help: () =>
      'Ask the service which is right. If some come with a referral and some without, list both codes and say in a note who needs one.',
  },
  'condition/appointment-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('entry')} is ${terms.quoted('entry', params['value'])}.`,
    help: (_, terms) =>
      `Ask the service which is right. If both ways are open, list ${terms.code('entry', 'walk-in')} and ${terms.code('entry', 'appointment')}.`,
  },
  'condition/police-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('police')} is ${terms.quoted('police', params['value'])}.`,
    help: () =>
      'Ask the service what it tells the police, and when. Write legal-duty-only when the law alone makes it, present-on-site when they are in the house, or unconfirmed.',
  },
  'condition/immigration-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('immigration')} is ${terms.quoted('immigration', params['value'])}.`,
    help: () =>
      'Ask the service what it tells the immigration authorities, and when. If nobody knows, write unconfirmed.',
  },
  'condition/records-contradicted': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field('records')} is ${terms.quoted('records', params['value'])}.`,
    help: () =>
      'Ask the service what it writes down. Write own-records-only or shared-health-record, or unconfirmed.',
  },
  'condition/codes-disagree': {
    message: ({ field, value, other, otherValue }, terms) => {
      const [first, second] = [terms.quoted(String(field), value), terms.quoted(String(other), otherValue)];
      return field === other
        ? `“${String(field)}” has both ${first} and ${second}.`
        : `“${String(field)}” is ${first}, and “${String(other)}” is ${second}: both cannot hold.`;
    },
    help: ({ field, other }) =>
      field === other
        ? 'Keep the one that holds, or say in the notes for whom each of them does.'
        : 'Ask the service which of the two is right, and write unconfirmed where nobody knows.',
  },
  'condition/only-in-words': {
    message: (params, terms) =>
      `${says(params)}, while ${terms.field(String(params['condition']))} is not known.`,
    help: ({ condition }, { isSheet }) =>
      `If a source says so, write it as access.${String(condition)} with basis and ${isSheet ? 'source' : 'sourceIds'}. If none does, take it out of the text.`,
  },
  'condition/absolute-words': {
    message: (params) => `${says(params)}: a promise of secrecy without limits.`,
    help: () => LIMITS,
  },
  'condition/absolute-promise': {
    message: ({ field }, terms) =>
      `“${String(field)}” promises ${terms.quoted(String(field), 'never-without-consent')} and names no limits.`,
    help: () => LIMITS,
  },
  'condition/no-source': {
    message: ({ field, value, problem, id }, terms) =>
      problem === 'none'
        ? `“${String(field)}” promises ${terms.quoted(String(field), value)} and names no source.`
        : problem === 'unknown'
          ? `“${String(field)}” promises ${terms.quoted(String(field), value)} and rests on the source “${String(id)}”, which this record does not have.`
          : `“${String(field)}” promises ${terms.quoted(String(field), value)}, and the source “${String(id)}” does not say that it supports it.`,
    help: (params, { isSheet }) =>
      params['problem'] === 'none'
        ? isSheet
          ? 'Name the page that says so. If nothing says so, write unconfirmed.'
          : params['suggestion'] === undefined
            ? 'Add sourceIds with the id of a source in “sources” that says so. If nothing says so, write unconfirmed.'
            : `Add sourceIds: [${String(params['suggestion'])}] if that source says so. If nothing says so, write unconfirmed.`
        : params['problem'] === 'unknown'
          ? meant(
              params,
              'Add that source to “sources”, or write the id of one that is there. If nothing says so, write unconfirmed.',
            )
          : `If the source says so, add ${String(params['fieldPath'])} to its “supports”. If it does not, name another source or write unconfirmed.`,
  },
  'condition/old-evidence': {
    message: ({ fields, readOn, isOlderThanRead, isSaid }) =>
      isSaid === true
        ? `The note of ${joined(fields)} says that it is from ${String(readOn)}, and no source says when it was published: the promise is shown as new.`
        : isOlderThanRead === true
          ? `What ${joined(fields)} rests on is from ${String(readOn)} or earlier, whenever it was read.`
          : `What ${joined(fields)} rests on was last read on ${String(readOn)}, more than a year ago.`,
    help: ({ isSaid }, { isSheet }) =>
      isSaid === true
        ? `Write ${isSheet ? 'the source anew once it was read again' : 'the year as publishedOn of the source, and the promise is shown as old'}, or unconfirmed.`
        : 'Read the source again and change its retrievedOn, or write unconfirmed if it no longer says so.',
  },
  'condition/rule-as-own-word': {
    message: ({ field, host }, terms) =>
      host === undefined
        ? `“${String(field)}” is told as the service’s own word (${terms.field('basis')}: ${terms.code('basis', 'stated')}), and its note tells what the law says.`
        : `“${String(field)}” is told as the service’s own word (${terms.field('basis')}: ${terms.code('basis', 'stated')}), and rests only on ${String(host)}.`,
    help: (_, terms) =>
      `Write ${terms.field('basis')}: ${terms.code('basis', 'rule')}, and say in the note what the rule is. Keep ${terms.code('basis', 'stated')} only with a source of the service itself.`,
  },
  'condition/reported-as-stated': {
    message: ({ field, host }, terms) =>
      `“${String(field)}” is told as the service’s own word (${terms.field('basis')}: ${terms.code('basis', 'stated')}), and rests only on ${String(host)}.`,
    help: (_, terms) =>
      `Write ${terms.field('basis')}: ${terms.code('basis', 'reported')}. Keep ${terms.code('basis', 'stated')} only with a source of the service itself.`,
  },
  'condition/rule-without-law': {
    message: ({ field, host }, terms) =>
      `“${String(field)}” is told as a rule (${terms.field('basis')}: ${terms.code('basis', 'rule')}), and rests only on ${String(host)}.`,
    help: (_, terms) =>
      `Add the law or the authority’s page as a source, such as lovdata.no or helsenorge.no. If it is what the service says, write ${terms.field('basis')}: ${terms.code('basis', 'stated')}; if others say it, ${terms.code('basis', 'reported')}.`,
  },
  'condition/checked-before-published': {
    message: ({ field, checkedOn, publishedOn }) =>
      `“${String(field)}” was checked on ${String(checkedOn)}, and the page it rests on was published ${String(publishedOn)}.`,
    help: () => 'Correct the date that is wrong; look at the year.',
  },
  'service/nothing-asked': {
    message: () => 'Somebody spoke with the service, and no condition of it is known.',
    help: () =>
      'Ask next time: do you ask for a residence permit, for ID or a number? Can a person be anonymous? What does it cost? Whom do you tell?',
  },
  'source/unknown-path': {
    message: ({ path }) => `The source supports “${String(path)}”, which is no field of a service.`,
    help: (params) =>
      meant(params, 'Write the path of a field, such as access.cost, contacts or openingHours.'),
  },
  'source/empty-field': {
    message: ({ path }) => `The source supports “${String(path)}”, and the record does not have it.`,
    help: ({ path }) =>
      `Write down what the source says as ${String(path)}, or take ${String(path)} out of “supports”.`,
  },
  'source/read-before-published': {
    message: ({ publishedOn, retrievedOn }) =>
      `The page was read on ${String(retrievedOn)}, and published only ${String(publishedOn)}.`,
    help: () => 'Correct the date that is wrong; look at the year.',
  },
  'source/same-page': {
    message: ({ id, other }) => `The sources “${String(other)}” and “${String(id)}” are the same page.`,
    help: ({ id, other }, { isSheet }) =>
      `Put what both support under “${String(other)}”, and take “${String(id)}” out of “sources” and of ${isSheet ? 'the conditions' : 'every sourceIds'}.`,
  },
} satisfies Readonly<Record<string, Sentences>>;
