import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { makeDirectory, makeDirectoryOf } from '../testing/fixtures.ts';
import { all, drawn, focused, found, listed, one, place, serve, setClock, textOf } from '../testing/page.ts';
import { until } from '../testing/until.ts';

/** Where the focus goes when what had it is taken away. The walks of the demo go through whole journeys. */

beforeEach(() => setClock());

afterEach(async () => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  await page.viewport(414, 896);
});

const press = async (part: HTMLElement) => {
  part.focus();
  await userEvent.keyboard('{Enter}');
};

test('to what stands beside it, as the next thing that was chosen', async () => {
  const element = await listed(makeDirectory());
  element.query = { free: true, noPapers: true };
  await drawn(element);
  await press(all(element, '.chosen button').at(-1)!);
  await until(() => expect(all(element, '.chosen button')).toHaveLength(1));
  await until(() => expect(focused()).toBe(one(element, '.chosen button')));
});

test('to how many there are, when all around it is gone', async () => {
  const element = await listed(makeDirectory());
  element.query = { text: 'qwertyuiop' };
  await drawn(element);
  await press(one(element, '[part~="empty"] .primary'));
  await until(() => expect(focused()).toBe(one(element, '.total')));
});

test('a need that was chosen keeps it while the others fold away', async () => {
  const element = await listed(makeDirectory());
  const need = all(element, '.needs button')[3]!;
  await press(need);
  await until(() => expect(need.ariaPressed).toBe('true'));
  await drawn(element);
  expect(focused()).toBe(need);
  expect(all(element, '.needs button').filter((button) => button.getClientRects().length > 0)).toHaveLength(
    2,
  );
});

test('to the title while the list is asked for again, and to the list when it has come', async () => {
  const served = serve({});
  const element = place({ src: 'a.json', lang: 'en' });
  const retry = await found(element, '[part~="error"] button');
  served.mockRestore();
  serve({ 'a.json': makeDirectoryOf('open-door') });
  await press(retry);
  await until(() => expect(textOf(focused()!)).toBe('1 service'));
});

test('nowhere, when the reader was not in the element', async () => {
  const field = document.createElement('input');
  document.body.append(field);
  const element = await listed(makeDirectory());
  element.query = { free: true };
  await drawn(element);
  field.focus();
  element.clear();
  await drawn(element);
  await new Promise((resolve) => setTimeout(resolve));
  expect(focused()).toBe(field);
});
