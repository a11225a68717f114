/** The towns that may have names in `places`, under the names that they have there, in the order in which they stand. */

/** A reader of any script must find these. */
export const NORWEGIAN_TOWNS = [
  'Oslo', 'Bergen', 'Trondheim', 'Stavanger', 'Sandnes', 'Tromsø', 'Kristiansand', 'Drammen', 'Fredrikstad', 'Sarpsborg',
  'Skien', 'Porsgrunn', 'Ålesund', 'Sandefjord', 'Haugesund', 'Tønsberg', 'Moss', 'Bodø', 'Arendal', 'Hamar', 'Larvik',
  'Halden', 'Lillehammer', 'Gjøvik', 'Elverum', 'Molde', 'Kristiansund', 'Harstad', 'Narvik', 'Alta', 'Kirkenes',
  'Hammerfest', 'Steinkjer', 'Kongsberg', 'Lillestrøm', 'Horten',
]; // prettier-ignore

export const TOWNS = [
  ...NORWEGIAN_TOWNS,
  ...[
    'Stockholm', 'Göteborg', 'Malmö', 'Uppsala', 'København', 'Aarhus', 'Odense', 'Aalborg', 'Helsinki', 'Turku', 'Tampere',
    'Reykjavík',
  ],
  ...[
    'Berlin', 'Hamburg', 'München', 'Köln', 'Frankfurt', 'Wien', 'Zürich', 'Genève', 'Amsterdam', 'Rotterdam', 'Bruxelles',
    'Antwerpen', 'Paris', 'Marseille', 'Lyon', 'London', 'Manchester', 'Dublin', 'Madrid', 'Barcelona', 'Valencia', 'Sevilla',
    'Málaga', 'Bilbao', 'Lisboa', 'Porto', 'Roma', 'Milano', 'Napoli', 'Torino', 'Firenze', 'Venezia', 'Genova', 'Warszawa',
    'Kraków', 'Gdańsk', 'Wrocław', 'Poznań', 'Praha', 'Bratislava', 'Budapest', 'București', 'Cluj-Napoca', 'Timișoara',
    'Iași', 'Sofia', 'Beograd', 'Zagreb', 'Ljubljana', 'Vilnius', 'Kaunas', 'Rīga', 'Tallinn', 'Tirana', 'Istanbul',
  ],
]; // prettier-ignore
