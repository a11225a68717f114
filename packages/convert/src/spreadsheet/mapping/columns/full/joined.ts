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
  ...words(['Tjeneste', 'Tjeneste-id', 'Tjeneste (id)'], ['Service', 'Service id'], ['Id-en til tjenesten.', 'The id of the service.'], 'eksempelhelsa'),
}; // prettier-ignore

const locationColumn: Column = {
  key: 'location',
  path: '',
  type: 'id',
  ...words(['Sted', 'Sted-id', 'Sted (id)'], ['Place', 'Place id', 'Location'], ['Id-en til stedet, når tidene gjelder bare der.', 'The id of the place, when the hours hold only there.'], 'huset'),
}; // prettier-ignore

const noteColumn = (path: string): Column => ({
  key: 'note',
  path,
  type: 'text',
  isTranslatable: true,
  ...words(
    ['Merknad', 'Kommentar'],
    ['Note', 'Comment'],
    ['Med ord til leseren.', 'In words to the reader.'],
    '',
  ),
});

/** A sheet of places. */
export const locationSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'id', path: 'id', type: 'id', ...words(['Id', 'Sted-id', 'Sted (id)'], ['Id', 'Place id'], ['Et kort ord for stedet.', 'A short word for the place.'], 'huset') },
  { key: 'placeName', path: 'name', type: 'name', isTranslatable: true, ...words(['Navn', 'Stedsnavn'], ['Name', 'Place name'], ['Hva stedet heter.', 'What the place is called.'], '') },
  ...placeColumns.filter(({ type }) => type !== 'day-hours'),
  { key: 'wheelchairNote', path: 'accessibility.note', type: 'text', isTranslatable: true, ...words(['Rullestol (merknad)', 'Rullestol kommentar'], ['Wheelchair (note)', 'Wheelchair comment'], ['Trinn, heis, toalett.', 'Step, lift, toilet.'], '') },
  { key: 'surroundings', path: 'surroundings', type: 'text', isTranslatable: true, ...words(['Omgivelser', 'I nærheten'], ['Surroundings', 'Nearby'], ['Hva som er i nærheten, som en politistasjon.', 'What is near, such as a police station.'], '') },
]; // prettier-ignore

/** A sheet of the stops of mobile services. */
export const stopSheetColumns: readonly Column[] = [
  serviceColumn,
  { ...locationColumn, isRequired: true, ...words(locationColumn.headings.nb, locationColumn.headings.en, ['Id-en til stedet som har stoppene.', 'The id of the place that has the stops.'], 'bussen') },
  { key: 'stopName', path: 'name', type: 'name', isRequired: true, isTranslatable: true, ...words(['Navn', 'Stopp'], ['Name', 'Stop'], ['Hva stoppet heter.', 'What the stop is called.'], 'Torget') },
  ...placeColumns.filter(({ key }) => ['latitude', 'longitude', 'precision', 'hours', 'closedOnHolidays'].includes(key)),
]; // prettier-ignore

/** A sheet of ways to reach services, the best first. */
export const contactSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'channel', path: 'channel', type: 'code', list: 'channel', isRequired: true, ...words(['Kanal', 'Hvordan', 'Type'], ['Channel', 'How', 'Type'], ['Hvordan, som telefon, SMS eller e-post.', 'How, such as phone, SMS or e-mail.'], ['Telefon', 'Phone']) },
  { key: 'value', path: 'value', type: 'text', isRequired: true, ...words(['Nummer eller adresse', 'Nummer', 'Adresse', 'Verdi', 'Kontakt'], ['Number or address', 'Number', 'Address', 'Value'], ['Nummeret eller adressen.', 'The number or address.'], '+47 22 99 00 00') },
  { key: 'printed', path: 'printed', type: 'text', ...words(['Nummeret som det skrives'], ['The number as it is written'], ['Nummeret slik folk skriver det, som 22 99 00 00.', 'The number as people write it, such as 22 99 00 00.'], '22 99 00 00') },
  { key: 'label', path: 'label', type: 'text', isTranslatable: true, ...words(['Navn', 'Hva den heter'], ['Name', 'Label'], ['Hva linja heter.', 'What the line is called.'], '') },
  { key: 'purpose', path: 'purpose', type: 'text', isTranslatable: true, ...words(['Hva den er til', 'Formål'], ['What it is for', 'Purpose'], ['Hva den er til, som «etter kl. 15».', 'What it is for, such as “after 15:00”.'], '') },
  { key: 'languages', path: 'languages', type: 'language-tags', ...words(['Språk'], ['Languages'], ['Språk de svarer på.', 'Languages answered.'], ['norsk; engelsk', 'Norwegian; English']) },
  { key: 'hours', path: 'openingHours', type: 'hours', ...words(['Åpningstider', 'Når', 'Svartid'], ['Opening hours', 'Hours', 'When'], ['Når noen svarer.', 'When somebody answers.'], ['man–fre 10–15', 'Mon–Fri 10–15']) },
  { key: 'cost', path: 'cost', type: 'code', list: 'contactCost', ...words(['Kostnad', 'Pris'], ['Cost', 'Price'], ['Hva det koster å ringe eller skrive.', 'What calling or writing costs.'], ['Vanlig pris', 'Normal price']) },
  { key: 'numberShown', path: 'numberShown', type: 'code', list: 'numberShown', yes: 'yes', no: 'no', ...words(['Nummeret vises', 'Viser nummer'], ['Number shown', 'Shows number'], ['Om de ser nummeret til den som tar kontakt.', 'Whether they see the number of the caller.'], ['ja', 'yes']) },
  noteColumn('note'),
]; // prettier-ignore

/** What is said once of all hours of a service or a place, in a row of its own or beside the first of its periods. */
const wholeHoursColumns: readonly Column[] = [
  { key: 'always', path: 'always', type: 'yes-no', ...words(['Døgnåpent'], ['Round the clock'], ['Ja når det er åpent hele døgnet, alle dager.', 'Yes when it is open day and night, every day.'], ['ja', 'yes']) },
  { key: 'publicHolidays', path: 'publicHolidays', type: 'code', list: 'holidayRule', ...words(['På helligdager'], ['On public holidays'], ['Åpent som ellers, stengt, eller ikke kjent.', 'Open as usual, closed, or not known.'], ['Stengt på helligdager', 'Closed on public holidays']) },
  { key: 'condition', path: 'condition', type: 'text', isTranslatable: true, ...words(['Åpent bare når'], ['Open only when'], ['Som «når det er under −10 °C».', 'Such as “when it is below −10 °C”.'], '') },
  { key: 'printed', path: 'printed', type: 'text', isTranslatable: true, ...words(['Tidene med kildens ord'], ['The hours in the words of the source'], ['Det kilden skriver.', 'What the source writes.'], '') },
]; // prettier-ignore

/** The keys of the columns that say something of all hours. */
export const WHOLE_HOURS_KEYS: readonly string[] = wholeHoursColumns.map(({ key }) => key);

/** A sheet of hours, a period a row. */
export const hoursSheetColumns: readonly Column[] = [
  serviceColumn,
  locationColumn,
  { key: 'days', path: 'days', type: 'weekdays', isRequired: true, ...words(['Dager', 'Dag', 'Ukedag', 'Ukedager'], ['Days', 'Day', 'Weekdays'], ['Dagene, som «man–fre».', 'The days, such as “Mon–Fri”.'], ['man–fre', 'Mon–Fri']) },
  { key: 'opens', path: 'opens', type: 'time', isRequired: true, ...words(['Åpner', 'Fra kl', 'Fra'], ['Opens', 'From'], ['Klokkeslett, som 10:00.', 'Clock time, such as 10:00.'], '10:00') },
  { key: 'closes', path: 'closes', type: 'time', ...words(['Stenger', 'Til kl', 'Til'], ['Closes', 'To', 'Until'], ['Klokkeslett, som 15:00.', 'Clock time, such as 15:00.'], '15:00') },
  { key: 'lastEntry', path: 'lastEntry', type: 'time', ...words(['Siste inngang'], ['Last entry'], ['Etter dette slipper ingen nye inn.', 'After this nobody new is let in.'], '') },
  { key: 'entry', path: 'entry', type: 'code', list: 'entry', ...words(['Hvordan komme inn', 'Inngang'], ['How to get in', 'Entry'], ['Hvordan en kommer inn da.', 'How one gets in then.'], ['Kom uten avtale', 'Come without an appointment']) },
  { key: 'audience', path: 'audience', type: 'codes', list: 'audience', ...words(['Bare for', 'Målgruppe'], ['Only for', 'Audience'], ['Når bare noen tas imot da.', 'When only some are received then.'], '') },
  { key: 'label', path: 'label', type: 'text', isTranslatable: true, ...words(['Hva tidene heter', 'Navn'], ['What the hours are called', 'Name', 'Label'], ['Som «Lege».', 'Such as “Doctor”.'], '') },
  { key: 'validFrom', path: 'validFrom', type: 'date', ...words(['Gjelder fra'], ['Valid from'], ['Første dag tidene gjelder.', 'First day on which the hours hold.'], '') },
  { key: 'validThrough', path: 'validThrough', type: 'date', ...words(['Gjelder til og med', 'Gjelder til'], ['Valid through', 'Valid until'], ['Siste dag tidene gjelder.', 'Last day on which the hours hold.'], '') },
  { key: 'seasonFrom', path: 'season.from', type: 'month-day', ...words(['Hvert år fra'], ['Every year from'], ['Dag og måned, som 1.10.', 'Month and day, such as 10-01.'], ['1.10.', '10-01']) },
  { key: 'seasonThrough', path: 'season.through', type: 'month-day', ...words(['Hvert år til'], ['Every year through'], ['Dag og måned, som 30.4.', 'Month and day, such as 04-30.'], ['30.4.', '04-30']) },
  { key: 'nth', path: 'nthOfMonth', type: 'numbers', ...words(['Nummer i måneden'], ['Number in the month'], ['1 er den første slike dagen i måneden, -1 den siste.', '1 is the first such day of the month, -1 the last.'], '1') },
  { key: 'weeks', path: 'isoWeeks', type: 'weeks', ...words(['Uker'], ['Weeks'], ['Oddetallsuker eller partallsuker.', 'Odd or even weeks.'], ['partallsuker', 'even']) },
  { key: 'everyCount', path: 'everyWeeks.count', type: 'numbers', ...words(['Hver så mange uker'], ['Every so many weeks'], ['3 når det bare er hver tredje uke.', '3 when it is only every third week.'], '3') },
  { key: 'everyFrom', path: 'everyWeeks.from', type: 'date', ...words(['Regnet fra dato'], ['Counted from date'], ['En dag i en uke da det er åpent.', 'A day in a week in which it is open.'], '2026-01-05') },
  ...wholeHoursColumns,
]; // prettier-ignore

/** A sheet of days that differ. */
export const exceptionSheetColumns: readonly Column[] = [
  serviceColumn,
  locationColumn,
  { key: 'from', path: 'from', type: 'date', isRequired: true, ...words(['Fra dato', 'Fra', 'Dato'], ['From date', 'From', 'Date'], ['Første dag.', 'First day.'], '2026-12-24') },
  { key: 'through', path: 'through', type: 'date', ...words(['Til og med', 'Til dato', 'Til'], ['Through date', 'Through', 'To'], ['Siste dag. Tomt: samme dag.', 'Last day. Empty: the same day.'], '2026-12-26') },
  { key: 'closed', path: 'closed', type: 'yes-no', ...words(['Stengt'], ['Closed'], ['Ja når det er stengt.', 'Yes when it is closed.'], ['ja', 'yes']) },
  { key: 'opens', path: 'periods.opens', type: 'time', ...words(['Åpner', 'Fra kl'], ['Opens'], ['Klokkeslett, når det er åpent til andre tider.', 'Clock time, when it is open at other hours.'], '') },
  { key: 'closes', path: 'periods.closes', type: 'time', ...words(['Stenger', 'Til kl'], ['Closes'], ['Klokkeslett.', 'Clock time.'], '') },
  noteColumn('note'),
]; // prettier-ignore

/** A sheet of sources. */
export const sourceSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'id', path: 'id', type: 'id', ...words(['Id', 'Kilde-id', 'Kilde (id)'], ['Id', 'Source id'], ['Et kort ord for kilden.', 'A short word for the source.'], 'nettsiden') },
  { key: 'url', path: 'url', type: 'web', isRequired: true, ...words(['Lenke', 'URL', 'Nettside', 'Kilde (lenke)', 'Kilde'], ['Link', 'URL', 'Website', 'Source (link)', 'Source'], ['Siden som ble lest.', 'The page that was read.'], 'https://example.org/helse') },
  { key: 'title', path: 'title', type: 'text', ...words(['Tittel', 'Navn'], ['Title', 'Name'], ['Hva siden heter.', 'What the page is called.'], '') },
  { key: 'publishedOn', path: 'publishedOn', type: 'partial-date', ...words(['Publisert'], ['Published'], ['Når siden ble publisert.', 'When the page was published.'], '2026-03') },
  { key: 'retrievedOn', path: 'retrievedOn', type: 'date', isRequired: true, ...words(['Lest', 'Lest dato', 'Kilde lest (dato)', 'Hentet'], ['Read', 'Read on', 'Source read (date)', 'Retrieved'], ['Dagen noen leste den.', 'The day on which somebody read it.'], '2026-09-01') },
  { key: 'via', path: 'via', type: 'web', ...words(['Lest via'], ['Read via'], ['Der en kopi ble lest i stedet.', 'Where a copy was read instead.'], '') },
  { key: 'supports', path: 'supports', type: 'list', ...words(['Støtter'], ['Supports'], ['Feltene som hviler på den. Tomt: det tjenesten sier i andre ark.', 'The fields that rest on it. Empty: what the service says elsewhere.'], 'access.cost; openingHours') },
]; // prettier-ignore

/** A sheet of access conditions, with what each rests on. */
export const conditionSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'condition', path: '', type: 'text', isRequired: true, ...words(['Vilkår', 'Hva'], ['Condition', 'What'], ['Som «Pris» eller «Oppholdsstatus».', 'Such as “Cost” or “Residence status”.'], ['Pris', 'Cost']) },
  { key: 'value', path: 'value', type: 'text', isRequired: true, ...words(['Verdi', 'Svar'], ['Value', 'Answer'], ['Ett av ordene for vilkåret.', 'One of the words of the condition.'], ['Gratis', 'Free']) },
  ...evidenceColumns.filter(({ key }) => key === 'basis'),
  { key: 'sources', path: 'sourceIds', type: 'list', ...words(['Kilder', 'Kilde', 'Kilde (id)'], ['Sources', 'Source', 'Source id'], ['Id-ene til kildene som sier det.', 'The ids of the sources that say so.'], 'nettsiden') },
  { key: 'checkedOn', path: 'checkedOn', type: 'date', ...words(['Kontrollert', 'Lest'], ['Checked', 'Read on'], ['Når kilden sist ble lest for dette.', 'When the source was last read for this.'], '') },
  noteColumn('note'),
]; // prettier-ignore

/** A sheet of languages in which a service helps. */
export const languageSheetColumns: readonly Column[] = [
  serviceColumn,
  { key: 'languages', path: 'code', type: 'languages', isRequired: true, ...words(['Språk'], ['Language', 'Languages'], ['Språket.', 'The language.'], ['rumensk', 'Romanian']) },
  { key: 'mode', path: 'mode', type: 'code', list: 'languageMode', ...words(['Hvordan', 'Måte'], ['How', 'Mode'], ['De ansatte, tolk, eller skriftlig.', 'Staff, interpreter, or in writing.'], ['Med tolk', 'With an interpreter']) },
  noteColumn('note'),
]; // prettier-ignore
