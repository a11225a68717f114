import { makeKey, publishedFiles } from './signed-host.ts';
import { cards, expect, expectRefused, NOT_SURE, test } from './signed-test.ts';

/** Directories that `publish` of the package signed, on a host that is sound, careless or hostile. */

const text = (value: string) => Buffer.from(value);
const crlf = (file: Buffer) => text(file.toString('utf8').replaceAll('\n', '\r\n'));

type Files = Map<string, Buffer>;

test('a signed directory is shown, and nothing but it and its signature is asked for', async ({
  page,
  host,
  key,
  refusals,
}) => {
  host.put('/data/', await publishedFiles(key));
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
  expect(refusals).toEqual([]);
  expect([...host.asked].sort()).toEqual([
    '/data/checksums.json',
    '/data/checksums.json.sig',
    '/data/directory.json',
  ]);
});

test('without the attribute no signature is asked for, and no code that checks one', async ({
  page,
  host,
  attributes,
}) => {
  host.put('/data/', await publishedFiles(undefined));
  attributes.html = 'src="/data/directory.json"';
  const code: string[] = [];
  page.on('request', (request) => code.push(request.url()));
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
  await page.waitForLoadState('networkidle');
  expect(host.asked).toEqual(['/data/directory.json']);
  expect(code.filter((url) => /signed|spare-crypto/.test(url))).toEqual([]);
});

test('the browser checks it itself: the spare library is not loaded', async ({ page, host, key }) => {
  host.put('/data/', await publishedFiles(key));
  const code: string[] = [];
  page.on('request', (request) => code.push(request.url()));
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
  expect(code.some((url) => /open-signed/.test(url))).toBe(true);
  expect(code.filter((url) => /spare-crypto/.test(url))).toEqual([]);
});

/** What is done to the published files, by what the page is told. */
const FAULTS: readonly {
  title: string;
  fault: string;
  says: RegExp;
  spoil: (files: Files, otherVersion: Files) => void;
}[] = [
  {
    title: 'no signature',
    fault: 'no-signature',
    says: /no http.*checksums\.json\.sig \(status 404\).*--sign/,
    spoil: (files) => files.delete('checksums.json.sig'),
  },
  {
    title: 'no checksums',
    fault: 'no-signature',
    says: /no http.*checksums\.json \(status 404\)/,
    spoil: (files) => files.delete('checksums.json'),
  },
  {
    title: 'a page of the host where the signature should be',
    fault: 'no-signature',
    says: /holds no signature/,
    spoil: (files) => files.set('checksums.json.sig', text('<!doctype html><title>Not found</title>')),
  },
  {
    title: 'a signature of which a letter was changed',
    fault: 'wrong-signature',
    says: /none of the one key/,
    spoil: (files) => {
      const signature = Buffer.from(files.get('checksums.json.sig')!.toString('utf8'), 'base64');
      signature[10] = signature[10]! ^ 1;
      files.set('checksums.json.sig', text(signature.toString('base64')));
    },
  },
  {
    title: 'the signature of another version',
    fault: 'wrong-signature',
    says: /Upload both from one run/,
    spoil: (files, other) => files.set('checksums.json.sig', other.get('checksums.json.sig')!),
  },
  {
    title: 'a right signature over another version of the file',
    fault: 'other-file',
    says: /directory\.json \(\d+ bytes\) is not the file that was signed/,
    spoil: (files, other) => files.set('directory.json', other.get('directory.json')!),
  },
  {
    title: 'one number that was changed',
    fault: 'other-file',
    says: /not the file that was signed/,
    spoil: (files) => {
      const file = files.get('directory.json')!.toString('utf8');
      const changed = file.replace(/"\+47\d/, '"+479');
      files.set('directory.json', text(changed === file ? `${file} ` : changed));
    },
  },
  {
    title: 'another signed file under its name',
    fault: 'other-file',
    says: /not the file that was signed/,
    spoil: (files) => files.set('directory.json', files.get('list.nb.html')!),
  },
  {
    title: 'a file that was cut short',
    fault: 'other-file',
    says: /cut short/,
    spoil: (files) => files.set('directory.json', files.get('directory.json')!.subarray(0, 900)),
  },
  {
    title: 'checksums that were changed with the file',
    fault: 'wrong-signature',
    says: /not the one that was signed/,
    spoil: (files, other) => {
      files.set('directory.json', other.get('directory.json')!);
      files.set('checksums.json', other.get('checksums.json')!);
    },
  },
];

for (const { title, fault, says, spoil } of FAULTS)
  test(`is refused, and the page told why: ${title}`, async ({ page, host, key, refusals }) => {
    const files = await publishedFiles(key);
    spoil(files, await publishedFiles(key, { name: 'En annen liste' }));
    host.put('/data/', files);
    await page.goto(host.origin);
    await expectRefused(page);
    expect(refusals).toHaveLength(1);
    expect(refusals[0]).toMatchObject({ reason: 'untrusted', fault });
    expect(refusals[0]?.message).toMatch(says);
  });

test('what is mended on the host is shown when the reader tries again', async ({ page, host, key }) => {
  const files = await publishedFiles(key);
  host.put('/data/', files);
  host.files.delete('/data/checksums.json.sig');
  await page.goto(host.origin);
  await expectRefused(page);
  host.put('/data/', files);
  await page.getByRole('button', { name: 'Prøv igjen' }).click();
  await expect(cards(page)).toHaveCount(3);
});

test('a host that turns the ends of lines into those of Windows does no harm', async ({
  page,
  host,
  key,
}) => {
  const files = await publishedFiles(key);
  for (const name of ['directory.json', 'checksums.json', 'checksums.json.sig'])
    files.set(name, crlf(files.get(name)!));
  host.put('/data/', files);
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
});

test('a new version of which the browser kept an old part is asked for once more', async ({
  page,
  host,
  key,
}) => {
  const [old, fresh] = [await publishedFiles(key, { name: 'Gammel' }), await publishedFiles(key)];
  host.put('/data/', fresh);
  let asked = 0;
  host.files.set('/data/checksums.json', (_, response) => {
    // What stands between may answer with what it kept until it is told not to.
    response.end((asked++ === 0 ? old : fresh).get('checksums.json'));
  });
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
  expect(asked).toBe(2);
});

test('another key is refused until the page names it, and both count while keys are changed', async ({
  page,
  host,
  key,
  attributes,
  refusals,
}) => {
  const next = makeKey();
  host.put('/data/', await publishedFiles(next));
  await page.goto(host.origin);
  await expectRefused(page);
  expect(refusals[0]).toMatchObject({ fault: 'wrong-signature' });
  attributes.html = `src="/data/directory.json" public-key="${key.publicKey} ${next.publicKey}"`;
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
});

for (const [title, value] of [
  ['empty', ''],
  ['no key', 'hello'],
  ['half a key', 'MCowBQYDK2VwAyEA'],
] as const)
  test(`a public-key that is ${title} shows nothing, and the page is told`, async ({
    page,
    host,
    key,
    attributes,
    refusals,
  }) => {
    host.put('/data/', await publishedFiles(key));
    attributes.html = `src="/data/directory.json" public-key="${value}"`;
    await page.goto(host.origin);
    await expectRefused(page);
    expect(refusals).toMatchObject([{ reason: 'untrusted', fault: 'bad-key' }]);
    expect(host.asked).toEqual([]);
  });

test('of several directories the signed are shown, and the other is named', async ({
  page,
  host,
  key,
  attributes,
  refusals,
}) => {
  host.put('/data/', await publishedFiles(key));
  host.put('/data-b/', await publishedFiles(makeKey()));
  attributes.html = `src="/data/directory.json /data-b/directory.json" public-key="${key.publicKey}"`;
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
  await expect(page.locator('service-directory-sources')).toContainText('data-b');
  await expect(page.locator('service-directory-sources')).toContainText(NOT_SURE);
  expect(refusals).toMatchObject([{ url: '/data-b/directory.json', fault: 'wrong-signature' }]);
});

test('an older version that is signed does not take the place of a newer one while the page is open', async ({
  page,
  host,
  key,
  refusals,
}) => {
  host.put('/data/', await publishedFiles(key, { updatedOn: '2026-11-24' }));
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
  host.put('/data/', await publishedFiles(key, { updatedOn: '2025-01-01' }));
  await page
    .locator('service-directory')
    .evaluate((element) => (element as HTMLElement & { reload(): void }).reload());
  await expect(page.locator('[part~="gaps"]')).toContainText(NOT_SURE);
  // What was shown is still the newest there is.
  await expect(cards(page)).toHaveCount(3);
  expect(refusals).toMatchObject([{ fault: 'older' }]);
});

test('a host that is not there is told as that, not as a wrong signature', async ({
  page,
  host,
  key,
  refusals,
}) => {
  host.put('/data/', await publishedFiles(key));
  host.files.set('/data/checksums.json.sig', (_, response) => response.destroy());
  await page.goto(host.origin);
  await expect(page.getByRole('alert')).toContainText('Sjekk nettet');
  expect(refusals).toMatchObject([{ reason: 'network' }]);
  expect(refusals[0]).not.toHaveProperty('fault');
});

test('a key that is named later takes away what it does not fit', async ({ page, host, key, attributes }) => {
  host.put('/data/', await publishedFiles(makeKey()));
  attributes.html = 'src="/data/directory.json"';
  await page.goto(host.origin);
  await expect(cards(page)).toHaveCount(3);
  await page
    .locator('service-directory')
    .evaluate((element, value) => element.setAttribute('public-key', value), key.publicKey);
  await expectRefused(page);
});
