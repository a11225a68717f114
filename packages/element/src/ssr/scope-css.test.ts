import { expect, test } from 'vitest';
import { scopeCss } from './scope-css.ts';

test('every selector is kept to the place, also of several and within a condition', () => {
  expect(scopeCss('.a', 'p,b:is(i, u){color:red}@media print{ul{margin:0}}h1{top:0}')).toBe(
    '.a p,.a b:is(i, u){color:red}@media print{.a ul{margin:0}}.a h1{top:0}',
  );
});

test('the host of the sheet is the place itself', () => {
  expect(scopeCss('.a', ':host{--x:1}\n  ::before { top: 0 }')).toBe('.a{--x:1}.a ::before{ top: 0 }');
});
