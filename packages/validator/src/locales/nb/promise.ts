import type { Params } from '../../finding.ts';
import type { promise as en } from '../en/promise.ts';
import type { TranslatedSentences } from '../types.ts';
import { joined, meant } from './words.ts';

/** «summary» sier «…». */
const says = ({ field, said }: Params) => `«${String(field)}» sier «${String(said)}»`;
const CHANGE_ONE =
  'Spør tjenesten hva som er riktig, og endre teksten eller koden. Vet ingen det, skriv unconfirmed.';
const LIMITS =
  'Skriv grensene i en merknad: hjelpere i Norge har plikt til å varsle om alvorlige lovbrudd og om skade på barn. Bruk tjenestens egne ord, hvis den har noen.';

/** What the rules of the family promise say in Bokmål, and why. */
export const promise = {
  'condition/residence-required': {
    why: 'Katalogen lover tjenester som hjelper den som kommer. En som krever opphold, avviser folk, eller verre: finner ut at de ikke har det.',
    message: ({ value }, terms) =>
      `${terms.field('residenceStatus')} er ${terms.quoted('residenceStatus', value)}: tjenesten krever opphold. En slik tjeneste hører ikke hjemme i denne katalogen.`,
    help: () =>
      'Ta tjenesten ut. Krever bare en del av den opphold, skriv some-services-only med en merknad som sier hvilken del. Vet ingen det, skriv unconfirmed.',
  },
  'condition/residence-contradicted': {
    why: 'Hun kommer fordi katalogen sier at ingen spør, og blir spurt i døra. En slik tjeneste avviser folk, eller verre: finner ut at de ikke har tillatelse.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('residenceStatus')} er ${terms.quoted('residenceStatus', params['value'])}.`,
    help: () =>
      'Krever tjenesten det, ta den ut; krever bare en del av den det, skriv some-services-only med en merknad som sier hvilken del. Krever den det ikke, rett teksten.',
  },
  'condition/identification-contradicted': {
    why: 'Den som ikke har papirer, stoler på merket på kortet, reiser dit og blir spurt om dem i døra.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('identification')} er ${terms.quoted('identification', params['value'])}.`,
    help: () => CHANGE_ONE,
  },
  'condition/personal-number-contradicted': {
    why: 'De fleste av leserne våre har verken norsk nummer eller BankID. De kommer ikke forbi første side i skjemaet.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('personalNumber')} er ${terms.quoted('personalNumber', params['value'])}.`,
    help: () => CHANGE_ONE,
  },
  'condition/anonymity-contradicted': {
    why: 'Den som skjuler seg for en voldelig person, gir navnet sitt bare der hun må. Hun velger etter dette.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('anonymity')} er ${terms.quoted('anonymity', params['value'])}.`,
    help: (_, terms) =>
      `Spør tjenesten hva som gjelder. Kommer det an på noe, skriv ${terms.code('anonymity', 'partial')} med en merknad som sier når en kan være anonym.`,
  },
  'condition/cost-contradicted': {
    why: 'En regning hun ikke ventet, er en gjeld hun ikke kan betale, og en grunn til ikke å komme igjen.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('cost')} er ${terms.quoted('cost', params['value'])}.`,
    help: () =>
      'Skriv koden som passer: partly-free når en del koster penger, small-fee for en liten sum. Si i en merknad hva som koster hvor mye.',
  },
  'condition/referral-contradicted': {
    why: 'Uten lege blir det ingen henvisning, og uten riktig kode vet hun ikke at hun trenger en.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('entry')} er ${terms.quoted('entry', params['value'])}.`,
    help: () =>
      'Spør tjenesten hva som er riktig. Kommer noen med henvisning og noen uten, før opp begge kodene og si i en merknad hvem som trenger en.',
  },
  'condition/appointment-contradicted': {
    why: 'Hun bruker de siste pengene sine på veien dit, og får beskjed om å ringe og komme en annen dag.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('entry')} er ${terms.quoted('entry', params['value'])}.`,
    help: (_, terms) =>
      `Spør tjenesten hva som er riktig. Er begge veiene åpne, før opp både ${terms.code('entry', 'walk-in')} og ${terms.code('entry', 'appointment')}.`,
  },
  'condition/police-contradicted': {
    why: 'Folk har mistet hjemmet eller blitt sendt ut av landet etter at politiet fikk vite noe. Det skal ingen lese først i andre linje av en beskrivelse.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('police')} er ${terms.quoted('police', params['value'])}.`,
    help: () =>
      'Spør tjenesten hva den sier til politiet, og når. Skriv legal-duty-only når det bare er loven som krever det, present-on-site når de er i huset, eller unconfirmed.',
  },
  'condition/immigration-contradicted': {
    why: 'Å bli kjent for utlendingsmyndighetene kan bety å bli sendt ut av landet. Hun ber om hjelp fordi hun ble lovet at de ikke får vite det.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('immigration')} er ${terms.quoted('immigration', params['value'])}.`,
    help: () =>
      'Spør tjenesten hva den sier til utlendingsmyndighetene, og når. Vet ingen det, skriv unconfirmed.',
  },
  'condition/records-contradicted': {
    why: 'Det som er skrevet ned, kan andre be om. Hun snakker åpent fordi hun fikk høre at ingenting blir skrevet.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field('records')} er ${terms.quoted('records', params['value'])}.`,
    help: () =>
      'Spør tjenesten hva den skriver ned. Skriv own-records-only eller shared-health-record, eller unconfirmed.',
  },
  'condition/codes-disagree': {
    why: 'Et av de to merkene på kortet er feil. Hun tror på det hun håper på.',
    message: ({ field, value, other, otherValue }, terms) => {
      const [first, second] = [terms.quoted(String(field), value), terms.quoted(String(other), otherValue)];
      return field === other
        ? `«${String(field)}» har både ${first} og ${second}.`
        : `«${String(field)}» er ${first}, og «${String(other)}» er ${second}: begge kan ikke stemme.`;
    },
    help: ({ field, other }) =>
      field === other
        ? 'Behold den som gjelder, eller si i merknadene hvem hver av dem gjelder for.'
        : 'Spør tjenesten hvilken av de to som er riktig, og skriv unconfirmed der ingen vet.',
  },
  'condition/only-in-words': {
    why: 'Kortet sier «ikke kjent», og teksten sier «ja». Ett av dem villeder henne, og ingen kan slå opp hvilket.',
    message: (params, terms) =>
      `${says(params)}, mens ${terms.field(String(params['condition']))} ikke er kjent.`,
    help: ({ condition }, { isSheet }) =>
      `Sier en kilde det, skriv det som access.${String(condition)} med basis og ${isSheet ? 'kilde' : 'sourceIds'}. Gjør ingen det, ta det ut av teksten.`,
  },
  'condition/absolute-words': {
    why: 'Hjelpere må varsle om alvorlige lovbrudd og om skade på barn, uansett hva de har lovet. Et løfte uten grensene sine er en felle.',
    message: (params) => `${says(params)}: et løfte om taushet uten grenser.`,
    help: () => LIMITS,
  },
  'condition/absolute-promise': {
    why: 'Hjelpere må varsle om alvorlige lovbrudd og om skade på barn, uansett hva de har lovet. Hun forteller mer enn hun ellers ville ha gjort.',
    message: ({ field }, terms) =>
      `«${String(field)}» lover ${terms.quoted(String(field), 'never-without-consent')} og nevner ingen grenser.`,
    help: () => LIMITS,
  },
  'condition/no-source': {
    why: 'Etter dette avgjør noen om hun skal komme. Kan ingen slå opp hvor det ble sagt, er det en gjetning, og hun betaler for den.',
    message: ({ field, value, problem, id }, terms) =>
      problem === 'none'
        ? `«${String(field)}» lover ${terms.quoted(String(field), value)} og oppgir ingen kilde.`
        : problem === 'unknown'
          ? `«${String(field)}» lover ${terms.quoted(String(field), value)} og hviler på kilden «${String(id)}», som posten ikke har.`
          : `«${String(field)}» lover ${terms.quoted(String(field), value)}, og kilden «${String(id)}» sier ikke at den støtter det.`,
    help: (params, { isSheet }) =>
      params['problem'] === 'none'
        ? isSheet
          ? 'Oppgi siden som sier det. Sier ingen det, skriv unconfirmed.'
          : params['suggestion'] === undefined
            ? 'Legg til sourceIds med id-en på en kilde i «sources» som sier det. Sier ingen det, skriv unconfirmed.'
            : `Legg til sourceIds: [${String(params['suggestion'])}] hvis den kilden sier det. Sier ingen det, skriv unconfirmed.`
        : params['problem'] === 'unknown'
          ? meant(
              params,
              'Legg kilden til i «sources», eller skriv id-en på en som finnes. Sier ingen det, skriv unconfirmed.',
            )
          : `Sier kilden det, legg ${String(params['fieldPath'])} til i «supports» på kilden. Gjør den ikke det, oppgi en annen kilde eller skriv unconfirmed.`,
  },
  'condition/old-evidence': {
    why: 'Reglene ved en dør endrer seg med folk, penger og lover. Et gammelt løfte vises som gammelt og hjelper ingen å velge.',
    message: ({ fields, readOn, isOlderThanRead, isSaid }) =>
      isSaid === true
        ? `Merknaden til ${joined(fields)} sier at det er fra ${String(readOn)}, og ingen kilde sier når den ble publisert: løftet vises som nytt.`
        : isOlderThanRead === true
          ? `Det ${joined(fields)} hviler på, er fra ${String(readOn)} eller før, når det enn ble lest.`
          : `Det ${joined(fields)} hviler på, ble sist lest ${String(readOn)}, for mer enn et år siden.`,
    help: ({ isSaid }, { isSheet }) =>
      isSaid === true
        ? `Skriv ${isSheet ? 'kilden på nytt når den er lest igjen' : 'året som publishedOn hos kilden, så vises løftet som gammelt'}, eller unconfirmed.`
        : 'Les kilden igjen og endre retrievedOn, eller skriv unconfirmed hvis den ikke lenger sier det.',
  },
  'condition/rule-as-own-word': {
    why: 'Det loven sier, er ikke alltid det som skjer i døra. Hun får høre at disse menneskene lovet det, og det har de aldri gjort.',
    message: ({ field, host }, terms) =>
      host === undefined
        ? `«${String(field)}» står som tjenestens eget ord (${terms.field('basis')}: ${terms.code('basis', 'stated')}), og merknaden forteller hva loven sier.`
        : `«${String(field)}» står som tjenestens eget ord (${terms.field('basis')}: ${terms.code('basis', 'stated')}), og hviler bare på ${String(host)}.`,
    help: (_, terms) =>
      `Skriv ${terms.field('basis')}: ${terms.code('basis', 'rule')}, og si i merknaden hva regelen er. Behold ${terms.code('basis', 'stated')} bare med en kilde fra tjenesten selv.`,
  },
  'condition/reported-as-stated': {
    why: 'En journalist kan ha misforstått, og ingen i døra må holde det en avis skrev.',
    message: ({ field, host }, terms) =>
      `«${String(field)}» står som tjenestens eget ord (${terms.field('basis')}: ${terms.code('basis', 'stated')}), og hviler bare på ${String(host)}.`,
    help: (_, terms) =>
      `Skriv ${terms.field('basis')}: ${terms.code('basis', 'reported')}. Behold ${terms.code('basis', 'stated')} bare med en kilde fra tjenesten selv.`,
  },
  'condition/rule-without-law': {
    why: 'Hun må kanskje vise i skranken at det er hennes rett. Med en avis i hånda blir hun avvist.',
    message: ({ field, host }, terms) =>
      `«${String(field)}» står som en regel (${terms.field('basis')}: ${terms.code('basis', 'rule')}), og hviler bare på ${String(host)}.`,
    help: (_, terms) =>
      `Legg til loven eller myndighetens side som kilde, som lovdata.no eller helsenorge.no. Er det tjenesten selv som sier det, skriv ${terms.field('basis')}: ${terms.code('basis', 'stated')}; er det andre, ${terms.code('basis', 'reported')}.`,
  },
  'condition/checked-before-published': {
    why: 'En av datoene er feil, og etter den ser løftet eldre eller ferskere ut enn det er.',
    message: ({ field, checkedOn, publishedOn }) =>
      `«${String(field)}» ble kontrollert ${String(checkedOn)}, og siden det hviler på, ble publisert ${String(publishedOn)}.`,
    help: () => 'Rett datoen som er feil; se på årstallet.',
  },
  'service/nothing-asked': {
    why: 'Om de spør etter papirer, er det første hun trenger å vite, og noen hadde dem på telefonen.',
    message: () => 'Noen har snakket med tjenesten, og ingen av vilkårene er kjent.',
    help: () =>
      'Spør neste gang: Spør dere om oppholdstillatelse, legitimasjon eller nummer? Kan en være anonym? Hva koster det? Hvem sier dere det til?',
  },
  'source/unknown-path': {
    why: 'Det den var ment for, står der uten kilde, og den som vil kontrollere det, finner ingenting.',
    message: ({ path }) => `Kilden støtter «${String(path)}», som ikke er et felt i en tjeneste.`,
    help: (params) => meant(params, 'Skriv stien til et felt, som access.cost, contacts eller openingHours.'),
  },
  'source/empty-field': {
    why: 'Det som ble lest der, kom aldri inn i posten, eller ble tatt ut og kilden glemt.',
    message: ({ path }) => `Kilden støtter «${String(path)}», og posten har det ikke.`,
    help: ({ path }) =>
      `Skriv det kilden sier som ${String(path)}, eller ta ${String(path)} ut av «supports».`,
  },
  'source/read-before-published': {
    why: 'En av datoene er feil, og alderen på alt som hviler på siden, regnes fra dem.',
    message: ({ publishedOn, retrievedOn }) =>
      `Siden ble lest ${String(retrievedOn)}, og først publisert ${String(publishedOn)}.`,
    help: () => 'Rett datoen som er feil; se på årstallet.',
  },
  'source/same-page': {
    why: 'Det ser ut som om to har sagt det. Når siden leses igjen, endres bare den ene datoen.',
    message: ({ id, other }) => `Kildene «${String(other)}» og «${String(id)}» er samme side.`,
    help: ({ id, other }, { isSheet }) =>
      `Samle det begge støtter under «${String(other)}», og ta «${String(id)}» ut av «sources» og av ${isSheet ? 'vilkårene' : 'alle sourceIds'}.`,
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
