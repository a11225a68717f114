import type { CodeLabels } from './types.ts';

/** Bokmål. Short words for a reader with little language; «unconfirmed» is a question to ask, never a promise. */
export const nb: CodeLabels = {
  language: 'nb',
  origin: 'source',
  needGroups: {
    health: {
      label: 'Helse',
      explanation: 'Hjelp med kroppen, sykdom, graviditet eller hvordan du har det inni deg.',
    },
    'harm-reduction': {
      label: 'Kondomer og utstyr',
      explanation: 'Ting og hjelp som gjør at du tar mindre skade av sex eller rusmidler.',
    },
    safety: {
      label: 'Trygghet',
      explanation: 'Hjelp når du er i fare, eller når noen skader eller tvinger deg.',
    },
    law: {
      label: 'Juss og rettigheter',
      explanation: 'Råd om loven, opphold, arbeid og hva du har rett til.',
    },
    'a-place': { label: 'Sove', explanation: 'Et sted å sove, bo eller være.' },
    basics: {
      label: 'Mat og klær',
      explanation: 'Ting du trenger hver dag, som mat, klær, dusj og telefon.',
    },
    talk: {
      label: 'Snakke med noen',
      explanation: 'Noen som kan høre på deg, møte deg eller tolke for deg.',
    },
    'learn-and-work': { label: 'Jobb og språk', explanation: 'Kurs, skole og råd om jobb.' },
    travel: { label: 'Reise hjem', explanation: 'Hjelp til å reise hjem eller til å finne familien din.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Test for kjønnssykdommer',
      explanation: 'Du kan ta test for sykdommer som smitter ved sex, som hiv eller klamydia.',
    },
    'sexual-health-treatment': {
      label: 'Behandling av kjønnssykdommer',
      explanation: 'Du kan få medisin eller annen behandling for sykdommer som smitter ved sex.',
    },
    'hiv-prep-pep': {
      label: 'Medisin mot hiv (PrEP, PEP)',
      explanation:
        'Du kan spørre om medisin som skal hindre hiv: PrEP før sex, PEP så fort som mulig etterpå.',
    },
    contraception: { label: 'Prevensjon', explanation: 'Du kan få hjelp til å hindre at du blir gravid.' },
    pregnancy: {
      label: 'Graviditet',
      explanation: 'Du kan få hjelp når du er gravid eller tror at du er det.',
    },
    abortion: {
      label: 'Abort',
      explanation: 'Du kan få råd eller hjelp hvis du tenker på å avslutte en graviditet.',
    },
    vaccination: {
      label: 'Vaksine',
      explanation: 'Du kan få en sprøyte som beskytter mot en sykdom, for eksempel hepatitt.',
    },
    'general-health': {
      label: 'Vanlig helsehjelp',
      explanation: 'Du kan få hjelp av lege eller sykepleier når du er syk.',
    },
    dental: {
      label: 'Tannlege',
      explanation: 'Du kan få hjelp når du har vondt i tennene eller noe er galt med dem.',
    },
    'wound-care': { label: 'Stell av sår', explanation: 'Noen kan rense og stelle sår for deg.' },
    'mental-health': {
      label: 'Psykisk helse',
      explanation: 'Du kan få hjelp når du er redd, trist, ikke får sove eller har det vondt.',
    },
    'condoms-lubricant': {
      label: 'Kondomer og glidemiddel',
      explanation: 'Du kan få kondomer eller glidemiddel her.',
    },
    'clean-equipment': {
      label: 'Rent brukerutstyr',
      explanation: 'Du kan få rene sprøyter eller annet rent utstyr hvis du bruker rusmidler.',
    },
    naloxone: {
      label: 'Nalokson mot overdose',
      explanation: 'Du kan få medisin som kan stoppe en overdose.',
    },
    'drug-checking': {
      label: 'Test av rusmidler',
      explanation: 'Du kan få sjekket hva et rusmiddel inneholder.',
    },
    'supervised-consumption': {
      label: 'Brukerrom',
      explanation: 'Du kan bruke rusmidler mens helsepersonell er til stede.',
    },
    'substance-use-treatment': {
      label: 'Behandling for rus',
      explanation: 'Du kan få hjelp til å bruke mindre alkohol eller andre rusmidler, eller til å slutte.',
    },
    emergency: { label: 'Akutt hjelp', explanation: 'Hjelp når liv eller helse er i fare nå.' },
    'violence-support': {
      label: 'Hjelp ved vold',
      explanation: 'Du kan få råd og støtte hvis noen slår, truer eller kontrollerer deg.',
    },
    'sexual-assault-care': {
      label: 'Hjelp etter overgrep',
      explanation: 'Du kan få hjelp etter voldtekt eller andre seksuelle overgrep.',
    },
    'crisis-shelter': {
      label: 'Krisesenter',
      explanation: 'Et sted du kan dra til hvis noen hjemme skader eller truer deg.',
    },
    'trafficking-support': {
      label: 'Hjelp ved menneskehandel',
      explanation: 'Du kan få hjelp hvis noen tvinger deg til å jobbe eller selge sex, eller utnytter deg.',
    },
    'legal-advice': { label: 'Juridiske råd', explanation: 'Du kan få råd av noen som kan loven.' },
    'immigration-advice': {
      label: 'Råd om opphold',
      explanation: 'Du kan få råd om å være i landet og om å søke opphold.',
    },
    'asylum-advice': { label: 'Råd om asyl', explanation: 'Du kan få råd om å søke beskyttelse i landet.' },
    'labour-rights': {
      label: 'Rettigheter på jobb',
      explanation: 'Du kan få råd om lønn, kontrakt og hva en sjef har lov til.',
    },
    'help-to-report': {
      label: 'Hjelp til å anmelde',
      explanation: 'Du kan få hjelp hvis du tenker på å anmelde noe til politiet.',
    },
    'rights-information': {
      label: 'Vite om rettigheter',
      explanation: 'Du kan få vite hva du har rett til.',
    },
    'emergency-overnight-stay': {
      label: 'Et sted å sove',
      explanation: 'Et sted der du kan sove en natt eller noen få netter, hvis det er plass.',
    },
    'safe-accommodation': {
      label: 'Bosted når du er i fare',
      explanation: 'Et sted å bo for en tid hvis noen truer eller utnytter deg.',
    },
    'day-centre': {
      label: 'Sted å være på dagen',
      explanation: 'Du kan komme inn, sette deg ned og hvile på dagtid.',
    },
    food: { label: 'Mat', explanation: 'Du kan få et måltid eller mat å ta med.' },
    clothing: { label: 'Klær', explanation: 'Du kan få klær eller sko.' },
    'shower-laundry': { label: 'Dusj og klesvask', explanation: 'Du kan dusje eller vaske klær.' },
    'money-advice': { label: 'Råd om penger', explanation: 'Du kan få råd om penger, gjeld eller støtte.' },
    'phone-internet': {
      label: 'Telefon og internett',
      explanation: 'Du kan lade telefonen, ringe eller bruke internett.',
    },
    counselling: {
      label: 'Samtale og råd',
      explanation: 'Du kan snakke med en fagperson om det som er vanskelig.',
    },
    'peer-support': {
      label: 'Folk med egen erfaring',
      explanation: 'Du kan snakke med noen som har opplevd det samme som deg.',
    },
    'social-work': {
      label: 'Sosialarbeider',
      explanation: 'Noen kan hjelpe deg med brev, kontorer og det praktiske i livet.',
    },
    outreach: { label: 'Hjelp der du er', explanation: 'De som jobber der, møter folk ute eller på nett.' },
    'meeting-place': { label: 'Møteplass', explanation: 'Et sted der du kan treffe andre og snakke sammen.' },
    'crisis-line': {
      label: 'Krisetelefon',
      explanation: 'Du kan ringe eller skrive når du har det vondt og trenger noen nå.',
    },
    interpreting: {
      label: 'Tolk',
      explanation: 'Noen kan oversette mellom ditt språk og språket her i landet.',
    },
    'language-course': { label: 'Språkkurs', explanation: 'Du kan lære språket.' },
    'job-advice': {
      label: 'Råd om jobb',
      explanation: 'Du kan få hjelp til å finne en jobb eller søke på en.',
    },
    education: { label: 'Skole og utdanning', explanation: 'Du kan få skole, eller råd om å gå på skole.' },
    courses: { label: 'Kurs', explanation: 'Du kan lære noe nytt, for eksempel data eller søm.' },
    'assisted-return': {
      label: 'Hjelp til å reise hjem',
      explanation: 'Du kan få hjelp hvis du vil reise tilbake til landet ditt.',
    },
    'family-tracing': {
      label: 'Finne familien',
      explanation: 'Du kan få hjelp til å lete etter familie du har mistet kontakt med.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Folk som selger sex',
      explanation: 'For deg som selger sex eller har gjort det.',
    },
    migrants: { label: 'Migranter', explanation: 'For deg som kommer fra et annet land.' },
    undocumented: {
      label: 'Uten oppholdstillatelse',
      explanation: 'For deg som ikke har tillatelse til å være i landet.',
    },
    'eu-citizens': { label: 'EU-borgere', explanation: 'For deg som har statsborgerskap i et EU-land.' },
    'asylum-seekers': {
      label: 'Asylsøkere',
      explanation: 'For deg som søker eller har søkt om beskyttelse.',
    },
    'trafficked-people': {
      label: 'Utsatt for menneskehandel',
      explanation: 'For deg som noen tvinger eller utnytter for å tjene penger.',
    },
    women: { label: 'Kvinner', explanation: 'For deg som er kvinne.' },
    men: { label: 'Menn', explanation: 'For deg som er mann.' },
    'trans-people': { label: 'Transpersoner', explanation: 'For deg som er trans.' },
    lgbtiq: {
      label: 'Skeive (LHBTI+)',
      explanation: 'For deg som er lesbisk, homofil, bifil, trans eller på annen måte skeiv.',
    },
    'men-who-have-sex-with-men': {
      label: 'Menn som har sex med menn',
      explanation: 'For deg som er mann og har sex med menn.',
    },
    'people-who-use-drugs': {
      label: 'Folk som bruker rusmidler',
      explanation: 'For deg som bruker rusmidler eller har gjort det.',
    },
    homeless: { label: 'Uten fast bolig', explanation: 'For deg som ikke har et fast sted å bo.' },
    'young-people': { label: 'Unge', explanation: 'For deg som er ung. Se etter aldersgrensen.' },
    families: { label: 'Familier', explanation: 'For deg som har barn eller er sammen med familien din.' },
    roma: { label: 'Romfolk', explanation: 'For deg som er rom.' },
    workers: { label: 'Arbeidstakere', explanation: 'For deg som jobber eller har jobbet.' },
    'people-with-hiv': { label: 'Folk som lever med hiv', explanation: 'For deg som har hiv.' },
    'victims-of-violence': {
      label: 'Utsatt for vold',
      explanation: 'For deg som noen har slått, truet eller skadet.',
    },
    relatives: {
      label: 'Pårørende',
      explanation: 'For deg som er familie eller nær venn til noen som trenger hjelp.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Andre er også velkomne',
      explanation: 'Du kan komme selv om du ikke er i denne gruppen.',
    },
    mainly: {
      label: 'Mest for denne gruppen',
      explanation: 'Er du ikke i denne gruppen, kan du spørre om du kan komme.',
    },
    only: {
      label: 'Bare for denne gruppen',
      explanation: 'Du får hjelp her bare hvis du er i denne gruppen.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Spør ikke om opphold',
      explanation: 'De spør deg ikke om du har lov til å være i landet.',
    },
    'not-required': {
      label: 'Krever ikke opphold',
      explanation: 'Hjelpen avhenger ikke av oppholdstillatelse, men de kan spørre deg om den.',
    },
    'some-services-only': {
      label: 'Noe hjelp uten opphold',
      explanation: 'Du kan få noe av hjelpen uten oppholdstillatelse, men ikke alt.',
    },
    unconfirmed: {
      label: 'Ikke kjent: spør de om opphold?',
      explanation: 'Vi vet ikke om de spør. Du kan spørre dem før du sier hvem du er.',
    },
  },
  identification: {
    none: {
      label: 'Du trenger ikke å vise ID',
      explanation: 'Du trenger ikke å vise noe som sier hvem du er.',
    },
    'alias-accepted': {
      label: 'Kallenavn er greit',
      explanation: 'Du kan bruke et annet navn enn det som står i passet.',
    },
    'any-document': {
      label: 'Du må vise en slags ID',
      explanation: 'Du må vise et papir med navnet ditt. Det trenger ikke å være pass.',
    },
    'official-document': {
      label: 'Du må vise pass eller offentlig ID',
      explanation: 'Du må vise pass eller et annet offisielt papir som sier hvem du er.',
    },
    unconfirmed: {
      label: 'Ikke kjent: må du vise ID?',
      explanation: 'Vi vet ikke om du må vise papirer. Du kan spørre dem først.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Trenger ikke fødselsnummer',
      explanation: 'Du trenger ikke fødselsnummer eller elektronisk ID som BankID.',
    },
    needed: {
      label: 'Krever fødselsnummer',
      explanation: 'Du må ha fødselsnummer eller elektronisk ID, for eksempel BankID.',
    },
    unconfirmed: {
      label: 'Ikke kjent: trengs fødselsnummer?',
      explanation: 'Vi vet ikke om du må ha fødselsnummer eller BankID. Du kan spørre dem først.',
    },
  },
  anonymity: {
    full: { label: 'Du kan være anonym', explanation: 'Du trenger ikke å si hvem du er for å få hjelp.' },
    partial: {
      label: 'Anonym for noe, ikke alt',
      explanation: 'Du kan få noe av hjelpen uten å si hvem du er, men ikke alt.',
    },
    none: { label: 'Du kan ikke være anonym', explanation: 'Du må si hvem du er for å få hjelp.' },
    unconfirmed: {
      label: 'Ikke kjent: kan du være anonym?',
      explanation: 'Vi vet ikke om du må si hvem du er. Du kan spørre dem først.',
    },
  },
  cost: {
    free: { label: 'Gratis', explanation: 'Du betaler ingenting.' },
    'partly-free': {
      label: 'Noe er gratis',
      explanation: 'Du betaler ikke for noe av hjelpen, men for annet må du betale.',
    },
    'small-fee': { label: 'Koster litt', explanation: 'Du må betale et lite beløp.' },
    paid: { label: 'Du må betale', explanation: 'Du må betale for hjelpen.' },
    unconfirmed: {
      label: 'Ikke kjent: koster det noe?',
      explanation: 'Vi vet ikke om du må betale. Spør om prisen først.',
    },
  },
  entry: {
    'walk-in': { label: 'Kom uten avtale', explanation: 'Du kan komme i åpningstiden uten å bestille time.' },
    appointment: { label: 'Bestill time', explanation: 'Du må avtale en tid før du kommer.' },
    'phone-first': { label: 'Ring først', explanation: 'Du må ringe før du kommer.' },
    referral: {
      label: 'Trenger henvisning',
      explanation: 'En lege eller en annen tjeneste må sende deg dit.',
    },
    'no-referral-needed': {
      label: 'Trenger ikke henvisning',
      explanation: 'Du kan ta kontakt selv, uten at noen sender deg.',
    },
    registration: { label: 'Du må melde deg på', explanation: 'Du må melde deg på før du kan være med.' },
    'queue-ticket': { label: 'Kølapp', explanation: 'Du tar en kølapp og venter på tur.' },
    lottery: {
      label: 'Plasser trekkes',
      explanation: 'Det trekkes lodd om plassene, så du får kanskje ikke plass.',
    },
    'waiting-list': {
      label: 'Venteliste',
      explanation: 'Du må stå på en liste og vente til det blir din tur.',
    },
    outreach: { label: 'De møter folk ute', explanation: 'Du kan treffe dem ute, der de går rundt.' },
    online: { label: 'På nett', explanation: 'Du får kontakt eller hjelp på internett.' },
  },
  records: {
    'none-kept': {
      label: 'Skriver ikke ned noe om deg',
      explanation: 'De lagrer ikke navn eller opplysninger om deg.',
    },
    'own-records-only': {
      label: 'Notater bare hos tjenesten',
      explanation: 'De skriver ned noe om deg, men bare i sine egne papirer.',
    },
    'shared-health-record': {
      label: 'Skriver i delt helsejournal',
      explanation: 'Det de skriver om deg, kan leses av andre som gir deg helsehjelp.',
    },
    unconfirmed: {
      label: 'Ikke kjent: skriver de ned noe?',
      explanation: 'Vi vet ikke hva de skriver om deg. Du kan spørre dem først.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Sier ikke noe til politiet uten ditt ja',
      explanation:
        'De skal ikke snakke med politiet om deg før du sier ja. Loven kan kreve unntak, for eksempel når liv er i fare.',
    },
    'legal-duty-only': {
      label: 'Varsler politiet bare når loven krever',
      explanation:
        'De sier fra til politiet uten ditt ja bare når loven krever det, for eksempel når liv er i fare.',
    },
    'present-on-site': {
      label: 'Politiet er på stedet',
      explanation: 'Du kan møte politi når du kommer hit.',
    },
    'part-of-authority': {
      label: 'Politiet driver tjenesten',
      explanation: 'De som hjelper deg her, arbeider for politiet.',
    },
    unconfirmed: {
      label: 'Ikke kjent: sier de fra til politiet?',
      explanation: 'Vi vet ikke hva de sier til politiet. Spør dem før du forteller noe.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Sier ikke noe til UDI uten ditt ja',
      explanation:
        'De skal ikke snakke med UDI eller andre utlendingsmyndigheter om deg før du sier ja. Loven kan kreve unntak.',
    },
    'legal-duty-only': {
      label: 'Varsler UDI bare når loven krever',
      explanation:
        'De sier fra til UDI eller andre utlendingsmyndigheter uten ditt ja bare når loven krever det.',
    },
    'present-on-site': {
      label: 'Utlendingsmyndigheter er på stedet',
      explanation: 'Du kan møte noen fra UDI eller andre utlendingsmyndigheter når du kommer hit.',
    },
    'part-of-authority': {
      label: 'Utlendingsmyndigheter driver tjenesten',
      explanation: 'De som hjelper deg her, arbeider for UDI eller andre utlendingsmyndigheter.',
    },
    unconfirmed: {
      label: 'Ikke kjent: sier de fra til UDI?',
      explanation:
        'Vi vet ikke hva de sier til UDI eller andre utlendingsmyndigheter. Spør dem før du forteller noe.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Har taushetsplikt',
      explanation: 'Loven sier at de ikke skal fortelle andre om deg, men det finnes unntak.',
    },
    no: { label: 'Har ikke taushetsplikt', explanation: 'Loven forbyr dem ikke å fortelle andre om deg.' },
    unconfirmed: {
      label: 'Ikke kjent: har de taushetsplikt?',
      explanation: 'Vi vet ikke om loven sier at de må tie om deg. Du kan spørre dem først.',
    },
  },
  basis: {
    stated: { label: 'sier tjenesten selv', explanation: 'Tjenesten har selv skrevet eller sagt dette.' },
    reported: { label: 'sier andre', explanation: 'Andre enn tjenesten har skrevet eller sagt dette.' },
    rule: {
      label: 'sier loven eller en nasjonal regel',
      explanation: 'Slik er regelen, men det kan være annerledes når du kommer dit.',
    },
  },
  serviceStatus: {
    active: { label: 'I drift', explanation: 'Tjenesten finnes og tar imot folk.' },
    'temporarily-closed': {
      label: 'Stengt for en tid',
      explanation: 'Du kan ikke få hjelp her nå. Meningen er at de åpner igjen.',
    },
    inactive: {
      label: 'Ikke i drift nå',
      explanation: 'Du kan ikke få hjelp her nå, og vi vet ikke om de åpner igjen.',
    },
    defunct: { label: 'Lagt ned', explanation: 'Tjenesten finnes ikke lenger, så du må bruke en annen.' },
  },
  organizationType: {
    public: { label: 'Offentlig', explanation: 'Staten, fylket eller kommunen driver den du møter her.' },
    charity: {
      label: 'Ideell organisasjon',
      explanation: 'En organisasjon som ikke skal tjene penger på deg.',
    },
    'faith-based': {
      label: 'Religiøs organisasjon',
      explanation: 'En kirke eller en annen gruppe med en tro driver det.',
    },
    'user-led': {
      label: 'Drevet av folk med egen erfaring',
      explanation: 'De som driver det, har selv levd slik som dem de hjelper.',
    },
    'health-trust': {
      label: 'Offentlig sykehus',
      explanation: 'Et helseforetak, som driver offentlige sykehus.',
    },
    other: { label: 'Annen organisasjon', explanation: 'En annen type organisasjon.' },
  },
  locationKind: {
    physical: { label: 'Fast sted', explanation: 'Du kan komme til et bestemt sted.' },
    mobile: {
      label: 'Flytter seg',
      explanation: 'Tjenesten kommer til ulike steder, for eksempel med buss.',
    },
    outreach: { label: 'Ute der folk er', explanation: 'De går ute, og du kan treffe dem der.' },
    phone: { label: 'På telefon', explanation: 'Du får hjelp på telefon.' },
    online: { label: 'På nett', explanation: 'Du får hjelp på internett.' },
  },
  visibility: {
    public: { label: 'Åpen adresse', explanation: 'Alle kan se hvor det er.' },
    'on-request': { label: 'Spør om adressen', explanation: 'Du må ta kontakt for å få vite hvor det er.' },
    area: { label: 'Bare området vises', explanation: 'Du ser bare omtrent hvor det er.' },
    confidential: { label: 'Hemmelig adresse', explanation: 'Adressen står ikke her, så du må ta kontakt.' },
  },
  precision: {
    entrance: { label: 'Ved inngangen', explanation: 'Punktet på kartet viser deg inngangen.' },
    building: {
      label: 'Ved bygningen',
      explanation: 'Punktet på kartet viser deg bygningen, men ikke døra.',
    },
    street: { label: 'I gata', explanation: 'Punktet på kartet viser deg gata, men ikke huset.' },
    postcode: { label: 'I postområdet', explanation: 'Punktet på kartet viser deg bare postnummeret.' },
    locality: {
      label: 'I byen eller kommunen',
      explanation: 'Punktet på kartet viser deg bare byen eller kommunen.',
    },
  },
  wheelchair: {
    yes: { label: 'Du kommer inn med rullestol', explanation: 'Du kan komme inn med rullestol.' },
    limited: {
      label: 'Vanskelig med rullestol',
      explanation: 'Du kan trenge hjelp, eller du kommer bare inn noen steder.',
    },
    no: { label: 'Du kommer ikke inn med rullestol', explanation: 'Du kan ikke komme inn med rullestol.' },
    unconfirmed: {
      label: 'Ikke kjent: kan du bruke rullestol?',
      explanation: 'Vi vet ikke om du kommer inn med rullestol. Du kan spørre dem først.',
    },
  },
  channel: {
    phone: { label: 'Telefon', explanation: 'Du kan ringe.' },
    sms: { label: 'SMS', explanation: 'Du kan sende en tekstmelding.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Du kan skrive i appen WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Du kan skrive i appen Signal.' },
    telegram: { label: 'Telegram', explanation: 'Du kan skrive i appen Telegram.' },
    viber: { label: 'Viber', explanation: 'Du kan skrive i appen Viber.' },
    messenger: { label: 'Messenger', explanation: 'Du kan skrive i Messenger fra Facebook.' },
    email: { label: 'E-post', explanation: 'Du kan sende e-post.' },
    web: { label: 'Nettside', explanation: 'Du kan lese mer på nettsiden deres.' },
    form: { label: 'Skjema', explanation: 'Du kan skrive i et skjema på nettsiden deres.' },
    chat: { label: 'Chat', explanation: 'Du kan skrive med dem på nettsiden deres.' },
    video: { label: 'Videosamtale', explanation: 'Du kan snakke med dem med bilde og lyd.' },
  },
  numberShown: {
    yes: { label: 'Viser nummeret ditt', explanation: 'De kan se telefonnummeret ditt.' },
    no: {
      label: 'Viser ikke nummeret ditt',
      explanation: 'De ser ikke telefonnummeret ditt, men telefonen din kan vise at du tok kontakt.',
    },
    unconfirmed: {
      label: 'Ikke kjent: vises nummeret ditt?',
      explanation: 'Vi vet ikke om de ser telefonnummeret ditt.',
    },
  },
  contactCost: {
    free: { label: 'Gratis å ta kontakt', explanation: 'Det koster deg ingenting å ringe eller skrive.' },
    'normal-rate': { label: 'Vanlig pris', explanation: 'Du betaler det mobilselskapet ditt vanligvis tar.' },
    premium: {
      label: 'Koster mer enn vanlig',
      explanation: 'Å ringe eller skrive hit koster mer enn en vanlig samtale.',
    },
    unconfirmed: {
      label: 'Ikke kjent: koster det å ta kontakt?',
      explanation: 'Vi vet ikke hva det koster å ringe eller skrive.',
    },
  },
  languageMode: {
    staff: {
      label: 'De ansatte kan språket',
      explanation: 'Du kan snakke dette språket med noen som jobber der.',
    },
    interpreter: { label: 'Med tolk', explanation: 'En tolk oversetter mellom deg og dem.' },
    written: {
      label: 'Bare skriftlig',
      explanation: 'Du kan lese eller skrive på dette språket, men ikke snakke det med dem.',
    },
    unconfirmed: {
      label: 'Ikke kjent: snakker de språket?',
      explanation: 'Vi vet ikke om noen snakker språket eller om de bruker tolk. Du kan spørre dem først.',
    },
  },
  areaScope: {
    local: { label: 'I nærområdet', explanation: 'For deg som er i denne byen eller kommunen.' },
    regional: { label: 'I regionen', explanation: 'For deg som er i denne delen av landet.' },
    national: { label: 'I hele landet', explanation: 'For deg som er i landet, uansett hvor.' },
    international: { label: 'I flere land', explanation: 'For deg som er i dette landet eller i et annet.' },
  },
  canAskFor: {
    'female-worker': {
      label: 'Du kan be om en kvinne',
      explanation: 'Du kan si at du vil ha hjelp av en kvinne.',
    },
    'male-worker': { label: 'Du kan be om en mann', explanation: 'Du kan si at du vil ha hjelp av en mann.' },
    interpreter: { label: 'Du kan be om tolk', explanation: 'Du kan si at du trenger tolk.' },
    companion: { label: 'Du kan be om følge', explanation: 'Du kan be om at noen blir med deg.' },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Tjenesten har bekreftet',
      explanation: 'Tjenesten har lest det du ser her, og sagt at det stemmer.',
    },
    visit: { label: 'Sjekket ved besøk', explanation: 'Noen har vært der og sett etter det du leser her.' },
    phone: { label: 'Sjekket på telefon', explanation: 'Noen har ringt dit og spurt om det du leser her.' },
    website: {
      label: 'Sjekket på nettsiden',
      explanation: 'Det du leser her, er hentet fra nettsiden til tjenesten.',
    },
    'second-hand': {
      label: 'Fra andre kilder',
      explanation: 'Det du leser her, kommer fra andre enn tjenesten.',
    },
  },
  confidence: {
    high: { label: 'Ganske sikkert', explanation: 'Vi tror at det du leser her, stemmer.' },
    medium: {
      label: 'Litt usikkert',
      explanation: 'Noe av det du leser her, kan være feil. Spør dem først.',
    },
    low: { label: 'Usikkert', explanation: 'Mye av det du leser her, kan være feil. Spør dem først.' },
  },
  translationOrigin: {
    human: { label: 'Oversatt av et menneske', explanation: 'Et menneske har oversatt det du leser.' },
    machine: {
      label: 'Oversatt av en maskin',
      explanation: 'En maskin har oversatt det du leser, og ingen har sjekket det.',
    },
    'machine-reviewed': {
      label: 'Maskinoversatt og lest av et menneske',
      explanation: 'En maskin har oversatt det du leser, og et menneske har sjekket det.',
    },
  },
  holidayRule: {
    open: { label: 'Åpent på helligdager', explanation: 'Åpningstidene gjelder også på helligdager.' },
    closed: { label: 'Stengt på helligdager', explanation: 'Du kan ikke komme på helligdager.' },
    unconfirmed: {
      label: 'Ikke kjent: åpent på helligdager?',
      explanation: 'Vi vet ikke om det er åpent på helligdager. Du kan spørre dem først.',
    },
  },
  weekdays: {
    mo: { label: 'Mandag', explanation: 'man.' },
    tu: { label: 'Tirsdag', explanation: 'tir.' },
    we: { label: 'Onsdag', explanation: 'ons.' },
    th: { label: 'Torsdag', explanation: 'tor.' },
    fr: { label: 'Fredag', explanation: 'fre.' },
    sa: { label: 'Lørdag', explanation: 'lør.' },
    su: { label: 'Søndag', explanation: 'søn.' },
  },
};

export default nb;
