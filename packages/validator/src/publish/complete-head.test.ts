import {
  fromSpreadsheet,
  readWorkbook,
  spreadsheetTemplate,
  writeXlsx,
} from '@service-directory/convert/spreadsheet';
import { expect, test } from 'vitest';
import { completeHead } from './complete-head.ts';
import { publish } from './publish.ts';

const KNOWN = {
  name: 'Foreningen vår på Østlandet',
  publisher: { name: 'Foreningen vår', url: 'https://example.org/' },
  today: '2026-11-28',
  timeZone: 'Europe/Helsinki',
};

const ROW = {
  name: 'Eksempelkafeen',
  organization: 'Oppdiktet forening',
  summary: 'Varm mat. Oppdiktet.',
  needs: 'Mat',
  email: 'kafe@example.org',
  lastVerifiedOn: '2026-11-28',
  method: 'Sjekket på telefon',
  confidence: 'Ganske sikkert',
} as Record<string, string>;

/** The empty spreadsheet with one row filled in, as it is read. */
function filledIn() {
  const [services, ...others] = spreadsheetTemplate({ language: 'nb' }).sheets;
  const cells = services!.columns.map(({ key }) => ROW[key] ?? '');
  const sheets = [{ ...services!, rows: [...services!.rows, { role: 'record' as const, cells }] }, ...others];
  const bytes = writeXlsx({ ...spreadsheetTemplate({ language: 'nb' }), sheets });
  return fromSpreadsheet(readWorkbook(bytes, { name: 'tjenester.xlsx' }).workbook!).output;
}

test('the empty spreadsheet, filled in, can be published under the name of who publishes it', async () => {
  const whole = completeHead(filledIn(), KNOWN);
  const { files, findings } = await publish(whole, { today: KNOWN.today, holidays: false });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  const text = new TextDecoder().decode(files?.get('directory.json'));
  expect(JSON.parse(text)).toMatchObject({
    id: 'foreningen-var-pa-ostlandet',
    name: KNOWN.name,
    publisher: KNOWN.publisher,
    license: 'LicenseRef-not-stated',
    country: 'NO',
    timeZone: 'Europe/Oslo',
    updatedOn: '2026-11-28',
    services: [{ name: 'Eksempelkafeen' }],
  });
});

test('a list of another country is read by the clock that is given', () => {
  expect(completeHead({ country: 'FI', services: [] }, KNOWN)).toMatchObject({ timeZone: 'Europe/Helsinki' });
});

test('a name in another script still gives an id', () => {
  expect(completeHead({ services: [] }, { ...KNOWN, name: 'مساعدة' })).toMatchObject({ id: 'directory' });
});

test('what has a head of its own is left alone, also where something is missing', () => {
  const own = { kind: 'service-directory', name: 'Own', services: [] };
  expect(completeHead(own, KNOWN)).toBe(own);
  expect(completeHead(undefined, KNOWN)).toBeUndefined();
});
