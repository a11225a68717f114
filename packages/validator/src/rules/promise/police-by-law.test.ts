import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { codesIn } = inFamily('promise');
const CODE = 'condition/police-contradicted';
const police = (value: string, note?: string) => ({
  value,
  basis: 'stated',
  sourceIds: ['nettsiden'],
  ...(note === undefined ? {} : { note }),
});
const isTold = (condition: object, description: object) =>
  codesIn('service', { access: { residenceStatus: 'unconfirmed', police: condition }, description }).includes(
    CODE,
  );

describe('a text by which the police are told as far as a law says', () => {
  const texts = [
    { nb: 'Vi sier fra til politiet om grov vold.' },
    { nb: 'Avvergeplikten gjelder hos oss.' },
    { en: 'We are obliged to report serious crime.' },
  ];

  test.each(texts)('contradicts “never” that names no limits: %j', (description) => {
    expect(isTold(police('never-without-consent'), description)).toBe(true);
  });

  test.each(texts)('fits “never” with these limits, and “as the law says”: %j', (description) => {
    expect(isTold(police('never-without-consent', 'Unntak: fare for liv.'), description)).toBe(false);
    expect(isTold(police('legal-duty-only'), description)).toBe(false);
  });

  test('is told once where it says more than that', () => {
    const description = { nb: 'Vi melder alle saker til politiet.' };
    expect(
      codesIn('service', {
        access: { residenceStatus: 'unconfirmed', police: police('never-without-consent') },
        description,
      }).filter((code) => code === CODE),
    ).toEqual([CODE]);
  });

  test('is not heard where she asks for it', () => {
    const description = { nb: 'Vi melder fra til politiet hvis du vil.' };
    expect(isTold(police('never-without-consent'), description)).toBe(false);
  });
});
