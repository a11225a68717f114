import { expect, test } from 'vitest';
import { tryRule } from '../../testing/try-rule.ts';
import { serviceClosedWithoutAlert } from './closed-without-alert.ts';

test.each([
  [{ status: 'temporarily-closed' }, 1],
  [{ status: 'temporarily-closed', alert: {} }, 1],
  [{ status: 'temporarily-closed', alert: { text: { nb: ' ' } } }, 1],
  [{ status: 'temporarily-closed', alert: { text: { nb: 'Stengt til august.' } } }, 0],
  [{ status: 'active' }, 0],
  [{ status: 'defunct' }, 0],
  [{}, 0],
])('%j: %d', (service, count) => {
  expect(tryRule(serviceClosedWithoutAlert, service)).toHaveLength(count);
});
