/**
 * Writes the files of icons of the element, packages/element/src/icons: the drawings of the icons that the element uses, from the package lucide-static
 * (https://lucide.dev, ISC licence). Run it after a change of the list: `node scripts/icons/build.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

const pathOf = (file) =>
  shapesOf(file)
    .map((shape) => PATH_OF[shape.shape](shape))
    .join('')
    .replace(/\.\d{2,}/g, toTenths)
    .replace(/([a-zA-Z])\s+/g, '$1')
    .replace(/\s+(?=-)/g, '');

const entriesOf = (isWanted) =>
  Object.entries(ICONS)
    .map(([file, name]) => [name, file])
    .filter(([name]) => isWanted(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, file]) => `  ${name}: '${pathOf(file)}',`)
    .join('\n');

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
