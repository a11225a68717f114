import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { contactNumberShown } from './number-shown.ts';

const paths = (contact: object) => tryRule(contactNumberShown, { ...contact }).map(({ path }) => path);

test.each(['sms', 'whatsapp', 'telegram', 'signal', 'viber'])(
  '%s asks whether the number is shown',
  (channel) => {
    expect(paths({ channel })).toEqual([[]]);
    expect(paths({ channel, numberShown: 'unconfirmed' })).toEqual([['numberShown']]);
    expect(paths({ channel, numberShown: 'yes' })).toEqual([]);
    expect(paths({ channel, numberShown: 'no' })).toEqual([]);
  },
);

test.each(['phone', 'email', 'web', 'chat', 'messenger', undefined])('%s does not', (channel) => {
  expect(paths({ channel })).toEqual([]);
});
