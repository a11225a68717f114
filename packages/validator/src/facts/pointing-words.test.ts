import { expect, test } from 'vitest';
import { MAY_POINT, pointsTo } from './pointing-words.ts';
import { SecretNameFinder } from './secret-name-finder.ts';

const names = SecretNameFinder.of(
  ['Rosenhuset', 'Krisesenteret', 'Trygt bosted', 'Tryggbo krisesenter'],
  ['tryggbo'],
);

test.each([
  'Samme inngang som Rosenhuset.',
  'Inngangen er den samme som til Rosenhuset.',
  'The entrance is the same as for Rosenhuset.',
  'Vi er i samme bygg som Trygt bosted, 2. etasje.',
  'i samme hus som krisesenteret',
  'Me er i same bygg som Rosenhuset',
  'Kafeen ligger vegg i vegg med Rosenhuset.',
  'Vi er nabo til det lokale krisesenteret Rosenhuset.',
  'Vi holder til over Rosenhuset.',
  'Kontoret er rett over gata for Rosenhuset.',
  'I etasjen over Rosenhuset',
  'Inngang ved siden av Rosenhuset',
  'Vi holder til hos Rosenhuset.',
  'Vi deler inngang med «Rosenhuset».',
  'Me held til bak Rosenhuset.',
  'Same entrance as Rosenhuset.',
  'We are in the same building as the Rosenhuset',
  'Next door to Trygt bosted',
  'Our office is above Rosenhuset.',
  'The café is right opposite Rosenhuset.',
  'Upstairs from Rosenhuset',
  'We share a door with Rosenhuset.',
  'La misma entrada que Rosenhuset.',
  'Estamos al lado de Rosenhuset.',
  'Justo encima de Rosenhuset',
  'Compartimos local con Rosenhuset.',
  'În aceeași clădire cu Rosenhuset.',
  'Suntem lângă Rosenhuset.',
  'W tym samym budynku co Rosenhuset.',
  'Jesteśmy obok Rosenhuset.',
  'В том же здании, что и Rosenhuset.',
  'Мы находимся рядом с Rosenhuset.',
  'Vi har samme resepsjon som Tryggbo krisesenter.',
  'Samme resepsjon som Tryggbo.',
  'Vi deler hage med Rosenhuset.',
  'Tryggbo krisesenter ligger over oss.',
  'Tryggbo krisesenter (for kvinner) ligger rett over oss.',
  'Kvinnehuset Tryggbo deler hage med oss.',
  'Rosenhuset er nabo med oss.',
  'Rosenhuset er naboen vår.',
  'Rosenhuset holder til i etasjen under oss.',
  'Krisesenteret er i samme bygg som oss.',
  'Rosenhuset is right above us.',
  'Rosenhuset shares a garden with us.',
  'Rosenhuset is our neighbour.',
  'Rosenhuset está encima de nosotros.',
  'Rosenhuset este deasupra noi.',
  'Rosenhuset jest obok nas.',
  'Rosenhuset находится над нами.',
])('“%s” points at the house', (text) => {
  expect(pointsTo(text, names)).toBe(true);
  expect(MAY_POINT.test(text)).toBe(true);
});

test.each([
  'Vi samarbeider med Rosenhuset.',
  'Samme regler som hos Rosenhuset.',
  'Telefonnummeret er det samme som til Rosenhuset.',
  'Samme inngang som banken. Rosenhuset kan hjelpe.',
  'Vi ligger ved siden av banken, og Rosenhuset svarer på telefon.',
  'Ved siden av Rosenhuset er det flere som kan hjelpe.',
  'Foreningen bak Rosenhuset har vært her lenge.',
  'Vi har oversikt over Rosenhuset og andre tilbud.',
  'Vi er glade over Rosenhuset.',
  'Deler ut mat sammen med Rosenhuset.',
  'Samme inngang som Rosenhusets venner.',
  'Samme bygg som Krisesenteret i Trondheim.',
  'Vi får svar hos Rosenhuset.',
  'Vi er hos Rosenhuset hver tirsdag.',
  'Vi følger deg rett over til Rosenhuset.',
  'The same people as Rosenhuset.',
  'The association behind Rosenhuset',
  'Above all Rosenhuset can help.',
  'When your stay is over Rosenhuset can help.',
  'We work side by side with Rosenhuset.',
  'We share what we know with Rosenhuset.',
  'Trabajamos junto a Rosenhuset.',
  'Lucrăm cu Rosenhuset.',
  'Tak samo jak Rosenhuset.',
  'Мы работаем вместе с Rosenhuset.',
  'Samme inngang som biblioteket',
  'Samme inngang som Tryggbos venner.',
  'Biblioteket ligger over oss. Tryggbo krisesenter kan hjelpe.',
  'Tryggbo krisesenter kan hjelpe, og biblioteket ligger over oss.',
  'Tryggbo krisesenter deler erfaringer med oss.',
  'Rosenhuset er glade i oss.',
  'Rosenhuset er en god samarbeidspartner for oss.',
  'Rosenhuset er over alt for oss.',
  'Rosenhuset is there for us.',
  'Vi ligger bak trygt lukkede dører.',
])('“%s” does not', (text) => {
  expect(pointsTo(text, names)).toBe(false);
});

test('a long text takes no long time', () => {
  const text = 'samme bygg som '.repeat(20_000);
  const start = performance.now();
  pointsTo(text, names);
  expect(performance.now() - start).toBeLessThan(1_000);
});
