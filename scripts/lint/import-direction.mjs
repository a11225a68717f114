/**
 * The ESLint rule `kit/import-direction`: who may import what. The table below is the whole of it; the reasons stand in
 * docs/decisions and in CONTRIBUTING.md. A type costs a reader nothing and is gone after the build, so some of it holds
 * for values only.
 */
import { isBuiltin } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

const SCOPE = '@service-directory/';

/** Which packages a workspace may import, by folder. Never back, never sideways. */
const MAY_IMPORT = {
  'packages/schema': [],
  'packages/convert': ['schema'],
  'packages/validator': ['schema', 'convert'],
  'packages/element': ['schema', 'convert'],
  'packages/editor': ['schema', 'convert', 'validator', 'element'],
  'packages/create': ['convert', 'element', 'validator'],
  'packages/wordpress': ['schema', 'convert', 'validator', 'element'],
  'packages/plain-html': ['element', 'validator'],
  'packages/corpus': ['schema', 'convert', 'validator', 'element'],
  'apps/demo': ['schema', 'convert', 'validator', 'element', 'editor', 'plain-html'],
};

const TEST_FILE = /\.(?:test|test-d|spec)\.[cm]?[jt]s$|^(?:packages|apps)\/[^/]+\/(?:test|e2e)\//;
const TEST_HELPERS = /^packages\/([^/]+)\/test\//;
const isPackage = (name, source) => source === name || source.startsWith(`${name}/`);
const isOneOf = (names) => (source) => names.some((name) => isPackage(name, source));

/**
 * What some folders may not import. `where`: path from the root. `refuses`: given the specifier, and the path from the
 * root of a relative one. `typesToo`: also as `import type`. `testsToo`: also in test files.
 */
const BOUNDARIES = [
  {
    where: /^packages\/schema\/src\/(?:derive|codes|locales)\//,
    refuses: (source, target) =>
      isPackage('zod', source) ||
      /^packages\/schema\/src\/(?:formats|entities)\/|\/src\/zod\.ts$/.test(target),
    why: 'what a reader downloads holds no zod: take only types from formats/ and entities/',
  },
  {
    where: /^packages\/schema\/src\/index\.ts$/,
    refuses: (source, target) =>
      isPackage('zod', source) || /^packages\/schema\/src\/(?:formats\/|entities\/|zod\.ts)/.test(target),
    why: 'index.ts holds no zod: schemas are for zod.ts, index.ts shows only their types',
  },
  {
    where: /^packages\/[^/]+\/src\/(?:.+\/)?(?:derive|rules|report)\//,
    refuses: (source) => isBuiltin(source) || isOneOf(['lit', '@lit', 'leaflet', 'supercluster'])(source),
    typesToo: true,
    why: 'these folders are pure: what they need is an argument',
  },
  {
    where: /^packages\/(?:schema|element)\/src\//,
    refuses: isBuiltin,
    typesToo: true,
    why: 'this package runs in a browser',
  },
  {
    where: /^(?:packages|apps)\/(?!element\/src\/map\/)/,
    refuses: isOneOf(['leaflet', 'supercluster']),
    typesToo: true,
    testsToo: true,
    why: 'only packages/element/src/map/ knows the map library',
  },
  {
    where: /^packages\/element\/(?!src\/sources\/hsds\/map-services\.ts$)/,
    refuses: isOneOf([`${SCOPE}convert`]),
    typesToo: true,
    testsToo: true,
    why: 'only what maps an HSDS API knows the converter, and is loaded then',
  },
  {
    where: /^packages\/element\//,
    refuses: isOneOf(['zod', `${SCOPE}schema/zod`]),
    typesToo: true,
    testsToo: true,
    why: 'the element reads data with its own readers: a reader never downloads zod',
  },
  {
    where: /^packages\/create\/src\//,
    refuses: (source) => source.startsWith(SCOPE),
    typesToo: true,
    why: '`npm create` downloads one file that depends on nothing: what it needs of the kit is put into kit.json',
  },
  {
    where: /^(?:packages|apps)\//,
    refuses: (source) => /^lit(?:-html)?\/directives\/unsafe-/.test(source),
    typesToo: true,
    testsToo: true,
    why: 'data is text, never HTML',
  },
];

/** The workspace a path from the root lies in, such as `packages/schema`. */
const workspaceOf = (path) => /^(?:packages|apps)\/[^/]+(?=\/)/.exec(path)?.[0];

/** Why a workspace may not import this at all; undefined when it may. */
function refuseDirection(file, source, target) {
  const workspace = workspaceOf(file);
  const allowed = MAY_IMPORT[workspace];
  if (allowed === undefined) return undefined;
  if (target !== '') {
    if (
      target.startsWith(`${workspace}/`) ||
      (target.startsWith('scripts/') && !file.startsWith(`${workspace}/src/`))
    ) {
      return undefined;
    }
    // What tests of a package draw at random, tests of the packages above it may draw too: it is in no package.
    const [, helped] = TEST_HELPERS.exec(target) ?? [];
    if (TEST_FILE.test(file) && helped !== undefined && allowed.includes(helped)) return undefined;
    return 'it lies outside this package: import a built package by its name';
  }
  if (!source.startsWith(SCOPE)) return undefined;
  const [name, ...rest] = source.slice(SCOPE.length).split('/');
  if (['src', 'dist'].includes(rest[0])) return 'take what the package exports, not a file of it';
  const isOwn = workspace === `packages/${name}`;
  if (isOwn ? !file.startsWith(`${workspace}/src/`) : allowed.includes(name)) return undefined;
  return isOwn ? 'a package does not import itself' : `${workspace} stands below it or beside it`;
}

/**
 * Why a file may not import something; undefined when it may.
 * @param {string} file path from the root, with `/`
 * @param {string} source what stands in the import
 * @param {boolean} isType whether only types are imported
 */
export function refuseImport(file, source, isType) {
  const target = source.startsWith('.') ? join(dirname(file), source).split(sep).join('/') : '';
  const direction = refuseDirection(file, source, target);
  if (direction !== undefined) return direction;
  const isTest = TEST_FILE.test(file);
  return BOUNDARIES.find(
    ({ where, refuses, typesToo = false, testsToo = false }) =>
      where.test(file) && (typesToo || !isType) && (testsToo || !isTest) && refuses(source, target),
  )?.why;
}

/** Does an import or export bring nothing but types? */
function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const specifiers = node.specifiers ?? [];
  return specifiers.length > 0 && specifiers.every((s) => s.importKind === 'type' || s.exportKind === 'type');
}

export const importDirection = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { refused: '"{{source}}" may not be imported here: {{why}}.' },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node, source, isType) => {
      if (typeof source !== 'string') return;
      const why = refuseImport(file, source.replace(/\?.*$/, ''), isType);
      if (why !== undefined) context.report({ node, messageId: 'refused', data: { source, why } });
    };
    const ofDeclaration = (node) => check(node, node.source?.value, isTypeOnly(node));
    return {
      ImportDeclaration: ofDeclaration,
      ExportNamedDeclaration: ofDeclaration,
      ExportAllDeclaration: ofDeclaration,
      ImportExpression: (node) => check(node, node.source.value, false),
      TSImportType: (node) => check(node, node.source?.value ?? node.argument?.literal?.value, true),
      'CallExpression[callee.name="require"]': (node) => check(node, node.arguments[0]?.value, false),
    };
  },
};
