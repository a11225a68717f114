import { describe, expect, test } from 'vitest';
import { tracesIn } from './address-words.ts';
import { MAY_HOLD_STREET, STREET_ENDINGS, STREET_NAMES, STREET_PATTERNS } from './street-patterns.ts';

// Houses and numbers are invented, or those of everybody.
describe('each ending of a street', () => {
  const samples = STREET_ENDINGS.flatMap((ending) => [
    `Prøve${ending} 5`,
    `Prøve${ending}, nr. 5`,
    `PRØVE${ending.toUpperCase()} 5`,
  ]);

  test.each([...samples, ...STREET_NAMES.map((name) => `${name} 5`)])(
    'is let through to the patterns, and found by one: “%s”',
    (text) => {
      expect(MAY_HOLD_STREET.test(text)).toBe(true);
      expect(STREET_PATTERNS.some((pattern) => pattern.test(text))).toBe(true);
    },
  );
});

test.each([
  'Du finner oss på Stortorvet 1, eller Smalgangen 5.',
  'Torgallmenningen 8',
  'Vågsallmenningen 8',
  'Tollbodallmenningen 2',
  'Vågs allmenning 8',
  'Tøyenbekken 10',
  'huset i tøyenbekken 10',
  'Øvre Strandkai 7',
  'Kirkeg. 15',
  'Rådhusg. 15 B',
  'Storg. 15',
  'Bergveita 4',
  'Bryggen 7',
  'Torget 5',
  'Lerkeslåtta 2',
  'Sinsenkrysset 4',
  'Parkalleen 5',
  'Storgatan 5',
  'Prøvegade 5',
  'Lille Strandstræde 5',
  'Nytorv 5',
  'Calea Victoriei 12',
  'Calea Prøve nr. 12',
  'przy ulicy Próbnej 5',
  'ulicę Próbną 5',
  'Carrer Prueba 5',
])('“%s” is a street', (text) => {
  expect(tracesIn(text)).toEqual(['street']);
});

test.each([
  'Telefon 5',
  'Vi har åpent sommeren 2026.',
  'Vi går på gangen 2 ganger i uka.',
  'Gangen 3 er ledig.',
  'Bruk inngangen 2, eller Inngangen 2 til høyre.',
  'Overgangen 3 til 5, Nedgangen 12 prosent',
  'Sett kryss. Krysset 3 ruter',
  'Veiten og bekken',
  'Vondt i bekkenet 5 dager, bekken 3 ganger',
  'Kai 5 år, Malakai 3',
  'Omsorg. 5 er ledige.',
  'Torsdag. 5 kommer.',
  'Fredag. 12–16',
  'Sarpsborg. 5 er ledige.',
  'Bryggen 2026',
  'Torget 5. mai',
  'Torget 3 ganger i uka',
  'Brygga 12 personer',
  'Stortorvet 2026',
  'Stortorvet 4 personer',
  'Vi står på Stortorvet 1. juni.',
  'Vi møter deg på Holbergs plass 24. desember.',
  'på gatan 5 nätter',
  'Calea cea dreaptă, 5',
  'Vi er 5 på Smalgangen.',
  'Tøyenbekken 22 99 00 00',
])('“%s” is none', (text) => {
  expect(tracesIn(text)).toEqual([]);
});
