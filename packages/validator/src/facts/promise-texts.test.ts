import { expect, test } from 'vitest';
import type { RuleContext } from '../rule.ts';
import { bitOf } from './phrases/topics.ts';
import { promiseTextsOf } from './promise-texts.ts';

const context = (...languages: string[]): RuleContext => ({ languages }) as unknown as RuleContext;

test('texts that may speak of a promise are found with their place and path', () => {
  const service = {
    name: 'Anonym hjelp',
    summary: { nb: 'Gratis mat.', en: 'Food.' },
    notOffered: 'Du må ha pass.',
    access: { cost: { value: 'free', note: { en: 'You must pay.' } }, police: 'unconfirmed' },
    contacts: [{ purpose: 'anonym chat' }, 7],
  };
  const { texts, topics } = promiseTextsOf(service, context('nb', 'en'));
  expect(texts.map(({ place, path }) => [place, path.join('.')])).toEqual([
    ['card', 'name'],
    ['card', 'summary.nb'],
    ['condition', 'access.cost.note.en'],
    ['around', 'contacts.0.purpose'],
  ]);
  expect(topics & bitOf('promisesAnonymity')).not.toBe(0);
  expect(topics & bitOf('asksForReferral')).toBe(0);
});

test('a plain text is in the source language; one without phrases is passed over', () => {
  const service = { name: 'Anonymous help', summary: { sw: 'Anonymous' } };
  expect(promiseTextsOf(service, context('en')).texts).toHaveLength(1);
  expect(promiseTextsOf(service, context()).texts).toEqual([]);
});

test('they are put together anew in the next run, since an editor changes records in place', () => {
  const service: Record<string, unknown> = { name: 'Anonym hjelp' };
  const run = context('nb');
  const first = promiseTextsOf(service, run);
  expect(promiseTextsOf(service, run)).toBe(first);
  service['name'] = 'Hjelp';
  expect(promiseTextsOf(service, context('nb')).texts).toEqual([]);
});
