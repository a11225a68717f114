import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../define.ts';
import { makeDirectory, SECRETS } from '../../testing/fixtures.ts';
import { all, cardOf, drawn, found, listed, one, setClock, violationsOf } from '../../testing/page.ts';
import { until } from '../../testing/until.ts';
import { withVoices } from '../../testing/voices.ts';
import type { ServiceDirectory } from '../../service-directory.ts';

beforeEach(() => setClock());
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

/** A list whose records have come, as they do while the reader looks at it. */
async function readyList(lang = 'en'): Promise<ServiceDirectory> {
  const element = await listed(makeDirectory(), { lang });
  element.select('open-door');
  await found(element, 'service-directory-record');
  element.select(undefined);
  await found(element, 'service-directory-list:not([hidden])');
  await drawn(element);
  return element;
}

const listenOn = (element: Element, id: string) => found(cardOf(element, id), '.listen');

describe('cards are read aloud', () => {
  test('with a button on each that is near, named after its service', async () => {
    withVoices({ lang: 'en-GB', localService: true });
    const element = await readyList();
    const button = await listenOn(element, 'open-door');
    expect(button.getAttribute('aria-label')?.replace(/[\u2066-\u2069]/g, '')).toBe('Listen: Open Door');
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await violationsOf(element).then((found) => expect(found).toEqual([]));
  });

  test('by voices of the device alone, in the language of the interface', async () => {
    withVoices({ lang: 'en-GB', localService: false }, { lang: 'th-TH', localService: true });
    const element = await readyList();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(all(element, '.listen')).toEqual([]);
  });

  test('says the state, the promises with their limits and the number; pressed again it stops', async () => {
    const { spoken, cancel } = withVoices({ lang: 'en-GB', localService: true });
    const element = await readyList();
    (await listenOn(element, 'open-door')).click();
    await drawn(element);
    const said = spoken.map(({ text }) => text.replace(/\u00a0/g, ' ')).join('\n');
    expect(said).toMatch(/^Open Door\n/);
    const card = cardOf(element, 'open-door');
    for (const line of all(card, '.promises .words')) expect(said).toContain(line.textContent);
    expect(said).toContain(one(card, '.state b').textContent);
    expect(said).toContain('00 00 00 01');
    // It was not the button that opens the record.
    expect(all(element, 'service-directory-record')).toEqual([]);
    const button = one(card, '.listen');
    expect(button.getAttribute('aria-pressed')).toBe('true');
    expect(button.getAttribute('aria-label')).toContain('Stop');
    cancel.mockClear();
    button.click();
    await drawn(element);
    expect(cancel).toHaveBeenCalledOnce();
    expect(one(card, '.listen').getAttribute('aria-pressed')).toBe('false');
  });

  test('nothing is said of a place that is secret', async () => {
    const { spoken } = withVoices({ lang: 'en-GB', localService: true });
    const element = await readyList();
    (await listenOn(element, 'crisis-centre')).click();
    const said = spoken.map(({ text }) => text).join('\n');
    expect(said).not.toBe('');
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });

  test('one after the other: the button of the first is as it was', async () => {
    const { spoken } = withVoices({ lang: 'en-GB', localService: true });
    const element = await readyList();
    (await listenOn(element, 'open-door')).click();
    const first = spoken.at(-1);
    (await listenOn(element, 'crisis-centre')).click();
    // What was cut off tells of it when the other has begun.
    first?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
    await drawn(element);
    const pressed = all(element, '.listen[aria-pressed="true"]');
    expect(pressed.map((button) => button.parentElement?.dataset['id'])).toEqual(['crisis-centre']);
    spoken.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent);
    await until(() => expect(all(element, '.listen[aria-pressed="true"]')).toEqual([]));
  });

  test('it stops when the reader leaves, opens a record or searches for something else', async () => {
    const { cancel } = withVoices({ lang: 'en-GB', localService: true });
    const element = await readyList();
    const begin = async () => {
      (await listenOn(element, 'open-door')).click();
      await drawn(element);
      cancel.mockClear();
    };
    await begin();
    element.dispatchEvent(new CustomEvent('service-directory-exit', { bubbles: true, composed: true }));
    expect(cancel).toHaveBeenCalled();
    await begin();
    element.select('open-door');
    await until(() => expect(cancel).toHaveBeenCalled());
    element.select(undefined);
    await found(element, 'service-directory-list:not([hidden])');
    await begin();
    element.query = { text: 'crisis' };
    await until(() => expect(cancel).toHaveBeenCalled());
  });

  test('the button keeps the focus when its card is drawn anew, and speaks the language that was chosen', async () => {
    const { spoken } = withVoices(
      { lang: 'en-GB', localService: true },
      { lang: 'nb-NO', localService: true },
    );
    const element = await readyList();
    const button = await listenOn(element, 'open-door');
    button.focus();
    element.lang = 'nb';
    await until(() => expect(button.getAttribute('aria-label')).toMatch(/^Lytt/));
    expect(button.isConnected).toBe(true);
    button.click();
    expect(spoken.every(({ lang }) => ['nb', 'en'].includes(lang))).toBe(true);
    expect(spoken.some(({ lang }) => lang === 'nb')).toBe(true);
  });
});
