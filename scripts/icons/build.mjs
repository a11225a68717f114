/**
 * Writes packages/element/src/icons.ts: the drawings of the icons that the element uses, from the package lucide-static
 * (https://lucide.dev, ISC licence). Run it after a change of the list: `node scripts/icons/build.mjs`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

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
  'heart-handshake': 'harmReduction',
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

const folder = join(dirname(createRequire(import.meta.url).resolve('lucide-static/package.json')), 'icons');
const drawingOf = (file) =>
  readFileSync(join(folder, `${file}.svg`), 'utf8')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[\s\S]*?<svg[\s\S]*?>/, '')
    .replace('</svg>', '')
    .replace(/\s+/g, ' ')
    .replace(/> </g, '><')
    .trim();

const entries = Object.entries(ICONS)
  .map(([file, name]) => [name, file])
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, file]) => `  ${name}: svg\`${drawingOf(file)}\`,`);

writeFileSync(
  new URL('../../packages/element/src/icons.ts', import.meta.url),
  `/*
 * Icons of Lucide (https://lucide.dev), ISC licence, © Lucide contributors; some derived from Feather (MIT licence,
 * © Cole Bemis). Made by scripts/icons/build.mjs: change the list there.
 */
import { html, svg, type TemplateResult } from 'lit';

const DRAWINGS = {
${entries.join('\n')}
};

export type IconName = keyof typeof DRAWINGS;

/** An icon for the eye alone: whoever uses it gives the words. Its size is that of the text, or the class's. */
export const icon = (name: IconName): TemplateResult =>
  html\`<svg
    class="icon"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    \${DRAWINGS[name]}
  </svg>\`;
`,
);
