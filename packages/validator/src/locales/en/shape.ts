import type { Params } from '../../finding.ts';
import type { Sentences } from '../types.ts';
import { REFERENCES } from '../references.ts';
import { isRequiredForm } from '../required-forms.ts';
import { expectedIn, joined, listOf, meant, typeOf } from './words.ts';

/** The schema’s own words, told in others here. */
const NO_EMAIL_ADDRESS = 'this is no e-mail address';

/** A record of a list that is none. */
const RECORDS: Readonly<Record<string, string>> = { services: 'A service', organizations: 'An organisation' };

/** Only a summary has a place for what does not fit; a reference is as long as the id that it names. */
function shorter(field: Params[string]): string {
  if (field === 'summary') return 'Say it shorter, or move the rest to “description”.';
  if (field === 'id') return 'Choose a shorter id, and change it wherever it is named.';
  return REFERENCES.has(field) ? 'Write the id as it stands where it belongs.' : 'Write it shorter.';
}

/** What the rules of the family shape say in English. */
export const shape = {
  'schema/wrong-type': {
    message: ({ field, expected, foundType, found, list }) => {
      const wanted = listOf(expected).map(typeOf).join(' or ');
      const isShown = ['text', 'number', 'no-number', 'true-or-false'].includes(String(foundType));
      const shown = field !== '' && isShown ? ` (${String(found)})` : '';
      return `${field === '' ? (RECORDS[String(list)] ?? 'The document') : `“${String(field)}”`} must be ${wanted}; it is ${typeOf(foundType)}${shown}.`;
    },
    help: ({ field, expected, foundType, found, list }) => {
      const wanted = listOf(expected);
      if (field === '' && list !== undefined)
        return 'Write it as a record with fields, or take it out of the list.';
      if (field === '')
        return 'A directory begins with kind: service-directory, and has organizations and services.';
      if (foundType === 'number' && wanted.includes('string')) {
        return `Put it in quotation marks: "${String(found)}". See that no zero at the front was lost.`;
      }
      if (foundType === 'true-or-false' && wanted.includes('string'))
        return 'Write one of the codes, or the words, in quotation marks.';
      if (foundType === 'text' && (wanted.includes('number') || wanted.includes('int')))
        return 'Write the number without quotation marks, with a point for decimals.';
      if (wanted.includes('array'))
        return 'Make it a list: in YAML each entry on its own line after “- ”, in JSON inside [ ].';
      if (foundType === 'nothing') return 'Fill it in, or leave the whole field out.';
      return `Write it as ${wanted.map(typeOf).join(' or ')}.`;
    },
  },
  'schema/missing-field': {
    message: ({ field, expected }, terms) =>
      `The field “${String(field)}” is missing${expected === undefined ? '' : `: ${expectedIn(expected, terms)}`}.`,
    help: ({ field }, terms) =>
      field === 'residenceStatus' || field === 'access'
        ? 'Add access.residenceStatus. When you do not know, write unconfirmed: that is an honest answer.'
        : field === 'visibility'
          ? `Add ${terms.field('visibility')}: ${terms.code('visibility', 'public')}, ${terms.code('visibility', 'on-request')}, ${terms.code('visibility', 'area')} or ${terms.code('visibility', 'confidential')}. Write ${terms.code('visibility', 'confidential')} when in doubt.`
          : field === 'basis'
            ? `Add ${terms.field('basis')}: ${terms.code('basis', 'stated')} (the service says so itself), ${terms.code('basis', 'reported')} (others say so) or ${terms.code('basis', 'rule')} (a law says so).`
            : `Add “${String(field)}” to this record.`,
  },
  'schema/unknown-field': {
    message: ({ field }) => `There is no field “${String(field)}” here.`,
    help: (params) => {
      if (params['field'] === '<<')
        return 'The name “<<” merges records in some programs, not here. Write the fields out in this record.';
      const allowed = listOf(params['allowed']);
      const list =
        allowed.length > 0 && allowed.length <= 20 ? ` The fields here are ${joined(allowed)}.` : '';
      return `${meant(params, 'Remove it, or put it under “extensions” with a name such as my-site:field.')}${list}`;
    },
  },
  'schema/unknown-code': {
    message: ({ field, found }) => `“${String(found)}” is no code of “${String(field)}”.`,
    help: (params) => {
      const more = Number(params['more'] ?? 0);
      const list = `Allowed: ${listOf(params['allowed']).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
      return params['suggestion'] === undefined ? list : `${meant(params)} ${list}`;
    },
  },
  'schema/wrong-format': {
    message: ({ field, found, expected }, terms) =>
      expected === NO_EMAIL_ADDRESS
        ? `What stands in “${String(field)}” is no e-mail address.`
        : found === undefined
          ? `What stands in “${String(field)}” cannot be used: ${expectedIn(expected, terms)}.`
          : `“${String(found)}” does not fit “${String(field)}”: ${expectedIn(expected, terms)}.`,
    help: ({ field, expected, suggestion }) =>
      suggestion !== undefined
        ? `Write "${String(suggestion)}", if that is what is meant.`
        : expected === NO_EMAIL_ADDRESS
          ? 'Write the whole address and nothing else, such as post@example.org, with @ and not (at).'
          : isRequiredForm(expected)
            ? `Correct “${String(field)}”.`
            : `Correct “${String(field)}”, or leave it out when it is not known.`,
  },
  'schema/too-much': {
    message: ({ field, limit, length, of }) =>
      of === 'text'
        ? `“${String(field)}” has ${String(length)} characters; at most ${String(limit)} are allowed.`
        : of === 'list'
          ? `“${String(field)}” has ${String(length)} entries; at most ${String(limit)} are allowed.`
          : `“${String(field)}” is ${String(length)}; the highest that makes sense is ${String(limit)}.`,
    help: ({ of, field }) =>
      of === 'text'
        ? shorter(field)
        : of === 'list'
          ? 'Keep the most important ones.'
          : 'Look for a slip of the keyboard.',
  },
  'schema/too-little': {
    message: ({ field, limit, length, of }) =>
      of === 'number'
        ? `“${String(field)}” is ${String(length)}; the lowest that makes sense is ${String(limit)}.`
        : `“${String(field)}” is empty.`,
    help: ({ of }) =>
      of === 'number'
        ? 'Look for a slip of the keyboard.'
        : 'Fill it in, or leave the field out if it may be left out.',
  },
  'schema/bad-name': {
    message: ({ field, expected }, terms) =>
      `“${String(field)}” is not a name that can stand here: ${expectedIn(expected, terms)}.`,
    help: () => 'Change the name, or take the field away.',
  },
  'schema/bare-condition': {
    message: ({ field, found }) =>
      `“${String(field)}” is written as the bare code “${String(found)}”. Only unconfirmed may stand alone: a promise says what it rests on.`,
    help: ({ field, found }) =>
      `If a source says so, write ${String(field)}: { value: ${String(found)}, basis: …, sourceIds: [id of the source] }, where basis is stated (the service itself), reported (others) or rule. Otherwise ${String(field)}: unconfirmed.`,
  },
  'schema/not-together': {
    message: ({ field, expected }, terms) =>
      `“${String(field)}” does not fit: ${expectedIn(expected, terms)}.`,
    help: ({ suggestion }) =>
      suggestion === undefined
        ? 'Find out what is right, and change the fields so that they agree.'
        : `Write "${String(suggestion)}", if that is what is meant.`,
  },
} satisfies Readonly<Record<string, Sentences>>;
