import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish, validate } from '@service-directory/validator';
import { readSource } from '@service-directory/validator/node';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeDirectoryYaml } from './directory-yaml.ts';
import { PAGE_WORDS } from './page-words.ts';
import { timeZoneOf } from './place.ts';
import { ANSWERED, create, filesIn } from './testing/kit.ts';

const TODAY = '2026-11-28';

async function write(...words: string[]) {
  const { cwd, code, stderr } = await create(['liste', ...ANSWERED, ...words]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const folder = join(cwd, 'liste');
  return { folder, read: (path: string) => readFileSync(join(folder, path), 'utf8') };
}

/** Codes of what is wrong with a list, as the command would tell. */
async function faultsOf(path: string) {
  const { directory, problems, locate, unread } = await readSource(path);
  const { findings } = validate(directory, { today: TODAY, locate, unread });
  return { directory, codes: [...problems, ...findings].map(({ code }) => code).sort() };
}

describe.each([
  ['folder', 'nb', 'directory'],
  ['folder', 'en', 'directory'],
  ['spreadsheet', 'nb', 'tilbud.xlsx'],
  ['spreadsheet', 'en', 'services.xlsx'],
])('a list kept as %s (%s)', (source, lang, list) => {
  it('has nothing wrong with it but that it is empty, and can be published', async () => {
    const { folder } = await write('--source', source, '--lang', lang);
    const { directory, codes } = await faultsOf(join(folder, list));
    expect(codes).toEqual(['directory/no-services']);
    expect(directory).toMatchObject({
      id: 'hjelp',
      name: 'Hjelp',
      publisher: { name: 'Havn', email: 'post@havn.example' },
      country: 'NO',
      timeZone: 'Europe/Oslo',
      languages: ['nb', 'en'],
      updatedOn: TODAY,
    });
    expect(directory).toMatchObject({ services: [], organizations: [] });
    const { files } = await publish(directory, { today: TODAY });
    expect(files?.has('list.nb.html')).toBe(true);
  });

  it('names the list alike in its scripts and workflows', async () => {
    const { read } = await write('--source', source, '--lang', lang);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(scripts['check']).toBe(`service-directory check ${list} --lang ${lang}`);
    expect(scripts['review']).toBe(`service-directory review ${list} --lang ${lang}`);
    expect(read('scripts/publish.mjs')).toContain(`const LIST = '${list}';`);
    expect(read('.github/workflows/check.yml')).toContain(`check ${list} --lang ${lang}`);
    expect(read('.github/workflows/review.yml')).toContain(`review ${list} --lang ${lang}`);
    expect(read('README.md')).toContain(list);
  });
});

it('has no services: the example lies beside the list, says that it is invented, and is right once it is copied in', async () => {
  const { folder, read } = await write();
  const examples = filesIn(join(folder, 'eksempel'));
  expect(examples).toHaveLength(2);
  for (const path of examples) {
    expect(read(`eksempel/${path}`)).toMatch(/^# Oppdiktet, .* Invented, /);
    // A number could be somebody's, and so could a site.
    expect(read(`eksempel/${path}`)).not.toMatch(/channel: phone|https:\/\/(?!eksempelhuset\.example\.org)/);
  }
  cpSync(join(folder, 'eksempel'), join(folder, 'directory'), { recursive: true });
  const { codes, directory } = await faultsOf(join(folder, 'directory'));
  expect(codes).toEqual(['alert/no-end', 'directory/holidays-running-out']);
  // Also for a reader, should somebody publish it unchanged.
  expect(directory).toMatchObject({
    services: [{ alert: { text: { en: expect.stringContaining('Invented') } } }],
  });
});

it('has nothing wrong with it either in a language that has no words here', async () => {
  for (const source of ['folder', 'spreadsheet']) {
    const { folder } = await write('--country', 'RO', '--languages', 'ro', '--source', source);
    const list = join(folder, source === 'folder' ? 'directory' : 'tilbud.xlsx');
    const { codes, directory } = await faultsOf(list);
    expect(codes).toEqual(['directory/no-services']);
    // No word of another language passes for one of the list's.
    expect(JSON.stringify(directory)).not.toMatch(/Fare for liv|Life in danger/);
  }
});

it.each([
  ['US', 'America/Chicago', []],
  ['CA', 'America/Toronto', []],
  ['AU', 'Australia/Sydney', ['directory/no-emergency-contacts']],
  ['IN', 'Asia/Kolkata', ['directory/no-emergency-contacts']],
])(
  'has nothing wrong with it far away either, but for numbers that it does not know (%s)',
  async (country, zone, unknown) => {
    for (const [source, list] of [
      ['folder', 'directory'],
      ['spreadsheet', 'tilbud.xlsx'],
    ] as const) {
      const { folder } = await write('--country', country, '--time-zone', zone, '--source', source);
      const { codes, directory } = await faultsOf(join(folder, list));
      expect(codes, source).toEqual([...unknown, 'directory/no-services']);
      expect((await publish(directory, { today: TODAY })).files?.has('list.nb.html'), source).toBe(true);
    }
  },
);

it('writes only emergency numbers that the checks take for those of the country', () => {
  const countries = 'NO SE RO GB US CA CH UA IS XK'.split(' ');
  for (const country of countries) {
    const place = { country, languages: ['nb', 'en'] as const };
    const publisher = { name: 'Havn', email: 'post@havn.example' };
    const answers = { name: 'Hjelp', place, publisher, source: 'folder', lang: 'nb' } as const;
    const timeZone = timeZoneOf(country, 'America/Toronto') ?? 'America/New_York';
    const directory: unknown = parse(makeDirectoryYaml({ ...answers, timeZone }, TODAY));
    const { findings } = validate(
      { ...(directory as object), organizations: [], services: [] },
      { today: TODAY },
    );
    expect(
      findings.map(({ code }) => code),
      country,
    ).toEqual(['directory/no-services']);
  }
});

it('leaves nothing of a template open', async () => {
  for (const source of ['folder', 'spreadsheet']) {
    const { folder, read } = await write('--source', source);
    for (const path of filesIn(folder).filter((file) => !file.endsWith('.xlsx')))
      expect(read(path), path).not.toMatch(/%[A-Z]+%/);
  }
});

it('writes exact versions, and nothing that runs when it is installed', async () => {
  const { read } = await write();
  const { dependencies, scripts, ...rest } = JSON.parse(read('package.json')) as {
    dependencies: Record<string, string>;
    scripts: Record<string, string>;
    private: boolean;
  };
  expect(rest.private).toBe(true);
  expect(Object.keys(dependencies)).toEqual(['@service-directory/element', '@service-directory/validator']);
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+/);
  expect(Object.keys(scripts).filter((name) => /install|prepare/.test(name))).toEqual([]);
});

describe('the page', () => {
  it('asks nobody but its own site, and runs and paints nothing within itself', async () => {
    const page = (await write()).read('site/index.html');
    expect(page).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(page).not.toMatch(/<script(?![^>]* src="[^":]+")|<style| style=| on\w+=/);
    expect(page.match(/https?:\/\/[^"]*/g)).toEqual(['https://www.wikipedia.org/']);
  });

  it('says in its title nothing of what the list is about', async () => {
    const page = (await write('--name', 'Hjelp til dem som selger sex')).read('site/index.html');
    expect(page).toContain('<title>Oversikt</title>');
    expect(page).not.toContain('selger');
  });

  it('has the language, direction and words of the list, and marks those in another language', async () => {
    const page = (await write('--languages', 'ar,en')).read('site/index.html');
    expect(page).toContain('<html lang="ar" dir="rtl">');
    expect(page).toContain('<title>نظرة عامة</title>');
    expect(page).toContain('>مغادرة الصفحة</a>');
    expect(page).toContain('<p>في خطر: <a href="tel:112">112 <span lang="en" dir="ltr">Police</span></a>');
    const unknown = (await write('--languages', 'yo,en')).read('site/index.html');
    expect(unknown).toContain('<p lang="en" dir="ltr">In danger: ');
  });

  it('says danger and leaving as the element does', () => {
    for (const [language, { danger, leave }] of Object.entries(PAGE_WORDS)) {
      const words = readFileSync(
        new URL(`../../element/src/locales/${language}.ts`, import.meta.url),
        'utf8',
      );
      expect(words, language).toContain(`  leave: '${leave}',`);
      expect(words, language).toContain(`  emergency: '${danger}',`);
    }
  });

  it('invents no emergency number', async () => {
    const { read } = await write('--country', 'TH');
    expect(read('site/index.html')).not.toContain('tel:');
    expect(read('directory/directory.yaml')).toContain('# emergencyContacts mangler');
  });
});

it('keeps what a name holds as text, whatever it is', async () => {
  const name = `Hjelp: "her" & {nå} # 100 % 'ja' %LIST% $& \\`;
  for (const [source, list] of [
    ['folder', 'directory'],
    ['spreadsheet', 'tilbud.xlsx'],
  ] as const) {
    const { folder, read } = await write('--name', name, '--source', source);
    expect((await faultsOf(join(folder, list))).directory).toMatchObject({ name });
    expect(read('README.md')).toContain(`# ${name}`);
  }
});
