/** What the worker in the pictures keeps: the empty spreadsheet with two services that say that they are invented. */
import { spreadsheetTemplate, writeXlsx } from '@service-directory/convert/spreadsheet';

/** Both services by column, `today` standing for the day. Nobody can be called: each number could be somebody's. */
const SERVICES = {
  nb: [
    {
      name: 'Eksempelkafeen',
      organization: 'Oppdiktet forening',
      summary: 'Varm mat og klær. Oppdiktet eksempel.',
      needs: 'Mat; Klær',
      residenceStatus: 'Spør ikke om opphold',
      cost: 'Gratis',
      entry: 'Kom uten avtale',
      email: 'kafe@example.org',
      visibility: 'Åpen adresse',
      street: 'Eksempelgata 1',
      postalCode: '0150',
      locality: 'Oslo',
      hours: 'man–fre 10–15',
      closedOnHolidays: 'ja',
      source: 'https://example.org/kafe',
      sourceRead: 'today',
      basis: 'sier tjenesten selv',
      lastVerifiedOn: 'today',
      method: 'Sjekket på telefon',
      confidence: 'Ganske sikkert',
      internal: 'Ring dem igjen før jul.',
    },
    {
      name: 'Eksempelhuset',
      organization: 'Oppdiktet forening',
      summary: 'Et trygt sted å sove. Oppdiktet eksempel.',
      needs: 'Bosted når du er i fare',
      residenceStatus: 'Krever ikke opphold',
      cost: 'Gratis',
      email: 'huset@example.org',
      visibility: 'Hemmelig adresse',
      area: 'Oslo',
      hours: 'døgnåpent',
      source: 'https://example.org/huset',
      sourceRead: 'today',
      basis: 'sier tjenesten selv',
      lastVerifiedOn: 'today',
      method: 'Tjenesten har bekreftet',
      confidence: 'Ganske sikkert',
    },
  ],
  en: [
    {
      name: 'Example Café',
      organization: 'Invented Association',
      summary: 'Hot meals and clothes. An invented example.',
      needs: 'Food; Clothes',
      residenceStatus: 'Does not ask about your permit',
      cost: 'Free',
      entry: 'Come without an appointment',
      email: 'cafe@example.org',
      visibility: 'Open address',
      street: 'Example Street 1',
      postalCode: '0150',
      locality: 'Oslo',
      hours: 'Mon–Fri 10–15',
      closedOnHolidays: 'yes',
      source: 'https://example.org/cafe',
      sourceRead: 'today',
      basis: 'says the service itself',
      lastVerifiedOn: 'today',
      method: 'Checked by phone',
      confidence: 'Fairly sure',
      internal: 'Call them again before Christmas.',
    },
    {
      name: 'Example House',
      organization: 'Invented Association',
      summary: 'A safe place to sleep. An invented example.',
      needs: 'Housing when in danger',
      residenceStatus: 'No residence permit needed',
      cost: 'Free',
      email: 'house@example.org',
      visibility: 'Secret address',
      area: 'Oslo',
      hours: 'open 24 hours',
      source: 'https://example.org/house',
      sourceRead: 'today',
      basis: 'says the service itself',
      lastVerifiedOn: 'today',
      method: 'Confirmed by the service',
      confidence: 'Fairly sure',
    },
  ],
};

/** What goes wrong in the picture of findings: a word that is in no list, and a day that is none. */
const MISTAKES = {
  nb: { needs: 'Mat; Kler', sourceRead: '31.11.2026' },
  en: { needs: 'Food; Clohtes', sourceRead: '31.11.2026' },
};

/**
 * The sheets of the spreadsheet, as `writeXlsx` takes them.
 * @param {'nb' | 'en'} language
 * @param {{ today: string, isWrong?: boolean }} options `today`: YYYY-MM-DD; `isWrong`: with two mistakes in the first row
 */
export function exampleWorkbook(language, { today, isWrong = false }) {
  const template = spreadsheetTemplate({ language, country: 'NO' });
  const [services, ...others] = template.sheets;
  const rows = SERVICES[language].map((service, index) => {
    const said = isWrong && index === 0 ? { ...service, ...MISTAKES[language] } : service;
    const cells = services.columns.map(({ key }) => (said[key] === 'today' ? today : (said[key] ?? '')));
    return { role: 'record', cells };
  });
  return { ...template, sheets: [{ ...services, rows: [...services.rows, ...rows] }, ...others] };
}

export const exampleXlsx = (language, options) => writeXlsx(exampleWorkbook(language, options));
