import { describe, expect, test } from 'vitest';
import type { Finding } from '../finding.ts';
import { exampleDirectory } from '../rules/example.ts';
import { htmlReport } from './html.ts';
import { aFinding, manyFindings, someOptions } from './testing/findings.ts';
import { allElements, parseXml, type ParsedElement } from './testing/parse-xml.ts';

const DIRECTORY = exampleDirectory('directory', {});
const read = (findings: readonly Finding[], changes = {}) =>
  parseXml(htmlReport(findings, someOptions({ directories: [DIRECTORY], ...changes })));
const named = (root: ParsedElement, name: string) =>
  allElements(root).filter((element) => element.name === name);
const words = ({ text }: ParsedElement) => text.replace(/\s+/g, ' ').trim();
const headings = (root: ParsedElement) =>
  allElements(root)
    .filter(({ name }) => /^h[1-6]$/.test(name))
    .map((element) => `${element.name} ${words(element)}`);

test('the page says which directory was checked, when and by what', () => {
  const root = read([]);
  expect(headings(root)[0]).toBe('h1 Eksempelkatalogen');
  expect(named(root, 'title').map(words)).toEqual(['Eksempelkatalogen – Check of a service directory']);
  const facts = named(root, 'dl')[0];
  expect(facts === undefined ? '' : words(facts)).toBe(
    'Checked on 15 June 2026 Content 2 services and 1 organisation in 3 files Checked by service-directory 1.2.3',
  );
});

test('the page is in the language asked for', () => {
  const root = read([], { lang: 'nb' });
  expect(root.attributes['lang']).toBe('nb');
  expect(words(root)).toContain('Kontrollert 15. juni 2026');
  expect(words(root)).toContain('Ingen feil og ingen advarsler: katalogen kan publiseres.');
});

test('a directory without a name is called by its id, or said to have none', () => {
  expect(headings(read([], { directories: [{ id: 'min-katalog' }] }))[0]).toBe('h1 min-katalog');
  expect(headings(read([], { directories: [null] }))[0]).toBe('h1 Directory without a name');
  expect(headings(read([], { directories: [{ name: { en: 'One', nb: 'En' } }, { name: 'Two' }] }))[0]).toBe(
    'h1 One, Two',
  );
});

describe('the verdict', () => {
  test('counts the errors that must be mended', () => {
    const root = read(manyFindings(3), { lang: 'nb' });
    expect(headings(root)).toContain('h2 3 feil må rettes før katalogen kan publiseres.');
  });

  test('links the counts to the findings, and not where there are none', () => {
    const root = read([aFinding()]);
    const counts = named(root, 'ul').find(({ attributes }) => attributes['class'] === 'counts');
    expect(counts?.children.map(words)).toEqual(['1 error', '0 warnings', '0 notes']);
    const links = counts === undefined ? [] : named(counts, 'a').map(({ attributes }) => attributes['href']);
    expect(links).toEqual(['#error']);
  });

  test('calls no directory ready that was not read', () => {
    const root = read([], { unreadable: ['a.yaml'], crashes: [{ code: 'hours/overlap' }] });
    expect(words(root)).toContain(
      'The check is not complete. a.yaml could not be checked in full. A rule of the program failed: hours/overlap.',
    );
    expect(words(root)).not.toContain('can be published');
  });
});

test('what the directory holds stands in tables with a caption and heads for rows and columns', () => {
  const tables = named(read([]), 'table');
  expect(tables.map((table) => words(table.children[0] ?? table))).toEqual([
    'In all',
    'When they were last checked',
    'Do they ask for residence status?',
    'What they help with',
    'Where',
    'Languages in which they help',
    'Languages of the texts',
  ]);
  for (const table of tables) {
    expect(
      named(table, 'th').every(({ attributes }) => ['row', 'col'].includes(attributes['scope'] ?? '')),
    ).toBe(true);
  }
  expect(words(tables[3] ?? tables[0]!)).toContain('Health1');
  expect(words(tables[6] ?? tables[0]!)).toContain('Norwegian Bokmål1 English1');
});

test('many towns are summed up', () => {
  const services = Array.from({ length: 15 }, (_, index) => ({
    locations: [{ visibility: 'public', address: { locality: `By ${index}` } }],
  }));
  const root = read([], { directories: [{ services }] });
  expect(words(root)).toContain('3 other towns3');
});

test('without directories there is no summary of them', () => {
  expect(headings(read([], { directories: [] }))).not.toContain('h2 What the directory holds');
});

describe('a rule', () => {
  const articleOf = (findings: readonly Finding[], changes = {}) =>
    named(read(findings, changes), 'article')[0];

  test('is told with what is wrong, why it matters, how to mend it and where', () => {
    const article = articleOf([aFinding()]);
    expect(article === undefined ? '' : words(article)).toMatch(
      /^“cost” promises “free” and names no source\. condition\/no-source · 1 place ?Why it matters A person decides by this .* ?How to mend Add sourceIds with .* Places of condition\/no-source Where Record katalog\/services\/helsehjelpen\.yamlline 12, column 9 Record helsehjelpen$/,
    );
  });

  test('says the message at each place when it differs', () => {
    const article = articleOf([aFinding(), aFinding({ message: 'Other.', help: 'Do that.' })]);
    expect(article === undefined ? [] : headings(article)).toEqual(['h3 condition/no-source']);
    const cells = article === undefined ? [] : named(article, 'td').map(words);
    expect(cells).toContain('Other.How to mend: Do that.');
  });

  test('names sheet and cell in Bokmål', () => {
    const article = articleOf([aFinding({ file: 'k.xlsx', sheet: 'Tjenester', cell: 'C7' })], { lang: 'nb' });
    expect(article === undefined ? '' : words(article)).toContain('k.xlsxark «Tjenester», celle C7');
  });

  test('folds the places beyond twenty, and counts those beyond five hundred', () => {
    expect(articleOf(manyFindings(20))?.children.some(({ name }) => name === 'details')).toBe(false);
    const article = articleOf(manyFindings(503));
    const details = article?.children.find(({ name }) => name === 'details');
    expect(details === undefined ? '' : words(details)).toMatch(/^Show 480 more .*… and 3 more$/);
    expect(article === undefined ? [] : named(article, 'td')).toHaveLength(1000);
  });

  test('links to its page when it is known where that is, and nowhere else', () => {
    const linksOf = (changes: object) =>
      named(read([aFinding()], changes), 'a').map(({ attributes }) => attributes['href']);
    expect(linksOf({}).every((href) => href?.startsWith('#'))).toBe(true);
    expect(linksOf({ baseUri: 'https://example.org/rules' })).toContain(
      'https://example.org/rules/promise.md#condition-no-source',
    );
  });
});

test('records stand with all that was found in them, the worst first', () => {
  const root = read([
    aFinding({ recordId: 'a', file: 'a.yaml', severity: 'warning' }),
    aFinding({ recordId: 'b', file: 'b.yaml' }),
    aFinding({ recordId: 'b', file: 'b.yaml', code: 'service/stale', severity: 'warning' }),
    aFinding({ recordId: '', file: 'c.yaml', severity: 'info' }),
  ]);
  const section = named(root, 'section').find(
    ({ attributes }) => attributes['aria-labelledby'] === 'records',
  );
  const rows = section === undefined ? [] : named(section, 'tr').slice(1).map(words);
  expect(rows).toEqual([
    'bb.yaml 1 error 1 warning condition/no-source service/stale',
    'aa.yaml 1 warning condition/no-source',
    'The file as a wholec.yaml 1 note condition/no-source',
  ]);
});

test('every link within the page leads to a part of it, and no id stands twice', () => {
  const root = read([
    aFinding(),
    aFinding({ severity: 'info' }),
    aFinding({ code: 'my/odd code_x' }),
    aFinding({ code: 'my-odd/code' }),
    ...manyFindings(30, { severity: 'warning' }),
  ]);
  const ids = allElements(root).flatMap(({ attributes }) => attributes['id'] ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = named(root, 'a').map(({ attributes }) => attributes['href']?.slice(1));
  expect(targets.filter((target) => target === undefined || !ids.includes(target))).toEqual([]);
});

test('headings go down one level at a time', () => {
  const levels = headings(read([aFinding(), aFinding({ severity: 'info' })])).map((heading) =>
    Number(heading[1]),
  );
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('the page fetches nothing and runs nothing, and says so to the browser', () => {
  const page = htmlReport([aFinding()], someOptions({ directories: [DIRECTORY] }));
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  const root = parseXml(page);
  const policy = named(root, 'meta').find(
    ({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy',
  );
  expect(policy?.attributes['content']).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
  for (const name of ['script', 'link', 'img', 'iframe', 'object', 'form'])
    expect(named(root, name)).toEqual([]);
  expect(page).not.toMatch(/@import|url\(/);
});

test('data stays text', () => {
  const message = '<script>alert(1)</script> & "x"';
  const root = read([aFinding({ message })], {
    directories: [{ name: '</title><script>x</script>', services: [] }],
  });
  expect(named(root, 'script')).toEqual([]);
  expect(words(root)).toContain(message);
  expect(headings(root)[0]).toBe('h1 </title><script>x</script>');
});
