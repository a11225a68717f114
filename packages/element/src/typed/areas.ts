/**
 * Parts of towns, municipalities, counties and postcodes of Norway, by the town where a reader there finds doors: the town that a
 * part belongs to, the nearest larger town of a municipality, the towns of a county or district. A name that is a word as well, or that
 * two municipalities have, is left out. Loaded with the words that readers type, whatever is typed.
 *
 * Nearest is by the distance of a point of the municipality (Kartverket, N1000 Kartdata, CC BY 4.0) to the towns of the map (GeoNames,
 * CC BY 4.0); parts of towns, counties and first digits of postcodes are common knowledge.
 */
import { foldText } from '@service-directory/schema';

/** Towns with their parts, and the municipalities that are nearest to them. */
const AROUND: Readonly<Record<string, string>> = {
  Oslo: 'Majorstua, Majorstuen, Frogner, Grorud, Stovner, Grünerløkka, Løkka, Gamlebyen, Gamle Oslo, Sagene, St. Hanshaugen, Ullern, Vestre Aker, Nordre Aker, Bjerke, Alna, Østensjø, Nordstrand, Søndre Nordstrand, Tøyen, Grønland, Furuset, Holmlia, Mortensrud, Bøler, Lambertseter, Manglerud, Ryen, Helsfyr, Økern, Romsås, Ammerud, Vestli, Haugenstua, Skøyen, Bislett, Torshov, Nydalen, Bjølsen, Kampen, Vålerenga, Ekeberg, Røa, Holmenkollen, Bjørvika, Kalbakken, Linderud, Veitvet, Rødtvet, Trosterud, Lindeberg, Ellingsrud, Oppsal, Skullerud, Etterstad, Ensjø, Sinsen, Storo, Ullevål, Blindern, Bygdøy, Aker brygge, Groruddalen, Bærum, Bekkestua, Lysaker, Fornebu, Stabekk, Høvik, Rykkinn, Kolsås, Nordre Follo, Ullensaker, Gardermoen, Oslo lufthavn, Nesodden, Frogn, Enebakk, Lørenskog, Rælingen, Gjerdrum, Nittedal, Nannestad',
  Bergen: 'Fana, Ytrebygda, Åsane, Arna, Laksevåg, Fyllingsdalen, Bergenhus, Årstad, Loddefjord, Landås, Nesttun, Danmarksplass, Flesland, Askøy, Sotra, Øygarden, Tysnes, Samnanger, Bjørnafjorden, Austevoll, Osterøy, Alver',
  Trondheim: 'Heimdal, Lerkendal, Byåsen, Tiller, Saupstad, Ranheim, Moholt, Kolstad, Stjørdal, Værnes, Malvik, Orkland, Selbu, Indre Fosen, Ørland, Midtre Gauldal',
  Stavanger: 'Madla, Hundvåg, Tasta, Hillevåg, Storhaug, Eiganes, Hinna, Forus, Randaberg, Klepp, Gjesdal, Hjelmeland, Kvitsøy',
  Kristiansand: 'Vågsbygd, Kvadraturen, Randesund, Lindesnes, Iveland, Evje og Hornnes, Hægebostad',
  Tromsø: 'Kvaløya, Tromsdalen, Karlsøy, Lyngen, Storfjord, Gáivuotna',
  Drammen: 'Konnerud, Strømsø, Bragernes, Åssiden, Lier',
  Fredrikstad: 'Kråkerøy, Gressvik, Rolvsøy, Hvaler, Råde',
  Sarpsborg: 'Skiptvet',
  Moss: 'Indre Østfold',
  Halden: 'Aremark',
  Kongsvinger: 'Aurskog-Høland, Nord-Odal, Sør-Odal, Eidskog, Grue',
  Hønefoss: 'Ringerike, Lunner, Modum, Krødsherad, Sigdal, Hadeland',
  Kongsberg: 'Øvre Eiker, Flesberg',
  Tønsberg: 'Færder',
  Porsgrunn: 'Bamble',
  Skien: 'Drangedal, Nissedal',
  Notodden: 'Midt-Telemark, Hjartdal',
  Arendal: 'Vegårshei, Froland, Birkenes',
  Egersund: 'Eigersund, Sokndal, Bjerkreim, Kvinesdal, Dalane',
  Haugesund: 'Haugalandet, Bokn, Tysvær, Karmøy, Vindafjord, Bømlo, Stord, Sunnhordland',
  Odda: 'Suldal, Kvinnherad, Ullensvang, Kvam, Hardanger',
  Voss: 'Vaksdal, Modalen',
  Førde: 'Førde, Gulen, Fjaler, Sunnfjord, Gloppen',
  Florø: 'Kinn, Solund, Askvoll, Bremanger',
  Sogndal: 'Aurland, Lærdal, Årdal, Luster',
  Ålesund: 'Sunnmøre, Vanylven, Ulstein, Hareid, Sykkylven, Giske, Haram',
  Molde: 'Romsdal, Rauma, Aukra, Hustadvika',
  Kristiansund: 'Nordmøre, Averøy, Gjemnes, Surnadal, Smøla',
  Lillehammer: 'Gudbrandsdalen, Stor-Elvdal, Øyer, Gausdal, Nordre Land',
  Otta: 'Nord-Fron, Sør-Fron',
  Gjøvik: 'Toten, Vestre Toten, Søndre Land',
  Hamar: 'Hedemarken, Ringsaker, Østre Toten',
  Elverum: 'Åsnes, Trysil',
  Fagernes: 'Valdres, Sør-Aurdal, Etnedal, Nord-Aurdal, Vestre Slidre, Øystre Slidre',
  Tynset: 'Rendalen',
  Steinkjer: 'Innherred',
  Verdal: 'Inderøy',
  Namsos: 'Namdalen, Høylandet, Overhalla, Flatanger, Nærøysund',
  Bodø: 'Salten, Meløy, Gildeskål, Beiarn, Saltdal, Sørfold',
  Narvik: 'Ofoten, Evenes, Bardu',
  Sortland: 'Vesterålen, Øksnes',
  Svolvær: 'Lofoten, Vågan, Vestvågøy, Flakstad, Hadsel',
  Mosjøen: 'Vefsn, Hemnes',
  Sandnessjøen: 'Alstahaug, Leirfjord, Dønna, Lurøy, Træna',
  Brønnøysund: 'Brønnøy, Sømna, Bindal',
  Harstad: 'Kvæfjord, Ibestad',
  Finnsnes: 'Senja, Sørreisa, Dyrøy, Salangen, Målselv',
  Alta: 'Kvænangen, Loppa',
  Hammerfest: 'Hasvik, Måsøy',
  Kirkenes: 'Sør-Varanger',
}; // prettier-ignore

/** Counties, as they are and as they were, and districts with several towns. */
const WIDE: Readonly<Record<string, string>> = {
  Akershus: 'Lillestrøm, Asker, Ski, Jessheim, Drøbak',
  Romerike: 'Lillestrøm, Jessheim',
  Follo: 'Ski, Drøbak',
  Østfold: 'Fredrikstad, Sarpsborg, Moss, Halden',
  Buskerud: 'Drammen, Kongsberg, Hønefoss',
  Vestfold: 'Tønsberg, Sandefjord, Larvik, Horten',
  Telemark: 'Skien, Porsgrunn, Notodden',
  Grenland: 'Skien, Porsgrunn',
  Agder: 'Kristiansand, Arendal',
  'Aust-Agder': 'Arendal',
  'Vest-Agder': 'Kristiansand',
  Sørlandet: 'Kristiansand, Arendal',
  Rogaland: 'Stavanger, Sandnes, Haugesund, Egersund',
  Jæren: 'Stavanger, Sandnes',
  Vestland: 'Bergen, Førde, Florø, Voss, Sogndal, Odda',
  Hordaland: 'Bergen, Voss, Odda',
  'Sogn og Fjordane': 'Førde, Florø, Sogndal',
  'Møre og Romsdal': 'Ålesund, Molde, Kristiansund',
  Innlandet: 'Hamar, Elverum, Lillehammer, Gjøvik, Kongsvinger',
  Hedmark: 'Hamar, Elverum, Kongsvinger',
  Oppland: 'Lillehammer, Gjøvik, Fagernes',
  Trøndelag: 'Trondheim, Verdal, Steinkjer, Namsos',
  'Nord-Trøndelag': 'Verdal, Steinkjer, Namsos',
  'Sør-Trøndelag': 'Trondheim',
  Nordland: 'Bodø, Narvik, Sortland, Svolvær, Mosjøen',
  Helgeland: 'Mosjøen, Sandnessjøen, Brønnøysund',
  Troms: 'Tromsø, Harstad, Finnsnes',
  Finnmark: 'Alta, Hammerfest, Kirkenes, Vadsø',
}; // prettier-ignore

/** Towns by the first two digits of the postcodes around them. What begins with 19 or 20 is a year as well, and left out. */
const POSTCODES: Readonly<Record<string, string>> = {
  Oslo: '00 01 02 03 04 05 06 07 08 09 10 11 12 13 14', Moss: '15', Fredrikstad: '16', Sarpsborg: '17',
  Kongsvinger: '22', Hamar: '23', Elverum: '24', Tynset: '25', Lillehammer: '26', Gjøvik: '28', Fagernes: '29', Drammen: '30 34',
  Tønsberg: '31', Larvik: '32', Hønefoss: '27 35', Kongsberg: '36', Skien: '37', Porsgrunn: '39', Stavanger: '40 41', Sandnes: '43',
  Haugesund: '42 54 55', Kristiansand: '46 47', Arendal: '48', Bergen: '50 51 52 53 58 59', Voss: '57', Ålesund: '60 62', Molde: '64',
  Kristiansund: '65', Førde: '68', Florø: '69', Trondheim: '70 74 75', Verdal: '76', Steinkjer: '77', Namsos: '78', Bodø: '80',
  Svolvær: '83', Sortland: '84', Narvik: '85', Mosjøen: '86', Sandnessjøen: '88', Brønnøysund: '89', Tromsø: '90 92', Finnsnes: '93',
  Harstad: '94', Alta: '95', Hammerfest: '96', Vadsø: '98', Kirkenes: '99',
}; // prettier-ignore

/** The country of all of them, ISO 3166-1. */
export const COUNTRY = 'NO';

const foldedList = (names: string): string[] => names.split(', ').map(foldText);
const POSTCODE = /^\d{4}$/;

/** Areas by their folded names, each with the folded names of its towns. */
const TOWNS_OF = new Map<string, readonly string[]>([
  ...Object.entries(AROUND).flatMap(([town, areas]) =>
    foldedList(areas).map((area) => [area, [foldText(town)]] as const),
  ),
  ...Object.entries(WIDE).map(([area, towns]) => [foldText(area), foldedList(towns)] as const),
]);
const TOWN_OF_POSTCODE: ReadonlyMap<string, string> = new Map(
  Object.entries(POSTCODES).flatMap(([town, firsts]) =>
    firsts.split(' ').map((first) => [first, foldText(town)] as const),
  ),
);

/** All of them, folded. */
export const AREAS: readonly string[] = [...TOWNS_OF.keys()];

/** The towns of an area or of a postcode, folded; undefined for another word. @param name folded */
export function townsOfArea(name: string): readonly string[] | undefined {
  const town = POSTCODE.test(name) ? TOWN_OF_POSTCODE.get(name.slice(0, 2)) : undefined;
  return town === undefined ? TOWNS_OF.get(name) : [town];
}
