/** The example of the page that checks: an invented directory into which ten mistakes were put, as YAML. */
import { fileURLToPath } from 'node:url';
import { readSource } from '@service-directory/validator/node';
import { Document, isScalar, visit } from 'yaml';

/** The invented directory of the validator's tests, which has no mistakes. */
const FIXTURE = fileURLToPath(new URL('../../../packages/validator/test/fixtures/vestbyen', import.meta.url));

const serviceOf = ({ services }, id) => services.find((service) => service.id === id);
const dayCentre = (directory) => serviceOf(directory, 'havn-dagsenter');
const shelter = (directory) => serviceOf(directory, 'havn-krisesenter');
const bus = (directory) => serviceOf(directory, 'helsebussen-runde');

/** What an editor does in a hurry, each with the rule that should tell. */
export const MISTAKES = [
  {
    code: 'location/confidential-details',
    make: (directory) => {
      shelter(directory).locations[0].address = { street: 'Hemmeliggata 5', locality: 'Vestbyen' };
    },
  },
  {
    code: 'schema/unknown-code',
    make: (directory) => {
      bus(directory).needs[1] = 'condom-lubricant';
    },
  },
  {
    code: 'schema/wrong-format',
    make: (directory) => {
      dayCentre(directory).contacts[0].value = '22 99 00 10';
    },
  },
  {
    code: 'location/swapped-coordinates',
    make: (directory) => {
      const { position } = dayCentre(directory).locations[0];
      [position.latitude, position.longitude] = [position.longitude, position.latitude];
    },
  },
  {
    code: 'condition/no-source',
    make: (directory) => {
      delete dayCentre(directory).access.cost.sourceIds;
    },
  },
  {
    code: 'schema/unknown-field',
    make: (directory) => {
      bus(directory).minAge = 18;
    },
  },
  {
    code: 'hours/overlap',
    make: (directory) => {
      dayCentre(directory).openingHours.periods.push({ days: ['fr'], opens: '14:00', closes: '18:00' });
    },
  },
  {
    code: 'text/missing-language',
    make: (directory) => {
      delete bus(directory).summary.en;
    },
  },
  {
    code: 'service/unknown-organization',
    make: (directory) => {
      bus(directory).organizationIds = ['helsebusen'];
    },
  },
  {
    code: 'link/tracking-parameter',
    make: (directory) => {
      dayCentre(directory).contacts[1].value += '?fbclid=abc123';
    },
  },
];

/** Stands in the example for the day on which somebody tries it, so that it never grows old. */
export const DAY_OF_TRIAL = '1999-12-31';

/** Fields whose age is judged. The fixture's own days would grow old, and bring findings that nobody put there. */
const AGEING = new Set(['updatedOn', 'checkedOn', 'retrievedOn', 'lastVerifiedOn']);

function withFreshDays(value, day) {
  if (Array.isArray(value)) return value.map((item) => withFreshDays(item, day));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([field, item]) => [
    field,
    AGEING.has(field) ? day : withFreshDays(item, day),
  ]);
  return Object.fromEntries(fields);
}

/**
 * @param {string} today the day of its checks, `YYYY-MM-DD`
 * @param {readonly { make: (directory: object) => void }[]} mistakes what is put in
 * @returns {Promise<string>} YAML
 */
export async function makeExample(today, mistakes = MISTAKES) {
  const { directory } = await readSource(FIXTURE);
  const example = withFreshDays(structuredClone(directory), today);
  for (const { make } of mistakes) make(example);
  const document = new Document(example, { compat: 'yaml-1.1' });
  // As people write it: short lists on one line.
  visit(document, {
    Seq(_key, node) {
      node.flow = node.items.every(isScalar);
    },
  });
  return document.toString({ lineWidth: 100, flowCollectionPadding: false, singleQuote: true });
}
