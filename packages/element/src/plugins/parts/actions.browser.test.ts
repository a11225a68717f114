import { afterEach, describe, expect, test, vi } from 'vitest';
import { MARKUP } from '../../testing/fixtures.ts';
import { all, cardOf, drawn, focused, found, one, openRecord, textOf, violationsOf, watchTrouble, onCleanPage } from '../../testing/page.ts'; // prettier-ignore
import { withPlugins, problemsOf, never, boom } from '../../testing/plugins.ts';
import { forgetAnswers } from '../consents.ts';
import { until } from '../../testing/until.ts';

onCleanPage();
afterEach(forgetAnswers);

describe('actions', () => {
  const action = (more: object) => [
    { id: 'do', actions: [{ id: 'it', label: 'Do it', icon: 'copy', ...more }] },
  ];
  const buttonOf = (node: Element) =>
    one(node, '[data-do="do/it"]').shadowRoot!.querySelector<HTMLElement>('button, a')!;

  const saidBy = (node: Element) =>
    textOf(one(node, '[data-do="do/it"]').shadowRoot!.querySelector('[role="status"]')!);

  test('stand on card and record where they can be done, and show what came of them', async () => {
    const ran: string[] = [];
    const element = await withPlugins(
      action({
        on: ['card', 'record'],
        isAvailable: ({ id }: { id: string }) => id !== 'night-door',
        run: ({ id }: { id: string }) => {
          ran.push(id);
          return Promise.resolve({ en: `${MARKUP} done`, nb: 'Gjort' });
        },
      }),
    );
    const far = cardOf(element, 'night-door');
    far.scrollIntoView();
    const place = await until(() => one(far, '[data-do="do/it"]'));
    expect(all(place, 'button')).toEqual([]);
    const card = cardOf(element, 'open-door');
    buttonOf(card).click();
    await until(() => expect(saidBy(card)).toBe(`${MARKUP} done`));
    const record = await openRecord(element, 'open-door');
    buttonOf(record).click();
    await until(() => expect(ran).toEqual(['open-door', 'open-door']));
  });

  test('that open another site say which, and send no referrer', async () => {
    const element = await withPlugins(action({ href: () => 'https://way.example/to?x' }));
    const link = buttonOf(await openRecord(element, 'open-door'));
    expect(textOf(link)).toMatch(/^Do it .*: way\.example$/);
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('href')).toBe('https://way.example/to?x');
  });

  test('that give something away say what before, and ask once until the page is closed', async () => {
    const ran = vi.fn();
    const element = await withPlugins(
      action({ run: ran, reveals: { thirdParty: 'Way Shop', learns: ['service'] } }),
    );
    const record = await openRecord(element, 'open-door');
    const button = buttonOf(record);
    button.click();
    const ask = await found(record, '.ask');
    expect(ran).not.toHaveBeenCalled();
    expect(textOf(ask)).toContain('This comes from Way Shop, not from this page.');
    expect(all(ask, 'li').map(textOf)).toEqual([
      'which internet connection you use, and roughly where you are',
      'which service you look at',
    ]);
    expect(await violationsOf(element)).toEqual([]);
    one(ask, '[data-answer="no"]').click();
    await drawn(element);
    expect([all(record, '.ask').length, ran.mock.calls.length]).toEqual([0, 0]);
    expect(focused()).toBe(buttonOf(record));
    buttonOf(record).click();
    one(await found(record, '.ask'), '[data-answer="yes"]').click();
    await until(() => expect(ran).toHaveBeenCalledOnce());
    await drawn(element);
    buttonOf(record).click();
    await until(() => expect(ran).toHaveBeenCalledTimes(2));
    expect(all(record, '.ask')).toEqual([]);
  });

  test('with an address that would be asked for are a link only after the answer', async () => {
    const element = await withPlugins(
      action({ href: () => 'https://way.example/', reveals: { note: 'They see where you want to go.' } }),
    );
    const record = await openRecord(element, 'open-door');
    expect(all(record, 'a[href*="way.example"]')).toEqual([]);
    buttonOf(record).click();
    expect(textOf(await found(record, '.ask'))).toContain('They see where you want to go.');
    one(record, '.ask [data-answer="yes"]').click();
    await drawn(element);
    expect(buttonOf(record).getAttribute('href')).toBe('https://way.example/');
  });

  test.each<[string, object]>([
    ['whose isAvailable throws', { run: boom, isAvailable: boom }],
    ['whose isAvailable gives a promise', { run: boom, isAvailable: never }],
    ['whose label throws', { run: boom, label: boom }],
    ['whose href throws', { href: boom }],
    ['whose href is a script', { href: () => 'javascript:alert(1)' }],
    ['whose href is a promise', { href: never }],
  ])('one %s is left out and told', async (_what, more) => {
    const { errors } = watchTrouble();
    const element = await withPlugins(action(more));
    const problems = problemsOf(element);
    const record = await openRecord(element, 'open-door');
    expect(all(one(record, '[data-do="do/it"]'), 'a, button')).toEqual([]);
    expect(all(record, '[data-do="copy"]')).toHaveLength(1);
    expect(problems[0]).toContain('Plugin «do», action «it»');
    expect(errors).toEqual([]);
  });

  test.each<[string, () => unknown]>([
    ['throws', boom],
    ['rejects', () => Promise.reject(new Error('boom'))],
  ])('one whose run() %s tells the reader that it did not work', async (_what, run) => {
    const { errors } = watchTrouble();
    const element = await withPlugins(action({ run }));
    const record = await openRecord(element, 'open-door');
    buttonOf(record).click();
    await until(() => expect(saidBy(record)).toBe('That did not work.'));
    expect(errors).toEqual([]);
  });

  test('one whose run() gives nonsense did what it did, and is told', async () => {
    watchTrouble();
    const element = await withPlugins(action({ run: () => 7 }));
    const problems = problemsOf(element);
    const record = await openRecord(element, 'open-door');
    buttonOf(record).click();
    await until(() => expect(problems[0]).toContain('run() gave something else'));
    await drawn(element);
    expect(saidBy(record)).toBe('');
  });
});
