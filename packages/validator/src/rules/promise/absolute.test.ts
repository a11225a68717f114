import { describe, expect, test } from 'vitest';
import { inFamily } from '../../testing/example-codes.ts';

const { codesIn } = inFamily('promise');

const promise = (note?: unknown) => ({
  value: 'never-without-consent',
  basis: 'stated',
  sourceIds: ['nettsiden'],
  ...(note === undefined ? {} : { note }),
});
const told = (access: object, texts: object = {}) =>
  codesIn('service', { access: { residenceStatus: 'unconfirmed', ...access }, ...texts });

describe('condition/absolute-promise', () => {
  test.each([
    [{ police: promise() }],
    [{ immigration: promise() }],
    [{ police: promise('Spør dem.') }],
    [{ police: promise({ nb: 'Senteret sier det selv.', en: 'The centre says so.' }) }],
    [{ police: promise(7) }],
  ])('is raised by %j', (access) => {
    expect(told(access)).toContain('condition/absolute-promise');
  });

  test.each([
    [{ police: promise('Unntaket er fare for liv.') }],
    [{ police: promise({ nb: 'Alle hjelpere har likevel plikt til å varsle om skade på barn.' }) }],
    [{ police: promise({ en: 'They must warn about grave crime.' }) }],
    [{ immigration: promise({ es: 'Salvo en caso de peligro.' }) }],
    [{ immigration: promise({ ru: 'Кроме случаев опасности для жизни.' }) }],
    [{ police: 'unconfirmed' }],
    [{ police: { ...promise(), value: 'legal-duty-only' } }],
  ])('is not raised by %j', (access) => {
    expect(told(access)).not.toContain('condition/absolute-promise');
  });

  test('is told once for each authority', () => {
    expect(told({ police: promise(), immigration: promise() })).toEqual([
      'condition/absolute-promise',
      'condition/absolute-promise',
    ]);
  });
});

describe('condition/absolute-words', () => {
  test.each(['Vi sier aldri noe til noen.', 'Alt blir mellom oss.', '100 % anonymt.'])(
    'is raised by “%s”',
    (words) => {
      expect(told({}, { capacity: words })).toContain('condition/absolute-words');
    },
  );

  test.each([
    'Vi sier aldri noe til noen. Unntaket er fare for liv.',
    'Vi sier aldri noe til politiet, med mindre loven krever det.',
    'De ansatte har taushetsplikt.',
    'Vi deler ikke noe med UDI.',
  ])('is not raised by “%s”', (words) => {
    expect(told({}, { capacity: words })).not.toContain('condition/absolute-words');
  });
});
