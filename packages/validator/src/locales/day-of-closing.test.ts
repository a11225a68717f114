import { expect, test } from 'vitest';
import { FILE_SENTENCES } from './file-sentences.ts';
import { sentencesFor } from './index.ts';

const sentences = { nb: sentencesFor('nb', FILE_SENTENCES), en: sentencesFor('en', FILE_SENTENCES) };
const params = { found: '1.3.2027', heading: 'Nedlagt dato', date: '2027-03-01' };

test('a day to come on which a service closes down is told with the day, and what to write meanwhile', () => {
  const closing = { ...params, list: 'serviceStatus', isClosing: true };
  const { message, help } = sentences.nb('sheet/unknown-code', closing);
  expect(message).toContain('legges tjenesten ned 2027-03-01');
  expect(help).toMatch(/«Melding».*«Lagt ned» under «Status»/);
  expect(sentences.en('sheet/unknown-code', closing).message).toContain('closes down on 2027-03-01');
});

test('a day that has been is told with what it was read as', () => {
  const ended = { ...params, isEnded: true };
  expect(sentences.nb('sheet/date-as-text', ended).message).toContain('lest som nedlagt');
  expect(sentences.en('sheet/date-as-text', ended).message).toContain('read as closed down');
  expect(sentences.nb('sheet/date-as-text', params).message).toContain('lest som datoen 2027-03-01');
});
