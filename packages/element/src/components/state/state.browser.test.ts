import { render } from 'lit';
import { expect, test } from 'vitest';
import { makeDirectoryOf } from '../../testing/fixtures.ts';
import { all, onCleanPage } from '../../testing/page.ts';
import { makeContext, resultOf } from '../../testing/records.ts';
import { renderState } from './state.ts';

onCleanPage();

test('words of the directory keep their language and their direction inside a line of another', async () => {
  const directory = makeDirectoryOf('when-cold', 'open-door');
  const service = (id: string) => directory.services.find((candidate) => candidate.id === id)!;
  const cold = service('when-cold');
  cold['openingHours'] = { ...(cold['openingHours'] as object), condition: 'under −10 °C' };
  service('open-door')['openingHours'] = {
    periods: [{ days: ['tu'], opens: '10:00', closes: '16:00', label: { en: 'Only urgent cases' } }],
    publicHolidays: 'open',
  };
  const context = await makeContext('ar', directory);
  const drawnOf = (id: string) => {
    render(renderState(resultOf(id, context), context), document.body);
    return all(document.body, '.state span[lang]').map(({ lang, dir, textContent }) => [
      lang,
      dir,
      textContent,
    ]);
  };
  expect(drawnOf('when-cold')).toEqual([['nb', 'auto', 'under −10 °C']]);
  expect(drawnOf('open-door')).toEqual([['en', 'auto', 'Only urgent cases']]);
});
