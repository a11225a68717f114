import type { Params } from '../../finding.ts';
import { countryName } from '../country-name.ts';
import type { places as en } from '../en/places.ts';
import type { TranslatedSentences } from '../types.ts';
import { decimal, meant } from './words.ts';

const nameOf = (code: Params[string]): string => countryName('nb', code);

/** What the rules of the family places say in Bokmål, and why. */
export const places = {
  'location/point-near-zero': {
    why: 'Stedet vises i havet utenfor Ghana, og avstander til det er tøv.',
    message: ({ metres }) =>
      `Punktet ligger ${decimal(metres)} m fra 0° N 0° Ø, i havet utenfor Ghana: trolig ble det aldri fylt ut.`,
    help: () => 'Slå opp stedet og skriv breddegrad og lengdegrad, eller fjern posisjonen.',
  },
  'location/swapped-coordinates': {
    why: 'Noen sendes til Arabiahavet i stedet for til nabogata.',
    message: ({ latitude, longitude, country }) =>
      `Breddegrad ${decimal(latitude)} og lengdegrad ${decimal(longitude)} ligger utenfor ${nameOf(country)}; byttet om ligger de innenfor.`,
    help: ({ latitude, longitude }) =>
      `Bytt dem om: breddegraden er ${decimal(longitude)}, og lengdegraden ${decimal(latitude)}.`,
  },
  'location/outside-country': {
    why: 'Et siffer som falt ut, flytter en dør hundrevis av kilometer, og «nærmest først» sender folk dit.',
    message: ({ latitude, longitude, country }) =>
      `Breddegrad ${decimal(latitude)} og lengdegrad ${decimal(longitude)} ligger utenfor ${nameOf(country)}.`,
    help: () => 'Slå opp stedet på nytt. Ligger det i et annet land, skriv det i address.country.',
  },
  'location/other-time-zone': {
    why: 'Døra vises som åpen en time før den åpner, og som stengt en time før den stenger.',
    message: ({ zone, timeZone }) =>
      `Stedet har klokka til ${String(zone)}, og åpningstidene i denne listen leses etter ${String(timeZone)}.`,
    help: ({ zone }) =>
      `Legg tilbud i denne delen av landet i en egen liste, med timeZone: ${String(zone)}. En side kan vise flere lister sammen.`,
  },
  'location/precision-overstated': {
    why: 'Kartet setter en nål på en dør, og døra er i en annen gate.',
    message: ({ precision, decimals }, terms) =>
      `Punktet er oppgitt som nøyaktig på nivået ${terms.code('precision', precision)} og har ${String(decimals)} desimaler, som er for få.`,
    help: (_, terms) =>
      `Skriv punktet med fem desimaler, eller oppgi ${terms.field('precision')}: ${terms.code('precision', 'postcode')} eller ${terms.code('precision', 'locality')}.`,
  },
  'location/postal-code-format': {
    why: 'Nullen foran går lett tapt i et regneark; da blir stedet ikke funnet, eller et annet blir det.',
    message: ({ postalCode, country }) =>
      `«${String(postalCode)}» er ikke skrevet som et postnummer i ${nameOf(country)}.`,
    help: ({ example }, { isSheet }) =>
      `Skriv det som ${String(example)}, ${isSheet ? 'i en kolonne med formatet «Tekst»' : 'i anførselstegn'}, så en null foran blir stående.`,
  },
  'location/far-from-address': {
    why: '«Nærmest først» setter øverst en dør som er en dagsreise unna.',
    message: ({ kilometres, place }) => `Punktet ligger ${decimal(kilometres)} km fra ${String(place)}.`,
    help: () => 'Slå opp adressen på nytt, og rett punktet eller adressen.',
  },
  'location/same-point': {
    why: 'Kartet setter en nål på et hus for dører som alle er et annet sted.',
    message: ({ count }) =>
      `Dette punktet står for ${String(count)} eller flere ulike gater, og er oppgitt som finere enn en by.`,
    help: (_, terms) =>
      `Slå opp hver adresse, eller skriv ${terms.field('precision')}: ${terms.code('precision', 'locality')} for dem som ikke ble funnet.`,
  },
  'location/postal-code-unknown': {
    why: 'Som oftest har to sifre byttet plass, og veien fører til en annen landsdel.',
    message: ({ postalCode }) =>
      `Postnummeret ${String(postalCode)} er ikke i det norske registeret fra 2021.`,
    help: () => 'Sammenlign med kilden. Er det nyere enn det og riktig, la det stå.',
  },
  'location/postal-code-place': {
    why: 'Ett av de to er feil, og den som spør om veien, sendes til en gate med samme navn i en annen by.',
    message: ({ postalCode, place, locality }) =>
      `Postnummeret ${String(postalCode)} er ${String(place)}, og stedet er skrevet som «${String(locality)}».`,
    help: (params) => meant(params, 'Finn ut hvilket av de to som er riktig, og rett det andre.'),
  },
  'location/address-in-one-field': {
    why: 'Den som filtrerer på by, finner ikke stedet, og veien spørres etter i en by med det navnet.',
    message: ({ field }) =>
      field === 'street'
        ? 'Gatefeltet har postnummer og poststed også.'
        : 'Stedsfeltet har postnummeret også.',
    help: ({ postalCode, locality }) =>
      `Skriv postalCode: "${String(postalCode)}" og locality: ${String(locality)}, og ta dem bort her.`,
  },
  'location/two-towns': {
    why: 'Det er én dør. Den som leter i den andre byen, finner den i listen og reiser forgjeves.',
    message: ({ first, second }) => `Her står det to steder: «${String(first)}» og «${String(second)}».`,
    help: () =>
      'Skriv bare stedet der døra er. Er det en dør begge steder, lag et sted (i et regneark: en rad) for hver.',
  },
  'location/address-without-locality': {
    why: 'Det er en Storgata i annenhver by. Hun ser ikke om den er i hennes.',
    message: () => 'Adressen har en gate og ikke noe sted.',
    help: () => 'Skriv stedet i «locality».',
  },
  'location/street-without-number': {
    why: 'En lang gate har hundre dører, og hun tør ikke spørre ved hver.',
    message: ({ street }) =>
      `«${String(street)}» har ikke husnummer, og ingenting sier hvordan en finner døra.`,
    help: () => 'Legg til nummeret, eller si i «directions» hvordan en finner døra.',
  },
  'location/post-box': {
    why: 'Hun reiser til et postkontor og finner en vegg med postbokser.',
    message: ({ street }) => `«${String(street)}» er en boks på et postkontor, ikke en dør.`,
    help: () => 'Skriv gata der folk blir tatt imot, eller la gata stå tom.',
  },
  'location/nowhere': {
    why: 'Siden sier at det finnes et sted, og ingen kan finne det eller se om det er nært.',
    message: () => 'Stedet har verken adresse, punkt eller ord som sier hvor det er.',
    help: () =>
      'Legg til i det minste stedsnavnet (address.locality), eller et område i ord. Er det hemmelig, si det med visibility.',
  },
  'location/not-told-apart': {
    why: 'Listen viser det samme stedet to ganger. Det ene er en feil, eller hun velger feil dør.',
    message: ({ first, second }) =>
      `Sted ${String(first)} og ${String(second)} ser like ut: ingenting som vises, skiller dem.`,
    help: () => 'Fjern det ene, eller gi hvert av dem et navn.',
  },
  'location/kind-with-address': {
    why: 'Hun går til døra, og bak den er et kontor som ikke tar imot noen.',
    message: ({ kind, field }, terms) =>
      `Stedet er av typen ${terms.quoted('locationKind', kind)} og har ${field === 'address' ? 'en gate' : 'et punkt'}.`,
    help: (_, terms) =>
      `Blir folk tatt imot der, skriv ${terms.isSheet ? terms.field('locations.kind') : 'kind'}: ${terms.code('locationKind', 'physical')}. Hvis ikke, fjern gata og punktet.`,
  },
  'location/country-differs': {
    why: 'Som oftest en skrivefeil. Er det riktig, må hun vite før hun ringer at stedet er i utlandet.',
    message: ({ country, expected }) =>
      `Stedet er i ${nameOf(country)}, og katalogen er for ${nameOf(expected)}.`,
    help: ({ country }) =>
      `Er det riktig, legg ${String(country)} til i serviceArea.countries. Hvis ikke, rett landet.`,
  },
  'location/stops-without-hours': {
    why: 'Hun venter på gata på en buss som kommer en annen dag.',
    message: ({ number }) => `Ingenting sier når den er på stopp ${String(number)}.`,
    help: () => 'Legg til openingHours på stoppet.',
  },
  'service/area-not-named': {
    why: 'Hun ser ikke om hun bor der tjenesten hjelper, og ringer forgjeves.',
    message: ({ scope }) =>
      `Tjenesten er ${scope === 'local' ? 'lokal' : 'regional'}, og ingenting sier for hvilken by eller region.`,
    help: () => 'Nevn kommunene eller fylkene i serviceArea.regions.',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
