/**
 * Writes packages/schema/src/pictograms/drawings.ts, the drawings of Lucide (package lucide-static, https://lucide.dev,
 * ISC licence) that the assignments beside it name, and packages/schema/PICTOGRAMS-LICENSE.txt, whose they are. Run it
 * after a change of the assignments or of lucide-static: `node scripts/pictograms/build.mjs`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';

const PACKAGE = fileURLToPath(new URL('../../packages/schema/', import.meta.url));
const LUCIDE = dirname(createRequire(import.meta.url).resolve('lucide-static/package.json'));
/** What the script writes, from the root of the package. */
const DRAWINGS = 'src/pictograms/drawings.ts';
const NOTICE = 'PICTOGRAMS-LICENSE.txt';

/** The elements that a drawing may be made of, as in src/pictograms/shapes.ts. */
const TAGS = ['path', 'circle', 'rect', 'line', 'ellipse', 'polyline', 'polygon'];
/** Our own drawings that are made from one of Lucide's, and from which. */
const MADE_FROM = {
  'bot-check': 'bot',
  'bubble-phone': 'message-circle',
  'bubble-zigzag': 'message-circle',
  'calendar-day': 'calendar',
  'clipboard-not': 'clipboard',
  'money-not': 'banknote',
  'night-bed': 'bed',
  'person-dashed': 'user-round',
  'shield-pill': 'shield',
  'square-bubble-phone': 'message-square',
};
/** Lucide's own wording in its LICENSE, after which it names what it took from Feather. */
const FEATHER_LIST = /derived from the Feather project:\s+([a-z0-9, -]+)/;

/** The values that modules of the pictograms export. They are TypeScript, so they are bundled first. */
async function readAssignments() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ASSIGNMENTS } from './assignments.ts'; export { OWN_DRAWINGS } from './own-drawings.ts';`,
      resolveDir: join(PACKAGE, 'src/pictograms'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}

const sourceOf = (name) => {
  try {
    return readFileSync(join(LUCIDE, 'icons', `${name}.svg`), 'utf8');
  } catch (cause) {
    throw new Error(`lucide-static has no drawing «${name}»: correct src/pictograms/assign-*.ts`, { cause });
  }
};

/** The shapes of one of Lucide's files, as data. */
function readDrawing(name) {
  const inside = sourceOf(name)
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[\s\S]*?<svg[\s\S]*?>/, '')
    .replace('</svg>', '');
  return [...inside.matchAll(/<([a-z]+)\s([^>]*?)\/>/g)].map(([whole, tag, rest]) => {
    if (!TAGS.includes(tag))
      throw new Error(`${name}.svg has an element that shapes.ts does not know: ${whole}`);
    return {
      tag,
      attributes: Object.fromEntries(
        [...rest.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]),
      ),
    };
  });
}

/**
 * The drawings among `names` that Lucide's LICENSE lists as Feather's. It lists some under older names, whose files hold
 * the same text but for the name.
 */
function findFeather(names, license) {
  const listed = (FEATHER_LIST.exec(license)?.[1] ?? '').split(',').map((name) => name.trim());
  const shapesOf = (name) => JSON.stringify(readDrawing(name));
  const files = new Set(readdirSync(join(LUCIDE, 'icons')));
  const shapes = new Set(listed.filter((name) => files.has(`${name}.svg`)).map(shapesOf));
  return names.filter((name) => listed.includes(name) || shapes.has(shapesOf(name)));
}

async function writeDrawings(names) {
  const entries = names.map((name) => `${JSON.stringify(name)}: ${JSON.stringify(readDrawing(name))},`);
  const text = `/*
 * Drawings of Lucide (https://lucide.dev), ISC licence, © Lucide Icons and Contributors; some derived from Feather (MIT
 * licence, © Cole Bemis): see PICTOGRAMS-LICENSE.txt. Made by scripts/pictograms/build.mjs: change the assignments.
 */
import type { Pictogram } from './shapes.ts';

/** The drawings that the assignments take from Lucide, by Lucide's name. */
export const LUCIDE_DRAWINGS = {
${entries.join('\n')}
} as const satisfies Readonly<Record<string, Pictogram>>;
`;
  const file = join(PACKAGE, DRAWINGS);
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/** Lines of names, at most 100 characters long. */
const wrap = (names) =>
  names
    .join(', ')
    .replace(/(.{1,100})(?:\s|$)/g, '$1\n')
    .trim();

function writeNotice(names, ownNames) {
  const license = readFileSync(join(LUCIDE, 'LICENSE'), 'utf8').trim();
  const fromFeather = findFeather(names, license);
  const madeFromFeather = findFeather(Object.values(MADE_FROM), license);
  const made = Object.entries(MADE_FROM).map(([name, origin]) => `${name} (from ${origin})`);
  const drawn = ownNames.filter((name) => !(name in MADE_FROM));
  return `Whose the pictograms of this package are

The drawings in src/pictograms/drawings.ts are taken from Lucide, https://lucide.dev, under the ISC License:

${wrap(names)}

Of these, Lucide derived the following from Feather, https://feathericons.com, under the MIT License:

${wrap(fromFeather)}

The drawings in src/pictograms/own-drawings*.ts are this package's own. These are made from a drawing of Lucide's and
are under its licence too; what is made from ${madeFromFeather.join(', ')} also under Feather's:

${wrap(made)}

These were drawn for this package, in the style of Lucide, and are under its MIT License alone:

${wrap(drawn)}

What follows is the licence text of lucide-static, word for word, with the notice for Feather.

----------------------------------------------------------------------------------------------------

${license}
`;
}

/**
 * The files that the script writes, by their path in packages/schema: text for text what must stand there.
 * @returns {Promise<Record<string, string>>}
 */
export async function buildPictogramFiles() {
  const { ASSIGNMENTS, OWN_DRAWINGS } = await readAssignments();
  const used = [...new Set(Object.values(ASSIGNMENTS).flatMap((list) => Object.values(list)))].sort();
  const lucide = used.filter((name) => !(name in OWN_DRAWINGS));
  return {
    [DRAWINGS]: await writeDrawings(lucide),
    [NOTICE]: writeNotice(lucide, Object.keys(OWN_DRAWINGS).sort()),
  };
}

if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  for (const [path, text] of Object.entries(await buildPictogramFiles()))
    writeFileSync(join(PACKAGE, path), text);
}
