import { expect, test } from './helpers.ts';

/** What an open directory needs: forms, checks, reading and writing. */
const DESK = /\/desk-[^/]*\.js$/;

test('the first page of the editor is there without what an open directory needs, which comes when somebody turns to it', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/edit/', { waitUntil: 'networkidle' });
  const open = page.getByRole('button', { name: 'Åpne en fil' });
  await expect(open).toBeVisible();
  expect(asked.filter((url) => DESK.test(url))).toEqual([]);

  await open.focus();
  await expect.poll(() => asked.filter((url) => DESK.test(url))).toHaveLength(1);
});

test('modules that the first page needs are asked for with the page, and each of them once', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/edit/', { waitUntil: 'networkidle' });
  const scripts = asked.filter((path) => path.endsWith('.js'));
  expect(new Set(scripts).size).toBe(scripts.length);
  const html = await (await page.request.get('/edit/')).text();
  expect(scripts.filter((path) => !html.includes(`"${path}"`))).toEqual([]);
});

test('when what an open directory needs does not come, the editor says so, and its first page stays', async ({
  page,
}) => {
  await page.route(DESK, (route) => route.abort());
  await page.goto('/edit/');
  await page.getByRole('button', { name: 'Begynn på en tom' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'kunne ikke hentes' })).toHaveText(
    'Det som viser en åpen katalog, kunne ikke hentes. Last siden på nytt.',
  );
  await expect(page.getByRole('button', { name: 'Åpne en fil' })).toBeVisible();
});
