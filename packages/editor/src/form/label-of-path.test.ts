import { en as fields } from '@service-directory/schema/field-words/en';
import { en as labels } from '@service-directory/schema/locales/en';
import { expect, test } from 'vitest';
import { labelOfPath } from './label-of-path.ts';
import { FIELDS } from './page-fields.ts';

const labelOf = (...path: (string | number)[]) => labelOfPath(FIELDS.services, path, { fields, labels });

test('a text is called by its field, whichever its language', () => {
  expect(labelOf('summary')).toBe('In one or two sentences');
  expect(labelOf('summary', 'en')).toBe('In one or two sentences');
});

test('what stands in a list is called with what holds it', () => {
  expect(labelOf('openingHours', 'periods', 1, 'closes')).toBe('Weekly hours, Closes');
});

test('the code of a condition is called as the condition', () => {
  const condition = labelOf('access', 'residenceStatus');
  expect(condition).toBe('Right to stay');
  expect(labelOf('access', 'residenceStatus', 'value')).toBe(condition);
  expect(labelOf('access', 'residenceStatus', 'basis')).toBe(`${condition}, ${fields.condition.basis[0]}`);
});

test('what the form does not have is called nothing', () => {
  expect(labelOf('mystery')).toBe('');
  expect(labelOf()).toBe('');
});
