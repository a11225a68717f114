import { makeNeighbour, type Json } from '../good-directory.ts';
import { changedDirectory, changedRecord, type Input } from '../input.ts';

/** Addresses and numbers that do harm when they are followed. What is no link stands as letters or not at all. */

const record = changedRecord('links');
const head = changedDirectory('links');

const contact = (channel: string, value: unknown, more: Json = {}): Json => ({
  contacts: [...(makeNeighbour()['contacts'] as Json[]), { channel, value, label: 'Skriv', ...more }],
});

/** An address that is shown as letters and cannot be followed. */
const web = (name: string, value: string, tells: readonly string[]): Input =>
  record(name, contact('web', value), tells, { links: [] });
const phone = (
  name: string,
  value: unknown,
  tells: readonly string[],
  links: readonly string[] = [],
): Input => record(name, contact('phone', value), tells, { links });
const email = (name: string, value: string, tells: readonly string[]): Input =>
  record(name, contact('email', value), tells, { links: [] });
/** An address that may be followed, and says of itself where it leads. */
const followed = (name: string, value: string, tells: readonly string[], link: string): Input =>
  record(name, contact('web', value), tells, { links: [link], shows: [new URL(link).hostname] });

export const links: readonly Input[] = [
  web('javascript:', 'javascript:canary()', ['link/unsafe-scheme']),
  web('javascript: in capitals', 'JaVaScRiPt:canary()', ['link/unsafe-scheme']),
  web('javascript: behind blanks', '  javascript:canary()', ['link/unsafe-scheme']),
  web('javascript: with a tab in it', 'java\tscript:canary()', ['link/unsafe-scheme']),
  web('javascript: with a line break in it', 'java\nscript:canary()', ['link/unsafe-scheme']),
  web('javascript: behind a control character', '\u0001javascript:canary()', ['link/unsafe-scheme']),
  web('javascript: that looks like a comment of https', 'javascript://example.org/%0Acanary()', [
    'link/unsafe-scheme',
  ]),
  web('javascript: as entities', '&#106;avascript:canary()', ['schema/wrong-format']),
  web('data:', 'data:text/html,<script>canary()</script>', ['link/unsafe-scheme']),
  web('data: in base64', 'data:text/html;base64,PHNjcmlwdD5jYW5hcnkoKTwvc2NyaXB0Pg==', [
    'link/unsafe-scheme',
  ]),
  web('vbscript:', 'vbscript:canary()', ['link/unsafe-scheme']),
  web('file:', 'file:///etc/passwd', ['link/unsafe-scheme']),
  web('blob:', 'blob:https://example.org/8c2b', ['link/unsafe-scheme']),
  web('filesystem:', 'filesystem:https://example.org/temporary/x.html', ['link/unsafe-scheme']),
  web('view-source:', 'view-source:https://example.org/', ['schema/wrong-format']),
  web('intent: of Android', 'intent://scan/#Intent;scheme=zxing;end', ['link/unsafe-scheme']),
  web('about:', 'about:blank', ['link/unsafe-scheme']),
  web('ftp:', 'ftp://example.org/x', ['schema/wrong-format']),
  web('ws:', 'wss://example.org/x', ['schema/wrong-format']),
  web('tel: as a web address', 'tel:+4722990000', ['contact/wrong-channel']),
  web('a name and a password in the address', 'https://user:pass@example.org/', ['link/credentials']),
  web('a helper’s name before an @', 'https://www.kirkensbymisjon.no@evil.example/', ['link/credentials']),
  followed('an empty name before an @', 'https://@evil.example/', [], 'https://evil.example/'),
  web('without a scheme', '//evil.example/x', ['schema/wrong-format']),
  web('of this site', '/logout', ['schema/wrong-format']),
  web('an anchor', '#top', ['schema/wrong-format']),
  web('only a scheme', 'https://', ['schema/wrong-format']),
  web('a host without an end', 'https://localhost/admin', ['link/local-address']),
  web('blanks in the host', 'https://exa mple.org/', ['schema/wrong-format']),
  web('a port that is none', 'https://example.org:99999/', []),
  web('an address of IPv6', 'https://[::1]/', ['link/local-address']),
  web('a helper’s name with a Cyrillic letter', 'https://www.kirkensbymisjоn.no/', ['link/lookalike-host']),
  web('a helper’s name with a Greek letter', 'https://www.blάkors.no/', ['link/lookalike-host']),
  followed(
    'a name all in Cyrillic that looks like Latin',
    'https://www.аррӏе.com/',
    ['link/lookalike-host'],
    'https://www.xn--80ak6aa92e.com/',
  ),
  followed(
    'a look-alike in its coded form',
    'https://xn--80ak6aa92e.com/',
    ['link/lookalike-host'],
    'https://xn--80ak6aa92e.com/',
  ),
  followed('an address of numbers', 'https://192.0.2.7/x', ['link/number-host'], 'https://192.0.2.7/x'),
  followed('an address as one number', 'https://3221225991/', ['link/number-host'], 'https://192.0.2.7/'),
  followed('a backslash in place of a stroke', 'https:\\\\evil.example\\x', [], 'https://evil.example/x'),
  followed('a helper’s name in front of another host', 'https://www.bufdir.no.evil.example/', [], 'https://www.bufdir.no.evil.example/'), // prettier-ignore
  followed('a wide full stop in the host', 'https://annet。example.org/', [], 'https://annet.example.org/'),
  followed('markup in the path', 'https://example.org/"><img src=x onerror=canary()>', [], 'https://example.org/%22%3E%3Cimg%20src=x%20onerror=canary()%3E'), // prettier-ignore
  followed('without encryption', 'http://example.org/x', ['contact/http-not-https'], 'http://example.org/x'),
  followed('with who sent the reader in it', 'https://example.org/?utm_source=x&fbclid=y', ['link/tracking-parameter'], 'https://example.org/?utm_source=x&fbclid=y'), // prettier-ignore
  followed('a shortener', 'https://bit.ly/3xyz', ['link/shortener'], 'https://bit.ly/3xyz'),
  phone('a code that forwards every call', '*21*+4799999999#', ['contact/service-code']),
  phone('a code that wipes a phone', '*2767*3855#', ['contact/service-code']),
  phone('a code of the network with a plus', '+47*21#', ['contact/service-code']),
  phone('a number with a pause and tones', '+4722990000,1234#', ['contact/service-code']),
  phone('a number with letters', '+47CALLNOW', ['schema/wrong-format']),
  phone('tel: in the number', 'tel:+4722990000;ext=1', ['contact/wrong-channel']),
  phone('markup in the number', '"><img src=x onerror=canary()>', ['schema/wrong-format']),
  phone('a number in Arabic digits', '+٤٧٢٢٩٩٠٠٠٠', ['schema/wrong-format']),
  phone('a very long number', `+${'4'.repeat(200)}`, ['schema/wrong-format']),
  phone('a short number with a star', { shortCode: '*#06#', country: 'NO' }, ['contact/service-code']),
  phone('a short number that is an object', { shortCode: { toString: 'x' }, country: 'NO' }, [
    'schema/wrong-type',
  ]),
  phone('a costly number', '+4782012345', ['contact/premium-number'], ['tel:+4782012345']),
  record('a printed number that is another one', contact('phone', '+4722990000', { printed: '112' }), ['contact/printed-differs'], { links: ['tel:+4722990000'] }), // prettier-ignore
  record('a printed number with markup', contact('phone', '+4722990000', { printed: '<b onclick=canary()>22 99 00 00</b>' }), [], { links: ['tel:+4722990000'] }), // prettier-ignore
  email('a second reader in a mail', 'a@example.org?bcc=spy@evil.example', ['schema/wrong-format']),
  email('a second address in a mail', 'a@example.org,spy@evil.example', ['schema/wrong-format']),
  email('a line break in a mail', 'a@example.org%0Abcc:spy@evil.example', ['schema/wrong-format']),
  email('mailto: in a mail', 'mailto:a@example.org', ['contact/wrong-channel']),
  email('markup in a mail', '<script>canary()</script>@example.org', ['schema/wrong-format']),
  record('a path in place of a name in Telegram', contact('telegram', '../login?x=1'), [], { links: [] }),
  record('an address in place of a number in WhatsApp', contact('whatsapp', 'https://evil.example/'), ['contact/wrong-channel'], { links: [] }), // prettier-ignore
  record('a chat that runs', contact('chat', 'javascript:canary()'), ['link/unsafe-scheme'], { links: [] }),
  record('a form that runs', contact('form', 'data:text/html,x'), ['link/unsafe-scheme'], { links: [] }),
  record('a video that runs', contact('video', 'vbscript:x'), ['link/unsafe-scheme'], { links: [] }),
  record(
    'a way that nobody knows',
    contact('carrier-pigeon', 'javascript:canary()'),
    ['schema/unknown-code'],
    { links: [] },
  ),
  record(
    'a source that runs',
    {
      sources: [
        {
          id: 'side',
          url: 'javascript:canary()',
          title: 'Les',
          retrievedOn: '2026-05-20',
          supports: ['access'],
        },
      ],
    },
    ['link/unsafe-scheme'],
    { links: [], shows: ['Les'] },
  ),
  head(
    'an organisation whose page runs',
    (directory) =>
      directory.organizations.push({
        id: 'annen',
        name: 'Annen',
        url: 'javascript:canary()',
        email: 'a@b.example?cc=x',
      }) && Object.assign(directory.services[1]!, { organizationIds: ['annen'] }),
    ['link/unsafe-scheme'],
    { links: [] },
  ),
  head(
    'a publisher whose page for reports runs',
    (directory) => (directory['publisher'] = { name: 'X', url: 'javascript:canary()', reportUrl: 'javascript:canary()', email: 'x@y.example?bcc=z' }), // prettier-ignore
    ['link/unsafe-scheme'],
    { links: [] },
  ),
  head(
    'an emergency number that is a code of the network',
    (directory) =>
      (directory['emergencyContacts'] = [{ label: 'Ambulanse', contacts: [{ channel: 'phone', value: '*21*+4799999999#' }, { channel: 'web', value: 'javascript:canary()' }] }]), // prettier-ignore
    ['contact/service-code', 'link/unsafe-scheme'],
    { links: [] },
  ),
];
