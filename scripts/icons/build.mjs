/**
 * Writes the files of icons of the element, packages/element/src/icons: the drawings of the icons that the element uses, from the package lucide-static
 * (https://lucide.dev, ISC licence), and the pictograms of needs and groups from the built schema. Run it after a change of the list, or
 * of the pictograms: `node scripts/icons/build.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AUDIENCE, NEEDS } from '@service-directory/schema';
import { pictogramOf } from '@service-directory/schema/pictograms';
import { format, resolveConfig } from 'prettier';

/** By the file of the package, what the icon means with us. */
const ICONS = {
  accessibility: 'wheelchair',
  'arrow-left': 'back',
  'arrow-up-down': 'sort',
  banknote: 'cost',
  bed: 'sleep',
  'book-open': 'rule',
  briefcase: 'work',
  car: 'driver',
  check: 'check',
  'chevron-down': 'expand',
  'chevron-right': 'forward',
  'circle-alert': 'notice',
  'circle-question-mark': 'unknown',
  clock: 'hours',
  copy: 'copy',
  'door-open': 'walkIn',
  'file-check': 'papers',
  globe: 'web',
  heart: 'harmReduction',
  info: 'info',
  languages: 'language',
  list: 'list',
  'locate-fixed': 'locate',
  luggage: 'travel',
  mail: 'email',
  map: 'map',
  'map-pin': 'place',
  'message-circle': 'talk',
  'message-square': 'message',
  phone: 'phone',
  printer: 'print',
  'qr-code': 'qrCode',
  'rotate-cw': 'retry',
  scale: 'law',
  search: 'search',
  'share-2': 'share',
  shield: 'safety',
  siren: 'emergency',
  square: 'stop',
  stethoscope: 'health',
  users: 'people',
  utensils: 'food',
  'volume-2': 'listen',
  x: 'close',
};

/** Those that only parts use that are loaded after the list, and those that are there for plugins alone. */
const LATE = ['copy', 'driver', 'listen', 'locate', 'people', 'print', 'qrCode', 'share', 'stop'];

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');

/** The shapes of a drawing, each with its attributes. */
const shapesOf = (file) =>
  [
    ...readFileSync(join(folder, `${file}.svg`), 'utf8').matchAll(/<(path|circle|rect|line)\s([^>]*?)\/?>/g),
  ].map(([, shape, attributes]) => ({
    shape,
    ...Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [
        name,
        name === 'd' ? value : Number(value),
      ]),
    ),
  }));

/** Shapes as the data of a path (SVG 2, 9.3), so that an icon is a single path. */
const PATH_OF = {
  // A path that begins with a relative step begins where it would alone.
  path: ({ d }) => d.replace(/^m\s*(-?[\d.]+)[\s,]*(-?\d*\.?\d+)\s*(?=[-\d.])/, 'M$1 $2l').replace(/^m/, 'M'),
  circle: ({ cx, cy, r }) => `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`,
  rect: ({ x, y, width, height, rx }) => {
    const corner = (dx, dy) => `a${rx} ${rx} 0 0 1 ${dx} ${dy}`;
    const [h, v] = [width - 2 * rx, height - 2 * rx];
    return `M${x + rx} ${y}h${h}${corner(rx, rx)}v${v}${corner(-rx, rx)}h${-h}${corner(-rx, -rx)}v${-v}${corner(rx, -rx)}`;
  },
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
};

/** A line so short is a dot, in every browser. */
const DOT = '.01';

/**
 * A fraction to tenths: an icon is drawn 20 to 30 pixels wide. What stands before it may be flags of an arc that are written
 * together with the number (SVG 2, 9.3.9), so it is not carried over.
 */
const toTenths = (fraction) =>
  fraction === DOT ? DOT : `.${Math.min(Math.round(Number(fraction) * 10), 9)}`;

/**
 * A number without a fraction of nothing; apart from its neighbours where the dot alone kept it so.
 * @param at where it stands in the data
 */
const withoutNothing = (number, at, data) => {
  if (!/\.0$/.test(number)) return number;
  const whole = number.slice(0, -2);
  const before = whole === '' && /\d/.test(data[at - 1] ?? '') ? ' ' : '';
  const behind = data[at + number.length] === '.' ? ' ' : '';
  return before + (whole === '' || whole === '-' ? `${whole}0` : whole) + behind;
};

const pathOf = (shapes) =>
  shapes
    .map((shape) => PATH_OF[shape.shape](shape))
    .join('')
    .replace(/\.\d{2,}/g, toTenths)
    .replace(/-?(?:\d+(?:\.\d+)?|\.\d+)/g, withoutNothing)
    .replace(/([a-zA-Z])\s+/g, '$1')
    .replace(/\s+(?=-)/g, '');

const entriesOf = (isWanted) =>
  Object.entries(ICONS)
    .map(([file, name]) => [name, file])
    .filter(([name]) => isWanted(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, file]) => `  ${name}: '${pathOf(shapesOf(file))}',`)
    .join('\n');

/** Outlines of which the schema asks dashes, as their dashes: an icon is a single path without attributes of its own. */
const DASHED = new Map([
  [
    'M3 10.5 12 3l9 7.5V20a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1Z',
    'M3 10.5L5.3 8.6M8.1 6.3L10.4 4.4M13.1 4L15.4 5.9M18.2 8.2L20.5 10.1M21 13.5L21 16.5M21 20L20 21L18.3 21M14.7 21L11.7 21M8.1 21L5.1 21M3 19L3 16M3 12.4L3 10.5',
  ],
]);

/** @throws Error when nobody has drawn the dashes of an outline */
function dashesOf(outline) {
  const dashes = DASHED.get(outline);
  if (dashes === undefined) throw new Error(`Draw the dashes of “${outline}” in DASHED.`);
  return dashes;
}

/** The shapes of a pictogram of the schema. */
const shapesOfCode = (list, code) =>
  pictogramOf(list, code).map(({ tag, attributes: { 'stroke-dasharray': dashes, d, ...numbers } }) => ({
    shape: tag,
    d: dashes === undefined ? d : dashesOf(d),
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Number(value)])),
  }));

const codeEntriesOf = (list, codes) =>
  codes.map((code) => `  '${code}': '${pathOf(shapesOfCode(list, code))}',`).join('\n');

const SOURCE = `/*
 * Icons of Lucide (https://lucide.dev), ISC licence, © Lucide contributors; some derived from Feather (MIT licence,
 * © Cole Bemis). Made by scripts/icons/build.mjs: change the list there.
 */`;

async function write(file, drawings) {
  const path = fileURLToPath(new URL(`../../packages/element/src/icons/${file}`, import.meta.url));
  const options = { ...(await resolveConfig(path)), filepath: path };
  writeFileSync(path, await format(`${SOURCE}\n${drawings}`, options));
}

await write(
  'drawings.ts',
  `
/** By name, the data of its path in a square of 24. */
export const DRAWINGS = {
${entriesOf((name) => !LATE.includes(name))}
};
`,
);
await write(
  'late-drawings.ts',
  `
/** Of parts that are loaded after the list. By name, the data of its path in a square of 24. */
export const LATE_DRAWINGS = {
${entriesOf((name) => LATE.includes(name))}
};
`,
);
await write(
  'code-drawings.ts',
  `import type { AudienceGroup, Need } from '@service-directory/schema';

/** The pictogram of each need, as the data of its path in a square of 24. */
export const NEED_DRAWINGS: Readonly<Record<Need, string>> = {
${codeEntriesOf('needs', NEEDS)}
};

/** The same of each group that a service is for. */
export const AUDIENCE_DRAWINGS: Readonly<Record<AudienceGroup, string>> = {
${codeEntriesOf('audience', AUDIENCE)}
};
`,
);
