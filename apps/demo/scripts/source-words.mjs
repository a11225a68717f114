/** Words for what a source supports. */

/** Norwegian for the fields of a service, by path. */
const FIELDS = new Map([
  ['name', 'navn'],
  ['alternateName', 'annet navn'],
  ['summary', 'kort om tilbudet'],
  ['description', 'beskrivelse'],
  ['status', 'om tilbudet finnes'],
  ['alert', 'beskjed'],
  ['needs', 'hva du kan få hjelp med'],
  ['audience', 'hvem det er for'],
  ['minimumAge', 'nedre aldersgrense'],
  ['maximumAge', 'øvre aldersgrense'],
  ['organizationIds', 'hvem som driver det'],
  ['languages', 'språk'],
  ['locations', 'sted'],
  ['locations.address', 'adresse'],
  ['locations.area', 'område'],
  ['locations.directions', 'hvordan du finner fram'],
  ['locations.position', 'plass på kartet'],
  ['locations.surroundings', 'hva som er i nærheten'],
  ['locations.visibility', 'om adressen er åpen'],
  ['locations.accessibility', 'tilgjengelighet'],
  ['locations.openingHours', 'åpningstider på stedet'],
  ['contacts', 'kontakt'],
  ['contacts.openingHours', 'når noen svarer'],
  ['openingHours', 'åpningstider'],
  ['openingHours.condition', 'vilkår for at det er åpent'],
  ['serviceArea', 'hvor tilbudet gjelder'],
  ['serviceArea.note', 'hvor tilbudet gjelder'],
  ['notOffered', 'hva de ikke gjør'],
  ['capacity', 'plasser og kø'],
  ['canAskFor', 'hva du kan be om'],
  ['access', 'vilkår'],
  ['access.residenceStatus', 'oppholdstillatelse'],
  ['access.identification', 'legitimasjon'],
  ['access.personalNumber', 'fødselsnummer'],
  ['access.anonymity', 'om du kan være anonym'],
  ['access.cost', 'pris'],
  ['access.entry', 'hvordan du kommer inn'],
  ['access.records', 'hva de skriver ned'],
  ['access.police', 'politi'],
  ['access.immigration', 'utlendingsmyndigheter'],
  ['access.professionalSecrecy', 'taushetsplikt'],
  ['access.eligibility', 'andre vilkår'],
]);

/**
 * A field path in Norwegian words. A finer path than the table knows is named after the field it is part of; a field that
 * it does not know is named by its path.
 * @param {string} path such as `access.cost` or `contacts[0].openingHours`
 */
export function fieldInWords(path) {
  const steps = path.replaceAll(/\[[^\]]*\]/g, '').split('.');
  for (let count = steps.length; count > 0; count--) {
    const words = FIELDS.get(steps.slice(0, count).join('.'));
    if (words !== undefined) return words;
  }
  return path;
}

/**
 * What a source supports, each thing once.
 * @param {readonly string[]} paths
 */
export const fieldsInWords = (paths) => [...new Set(paths.map(fieldInWords))].join(', ');

/**
 * A date in Norwegian words.
 * @param {string} date YYYY, YYYY-MM or YYYY-MM-DD
 */
export function dateInWords(date) {
  const [year, month, day] = date.split('-');
  if (month === undefined) return year;
  const options = { year: 'numeric', month: 'long', timeZone: 'UTC', ...(day && { day: 'numeric' }) };
  return new Intl.DateTimeFormat('nb', options).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
  );
}
