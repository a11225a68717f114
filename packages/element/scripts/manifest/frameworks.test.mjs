import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, it } from 'vitest';

const PACKAGE = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = fileURLToPath(new URL('../../../../node_modules', import.meta.url));

/** A strict project of somebody else. */
const OPTIONS = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  skipLibCheck: false,
  types: [],
};

const REACT_18 = {
  react: [`${MODULES}/@types/react-18`],
  'react/jsx-runtime': [`${MODULES}/@types/react-18/jsx-runtime`],
};

const CONSUMERS = [
  { name: 'React 19', file: 'react.tsx', options: { jsx: ts.JsxEmit.ReactJSX } },
  { name: 'React 18', file: 'react.tsx', options: { jsx: ts.JsxEmit.ReactJSX, paths: REACT_18 } },
  { name: 'React 19, as a component', file: 'react-wrapper.tsx', options: { jsx: ts.JsxEmit.ReactJSX } },
  {
    name: 'React 18, as a component',
    file: 'react-wrapper.tsx',
    options: { jsx: ts.JsxEmit.ReactJSX, paths: REACT_18 },
  },
  {
    name: 'Preact',
    file: 'preact.tsx',
    options: { jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact' },
  },
  { name: 'Solid', file: 'solid.tsx', options: { jsx: ts.JsxEmit.Preserve, jsxImportSource: 'solid-js' } },
  { name: 'Svelte', file: 'svelte.ts', options: {} },
  { name: 'Vue', file: 'vue.ts', options: {} },
];

/** What the compiler says of a program and of our own declarations, a line each. Libraries of others are not asked. */
function faultsOf(file, options) {
  const program = ts.createProgram([`${PACKAGE}frameworks/test/${file}`], { ...OPTIONS, ...options });
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(PACKAGE) && !fileName.includes('/node_modules/'));
  const found = [
    ...program.getOptionsDiagnostics(),
    ...ours.flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]),
  ];
  return found.map(({ file: source, start = 0, messageText }) => {
    const line = source === undefined ? 0 : source.getLineAndCharacterOfPosition(start).line + 1;
    return `${source?.fileName.replace(PACKAGE, '') ?? ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

// Each wrong line of a program is marked with `@ts-expect-error`: one that passes is told as well.
it.each(CONSUMERS)(
  'in $name the right tag passes, wrong attributes are refused and what events tell is known',
  ({ file, options }) => {
    expect(faultsOf(file, options)).toEqual([]);
  },
);
