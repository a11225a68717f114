import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from './answers.ts';
import { makeDirectoryYaml } from './directory-yaml.ts';
import type { Kit } from './kit.ts';
import type { MessageLanguage } from './messages/index.ts';
import { pageTokens } from './page.ts';
import { makeWorkbook } from './workbook.ts';

/** What goes into the new folder: path with `/` → content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The name of the list in the new folder. */
const LIST: Record<Answers['source'], Record<MessageLanguage, string>> = {
  folder: { nb: 'directory', en: 'directory' },
  spreadsheet: { nb: 'tilbud.xlsx', en: 'services.xlsx' },
};

const EXAMPLE: Record<MessageLanguage, string> = { nb: 'eksempel', en: 'example' };

/** What the scripts and workflows of the new folder say. */
const WORDS: Record<MessageLanguage, Record<string, string>> = {
  nb: {
    PUBLISHED: 'Mappen «public» er klar til å lastes opp.',
    INSTALLFIRST: 'Kjør npm install først.',
    PORTTAKEN: 'Port … er i bruk. Velg en annen: PORT=4200 npm start',
    REVIEWTITLE: 'Sjekk listen',
  },
  en: {
    PUBLISHED: 'The folder “public” is ready to be uploaded.',
    INSTALLFIRST: 'Run npm install first.',
    PORTTAKEN: 'Port … is taken. Choose another: PORT=4200 npm start',
    REVIEWTITLE: 'Check the list',
  },
};

/** Path in the new folder → path of its template. npm takes no names with a dot before them along, or takes them for its own. */
const COPIED: readonly (readonly [string, string])[] = [
  ['.gitignore', 'gitignore'],
  ['.gitattributes', 'gitattributes'],
  ['.github/workflows/check.yml', 'workflows/check.yml'],
  ['.github/workflows/review.yml', 'workflows/review.yml'],
  ['scripts/publish.mjs', 'tools/publish.mjs'],
  ['scripts/start.mjs', 'tools/start.mjs'],
  ['site/icon.svg', 'site/icon.svg'],
  ['site/index.html', 'site/index.html'],
  ['site/page.css', 'site/page.css'],
];

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function manifestOf(packageName: string, list: string, lang: MessageLanguage, { versions }: Kit): string {
  return json({
    name: packageName,
    private: true,
    type: 'module',
    engines: { node: '>=20.19' },
    scripts: {
      check: `service-directory check ${list} --lang ${lang}`,
      review: `service-directory review ${list} --lang ${lang}`,
      publish: 'node scripts/publish.mjs',
      start: 'node scripts/start.mjs',
    },
    // Exact, so that what readers get changes only when somebody wants it to.
    dependencies: {
      '@service-directory/element': versions.element,
      '@service-directory/validator': versions.validator,
    },
  });
}

/** A template with what stands between two `%` filled in. */
function fill(templates: string, path: string, tokens: Readonly<Record<string, string>>): string {
  return readFileSync(join(templates, path), 'utf8').replace(/%([A-Z]+)%/g, (_, name: string) => {
    const value = tokens[name];
    if (value === undefined) throw new Error(`The template ${path} asks for ${name}, which nobody knows.`);
    return value;
  });
}

/**
 * Everything that goes into the new folder. Writes nothing.
 * @param packageName for package.json: letters a–z, digits and hyphens
 * @param today YYYY-MM-DD
 * @param templates folder of the templates
 */
export function makeFiles(
  answers: Answers,
  packageName: string,
  today: string,
  kit: Kit,
  templates: string,
): Files {
  const { source, lang } = answers;
  const list = LIST[source][lang];
  const example = EXAMPLE[lang];
  const tokens = {
    ...WORDS[lang],
    ...pageTokens(answers),
    NAME: answers.name,
    LIST: list,
    LANG: lang,
    TODAY: today,
    EXAMPLE: example,
  };
  const filled = (path: string) => fill(templates, path, tokens);
  const files = new Map<string, string | Uint8Array>([
    ['package.json', manifestOf(packageName, list, lang, kit)],
    ['README.md', filled(`readme/${source}.${lang}.md`) + '\n' + filled(`readme/both.${lang}.md`)],
    ...COPIED.map(([path, template]): [string, string] => [path, filled(template)]),
  ]);
  if (source === 'spreadsheet') files.set(list, makeWorkbook(kit.workbooks[lang], answers, today));
  else {
    files.set(`${list}/directory.yaml`, makeDirectoryYaml(answers, today));
    // Git keeps no empty folders.
    for (const folder of ['organizations', 'services']) files.set(`${list}/${folder}/.gitkeep`, '');
    for (const path of ['organizations/eksempelhuset.yaml', 'services/eksempelkafeen.yaml'])
      files.set(`${example}/${path}`, filled(`example/${path}`));
  }
  return files;
}
