import { expect, test } from 'vitest';
import { namesLandmark } from './landmarks.ts';

test.each([
  'Tredje hus på venstre side',
  'Det er det tredje huset på høyre hånd.',
  'Vi bor i tredje huset til høgre.',
  'Fyrste huset på høgre sida',
  'Andre dør til høyre',
  'Gå inn, andre døra på venstre side.',
  '2. etasje til venstre',
  '3. inngang på høyre side',
  'Siste oppgang til venstre',
  'Det gule huset på venstre side',
  'Rød dør på høyre side av gata',
  'På venstre side: tredje hus',
  'Fjerde hus fra krysset',
  'Andre inngang fra hjørnet',
  'Third house on the left',
  'It is the 3rd house on your right.',
  'The second red door on the left',
  'The last building down on the right-hand side',
  'Second door from the corner',
  'Take the second left.',
  'Turn first right and stop.',
  'Take the third street on the right.',
  'La tercera casa a la izquierda',
  'Segunda puerta a mano derecha',
  '3º dcha',
  'A treia casă pe stânga',
  'a doua usa pe dreapta',
  'Ultimul bloc din dreapta',
  'A terceira casa à esquerda',
  'La troisième maison à gauche',
  'Das dritte Haus links',
  'Die zweite Tür auf der rechten Seite',
  'Trzeci dom po lewej stronie',
  'Третий дом слева',
  'вторая дверь с правой стороны',
  'Третій будинок ліворуч',
])('“%s” counts out a house or a door', (text) => {
  expect(namesLandmark(text)).toBe(true);
});

test.each([
  'Andre dører er stengt.',
  'Tredje hus for kvinner i landet.',
  'Vi er det første huset for kvinner i Norge.',
  'Vi flyttet inn i det andre huset i 2019.',
  'Den tredje lenken på venstre side fører til skjemaet.',
  'Trykk på andre knapp til høyre på siden.',
  'Du finner menyen på venstre side.',
  'Fra høyre til venstre på arabisk.',
  'Det gule kortet på venstre side',
  'Andre dør for andre gang, og du er like velkommen.',
  'Første etasje er for alle.',
  'Neste dag på høyre fot.',
  'Den andre fra kommunen kommer på onsdag.',
  'Click the second button on the left.',
  'The first house rule is respect.',
  'You have the right to a second door.',
  'Take your next right step with us.',
  'Take the first step, right away.',
  'A second house for women',
  'We were left with the last house.',
  'La primera casa de acogida para mujeres.',
  'Tiene derecho a una segunda casa.',
  'El primer paso a la izquierda del menú',
  'A doua casă pentru femei',
  'Prima intrare este gratuită.',
  'La première maison pour les femmes',
  'Das erste Haus für Frauen, das Recht spricht',
  'Pierwszy dom dla kobiet, prawo i pomoc',
  'Первый дом для женщин, право на помощь',
  'Перший будинок для жінок, право на допомогу',
  '20 % av 3 dager',
  'Det er 3° ute.',
])('“%s” counts out none', (text) => {
  expect(namesLandmark(text)).toBe(false);
});

test('a long text takes no long time', () => {
  const text = 'tredje hus på venst third house on the lef primera casa a la izq '.repeat(5_000);
  const start = performance.now();
  namesLandmark(text);
  expect(performance.now() - start).toBeLessThan(1_000);
});
