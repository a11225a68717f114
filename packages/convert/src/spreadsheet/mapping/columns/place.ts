import { otherHeadings, words, type Column } from '../column.ts';
import { alwaysColumn, dayColumns } from './day-columns.ts';

/** Where the service meets people. */
export const placeColumns: readonly Column[] = [
  {
    key: 'visibility',
    path: 'locations.visibility',
    type: 'visibility',
    list: 'visibility',
    isRepeatable: true,
    ...words(
      'Synlighet|Adressevisning|Hvem kan se adressen|Hvem kan vite hvor det er|Adressestatus',
      'Visibility|Address visibility|Who may know where it is',
    ),
  },
  {
    // “Yes” may be said of the row as well: it is asked what is meant.
    key: 'isShown',
    path: 'locations.visibility',
    type: 'visibility',
    list: 'visibility',
    no: 'confidential',
    isRepeatable: true,
    sameAs: 'visibility',
    ...otherHeadings(
      'Kan adressen vises|Vis adresse|Vis adressen|Adressen kan vises|Adresse kan vises|Adressen vises|Kan vises|Adressen kan publiseres|Kan adressen publiseres|Synlig',
      'Show address|Address can be shown|Can the address be shown|Address may be shown|May the address be shown|Address can be published',
    ),
  },
  {
    key: 'isOpen',
    path: 'locations.visibility',
    type: 'visibility',
    list: 'visibility',
    yes: 'public',
    no: 'confidential',
    isRepeatable: true,
    sameAs: 'visibility',
    ...otherHeadings('Åpen adresse|Offentlig adresse', 'Open address|Public address'),
  },
  {
    // Of the row as a whole: yes says nothing of its address.
    key: 'isPublished',
    path: 'locations.visibility',
    type: 'visibility',
    list: 'visibility',
    no: 'confidential',
    isYesEmpty: true,
    isRepeatable: true,
    sameAs: 'visibility',
    ...otherHeadings(
      'Publiseres|Publiser|Kan publiseres|Skal publiseres|Offentlig|Offentliggjøres|Kan deles|Vises|Vises på nett|Vis på nett|Vises på nettsiden|Vises på kart|Vis på kart|På kartet|OK å publisere',
      'Publish|Public|Can be published|May be published|To be published|Show on map|Show online|Show on website|Can be shared|May be shared',
    ),
  },
  {
    // Over marks alone; over other words it is a column that nobody outside should read.
    key: 'isUnpublished',
    path: 'locations.visibility',
    type: 'visibility',
    list: 'visibility',
    yes: 'confidential',
    isNoEmpty: true,
    isRepeatable: true,
    sameAs: 'visibility',
    ...otherHeadings(
      'Ikke publiser|Ikke publiseres|Skal ikke publiseres|Må ikke publiseres|Kan ikke publiseres|Ikke på nett|Ikke på nettet|Ikke på nettsiden|Skal ikke på nett|Ikke vis|Ikke vises|Skal ikke vises|Ikke offentlig|Ikke del|Skal ikke deles|Kan ikke deles|Skal ikke ut|Upublisert|Utkast|Kladd|Kun internt|Bare internt|Kun til intern bruk',
      "Do not publish|Don't publish|Not to be published|Must not be published|Not for publication|Not public|Not online|Do not show|Do not share|Not to be shared|Unpublished|Draft|Internal only|Internal use only",
    ),
  },
  {
    // Headings of nothing but words for a secret place need no list: `saysOnlySecret`.
    key: 'isSecret',
    path: 'locations.visibility',
    type: 'visibility',
    list: 'visibility',
    yes: 'confidential',
    no: 'public',
    isRepeatable: true,
    sameAs: 'visibility',
    ...otherHeadings(
      'Hemmelig adresse|Skjul adresse|Skjul adressen|Adressebeskyttelse|Unntatt offentlighet|Unntatt offentligheten|Kode 6|Kode 7|Kode 6/7',
      'Secret address|Hide address|Hide',
    ),
  },
  {
    key: 'locationKind',
    path: 'locations.kind',
    type: 'code',
    list: 'locationKind',
    ...words(
      'Type sted|Slags sted|Stedstype',
      'Kind of place|Type of place|Location type',
    ),
  },
  {
    key: 'street',
    path: 'locations.address.street',
    type: 'street',
    ...words(
      'Adresse|Adr|Gateadresse|Besøksadresse|Gate|Gate og nummer|Vei|Veiadresse|Oppmøteadresse|Besøksadr|Lokasjon|Oppmøtested|Hvor|Sted/adresse|Adresse/sted',
      'Address|Street|Street address|Street and number|Visiting address|Addr|Location|Where|Full address',
    ),
  },
  {
    key: 'postalCode',
    path: 'locations.address.postalCode',
    type: 'postal-code',
    ...words(
      'Postnummer|Postnr|Postnummer og sted|Postnr og sted|Postadresse|Postnr/sted|Postnr og poststed|Postnummer og poststed',
      'Postal code|Postcode|Zip|Zip code',
    ),
  },
  {
    key: 'locality',
    path: 'locations.address.locality',
    type: 'locality',
    isSharedByRows: true,
    ...words(
      'Poststed|Sted|By|Tettsted|Stedsnavn|By/sted|Sted/by',
      'Town|City|Locality|Place|Town/city|City/town',
    ),
  },
  {
    key: 'municipality',
    path: 'locations.address.locality',
    type: 'locality',
    isSharedByRows: true,
    ...words(
      'Kommune|Kommunenavn',
      'Municipality',
    ),
  },
  {
    key: 'region',
    path: 'locations.address.region',
    type: 'locality',
    isSharedByRows: true,
    ...words('Fylke|Region|Landsdel', 'County|Region|State'),
  },
  {
    key: 'country',
    path: 'locations.address.country',
    type: 'country',
    isSharedByRows: true,
    ...words(
      'Land|Landkode',
      'Country|Country code',
    ),
  },
  {
    key: 'latitude',
    path: 'locations.position.latitude',
    type: 'latitude',
    ...words(
      'Breddegrad|Lat|Bredde|Breddegrader|Latitude|Y',
      'Latitude|Lat|Y',
    ),
  },
  {
    key: 'longitude',
    path: 'locations.position.longitude',
    type: 'longitude',
    ...words(
      'Lengdegrad|Lng|Lon|Long|Lengde|Lengdegrader|Longitude|X',
      'Longitude|Lng|Lon|Long|X',
    ),
  },
  {
    key: 'coordinates',
    path: 'locations.position',
    type: 'coordinates',
    sameAs: 'latitude',
    ...otherHeadings(
      'Koordinater|Posisjon|GPS|Kartposisjon|Kartpunkt|Lat/lon|Lat lng',
      'Coordinates|Position|GPS|Lat/lon|Latlng|Geo',
    ),
  },
  {
    key: 'precision',
    path: 'locations.position.precision',
    type: 'code',
    list: 'precision',
    ...words(
      'Nøyaktighet|Presisjon|Hvor nøyaktig',
      'Precision|Accuracy|How precise',
    ),
  },
  {
    key: 'area',
    path: 'locations.area',
    type: 'text',
    isTranslatable: true,
    ...words(
      'Område|Omtrentlig område|Omtrent hvor|Området, med ord',
      'Area|Wide area|Area in words',
    ),
  },
  {
    key: 'district',
    path: 'locations.area',
    type: 'locality',
    isSharedByRows: true,
    sameAs: 'area',
    ...otherHeadings('Bydel|Bydelsnavn|Strøk|Nabolag|Grannelag', 'District|Borough|Neighbourhood|Neighborhood|City district'),
  },
  {
    key: 'directions',
    path: 'locations.directions',
    type: 'text',
    isTranslatable: true,
    ...words(
      'Veibeskrivelse|Veien dit|Hvordan finne fram|Finne fram|Finn fram|Inngang fra|Hvordan man finner døra',
      'Directions|How to find it|How to find the door|Way there',
    ),
  },
  {
    key: 'wheelchair',
    path: 'locations.accessibility.wheelchair',
    type: 'code',
    list: 'wheelchair',
    yes: 'yes',
    no: 'no',
    ...words(
      'Rullestol|Rullestoltilgang|Tilgjengelig for rullestol|Universell utforming|UU|Tilgjengelighet',
      'Wheelchair|Wheelchair access|Wheelchair accessible|Accessible|Accessibility',
    ),
  },
  {
    key: 'hours',
    path: 'openingHours',
    type: 'hours',
    ...words(
      'Åpningstider|Åpningstid|Åpent|Åpen|Når er det åpent|Tider|Tid|Åpningstider (uke)|Når|Når er de åpne|Dager og tider|Besøkstid|Tidspunkt|Når har dere åpent',
      'Opening hours|Hours|Open|Opening times|When open|When|Times|Days and times',
    ),
  },
  {
    key: 'closedOnHolidays',
    path: 'openingHours.publicHolidays',
    type: 'code',
    list: 'holidayRule',
    yes: 'closed',
    no: 'open',
    ...words(
      'Stengt på helligdager|Stengt helligdager|Helligdagsstengt',
      'Closed on public holidays',
    ),
  },
  {
    key: 'openOnHolidays',
    path: 'openingHours.publicHolidays',
    type: 'code',
    list: 'holidayRule',
    yes: 'open',
    no: 'closed',
    sameAs: 'closedOnHolidays',
    ...otherHeadings(
      'Åpent på helligdager|Åpent helligdager|Helligdager|Røde dager',
      'Open on public holidays|Public holidays|Holidays',
    ),
  },
  alwaysColumn,
  ...dayColumns,
]; // prettier-ignore
