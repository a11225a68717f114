import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../entities/contact.ts';
import { contactLink, dialledNumber, leavesSite, printedNumber, webLink } from './contact-link.ts';

const contact = (
  channel: Contact['channel'],
  value: Contact['value'],
  more: Partial<Contact> = {},
): Contact => ({
  channel,
  value,
  ...more,
});
const short = (shortCode: string): Contact['value'] => ({ shortCode, country: 'NO' });

describe('web addresses', () => {
  test.each([
    ['https://help.example/a?b=c#d', 'https://help.example/a?b=c#d'],
    ['http://help.example', 'http://help.example/'],
    ['HTTPS://HELP.example/', 'https://help.example/'],
    ['https://hjelp.blåbær.example/', 'https://hjelp.xn--blbr-roah.example/'],
  ])('%s is a link', (value, href) => expect(webLink(value)).toBe(href));

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'javascript://help.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://help.example/1',
    'file:///etc/passwd',
    'ftp://help.example/',
    'tel:112',
    'intent://help.example#Intent;end',
  ])('the scheme of %j is refused', (value) => expect(webLink(value)).toBeUndefined());

  test.each([
    '//help.example/',
    '/path',
    'help.example',
    '',
    ' ',
    'https://',
    'https://a b.example/',
    'https://a%20b.example/',
  ])('%j is no address', (value) => expect(webLink(value)).toBeUndefined());

  test.each(['https://user@help.example/', 'https://user:pass@help.example/', 'https://:pass@help.example/'])(
    '%s carries credentials and is refused',
    (value) => expect(webLink(value)).toBeUndefined(),
  );

  test.each(['https://www.kirkensbymisjоn.no/', 'https://blάkors.no/x', 'http:www.оslo.no'])(
    '%s has a host of two alphabets and is refused',
    (value) => expect(webLink(value)).toBeUndefined(),
  );

  test.each(['https://пример.рф/', 'https://help.example/помощь', 'https://blåkors.no/?q=aб'])(
    '%s has none and is a link',
    (value) => expect(webLink(value)).toBeDefined(),
  );

  test('whatever the text, a link is an http or https address and never a script', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .tuple(fc.constantFrom('javascript:', 'data:', 'https://', 'http:', '//', '\t'), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (value) => {
        const href = webLink(value);
        expect(href === undefined || /^https?:\/\/[^\s/@]+/.test(href)).toBe(true);
      }),
    );
  });
});

describe('phone numbers', () => {
  test('an international number is dialled as it stands', () => {
    expect(contactLink(contact('phone', '+4700000001'))).toBe('tel:+4700000001');
    expect(contactLink(contact('sms', '+4700000001'))).toBe('sms:+4700000001');
  });

  test.each(['112', '116006', '02800'])('the short number %s is dialled without a country code', (code) =>
    expect(contactLink(contact('phone', short(code)))).toBe(`tel:${code}`),
  );

  test.each([
    '*21#',
    'tel:*21#',
    '+47*21#',
    '+4700000001#',
    '+47 00 00 00 01',
    '+4700000001,,2',
    '+4700000001;ext=2',
    '004700000001',
    '00000001',
    '+0123456789',
    '+47',
    '+1234567890123456',
    '+٤٧٠٠٠٠٠٠٠١',
    '+4700000001\n',
    '',
  ])('%j is not dialled', (value) => {
    expect(dialledNumber(value)).toBeUndefined();
    expect(contactLink(contact('phone', value))).toBeUndefined();
    expect(contactLink(contact('sms', value))).toBeUndefined();
    expect(contactLink(contact('whatsapp', value))).toBeUndefined();
  });

  test.each(['*21#', '1', '1234567', '11 2', '١١٢', '112#'])('the short number %j is refused', (code) =>
    expect(contactLink(contact('phone', short(code)))).toBeUndefined(),
  );

  test('whatever the text, a phone link has digits and at most a leading plus', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[+*#\d ]{0,18}$/)), (value) => {
        for (const channel of ['phone', 'sms'] as const) {
          const href = contactLink(contact(channel, value)) ?? contactLink(contact(channel, short(value)));
          expect(href ?? 'tel:112').toMatch(/^(?:tel|sms):\+?\d{2,15}$/);
        }
      }),
    );
  });
});

describe('the number for reading', () => {
  const printed = (value: Contact['value'], text?: string) =>
    printedNumber(contact('phone', value, text === undefined ? {} : { printed: text }));

  test.each(['22 11 22 33', '+47 22 11 22 33', '(+47) 22-11-22-33', '22\u00A011\u00A022\u00A033'])(
    '%s is shown when its digits are those dialled',
    (text) => expect(printed('+4722112233', text)).toBe(text),
  );

  test.each([
    ['+46812345678', '08-123 456 78'],
    ['+442079460000', '020 7946 0000'],
    ['+33140000000', '01 40 00 00 00'],
    ['+390612345678', '06 1234 5678'],
  ])('of %s it is what is dialled within the country: %s', (value, text) =>
    expect(printed(value, text)).toBe(text),
  );

  test('a 0 before a short number makes another number', () =>
    expect(printed(short('2800'), '02800')).toBe('2800'));

  test('a short number is shown as locals group it', () =>
    expect(printed(short('116006'), '116 006')).toBe('116 006'));

  test.each([
    ['22 11 22 34', 'another number'],
    ['33', 'only its end'],
    ['22 11 22 33 or 99 99 99 99', 'two numbers'],
    ['call Kari 22 11 22 33', 'words beside the number'],
    ['\u202E33 22 11 22', 'turned round'],
    ['', 'empty'],
    ['no digits', 'words alone'],
  ])('what is dialled is shown instead of «%s» (%s)', (text) =>
    expect(printed('+4722112233', text)).toBe('+47 22 11 22 33'),
  );

  test.each([
    ['+4722000000', '+47 22 00 00 00'],
    ['+46701234567', '+467 01 23 45 67'],
    ['+447911123456', '+4479 11 12 34 56'],
  ])('of %s nobody printed, so it is shown in pairs that can be read aloud: %s', (value, shown) =>
    expect(printed(value)).toBe(shown),
  );

  test('a short number that nobody printed stays whole', () => {
    expect(printed(short('2800'))).toBe('2800');
    expect(printed(short('116'))).toBe('116');
    expect(printed(short('02116'))).toBe('02116');
    expect(printed(short('11612'))).toBe('11612');
  });

  test('a European helpline is in threes, as it is spoken', () => {
    expect(printed(short('116123'))).toBe('116 123');
    expect(printed(short('116117'))).toBe('116 117');
  });

  test('a part of a short number is not shown for the whole', () =>
    expect(printed(short('116006'), '006')).toBe('116 006'));
  test('a number that cannot be dialled is not shown as one', () => expect(printed('*21#', '21')).toBe(''));
});

describe('mail addresses', () => {
  test.each(['post@help.example', 'first.last+tag@sub.help.example', "o'neil@help.example"])(
    '%s is a link',
    (address) => expect(contactLink(contact('email', address))).toBe(`mailto:${address}`),
  );

  test.each([
    'post@help.example?bcc=spy@help.example',
    'a?bcc=spy@help.example',
    'a&bcc=spy@help.example',
    'a%0Abcc:spy@help.example',
    'a%3Fbcc=spy@help.example',
    'a#b@help.example',
    'a@help.example,spy@help.example',
    'mailto:post@help.example',
    'post@help',
    'post help@help.example',
    'post@help.example\n',
    'post@help..example',
    '<post@help.example>',
    '',
  ])('%j is refused', (address) => expect(contactLink(contact('email', address))).toBeUndefined());
});

describe('messengers and pages', () => {
  test.each([
    ['whatsapp', '+4700000001', 'https://wa.me/4700000001'],
    ['signal', '+4700000001', 'https://signal.me/#p/+4700000001'],
    ['telegram', 'help_team', 'https://t.me/help_team'],
    ['messenger', 'help.team', 'https://m.me/help.team'],
    ['telegram', 'https://t.me/help_team', 'https://t.me/help_team'],
    ['messenger', 'https://m.me/help.team', 'https://m.me/help.team'],
    ['telegram', 'https://telegram.me/help_team', 'https://t.me/help_team'],
    ['messenger', 'https://www.messenger.com/t/help.team', 'https://m.me/help.team'],
    ['chat', 'https://chat.example/room', 'https://chat.example/room'],
    ['form', 'https://form.example/', 'https://form.example/'],
  ] as const)('%s opens the page of that service', (channel, value, href) =>
    expect(contactLink(contact(channel, value))).toBe(href),
  );

  test.each(['../evil', 'a/b', 'a?b', 'a#b', '@team', 'a', 'ñ_team', 'x'.repeat(65)])(
    'the user name %j is refused',
    (name) => {
      expect(contactLink(contact('telegram', name))).toBeUndefined();
      expect(contactLink(contact('messenger', name))).toBeUndefined();
    },
  );

  test.each([
    'http://t.me/abc',
    'https://t.me/',
    'https://t.me.evil.example/a',
    'https://evil.example/t.me/a',
    'https://t.me@evil.example/a',
    'https://user@t.me/a',
    'javascript:alert(1)//https://t.me/a',
    ' https://t.me/a',
    'https://t.me/a/b',
    'https://t.me/+joinchat',
  ])('%j is no address of a user', (value) => {
    expect(contactLink(contact('telegram', value))).toBeUndefined();
    expect(contactLink(contact('messenger', value))).toBeUndefined();
  });

  test('an address of another messenger is not opened under the name of this one', () => {
    expect(contactLink(contact('telegram', 'https://m.me/a'))).toBeUndefined();
    expect(contactLink(contact('messenger', 'https://t.me/a'))).toBeUndefined();
  });

  test.each(['web', 'form', 'chat', 'video'] as const)('no script hides behind the channel %s', (channel) => {
    expect(contactLink(contact(channel, 'javascript:alert(1)'))).toBeUndefined();
    expect(contactLink(contact(channel, '//evil.example'))).toBeUndefined();
    expect(contactLink(contact(channel, short('112')))).toBeUndefined();
  });

  test('a channel that has no address of its own is text', () =>
    expect(contactLink(contact('viber', '+4700000001'))).toBeUndefined());

  test('calling, texting and mailing stay with the phone; everything else leaves the site', () => {
    const channels = [
      'phone',
      'sms',
      'email',
      'whatsapp',
      'signal',
      'telegram',
      'messenger',
      'web',
      'form',
      'chat',
      'video',
    ] as const;
    expect(channels.filter((channel) => !leavesSite(contact(channel, 'x')))).toEqual([
      'phone',
      'sms',
      'email',
    ]);
  });
});
