/** Words of the page that says where each fact comes from, and of the section on languages below it. */
import { en } from '@service-directory/schema/locales/en';
import { nb } from '@service-directory/schema/locales/nb';

/** @typedef {'nb' | 'en'} Lang the languages of the page */

export const SOURCE_WORDS = {
  nb: {
    labels: nb,
    lead: 'Dette er en demonstrasjon. Opplysningene er samlet fra åpne nettsider og er ikke sjekket med dem som gir hjelpen. Her står hvilken side hver opplysning kommer fra, når siden ble lest, og hvor sikre vi er.',
    services: 'tilbud',
    servicesOf: (count) => `${count} tilbud`,
    organizations: 'organisasjoner',
    municipalities: 'kommuner',
    pages: 'nettsider',
    sources: 'henvisninger',
    lowConfidence: 'lav sikkerhet',
    together: (names) => `Sammen med: ${names}`,
    checkedOn: (date) => `Sist sjekket ${date}`,
    neverChecked: 'Ikke kjent når det sist ble sjekket',
    published: 'Publisert',
    notGiven: 'ikke oppgitt',
    read: 'Lest',
    readBy: 'Lest via',
    supports: 'Gjelder',
    notEncrypted: '(siden er ikke kryptert)',
    languages: 'Språkene',
    languagesLead: (all, byMachine) =>
      `Ordene på knapper og overskrifter finnes på ${all} språk. ${byMachine} av dem er oversatt av en maskin og ikke lest av et menneske ennå; der står det på siden. Ordene for behov og vilkår er oversatt hver for seg.`,
    written: 'Skrevet på språket selv',
    wordsOfInterface: 'Knapper og overskrifter',
    wordsOfCodes: 'Behov og vilkår',
  },
  en: {
    labels: en,
    lead: 'This is a demonstration. The facts were gathered from public web pages and were not checked with those who give the help. Here you see which page each fact comes from, when that page was read, and how sure we are. Most of the pages are in Norwegian.',
    services: 'services',
    servicesOf: (count) => (count === 1 ? '1 service' : `${count} services`),
    organizations: 'organisations',
    municipalities: 'municipalities',
    pages: 'web pages',
    sources: 'references',
    lowConfidence: 'not sure',
    together: (names) => `Together with: ${names}`,
    checkedOn: (date) => `Last checked ${date}`,
    neverChecked: 'Not known when it was last checked',
    published: 'Published',
    notGiven: 'not given',
    read: 'Read',
    readBy: 'Read by way of',
    supports: 'About',
    notEncrypted: '(the page is not encrypted)',
    languages: 'The languages',
    languagesLead: (all, byMachine) =>
      `The words on buttons and headings exist in ${all} languages. ${byMachine} of them were translated by a machine and no person has read them yet; there the page says so. The words for needs and conditions were translated on their own.`,
    written: 'Written in the language itself',
    wordsOfInterface: 'Buttons and headings',
    wordsOfCodes: 'Needs and conditions',
  },
};

/** What the fields of a service are called, by path. */
const FIELDS = new Map([
  ['name', { nb: 'navn', en: 'name' }],
  ['alternateName', { nb: 'annet navn', en: 'other name' }],
  ['summary', { nb: 'kort om tilbudet', en: 'in short' }],
  ['description', { nb: 'beskrivelse', en: 'description' }],
  ['status', { nb: 'om tilbudet finnes', en: 'whether it exists' }],
  ['alert', { nb: 'beskjed', en: 'notice' }],
  ['needs', { nb: 'hva du kan få hjelp med', en: 'what you can get help with' }],
  ['audience', { nb: 'hvem det er for', en: 'whom it is for' }],
  ['minimumAge', { nb: 'nedre aldersgrense', en: 'lower age limit' }],
  ['maximumAge', { nb: 'øvre aldersgrense', en: 'upper age limit' }],
  ['organizationIds', { nb: 'hvem som driver det', en: 'who runs it' }],
  ['languages', { nb: 'språk', en: 'languages' }],
  ['locations', { nb: 'sted', en: 'place' }],
  ['locations.address', { nb: 'adresse', en: 'address' }],
  ['locations.area', { nb: 'område', en: 'area' }],
  ['locations.directions', { nb: 'hvordan du finner fram', en: 'how to find it' }],
  ['locations.position', { nb: 'plass på kartet', en: 'place on the map' }],
  ['locations.surroundings', { nb: 'hva som er i nærheten', en: 'what is nearby' }],
  ['locations.visibility', { nb: 'om adressen er åpen', en: 'whether the address is open' }],
  ['locations.accessibility', { nb: 'tilgjengelighet', en: 'accessibility' }],
  ['locations.openingHours', { nb: 'åpningstider på stedet', en: 'opening hours of the place' }],
  ['contacts', { nb: 'kontakt', en: 'contact' }],
  ['contacts.openingHours', { nb: 'når noen svarer', en: 'when somebody answers' }],
  ['openingHours', { nb: 'åpningstider', en: 'opening hours' }],
  ['openingHours.condition', { nb: 'vilkår for at det er åpent', en: 'condition for being open' }],
  ['serviceArea', { nb: 'hvor tilbudet gjelder', en: 'where it serves people from' }],
  ['serviceArea.note', { nb: 'hvor tilbudet gjelder', en: 'where it serves people from' }],
  ['notOffered', { nb: 'hva de ikke gjør', en: 'what they do not do' }],
  ['capacity', { nb: 'plasser og kø', en: 'places and queue' }],
  ['canAskFor', { nb: 'hva du kan be om', en: 'what you can ask for' }],
  ['access', { nb: 'vilkår', en: 'conditions' }],
  ['access.residenceStatus', { nb: 'oppholdstillatelse', en: 'residence permit' }],
  ['access.identification', { nb: 'legitimasjon', en: 'identity papers' }],
  ['access.personalNumber', { nb: 'fødselsnummer', en: 'national identity number' }],
  ['access.anonymity', { nb: 'om du kan være anonym', en: 'whether you can be anonymous' }],
  ['access.cost', { nb: 'pris', en: 'price' }],
  ['access.entry', { nb: 'hvordan du kommer inn', en: 'how you get in' }],
  ['access.records', { nb: 'hva de skriver ned', en: 'what they write down' }],
  ['access.police', { nb: 'politi', en: 'police' }],
  ['access.immigration', { nb: 'utlendingsmyndigheter', en: 'immigration authorities' }],
  ['access.professionalSecrecy', { nb: 'taushetsplikt', en: 'professional secrecy' }],
  ['access.eligibility', { nb: 'andre vilkår', en: 'other conditions' }],
]);

/**
 * A field path in words. A finer path than the table knows is named after the field it is part of; a field that it does
 * not know is named by its path.
 * @param {string} path such as `access.cost` or `contacts[0].openingHours`
 * @param {Lang} lang
 */
function fieldInWords(path, lang) {
  const steps = path.replaceAll(/\[[^\]]*\]/g, '').split('.');
  for (let count = steps.length; count > 0; count--) {
    const words = FIELDS.get(steps.slice(0, count).join('.'));
    if (words !== undefined) return words[lang];
  }
  return path;
}

/**
 * What a source supports, each thing once.
 * @param {readonly string[]} paths
 * @param {Lang} lang
 */
export const fieldsInWords = (paths, lang) =>
  [...new Set(paths.map((path) => fieldInWords(path, lang)))].join(', ');

/**
 * A date in words.
 * @param {string} date YYYY, YYYY-MM or YYYY-MM-DD
 * @param {Lang} lang
 */
export function dateInWords(date, lang) {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year;
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day && { day: 'numeric' }) };
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, options).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
  );
}
