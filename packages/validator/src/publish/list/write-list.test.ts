import type { Directory, Service } from '@service-directory/schema';
import { describe, expect, test } from 'vitest';
import { exampleDirectory } from '../../rules/example.ts';
import { writeList } from './write-list.ts';

const TODAY = '2026-06-15';
const withService = (changes: object, head: object = {}) =>
  ({ ...(exampleDirectory('service', changes) as object), ...head }) as unknown as Directory;
const listOf = (directory: Directory, language = 'en', headingLevel = 2) =>
  writeList(directory, { language, today: TODAY, headingLevel });
const listWith = (changes: object, language = 'en') => listOf(withService(changes), language);
const source = [{ id: 'side', url: 'https://example.org', retrievedOn: '2026-05-20', supports: ['access'] }];
const stated = (value: string) => ({ value, basis: 'stated', sourceIds: ['side'] });

/** Tags that are not closed in the order in which they were opened; none in a sound page. */
function badlyNested(html: string): string[] {
  const open: string[] = [];
  const bad: string[] = [];
  for (const [, slash, tag = ''] of html.matchAll(/<(\/?)([a-z0-9]+)[^>]*>/g)) {
    if (tag === 'br') continue;
    if (slash === '') open.push(tag);
    else if (open.pop() !== tag) bad.push(tag);
  }
  return [...bad, ...open];
}

describe('the list without scripts', () => {
  test('names each service in a heading, with who runs it, what it does and how to call', async () => {
    const address = { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo' };
    const html = await listWith({ locations: [{ id: 'huset', visibility: 'public', address }] });
    expect(html).toContain('<h3 lang="nb" dir="ltr">Helsehjelpen</h3>');
    expect(html).toContain('<dt>Run by</dt><dd><bdi lang="nb">Eksempelforeningen</bdi></dd>');
    expect(html).toContain('<p>Free help from a nurse.</p>');
    expect(html).toContain('<a href="tel:+4722990000"><bdi dir="ltr">22 99 00 00</bdi></a>');
    expect(html).toContain('<bdi>Prøvegata 1, 0179 Oslo</bdi>');
    expect(badlyNested(html)).toEqual([]);
  });

  test('begins with whom to call in danger', async () => {
    const html = await listWith({});
    expect(html.indexOf('tel:113')).toBeGreaterThan(0);
    expect(html.indexOf('tel:113')).toBeLessThan(html.indexOf('<article '));
  });

  test('has its headings where the page wants them', async () => {
    const html = await listOf(withService({}), 'en', 4);
    expect(html).toMatch(/<h4[ >]/);
    expect(html).toContain('<h5 lang="nb" dir="ltr">Helsehjelpen</h5>');
    expect(html).not.toMatch(/<h[1236]/);
  });

  test('has no script, no style and no id, whatever the data holds', async () => {
    const evil = `<script>alert(1)</script><img src=x onerror="a()">"'&`;
    const html = await listWith({
      name: evil,
      summary: evil,
      notOffered: evil,
      contacts: [{ channel: 'web', value: 'javascript:alert(1)', label: evil }],
      locations: [{ id: 'a', visibility: 'public', address: { street: evil }, directions: evil }],
      access: { residenceStatus: { value: 'unconfirmed', note: evil }, eligibility: evil },
    });
    expect(html).not.toMatch(/<(?:script|img|style|iframe|a href="java)/);
    expect(html).not.toMatch(/<[^>]* (?:on\w+|style|id)=/);
    expect(badlyNested(html)).toEqual([]);
  });

  test('says what is not known, and makes no promise of it', async () => {
    const html = await listWith({
      access: { residenceStatus: 'unconfirmed' },
      contacts: [],
      openingHours: undefined,
      languages: undefined,
    });
    expect(html).toContain('Opening hours are not known.');
    expect(html).toContain('Languages: not known');
    expect(html).toContain('We do not know whether you need an appointment.');
    expect(html).toContain('<dt>What we do not know</dt>');
    expect(html).toMatch(/What they ask.*Not known/);
    expect(html).not.toContain('No residence permit needed');
  });

  test('a promise comes with what it rests on, and an old one says that it is old', async () => {
    const promised = (retrievedOn: string, dated = {}) =>
      listWith({
        access: { residenceStatus: stated('not-required') },
        sources: [{ ...source[0], retrievedOn, ...dated }],
        verification: { method: 'website', confidence: 'high' },
      });
    expect(await promised('2026-05-20')).toContain('says the service itself, as of May 2026');
    expect(await promised('2024-05-20')).toContain('old information (May 2024), may have changed');
    expect(await promised('2026-05-20', { publishedOn: '2025' })).toContain(
      'old information (2025), may have',
    );
  });

  test('a secret place is said to be one, and where it is is not said', async () => {
    const html = await listWith({
      locations: [{ id: 'a', visibility: 'confidential', area: 'Oslo', address: { street: 'Prøveveien 9' } }],
    });
    expect(html).toContain('The address is secret');
    expect(html).not.toContain('Prøveveien');
  });

  test('a place that is told on request shows the town and no street', async () => {
    const html = await listWith({
      locations: [
        { id: 'a', visibility: 'on-request', address: { street: 'Prøveveien 9', locality: 'Oslo' } },
      ],
    });
    expect(html).toContain('You get the address when you get in touch. <bdi>Oslo</bdi>');
    expect(html).not.toContain('Prøveveien');
  });

  test('what is closed for good is not there, and police and immigration come last', async () => {
    const { services, ...head } = withService({});
    const service = services[0] as Service;
    const directory = {
      ...head,
      services: [
        {
          ...service,
          id: 'p',
          name: 'Police',
          access: { ...service.access, police: stated('part-of-authority') },
        },
        { ...service, id: 'g', name: 'Gone', status: 'defunct' },
        { ...service, id: 'u', name: 'Unknown', access: { residenceStatus: 'unconfirmed' } },
        {
          ...service,
          id: 'y',
          name: 'Yes',
          access: { residenceStatus: stated('not-asked') },
          sources: source,
        },
      ],
    } as unknown as Directory;
    const names = [...(await listOf(directory)).matchAll(/<article [^>]*>\n<h3[^>]*>(.*?)<\/h3>/g)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(['Yes', 'Unknown', 'Police']);
  });
});

describe('languages', () => {
  test('a text that is not there in the language is marked with its own', async () => {
    const html = await listWith({ summary: { nb: 'Bare norsk.' }, name: { nb: 'Havna' } }, 'ar');
    expect(html).toContain('lang="ar" dir="rtl"');
    expect(html).toContain('<p lang="nb" dir="ltr">Bare norsk.</p>');
    expect(html).toContain('<h3 lang="nb" dir="ltr">Havna</h3>');
  });

  test('words that no person has read say so', async () => {
    expect(await listWith({}, 'ar')).toContain('هذه الكلمات مترجمة آليًا ولم يراجعها إنسان.');
    expect(await listWith({}, 'nb')).not.toContain('maskin');
  });

  test('a text of a machine says so at its service', async () => {
    const html = await listWith({ translations: { en: { origin: 'machine', of: '2026-05-01' } } });
    expect(html).toContain('This text was translated by a machine');
  });

  test('a language that we have no words in is found in the texts, and the words are English', async () => {
    const html = await listWith({ summary: { nb: 'Norsk.', de: 'Deutsch.' } }, 'de');
    expect(html).toContain('class="service-directory-list" lang="en"');
    expect(html).toContain('<p lang="de" dir="ltr">Deutsch.</p>');
    expect(html).toContain('<dt>Opening hours</dt>');
  });
});

test.each(['bg', 'hu', 'ru', 'uk', 'nb', 'en'])(
  '%s: the day of the last check ends in one full stop, whatever a date ends in',
  async (language) => {
    const verification = { lastVerifiedOn: '2026-06-01', method: 'phone', confidence: 'high' };
    const [, told] = /<p><small>([^<]*)/.exec(await listWith({ verification }, language))!;
    expect(told).toMatch(/2026.*\.(?: |$)/);
    expect(told).not.toContain('..');
  },
);

describe('hours', () => {
  const fresh = { verification: { lastVerifiedOn: '2026-06-01', method: 'phone', confidence: 'high' } };
  const hours = (openingHours: object, more: object = fresh) => listWith({ openingHours, ...more });

  test('are the ordinary week, days with the same hours together', async () => {
    const html = await hours({
      periods: [
        { days: ['mo', 'tu', 'we'], opens: '10:00', closes: '15:00' },
        { days: ['th'], opens: '18:00', lastEntry: '19:00', audience: ['women'] },
      ],
      publicHolidays: 'closed',
    });
    expect(html).toContain('Monday–Wednesday: <span dir="ltr">10:00–15:00</span>');
    expect(html).toContain('Thursday: from 18:00, end not known (last entry 19:00; only for: Women)');
    expect(html).toContain('Closed on public holidays');
    expect(html).not.toContain('not certain');
  });

  test('that do not hold every week are not said as if they did', async () => {
    const html = await hours({
      periods: [{ days: ['tu'], opens: '10:00', closes: '12:00', nthOfMonth: [1] }],
      printed: 'Første tirsdag i måneden',
    });
    expect(html).not.toContain('Tuesday:');
    expect(html).toContain('Opening hours are not certain. Call first.');
    expect(html).toContain('Første tirsdag i måneden');
  });

  test('that nobody has checked for long are not certain', async () => {
    const html = await hours(
      { periods: [{ days: ['tu'], opens: '10:00', closes: '12:00' }] },
      { verification: { lastVerifiedOn: '2025-01-01', method: 'phone', confidence: 'high' } },
    );
    expect(html).toContain('Opening hours are not certain. Call first.');
  });

  test('of which only the words of the source are there are not known', async () => {
    const html = await hours({ printed: 'etter avtale' });
    expect(html).toContain('Opening hours are not known.');
    expect(html).toContain('In the words of the source: <bdi lang="nb">etter avtale</bdi>');
  });

  test('with a condition say it, and days that differ are named until they are over', async () => {
    const html = await hours({
      periods: [{ days: ['mo'], opens: '10:00', closes: '12:00' }],
      condition: 'below −10 °C <b>',
      exceptions: [
        { from: '2026-07-01', through: '2026-07-31', closed: true, note: 'ferie' },
        { from: '2026-01-01', through: '2026-01-02', closed: true, note: 'nyttår' },
      ],
    });
    expect(html).toContain('below −10 °C &lt;b&gt;');
    expect(html).toContain('1 July 2026 – 31 July 2026: closed (<bdi lang="nb">ferie</bdi>)');
    expect(html).not.toContain('nyttår');
  });
});

test('the same directory gives the same list', async () => {
  expect(await listWith({})).toBe(await listWith({}));
});
