import type { PapersTable } from './words.ts';

/** The right to stay alone: “you need no work permit” says nothing of it. */
const STAY =
  'opholdstilladelse(?:n|r)?|opholds(?:kort|bevis|grundlag|dokument)(?:et)?|(?:lovligt?|gyldigt?|fast) ophold|visum(?:met)?|gyldige papirer|papirer(?:ne)? i orden';

export const da: PapersTable = {
  turning: {
    denied:
      'ikke|ej|ingen|intet|uden|hverken|uafhængigt?|uanset|aldrig|heller|selvom|selv om|hvad enten|slipper|frivilligt?|valgfrit',
    limited:
      'mange(?: (?:papirløse|udokumenterede|mennesker|personer|kvinder|migranter)|(?= ?[|]))|(?:der|som) (?:kræver|behøver|har brug for)|hvis|såfremt|om muligt|gerne|helst|(?<!så (?:vi|du) )kan|eventuelt|evt|nogle gange|(?<!spørger(?: dig)? )om (?:du|i|man)|du må',
    elsewhere:
      'for at (?:få|kunne|leje|åbne|bo|blive)(?! hjælp| råd| plads| mad| komme| bruge| seng| behandling)|andre (?:steder|tilbud)|andetsteds|job\\p{L}*|arbejder?|studere|gifte|rejser?|bankkonto|konto|skole|ansøg\\p{L}*|søger? om|forny\\p{L}*',
    but: 'men',
    reminds: 'glem (?:nu |endelig )?ikke|ikke glemme',
    notHere:
      'det (?:gør|kræver) vi ikke|ikke (?:vi|her|hos os)|vi (?:gør|kræver) (?:det )?ikke(?: det)?|vi spørger ikke(?: om det| efter det)?|(?:her|hos os) (?:er (?:det|alt|hjælpen) gratis|behøver du (?:det )?ikke(?: det)?)',
    butHere:
      'det gør vi|vi gør det|vi (?:hjælper|tager imod|modtager) (?:dem|dig|alle)|her (?:kan|må) du(?: komme| få hjælp)?',
  },
  demand: {
    before:
      '(?:skal|bør)(?: du| i| alle| man)?(?: også| altid| derfor| først)?(?: kunne)? (?:have med|medbringe|have|vise|fremvise|forevise|fremlægge|tage|oplyse|opgive|dokumentere|bruge|logge ind med|aflevere|komme med|møde op med)|(?:du|i|man|alle)(?: også)? (?:behøver|har brug for)|(?:kræver|forudsætter)(?: vi| de)?(?:,? at (?:du|i|man) (?:har|kan vise|viser))?|kræves(?: der)?|krav(?:et)? (?:er|om)|(?:vi|de|personalet) (?:beder(?: dig)? om(?: at se)?|spørger(?: dig| alle)? (?:om|efter)|skal se|skal have|vil se|tjekker|kontrollerer)|mod (?:forevisning|fremvisning) af',
    order:
      '(?:husk at |venligst |vær venlig at )?(?:tag|tage|medbring|medbringe|vis|fremvis|forevis|hav|oplys|opgiv|log ind med|indtast|udfyld|mød op med|kom med|brug)|husk(?! at)|sørg for at (?:have|medbringe|tage)',
    and: 'og',
    bring: ' at (?:tage|have|medbringe|vise|fremvise)',
    keep: '(?:venligst )?(?:hav|hold)',
    ready: 'klart?|klare|parat|ved hånden|fremme|med|på dig',
    after:
      'kræves|er (?:påkrævet|nødvendigt?|obligatorisk|et krav|en betingelse|en forudsætning)|skal(?: altid)? (?:medbringes|vises|fremvises|forevises|oplyses|fremlægges|tages med)|medbringes|tjekkes|kontrolleres|(?:bliver|vil blive) (?:tjekket|kontrolleret)',
    only: '(?:kun|udelukkende)(?: åbent?)? (?:for|til)(?: \\p{L}+){0,2} (?:med|der har|som har)|(?:hjælper|modtager) kun(?: \\p{L}+){0,2} (?:med|der har|som har)|kun(?: personer| folk| kvinder| mænd| dem)? (?:med|der har|som har)|(?:tilbuddet|hjælpen) (?:gælder|er for)(?: (?!også|både)\\p{L}+){0,3} (?:med|der har|som har)|forbeholdt(?: \\p{L}+){0,2} (?:med|der har|som har)',
    waived:
      '(?:behøver|kræver|spørger)(?: du| i| vi| de)? (?:ikke(?! (?:kun|bare|alene))|ingen|intet|hverken|aldrig)(?: at)?(?: have| vise| medbringe| oplyse| om| efter)?|uanset|uafhængigt af|skal(?: du)? ikke(?: have| vise| medbringe)',
    without: 'uden(?: at)?(?: have| vise| krav om)?',
    waivedAfter: '(?:kræves|behøves|er) ikke(?: nødvendigt?| påkrævet| et krav)?',
    between: 'hjælp|hjælpe|at|råd|rådgivning|information|støtte|om|som|der|nogen|tale|og|mistet',
  },
  refusal: {
    lacks:
      '(?<!selv )(?:hvis|når|som|der) (?:\\p{L}+ ){0,2}ikke (?:har|kan vise|viser|kan fremvise)|(?:har|kan|viser) (?:du|i|man) (?:ikke|intet|ingen)(?: vise| fremvise| have)?|uden(?: at)?(?: (?:have|vise|kunne vise|fremvise))?|(?:hvis|som|der) (?:\\p{L}+ )?mangler|mangler (?:du|i)',
    refuses:
      '(?:får|kan|kommer|vil|skal|tager|giver|har|må)… (?:ikke|ingen)… (?:hjælp|hjælpe|ind|imod|komme|plads|seng|mad|bruge|benytte|deltage|overnatte|sove|adgang|behandlet|behandling)|hjælper… ikke|(?:modtager|behandler)… ikke|kom ikke|ingen (?:får|kan|kommer)… (?:hjælp|ind|komme|plads|seng|mad|sove)|ingen (?:adgang|hjælp|plads)|(?:bliver|vil blive)(?: (?!(?:ikke|aldrig|ingen)(?!\\p{L}))\\p{L}+){0,3} (?:afvist|bortvist|nægtet)|(?<!(?:ikke|aldrig) )afvises(?! (?:ikke|aldrig))|er(?: desværre)? ikke velkom\\p{L}+',
    only: 'kun|udelukkende',
    holders:
      '(?:(?:den|de|dem|dig|folk|personer|kvinder|mænd|gæster|patienter|migranter) )?(?:med|der har|som har|der kan vise|som kan vise)',
    may: '(?:kan|får|må|har|er|bliver)… (?:komme|bruge|benytte|hjælp|plads|seng|ind|velkom\\p{L}+|deltage|overnatte|sove|adgang)',
    mayOnly:
      '(?:kan|vil)… kun (?:hjælpe|tage imod|modtage)|(?:hjælper|modtager|behandler)… kun|tager kun imod|tager imod kun|forbeholdt|reserveret (?:for|til)|åbent? kun for|kun(?: åbent?)? (?:for|til)',
    onlyIf:
      '(?:kan|får|må)… kun(?: (?:komme|få|hjælp|hjælpe|dig|plads|ind|sove)){0,3},? (?:hvis|når) (?:du|i|man) (?:har|kan vise)|kun (?:hvis|når) (?:du|i) (?:har|kan vise)|(?:kan|får|må)… kun(?: (?:komme|få|hjælp|ind|plads|seng|mad|sove)){0,3} (?:med|mod|ved at vise)',
    notFor:
      '(?:gælder|er) ikke(?: åbent?| beregnet| ment)?(?: for| til)?|ikke (?:åbent? |beregnet )?(?:for|til)',
    spared: 'ofte|andre steder|nægt\\p{L}*|afvis\\p{L}*|bange|farligt?|mist\\p{L}*|aldrig|kun|heller|selv',
  },
  adjectives: '(?:gyldigt? |gyldige |dansk |danske |et |en |dit |din |gule? )*',
  residence: {
    starts:
      'opho visu lovl gyld fast dans arbe bopæ folk sund syge gult gule papi eu eøs nord borg komm bebo pers dem bor bosa være regi',
    thing: `${STAY}|dansk (?:indfødsret|statsborgerskab)|arbejdstilladelse(?:n)?|(?:dansk |fast |registreret )*(?:bopæl|folkeregisteradresse)|(?:gule? )?(?<!blå )(?:sundhedskort|sygesikrings(?:kort|bevis))(?:et)?`,
    also: '(?:kun|udelukkende|forbeholdt)(?: åbent?)?(?: for| til)? (?:danske (?:stats)?borgere|(?:eu|eøs|nordiske)[- ]?(?:stats)?borgere|borgere (?:i|fra|med bopæl)|kommunens borgere|beboere i \\p{L}+ kommune|(?:folk |personer |dem |borgere )?(?:(?:der|som) )?(?:bor|er bosat|har bopæl|bosat) (?:i|lovligt))|skal(?: du| i| alle| man)? (?:være|bo|opholde dig|opholde sig)(?: her| i (?:danmark|landet|kommunen))? (?:lovligt|bosat|tilmeldt folkeregisteret|folkeregistreret|dansk statsborger)',
    unless: 'venter',
  },
  identification: {
    starts: 'legi bill id idko idbe idpa iden pas pass køre miti nemi',
    thing:
      '(?:billed-?)?legitimation(?:en)?|(?:billed-?)?id(?:-?kort|-?bevis|-?papirer)?(?:et)?|identifikation|identitets(?:kort|papirer)(?:et)?|pas(?:set)?(?! på)|kørekort(?:et)?|mitid|nemid',
    also: 'skal(?: du| alle| man)?(?: kunne)? (?:legitimere|identificere) (?:dig|sig)',
    unless: 'nyt pas|kopi af pas',
  },
  personalNumber: {
    starts: 'cpr cprn pers dans miti nemi bank',
    thing: '(?:dansk )?(?:cpr(?:-?(?:nummer|nr))?(?:et)?|personnummer(?:et)?|personnr)|mitid|nemid|bankid',
    also: '(?:log(?:ge|ger)?(?: du)? ind|login|bestil\\p{L}*|book\\p{L}*)(?: \\p{L}+){0,3} med (?:mitid|nemid)',
    unless: 'telefonnummer',
  },
  people: {
    starts: 'papi udok dans eu eøs nord lovl bosa ille',
    status:
      '(?:danske|nordiske|(?:eu|eøs)-?) ?(?:stats)?borgere|(?:(?:personer|folk|dem) )?(?:(?:der|som) (?:er|bor|opholder sig) )?(?:lovligt|bosat) (?:her|i (?:danmark|landet|kommunen))',
    lacking:
      '(?:papirløse|udokumenterede|illegale)(?: (?:migranter|personer|kvinder|indvandrere|patienter))?(?! (?:\\p{L}+ )?med )',
  },
  stay: STAY,
  noPromise:
    'kilde|kilden|siden|loven|politiet|for personer uden|for dig uden|statsborgere|(?:eu-?|nordiske )borgere',
};
