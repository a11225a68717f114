import { fieldOf, textAt } from '../../data.ts';
import { countryOf, isConfidential } from '../../facts/places.ts';
import { defineRule } from '../../rule.ts';

/** How postal codes look, by country (Universal Postal Union, addressing of that country). Others are not checked. */
const SHAPES: Readonly<Record<string, { pattern: RegExp; example: string }>> = {
  DE: { pattern: /^\d{5}$/, example: '10115' },
  DK: { pattern: /^\d{4}$/, example: '1050' },
  FI: { pattern: /^\d{5}$/, example: '00100' },
  NO: { pattern: /^\d{4}$/, example: '0179' },
  PL: { pattern: /^\d{2}-\d{3}$/, example: '00-950' },
  SE: { pattern: /^\d{3} ?\d{2}$/, example: '111 20' },
};

/** Flags a postal code that is not written as its country writes them. */
export const locationPostalCodeFormat = defineRule({
  code: 'location/postal-code-format',
  severity: 'warning',
  source: 'Universal Postal Union, postal addressing systems',
  why: 'The first zero is easily lost in a spreadsheet; then the place is not found, or another one is.',
  on: 'location',
  when: 'address',
  ok: { address: { locality: 'Oslo', postalCode: '0179' } },
  notOk: { address: { locality: 'Oslo', postalCode: '179' } },
  check(location, report, context) {
    const country = countryOf(location, context.country) ?? '';
    const shape = Object.hasOwn(SHAPES, country) ? SHAPES[country] : undefined;
    const postalCode = textAt(fieldOf(location, 'address'), 'postalCode');
    if (shape === undefined || postalCode === undefined || shape.pattern.test(postalCode.trim())) return;
    if (isConfidential(location)) return; // the report would repeat what must be a secret
    report({ path: ['address', 'postalCode'], params: { postalCode, country, example: shape.example } });
  },
});
