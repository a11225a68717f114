/** The list that PHP draws, beside the one that `publish` writes of the same directory: readers must not see which it is. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleDirectory, publish } from '@service-directory/validator';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const hasPhp = spawnSync('php', ['-v']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'service-directory-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = { id: 's', url: 'https://example.org', retrievedOn: '2026-05-20', supports: ['access'] };
const stated = (value: string, more: object = {}) => ({ value, basis: 'stated', sourceIds: ['s'], ...more });
const checked = (lastVerifiedOn: string) => ({
  lastVerifiedOn,
  method: 'website',
  verifiedBy: 'editor',
  confidence: 'high',
});
const service = (id: string, more: object) => ({
  id,
  name: { nb: `Tjenesten ${id}`, en: `The service ${id}` },
  summary: { nb: 'Hjelp «med» det & mer', en: 'Help' },
  organizationIds: ['o'],
  status: 'active',
  needs: ['food', 'vest:soup'],
  access: { residenceStatus: 'unconfirmed' },
  sources: [source],
  verification: checked('2026-05-20'),
  ...more,
});

/** One of everything that a list tells. */
const SERVICES = [
  service('police', {
    access: { residenceStatus: 'unconfirmed', police: stated('part-of-authority') },
    status: 'temporarily-closed',
  }),
  service('nothing-known', { verification: checked('2024-02-29') }),
  ...['2025', '2026-02', '2026-01-01'].map((publishedOn) =>
    service(`of-${publishedOn}`, {
      access: { residenceStatus: stated('not-asked') },
      sources: [{ ...source, publishedOn }],
    }),
  ),
  service('everything', {
    access: {
      residenceStatus: stated('not-asked', { note: { nb: 'Alle', en: 'Everyone' } }),
      identification: { value: 'unconfirmed', note: { nb: 'Vet ikke', en: 'Not known' } },
      cost: stated('free', { checkedOn: '2026-06-01' }),
      anonymity: stated('full'),
      entry: ['walk-in', stated('queue-ticket', { note: { nb: 'Kø', en: 'Queue' } })],
      eligibility: { nb: 'Over 18', en: 'Over 18' },
    },
    contacts: [
      { channel: 'telegram', value: 'https://telegram.me/eksempel' },
      { channel: 'messenger', value: 'https://www.messenger.com/t/eksempel' },
      { channel: 'telegram', value: 'https://t.me/eksempel/2' },
      {
        channel: 'phone',
        value: '+4722990000',
        printed: '22 99 00 00',
        label: { nb: 'Vakt', en: 'On duty' },
      },
      { channel: 'phone', value: { shortCode: '113', country: 'NO' } },
      { channel: 'whatsapp', value: '+4722990001', note: { nb: 'Skriv', en: 'Write' } },
      { channel: 'email', value: 'post@example.org' },
      { channel: 'web', value: 'https://www.Example.org' },
      { channel: 'web', value: 'https://example.org/a?b=1&c=2' },
      { channel: 'chat', value: 'https://example.org/chat', openingHours: { always: true } },
    ],
    openingHours: {
      periods: [
        {
          days: ['mo', 'tu', 'we', 'fr'],
          opens: '16:00',
          closes: '02:00',
          lastEntry: '01:00',
          entry: 'walk-in',
        },
        { days: ['mo', 'tu', 'we'], opens: '10:00', closes: '12:00', audience: ['women', 'vest:sailors'] },
        { days: ['th', 'sa'], opens: '10:00', label: { nb: 'Mat', en: 'Food' } },
        { days: ['su'], opens: '10:00', closes: '24:00', nthOfMonth: [1] },
      ],
      exceptions: [
        { from: '2026-12-24', through: '2026-12-26', closed: true, note: { nb: 'Jul', en: 'Christmas' } },
        { from: '2026-12-31', through: '2026-12-31', periods: [{ opens: '09:00', closes: '11:00' }] },
        { from: '2026-01-01', through: '2026-01-02', closed: true },
      ],
      publicHolidays: 'closed',
      condition: { nb: 'under −10 °C', en: 'below −10 °C' },
      printed: { nb: 'man–fre', en: 'Mon–Fri' },
    },
    audience: [
      { group: 'women', welcome: 'only' },
      { group: 'vest:sailors', welcome: 'mainly' },
    ],
    minimumAge: 18,
    languages: [{ code: 'so' }, { code: 'ar', mode: 'interpreter' }, { code: 'rom' }],
    notOffered: { nb: 'Ikke seng', en: 'No bed' },
    alert: { text: { nb: 'Flyttet', en: 'Moved' }, from: '2026-06-01', through: '2026-12-31' },
    locations: [
      {
        id: 'open',
        visibility: 'public',
        kind: 'mobile',
        name: { nb: 'Bussen', en: 'The bus' },
        address: { street: 'Prøvegata 1', postalCode: '0179', locality: 'Oslo', country: 'NO' },
        directions: { nb: 'Ved torget', en: 'At the square' },
        accessibility: { wheelchair: 'yes' },
        openingHours: { always: true },
      },
      { id: 'ask', visibility: 'on-request', address: { locality: 'Oslo' } },
      { id: 'wide', visibility: 'area', area: { nb: 'Hele Oslo', en: 'All of Oslo' } },
      { id: 'secret', visibility: 'confidential', area: { nb: 'Østlandet', en: 'The east' } },
    ],
  }),
];

const directory = {
  ...(exampleDirectory('directory', {}) as object),
  languages: ['nb', 'en', 'ar', 'zh'],
  codes: [
    { list: 'needs', code: 'vest:soup', broader: 'food', label: { nb: 'Suppe', en: 'Soup' } },
    { list: 'audience', code: 'vest:sailors', broader: 'workers', label: { nb: 'Sjøfolk', en: 'Sailors' } },
  ],
  organizations: [{ id: 'o', name: 'Foreningen', type: 'charity' }],
  services: SERVICES,
};

const draw = (file: string, language: string, today: string) => {
  const code = `require '${ROOT}test/php/wordpress.php';
    foreach ( array( 'html', 'words', 'hours', 'contacts', 'places', 'access', 'list' ) as $part ) { require PLUGIN . "/includes/class-draw-{$part}.php"; }
    error_reporting( E_ALL );
    echo Service_Directory\\Draw_List::html( json_decode( file_get_contents( '${file}' ), true ), '${language}', '${today}' );`;
  const { stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-r', code], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
};

/** The same but for the blanks that keep a line together, which versions of Node put into dates, and how `'` is escaped. */
const plain = (html: string) => html.replaceAll(/[\u00A0\u202F]/g, ' ').replaceAll('&#039;', '&#39;');

if (!hasPhp) console.error('! The list that PHP draws was NOT TRIED: there is no php on this machine.');

describe.skipIf(!hasPhp)('a list that PHP draws', () => {
  it.each(['2026-06-15', '2026-12-25', '2028-02-29'])(
    'is that of publish in every language, on %s',
    async (today) => {
      const { files, findings } = await publish(directory as never, { today, holidays: false });
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const file = join(folder, 'directory.json');
      writeFileSync(file, files!.get('directory.json')!);
      for (const language of directory.languages) {
        const written = new TextDecoder().decode(files!.get(`list.${language}.html`));
        expect(plain(draw(file, language, today))).toBe(plain(written));
      }
    },
  );

  it('shows nothing of a place whose word for visibility it does not know, and runs nothing that stands in the data', () => {
    const evil = `<script>alert(1)</script>" onload='x' \u202E`;
    const file = join(folder, 'evil.json');
    const location = {
      visibility: 'hidden',
      address: { street: 'Secret street 1', locality: 'Secretville' },
      directions: 'Secret door',
      stops: [{ name: 'Secret stop' }],
    };
    const contacts = [
      { channel: 'web', value: 'javascript:alert(1)' },
      { channel: 'web', value: `https://user:word@example.org/` },
      { channel: 'web', value: `https://example.org/"><script>` },
      { channel: 'phone', value: '*21*+4722990000#' },
      { channel: 'email', value: 'a@example.org?bcc=b@example.org' },
      { channel: evil, value: [evil] },
    ];
    const odd = {
      id: 7,
      name: [evil],
      needs: 'x',
      access: 'y',
      contacts: 'z',
      locations: [3],
      openingHours: { periods: [[]] },
    };
    const services = [{ id: evil, name: evil, summary: { nb: evil }, contacts, locations: [location] }, odd];
    writeFileSync(
      file,
      JSON.stringify({ name: evil, languages: ['nb', 3], codes: 'x', organizations: 4, services }),
    );
    const html = draw(file, 'nb', '2026-06-15');
    expect(html).not.toMatch(/Secret|<script|\u202E|href=/);
    expect(html.match(/<(?:[^>"]|"[^"]*")* on\w+=/g)).toBeNull();
    expect(html.match(/<article/g)).toHaveLength(2);
  });
});
