import { otherHeadings, words, type Column } from '../column.ts';

/** What the service is, who runs it and whom it is for. */
export const aboutColumns: readonly Column[] = [
  {
    key: 'id',
    path: 'id',
    type: 'id',
    ...words(
      'Id|Tjeneste-id|ID-nummer|Nr|Nummer|Løpenummer',
      'Id|Service id|No|Number',
    ),
  },
  {
    key: 'name',
    path: 'name',
    type: 'name',
    isRequired: true,
    isTranslatable: true,
    ...words(
      'Navn|Tjeneste|Tilbud|Tjenestenavn|Navn på tjeneste|Navn på tilbud|Navn på tjenesten|Navn på tilbudet|Navn på tiltaket|Tjenestens navn|Tilbudets navn|Tilbudsnavn|Tittel|Tiltak|Navn på tiltak|Hva heter tilbudet|Hva heter tjenesten|Hva heter stedet|Hva heter det|Navn på stedet|Navn på sted|Stedets navn',
      'Name|Service|Service name|Name of service|Title|Program|Programme|Program name|Programme name|Project|Project name|What is it called|Name of the service|Name of place',
    ),
  },
  {
    key: 'alternateName',
    path: 'alternateName',
    type: 'name',
    isTranslatable: true,
    ...words(
      'Annet navn|Alternativt navn|Kortnavn|Forkortelse|Også kalt',
      'Other name|Alternate name|Alternative name|Short name|Abbreviation|Also known as',
    ),
  },
  {
    key: 'organization',
    path: 'organizationIds',
    type: 'names',
    isRequired: true,
    isSharedByRows: true,
    ...words(
      'Organisasjon|Organisasjonens navn|Org|Eier|Drives av|Driver|Drevet av|Hvem driver|Hvem står bak|Arrangør|Driftes av|Ansvarlig organisasjon|Ansvarlig|Tilbyder|Leverandør|Virksomhet|Aktør|Navn på organisasjon|Stiftelse|Forening|Etat|Hvilken organisasjon driver tilbudet|Hvilken organisasjon|Hvem driver tilbudet',
      'Organization|Organisation|Organization name|Organisation name|Run by|Who runs it|Provider|Operator|Agency|Owner|NGO',
    ),
  },
  {
    key: 'organizationUrl',
    path: 'organization.url',
    type: 'web',
    isSharedByRows: true,
    ...words(
      'Nettside organisasjon|Organisasjonens nettside|Nettside til organisasjonen|Hjemmeside organisasjon',
      'Organization website|Organisation website|Website of organization',
    ),
  },
  {
    key: 'organizationType',
    path: 'organization.type',
    type: 'code',
    list: 'organizationType',
    isSharedByRows: true,
    ...words(
      'Organisasjonstype|Type organisasjon|Sektor',
      'Organization type|Organisation type|Type of organization|Sector',
    ),
  },
  {
    key: 'summary',
    path: 'summary',
    type: 'text',
    isRequired: true,
    isTranslatable: true,
    ...words(
      'Kort beskrivelse|Kort om tilbudet|Kort om tjenesten|Kort om|Sammendrag|Oppsummering|Ingress|Kort tekst|Kort forklart|Kort beskr|Hva får du|Hva kan du få|Kort sagt|Beskriv tilbudet kort|Beskriv tjenesten kort',
      'Short description|Summary|In short|Brief description|Short text|Abstract|In one or two sentences',
    ),
  },
  {
    key: 'description',
    path: 'description',
    type: 'text',
    isTranslatable: true,
    ...words(
      'Beskrivelse|Beskr|Lang beskrivelse|Om tilbudet|Om tjenesten|Info|Informasjon|Innhold|Tekst|Hva de tilbyr|Hva tilbys|Beskriving|Omtale|Hva|Hva gjør de|Hva tilbyr de',
      'Description|Long description|About|What do you offer|What do they offer|Information|Details|Text|What they offer|What|What do they do',
    ),
  },
  {
    key: 'needs',
    path: 'needs',
    type: 'codes',
    list: 'needs',
    isRequired: true,
    ...words(
      'Hjelper med|Kategori|Kategorier|Type hjelp|Hjelp med|Hva hjelper de med|Type tilbud|Type tjeneste|Tjenestetype|Tilbudstype|Behov|Hjelpetype|Tema|Type|Slags hjelp|Stikkord|Hva slags hjelp|Hva kan de hjelpe med|Hva får du hjelp med|Hva kan du få hjelp med|Hjelp|Tjenester|Tilbyr',
      'Helps with|Needs|Category|Categories|Type of help|Help with|Type of service|Service type|Topics|Tags|What it helps with|What they help with',
    ),
  },
  {
    key: 'audience',
    path: 'audience',
    type: 'audience',
    list: 'audience',
    ...words(
      'Målgruppe|Målgrupper|For hvem|Hvem er det for|Hvem kan komme|Brukergruppe|Gruppe|Til hvem|Hvem',
      'Audience|Target group|Target groups|For whom|Who is it for|Who can come|Group',
    ),
  },
  {
    key: 'welcome',
    path: 'audience.welcome',
    type: 'code',
    list: 'welcome',
    yes: 'everyone-else-too',
    no: 'only',
    ...words(
      'Andre velkomne|Andre velkommen|Også for andre',
      'Others welcome|Are others welcome|Others too',
    ),
  },
  {
    key: 'minimumAge',
    path: 'minimumAge',
    type: 'age',
    ...words(
      'Minstealder|Minimumsalder|Nedre aldersgrense|Alder fra|Fra alder|Laveste alder|Yngste alder|Min alder',
      'Minimum age|Min age|Age from|From age|Youngest age',
    ),
  },
  {
    key: 'maximumAge',
    path: 'maximumAge',
    type: 'age',
    ...words(
      'Høyeste alder|Maksimumsalder|Maksalder|Øvre aldersgrense|Alder til|Til alder|Eldste alder',
      'Maximum age|Max age|Age to|To age|Oldest age',
    ),
  },
  {
    key: 'ageRange',
    path: 'minimumAge',
    type: 'age-range',
    sameAs: 'minimumAge',
    ...otherHeadings('Alder|Aldersgrense|Aldersgruppe|År', 'Age|Ages|Age limit|Age group'),
  },
  {
    key: 'languages',
    path: 'languages',
    type: 'languages',
    ...words(
      'Språk|Språk de snakker|Snakker|Hvilke språk|Språkene|Mål',
      'Languages|Language|Languages spoken|Spoken languages',
    ),
  },
  {
    key: 'canAskFor',
    path: 'canAskFor',
    type: 'codes',
    list: 'canAskFor',
    ...words(
      'Kan be om|Mulig å be om|Hva man kan be om',
      'Can ask for|What one may ask for',
    ),
  },
  {
    key: 'notOffered',
    path: 'notOffered',
    type: 'text',
    isTranslatable: true,
    ...words(
      'Ikke tilbud om|Tilbyr ikke|Hva de ikke hjelper med|Hjelper ikke med|Hva de ikke gjør',
      'Not offered|Does not offer|Does not help with|What it does not do|What they do not do',
    ),
  },
  {
    key: 'capacity',
    path: 'capacity',
    type: 'text',
    isTranslatable: true,
    ...words(
      'Kapasitet|Plasser|Antall plasser|Sengeplasser|Plasser og kø',
      'Capacity|Places|Beds|Beds and queues',
    ),
  },
  {
    key: 'scope',
    path: 'serviceArea.scope',
    type: 'code',
    list: 'areaScope',
    ...words(
      'Dekker|Rekkevidde|Dekning|Nasjonalt eller lokalt',
      'Covers|Scope|Coverage',
    ),
  },
  {
    key: 'regions',
    path: 'serviceArea.regions',
    type: 'places',
    ...words(
      'Dekker steder|Dekningsområde|Gjelder for kommuner|Opptaksområde',
      'Covers places|Service area|Catchment area',
    ),
  },
  {
    key: 'countries',
    path: 'serviceArea.countries',
    type: 'countries',
    ...words(
      'Dekker land|Gjelder for land',
      'Covers countries',
    ),
  },
  {
    key: 'areaNote',
    path: 'serviceArea.note',
    type: 'text',
    isTranslatable: true,
    ...words(
      'Dekker (merknad)',
      'Covers (note)',
    ),
  },
]; // prettier-ignore
