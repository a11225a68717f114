import type { places as en } from '../en/places.ts';
import type { TranslatedSentences } from '../types.ts';

/** What the rules of the family places say in Bokmål, and why. */
export const places = {
  'location/point-near-zero': {
    why: 'Stedet vises i havet utenfor Ghana, og avstander til det er tøv.',
    message: ({ metres }) =>
      `Punktet ligger ${String(metres)} m fra 0° N 0° Ø, i havet utenfor Ghana: trolig ble det aldri fylt ut.`,
    help: () => 'Slå opp stedet og skriv breddegrad og lengdegrad, eller fjern posisjonen.',
  },
  'location/swapped-coordinates': {
    why: 'Noen sendes til Arabiahavet i stedet for til nabogata.',
    message: ({ latitude, longitude, country }) =>
      `Breddegrad (latitude) ${String(latitude)}, lengdegrad (longitude) ${String(longitude)} ligger utenfor ${String(country)}; byttet om ligger det innenfor.`,
    help: ({ latitude, longitude }) =>
      `Skriv latitude: ${String(longitude)} og longitude: ${String(latitude)}.`,
  },
  'location/outside-country': {
    why: 'Et siffer som falt ut, flytter en dør hundrevis av kilometer, og «nærmest først» sender folk dit.',
    message: ({ latitude, longitude, country }) =>
      `Breddegrad (latitude) ${String(latitude)}, lengdegrad (longitude) ${String(longitude)} ligger utenfor ${String(country)}.`,
    help: () => 'Slå opp stedet på nytt. Ligger det i et annet land, skriv det i address.country.',
  },
  'location/precision-overstated': {
    why: 'Kartet setter en nål på en dør, og døra er en kilometer unna.',
    message: ({ precision, decimals }) =>
      `Punktet er oppgitt som ${String(precision)} og har ${String(decimals)} desimaler, som er omtrent en kilometer.`,
    help: () => 'Skriv punktet med fem desimaler, eller oppgi precision: postcode eller locality.',
  },
  'location/postal-code-format': {
    why: 'Nullen foran går lett tapt i et regneark; da blir stedet ikke funnet, eller et annet blir det.',
    message: ({ postalCode, country }) =>
      `«${String(postalCode)}» er ikke skrevet som et postnummer i ${String(country)}.`,
    help: ({ example }) =>
      `Skriv det som "${String(example)}", i anførselstegn så en null foran blir stående.`,
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
