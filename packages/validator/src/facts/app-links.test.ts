import { describe, expect, test } from 'vitest';
import { appOf, asksForAccount, numberInAppLink } from './app-links.ts';

describe('the app that a link opens', () => {
  test.each([
    ['https://wa.me/4799000000', 'whatsapp'],
    ['https://api.whatsapp.com/send?phone=4799000000', 'whatsapp'],
    ['wa.me/4799000000', 'whatsapp'],
    ['whatsapp://send?phone=4799000000', 'whatsapp'],
    ['https://t.me/eksempelforeningen', 'telegram'],
    ['tg://resolve?domain=eksempel', 'telegram'],
    ['https://www.m.me/eksempel', 'messenger'],
    ['https://www.messenger.com/t/eksempel', 'messenger'],
    ['https://signal.me/#p/+4799000000', 'signal'],
    ['sgnl://signal.me/#p/+4799000000', 'signal'],
    ['viber://chat?number=4799000000', 'viber'],
  ])('%s is %s', (link, app) => {
    expect(appOf(link)).toBe(app);
  });

  test.each([
    'https://example.org',
    'https://example.org/wa.me/4799000000',
    'https://notwa.me/4799000000',
    'https://sykehuset.me/t.me',
    'post@example.org',
    '',
  ])('%s opens none', (link) => {
    expect(appOf(link)).toBeUndefined();
  });
});

test.each([
  ['https://wa.me/4799000000', '+4799000000'],
  ['https://wa.me/+4799000000?text=Hei', '+4799000000'],
  ['https://api.whatsapp.com/send?text=Hei&phone=%2B4799000000', '+4799000000'],
  ['https://signal.me/#p/+4799000000', '+4799000000'],
  ['https://t.me/eksempel', undefined],
  ['https://wa.me/message/ABCDEF', undefined],
])('the number in %s is %s', (link, number) => {
  expect(numberInAppLink(link)).toBe(number);
});

test('networks that ask for an account are told from pages with such a name in them', () => {
  expect(asksForAccount('https://www.facebook.com/eksempelforeningen')).toBe(true);
  expect(asksForAccount('https://nb-no.facebook.com/eksempelforeningen')).toBe(true);
  expect(asksForAccount('https://x.com/eksempel')).toBe(true);
  expect(asksForAccount('https://example.org/facebook')).toBe(false);
  expect(asksForAccount('https://example-x.com/')).toBe(false);
});
