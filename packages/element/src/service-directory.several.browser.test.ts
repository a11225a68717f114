import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ServiceDirectory } from './service-directory.ts';
import { makeSpanishSample, makeSwedishSample } from './testing/countries.ts';
import { makeDirectory, makeDirectoryOf, SHOWN, type DirectoryInput } from './testing/fixtures.ts';
import {
  all,
  cardOf,
  container,
  deferred,
  drawn,
  eventsOf,
  found,
  focused,
  idsOf,
  listed,
  one,
  openRecord,
  place,
  serve,
  setClock,
  textOf,
  violationsOf,
} from './testing/page.ts';
import { until } from './testing/until.ts';

beforeEach(() => setClock());
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const small = () => makeDirectoryOf('open-door', 'all-night-line', 'crisis-centre');

/** An element with the lists of three countries drawn. */
async function three(
  attributes: Readonly<Record<string, string>> = {},
  norway: DirectoryInput = small(),
  parent?: Element,
): Promise<ServiceDirectory> {
  serve({ 'no.json': norway, 'se.json': makeSwedishSample(), 'es.json': makeSpanishSample() });
  const element = place({ src: 'no.json se.json es.json', lang: 'en', ...attributes }, {}, '', parent);
  await found(element, 'service-directory-card');
  await drawn(element);
  return element;
}
const country = (element: Element, code: string) =>
  one<HTMLButtonElement>(element, `[data-country="${code}"]`);
/** The button to show what has come since the list was drawn. */
const showMore = (element: Element) => found(element, '.line button');
const emergencies = (element: Element) =>
  all(one(element, 'service-directory-emergencies'), 'service-directory-emergency').map(textOf);
const press = async (element: ServiceDirectory, target: HTMLElement) => {
  target.click();
  await drawn(element);
};

describe('the country', () => {
  test('is asked for only when the directories are of more than one', async () => {
    const one_ = await three();
    expect(all(one_, 'service-directory-countries')).toHaveLength(1);
    serve({ 'a.json': small(), 'b.json': { ...makeDirectory(), id: 'b' } });
    const two = place({ src: 'a.json b.json', lang: 'en' });
    await found(two, 'service-directory-card');
    expect(all(two, 'service-directory-countries')).toEqual([]);
  });

  test('is named in the reader’s language, in its order, with how many there are', async () => {
    const element = await three({ lang: 'nb' });
    const words = all(element, '[data-country]').map(textOf);
    // The chat is for every country.
    expect(words).toEqual(['Norge 4', 'Spania 2', 'Sverige 4']);
  });

  test('is chosen with one tap, shown as chosen, and taken away again', async () => {
    const element = await three();
    await press(element, country(element, 'SE'));
    expect(element.query).toMatchObject({ country: 'SE' });
    expect(idsOf(element).sort()).toEqual(['chat', 'dold', 'linje', 'sverige-open-door']);
    await press(element, one(element, '[data-part="country"]'));
    expect(element.query.country).toBeUndefined();
    expect(element.results).toHaveLength(8);
  });

  test('that would leave nothing cannot be pressed; the counts follow the other choices', async () => {
    const element = await three();
    element.query = { needs: ['sexual-health-testing'] };
    await drawn(element);
    expect([country(element, 'SE').disabled, country(element, 'ES').disabled]).toEqual([true, false]);
  });

  test('that the host page has chosen is not asked for, and cannot be left', async () => {
    const element = await three({ 'only-country': 'se' });
    expect(all(element, 'service-directory-countries')).toEqual([]);
    element.query = { country: 'NO' };
    await drawn(element);
    expect(element.query.country).toBe('SE');
    expect(idsOf(element)).not.toContain('open-door');
    element.select('open-door');
    await drawn(element);
    expect(all(element, 'service-directory-record')).toEqual([]);
  });
});

describe('the numbers for danger', () => {
  test('stand each with its country', async () => {
    const lines = emergencies(await three());
    expect(lines).toEqual([
      expect.stringMatching(/^Norway .*113/),
      expect.stringMatching(/^Sweden .*112/),
      expect.stringMatching(/^Spain .*112/),
    ]);
  });
  test('of the chosen country stand alone; the others are one tap away, with their countries', async () => {
    const element = await three();
    await press(element, country(element, 'ES'));
    expect(emergencies(element)).toEqual([expect.stringMatching(/^Spain /)]);
    await press(element, one(one(element, 'service-directory-emergencies'), '[aria-expanded]'));
    expect(emergencies(element).map((line) => line.split(' ')[0])).toEqual(['Spain', 'Norway', 'Sweden']);
  });
  test('of a country that the host page has chosen are the only ones', async () => {
    const element = await three({ 'only-country': 'SE' });
    expect(emergencies(element)).toEqual([expect.stringMatching(/^Sweden /)]);
    expect(all(one(element, 'service-directory-emergencies'), 'button')).toEqual([]);
  });
});

describe('the numbers of another country than the one that the host page has chosen', () => {
  test('say of which they are', async () => {
    const element = await listed(small(), { 'only-country': 'SE' });
    expect(textOf(one(element, 'service-directory-emergency'))).toMatch(/^Norway /);
  });
});

describe('a record of several directories', () => {
  test('says on its card from which list and country it is', async () => {
    const element = await three();
    expect(textOf(one(cardOf(element, 'linje'), '.origin'))).toBe('List: The sample list of Sweden');
  });
  test('for another country than that of its list says which one it is for', async () => {
    const abroad = small();
    abroad.services![0]!.serviceArea = { scope: 'national', countries: ['FR', 'SE'] };
    const element = await three({}, abroad);
    const origin = textOf(one(cardOf(element, abroad.services![0]!.id!), '.origin'));
    expect(origin).toBe('List: Invented list · France · Sweden');
  });
  test('has the words of its own list for its codes, its publisher, its terms and its date', async () => {
    const element = await three();
    const record = await openRecord(element, 'sverige-open-door');
    expect(textOf(record)).toContain('Sauna');
    expect(textOf(record)).toContain('Exempelföreningen');
    expect(textOf(record)).toContain('CC-BY-4.0');
    expect(textOf(record)).toContain('published March 1, 2026');
    const reports = all<HTMLAnchorElement>(record, 'a').filter((link) =>
      textOf(link).includes('Report an error'),
    );
    expect(reports.map(({ href }) => href.split('?')[0])).toEqual(['mailto:fel@sverige.example.org']);
  });
  test('that two lists hold is one, names both, and says where they disagree', async () => {
    const other = makeDirectoryOf('open-door');
    const [service] = other.services;
    const promise = { value: 'partial', basis: 'stated', sourceIds: ['page'], note: 'Bare fornavn.' };
    const access = { ...(service!['access'] as object), anonymity: promise };
    serve({
      'a.json': makeDirectoryOf('open-door'),
      'b.json': { ...other, id: 'b', name: 'Other list', services: [{ ...service!, access }] },
    });
    const element = place({ src: 'a.json b.json', lang: 'en' });
    await found(element, 'service-directory-card');
    await drawn(element);
    expect(idsOf(element)).toEqual(['open-door']);
    expect(textOf(one(element, '.origin'))).toMatch(/Invented list · Other list · Norway$/);
    const record = await openRecord(element, 'open-door');
    expect(textOf(record)).toContain(
      'The lists do not agree about this: What they ask, and who will be told.',
    );
    // The weaker promise is shown, and what the other list says beside it.
    expect(textOf(one(record, '.limit'))).toMatch(/Invented list : .*[Aa]nonymous/);
  });
});

describe('files that are late or do not come', () => {
  test('one that fails is named, the others are shown, and trying again asks for it alone and keeps the search', async () => {
    const files: Record<string, unknown> = { 'no.json': small(), 'es.json': makeSpanishSample() };
    const fetch = serve(files);
    const element = place({ src: 'no.json se.json es.json', lang: 'en' });
    const events = eventsOf(element);
    await found(element, 'service-directory-card');
    element.query = { fromAfar: true };
    await drawn(element);
    expect(events.filter(({ name }) => name === 'error')).toEqual([
      { name: 'error', detail: { url: 'se.json', reason: 'status' } },
    ]);
    const line = one(element, 'service-directory-sources');
    expect(textOf(line)).toContain('could not be loaded. Something may be missing. (se)');
    files['se.json'] = makeSwedishSample();
    fetch.mockClear();
    await press(element, one(line, 'button'));
    await until(() => expect(idsOf(element)).toContain('linje'));
    expect(fetch.mock.calls.map(([url]) => String(url).split('/').at(-1))).toEqual(['se.json']);
    expect(element.query).toMatchObject({ fromAfar: true });
    expect(all(element, 'service-directory-sources')).toEqual([]);
  });

  test('one that came before is told by what it calls itself, in its own words, and not by the name of its file', async () => {
    const files: Record<string, unknown> = { 'no.json': small(), 'se.json': makeSwedishSample(), 'es.json': makeSpanishSample() }; // prettier-ignore
    serve(files);
    const element = place({ src: 'no.json se.json es.json', lang: 'en' });
    await found(element, 'service-directory-card');
    await drawn(element);
    delete files['se.json'];
    element.reload();
    const line = await found(element, 'service-directory-sources');
    await until(() =>
      expect(textOf(line)).toMatch(/Something may be missing\. \( ?The sample list of Sweden ?\)/),
    );
    expect(one(line, 'p [lang]').lang).toBe('en');
  });

  test('one that is late moves nothing: it is told, and shown with the reader’s next tap', async () => {
    const late = deferred<unknown>();
    serve({ 'no.json': small(), 'se.json': late.promise });
    const element = place({ src: 'no.json se.json', lang: 'en' });
    await found(element, 'service-directory-card');
    await drawn(element);
    const before = idsOf(element);
    expect(textOf(one(element, 'service-directory-sources'))).toBe('Loading the list … (se)');
    late.resolve(makeSwedishSample());
    const show = await showMore(element);
    await drawn(element);
    expect(idsOf(element)).toEqual(before);
    expect(textOf(show)).toBe('Show 3 more');
    expect(one(element, '.line[role="status"]')).toBeTruthy();
    await press(element, show);
    expect(focused()?.classList.contains('total')).toBe(true);
    expect(idsOf(element)).toHaveLength(before.length + 3);
    expect(all(element, 'service-directory-sources')).toEqual([]);
  });

  test('what has come is shown with a search as well', async () => {
    const late = deferred<unknown>();
    serve({ 'no.json': small(), 'se.json': late.promise });
    const element = place({ src: 'no.json se.json', lang: 'en' });
    await found(element, 'service-directory-card');
    late.resolve(makeSwedishSample());
    await showMore(element);
    await press(element, one(element, '[data-filter="free"]'));
    expect(idsOf(element)).toContain('linje');
  });

  test('taken away while one is late and put back, it goes on', async () => {
    const late = deferred<unknown>();
    const fetch = serve({ 'no.json': small(), 'se.json': late.promise });
    const element = place({ src: 'no.json se.json', lang: 'en' });
    await found(element, 'service-directory-card');
    element.remove();
    late.resolve(makeSwedishSample());
    document.body.append(element);
    await showMore(element);
    expect(fetch).toHaveBeenCalledTimes(3);
  });
});

describe('how it looks', () => {
  test.each(['en', 'ar'])('nothing sticks out at 280 px, and axe finds nothing: %s', async (lang) => {
    const element = await three({ lang }, makeDirectory(), await container(280));
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(280);
    expect(element.results).toHaveLength(SHOWN + 5);
    for (const part of ['countries', 'emergencies'])
      for (const button of all(one(element, `service-directory-${part}`), 'button, a'))
        expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(await violationsOf(element)).toEqual([]);
  });
  test('a country is chosen by keyboard', async () => {
    const element = await three();
    country(element, 'SE').focus();
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(country(element, 'SE').getAttribute('aria-pressed')).toBe('true');
  });
});
