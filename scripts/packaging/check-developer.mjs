/** What a developer gets from the packed schema: words from the editor while writing, and a small download for readers. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../lib/run.mjs';
import { expectSuccess, runNode } from './child.mjs';
import { sizeOf } from './size.mjs';

/** The most bytes that a page downloads (brotli), by what it imports. */
const LIMITS = [
  {
    what: 'openingStatus alone',
    code: "export { openingStatus } from '@service-directory/schema';",
    bytes: 4000,
  },
  {
    what: 'reading a directory',
    code: "export { readDirectory } from '@service-directory/schema';",
    bytes: 5500,
  },
  {
    // What it costs to forgive slips: docs/decisions/0017.
    what: 'searching a directory',
    code: "export { queryServices } from '@service-directory/schema';",
    bytes: 12_000,
  },
  {
    what: 'the words of one language',
    code: "export { default } from '@service-directory/schema/locales/nb';",
    bytes: 12_000,
  },
];

/** Where the cursor stands in a text that is completed. */
const CURSOR = '‸';

/** What an editor offers at a place of a program, by TypeScript's own language service. */
function completionsAt(folder, text) {
  const name = join(folder, 'completion.ts');
  const program = text.replace(CURSOR, '');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(folder, 'tsconfig.bundler.json'), ts.sys.readFile).config,
    ts.sys,
    folder,
  );
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (path) => {
      const content = path === name ? program : ts.sys.readFile(path);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (path) => path === name || ts.sys.fileExists(path),
  });
  const entries = service.getCompletionsAtPosition(name, text.indexOf(CURSOR), {})?.entries ?? [];
  return entries.map((entry) => entry.name);
}

const SERVICE = `import type { Service } from '@service-directory/schema';
const service: Service = {
  id: 'a', organizationIds: ['b'], name: 'A', summary: 'A.', needs: ['food'], sources: [],
  verification: { method: 'website', confidence: 'low' },
`;

const COMPLETIONS = [
  {
    what: 'codes of an access condition',
    text: `${SERVICE}  access: { residenceStatus: { value: '${CURSOR}' } },\n};`,
    offers: ['not-asked', 'not-required', 'some-services-only', 'unconfirmed'],
  },
  {
    what: 'fields of a service',
    text: `${SERVICE}  access: { residenceStatus: 'unconfirmed' },\n  ${CURSOR}\n};`,
    offers: ['openingHours', 'locations', 'contacts', 'seeAlso'],
  },
  {
    what: 'needs, though a directory may add its own',
    text: `import type { Service } from '@service-directory/schema';\nconst needs: Service['needs'] = ['${CURSOR}'];`,
    offers: ['food', 'legal-advice', 'sexual-health-testing'],
  },
];

/** The examples of the schema's README as one program, as somebody who follows it writes them. */
const readmeProgram = (folder) => {
  const readme = readFileSync(join(folder, 'node_modules/@service-directory/schema/README.md'), 'utf8');
  return [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code).join('\n');
};

async function compileAndRun(folder) {
  const source = readmeProgram(folder);
  await writeFile(join(folder, 'readme.ts'), source);
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const flags = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--skipLibCheck', 'false'];
  await expectSuccess('tsc', runNode(tsc, [...flags, '--outDir', 'readme', 'readme.ts'], { cwd: folder }));
  const { output } = await runNode(join(folder, 'readme', 'readme.js'), [], { cwd: folder });
  const promised = [...source.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
  assert.deepEqual(output.trim().split('\n'), promised);
}

/** @type {import('./checks.mjs').Check[]} */
export const developerChecks = [
  {
    name: 'README of the schema: the examples compile and print what they say, from the packed package alone',
    run: ({ folder }) => compileAndRun(folder),
  },
  ...LIMITS.map(({ what, code, bytes }, index) => ({
    name: `size: ${what}, under ${bytes / 1000} kB compressed`,
    run: async ({ folder }) => {
      const size = await sizeOf(folder, `size-${index}`, code);
      assert.ok(size < bytes, `it is ${size} bytes`);
    },
  })),
  ...COMPLETIONS.map(({ what, text, offers }) => ({
    name: `completion: ${what}`,
    run: async ({ folder }) => {
      const offered = completionsAt(folder, text);
      assert.deepEqual(
        offers.filter((code) => !offered.includes(code)),
        [],
        `offered: ${offered.slice(0, 20).join(', ')}`,
      );
    },
  })),
];
