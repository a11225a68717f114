import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadFull, loadLocale } from './locales/locale.ts';
import type { ServiceDirectory } from './service-directory.ts';
import { makeDirectoryOf } from './testing/fixtures.ts';
import { all, container, drawn, found, idsOf, listed, one, onCleanPage, textOf } from './testing/page.ts';
import { until } from './testing/until.ts';

/** A language whose words do not come, as without a connection. */

vi.mock('./locales/locale.ts', { spy: true });

onCleanPage();
beforeEach(() => void vi.mocked(loadLocale).mockClear());

const failOnce = () => vi.mocked(loadLocale).mockRejectedValueOnce(new TypeError('no connection'));
const shown = (element: ServiceDirectory) => one(element, '.frame').lang;
const notices = (element: ServiceDirectory) => all(element, '[role="alert"]').map(textOf);

async function chooseArabic(element: ServiceDirectory): Promise<void> {
  const menu = one<HTMLSelectElement>(element, '.top select');
  menu.value = 'ar';
  menu.dispatchEvent(new Event('change'));
  await found(element, '[role="alert"]');
  await drawn(element);
}

describe('a language that does not come', () => {
  test('is named in its own words, says what to do in those that are shown, and comes when it is tried again', async () => {
    const element = await listed(makeDirectoryOf('open-door'));
    failOnce();
    await chooseArabic(element);
    expect(notices(element)).toEqual([
      'العربية : Check your connection and try again. Nothing was saved. Try again',
    ]);
    expect(one(element, '[role="alert"] [lang="ar"]').dir).toBe('auto');
    expect(shown(element)).toBe('en');
    expect(one<HTMLSelectElement>(element, '.top select').value).toBe('en');
    one(element, '[role="alert"] button').click();
    await until(() => expect(shown(element)).toBe('ar'));
    expect(notices(element)).toEqual([]);
  });

  test('is tried once more when the connection has come back', async () => {
    const element = await listed(makeDirectoryOf('open-door'));
    failOnce();
    await chooseArabic(element);
    window.dispatchEvent(new Event('online'));
    await until(() => expect(shown(element)).toBe('ar'));
    expect(notices(element)).toEqual([]);
  });

  test('is told of also when the page wants it', async () => {
    const element = await listed(makeDirectoryOf('open-door'));
    failOnce();
    element.lang = 'ar';
    const notice = await found(element, '[role="alert"]');
    expect(shown(element)).toBe('en');
    one(notice, 'button').click();
    await until(() => expect(shown(element)).toBe('ar'));
    element.lang = 'nb';
    await until(() => expect(shown(element)).toBe('nb'));
  });

  test('leaves no notice once another was chosen', async () => {
    const element = await listed(makeDirectoryOf('open-door'));
    failOnce();
    await chooseArabic(element);
    const menu = one<HTMLSelectElement>(element, '.top select');
    menu.value = 'nb';
    menu.dispatchEvent(new Event('change'));
    await until(() => expect(shown(element)).toBe('nb'));
    expect(notices(element)).toEqual([]);
  });
});

describe('the words of the map, which come after the list', () => {
  test('where they do not come, that is said in place of the map, and the list stands', async () => {
    vi.mocked(loadFull).mockRejectedValue(new TypeError('no connection'));
    const element = await listed(makeDirectoryOf('open-door'), {}, await container(1280));
    await until(() =>
      expect(all(element, '.side').map(textOf).join()).toContain(
        'The map could not be loaded. Everything is in the list.',
      ),
    );
    expect(all(element, 'service-directory-map')).toEqual([]);
    expect(idsOf(element)).toEqual(['open-door']);
    vi.mocked(loadFull).mockReset();
  });

  test('change with those of the page, and the map stays where it is', async () => {
    const element = await listed(makeDirectoryOf('open-door'), {}, await container(1280));
    await found(element, '.marker button');
    const map = one(element, '.leaflet-container');
    element.lang = 'nb';
    await until(() => expect(shown(element)).toBe('nb'));
    await until(() => expect(one(element, '.leaflet-control-zoom-in').title).toBe('Større'));
    expect(one(element, '.leaflet-container')).toBe(map);
    expect(all(element, '.marker button')).toHaveLength(1);
  });
});
