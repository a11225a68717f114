import { expect, test } from 'vitest';
import '../../define.ts';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { all, container, listed, onCleanPage, one, openRecord, setMedia } from '../../testing/page.ts';

onCleanPage();

/** The contacts of the record, in Arabic and 360 px wide. */
async function contactsOf(contact: object): Promise<HTMLElement> {
  const directory = makeDirectoryOf('open-door');
  Object.assign((directory['services'] as object[])[0]!, { contacts: [contact] });
  const element = await listed(directory, { lang: 'ar' }, await container(360));
  return one(await openRecord(element, 'open-door'), '.contacts');
}

test('label and purpose in another direction stand one after the other, and not against the button', async () => {
  const contacts = await contactsOf({
    channel: 'phone',
    value: '+4722990003',
    label: { en: 'National violence and abuse helpline (VO-linjen)' },
    purpose: { en: 'National helpline, if the centre does not answer' },
  });
  const [label, purpose] = all(contacts, '.about [dir="auto"]').map((words) => words.getBoundingClientRect());
  expect(label!.bottom).toBeLessThanOrEqual(purpose!.top + 1);
  expect(one(contacts, '.button').getBoundingClientRect().top - purpose!.bottom).toBeGreaterThanOrEqual(4);
});

test('the site to which a contact leads is kept apart from the words around it', async () => {
  const contacts = await contactsOf({
    channel: 'web',
    value: 'https://door.example/',
    languages: ['en', 'ar'],
  });
  const facts = all(contacts, '.facts bdi').map(({ textContent }) => textContent);
  expect(facts).toHaveLength(2);
  expect(facts[1]).toContain('\u2068door.example\u2069');
});

test('a messenger of which only the number is known is told by its name', async () => {
  const contacts = await contactsOf({ channel: 'viber', value: '+4790112236' });
  expect(contacts.textContent.replace(/\s+/g, ' ')).toContain('Viber: +47 90 11 22 36');
});

test('a call with pictures is not called writing', async () => {
  const contacts = await contactsOf({ channel: 'video', value: 'https://video.example.org/' });
  expect(one(contacts, '.button').textContent).toContain('مكالمة فيديو');
});

test('the address to which a letter goes stands beside its button', async () => {
  const contacts = await contactsOf({ channel: 'email', value: 'post@door.example' });
  expect(one(contacts, '.facts').textContent).toContain('post@door.example');
});

test('a link that is not encrypted says what others can see, and one that is says nothing of it', async () => {
  const words = 'غير مشفّر';
  const plain = await contactsOf({ channel: 'web', value: 'http://plain.example.org/' });
  expect(plain.textContent).toContain(words);
  document.body.replaceChildren();
  const safe = await contactsOf({ channel: 'web', value: 'https://safe.example.org/' });
  expect(safe.textContent).not.toContain(words);
});

test('what a message costs is not told as what a call does', async () => {
  const wordsOf = async (contact: object) => {
    const directory = makeDirectoryOf('open-door');
    Object.assign((directory['services'] as object[])[0]!, {
      contacts: [{ value: '+4722990003', ...contact }],
    });
    const element = await listed(directory, { lang: 'en' });
    const words = one(await openRecord(element, 'open-door'), '.contacts li').textContent;
    document.body.replaceChildren();
    return words;
  };
  for (const channel of ['sms', 'phone'])
    expect(await wordsOf({ channel, cost: 'premium' })).toContain('Costs extra.');
  expect(await wordsOf({ channel: 'phone', cost: 'free' })).toContain('Free to call.');
  const free = await wordsOf({ channel: 'sms', cost: 'free', languages: ['en'] });
  expect(free).not.toMatch(/call\./i);
  expect(free.replace(/\s+/g, ' ')).toContain('They see your number. Free · English');
});

test('what paper shows as an address is not told there once more', async () => {
  const contacts = await contactsOf({ channel: 'email', value: 'post@door.example', languages: ['en'] });
  const [languages, address] = all(contacts, '.facts > span');
  expect(languages!.classList).not.toContain('on-screen');
  expect(address!.textContent).toContain('post@door.example');
  expect(address!.classList).toContain('on-screen');
  const printed = [...(contacts.getRootNode() as ShadowRoot).adoptedStyleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
    .map(({ cssText }) => cssText);
  expect(printed.some((rule) => /\.on-screen[^}]*\{\s*display: none/.test(rule))).toBe(true);
});

test('who does not answer now is told beside the number, with when somebody does; who answers is not', async () => {
  const hours = (day: string) => ({
    periods: [{ days: [day], opens: '09:00', closes: '16:00' }],
    publicHolidays: 'open',
  });
  const wordsWith = async (openingHours?: object) => {
    const directory = makeDirectoryOf('open-door');
    const contacts = [{ channel: 'phone', value: '+4722990003', openingHours }];
    Object.assign((directory['services'] as object[])[0]!, { contacts });
    const record = await openRecord(await listed(directory, { lang: 'en' }), 'open-door');
    const words = all(record, '.contacts small.on-screen').map(({ textContent }) =>
      textContent.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' '),
    );
    document.body.replaceChildren();
    return words;
  };
  expect(await wordsWith(hours('we'))).toEqual(['Closed opens Wednesday 09:00']);
  expect(await wordsWith(hours('tu'))).toEqual([]);
  expect(await wordsWith()).toEqual([]);
});

test('that nobody answers now is not told on paper, which is read on another day', async () => {
  const days = { from: '2020-01-01', through: '2099-12-31', closed: true };
  const openingHours = { always: true, exceptions: [days], publicHolidays: 'open' };
  const contacts = await contactsOf({ channel: 'phone', value: '+4722990003', openingHours });
  const shut = contacts.querySelector('li > small.on-screen')!;
  expect(getComputedStyle(shut).display).not.toBe('none');
  await setMedia('print');
  try {
    expect(getComputedStyle(shut).display).toBe('none');
  } finally {
    await setMedia('');
  }
});

test('a short number of another country says where it is dialled, and one of the only country does not', async () => {
  const wordsOf = async (value: unknown) => {
    const contacts = await contactsOf({ channel: 'phone', value });
    const { textContent } = one(contacts, '.button');
    document.body.replaceChildren();
    return textContent
      .replace(/[\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  };
  expect(await wordsOf({ shortCode: '1300', country: 'TH' })).toBe('اتصال 1300 (تايلاند)');
  expect(await wordsOf({ shortCode: '1300', country: 'NO' })).toBe('اتصال 1300');
  expect(await wordsOf('+6621234567')).not.toContain('(');
});
