import type { Params } from '../../finding.ts';
import type { Sentences, Terms } from '../types.ts';
import { joined, listOf, meant } from './words.ts';

/** Fields, with “and” between them. */
const fieldNames = (names: Params[string], { field }: Terms): string => joined(listOf(names).map(field));

/** What the rules of the family identity say in English. */
export const identity = {
  'directory/duplicate-id': {
    message: ({ id, list }, { isSheet }) =>
      `The id “${String(id)}” stands twice${isSheet ? '' : ` among the ${String(list)}`}.`,
    help: () => 'Give the newer record an id of its own. If both are the same thing, keep one.',
  },
  'service/unknown-organization': {
    message: ({ id }) => `The organisation “${String(id)}” is not in this directory.`,
    help: (params) => meant(params, 'Add the organisation, or write the id of one that is there.'),
  },
  'organization/unused': {
    message: ({ id }) => `No service names the organisation “${String(id)}”.`,
    help: () => 'Add it to organizationIds of a service, or remove it.',
  },
  'service/replaced-by-unknown': {
    message: ({ id, isItself }) =>
      isItself === true
        ? 'The service is said to be replaced by itself.'
        : `The service “${String(id)}” that took over is not in this directory.`,
    help: (params) => meant(params, 'Write the id of the service that took over, or remove “replacedBy”.'),
  },
  'service/see-also-unknown': {
    message: ({ id, isItself }) =>
      isItself === true
        ? 'The service points to itself.'
        : `The service “${String(id)}” that it points to is not in this directory.`,
    help: (params) => meant(params, 'Write the id of a service that is there, or remove it from “seeAlso”.'),
  },
  'service/undeclared-code': {
    message: ({ code, list }) => `The code “${String(code)}” in “${String(list)}” is declared nowhere.`,
    help: (params, { isSheet }) =>
      meant(
        params,
        isSheet
          ? 'Use a word of the list. What it is beyond that can stand in the description.'
          : 'Declare it under “codes” in the head of the directory, with list, label and broader, or use a code of the standard.',
      ),
  },
  'directory/unused-code': {
    message: ({ code }) => `No service uses the code “${String(code)}”.`,
    help: () => 'Use it in a service, or remove it from “codes”.',
  },
  'service/age-order': {
    message: ({ minimumAge, maximumAge }) =>
      `The youngest age is ${String(minimumAge)} and the oldest is ${String(maximumAge)}.`,
    help: () => 'Exchange minimumAge and maximumAge, or correct the one that is wrong.',
  },
  'service/listed-twice': {
    message: ({ list, entry }) => `“${String(entry)}” stands twice in “${String(list)}”.`,
    help: () => 'Remove one, or write the one that was meant.',
  },
  'service/audience-disagrees': {
    message: ({ only, other, field, said, missing }, terms) =>
      said === undefined
        ? `The service is said to be for ${terms.quoted('audience', only)} only, and with ${terms.quoted('audience', other)} for everyone else too.`
        : missing === undefined
          ? `“${String(field)}” says “${String(said)}”, and ${terms.field('audience')} does not say that it is for some only.`
          : `“${String(field)}” says “${String(said)}”, and nothing stands in ${fieldNames(missing, terms)}.`,
    help: ({ said, missing }, terms) =>
      missing !== undefined
        ? `Write the age into ${fieldNames(missing, terms)} as well, so that whoever filters by age finds what is right. If it holds for a part of the service only, say so in the text.`
        : said === undefined
          ? `Write ${terms.isSheet ? terms.code('welcome', 'mainly') : 'welcome: mainly'} for both if others are let in, or remove the group that is not meant.`
          : `Write in ${terms.field('audience')} that it is for the group alone: ${terms.isSheet ? '“only women”' : 'welcome: only'}. If others are let in too, correct the words.`,
  },
  'service/id-not-stable': {
    message: ({ id, word }) => `The id “${String(id)}” holds “${String(word)}”, which will not stay true.`,
    help: () =>
      'If nobody links to it yet, give it an id that lasts, such as the name of the service and its town. If it is published, keep it.',
  },
  'service/replaced-but-active': {
    message: ({ id, status }, terms) =>
      `The service “${String(id)}” took over, and this one has the status ${terms.quoted('serviceStatus', status)}.`,
    help: (_, terms) =>
      `Write ${terms.field('status')}: ${terms.code('serviceStatus', 'defunct')}, or remove “replacedBy”.`,
  },
  'service/closed-without-alert': {
    message: () => 'The service is closed for a while, and nothing says why or until when.',
    help: (_, { isSheet, field }) =>
      isSheet
        ? `Add a sentence under ${field('alert.text')}, and the last day under ${field('alert.through')} if it is known.`
        : 'Add an alert with a sentence, and “through” if the day is known.',
  },
  'service/duplicate': {
    message: ({ name }) =>
      `Another service has the same name (“${String(name)}”), the same organisation and the same place.`,
    help: () => 'Keep the newer record. If they are two services, say in the names what tells them apart.',
  },
  'organization/duplicate': {
    message: ({ field, value }) =>
      field === 'name'
        ? `Two organisations have the name “${String(value)}”.`
        : `Two organisations have the number ${String(value)} (${String(field)}).`,
    help: () =>
      'Keep one and let all services name it. If they are two, such as a national body and its branch, tell them apart by name.',
  },
  'service/points-to-closed': {
    message: ({ id, status }, terms) =>
      `The service “${String(id)}” that it points to has the status ${terms.quoted('serviceStatus', status)}.`,
    help: () => 'Point to a service that is open, or remove it here.',
  },
  'service/authority-unmarked': {
    message: ({ authority, id }) =>
      `The organisation “${String(id)}” is ${authority === 'police' ? 'the police' : 'an immigration authority'}, and the service does not say so.`,
    help: ({ authority }, { isSheet }) =>
      `Write access.${String(authority)}: part-of-authority, with a basis and a source. If the organisation only works with them, correct its name or ${isSheet ? 'website' : 'url'}.`,
  },
} satisfies Readonly<Record<string, Sentences>>;
