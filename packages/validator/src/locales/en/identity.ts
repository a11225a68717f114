import type { Sentences } from '../types.ts';
import { meant } from './words.ts';

/** What the rules of the family identity say in English. */
export const identity = {
  'directory/duplicate-id': {
    message: ({ id, list }) => `The id “${String(id)}” stands twice among the ${String(list)}.`,
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
    help: (params) =>
      meant(
        params,
        'Declare it under “codes” in the head of the directory, with list, label and broader, or use a code of the standard.',
      ),
  },
  'directory/unused-code': {
    message: ({ code }) => `No service uses the code “${String(code)}”.`,
    help: () => 'Use it in a service, or remove it from “codes”.',
  },
} satisfies Readonly<Record<string, Sentences>>;
