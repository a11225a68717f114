import type { Params } from '../../finding.ts';
import { columnName, heading, quoted, shown } from './spreadsheet-words.ts';
import { joined, listOf } from './words.ts';

/** Why opening hours could not be read. */
const HOURS_REASONS: Readonly<Record<string, string>> = {
  'days-missing': 'det står ikke hvilke dager',
  'times-missing': 'det står ikke når på dagen',
  times: 'tidene kan bety flere ting',
  words: 'noen av ordene er ikke forstått',
  contradiction: 'delene passer ikke sammen',
  'which-days': 'dagene kan bety flere ting',
  'which-week': 'det står ikke hvilken uke i måneden',
  'which-hours': 'det er uklart hvilke av tidene noen av ordene gjelder',
  'as-well':
    'det er uklart om tidene for en dag kommer i stedet for de andre samme dag eller i tillegg. Kommer de i tillegg, skriv «også» foran, som «man–fre 10–14; også tor 16–19»',
  'from-afar': 'det er tidene til en telefon eller en chat, og ikke til døra',
  label: 'det er uklart om alt som har et navn foran kolon, er noe en kan komme til på stedet',
  unknown: 'det er ikke kjent om det er åpent den dagen',
  weeks: 'her kan det bare stå partallsuker eller oddetallsuker',
  weekdays: 'her kan det bare stå ukedager',
  clock: 'det er ikke et klokkeslett',
};

/** How to write what stands in a column that has room for one thing. */
const FORMS: Readonly<Record<string, string>> = {
  weeks:
    'Skriv «partall» eller «oddetall». En del av året hører hjemme i kolonnene for når tidene gjelder fra og til.',
  weekdays: 'Skriv bare dagene, som «man–fre» eller «tir, tor».',
  clock: 'Skriv timer og minutter, som 09:00 eller 15:30.',
};
const HOURS_FORM =
  'Skriv det som «man–fre 10–15; tor 10–19», «man–fre 10–15, stengt i juli», «døgnåpent» eller «etter avtale».';

/** Where a note stands that is under no heading which may be told. */
const NOTES: Readonly<Record<string, string>> = {
  stray: 'En celle uten overskrift',
  hidden: 'En skjult celle',
  comment: 'Kommentaren til cellen',
};

function messageOf(params: Params): string {
  const { part, reason, other, otherCell } = params;
  if (reason === 'columns')
    return `${heading(params)} sier noe annet om dagen enn ${quoted(other)} (${shown(otherCell)}). Ordene er tatt vare på, men ingen ser om det er åpent nå.`;
  if (reason === 'which-phone')
    return `${quoted(part)} i ${heading(params)} er ikke tatt med: raden har ikke ett telefonnummer som tidene kan gjelde.`;
  if (reason === 'status')
    return `${quoted(part)} i ${heading(params)} sier ikke om tjenesten er i drift, så ingen ser om det er åpent nå.`;
  if (reason === 'sheet')
    return params['isDoubted'] === true
      ? `Arket ${quoted(part)} er ikke lest, og navnet sier at det handler om når noe er stengt eller har andre tider. Av tjenester som er nevnt der, ser ingen om det er åpent nå.`
      : `Arket ${quoted(part)} er ikke lest. Står det der når noe er stengt eller har andre tider, er det ikke regnet med.`;
  if (reason === 'other-sheet')
    return `Arket ${quoted(part)} er ikke lest, og cellen sier at en tjeneste i listen er stengt, eller ikke åpen hele tida. Av den ser ingen om det er åpent nå.`;
  if (reason === 'note')
    return `${NOTES[shown(params['where'])] ?? heading(params)} sier at det er stengt, eller ikke åpent hele tida, og resten av raden sier det ikke. Ingen ser om det er åpent nå. Merknaden blir ikke publisert.`;
  if (reason === 'said')
    return `${NOTES[shown(params['where'])] ?? heading(params)} sier noe annet om når det er åpent enn åpningstidene i raden, eller at de ikke stemmer. Ordene er tatt vare på, men ingen ser om det er åpent nå.`;
  if (reason === 'group')
    return `${quoted(part)} står over ${joined(listOf(params['headings']).map((one) => quoted(one)))}, så tidene der er kanskje ikke når noen kan komme nå. Ordene er tatt vare på, men ingen ser om det er åpent nå.`;
  if (reason === 'second-column')
    return `${quoted(part)} står i en kolonne uten egen overskrift, ved siden av ${heading(params)}. Ordene er tatt vare på, men ingen ser om det er åpent nå.`;
  if (reason === 'above')
    return `${quoted(part)} står over overskriftene og er ikke tatt med, heller ikke om det gjelder hele listen.`;
  return `${quoted(part)} i ${heading(params)} kan ikke leses som åpningstider: ${HOURS_REASONS[shown(reason)] ?? '…'}. Ordene er tatt vare på, men ingen ser om det er åpent nå.`;
}

const HELP: Readonly<Record<string, () => string>> = {
  columns: () => 'Rett den som er feil, eller skriv alle tidene i én kolonne.',
  'which-phone': () =>
    'Skriv ett telefonnummer i raden. Flere numre med hver sine tider hører hjemme i arket «Kontakter».',
  status: () =>
    `Finn det ut, og skriv under ${columnName('status')} om den er i drift. Ingen bør gå til en dør som kan være stengt.`,
  sheet: () =>
    `Skriv det i arket «Unntak», med kolonnene «Tjeneste», «Fra dato», «Til og med» og «Stengt», eller under ${columnName('hours')} i raden til tjenesten.`,
  'other-sheet': () =>
    `Skriv det i raden til tjenesten, under ${columnName('status')} eller ${columnName('hours')}. Stemmer det ikke lenger, ta det ut av arket.`,
  note: () =>
    `Skriv det under ${columnName('status')} eller ${columnName('hours')}, som «man–fre 10–15, stengt i juli». Stemmer det ikke lenger, ta det ut av merknaden.`,
  said: () =>
    `Finn ut hva som stemmer, og rett ${columnName('hours')}, som «man–fre 10–15, stengt i juli», eller det som står der.`,
  'second-column': () =>
    `Skriv alle tidene i én celle under ${columnName('hours')}, som «man–fre 9–15; lør 11–14», eller gi hver kolonne en dag som overskrift.`,
  above: () => `Skriv det under ${columnName('hours')} eller ${columnName('status')} i hver rad det gjelder.`,
  group: () =>
    `Er det tidene til en telefon, skriv dem under ${columnName('phoneHours')}. Gjelder de en del av året, skriv det i cellen, som «10–15 (juni–august)». Gjelder de ikke nå, ta dem ut.`,
  'from-afar': () =>
    `Skriv dem under ${columnName('phoneHours')}, eller i arket «Kontakter». Under ${columnName('hours')} står det når noen kan komme.`,
  unknown: () => 'Finn det ut, og skriv tidene eller «stengt». En strek leses som at det ikke er åpent.',
  label: () =>
    `Skriv under ${columnName('hours')} bare når noen kan komme til stedet. Tider på et annet sted hører hjemme i en egen rad, og tider på telefon eller nett under ${columnName('phoneHours')} eller i arket «Kontakter».`,
};

/** What is said of opening hours that could not be read, in Bokmål, and why. */
export const unreadHours = {
  why: 'Ingen får vite om det er åpent nå. En del som ikke er forstått, kan være den som sier når det er stengt, så ordene er tatt vare på og ingen av dem regnet med.',
  message: messageOf,
  help: ({ reason }: Params) => HELP[shown(reason)]?.() ?? FORMS[shown(reason)] ?? HOURS_FORM,
};
