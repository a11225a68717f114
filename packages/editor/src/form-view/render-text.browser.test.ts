import { afterEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { find } from '../testing/dom.ts';
import { wait } from '../testing/editor-page.ts';
import { openDirectory, openRecord, serviceOf } from '../testing/open-directory.ts';
import { until } from '../testing/until.ts';

const LIMITS = 'Vi tar ikke imot deg som er under 18.';
const LONG = `${'Varm mat og ro. '.repeat(12)}${LIMITS}`;

afterEach(() => document.body.replaceChildren());

const field = async (id: string) => (await wait(`#f-services-0-${id}`)) as HTMLTextAreaElement;

/** Pastes as a person does: what a browser would cut is cut. */
async function paste(target: HTMLElement, text: string): Promise<void> {
  await userEvent.fill(target, text);
  target.dispatchEvent(new Event('change', { bubbles: true }));
}

test('a text that is pasted and too long is kept to its end, and told', async () => {
  await openDirectory({ services: [serviceOf({})] });
  await openRecord('Kafeen');
  const summary = await field('summary');
  await paste(summary, LONG);
  expect(summary.value).toContain(LIMITS);
  const found = await wait('#f-services-0-summary-found');
  await until(() => expect(found.textContent).toContain('høyst 200 er lov'));
});

test('a line and a translation are not cut either', async () => {
  await openDirectory({ services: [serviceOf({ name: { nb: 'Kafeen' } })] });
  const record = await openRecord('Kafeen');
  await wait('#f-services-0-name');
  expect(record.shadowRoot?.querySelectorAll('[maxlength]')).toHaveLength(0);
  (await wait('button', 'Oversettelser')).click();
  const page = await wait('service-directory-editor-translations');
  expect(page.shadowRoot?.querySelectorAll('[maxlength]')).toHaveLength(0);
});

test('a plain text with an error is marked in its own language alone', async () => {
  const services = [serviceOf({ summary: LONG })];
  await openDirectory({ languages: ['nb', 'en', 'ar'], services });
  await openRecord('Kafeen');
  await until(async () => expect((await field('summary')).getAttribute('aria-invalid')).toBe('true'));
  expect((await field('summary-en')).hasAttribute('aria-invalid')).toBe(false);
  expect((await field('summary-ar')).hasAttribute('aria-invalid')).toBe(false);
});

test('a name is not said to be missing in another language, and a text is', async () => {
  await openDirectory({ services: [serviceOf({ summary: { nb: 'Varm mat.' } })] });
  const record = await openRecord('Kafeen');
  const marks = () =>
    [...(record.shadowRoot?.querySelectorAll('.mark') ?? [])].map(
      (mark) => mark.closest('.language')?.querySelector('textarea')?.id,
    );
  await until(() => expect(marks()).toEqual(['f-services-0-summary-en']));
});

test('what a day is called is said to be missing: it is no name on a door', async () => {
  const publicHolidays = [{ date: '2026-12-25', name: { nb: 'Første juledag' } }];
  await openDirectory({ publicHolidays, services: [serviceOf({})] });
  (await wait('button', 'Katalogen')).click();
  await wait('#f-publicHolidays-0-name-en');
  const label = find(document.body, 'label[for=f-publicHolidays-0-name-en]');
  expect(label?.textContent).toContain('mangler');
});
