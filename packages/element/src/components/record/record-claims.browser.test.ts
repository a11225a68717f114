import { describe, expect, test } from 'vitest';
import '../../define.ts';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { all, listed, onCleanPage, one, openRecord, textOf } from '../../testing/page.ts';

/** What a record says of a service that its data leaves open, or say twice. */

onCleanPage();

const DAILY = {
  periods: [{ days: ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'], opens: '18:00', closes: '20:00' }],
};
const COUNTS_BELOW = 'The hours of the places below are those that count.';

async function recordOf(service: object): Promise<HTMLElement> {
  const directory = makeDirectoryOf('open-door');
  Object.assign((directory['services'] as object[])[0]!, service);
  return openRecord(await listed(directory, { lang: 'en' }), 'open-door');
}

test('notes that are not there in the reader’s language say in which language they are, in hers, and others do not', async () => {
  const note = { nb: 'Bare om kvelden.' };
  const record = await recordOf({
    summary: { nb: 'Et åpent hus.', en: 'An open house.' },
    contacts: [
      { channel: 'phone', value: '+4722990003', note },
      { channel: 'sms', value: '+4790112233', note: { ...note, en: 'In the evening.' } },
    ],
    serviceArea: { scope: 'local', regions: ['Oslo'], note },
    languages: [{ code: 'en', note }],
    locations: [
      { id: 'p', visibility: 'public', accessibility: { wheelchair: 'yes', note }, surroundings: note },
    ],
    access: {
      residenceStatus: { value: 'not-asked', basis: 'stated', sourceIds: ['page'], note },
      entry: [{ value: 'walk-in', note }],
      eligibility: note,
    },
    alert: { text: note },
  });
  const marked = all(record, '.fallback').map((mark) => {
    expect([mark.lang, mark.dir, textOf(mark)]).toEqual(['en', 'ltr', 'Norwegian Bokmål']);
    return textOf(mark.previousElementSibling ?? mark);
  });
  expect(marked).toEqual(Array(8).fill('Bare om kvelden.'));
  expect(textOf(one(record, '.contacts'))).toMatch(/Bare om kvelden\. Norwegian Bokmål.*In the evening\.$/);
});

test.each([
  ['not-asked', true],
  ['unconfirmed', false],
])(
  'for whom alone it is stands in a record once, beside the promise where there is one: %s',
  async (value, isLimit) => {
    // prettier-ignore
    const eligibility = { en: 'Only those who live in Vestby.' };
    const residenceStatus = value === 'unconfirmed' ? value : { value, basis: 'stated', sourceIds: ['page'] };
    const record = await recordOf({ access: { residenceStatus, eligibility } });
    expect(textOf(one(record, 'article')).split(eligibility.en)).toHaveLength(2);
    expect(textOf(one(record, `[data-section="${isLimit ? 'access' : 'entry'}"]`))).toContain(eligibility.en);
  },
);

describe('for whom it is', () => {
  test('a service that names no group need not be for everyone', async () => {
    const words = textOf(
      one(await recordOf({ audience: undefined, minimumAge: undefined }), '[data-section="audience"]'),
    );
    expect(words).toContain('No group is named.');
    expect(words).not.toContain('Everyone');
  });

  test.each([{ audience: [{ group: 'women', welcome: 'mainly' }] }, { audience: undefined, minimumAge: 18 }])(
    'one that says it is shown by what it says: %o',
    async (service) => {
      expect(textOf(one(await recordOf(service), '[data-section="audience"]'))).not.toContain('No group');
    },
  );
});

describe('hours of a service and of its places', () => {
  const place = (hours?: object) => ({
    id: 'house',
    visibility: 'public',
    address: { street: 'Prøvegata 1', locality: 'Oslo', country: 'NO' },
    ...(hours === undefined ? {} : { openingHours: hours }),
  });
  const week = async (service: object) => {
    const record = await recordOf({ openingHours: DAILY, ...service });
    return one(record, '[data-section="hours"] service-directory-week');
  };
  const saysSo = (element: Element) => element.shadowRoot?.textContent?.includes(COUNTS_BELOW);

  test('those of the service are marked where each place has others', async () => {
    const one = await week({ locations: [place({ always: true })] });
    expect(saysSo(one)).toBe(true);
    expect(all(one.shadowRoot!, '.is-today')).toEqual([]);
  });

  test.each([
    ['no place has any', [place()]],
    ['one place has none', [place({ always: true }), { ...place(), id: 'barn' }]],
    ['the place repeats them', [place(DAILY)]],
    ['there is no place', []],
  ])('they count where %s', async (_where, locations) => {
    const one = await week({ locations });
    expect(saysSo(one)).toBe(false);
    expect(all(one.shadowRoot!, '.is-today').length).toBe(1);
  });
});

test.each([
  ['2026-06-01', true],
  ['2020-01-01', false],
  // Of what nobody has checked it tells how far the sources are believed.
  [undefined, true],
])('how sure one was is said as long as the check counts: %s', async (lastVerifiedOn, isSaid) => {
  const record = await recordOf({
    verification: { lastVerifiedOn, method: 'website', confidence: 'high' },
  });
  expect(textOf(one(record, '[data-section="evidence"]')).includes('How sure')).toBe(isSaid);
});

test('a text that is not there in the language of the reader says in which it is, where the record does not say so above', async () => {
  const marksWith = async (service: object) => {
    const record = await recordOf(service);
    const marks = all(record, '.fallback').map((mark) => textOf(mark));
    document.body.replaceChildren();
    return marks;
  };
  const [nb, en] = [{ nb: 'Ikke mat.' }, { nb: 'Ikke mat.', en: 'No food.' }];
  expect(await marksWith({ notOffered: nb, description: nb })).toEqual(Array(2).fill('Norwegian Bokmål'));
  expect(await marksWith({ notOffered: en, description: en })).toEqual([]);
  // One notice is enough.
  expect(await marksWith({ summary: nb, notOffered: nb })).toEqual([]);
});

test('a notice says with its words until which day it holds, and one without a last day does not', async () => {
  const noticeOf = async (alert: object) => {
    const notice = textOf(one(await recordOf({ alert }), '.notice'));
    document.body.replaceChildren();
    return notice;
  };
  const text = { en: 'The door is at the back.' };
  expect(await noticeOf({ text, through: '2026-03-20' })).toBe('The door is at the back. – March 20, 2026');
  expect(await noticeOf({ text })).toBe('The door is at the back.');
});

test('of a language that nobody may speak there the record says that this is not known', async () => {
  const record = await recordOf({
    languages: [{ code: 'ar', mode: 'unconfirmed' }, { code: 'so', mode: 'staff' }, { code: 'ru' }],
  });
  expect(all(one(record, '[data-section="languages"]'), 'li').map(textOf)).toEqual([
    'Arabic Not known: does anyone speak it?',
    'Somali',
    'Russian',
  ]);
});
