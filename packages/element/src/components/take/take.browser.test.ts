import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../define.ts';
import { makeDirectory, SECRETS } from '../../testing/fixtures.ts';
import {
  all,
  drawn,
  found,
  listed,
  one,
  openRecord,
  setClock,
  textOf,
  violationsOf,
} from '../../testing/page.ts';
import type { ServiceDirectory } from '../../service-directory.ts';
import { printLines } from './print-lines.ts';
import { until } from '../../testing/until.ts';
import { withVoices } from '../../testing/voices.ts';

setClock();
afterEach(() => vi.restoreAllMocks());

async function opened(
  id = 'open-door',
  lang = 'en',
  directory = makeDirectory(),
): Promise<{ element: ServiceDirectory; take: HTMLElement }> {
  const element = await listed(directory, { lang });
  const record = await openRecord(element, id);
  return { element, take: one(record, 'service-directory-take') };
}

const press = async (element: ServiceDirectory, take: Element, what: string) => {
  one(take, `[data-do="${what}"]`).click();
  await drawn(element);
};

describe('listen', () => {
  test('is offered only with a voice of the device itself', async () => {
    withVoices({ lang: 'en-GB', localService: false }, { lang: 'th-TH', localService: true });
    const { take } = await opened();
    expect(all(take, '[data-do="listen"]')).toEqual([]);
  });

  test('is not offered without a voice for the interface: the warnings and the numbers would be missing', async () => {
    withVoices({ lang: 'nb-NO', localService: true }, { lang: 'en-GB', localService: true });
    const element = await listed(makeDirectory(), { lang: 'ar' });
    const record = await openRecord(element, 'open-door');
    expect(all(one(record, 'service-directory-take'), '[data-do="listen"]')).toEqual([]);
  });

  test('says so when a part is left out, and only then', async () => {
    const inNorwegian = makeDirectory();
    inNorwegian.services.find(({ id }) => id === 'open-door')!['description'] = { nb: 'Middag hver dag.' };
    withVoices({ lang: 'en-GB', localService: true });
    const { take } = await opened('open-door', 'en', inNorwegian);
    expect(textOf(take)).toContain('Some of this cannot be read aloud.');
    document.body.replaceChildren();
    withVoices({ lang: 'en-GB', localService: true }, { lang: 'nb-NO', localService: true });
    expect(textOf((await opened('open-door', 'en', inNorwegian)).take)).not.toContain(
      'Some of this cannot be read aloud.',
    );
  });

  test('reads the record, and stops when it is pressed again or the record is closed', async () => {
    const { spoken, cancel } = withVoices({ lang: 'en-GB', localService: true });
    const { element, take } = await opened();
    await press(element, take, 'listen');
    expect(spoken[0]?.text).toBe('Open Door');
    expect(spoken.every(({ lang }) => lang === 'en')).toBe(true);
    expect(textOf(one(take, '[data-do="listen"]'))).toBe('Stop');
    cancel.mockClear();
    await press(element, take, 'listen');
    expect(cancel).toHaveBeenCalledOnce();
    expect(textOf(one(take, '[data-do="listen"]'))).toBe('Listen');
    await press(element, take, 'listen');
    cancel.mockClear();
    element.select(undefined);
    await until(() => expect(cancel).toHaveBeenCalled());
  });

  test('is over when the last word is spoken', async () => {
    const { spoken } = withVoices({ lang: 'en-GB', localService: true });
    const { element, take } = await opened();
    await press(element, take, 'listen');
    spoken.at(-1)?.onend?.(new Event('end') as SpeechSynthesisEvent);
    await drawn(element);
    expect(one(take, '[data-do="listen"]').getAttribute('aria-pressed')).toBe('false');
  });
});

describe('show to a driver', () => {
  test('is brought into view, whole, from the lower edge of the screen', async () => {
    const { element, take } = await opened();
    const { bottom } = one(take, '.buttons').getBoundingClientRect();
    scrollTo({ top: scrollY + bottom - innerHeight, behavior: 'instant' });
    expect(one(take, '.buttons').getBoundingClientRect().bottom).toBeCloseTo(innerHeight, 0);
    await press(element, take, 'driver');
    const sheet = await found(take, '.driver[lang="nb"]');
    await until(() => expect(sheet.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight + 1));
    expect(sheet.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
  });

  test('asks in the language of the place, with the address in large letters', async () => {
    const { element, take } = await opened();
    await press(element, take, 'driver');
    const sheet = await found(take, '.driver[lang="nb"]');
    expect(textOf(sheet)).toContain('Kan du kjøre meg til denne adressen:');
    expect(parseFloat(getComputedStyle(one(sheet, '.address')).fontSize)).toBeGreaterThan(22);
    await press(element, take, 'driver');
    expect(all(take, '.driver')).toEqual([]);
  });

  test('is not there for a place that is secret', async () => {
    const { take } = await opened('crisis-centre');
    expect(all(take, '[data-do="driver"]')).toEqual([]);
  });
});

describe('copy, code and share', () => {
  test('hold the text alone, and never the address of the page', async () => {
    const written: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      written.push(text);
      return Promise.resolve();
    });
    const { element, take } = await opened();
    await press(element, take, 'copy');
    await until(() => expect(textOf(one(take, '[role="status"]'))).toBe('Copied.'));
    expect(written[0]).toContain('Open Door');
    expect(written[0]).not.toContain(location.host);
  });

  test('says so when the browser does not let it copy, and has the text ready to be copied by hand', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const { element, take } = await opened();
    await press(element, take, 'copy');
    await until(() => expect(textOf(one(take, '[role="status"]'))).toBe('That did not work.'));
    const text = await found<HTMLTextAreaElement>(take, 'textarea');
    await until(() =>
      expect(text.value.slice(text.selectionStart, text.selectionEnd)).toContain('Open Door'),
    );
    expect(text.matches(':focus')).toBe(true);
    expect(text.readOnly).toBe(true);
    expect(await violationsOf(element)).toEqual([]);
  });

  test('the code is drawn on the device', async () => {
    const fetched = vi.spyOn(window, 'fetch');
    const { element, take } = await opened();
    await press(element, take, 'code');
    const code = await found(take, '.code');
    expect(code.getAttribute('role')).toBe('img');
    expect(one(code, 'path').getAttribute('d')!.length).toBeGreaterThan(1000);
    expect(fetched).not.toHaveBeenCalled();
    expect(await violationsOf(element)).toEqual([]);
  });
});

describe('print', () => {
  test('a sheet without the title or the address of the page', () => {
    let sheet: Document | undefined;
    printLines(
      ['Open Door', 'Storgata 1'],
      { lang: 'en', direction: 'ltr' },
      { print: (view) => (sheet = view.document) },
    );
    expect(sheet?.title).toBe('\u00A0');
    expect(sheet?.body.innerText).toContain('Storgata 1');
    expect(sheet?.location.href).toBe('about:blank');
    sheet?.defaultView?.dispatchEvent(new Event('afterprint'));
    expect(document.querySelectorAll('iframe')).toHaveLength(0);
  });

  test('text is text', () => {
    let sheet: Document | undefined;
    printLines(
      ['<img src=x onerror=alert(1)>'],
      { lang: 'en', direction: 'ltr' },
      { print: (view) => (sheet = view.document) },
    );
    expect(sheet?.querySelectorAll('img')).toHaveLength(0);
    sheet?.defaultView?.dispatchEvent(new Event('afterprint'));
  });
});

test('a secret place is nowhere in what one takes along', async () => {
  const { element, take } = await opened('crisis-centre');
  await press(element, take, 'code');
  for (const secret of SECRETS) expect(take.shadowRoot?.textContent).not.toContain(secret);
});
