import { readFileSync } from 'node:fs';
import { getLanguageService, TextDocument, type LanguageService } from 'yaml-language-server';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from './json-schema-verdicts.ts';

/** What an editor shows, asked of the language server that VS Code and others use; no file is written, nothing fetched. */

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

/** The code blocks of docs/editors.md in one language. */
const snippets = (language: string) =>
  [...read('docs/editors.md').matchAll(/```(\w+)\n(.*?)```/gs)]
    .filter(([, blockLanguage]) => blockLanguage === language)
    .map(([, , code = '']) => code);

interface Settings {
  'yaml.schemas'?: Record<string, string[]>;
  'json.schemas'?: { fileMatch: string[]; url: string }[];
}
const documented = snippets('json').map((code) => JSON.parse(code) as Settings);
const yamlSchemas = documented.flatMap((settings) => Object.entries(settings['yaml.schemas'] ?? {}));
const jsonSettings = documented.flatMap((settings) => settings['json.schemas'] ?? []);
const [modelineSnippet = ''] = snippets('yaml');

const PROJECT = 'file:///project/';
const INSTALLED = `${PROJECT}node_modules/@service-directory/schema/json-schema/`;

/** The language server in a project in which the package is installed, with these files tied to schemas. */
function serverWith(schemas: [url: string, fileMatch: string[]][]): LanguageService {
  const server = getLanguageService({
    schemaRequestService: (asked) => {
      // A path in a comment arrives with its @ as %40.
      const uri = decodeURIComponent(asked);
      const name = uri.startsWith(INSTALLED) ? uri.slice(INSTALLED.length).replace(/\.json$/, '') : '';
      const schema = jsonSchemas[name];
      return schema === undefined ? Promise.reject(new Error(uri)) : Promise.resolve(JSON.stringify(schema));
    },
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  server.configure({
    validate: true,
    hover: true,
    completion: true,
    schemas: schemas.map(([url, fileMatch]) => ({ uri: new URL(url, PROJECT).href, fileMatch })),
  });
  return server;
}

const server = serverWith(yamlSchemas);
let version = 0;
/** The server's types name a newer kind of document, which has one more function; it is not called here. */
type Document = Parameters<LanguageService['doValidation']>[0];
const open = (text: string, path = 'services/havna.yaml') =>
  TextDocument.create(`${PROJECT}${path}`, 'yaml', ++version, text) as Document;

/** A document, and the position that `|` marks in its text. */
function openAt(marked: string) {
  const at = marked.indexOf('|');
  const document = open(marked.slice(0, at) + marked.slice(at + 1));
  return { document, position: document.positionAt(at) };
}
async function completionsAt(marked: string): Promise<string[]> {
  const { document, position } = openAt(marked);
  return (await server.doComplete(document, position, false)).items.map(({ label }) => label);
}
async function hoverAt(marked: string): Promise<string> {
  const { document, position } = openAt(marked);
  return JSON.stringify((await server.doHover(document, position))?.contents ?? '');
}
/** What is underlined. */
async function underlined(text: string, path?: string, by = server): Promise<string[]> {
  const document = open(text, path);
  return (await by.doValidation(document, false)).map(({ range }) => document.getText(range));
}

/** A real record, so that what is underlined is what was spoiled and nothing else. */
const REAL = read('apps/demo/directory/services/24sju-oslo.yaml');
const spoil = (search: string, replacement: string) => {
  expect(REAL).toContain(search);
  return REAL.replace(search, replacement);
};

describe('completion offers', () => {
  test('the codes of a condition, and no code of another', async () => {
    const codes = await completionsAt('access:\n  residenceStatus:\n    value: |\n');
    expect(codes.sort()).toEqual(['not-asked', 'not-required', 'some-services-only', 'unconfirmed']);
  });

  test('the codes of a list', async () => {
    expect(await completionsAt('needs:\n  - |\n')).toContain('crisis-shelter');
    expect((await completionsAt('locations:\n  - visibility: |\n')).sort()).toEqual([
      'area',
      'confidential',
      'on-request',
      'public',
    ]);
  });

  test('the fields that are not there yet', async () => {
    const fields = await completionsAt('access:\n  residenceStatus:\n    value: not-asked\n    |\n');
    expect(fields.sort()).toEqual(['basis', 'checkedOn', 'note', 'sourceIds']);
  });

  test('the skeleton of a service in an empty file', async () => {
    expect(await completionsAt('|')).toContain('Service of a service directory');
  });
});

describe('hover explains', () => {
  test('a field in the words of its description', async () => {
    expect(await hoverAt('access:\n  residence|Status: unconfirmed\n')).toContain(
      'Do they ask whether a person may stay in the country?',
    );
    expect(await hoverAt('na|me: Havna\n')).toContain('Its name');
  });
});

describe('underlined is', () => {
  test.each([
    ['a misspelt code', spoil('[general-health,', '[genral-health,'), ['genral-health']],
    ['a misspelt code of a condition', spoil('value: walk-in', 'value: walkin'), ['walkin']],
    ['an unknown key', spoil('organizationIds:', 'mood: good\norganizationIds:'), ['mood']],
    [
      'the address and the position of a confidential place',
      spoil('visibility: public', 'visibility: confidential'),
      ['address', 'position'],
    ],
    [
      'the street of a place that is on request',
      spoil('visibility: public', 'visibility: on-request'),
      ['street'],
    ],
    ['a chat without an address', spoil('channel: web\n    value: https', 'channel: chat\n    value: x'), ['x://kirkensbymisjon.no/24sju/om-oss/']], // prettier-ignore
    ['a day that does not exist', spoil("'2026-11-24'", '2026-02-30'), ['2026-02-30']],
  ])('%s', async (_, text, parts) => {
    expect(await underlined(text)).toEqual(parts);
  });

  test('a promise without a basis', async () => {
    const text = spoil('residenceStatus:\n    value: unconfirmed', 'residenceStatus:\n    value: not-asked');
    const [diagnostic, ...others] = await server.doValidation(open(text), false);
    expect(others).toEqual([]);
    expect(diagnostic?.message).toContain('Missing property "basis"');
  });

  test('nothing in a real file', async () => {
    expect(await underlined(REAL)).toEqual([]);
  });
});

describe('docs/editors.md', () => {
  const FILES: [path: string, text: string, wrong: string][] = [
    ['directory', read('apps/demo/directory/directory.yaml'), 'kind: service-directory'],
    ['organizations/havna', 'id: havna\nname: Havna\ntype: charity\n', 'type: charity'],
    ['services/havna', REAL, 'confidence: medium'],
  ];
  const inOtherCode = (text: string, line: string) => text.replace(line, `${line}s`);

  test.each(FILES)('ties %s.yaml to its schema by settings', async (path, text, line) => {
    expect(await underlined(text, `${path}.yaml`)).toEqual([]);
    expect(await underlined(inOtherCode(text, line), `${path}.yaml`)).toEqual([`${line.split(': ')[1]}s`]);
  });

  test.each(FILES)('ties %s.json to its schema by settings', async (path, text, line) => {
    // JSON is YAML, so the same server reads it; the settings are those of VS Code's own.
    const json = serverWith(jsonSettings.map(({ url, fileMatch }) => [url, fileMatch]));
    expect(await underlined(text, `${path}.json`, json)).toEqual([]);
    expect(await underlined(inOtherCode(text, line), `${path}.json`, json)).toEqual([
      `${line.split(': ')[1]}s`,
    ]);
  });

  test('ties a file to its schema by the comment in its first line', async () => {
    const bare = serverWith([]);
    const [comment = ''] = modelineSnippet.split('\n');
    const wrong = inOtherCode(REAL, 'confidence: medium');
    expect(await underlined(wrong, undefined, bare)).toEqual([]);
    expect(await underlined(`${comment}\n${wrong}`, undefined, bare)).toEqual(['mediums']);
  });

  test('names files that the package has', () => {
    const named = [...read('docs/editors.md').matchAll(/`([a-z-]+)\.json`/g)].map(([, name]) => name);
    expect(named.filter((name) => jsonSchemas[name ?? ''] === undefined)).toEqual([]);
    expect(named).toContain('service');
  });
});

describe('the settings of this repository', () => {
  const settings = JSON.parse(read('.vscode/settings.json')) as Settings;

  test.each(Object.entries(settings['yaml.schemas'] ?? {}))('tie the demo to %s', async (url, fileMatch) => {
    const name = url.replace('./packages/schema/json-schema/', '');
    const ours = serverWith([[`${INSTALLED}${name}`, fileMatch]]);
    const folder = fileMatch[0]?.replace('*.yaml', '') ?? '';
    const path = folder.endsWith('.yaml') ? folder : `${folder}x.yaml`;
    expect(jsonSchemas).toHaveProperty(name.replace('.json', ''));
    expect(await underlined('mood: good\n', path, ours)).toContain('mood');
  });
});
