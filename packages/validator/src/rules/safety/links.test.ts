import { describe, expect, test } from 'vitest';
import type { Rule } from '../../rule.ts';
import { isTold, toldBy } from '../../testing/told-by.ts';
import { linkCredentials } from './credentials.ts';
import { linkFormElsewhere } from './form-elsewhere.ts';
import { linkGroupInvite } from './group-invite.ts';
import { linkLocalAddress } from './local-address.ts';
import { linkLookalikeHost } from './lookalike-host.ts';
import { linkNumberHost } from './number-host.ts';
import { linkSessionKey } from './session-key.ts';
import { linkSharedDocument } from './shared-document.ts';
import { linkShortener } from './shortener.ts';
import { linkTrackedRedirect } from './tracked-redirect.ts';
import { linkTrackingParameter } from './tracking-parameter.ts';

const CASES: readonly [rule: Rule, told: readonly string[], silent: readonly string[]][] = [
  [
    linkCredentials,
    ['https://kari:hemmelig@example.org/', 'Se http://kari@example.org', 'HTTPS://A:B@EXAMPLE.ORG'],
    [
      'https://mastodon.example/@hjelpen',
      'https://example.org/?mail=a@b.no',
      'post@example.org',
      'https://example.org#@',
    ],
  ],
  [
    linkFormElsewhere,
    [
      'https://forms.gle/AbC',
      'https://docs.google.com/forms/d/e/1/viewform',
      'https://hjelpen.typeform.com/to/a',
      'https://www.SurveyMonkey.com/r/a',
      'https://tally.so/r/a',
    ],
    ['https://docs.google.com/document/d/1', 'https://example.org/forms/', 'https://nettskjema.no/a/1'],
  ],
  [
    linkGroupInvite,
    [
      'https://chat.whatsapp.com/AbC',
      'https://t.me/+AbC',
      'https://t.me/joinchat/AbC',
      'https://telegram.me/joinchat/AbC',
      'https://discord.gg/abc',
      'https://discord.com/invite/abc',
      'https://signal.group/#abc',
      'https://invite.viber.com/?g2=a',
      'https://m.me/j/abc',
    ],
    [
      'https://t.me/hjelpen',
      'https://wa.me/4722990000',
      'https://discord.com/about',
      'https://m.me/hjelpen',
      'https://example.org/chat.whatsapp.com',
    ],
  ],
  [
    linkLocalAddress,
    [
      'http://localhost:3000/',
      'http://192.168.1.10',
      'Se http://intranett/side',
      'https://nas.local/',
      'http://[fd00::1]/',
      'https://filer.lan?a',
      'http://172.20.0.1:8080',
    ],
    [
      'https://example.org/localhost',
      'https://local.example.org',
      'http://203.0.113.7/',
      'https://www.home-start.no/',
      'http://172.40.0.1/',
    ],
  ],
  [
    linkLookalikeHost,
    ['https://www.kirkensbymisjоn.no/', 'https://xn--80ak6aa92e.com'],
    [
      'https://xn--blkors-jua.no/',
      'https://blåkors.no/side',
      'https://пример.рф/',
      'https://example.org/помощь',
    ],
  ],
  [
    linkNumberHost,
    ['http://203.0.113.7/hjelp', 'http://3405803783/', 'http://0xcb007107/', 'http://[2001:db8::1]/'],
    [
      'https://116117.no/',
      'https://1881.no',
      'http://192.168.1.10/',
      'http://[::1]/',
      'https://example.org/203.0.113.7',
    ],
  ],
  [
    linkSessionKey,
    [
      'https://example.org/a;jsessionid=0123456789ABCDEF',
      'https://example.org/?PHPSESSID=abcdef123456',
      'https://example.org/?id=1&access_token=abcdefgh1234',
      'https://example.org/fil.pdf?X-Amz-Signature=abcdef0123456789',
      'https://example.org/?passord=hemmelig1',
    ],
    [
      'https://example.org/?sid=12',
      'https://example.org/?side=forside-om-oss',
      'https://example.org/token=abcdefgh',
      'https://example.org/?q=password+tips',
    ],
  ],
  [
    linkSharedDocument,
    [
      'https://docs.google.com/spreadsheets/d/abc',
      'https://drive.google.com/file/d/abc/view',
      'https://www.dropbox.com/s/abc/fil.xlsx',
      'https://1drv.ms/x/abc',
      'https://kommunen.sharepoint.com/:x:/s/abc',
      'https://we.tl/t-abc',
    ],
    ['https://docs.google.com/forms/d/e/1', 'https://example.org/drive', 'https://www.google.com/'],
  ],
  [
    linkShortener,
    [
      'https://bit.ly/2abc',
      'http://www.tinyurl.com/abc',
      'Se https://t.co/abc.',
      'https://goo.gl/forms/a',
      'https://linktr.ee/hjelpen',
      'HTTPS://BIT.LY/A',
    ],
    [
      'https://t.me/hjelpen',
      'https://bitly.example.org/',
      'https://example.co/',
      'https://example.org/bit.ly/',
    ],
  ],
  [
    linkTrackedRedirect,
    [
      'https://www.google.com/url?q=https%3A%2F%2Fexample.org',
      'https://www.google.no/url?sa=t&url=https://example.org',
      'https://www.google.com/amp/s/example.org/side',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org',
      'https://www.facebook.com/l.php?u=a',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org',
      'https://urldefense.com/v3/__https://example.org',
      'https://foreningen.us1.list-manage.com/track/click?u=a',
      'https://www.youtube.com/redirect?q=a',
      'https://vk.com/away.php?to=a',
      'https://translate.google.com/translate?u=https://example.org',
      'https://www-example-org.translate.goog/side',
      'https://www.linkedin.com/redir/redirect?url=a',
      'https://duckduckgo.com/l/?uddg=a',
    ],
    [
      'https://example.org/?url=https%3A%2F%2Fexample.net',
      'https://www.facebook.com/hjelpen',
      'https://www.google.com/maps/place/a',
      'https://www.youtube.com/watch?v=a',
      'https://translate.example.org/',
      'https://www.facebook.com/leve',
    ],
  ],
  [
    linkTrackingParameter,
    [
      'https://example.org/?utm_source=a',
      'https://example.org/#fbclid=a',
      'https://example.org/?a=1&gclid',
      'https://example.org/?FBCLID=a',
    ],
    ['https://example.org/?q=utm_source', 'https://example.org/?gclidx=1', 'utm_source=a'],
  ],
];

describe.each(CASES.map(([rule, told, silent]) => ({ code: rule.code, rule, told, silent })))(
  '$code',
  ({ rule, told, silent }) => {
    test.each(told)('is raised by %s, alone and inside a text', (text) => {
      expect(isTold(rule, 'string', text)).toBe(true);
      expect(isTold(rule, 'string', `Se her (${text}) for mer.`)).toBe(true);
    });

    test.each(silent)('is not raised by %s', (text) => {
      expect(isTold(rule, 'string', text)).toBe(false);
    });
  },
);

test('a password in an address is not repeated, and the schema says nothing beside it', () => {
  const contact = { channel: 'web', value: 'https://kari:hemmelig@example.org/' };
  const findings = toldBy(linkCredentials, 'contact', contact);
  expect(findings).toHaveLength(1);
  expect(JSON.stringify(findings)).not.toContain('hemmelig');
});
