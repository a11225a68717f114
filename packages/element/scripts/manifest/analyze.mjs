/** Reads the sources of the elements and tells what a host page, an editor or Storybook can know of them. */
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

export const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const CONFIG = fileURLToPath(new URL('analyzer-config.mjs', import.meta.url));

const ELEMENT = 'src/service-directory.ts';
/** Where the values of `view` stand, events are described and tags are registered. */
const AROUND = ['src/layout.ts', 'src/events.ts', 'src/define*.ts'];
const PARTS = 'src/components/**/*.ts';

/** Runs the analyzer (custom-elements.json, schema 1.0.0) over some of the sources. */
const analyze = (globs) =>
  cli({
    argv: [
      'analyze',
      '--config',
      relative(PACKAGE, CONFIG),
      '--quiet',
      ...globs.flatMap((glob) => ['--globs', glob]),
    ],
    cwd: PACKAGE,
    noWrite: true,
  });

const classesIn = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);

/** What is known of `<service-directory>`, as `custom-elements.json` tells it: members, attributes, events, slots, CSS. */
export async function describeElement() {
  const element = classesIn(await analyze([...AROUND, ELEMENT])).find(
    ({ tagName }) => tagName === 'service-directory',
  );
  if (element === undefined)
    throw new Error(`${ELEMENT} has no element that is registered as <service-directory>.`);
  return element;
}

/** The manifest that is published: the public element alone, in the files of the package. */
export const manifestOf = (element) => ({
  schemaVersion: '1.0.0',
  readme: 'README.md',
  modules: [
    {
      kind: 'javascript-module',
      path: 'dist/index.js',
      declarations: [element],
      exports: [
        { kind: 'js', name: element.name, declaration: { name: element.name, module: 'dist/index.js' } },
      ],
    },
    {
      kind: 'javascript-module',
      path: 'dist/define.js',
      declarations: [],
      exports: [
        {
          kind: 'custom-element-definition',
          name: element.tagName,
          declaration: { name: element.name, module: 'dist/index.js' },
        },
      ],
    },
  ],
});

/** The manifest for Storybook: the inner elements too. */
export const describeAll = () => analyze([...AROUND, ELEMENT, PARTS]);
