import type { Directory, Service } from '@service-directory/schema';
import { describe, expect, it } from 'vitest';
import { countsOf, renderSources } from '../scripts/render-sources.mjs';
import { dateInWords, fieldsInWords } from '../scripts/source-words.mjs';

const service: Service = {
  id: 'klinikk',
  organizationIds: ['stiftelsen', 'kommunen'],
  name: { nb: 'Klinikken', en: 'The clinic' },
  summary: 'Hjelp.',
  needs: ['general-health'],
  access: { residenceStatus: 'unconfirmed' },
  sources: [
    {
      id: 's1',
      url: 'https://www.example.org/om-oss/',
      publishedOn: '2019-10',
      retrievedOn: '2026-11-24',
      via: 'https://example.com/utskrift',
      supports: ['summary', 'access.cost', 'contacts[0].openingHours'],
    },
  ],
  verification: { lastVerifiedOn: '2026-09-09', method: 'website', confidence: 'low' },
};

const directoryOf = (...services: Service[]): Directory => ({
  kind: 'service-directory',
  schemaVersion: '1.0',
  id: 'prove',
  name: 'Prøve',
  publisher: { name: 'Prøve' },
  license: 'CC0-1.0',
  country: 'NO',
  timeZone: 'Europe/Oslo',
  languages: ['nb', 'en'],
  updatedOn: '2026-11-24',
  organizations: [
    { id: 'stiftelsen', name: 'Stiftelsen' },
    { id: 'kommunen', name: { nb: 'Kommunen' } },
  ],
  services,
});

const withSource = (source: Partial<NonNullable<Service['sources']>[number]>): Directory =>
  directoryOf({ ...service, sources: [{ ...service.sources![0]!, ...source }] });

/** Without the blanks between tags, which say nothing. */
const squeeze = (page: string) => page.replaceAll(/>\s+</g, '><');

describe('the page of sources', () => {
  const page = squeeze(renderSources(directoryOf(service), 'nb'));

  it('names organisation, service and who else runs it', () => {
    expect(page).toContain('<h2>Stiftelsen</h2>');
    expect(page).toContain('<h3>Klinikken</h3>');
    expect(page).toContain('Sammen med: Kommunen');
  });

  it('leaves out an organisation that runs nothing of its own', () => {
    expect(page).not.toContain('<h2>Kommunen</h2>');
  });

  it('links the page that was read, and the transcription, without telling them where the reader came from', () => {
    expect(page).toContain(
      '<a class="page" href="https://www.example.org/om-oss/" rel="noreferrer noopener"><bdi>example.org/om-oss</bdi></a>',
    );
    expect(page).toContain('href="https://example.com/utskrift" rel="noreferrer noopener"');
  });

  it('says when a page was published and read, and what it supports', () => {
    expect(page).toContain('<dt>Publisert</dt><dd>oktober 2019</dd>');
    expect(page).toContain('<dt>Lest</dt><dd>24. november 2026</dd>');
    expect(page).toContain('<dt>Gjelder</dt><dd>kort om tilbudet, pris, når noen svarer</dd>');
  });

  it('says when the record was checked, how, and how sure we are', () => {
    expect(page).toContain('Sist sjekket 9. september 2026 ·');
    const { lastVerifiedOn: _, ...verification } = service.verification;
    expect(renderSources(directoryOf({ ...service, verification }), 'nb')).toContain(
      'Ikke kjent når det sist ble sjekket ·',
    );
  });

  it('escapes titles and names', () => {
    const hostile = '<script>alert("1")</script>&\'';
    const bad = withSource({ title: hostile });
    bad.services[0]!.name = { nb: hostile };
    bad.organizations[0]!.name = hostile;
    const rendered = renderSources(bad, 'nb');
    expect(rendered).not.toContain('<script');
    expect(rendered.split('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;').length - 1).toBe(3);
  });

  it('warns of a page that is not encrypted', () => {
    expect(renderSources(withSource({ url: 'http://example.org/' }), 'nb')).toContain(
      '</a> (siden er ikke kryptert)',
    );
    expect(page).not.toContain('ikke kryptert');
  });

  it('keeps an address inside its attribute', () => {
    expect(renderSources(withSource({ url: 'https://example.org/"onclick="alert(1)' }), 'nb')).not.toContain(
      '"onclick',
    );
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'no address'])('makes no link of %s', (url) => {
    expect(renderSources(withSource({ url }), 'nb')).not.toMatch(
      /<a class="page" href="(?!https:\/\/example\.com)/,
    );
  });

  it('keeps a name that looks like a pattern of replacement', () => {
    const named = directoryOf({ ...service, name: { nb: "$& $' $1" } });
    expect(renderSources(named, 'nb')).toContain('<h3>$&amp; $&#39; $1</h3>');
  });

  it('shows no street of a secret place, which is not in the data', () => {
    const secret: Service = {
      ...service,
      locations: [{ id: 'sted', visibility: 'confidential', area: 'Oslo' }],
    };
    expect(renderSources(directoryOf(secret), 'nb')).not.toContain('Oslo');
  });
});

describe('the page of sources in English', () => {
  const page = squeeze(renderSources(directoryOf(service), 'en'));

  it('says all of it in English', () => {
    expect(page).toContain('<h3>The clinic</h3>');
    expect(page).toContain('Together with: Kommunen');
    expect(page).toContain('Last checked 9 September 2026 · Checked on the website · Not sure');
    expect(page).toContain('<dt>Published</dt><dd>October 2019</dd>');
    expect(page).toContain('<dt>Read</dt><dd>24 November 2026</dd>');
    expect(page).toContain('<dt>About</dt><dd>in short, price, when somebody answers</dd>');
    expect(page).toContain('<span>1 service</span>');
    expect(squeeze(renderSources(directoryOf(service, { ...service, id: 'annen' }), 'en'))).toContain(
      '<span>2 services</span>',
    );
  });

  it('marks a name that there is in Norwegian alone as Norwegian', () => {
    const norwegian = directoryOf({ ...service, name: { nb: 'Klinikken' } });
    expect(renderSources(norwegian, 'en')).toContain('<h3><span lang="nb">Klinikken</span></h3>');
    expect(renderSources(norwegian, 'nb')).toContain('<h3>Klinikken</h3>');
  });

  it('names no page of a secret place either', () => {
    const secret: Service = { ...service, locations: [{ id: 'hus', visibility: 'confidential' }] };
    expect(renderSources(directoryOf(secret), 'en')).not.toMatch(/om-oss|utskrift/);
  });
});

describe('counts', () => {
  it('counts a page once that two services rest on', () => {
    const { sources, pages, services } = countsOf(directoryOf(service, { ...service, id: 'annen' }));
    expect({ sources, pages, services }).toEqual({ sources: 2, pages: 1, services: 2 });
  });
});

describe('words', () => {
  it.each([
    ['2019', '2019'],
    ['2019-03', 'mars 2019'],
    ['2019-03-07', '7. mars 2019'],
  ])('writes %s as %s', (date, words) => {
    expect(dateInWords(date, 'nb')).toBe(words);
  });

  it('names each thing once, and an unknown field by its path', () => {
    const paths = ['serviceArea', 'serviceArea.note', 'extensions.x'];
    expect(fieldsInWords(paths, 'nb')).toBe('hvor tilbudet gjelder, extensions.x');
    expect(fieldsInWords(paths, 'en')).toBe('where it serves people from, extensions.x');
  });
});

describe('a place that must stay secret', () => {
  it('has its pages named without a link, since some print what must not be found', () => {
    const secret: Service = { ...service, locations: [{ id: 'hus', visibility: 'confidential' }] };
    const page = renderSources(directoryOf(secret), 'nb');
    expect(page).not.toContain('href="https://www.example.org/om-oss/"');
    expect(page).not.toContain('om-oss');
    expect(page).not.toContain('utskrift');
    expect(page).toContain('example.org');
  });
});
