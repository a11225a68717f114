import type { Params } from '../../finding.ts';
import type { identity as en } from '../en/identity.ts';
import type { Terms, TranslatedSentences } from '../types.ts';
import { joined, listOf, meant } from './words.ts';

/** Feltene med «og» mellom seg. */
const fieldNames = (names: Params[string], { field }: Terms): string => joined(listOf(names).map(field));

/** What the rules of the family identity say in Bokmål, and why. */
export const identity = {
  'directory/duplicate-id': {
    why: 'Den som åpner den ene, får den andre, og lenker utenfra fører til feil dør.',
    message: ({ id, list }, { isSheet }) =>
      `Id-en «${String(id)}» står to ganger${isSheet ? '' : ` i ${String(list)}`}.`,
    help: () => 'Gi den nyeste posten en egen id. Er begge det samme, behold én.',
  },
  'service/unknown-organization': {
    why: 'Leseren må se hvem som står bak en tjeneste før hun stoler på den.',
    message: ({ id }) => `Organisasjonen «${String(id)}» er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Legg til organisasjonen, eller skriv id-en på en som finnes.'),
  },
  'organization/unused': {
    why: 'Den vises ingen steder. Ofte er den siste tjenesten fjernet, eller en tjeneste skriver navnet feil.',
    message: ({ id }) => `Ingen tjeneste nevner organisasjonen «${String(id)}».`,
    help: () => 'Legg den til i organizationIds på en tjeneste, eller fjern den.',
  },
  'service/replaced-by-unknown': {
    why: 'Den som finner den nedlagte tjenesten, sendes videre til ingenting.',
    message: ({ id, isItself }) =>
      isItself === true
        ? 'Tjenesten er oppgitt å være erstattet av seg selv.'
        : `Tjenesten «${String(id)}» som tok over, er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Skriv id-en på tjenesten som tok over, eller fjern «replacedBy».'),
  },
  'service/see-also-unknown': {
    why: 'Den som ikke kan få hjelp her, sendes videre til ingenting.',
    message: ({ id, isItself }) =>
      isItself === true
        ? 'Tjenesten viser til seg selv.'
        : `Tjenesten «${String(id)}» som den viser til, er ikke i denne katalogen.`,
    help: (params) => meant(params, 'Skriv id-en på en tjeneste som finnes, eller ta den ut av «seeAlso».'),
  },
  'service/undeclared-code': {
    why: 'Ingen side har ord for den, og ingen filtrering finner tjenesten med den.',
    message: ({ code, list }) => `Koden «${String(code)}» i «${String(list)}» er ikke forklart noe sted.`,
    help: (params, { isSheet }) =>
      meant(
        params,
        isSheet
          ? 'Bruk et ord fra listen. Hva den er mer enn det, kan stå i beskrivelsen.'
          : 'Forklar den under «codes» i hodet på katalogen, med list, label og broader, eller bruk en kode fra standarden.',
      ),
  },
  'directory/unused-code': {
    why: 'Ofte skriver en tjeneste den på en annen måte, og blir da ikke funnet med den.',
    message: ({ code }) => `Ingen tjeneste bruker koden «${String(code)}».`,
    help: () => 'Bruk den i en tjeneste, eller ta den ut av «codes».',
  },
  'service/age-order': {
    why: 'Alle er for gamle eller for unge, så tjenesten vises for ingen som filtrerer på alder.',
    message: ({ minimumAge, maximumAge }) =>
      `Laveste alder er ${String(minimumAge)} og høyeste er ${String(maximumAge)}.`,
    help: () => 'Bytt minimumAge og maximumAge, eller rett den som er feil.',
  },
  'service/listed-twice': {
    why: 'Ofte var noe annet ment, og mangler nå. En gruppe som står to ganger, kan være velkommen på to måter.',
    message: ({ list, entry }) => `«${String(entry)}» står to ganger i «${String(list)}».`,
    help: () => 'Fjern den ene, eller skriv det som var ment.',
  },
  'service/audience-disagrees': {
    why: 'Den som ikke er i gruppen, kan ikke vite om hun blir avvist i døra.',
    message: ({ only, other, field, said, missing }, terms) =>
      said === undefined
        ? `Tjenesten er oppgitt å være bare for ${terms.quoted('audience', only)}, og med ${terms.quoted('audience', other)} for alle andre også.`
        : missing === undefined
          ? `«${String(field)}» sier «${String(said)}», og ${terms.field('audience')} sier ikke at det er bare for noen.`
          : `«${String(field)}» sier «${String(said)}», og det står ingenting i ${fieldNames(missing, terms)}.`,
    help: ({ said, missing }, terms) =>
      missing !== undefined
        ? `Skriv alderen i ${fieldNames(missing, terms)} også, så den som søker etter alder, finner riktig. Gjelder den bare en del av tilbudet, si det i teksten.`
        : said === undefined
          ? `Skriv ${terms.isSheet ? terms.code('welcome', 'mainly') : 'welcome: mainly'} på begge hvis andre slipper inn, eller fjern gruppen som ikke er ment.`
          : `Skriv i ${terms.field('audience')} at det er bare for gruppen: ${terms.isSheet ? '«bare kvinner»' : 'welcome: only'}. Slipper andre inn også, rett ordene.`,
  },
  'service/id-not-stable': {
    why: 'Den som retter det senere, bryter hver lenke til tjenesten. Før den er publisert, koster det ingenting.',
    message: ({ id, word }) => `Id-en «${String(id)}» har «${String(word)}» i seg, som ikke forblir sant.`,
    help: () =>
      'Lenker ingen til den ennå, gi den en id som varer, som navnet på tjenesten og byen. Er den publisert, behold den.',
  },
  'service/replaced-but-active': {
    why: 'Listen viser den gamle døra ved siden av den nye, og hun tar den som er nærmest.',
    message: ({ id, status }, terms) =>
      `Tjenesten «${String(id)}» tok over, og denne har statusen ${terms.quoted('serviceStatus', status)}.`,
    help: (_, terms) =>
      `Skriv ${terms.field('status')}: ${terms.code('serviceStatus', 'defunct')}, eller fjern «replacedBy».`,
  },
  'service/closed-without-alert': {
    why: 'Hun trenger å vite om hun skal vente en uke eller lete et annet sted.',
    message: () => 'Tjenesten er stengt en stund, og ingenting sier hvorfor eller til når.',
    help: (_, { isSheet, field }) =>
      isSheet
        ? `Legg til en setning i ${field('alert.text')}, og siste dag i ${field('alert.through')} hvis den er kjent.`
        : 'Legg til en alert med en setning, og «through» hvis dagen er kjent.',
  },
  'service/duplicate': {
    why: 'En av de to holdes ikke lenger ved like, og hun kan åpne den.',
    message: ({ name }) =>
      `En annen tjeneste har samme navn («${String(name)}»), samme organisasjon og samme sted.`,
    help: () => 'Behold den nyeste posten. Er det to tjenester, si i navnene hva som skiller dem.',
  },
  'organization/duplicate': {
    why: 'Tjenestene er delt mellom de to, og en rettelse når bare halvparten.',
    message: ({ field, value }) =>
      field === 'name'
        ? `To organisasjoner har navnet «${String(value)}».`
        : `To organisasjoner har nummeret ${String(value)} (${String(field)}).`,
    help: () =>
      'Behold én og la alle tjenester nevne den. Er de to, som et landsforbund og en lokal avdeling, skill dem med navnet.',
  },
  'service/points-to-closed': {
    why: 'Hun er alt avvist én gang, og den andre døra er stengt for godt.',
    message: ({ id, status }, terms) =>
      `Tjenesten «${String(id)}» som den viser til, har statusen ${terms.quoted('serviceStatus', status)}.`,
    help: () => 'Vis til en tjeneste som er åpen, eller ta den ut her.',
  },
  'service/authority-unmarked': {
    why: 'Folk har mistet hjemmet eller blitt sendt ut av landet etter en telefon. Hun må se hvem hun er i ferd med å snakke med.',
    message: ({ authority, id }) =>
      `Organisasjonen «${String(id)}» er ${authority === 'police' ? 'politiet' : 'en utlendingsmyndighet'}, og tjenesten sier det ikke.`,
    help: ({ authority }, { isSheet }) =>
      `Skriv access.${String(authority)}: part-of-authority, med basis og kilde. Samarbeider organisasjonen bare med dem, rett navnet eller ${isSheet ? 'nettsiden' : 'url'}.`,
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
