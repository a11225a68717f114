import type { Sentences } from '../types.ts';
import { joined, meant } from './words.ts';

/** What the rules of the family promise say in English. */
export const promise = {
  'condition/no-source': {
    message: ({ field, value, problem, id }) =>
      problem === 'none'
        ? `“${String(field)}” promises “${String(value)}” and names no source.`
        : problem === 'unknown'
          ? `“${String(field)}” promises “${String(value)}” and rests on the source “${String(id)}”, which this record does not have.`
          : `“${String(field)}” promises “${String(value)}”, and the source “${String(id)}” does not say that it supports it.`,
    help: (params) =>
      params['problem'] === 'none'
        ? params['suggestion'] === undefined
          ? 'Add sourceIds with the id of a source in “sources” that says so. If nothing says so, write unconfirmed.'
          : `Add sourceIds: [${String(params['suggestion'])}] if that source says so. If nothing says so, write unconfirmed.`
        : params['problem'] === 'unknown'
          ? meant(
              params,
              'Add that source to “sources”, or write the id of one that is there. If nothing says so, write unconfirmed.',
            )
          : `If the source says so, add ${String(params['fieldPath'])} to its “supports”. If it does not, name another source or write unconfirmed.`,
  },
  'condition/residence-required': {
    message: ({ where, value, field }) =>
      where === 'value'
        ? `residenceStatus is “${String(value)}”: the service asks for the right to stay. Such a service does not belong in this directory.`
        : `“${String(field)}” says that a person must have the right to stay. A service that asks for it does not belong in this directory.`,
    help: () =>
      'Take the service out. If only a part of it asks, write some-services-only with a note that says which part. If nobody knows, write unconfirmed.',
  },
  'condition/old-evidence': {
    message: ({ fields, readOn }) =>
      `What ${joined(fields)} rests on was last read on ${String(readOn)}, more than a year ago.`,
    help: () =>
      'Read the source again and change its retrievedOn, or write unconfirmed if it no longer says so.',
  },
} satisfies Readonly<Record<string, Sentences>>;
