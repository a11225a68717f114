import type { HelpByKey } from './help-by-key.ts';

/** What the columns of `placeColumns` hold, and an example of each. */
export const placeHelp: HelpByKey = {
  visibility: [[
        'Hvem som kan vite hvor det er. Må fylles ut når det er et sted. En hemmelig adresse skal ikke stå i arket.',
        'Who may know where it is. Needed when there is a place. A secret address must not stand in the sheet.',
      ], ['Åpen adresse', 'Open address']],
  locationKind: [['Et fast sted, en buss, ute, på telefon eller på nett.', 'A fixed place, a bus, outdoors, by phone or online.'], ['Fast sted', 'Fixed place']],
  street: [['Gate og nummer.', 'Street and number.'], 'Prøvegata 1'],
  postalCode: [['Fire sifre, også den første nullen.', 'Four digits, with the zero in front.'], '0150'],
  locality: [['By eller tettsted.', 'Town.'], 'Oslo'],
  municipality: [['Kommune, når poststedet ikke er kjent eller ikke skal vises.', 'Municipality, when the town is not known or must not be shown.'], 'Oslo'],
  region: [['Fylke.', 'County.'], 'Oslo'],
  country: [['Land, når det er et annet enn katalogens.', 'Country, when it is another than that of the directory.'], 'NO'],
  latitude: [['Breddegrad, som 59,9127.', 'Latitude, such as 59.9127.'], ['59,9127', '59.9127']],
  longitude: [['Lengdegrad, som 10,7461.', 'Longitude, such as 10.7461.'], ['10,7461', '10.7461']],
  precision: [['Hva punktet på kartet viser: inngangen, bygningen, gata, postområdet eller byen.', 'What the point on the map shows: the entrance, building, street, postal area or town.'], ['Ved inngangen', 'At the entrance']],
  area: [['Omtrent hvor det er, når adressen ikke vises.', 'Roughly where it is, when the address is not shown.'], ['Oslo sentrum', 'Central Oslo']],
  directions: [['Hvordan en finner døra.', 'How to find the door.'], ['Inngang fra bakgården.', 'Entrance from the back yard.']],
  wheelchair: [['Om en kommer inn med rullestol.', 'Whether a person in a wheelchair can get in.'], ['Du kommer inn med rullestol', 'You can enter with a wheelchair']],
  hours: [[
        'Som «man–fre 10–15; tor 10–19», «døgnåpent» eller «etter avtale».',
        'Such as “Mon–Fri 10–15; Thu 10–19”, “24/7” or “by appointment”.',
      ], ['man–fre 10–15; tor 10–19', 'Mon–Fri 10–15; Thu 10–19']],
  closedOnHolidays: [['Ja, nei eller vet ikke.', 'Yes, no or not known.'], ['ja', 'yes']],
}; // prettier-ignore
