import fc from 'fast-check';
import type { Finding } from '../../finding.ts';
import { toJsonPointer } from '../../json-pointer.ts';
import { rules } from '../../rules/index.ts';

/** What breaks out of one format or another when it is not escaped. */
const NASTY = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title><b>',
  ']]>',
  '<!--',
  '&amp;&lt;&#60;',
  'javascript:alert(1)',
  '`code` ``` ~~~',
  '| a | b |',
  '[a](https://example.org) ![b](c)',
  '@eksempel #1 **b** _c_',
  '\r\n\r\n## Heading\n- list',
  '::error file=x::y',
  '%0A%25,:%3A',
  '##[error]x',
  '{0} {{1}} [x](1)',
  '\u202Eabc\u2066',
  '\u0000\u0008\u001B[31m',
  '\uD800',
  '\uDC00a\uFFFE',
  '__proto__',
  'constructor',
  'Prøvegata 1, Tromsø',
  'مرحبا',
];

/** Strings of every kind, half of them nasty. */
export const nastyString: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.tuple(fc.constantFrom(...NASTY), fc.string({ maxLength: 5 })).map((parts) => parts.join('')),
  // Halves of a pair of UTF-16, which no Unicode string of fast-check holds.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 6 })
    .map((codes) => String.fromCharCode(...codes)),
);

const place = {
  file: fc.oneof(fc.constant(''), nastyString),
  path: fc.array(fc.oneof(nastyString, fc.nat({ max: 20 })), { maxLength: 4 }).map(toJsonPointer),
  line: fc.nat({ max: 50 }),
  column: fc.nat({ max: 50 }),
};
const cell = { sheet: nastyString, cell: nastyString, heading: nastyString };

/** A finding with anything in it that its type allows. */
export const arbitraryFinding: fc.Arbitrary<Finding> = fc.record(
  {
    ...place,
    ...cell,
    code: fc.oneof(
      fc.constantFrom(...rules.map(({ code }) => code)),
      nastyString.filter((code) => code !== ''),
    ),
    severity: fc.constantFrom('error', 'warning', 'info'),
    recordId: nastyString,
    params: fc.dictionary(
      nastyString,
      fc.oneof(nastyString, fc.double(), fc.boolean(), fc.array(nastyString, { maxLength: 2 })),
      { maxKeys: 3 },
    ),
    message: nastyString,
    help: nastyString,
    related: fc.array(
      fc.record({ ...place, ...cell }, { requiredKeys: ['file', 'path', 'line', 'column'] }),
      { minLength: 1, maxLength: 2 },
    ),
  },
  {
    requiredKeys: [
      'code',
      'severity',
      'file',
      'path',
      'line',
      'column',
      'recordId',
      'params',
      'message',
      'help',
    ],
  },
);

/** Few findings, or so many that the formats fold and cut them. */
export const arbitraryFindings: fc.Arbitrary<Finding[]> = fc.oneof(
  { weight: 4, arbitrary: fc.array(arbitraryFinding, { maxLength: 6 }) },
  { weight: 1, arbitrary: fc.array(arbitraryFinding, { minLength: 21, maxLength: 40 }) },
);
