import { expect, test } from 'vitest';
import { checkedOn, messageTo, review, serviceWith, type Overrides } from './testing/review-kit.ts';

const old = checkedOn('2025-01-10');
const aboutAll = (...changes: Overrides[]) =>
  messageTo(review(changes.map((change, index) => serviceWith(`tjeneste-${index}`, { ...old, ...change }))))
    ?.body ?? '';
const unknown = { access: { residenceStatus: 'unconfirmed' } };
const free = { access: { residenceStatus: 'unconfirmed', cost: { value: 'free', basis: 'stated' } } };
const OF_ALL = 'Dette vet vi ikke om noen av tjenestene.';

test('what is asked of all services is asked once, behind them', () => {
  const body = aboutAll(unknown, free);
  expect(body.split('Kan de være anonyme?')).toHaveLength(2);
  expect(body.indexOf(OF_ALL)).toBeLessThan(body.indexOf('Kan de være anonyme?'));
  expect(body.indexOf('Koster det noe?')).toBeLessThan(body.indexOf(OF_ALL));
});

test('of one service everything is asked beside it', () => {
  expect(aboutAll(unknown)).not.toContain(OF_ALL);
  expect(aboutAll(unknown)).toContain('  - Kan de være anonyme?');
});

test('it says at the beginning what follows, and of many services that they may be taken one by one', () => {
  const oneByOne = 'Ta gjerne én tjeneste om gangen.';
  expect(aboutAll(unknown)).toContain('Under står det som leserne får vite i dag. Helt til slutt står');
  expect(aboutAll(unknown, unknown, unknown)).not.toContain(oneByOne);
  expect(aboutAll(unknown, unknown, unknown, unknown)).toContain(oneByOne);
});

test('the question whether all is right comes behind all that is told', () => {
  const body = aboutAll(unknown, free);
  expect(body.indexOf('Stemmer alt?')).toBeGreaterThan(body.indexOf('blir liggende i telefonen'));
});
