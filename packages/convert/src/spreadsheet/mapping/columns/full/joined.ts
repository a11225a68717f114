import { words, type Column } from '../../column.ts';
import { evidenceColumns } from '../evidence.ts';
import { placeColumns } from '../place.ts';

/** By which a row of these sheets belongs to a service. */
const serviceColumn: Column = {
  key: 'service',
  path: '',
  type: 'id',
  isRequired: true,
  isSharedByRows: true,
  ...words('Tjeneste|Tjeneste-id', 'Service|Service id'),
}; // prettier-ignore

const locationColumn: Column = {
  key: 'location',
  path: '',
  type: 'id',
  ...words('Sted|Sted-id', 'Place|Place id|Location'),
}; // prettier-ignore

const noteColumn = (path: string): Column => ({
  key: 'note',
  path,
  type: 'text',
  isTranslatable: true,
  ...words('Merknad|Kommentar', 'Note|Comment'),
});

/** A sheet of places. */
export const locationSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'id', path: 'id', type: 'id', ...words('Id|Sted-id', 'Id|Place id') },
  { key: 'placeName', path: 'name', type: 'name', isTranslatable: true, ...words('Navn|Stedsnavn', 'Name|Place name') },
  ...placeColumns.filter(({ type }) => type !== 'day-hours'),
  { key: 'wheelchairNote', path: 'accessibility.note', type: 'text', isTranslatable: true, ...words('Rullestol (merknad)|Rullestol kommentar', 'Wheelchair (note)|Wheelchair comment') },
  { key: 'surroundings', path: 'surroundings', type: 'text', isTranslatable: true, ...words('Omgivelser|I nærheten', 'Surroundings|Nearby') },
]; // prettier-ignore

/** A sheet of the stops of mobile services. */
export const stopSheetColumns: readonly Column[] = [
  serviceColumn,
  { ...locationColumn, isRequired: true },
  { key: 'stopName', path: 'name', type: 'name', isRequired: true, isTranslatable: true, ...words('Navn|Stopp', 'Name|Stop') },
  ...placeColumns.filter(({ key }) => ['latitude', 'longitude', 'precision', 'hours', 'closedOnHolidays'].includes(key)),
]; // prettier-ignore

/** A sheet of ways to reach services, the best first. */
export const contactSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'channel', path: 'channel', type: 'code', list: 'channel', isRequired: true, ...words('Kanal|Hvordan|Type', 'Channel|How|Type') },
  { key: 'value', path: 'value', type: 'text', isRequired: true, ...words('Nummer eller adresse|Nummer|Adresse|Verdi|Kontakt', 'Number or address|Number|Address|Value') },
  { key: 'printed', path: 'printed', type: 'text', ...words('Nummeret som det skrives', 'The number as it is written') },
  { key: 'label', path: 'label', type: 'text', isTranslatable: true, ...words('Navn|Hva den heter', 'Name|Label') },
  { key: 'purpose', path: 'purpose', type: 'text', isTranslatable: true, ...words('Hva den er til|Formål', 'What it is for|Purpose') },
  { key: 'languages', path: 'languages', type: 'language-tags', ...words('Språk', 'Languages') },
  { key: 'hours', path: 'openingHours', type: 'hours', value: 'phone', ...words('Åpningstider|Når|Svartid', 'Opening hours|Hours|When') },
  { key: 'cost', path: 'cost', type: 'code', list: 'contactCost', ...words('Kostnad|Pris', 'Cost|Price') },
  { key: 'numberShown', path: 'numberShown', type: 'code', list: 'numberShown', yes: 'yes', no: 'no', ...words('Nummeret vises|Viser nummer', 'Number shown|Shows number') },
  noteColumn('note'),
]; // prettier-ignore

/** What is said once of all hours of a service or a place, in a row of its own or beside the first of its periods. */
export const wholeHoursColumns: readonly Column[] = [
  { key: 'always', path: 'always', type: 'yes-no', ...words('Døgnåpent', 'Round the clock') },
  { key: 'publicHolidays', path: 'publicHolidays', type: 'code', list: 'holidayRule', ...words('På helligdager', 'On public holidays') },
  { key: 'condition', path: 'condition', type: 'text', isTranslatable: true, ...words('Åpent bare når', 'Open only when') },
  { key: 'printed', path: 'printed', type: 'text', isTranslatable: true, ...words('Tidene med kildens ord', 'The hours in the words of the source') },
]; // prettier-ignore

/** The keys of the columns that say something of all hours. */
export const WHOLE_HOURS_KEYS: readonly string[] = wholeHoursColumns.map(({ key }) => key);

/** A sheet of hours, a period a row. */
export const hoursSheetColumns: readonly Column[] = [
  serviceColumn,
  locationColumn,
  { key: 'days', path: 'days', type: 'weekdays', isRequired: true, ...words('Dager|Dag|Ukedag|Ukedager', 'Days|Day|Weekdays') },
  { key: 'opens', path: 'opens', type: 'time', isRequired: true, ...words('Åpner|Fra kl|Fra', 'Opens|From') },
  { key: 'closes', path: 'closes', type: 'time', ...words('Stenger|Til kl|Til', 'Closes|To|Until') },
  { key: 'lastEntry', path: 'lastEntry', type: 'time', ...words('Siste inngang', 'Last entry') },
  { key: 'entry', path: 'entry', type: 'code', list: 'entry', ...words('Hvordan komme inn|Inngang', 'How to get in|Entry') },
  { key: 'audience', path: 'audience', type: 'codes', list: 'audience', ...words('Bare for|Målgruppe', 'Only for|Audience') },
  { key: 'label', path: 'label', type: 'text', isTranslatable: true, ...words('Hva tidene heter|Navn', 'What the hours are called|Name|Label') },
  { key: 'validFrom', path: 'validFrom', type: 'date', ...words('Gjelder fra', 'Valid from') },
  { key: 'validThrough', path: 'validThrough', type: 'date', ...words('Gjelder til og med|Gjelder til', 'Valid through|Valid until') },
  { key: 'seasonFrom', path: 'season.from', type: 'month-day', ...words('Hvert år fra', 'Every year from') },
  { key: 'seasonThrough', path: 'season.through', type: 'month-day', ...words('Hvert år til', 'Every year through') },
  { key: 'nth', path: 'nthOfMonth', type: 'numbers', ...words('Nummer i måneden', 'Number in the month') },
  { key: 'weeks', path: 'isoWeeks', type: 'weeks', ...words('Uker', 'Weeks') },
  { key: 'everyCount', path: 'everyWeeks.count', type: 'numbers', ...words('Hver så mange uker', 'Every so many weeks') },
  { key: 'everyFrom', path: 'everyWeeks.from', type: 'date', ...words('Regnet fra dato', 'Counted from date') },
  ...wholeHoursColumns,
]; // prettier-ignore

/** A sheet of days that differ. */
export const exceptionSheetColumns: readonly Column[] = [
  serviceColumn,
  locationColumn,
  { key: 'from', path: 'from', type: 'date', isRequired: true, ...words('Fra dato|Fra|Dato', 'From date|From|Date') },
  { key: 'through', path: 'through', type: 'date', ...words('Til og med|Til dato|Til', 'Through date|Through|To') },
  { key: 'closed', path: 'closed', type: 'yes-no', ...words('Stengt', 'Closed') },
  { key: 'opens', path: 'periods.opens', type: 'time', ...words('Åpner|Fra kl', 'Opens') },
  { key: 'closes', path: 'periods.closes', type: 'time', ...words('Stenger|Til kl', 'Closes') },
  noteColumn('note'),
]; // prettier-ignore

/** A sheet of sources. */
export const sourceSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'id', path: 'id', type: 'id', ...words('Id|Kilde-id', 'Id|Source id') },
  { key: 'url', path: 'url', type: 'web', isRequired: true, ...words('Lenke|URL|Nettside|Kilde (lenke)|Kilde', 'Link|URL|Website|Source (link)|Source') },
  { key: 'title', path: 'title', type: 'text', ...words('Tittel|Navn', 'Title|Name') },
  { key: 'publishedOn', path: 'publishedOn', type: 'partial-date', ...words('Publisert', 'Published') },
  { key: 'retrievedOn', path: 'retrievedOn', type: 'date', isRequired: true, ...words('Lest|Lest dato|Kilde lest (dato)|Hentet', 'Read|Read on|Source read (date)|Retrieved') },
  { key: 'via', path: 'via', type: 'web', ...words('Lest via', 'Read via') },
  { key: 'supports', path: 'supports', type: 'list', ...words('Støtter', 'Supports') },
]; // prettier-ignore

/** A sheet of access conditions, with what each rests on. */
export const conditionSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'condition', path: '', type: 'text', isRequired: true, ...words('Vilkår|Hva', 'Condition|What') },
  { key: 'value', path: 'value', type: 'text', isRequired: true, ...words('Verdi|Svar', 'Value|Answer') },
  ...evidenceColumns.filter(({ key }) => key === 'basis'),
  { key: 'sources', path: 'sourceIds', type: 'list', ...words('Kilder|Kilde|Kilde (id)', 'Sources|Source|Source id') },
  { key: 'checkedOn', path: 'checkedOn', type: 'date', ...words('Kontrollert|Lest', 'Checked|Read on') },
  noteColumn('note'),
]; // prettier-ignore

/** A sheet of languages in which a service helps. */
export const languageSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'languages', path: 'code', type: 'languages', isRequired: true, ...words('Språk', 'Language|Languages') },
  { key: 'mode', path: 'mode', type: 'code', list: 'languageMode', ...words('Hvordan|Måte', 'How|Mode') },
  noteColumn('note'),
]; // prettier-ignore
