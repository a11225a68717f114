import type { HelpByKey } from '../help-by-key.ts';

/** What the columns hold that several of the sheets have, and an example of each. */
export const sharedHelp: HelpByKey = {
  service: [['Id-en til tjenesten.', 'The id of the service.'], 'eksempelhelsa'],
  location: [['Id-en til stedet, når tidene gjelder bare der.', 'The id of the place, when the hours hold only there.'], 'huset'],
  note: [['Med ord til leseren.', 'In words to the reader.'], ''],
}; // prettier-ignore

/** What the columns of `locationSheetColumns` hold, and an example of each. */
export const locationSheetHelp: HelpByKey = {
  id: [['Et kort ord for stedet.', 'A short word for the place.'], 'huset'],
  placeName: [['Hva stedet heter.', 'What the place is called.'], ''],
  wheelchairNote: [['Trinn, heis, toalett.', 'Step, lift, toilet.'], ''],
  surroundings: [['Hva som er i nærheten, som en politistasjon.', 'What is near, such as a police station.'], ''],
}; // prettier-ignore

/** What the columns of `stopSheetColumns` hold, and an example of each. */
export const stopSheetHelp: HelpByKey = {
  location: [['Id-en til stedet som har stoppene.', 'The id of the place that has the stops.'], 'bussen'],
  stopName: [['Hva stoppet heter.', 'What the stop is called.'], 'Torget'],
}; // prettier-ignore

/** What the columns of `contactSheetColumns` hold, and an example of each. */
export const contactSheetHelp: HelpByKey = {
  channel: [['Hvordan, som telefon, SMS eller e-post.', 'How, such as phone, SMS or e-mail.'], ['Telefon', 'Phone']],
  value: [['Nummeret eller adressen.', 'The number or address.'], '+47 22 99 00 00'],
  printed: [['Nummeret slik folk skriver det, som 22 99 00 00.', 'The number as people write it, such as 22 99 00 00.'], '22 99 00 00'],
  label: [['Hva linja heter.', 'What the line is called.'], ''],
  purpose: [['Hva den er til, som «etter kl. 15».', 'What it is for, such as “after 15:00”.'], ''],
  languages: [['Språk de svarer på.', 'Languages answered.'], ['norsk; engelsk', 'Norwegian; English']],
  hours: [['Når noen svarer.', 'When somebody answers.'], ['man–fre 10–15', 'Mon–Fri 10–15']],
  cost: [['Hva det koster å ringe eller skrive.', 'What calling or writing costs.'], ['Vanlig pris', 'Normal price']],
  numberShown: [['Om de ser nummeret til den som tar kontakt.', 'Whether they see the number of the caller.'], ['ja', 'yes']],
}; // prettier-ignore

/** What the columns of `wholeHoursColumns` hold, and an example of each. */
export const wholeHoursHelp: HelpByKey = {
  always: [['Ja når det er åpent hele døgnet, alle dager.', 'Yes when it is open day and night, every day.'], ['ja', 'yes']],
  publicHolidays: [['Åpent som ellers, stengt, eller ikke kjent.', 'Open as usual, closed, or not known.'], ['Stengt på helligdager', 'Closed on public holidays']],
  condition: [['Som «det er kaldere enn −10 °C».', 'Such as “it is colder than −10 °C”.'], ''],
  printed: [['Det kilden skriver.', 'What the source writes.'], ''],
}; // prettier-ignore

/** What the columns of `hoursSheetColumns` hold, and an example of each. */
export const hoursSheetHelp: HelpByKey = {
  days: [['Dagene, som «man–fre».', 'The days, such as “Mon–Fri”.'], ['man–fre', 'Mon–Fri']],
  opens: [['Klokkeslett, som 10:00.', 'Clock time, such as 10:00.'], '10:00'],
  closes: [['Klokkeslett, som 15:00.', 'Clock time, such as 15:00.'], '15:00'],
  lastEntry: [['Etter dette slipper ingen nye inn.', 'After this nobody new is let in.'], ''],
  entry: [['Hvordan en kommer inn da.', 'How one gets in then.'], ['Kom uten avtale', 'Come without an appointment']],
  audience: [['Når bare noen tas imot da.', 'When only some are received then.'], ''],
  label: [['Som «Lege».', 'Such as “Doctor”.'], ''],
  validFrom: [['Første dag tidene gjelder.', 'First day on which the hours hold.'], ''],
  validThrough: [['Siste dag tidene gjelder.', 'Last day on which the hours hold.'], ''],
  seasonFrom: [['Dag og måned, som 1.10.', 'Month and day, such as 10-01.'], ['1.10.', '10-01']],
  seasonThrough: [['Dag og måned, som 30.4.', 'Month and day, such as 04-30.'], ['30.4.', '04-30']],
  nth: [['1 er den første slike dagen i måneden, -1 den siste.', '1 is the first such day of the month, -1 the last.'], '1'],
  weeks: [['Oddetallsuker eller partallsuker.', 'Odd or even weeks.'], ['partallsuker', 'even']],
  everyCount: [['3 når det bare er hver tredje uke.', '3 when it is only every third week.'], '3'],
  everyFrom: [['En dag i en uke da det er åpent.', 'A day in a week in which it is open.'], '2026-01-05'],
}; // prettier-ignore

/** What the columns of `exceptionSheetColumns` hold, and an example of each. */
export const exceptionSheetHelp: HelpByKey = {
  from: [['Første dag.', 'First day.'], '2026-12-24'],
  through: [['Siste dag. Tomt: samme dag.', 'Last day. Empty: the same day.'], '2026-12-26'],
  closed: [['Ja når det er stengt.', 'Yes when it is closed.'], ['ja', 'yes']],
  opens: [['Klokkeslett, når det er åpent til andre tider.', 'Clock time, when it is open at other hours.'], ''],
  closes: [['Klokkeslett.', 'Clock time.'], ''],
}; // prettier-ignore

/** What the columns of `sourceSheetColumns` hold, and an example of each. */
export const sourceSheetHelp: HelpByKey = {
  id: [['Et kort ord for kilden.', 'A short word for the source.'], 'nettsiden'],
  url: [['Siden som ble lest.', 'The page that was read.'], 'https://example.org/helse'],
  title: [['Hva siden heter.', 'What the page is called.'], ''],
  publishedOn: [['Når siden ble publisert.', 'When the page was published.'], '2026-03'],
  retrievedOn: [['Dagen noen leste den.', 'The day on which somebody read it.'], '2026-09-01'],
  via: [['Der en kopi ble lest i stedet.', 'Where a copy was read instead.'], ''],
  supports: [['Feltene som hviler på den. Tomt: det tjenesten sier i andre ark.', 'The fields that rest on it. Empty: what the service says elsewhere.'], 'access.cost; openingHours'],
}; // prettier-ignore

/** What the columns of `conditionSheetColumns` hold, and an example of each. */
export const conditionSheetHelp: HelpByKey = {
  condition: [['Som «Pris» eller «Oppholdsstatus».', 'Such as “Cost” or “Residence status”.'], ['Pris', 'Cost']],
  value: [['Ett av ordene for vilkåret.', 'One of the words of the condition.'], ['Gratis', 'Free']],
  sources: [['Id-ene til kildene som sier det.', 'The ids of the sources that say so.'], 'nettsiden'],
  checkedOn: [['Når kilden sist ble lest for dette.', 'When the source was last read for this.'], ''],
}; // prettier-ignore

/** What the columns of `languageSheetColumns` hold, and an example of each. */
export const languageSheetHelp: HelpByKey = {
  languages: [['Språket.', 'The language.'], ['rumensk', 'Romanian']],
  mode: [['De ansatte, tolk, eller skriftlig.', 'Staff, interpreter, or in writing.'], ['Med tolk', 'With an interpreter']],
}; // prettier-ignore
