import { expect, test } from 'vitest';
import { onlyGroupIn } from './group-said.ts';

test.each([
  ['nb', 'Kun for kvinner.'],
  ['nb', 'Bare for kvinner over 18 år'],
  ['nb', 'Velkommen. Tilbudet er bare for kvinner og barn.'],
  ['nb', 'Bare kvinner kan komme.'],
  ['nb', 'Vi tar kun imot menn.'],
  ['nb', 'Menn har ikke adgang.'],
  ['nb', 'Menn kan dessverre ikke komme inn.'],
  ['nb', 'Ikke for menn.'],
  ['nn', 'Berre for kvinner.'],
  ['nn', 'Me tek ikkje imot menn.'],
  ['en', 'Women only.'],
  ['en', 'The service is for women only.'],
  ['en', 'Only for women.'],
  ['en', 'Men are not admitted.'],
  ['en', 'No men allowed'],
  ['es', 'Solo para mujeres.'],
  ['es', 'Los hombres no pueden entrar.'],
  ['ro', 'Doar pentru femei.'],
  ['ru', 'Только для женщин.'],
  ['uk', 'Тільки для жінок.'],
  ['pl', 'Tylko dla kobiet.'],
])('in %s “%s” says that it is for some alone', (language, text) => {
  expect(onlyGroupIn(text, language)).toBeDefined();
});

test.each([
  ['nb', 'Tilbudet er for kvinner.'],
  ['nb', 'Onsdager er kun for kvinner.'],
  ['nb', 'Dusjen er bare for kvinner.'],
  ['nb', 'Ikke bare for kvinner.'],
  ['nb', 'Er det bare for kvinner?'],
  ['nb', 'Bare for kvinner på tirsdager, ellers for alle.'],
  ['nb', 'Menn er også velkomne.'],
  ['nb', 'Menn har ikke adgang til soverommene.'],
  ['nb', 'Vi har et eget rom kun for kvinner'],
  ['nb', 'Bare ring.'],
  ['en', 'Not only for women.'],
  ['en', 'Women-only evenings on Tuesdays.'],
  ['en', 'We help women and men.'],
  ['es', 'No solo para mujeres.'],
  ['ru', 'Не только для женщин.'],
  ['pl', 'Nie tylko dla kobiet.'],
  ['so', 'Only for women.'],
])('in %s “%s” does not', (language, text) => {
  expect(onlyGroupIn(text, language)).toBeUndefined();
});
