import { A_FUNCTION, AN_ID, isId, isObject, isOneOf, readFields, SOME_WORDS } from './read-fields.ts';
import { isPluginIcon } from './icons.ts';
import type { Kind } from './read-plugins.ts';
import { readReveals, readThirdParty } from './read-reveals.ts';

export type KindName = 'sources' | 'basemaps' | 'facets' | 'sections' | 'actions' | 'languages';

const AN_ICON = [isPluginIcon, 'the name of an icon that the element has'] as const;
const isTag = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i.test(value);
const isShort = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 60;
const isWithin = (value: unknown, from: number, to: number): value is number =>
  typeof value === 'number' && value >= from && value <= to;

const byKey: Kind['name'] = ({ key }) => key;

const sources: Kind = {
  one: 'source',
  consequence: 'What it should load is missing.',
  idField: 'scheme',
  fields: {
    'scheme?': [
      (value) => isId(value) && !/^(?:https?|blob|data|file|javascript|about)$/.test(value),
      `${AN_ID[1]}, and no scheme of the web`,
    ],
    'matches?': A_FUNCTION,
    load: A_FUNCTION,
  },
  name: ({ key, part }) => (part as { scheme?: string }).scheme ?? key,
  finish: ({ scheme, matches }) => {
    if (scheme === undefined && matches === undefined) throw new Error('it must have scheme or matches');
  },
};

const basemaps: Kind = {
  one: 'basemap',
  consequence: 'The map shows its outlines instead.',
  fields: {
    id: [
      (value) => isId(value) && value !== 'outline' && value !== 'none',
      `${AN_ID[1]}; outline and none are taken`,
    ],
    label: SOME_WORDS,
    'asks?': [isObject, 'an object with thirdParty and learns'],
    'attribution?': [
      (value) =>
        Array.isArray(value) &&
        value.every((one) => isObject(one) && isShortOrLong(one['text']) && isAbsentOrText(one['url'])),
      'a list of { text, url? }',
    ],
    'bounds?': [
      (value) =>
        isObject(value) &&
        isWithin(value['west'], -180, 180) &&
        isWithin(value['east'], -180, 180) &&
        isWithin(value['south'], -90, 90) &&
        isWithin(value['north'], -90, 90),
      '{ west, south, east, north } in degrees',
    ],
    'zooms?': [
      (value) =>
        isObject(value) &&
        isWithin(value['from'], 0, 19) &&
        isWithin(value['to'], 0, 19) &&
        value['from'] <= value['to'],
      '{ from, to }, each 0 to 19',
    ],
    'honestZoom?': [(value) => isWithin(value, 0, 19), 'a number from 0 to 19'],
    create: A_FUNCTION,
  },
  name: ({ part }) => (part as { id: string }).id,
  finish: (part) => {
    if (part['asks'] !== undefined) part['asks'] = readThirdParty(part['asks']);
  },
};

const isShortOrLong = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= 200;
const isAbsentOrText = (value: unknown): boolean => value === undefined || typeof value === 'string';

const facets: Kind = {
  one: 'facet',
  consequence: 'The filter is left out.',
  fields: { id: AN_ID, label: SOME_WORDS, 'icon?': AN_ICON, values: A_FUNCTION, 'valueLabel?': A_FUNCTION },
  name: byKey,
};

const sections: Kind = {
  one: 'section',
  consequence: 'The section is left out.',
  fields: {
    id: AN_ID,
    title: SOME_WORDS,
    'after?': [(value) => typeof value === 'string', 'the id of a section'],
    render: A_FUNCTION,
  },
  name: byKey,
};

const actions: Kind = {
  one: 'action',
  consequence: 'The action is left out, or did nothing.',
  fields: {
    id: AN_ID,
    label: SOME_WORDS,
    'icon?': AN_ICON,
    'on?': [
      (value) => Array.isArray(value) && value.every(isOneOf('card', 'record')),
      "a list of 'card' and 'record'",
    ],
    'isAvailable?': A_FUNCTION,
    'href?': A_FUNCTION,
    'run?': A_FUNCTION,
    'reveals?': [isObject, 'an object with a note, or with thirdParty and learns'],
  },
  name: byKey,
  finish: (part) => {
    if ((part['href'] === undefined) === (part['run'] === undefined))
      throw new Error('it must have either href or run');
    if (part['on'] !== undefined) part['on'] = [...(part['on'] as string[])];
    if (part['reveals'] !== undefined) part['reveals'] = readReveals(part['reveals']);
  },
};

const languages: Kind = {
  one: 'language',
  consequence: 'The built-in words are shown in its place.',
  idField: 'lang',
  fields: {
    lang: [isTag, 'a language tag (BCP 47)'],
    ownName: [isShort, 'what the language calls itself'],
    'direction?': [isOneOf('ltr', 'rtl'), 'ltr or rtl'],
    'origin?': [isObject, 'an object with origin and date'],
    load: A_FUNCTION,
  },
  name: ({ part }) => (part as { lang: string }).lang.toLowerCase(),
  finish: (part) => {
    if (part['origin'] !== undefined)
      part['origin'] = readFields(part['origin'], {
        origin: [
          isOneOf('source', 'human', 'machine', 'machine-reviewed'),
          'source, human, machine or machine-reviewed',
        ],
        'reviewedBy?': [isShort, 'a role'],
        date: [(value) => typeof value === 'string', 'a day, YYYY-MM-DD'],
      });
  },
};

/** How each kind of part is read. */
export const KINDS: Readonly<Record<KindName, Kind>> = {
  sources,
  basemaps,
  facets,
  sections,
  actions,
  languages,
};
