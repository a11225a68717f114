import * as locales from '@service-directory/element/locales';
import { expect, it } from 'vitest';
import { readLanguages, renderLanguages } from '../scripts/render-languages.mjs';

const thai = {
  language: 'th',
  ownName: 'ไทย',
  direction: 'ltr' as const,
  words: { origin: 'machine' as const, date: '2026-11-27' },
  labels: 'machine' as const,
};

it('tells of every language of the interface', async () => {
  const languages = await readLanguages(locales);
  expect(languages.map(({ language }) => language)).toEqual(
    locales.INTERFACE_LANGUAGES.map(({ language }) => language),
  );
  const page = renderLanguages(languages, 'nb');
  for (const { ownName } of languages) expect(page).toContain(`>${ownName}</b>`);
});

it('gives a language in its own words, with who made them and when', () => {
  const page = renderLanguages([thai], 'nb');
  expect(page).toContain('<b lang="th" dir="ltr">ไทย</b>');
  expect(page).toContain('Oversatt av en maskin, 27. november 2026');
  expect(page.replaceAll(/\s+/g, ' ')).toContain('1 av dem er oversatt av en maskin');
});

it('names the role of who has read them', () => {
  const words = { origin: 'machine-reviewed' as const, reviewedBy: 'tolk', date: '2027-01-05' };
  expect(renderLanguages([{ ...thai, words }], 'nb')).toContain(
    'Maskinoversatt og lest av et menneske (tolk), 5. januar 2027',
  );
});

it('says of a source that it was written in the language itself', () =>
  expect(
    renderLanguages([{ ...thai, words: { origin: 'source', date: '2026-11-24' }, labels: 'source' }], 'nb'),
  ).toContain('Skrevet på språket selv, 24. november 2026'));

it('says it in English too', () => {
  const page = renderLanguages([thai], 'en');
  expect(page).toContain('Translated by a machine, 27 November 2026');
  expect(page).toContain('1 of them were translated by a machine');
});
