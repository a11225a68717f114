/** All that is measured, group by group. Each gives its rows by name; see `record/measures.mjs` for what a row holds. */
import { compare } from './compare.mjs';
import { benchList } from './element/list/run.mjs';
import { benchLoad } from './element/load/run.mjs';
import { benchMap } from './element/map/run.mjs';
import { weighElement } from './element/weigh.mjs';
import { hoursContest } from './hours.mjs';
import { largeDirectory } from './large-directory.mjs';
import { benchLarge } from './publish/large.mjs';
import { benchPublish } from './publish/run.mjs';
import { benchSearch } from './search/run.mjs';
import { benchValidator } from './validator/run.mjs';

/** Services in the large directory: a national list. */
const SERVICES = 10_000;
const QUICK_SERVICES = 1_000;
/** The moment at which everything is asked. */
const AT = Date.parse('2026-11-24T12:00:00+01:00');

/**
 * @typedef {object} Context
 * @property {object} small the published directory of the demo, of which large ones are made
 * @property {object} schema the built package
 * @property {object} zod its zod schemas
 * @property {object} validator the built package
 * @property {boolean} quick whether small sizes and few rounds will do
 * @property {boolean} million whether a million services are published, which takes hours
 */

const sizeOf = ({ quick }) => (quick ? QUICK_SERVICES : SERVICES);

/** What `compare` found, without the peer, which is 1 by its nature. */
const besides = (peer, compared) =>
  Object.fromEntries(
    Object.entries(compared)
      .filter(([name]) => name !== peer)
      .map(([name, row]) => [`${name} ÷ ${peer}`, row]),
  );

function benchReading(context) {
  const { small, schema, zod } = context;
  const text = JSON.stringify(largeDirectory(small, sizeOf(context)));
  return besides(
    'JSON.parse',
    compare('JSON.parse', {
      'JSON.parse': () => JSON.parse(text),
      'JSON.parse and readDirectory': () => schema.readDirectory(JSON.parse(text)),
      'JSON.parse and zod': () => zod.directorySchema.safeParse(JSON.parse(text)),
    }),
  );
}

function benchQueries(context) {
  const { small, schema } = context;
  const { directory } = schema.readDirectory(largeDirectory(small, sizeOf(context)));
  const words = 'helse oslo';
  const lower = words.split(' ');
  const peer = 'looking through the text of each record';
  return besides(
    peer,
    compare(peer, {
      // What a page without an engine does.
      [peer]: () =>
        directory.services.filter((service) => {
          const hay = JSON.stringify(service).toLowerCase();
          return lower.every((word) => hay.includes(word));
        }),
      'queryServices, words': () => schema.queryServices({ text: words }, directory, { at: AT }),
      'queryServices, open now': () => schema.queryServices({ openNow: true }, directory, { at: AT }),
    }),
  );
}

const benchHours = ({ small, schema }) =>
  besides(
    'opening_hours.js',
    compare('opening_hours.js', hoursContest(schema, AT, small.publicHolidays ?? [])),
  );

/** @type {{ name: string, run: (context: Context) => Promise<object> | object }[]} */
export const GROUPS = [
  { name: 'weight', run: () => weighElement() },
  {
    name: 'load',
    run: ({ small, quick }) => benchLoad(small, { rounds: quick ? 1 : 5 }),
  },
  { name: 'reading', run: benchReading },
  { name: 'queries', run: benchQueries },
  { name: 'hours', run: benchHours },
  {
    name: 'search',
    run: (context) => benchSearch(context.small, context.schema, sizeOf(context)),
  },
  {
    name: 'list',
    run: async (context) =>
      (await benchList(context.small, { count: sizeOf(context), at: AT, quick: context.quick })).rows,
  },
  {
    name: 'map',
    run: async ({ quick }) => (await benchMap({ quick })).rows,
  },
  {
    name: 'validator',
    run: ({ small, quick }) => benchValidator(small, { quick }),
  },
  {
    name: 'publishing',
    run: ({ small, validator, quick }) => benchPublish(small, validator, { quick }),
  },
  {
    name: 'large',
    run: ({ small, quick, million }) => benchLarge(small, { quick, million }),
  },
];
