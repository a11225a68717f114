import { zipSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFormat, type Detected } from './detect-format.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const detect = (text: string, name = ''): Detected => detectFormat({ name, bytes: bytesOf(text) });
const detectDocument = (value: unknown, name = '') => detect(JSON.stringify(value, null, 2), name).format;
const reasonOf = (detected: Detected) => (detected.format === undefined ? detected.reason : detected.format);
const zipOf = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

describe('a document of JSON is told by what stands in it, whatever its name', () => {
  const service = { id: 'a', name: 'A', status: 'active' };
  test.each([
    ['directory', { kind: 'service-directory', services: [] }],
    ['directory', { services: [{ id: 'a', organizationIds: ['b'] }], organizations: [] }],
    ['directory', [{ id: 'a', needs: ['food'] }]],
    ['directory', { id: 'a', access: {} }],
    ['directory', [{ service: { id: 'a' } }]],
    ['hsds', { total_items: 1, contents: [service] }],
    ['hsds', { contents: [] }],
    ['hsds', [{ ...service, organization: { id: 'b' } }]],
    ['hsds', { ...service, service_at_locations: [] }],
    ['hsds', { id: 'b', name: 'B', description: 'x', services: [{ ...service, schedules: [] }] }],
    ['schema-org', { '@context': 'https://schema.org', '@type': 'Organization' }],
    ['schema-org', [{ '@type': 'GovernmentService' }]],
    ['geojson', { type: 'FeatureCollection', features: [] }],
    ['geojson', { type: 'Feature', geometry: null, properties: {} }],
    ['osm', { version: 0.6, osm3s: {}, elements: [] }],
    ['osm', { elements: [{ type: 'node', id: 1 }] }],
  ])('%s: %j', (format, value) => {
    expect(detectDocument(value)).toBe(format);
    expect(detectDocument(value, 'liste.json')).toBe(format);
    expect(detectDocument(value, 'liste.csv')).toBe(format);
  });

  test.each([
    '<!DOCTYPE html><html><head><script type="application/ld+json">{}</script></head></html>',
    '<script nonce="x" type=\'application/ld+json\'>[]</script>',
  ])('a web page that carries data is read for them: %s', (page) => {
    expect(detect(page, 'side.html')).toEqual({ format: 'schema-org', container: 'web-page', value: page });
  });

  test('the value that was parsed comes with it', () => {
    expect(detect('{"type":"FeatureCollection"}')).toMatchObject({ value: { type: 'FeatureCollection' } });
  });

  test('an odd first record hides nothing', () => {
    expect(detectDocument([null, 7, 'x', { '@type': 'Organization' }])).toBe('schema-org');
  });

  test('UTF-16, as PowerShell writes it, and a byte order mark are read', () => {
    const text = '\uFEFF{"kind":"service-directory"}';
    const wide = new Uint8Array(new Uint16Array([...text].map((letter) => letter.charCodeAt(0))).buffer);
    expect(detectFormat({ name: '', bytes: wide }).format).toBe('directory');
    expect(detect(text).format).toBe('directory');
  });

  test('fields of a prototype are none', () => {
    expect(detect('{"__proto__":{"kind":"service-directory"}}').format).toBeUndefined();
    expect(detect('{"constructor":{}}').format).toBeUndefined();
  });
});

describe('text', () => {
  test.each([
    ['ndjson', '{"kind":"service-directory"}\n{"service":{}}\n', ''],
    ['ndjson', '{"kind":"service-directory"}\r{"service":{}}\r', ''],
    ['ndjson', '{"id":"a"}', 'liste.ndjson'],
    ['directory', 'kind: service-directory\nname: x\n', ''],
    ['directory', '# en merknad\n---\nname: x\n', 'katalog.yaml'],
    ['directory', '---\nname: x\n', ''],
    ['directory', '{ kind: service-directory', 'katalog.yml'],
    ['csv', 'Navn;Postnummer\nHavna;0150\n', ''],
    ['csv', 'Navn,Telefon\nHavna,22990000\n', 'liste.txt'],
    ['csv', 'sep=;\nNavn;Sted\n', ''],
    ['csv', 'Navn\nHavna\n', 'liste.csv'],
    ['csv', 'Navn\tSted\nHavna\tOslo\n', ''],
    ['directory', '{"kind":"service-directory","services":[', 'avbrutt.json'],
  ])('%s: %j', (format, text, name) => {
    expect(detect(text, name).format).toBe(format);
  });
});

describe('archives', () => {
  test.each([
    ['xlsx', ['[Content_Types].xml', 'xl/workbook.xml']],
    ['ods', ['mimetype', 'content.xml']],
    ['hsds', ['datapackage.json', 'service.csv']],
    ['hsds', ['export/organization.csv', 'export/service.csv']],
    ['csv', ['Tjenester.csv', 'Organisasjoner.csv']],
  ])('%s: %j', (format, names) => {
    expect(detectFormat({ name: 'x', bytes: zipOf(...names) }).format).toBe(format);
  });
});

describe('what cannot be told has its reason', () => {
  test.each([
    ['empty', '', ''],
    ['empty', ' \n\uFEFF\n', 'x.json'],
    ['broken-json', '{"type":"FeatureColl', ''],
    ['broken-json', 'null', 'x.json'],
    ['other-json', '{}', ''],
    ['other-json', '[]', 'x.json'],
    ['other-json', '[1,2]', ''],
    ['package-alone', '{"resources":[{"path":"service.csv"}]}', 'datapackage.json'],
    ['osm-xml', '<?xml version="1.0"?>\n<osm version="0.6">', 'kart.osm'],
    ['osm-xml', '\uFEFF<osm version="0.6">', ''],
    ['other-xml', '<?xml version="1.0"?>\n<kml>', ''],
    ['web-page', '<!DOCTYPE html><html>', ''],
    ['not-a-spreadsheet', '%PDF-1.7', ''],
    ['other-text', 'Dette er et brev.', 'brev.txt'],
  ])('%s: %j', (reason, text, name) => {
    expect(reasonOf(detect(text, name))).toBe(reason);
  });

  test('an archive of something else, and one that breaks off', () => {
    expect(reasonOf(detectFormat({ name: '', bytes: zipOf('bilde.png') }))).toBe('other-archive');
    expect(reasonOf(detectFormat({ name: '', bytes: zipOf('service.csv').subarray(0, 40) }))).toBe('damaged');
  });
});

test('no bytes and no document make it throw', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 60 }),
      fc.constantFrom('', 'a.json', 'a.xlsx', 'a.ndjson'),
      (bytes, name) => {
        detectFormat({ name, bytes });
      },
    ),
  );
  fc.assert(
    fc.property(fc.json(), (text) => {
      detectFormat({ name: '', bytes: bytesOf(text) });
    }),
  );
});
