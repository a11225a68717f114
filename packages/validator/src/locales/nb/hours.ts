import type { Params } from '../../finding.ts';
import type { hours as en } from '../en/hours.ts';
import type { Terms, TranslatedSentences } from '../types.ts';
import { day, joined, listOf } from './words.ts';

const DAYS: Readonly<Record<string, string>> = {
  mo: 'mandag',
  tu: 'tirsdag',
  we: 'onsdag',
  th: 'torsdag',
  fr: 'fredag',
  sa: 'lørdag',
  su: 'søndag',
};
const dayNames = (days: Params[string]) => joined(listOf(days).map((day) => DAYS[day] ?? day));

/** What to do about words that say less than the hours beside them, in a sheet, where both may stand in one cell. */
function inSheet(kind: Params[string], { code }: Terms): string {
  if (kind === 'day') return 'Ta dagen ut av tidene, eller rett ordene.';
  if (kind === 'weeks')
    return 'Si hvilke uker det gjelder, som «første mandag i måneden» eller «partallsuker». Er det hver uke, rett ordene.';
  if (kind === 'condition' || kind === 'phone' || kind === 'break')
    return 'La tidene si det samme som ordene, eller rett ordene.';
  if (kind === 'appointment')
    return `Skriv ${code('entry', 'appointment')} som måten en kommer inn på, eller rett ordene.`;
  return 'Legg til dagene det er stengt, med dato, eller hvilken tid av året tidene gjelder. Er det åpent da, rett ordene.';
}

/** What the rules of the family hours say in Bokmål, and why. */
export const hours = {
  'hours/overlap': {
    why: 'En av dem er en skrivefeil, ofte en stengetid, og leseren får høre den seneste.',
    message: ({ first, second }) => `Periode ${String(first)} og ${String(second)} overlapper.`,
    help: (_, { isSheet }) =>
      `Rett tidene, eller gi hver periode ${isSheet ? 'et navn' : 'en label'} som sier hva den er for, eller datoer.`,
  },
  'hours/equal-times': {
    why: 'Det leses som åpent et helt døgn. Som regel var det ment som stengt, eller en av tidene ble ikke fylt ut.',
    message: ({ opens }) => `Det åpner og stenger ${String(opens)}, som leses som 24 timer.`,
    help: () => 'Rett tiden. Døgnet rundt er always: true, eller 00:00 til 24:00; en stengt dag utelates.',
  },
  'hours/exception-order': {
    why: 'Det gjelder ingen dag, så døra vises som åpen i ferien.',
    message: ({ from, through }) => `Unntaket slutter ${day(through)}, før det begynner ${day(from)}.`,
    help: () => 'Bytt datoene, eller rett årstallet.',
  },
  'hours/exceptions-disagree': {
    why: 'En slik dag avhenger det av rekkefølgen om døra vises som åpen.',
    message: ({ from }) => `To unntak sier ulike ting om ${day(from)}.`,
    help: () => 'Del det lengste, så hver dag står i ett unntak.',
  },
  'hours/valid-range': {
    why: 'Den gjelder ingen dag, så døra vises aldri som åpen.',
    message: ({ from, through }) =>
      `Perioden gjelder til og med ${day(through)}, før den begynner å gjelde ${day(from)}.`,
    help: (_, { isSheet }) =>
      `Bytt ${isSheet ? 'datoene' : 'validFrom og validThrough'}, eller rett årstallet.`,
  },
  'hours/never-open': {
    why: 'Tjenesten vises som stengt for godt. Er det feil, holder folk seg borte fra en åpen dør.',
    message: ({ isEmpty }) =>
      isEmpty === true
        ? 'Åpningstidene har ingen periode, så tjenesten vises som stengt for godt.'
        : 'Alle periodene er over, så tjenesten vises som stengt for godt.',
    help: () =>
      'Fyll ut tidene som gjelder nå. Er de ikke kjent, fjern dem; er tjenesten nedlagt, si det med status.',
  },
  'hours/always-and-periods': {
    why: 'Bare én av delene er sann, og noen går kanskje ut om natta for den andre.',
    message: (_, { isSheet }) =>
      `Åpningstidene er døgnet rundt${isSheet ? '' : ' (always)'} og har perioder i tillegg.`,
    help: () => 'Behold det som er sant.',
  },
  'hours/last-entry': {
    why: 'Noen skynder seg for å rekke inn før en tid da huset ikke engang er åpent.',
    message: ({ lastEntry }) => `Siste inngang ${String(lastEntry)} ligger utenfor perioden.`,
    help: () => 'Rett tiden.',
  },
  'service/crisis-line-without-hours': {
    why: 'Den som trenger den om natta, må vite med en gang om noen svarer.',
    message: () => 'Krisetelefonen sier ikke når noen svarer.',
    help: (_, { isSheet }) =>
      `Legg til openingHours, eller ${isSheet ? 'skriv «døgnåpent» der' : 'always: true'} når den er døgnåpen.`,
  },
  'hours/says-always': {
    why: 'Den som trenger hjelp om natta, leser «stengt» og ringer ikke, selv om noen ville svart.',
    message: () => 'De trykte ordene sier «døgnåpent», og periodene gjør det ikke.',
    help: (_, { isSheet }) =>
      `Er det sant, skriv ${isSheet ? '«døgnåpent»' : 'always: true'} i stedet for periodene. Hvis ikke, rett ordene.`,
  },
  'hours/label-elsewhere': {
    why: '«Åpent nå» regnes ut fra tidene, samme hva de heter. Hun går dit mens bare telefonen er betjent.',
    message: ({ label }) => `Tider som heter «${String(label)}», regnes som tider da døra er åpen.`,
    help: (_, { isSheet }) =>
      `Skriv dem ${isSheet ? 'ved kontakten de gjelder' : 'i «openingHours» hos kontakten de gjelder'}. Er døra åpen da, gi dem et annet navn.`,
  },
  'hours/swapped-times': {
    why: 'Siden sier «åpent» hele natta, og noen går til en låst dør i mørket.',
    message: ({ opens, closes }) =>
      `Det åpner ${String(opens)} og stenger ${String(closes)}, som leses som åpent over midnatt.`,
    help: ({ opens, closes }, { isSheet }) =>
      isSheet
        ? `Er det åpent om dagen, skriv at det åpner ${String(closes)} og stenger ${String(opens)}.`
        : `Er det åpent om dagen, skriv opens: "${String(closes)}" og closes: "${String(opens)}".`,
  },
  'hours/long-span': {
    why: 'Som oftest mangler et siffer, «08:00–05:00» for «15:00», og noen går dit om natta.',
    message: ({ opens, closes, hours: length }) =>
      `Fra ${String(opens)} til ${String(closes)} er ${String(length)} timer uten opphold.`,
    help: (_, { isSheet }) =>
      `Sammenlign tidene med kilden. Døgnet rundt er 00:00 til 24:00, eller ${isSheet ? '«døgnåpent»' : 'always: true'}.`,
  },
  'hours/minute-to-midnight': {
    why: 'Ett minutt hver natt vises en åpen dør som stengt, og «stenger 23:59» leses som at en må gå.',
    message: () => 'Det stenger 23:59, så ett minutt av natta er utelatt.',
    help: ({ opens }, { isSheet }) => {
      const midnight = isSheet ? 'at det stenger 24:00' : 'closes: "24:00"';
      return opens === '00:00'
        ? `Skriv ${midnight}. Er det slik hver dag, skriv ${isSheet ? '«døgnåpent»' : 'always: true'}.`
        : `Skriv ${midnight} hvis det er åpent til midnatt.`;
    },
  },
  'hours/period-never': {
    why: 'Det ser ut som åpningstider for den som redigerer posten, og døra vises aldri som åpen.',
    message: ({ number }) =>
      `Periode ${String(number)} gjelder ingen dag: datoer, sesong og uker levner ingen.`,
    help: () => 'Rett datoene eller sesongen, eller fjern perioden.',
  },
  'hours/every-weeks': {
    why: 'To måter å telle uker på skiller lag etter et år med 53 uker, og da vises døra aldri som åpen.',
    message: ({ isBoth }) =>
      isBoth === true
        ? 'Perioden teller uker to ganger: med oddetall og partall, og med hver så mange.'
        : 'Hver 1 uke er hver uke.',
    help: ({ isBoth }, { isSheet }) =>
      isBoth === true
        ? 'Behold den måten tjenesten bruker.'
        : `Fjern ${isSheet ? 'tallet på uker' : 'everyWeeks'}.`,
  },
  'hours/exceptions-over': {
    why: 'De gjør ingen skade i seg selv. De viser at ingen har sett på tidene siden, og at de neste helligdagene mangler.',
    message: ({ last }) => `Alle unntak er over: det siste sluttet ${String(last)}.`,
    help: () => 'Fjern dem, og spør hva som skjer på de neste helligdagene.',
  },
  'hours/exception-without-effect': {
    why: 'Noen ville si at denne dagen er annerledes. Som oftest er datoen eller året feil, og på den riktige dagen er døra stengt.',
    message: ({ from, through }) =>
      from === through
        ? `Unntaket ${day(from)} sier det samme som uka sier fra før.`
        : `Unntaket fra ${day(from)} til og med ${day(through)} sier det samme som uka sier fra før.`,
    help: () =>
      'Sjekk datoen og året. Er dagen riktig, fjern unntaket, eller si i en merknad hvorfor det er der.',
  },
  'hours/exception-of-service': {
    why: 'Jula ble skrevet én gang, på tjenesten. Stedet har egne tider, så siden sier «åpent» 24. desember, og noen står foran en låst dør.',
    message: ({ from }) => `Tjenesten er stengt ${day(from)}, men tidene til et av stedene sier ikke det.`,
    help: () => 'Tidene til et sted gjelder i stedet for tjenestens. Skriv unntaket der også.',
  },
  'hours/exception-opens-days': {
    why: 'Kortere tider i jula var ment for arbeidsdagene. Listen sier «åpent» på søndag og 25. desember, og noen står foran en låst dør.',
    message: ({ from, through, date }) =>
      `Unntaket fra ${day(from)} til og med ${day(through)} åpner også ${day(date)}, en helligdag eller en dag da uka er stengt.`,
    help: () => 'Er det stengt da, skriv et eget unntak for hver rekke av åpne dager.',
  },
  'hours/exception-outside-period': {
    why: 'Det er stengt da uansett, så en annen dag var ment, og den dagen sier siden åpent.',
    message: ({ from, through }) =>
      from === through
        ? `Ingen periode gjelder ${day(from)}, da unntaket sier stengt.`
        : `Ingen periode gjelder fra ${day(from)} til og med ${day(through)}, da unntaket sier stengt.`,
    help: (_, { isSheet }) =>
      `Sjekk datoene i unntaket, og ${isSheet ? 'når periodene gjelder' : 'validFrom, validThrough og season i periodene'}.`,
  },
  'hours/printed-times': {
    why: 'Ordene og klokka ved siden av sier ulike ting, og hun retter seg etter den som er feil.',
    message: ({ time, printed }) =>
      `${String(time)} står ikke i de trykte ordene, som sier ${joined(printed)} i stedet.`,
    help: () => 'Sammenlign begge med kilden, og rett den som er feil.',
  },
  'hours/printed-days': {
    why: 'På en av de to dagene står hun foran en låst dør.',
    message: ({ ours, printed }) =>
      `Periodene sier ${dayNames(ours)}, der de trykte ordene sier ${dayNames(printed)}.`,
    help: () => 'Sammenlign begge med kilden, og rett den som er feil.',
  },
  'hours/printed-limits': {
    why: '«Åpent nå» regnes ut fra tidene og aldri fra ordene, så hun står foran ei låst dør den dagen ordene holder utenfor.',
    message: ({ kind, said }) =>
      kind === 'appointment'
        ? `De trykte ordene sier «${String(said)}», og ikke noe annet sier at en må ha avtale.`
        : `De trykte ordene sier «${String(said)}», og etter tidene er det åpent da også.`,
    help: ({ kind }, terms) => {
      if (terms.isSheet) return inSheet(kind, terms);
      if (kind === 'day') return 'Ta dagen ut av «periods», eller rett ordene.';
      if (kind === 'weeks')
        return 'Skriv i perioden hvilke uker det gjelder: nthOfMonth, isoWeeks eller everyWeeks. Er det hver uke, rett ordene.';
      if (kind === 'condition' || kind === 'phone' || kind === 'break')
        return 'Skriv det i «condition» eller i periodene, eller rett ordene.';
      if (kind === 'appointment')
        return `Skriv «entry» ${terms.code('entry', 'appointment')} i periodene, eller rett ordene.`;
      return 'Legg de stengte dagene i «exceptions», eller gi periodene en sesong. Er det åpent da, rett ordene.';
    },
  },
  'hours/holidays-unsaid': {
    why: 'På dagene da de fleste dører er stengt og behovet er størst, kan siden bare si «ikke kjent».',
    message: ({ count, dates }) =>
      `${count === 1 ? 'Én post' : `${String(count)} poster`} sier ikke hva som skjer ${joined(listOf(dates).map(day))}.`,
    help: (_, terms) =>
      `Spør tjenestene. Skriv ${terms.field('publicHolidays')}: ${terms.code('holidayRule', 'open')} eller ${terms.code('holidayRule', 'closed')}, og et unntak for hver annen dag som er annerledes.`,
  },
  'service/phone-first-without-phone': {
    why: 'Hun får beskjed om å ringe og finner ikke noe å ringe til.',
    message: () => 'En må ringe først, og posten har ingen telefon.',
    help: () => 'Legg nummeret til i «contacts», eller rett entry.',
  },
  'service/appointment-without-contact': {
    why: 'Hun vet at hun trenger en time, og ikke hvem hun skal spørre om den.',
    message: () => 'En trenger timeavtale, og posten har ingen kontakt å gjøre den med.',
    help: () => 'Legg til en telefon, en e-postadresse eller en side, eller rett entry.',
  },
  'service/walk-in-without-place': {
    why: '«Bare kom» uten et sted hjelper ikke den som ikke kjenner byen.',
    message: () => 'En kan komme rett inn, og posten har ikke noe sted.',
    help: () => 'Legg stedet til i «locations», om så bare byen, eller rett entry.',
  },
  'service/online-without-link': {
    why: 'Hun får beskjed om å gå til en side, og ikke hvilken.',
    message: () => 'Tjenesten nås på nett, og posten har verken side, chat eller adresse.',
    help: () => 'Legg siden til i «contacts», eller rett entry.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
