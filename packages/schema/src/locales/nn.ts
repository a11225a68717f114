import type { CodeLabels } from './types.ts';

/** Nynorsk, the reader addressed as «du». Machine-made until a person has read it. */
export const nn: CodeLabels = {
  language: 'nn',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Helse',
      explanation: 'Hjelp med kroppen, sjukdom, graviditet eller korleis du har det inni deg.',
    },
    'harm-reduction': {
      label: 'Kondomar og utstyr',
      explanation: 'Ting og hjelp som gjer at du tek mindre skade av sex eller rusmiddel.',
    },
    safety: {
      label: 'Tryggleik',
      explanation: 'Hjelp når du er i fare, eller når nokon skadar eller tvingar deg.',
    },
    law: {
      label: 'Jus og rettar',
      explanation: 'Råd om lova, opphald, arbeid og kva du har rett til.',
    },
    'a-place': {
      label: 'Ein stad å sove',
      explanation: 'Ein stad der du kan sove, bu eller vere om dagen.',
    },
    basics: {
      label: 'Mat og klede',
      explanation: 'Ting du treng kvar dag, som mat, klede, dusj og telefon.',
    },
    talk: {
      label: 'Nokon å snakke med',
      explanation: 'Nokon som kan høyre på deg, møte deg eller tolke for deg.',
    },
    'learn-and-work': { label: 'Jobb og språk', explanation: 'Kurs, skule og råd om jobb.' },
    travel: { label: 'Reise heim', explanation: 'Hjelp til å reise heim eller til å finne familien din.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Test for kjønnssjukdommar',
      explanation: 'Du kan ta test for sjukdommar som smittar ved sex, som hiv eller klamydia.',
    },
    'sexual-health-treatment': {
      label: 'Behandling av kjønnssjukdommar',
      explanation: 'Du kan få medisin eller annan behandling for sjukdommar som smittar ved sex.',
    },
    'hiv-prep-pep': {
      label: 'Medisin mot hiv (PrEP, PEP)',
      explanation: 'Du kan spørje om medisin som skal hindre hiv: PrEP før sex, PEP så fort som råd etterpå.',
    },
    contraception: { label: 'Prevensjon', explanation: 'Du kan få hjelp til å hindre at du blir gravid.' },
    pregnancy: {
      label: 'Graviditet',
      explanation: 'Du kan få hjelp når du er gravid eller trur at du er det.',
    },
    abortion: {
      label: 'Abort',
      explanation: 'Du kan få råd eller hjelp viss du tenkjer på å avslutte ein graviditet.',
    },
    vaccination: {
      label: 'Vaksine',
      explanation: 'Du kan få ei sprøyte som vernar mot ein sjukdom, til dømes hepatitt.',
    },
    'general-health': {
      label: 'Vanleg helsehjelp',
      explanation: 'Du kan få hjelp av lege eller sjukepleiar når du er sjuk.',
    },
    dental: {
      label: 'Tannlege',
      explanation: 'Du kan få hjelp når du har vondt i tennene eller noko er gale med dei.',
    },
    'wound-care': { label: 'Stell av sår', explanation: 'Nokon kan reinse og stelle såra dine.' },
    'mental-health': {
      label: 'Psykisk helse',
      explanation: 'Du kan få hjelp når du er redd, trist, ikkje får sove eller har det vondt.',
    },
    'condoms-lubricant': {
      label: 'Kondomar og glidemiddel',
      explanation: 'Du kan få kondomar eller glidemiddel her.',
    },
    'clean-equipment': {
      label: 'Reint utstyr til rusmiddel',
      explanation: 'Du kan få reine sprøyter eller anna reint utstyr viss du bruker rusmiddel.',
    },
    naloxone: {
      label: 'Nalokson mot overdose',
      explanation: 'Du kan få medisin som kan stoppe ein overdose.',
    },
    'drug-checking': {
      label: 'Test av rusmiddel',
      explanation: 'Du kan få sjekka kva som er i eit rusmiddel.',
    },
    'supervised-consumption': {
      label: 'Brukarrom',
      explanation: 'Du kan bruke rusmiddel medan helsepersonell er til stades.',
    },
    'substance-use-treatment': {
      label: 'Behandling for rus',
      explanation: 'Du kan få hjelp til å bruke mindre alkohol eller andre rusmiddel, eller til å slutte.',
    },
    emergency: { label: 'Akutt hjelp', explanation: 'Hjelp når livet eller helsa di er i fare no.' },
    'violence-support': {
      label: 'Hjelp ved vald',
      explanation: 'Du kan få råd og støtte viss nokon slår, trugar eller kontrollerer deg.',
    },
    'sexual-assault-care': {
      label: 'Hjelp etter seksuelle overgrep',
      explanation: 'Du kan få hjelp etter valdtekt eller andre seksuelle overgrep.',
    },
    'crisis-shelter': {
      label: 'Krisesenter',
      explanation: 'Ein stad du kan dra til viss nokon nær deg skadar eller trugar deg.',
    },
    'trafficking-support': {
      label: 'Hjelp ved menneskehandel',
      explanation: 'Du kan få hjelp viss nokon tvingar deg til å jobbe eller selje sex, eller utnyttar deg.',
    },
    'legal-advice': { label: 'Juridiske råd', explanation: 'Du kan få råd av nokon som kan lova.' },
    'immigration-advice': {
      label: 'Råd om opphald',
      explanation: 'Du kan få råd om å vere i landet og om å søkje om opphald.',
    },
    'asylum-advice': { label: 'Råd om asyl', explanation: 'Du kan få råd om å søkje om vern i landet.' },
    'labour-rights': {
      label: 'Rettar på jobb',
      explanation: 'Du kan få råd om lønn, kontrakt og kva ein sjef har lov til.',
    },
    'help-to-report': {
      label: 'Hjelp til å melde noko til politiet',
      explanation: 'Du kan få hjelp viss du tenkjer på å melde noko til politiet.',
    },
    'rights-information': {
      label: 'Vite om rettane dine',
      explanation: 'Du kan få vite kva du har rett til.',
    },
    'emergency-overnight-stay': {
      label: 'Ei seng for natta',
      explanation: 'Ein stad der du kan sove ei natt eller nokre få netter, viss det er plass.',
    },
    'safe-accommodation': {
      label: 'Bustad når du er i fare',
      explanation: 'Ein stad å bu for ei tid viss nokon trugar eller utnyttar deg.',
    },
    'day-centre': {
      label: 'Stad å vere om dagen',
      explanation: 'Du kan kome inn, setje deg ned og kvile om dagen.',
    },
    food: { label: 'Mat', explanation: 'Du kan få eit måltid eller mat å ta med.' },
    clothing: { label: 'Klede', explanation: 'Du kan få klede eller sko.' },
    'shower-laundry': { label: 'Dusj og klesvask', explanation: 'Du kan dusje eller vaske klede.' },
    'money-advice': {
      label: 'Råd om pengar',
      explanation: 'Du kan få råd om pengar, gjeld eller økonomisk støtte.',
    },
    'phone-internet': {
      label: 'Telefon og internett',
      explanation: 'Du kan lade telefonen, ringje eller bruke internett.',
    },
    counselling: {
      label: 'Samtale og råd',
      explanation: 'Du kan snakke med ein fagperson om det som er vanskeleg.',
    },
    'peer-support': {
      label: 'Folk med eiga erfaring',
      explanation: 'Du kan snakke med nokon som har opplevd noko liknande.',
    },
    'social-work': {
      label: 'Sosialarbeidar',
      explanation: 'Nokon kan hjelpe deg med brev, kontor og det praktiske i kvardagen.',
    },
    outreach: { label: 'Hjelp der du er', explanation: 'Dei som jobbar der, møter folk ute eller på nett.' },
    'meeting-place': {
      label: 'Møteplass',
      explanation: 'Ein stad der du kan treffe andre og snakke saman.',
    },
    'crisis-line': {
      label: 'Krisetelefon',
      explanation: 'Du kan ringje eller skrive når du har det vondt og treng nokon no.',
    },
    interpreting: {
      label: 'Tolk',
      explanation: 'Nokon kan omsetje mellom språket ditt og språket her i landet.',
    },
    'language-course': { label: 'Språkkurs', explanation: 'Du kan lære språket.' },
    'job-advice': {
      label: 'Råd om jobb',
      explanation: 'Du kan få hjelp til å finne ein jobb eller søkje på ein.',
    },
    education: {
      label: 'Skule og utdanning',
      explanation: 'Du kan gå på skule her, eller få råd om skule.',
    },
    courses: { label: 'Kurs', explanation: 'Du kan lære noko nytt, til dømes data eller saum.' },
    'assisted-return': {
      label: 'Hjelp til å reise heim',
      explanation: 'Du kan få hjelp viss du vil reise tilbake til landet ditt.',
    },
    'family-tracing': {
      label: 'Finne familien',
      explanation: 'Du kan få hjelp til å leite etter familie du har mista kontakten med.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Folk som sel sex',
      explanation: 'For deg som sel sex eller har gjort det.',
    },
    migrants: { label: 'Migrantar', explanation: 'For deg som kjem frå eit anna land.' },
    undocumented: {
      label: 'Utan opphaldsløyve',
      explanation: 'For deg som ikkje har løyve til å vere i landet.',
    },
    'eu-citizens': { label: 'EU-borgarar', explanation: 'For deg som er statsborgar i eit EU-land.' },
    'asylum-seekers': {
      label: 'Asylsøkjarar',
      explanation: 'For deg som søkjer eller har søkt om vern.',
    },
    'trafficked-people': {
      label: 'Utsette for menneskehandel',
      explanation: 'For deg som nokon tvingar eller utnyttar for å tene pengar.',
    },
    women: { label: 'Kvinner', explanation: 'For deg som er kvinne.' },
    men: { label: 'Menn', explanation: 'For deg som er mann.' },
    'trans-people': { label: 'Transpersonar', explanation: 'For deg som er trans.' },
    lgbtiq: {
      label: 'Skeive (LHBTI+)',
      explanation: 'For deg som er lesbisk, homofil, bifil, trans, interkjønn eller på annan måte skeiv.',
    },
    'men-who-have-sex-with-men': {
      label: 'Menn som har sex med menn',
      explanation: 'For deg som er mann og har sex med menn.',
    },
    'people-who-use-drugs': {
      label: 'Folk som bruker rusmiddel',
      explanation: 'For deg som bruker rusmiddel eller har gjort det.',
    },
    homeless: { label: 'Utan fast bustad', explanation: 'For deg som ikkje har ein fast stad å bu.' },
    'young-people': { label: 'Unge', explanation: 'For deg som er ung. Sjå etter aldersgrensa.' },
    families: { label: 'Familiar', explanation: 'For deg som har barn eller er saman med familien din.' },
    roma: { label: 'Romfolk', explanation: 'For deg som er rom.' },
    workers: { label: 'Arbeidstakarar', explanation: 'For deg som jobbar eller har jobba.' },
    'people-with-hiv': { label: 'Folk som lever med hiv', explanation: 'For deg som har hiv.' },
    'victims-of-violence': {
      label: 'Utsette for vald',
      explanation: 'For deg som nokon har slått, truga eller skada.',
    },
    relatives: {
      label: 'Familie og nære vener',
      explanation: 'For deg som står nær nokon som treng hjelp.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Andre er òg velkomne',
      explanation: 'Du kan kome sjølv om du ikkje er i denne gruppa.',
    },
    mainly: {
      label: 'Mest for denne gruppa',
      explanation: 'Er du ikkje i denne gruppa, kan du spørje om du kan kome.',
    },
    only: {
      label: 'Berre for denne gruppa',
      explanation: 'Du får hjelp her berre viss du er i denne gruppa.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Spør ikkje om opphald',
      explanation: 'Dei spør deg ikkje om du har lov til å vere i landet.',
    },
    'not-required': {
      label: 'Krev ikkje opphaldsløyve',
      explanation: 'Hjelpa er ikkje avhengig av opphaldsløyve, men dei kan spørje deg om det.',
    },
    'some-services-only': {
      label: 'Noko hjelp utan opphaldsløyve',
      explanation: 'Du kan få noko av hjelpa utan opphaldsløyve, men ikkje alt.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: spør dei om opphald?',
      explanation: 'Vi veit ikkje om dei spør. Du kan spørje dei før du seier kven du er.',
    },
  },
  identification: {
    none: {
      label: 'Du treng ikkje å vise ID',
      explanation: 'Du treng ikkje å vise noko som seier kven du er.',
    },
    'alias-accepted': {
      label: 'Kallenamn er greitt',
      explanation: 'Du kan bruke eit anna namn enn det som står i passet.',
    },
    'any-document': {
      label: 'Du må vise ein slags ID',
      explanation: 'Du må vise eit papir med namnet ditt. Det treng ikkje å vere pass.',
    },
    'official-document': {
      label: 'Du må vise pass eller offentleg ID',
      explanation: 'Du må vise pass eller eit anna offisielt papir som seier kven du er.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: må du vise ID?',
      explanation: 'Vi veit ikkje om du må vise papir. Du kan spørje dei først.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Treng ikkje fødselsnummer',
      explanation: 'Du treng ikkje fødselsnummer eller elektronisk ID som BankID.',
    },
    needed: {
      label: 'Krev fødselsnummer',
      explanation: 'Du må ha fødselsnummer eller elektronisk ID, til dømes BankID.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: treng du fødselsnummer?',
      explanation: 'Vi veit ikkje om du må ha fødselsnummer eller BankID. Du kan spørje dei først.',
    },
  },
  anonymity: {
    full: { label: 'Du kan vere anonym', explanation: 'Du treng ikkje å seie kven du er for å få hjelp.' },
    partial: {
      label: 'Anonym for noko, ikkje alt',
      explanation: 'Du kan få noko av hjelpa utan å seie kven du er, men ikkje alt.',
    },
    none: { label: 'Du kan ikkje vere anonym', explanation: 'Du må seie kven du er for å få hjelp.' },
    unconfirmed: {
      label: 'Ikkje kjent: kan du vere anonym?',
      explanation: 'Vi veit ikkje om du må seie kven du er. Du kan spørje dei først.',
    },
  },
  cost: {
    free: { label: 'Gratis', explanation: 'Du betaler ingenting.' },
    'partly-free': {
      label: 'Noko er gratis',
      explanation: 'Du betaler ikkje for noko av hjelpa, men resten må du betale for.',
    },
    'small-fee': { label: 'Kostar litt', explanation: 'Du må betale litt.' },
    paid: { label: 'Du må betale', explanation: 'Du må betale for hjelpa.' },
    unconfirmed: {
      label: 'Ikkje kjent: kostar det noko?',
      explanation: 'Vi veit ikkje om du må betale. Spør om prisen først.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Kom utan avtale',
      explanation: 'Du kan kome i opningstida utan å bestille time.',
    },
    appointment: { label: 'Bestill time', explanation: 'Du må avtale ei tid før du kjem.' },
    'phone-first': { label: 'Ring først', explanation: 'Du må ringje før du kjem.' },
    referral: {
      label: 'Treng tilvising',
      explanation: 'Ein lege eller ei anna teneste må sende deg dit.',
    },
    'no-referral-needed': {
      label: 'Treng ikkje tilvising',
      explanation: 'Du kan ta kontakt sjølv, utan at nokon sender deg.',
    },
    registration: { label: 'Du må melde deg på', explanation: 'Du må melde deg på før du kan vere med.' },
    'queue-ticket': { label: 'Kølapp', explanation: 'Du tek ein kølapp og ventar på tur.' },
    lottery: {
      label: 'Loddtrekking om plassane',
      explanation: 'Dei trekkjer lodd om plassane, så det er ikkje sikkert at du får plass.',
    },
    'waiting-list': {
      label: 'Venteliste',
      explanation: 'Du står på ei liste og ventar til det blir din tur.',
    },
    outreach: { label: 'Dei møter folk ute', explanation: 'Du kan treffe dei ute, der dei går rundt.' },
    online: { label: 'På nett', explanation: 'Du får kontakt eller hjelp på internett.' },
  },
  records: {
    'none-kept': {
      label: 'Skriv ikkje ned noko om deg',
      explanation: 'Dei lagrar ikkje namn eller opplysningar om deg.',
    },
    'own-records-only': {
      label: 'Notat berre hos tenesta',
      explanation: 'Dei skriv ned noko om deg, men berre i sine eigne papir.',
    },
    'shared-health-record': {
      label: 'Skriv i delt helsejournal',
      explanation: 'Andre som gir deg helsehjelp, kan lese det dei skriv om deg.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: skriv dei ned noko?',
      explanation: 'Vi veit ikkje kva dei skriv om deg. Du kan spørje dei først.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Seier ikkje noko til politi utan ditt ja',
      explanation:
        'Dei snakkar ikkje med politiet om deg utan at du seier ja. Lova kan krevje unntak, til dømes når liv er i fare.',
    },
    'legal-duty-only': {
      label: 'Varslar politiet berre når lova krev det',
      explanation:
        'Dei seier frå til politiet utan ditt ja berre når lova krev det, til dømes når liv er i fare.',
    },
    'present-on-site': {
      label: 'Politiet er på staden',
      explanation: 'Du kan møte politi når du kjem hit.',
    },
    'part-of-authority': {
      label: 'Politiet driv tenesta',
      explanation: 'Dei som hjelper deg her, arbeider for politiet.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: seier dei frå til politiet?',
      explanation: 'Vi veit ikkje kva dei seier til politiet. Spør dei før du fortel noko.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Seier ikkje noko til UDI utan ditt ja',
      explanation:
        'Dei snakkar ikkje med UDI eller andre utlendingsstyresmakter om deg utan at du seier ja. Lova kan krevje unntak.',
    },
    'legal-duty-only': {
      label: 'Varslar UDI berre når lova krev det',
      explanation:
        'Dei seier frå til UDI eller andre utlendingsstyresmakter utan ditt ja berre når lova krev det.',
    },
    'present-on-site': {
      label: 'Utlendingsstyresmakter er på staden',
      explanation: 'Du kan møte nokon frå UDI eller andre utlendingsstyresmakter når du kjem hit.',
    },
    'part-of-authority': {
      label: 'Utlendingsstyresmakter driv tenesta',
      explanation: 'Dei som hjelper deg her, arbeider for UDI eller andre utlendingsstyresmakter.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: seier dei frå til UDI?',
      explanation:
        'Vi veit ikkje kva dei seier til UDI eller andre utlendingsstyresmakter. Spør dei før du fortel noko.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Har teieplikt',
      explanation: 'Lova seier at dei ikkje skal fortelje andre om deg, men det finst unntak.',
    },
    no: {
      label: 'Har ikkje teieplikt',
      explanation: 'Lova forbyr dei ikkje å fortelje andre om deg.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: har dei teieplikt?',
      explanation: 'Vi veit ikkje om lova seier at dei må teie om deg. Du kan spørje dei først.',
    },
  },
  basis: {
    stated: { label: 'seier tenesta sjølv', explanation: 'Tenesta har sjølv skrive eller sagt dette.' },
    reported: { label: 'seier andre', explanation: 'Andre enn tenesta har skrive eller sagt dette.' },
    rule: {
      label: 'seier lova eller ein nasjonal regel',
      explanation: 'Slik er regelen, men det kan vere annleis når du kjem dit.',
    },
  },
  serviceStatus: {
    active: { label: 'I drift', explanation: 'Tenesta finst og tek imot folk.' },
    'temporarily-closed': {
      label: 'Stengd for ei tid',
      explanation: 'Du kan ikkje få hjelp her no. Planen er å opne igjen.',
    },
    inactive: {
      label: 'Ikkje i drift no',
      explanation: 'Du kan ikkje få hjelp her no, og vi veit ikkje om dei opnar igjen.',
    },
    defunct: {
      label: 'Lagd ned',
      explanation: 'Tenesta finst ikkje lenger, så du må bruke ei anna.',
    },
  },
  organizationType: {
    public: { label: 'Offentleg', explanation: 'Staten, fylket eller kommunen driv det.' },
    charity: {
      label: 'Ideell organisasjon',
      explanation: 'Ein organisasjon som ikkje skal tene pengar på deg.',
    },
    'faith-based': {
      label: 'Religiøs organisasjon',
      explanation: 'Ei kyrkje eller ei anna gruppe med ei tru driv det.',
    },
    'user-led': {
      label: 'Folk med eiga erfaring driv det',
      explanation: 'Dei som driv det, har sjølve levd slik som folka dei hjelper.',
    },
    'health-trust': {
      label: 'Offentleg sjukehus',
      explanation: 'Eit helseføretak, som driv offentlege sjukehus.',
    },
    other: { label: 'Annan organisasjon', explanation: 'Ein annan type organisasjon.' },
  },
  locationKind: {
    physical: { label: 'Fast stad', explanation: 'Du kan gå til ein bestemt stad.' },
    mobile: {
      label: 'Flyttar seg',
      explanation: 'Tenesta kjem til ulike stader, til dømes med buss.',
    },
    outreach: { label: 'Ute der folk er', explanation: 'Dei går rundt ute, og du kan treffe dei der.' },
    phone: { label: 'På telefon', explanation: 'Du får hjelp på telefon.' },
    online: { label: 'På nett', explanation: 'Du får hjelp på internett.' },
  },
  visibility: {
    public: { label: 'Open adresse', explanation: 'Alle kan sjå kvar det er.' },
    'on-request': {
      label: 'Spør om adressa',
      explanation: 'Du må ta kontakt for å få vite kvar det er.',
    },
    area: { label: 'Berre området er vist', explanation: 'Du ser berre omtrent kvar det er.' },
    confidential: {
      label: 'Hemmeleg adresse',
      explanation: 'Adressa står ikkje her, så du må ta kontakt.',
    },
  },
  precision: {
    entrance: { label: 'Ved inngangen', explanation: 'Punktet på kartet viser deg inngangen.' },
    building: {
      label: 'Ved bygningen',
      explanation: 'Punktet på kartet viser deg bygningen, men ikkje døra.',
    },
    street: { label: 'I gata', explanation: 'Punktet på kartet viser deg gata, men ikkje huset.' },
    postcode: {
      label: 'I postområdet',
      explanation: 'Punktet på kartet viser deg berre postområdet.',
    },
    locality: {
      label: 'I byen eller kommunen',
      explanation: 'Punktet på kartet viser deg berre byen eller kommunen.',
    },
  },
  wheelchair: {
    yes: { label: 'Du kjem inn med rullestol', explanation: 'Du kan kome inn med rullestol.' },
    limited: {
      label: 'Vanskeleg med rullestol',
      explanation: 'Du kan trenge hjelp, eller du kjem berre inn nokre stader.',
    },
    no: {
      label: 'Du kjem ikkje inn med rullestol',
      explanation: 'Du kan ikkje kome inn med rullestol.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: kjem du inn med rullestol?',
      explanation: 'Vi veit ikkje om du kjem inn med rullestol. Du kan spørje dei først.',
    },
  },
  channel: {
    phone: { label: 'Telefon', explanation: 'Du kan ringje.' },
    sms: { label: 'SMS', explanation: 'Du kan sende ei tekstmelding.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Du kan skrive i appen WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Du kan skrive i appen Signal.' },
    telegram: { label: 'Telegram', explanation: 'Du kan skrive i appen Telegram.' },
    viber: { label: 'Viber', explanation: 'Du kan skrive i appen Viber.' },
    messenger: { label: 'Messenger', explanation: 'Du kan skrive i Messenger frå Facebook.' },
    email: { label: 'E-post', explanation: 'Du kan sende e-post.' },
    web: { label: 'Nettside', explanation: 'Du kan lese meir på nettsida deira.' },
    form: { label: 'Skjema', explanation: 'Du kan skrive i eit skjema på nettsida deira.' },
    chat: { label: 'Chat', explanation: 'Du kan skrive fram og tilbake med dei på nettsida deira.' },
    video: { label: 'Videosamtale', explanation: 'Du kan snakke med dei med bilete og lyd.' },
  },
  numberShown: {
    yes: { label: 'Viser nummeret ditt', explanation: 'Dei kan sjå telefonnummeret ditt.' },
    no: {
      label: 'Viser ikkje nummeret ditt',
      explanation: 'Dei ser ikkje telefonnummeret ditt, men telefonen din kan vise at du tok kontakt.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: ser dei nummeret ditt?',
      explanation: 'Vi veit ikkje om dei ser telefonnummeret ditt.',
    },
  },
  contactCost: {
    free: {
      label: 'Gratis å ta kontakt',
      explanation: 'Det kostar deg ingenting å ringje eller skrive.',
    },
    'normal-rate': {
      label: 'Vanleg pris',
      explanation: 'Du betaler det mobilselskapet ditt vanlegvis tek.',
    },
    premium: {
      label: 'Kostar meir enn vanleg',
      explanation: 'Å ringje eller skrive hit kostar meir enn ein vanleg samtale.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: kostar det å ta kontakt?',
      explanation: 'Vi veit ikkje kva det kostar å ringje eller skrive.',
    },
  },
  languageMode: {
    staff: {
      label: 'Dei tilsette kan språket',
      explanation: 'Du kan snakke dette språket med nokon som jobbar der.',
    },
    interpreter: { label: 'Med tolk', explanation: 'Ein tolk omset mellom deg og dei.' },
    written: {
      label: 'Berre skriftleg',
      explanation: 'Du kan lese eller skrive på dette språket, men ikkje snakke det med dei.',
    },
    unconfirmed: {
      label: 'Ikkje kjent: snakkar dei språket?',
      explanation:
        'Vi veit ikkje om nokon snakkar språket, eller om dei bruker tolk. Du kan spørje dei først.',
    },
  },
  areaScope: {
    local: { label: 'I nærområdet', explanation: 'For deg som er i denne byen eller kommunen.' },
    regional: { label: 'I regionen', explanation: 'For deg som er i denne delen av landet.' },
    national: { label: 'I heile landet', explanation: 'For deg som er i landet, same kvar du er.' },
    international: {
      label: 'I fleire land',
      explanation: 'For deg som er i dette landet eller i eit anna.',
    },
  },
  canAskFor: {
    'female-worker': {
      label: 'Du kan be om hjelp frå ei kvinne',
      explanation: 'Du kan seie at du vil ha hjelp av ei kvinne.',
    },
    'male-worker': {
      label: 'Du kan be om hjelp frå ein mann',
      explanation: 'Du kan seie at du vil ha hjelp av ein mann.',
    },
    interpreter: { label: 'Du kan be om tolk', explanation: 'Du kan seie at du treng tolk.' },
    companion: { label: 'Du kan be om følgje', explanation: 'Du kan be om at nokon blir med deg.' },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Tenesta har stadfesta',
      explanation: 'Tenesta har lese det du ser her, og sagt at det stemmer.',
    },
    visit: {
      label: 'Sjekka ved besøk',
      explanation: 'Nokon har vore der og sjekka det du les her.',
    },
    phone: {
      label: 'Sjekka på telefon',
      explanation: 'Nokon har ringt dit og sjekka det du les her.',
    },
    website: {
      label: 'Sjekka på nettsida',
      explanation: 'Det du les her, er henta frå nettsida til tenesta.',
    },
    'second-hand': {
      label: 'Frå andre kjelder',
      explanation: 'Det du les her, kjem frå andre enn tenesta.',
    },
  },
  confidence: {
    high: { label: 'Ganske sikkert', explanation: 'Vi trur at det du les her, stemmer.' },
    medium: {
      label: 'Litt usikkert',
      explanation: 'Noko av det du les her, kan vere feil. Spør dei først.',
    },
    low: {
      label: 'Usikkert',
      explanation: 'Mykje av det du les her, kan vere feil. Spør dei først.',
    },
  },
  translationOrigin: {
    human: {
      label: 'Omsett av eit menneske',
      explanation: 'Eit menneske har omsett det du les.',
    },
    machine: {
      label: 'Omsett av ei maskin',
      explanation: 'Ei maskin har omsett det du les, og ingen har sjekka det.',
    },
    'machine-reviewed': {
      label: 'Av maskin, sjekka av eit menneske',
      explanation: 'Ei maskin har omsett det du les, og eit menneske har sjekka det.',
    },
  },
  holidayRule: {
    open: {
      label: 'Ope på heilagdagar',
      explanation: 'Opningstidene gjeld òg på heilagdagar.',
    },
    closed: { label: 'Stengt på heilagdagar', explanation: 'Du kan ikkje kome på heilagdagar.' },
    unconfirmed: {
      label: 'Ikkje kjent: ope på heilagdagar?',
      explanation: 'Vi veit ikkje om det er ope på heilagdagar. Du kan spørje dei først.',
    },
  },
  weekdays: {
    mo: { label: 'Måndag', explanation: 'mån.' },
    tu: { label: 'Tysdag', explanation: 'tys.' },
    we: { label: 'Onsdag', explanation: 'ons.' },
    th: { label: 'Torsdag', explanation: 'tor.' },
    fr: { label: 'Fredag', explanation: 'fre.' },
    sa: { label: 'Laurdag', explanation: 'lau.' },
    su: { label: 'Søndag', explanation: 'søn.' },
  },
};

export default nn;
