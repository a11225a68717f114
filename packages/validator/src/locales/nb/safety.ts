import type { Params } from '../../finding.ts';
import type { safety as en } from '../en/safety.ts';
import type { Terms, TranslatedSentences } from '../types.ts';
import { confidentialStreet } from './confidential-street.ts';
import { secretNamed } from './secret-named.ts';
import { listOf, joined, TRACES } from './words.ts';

const namesOf = (traces: Params[string]) => listOf(traces).map((trace) => TRACES[trace] ?? trace);

const codes = (params: Params, { code }: Terms) =>
  listOf(params['codes']).map((one) => code('visibility', one));

/** What the rules of the family safety say in Bokmål, and why. */
export const safety = {
  'location/confidential-details': {
    why: 'Alle innenfor er i fare når adressen til et krisesenter lekker. Et flagg ved siden av en hemmelighet beskytter ingenting: hvem som helst kan lese filen.',
    message: ({ field }) =>
      `Stedet er hemmelig (confidential) og har «${String(field)}». Det skal ikke stå i filen i det hele tatt.`,
    help: ({ field }) =>
      `Fjern «${String(field)}». Oppgi et vidt område («area») og en telefon i stedet. Er filen publisert, si fra til tjenesten.`,
  },
  'location/too-fine': {
    why: 'Tjenesten vil vite hvem som kommer før den viser vei. En gate eller et fint punkt tar det fra den.',
    message: ({ visibility, what }, terms) =>
      what === 'words'
        ? `Stedet er ${terms.code('visibility', visibility)}, og denne teksten forteller hvor det er.`
        : what === 'position'
          ? `Stedet er ${terms.code('visibility', visibility)}, og har et punkt finere enn en kommune.`
          : `Stedet er ${terms.code('visibility', visibility)}, og har en gate eller et postnummer.`,
    help: ({ what }, terms) =>
      what === 'words'
        ? 'Oppgi bare det vide området, og hvordan en spør om veien.'
        : what === 'position'
          ? `Fjern punktet, eller oppgi midten av kommunen med ${terms.field('precision')}: ${terms.code('precision', 'locality')}.`
          : `Behold bare locality. Kan alle få vite adressen, skriv ${terms.field('visibility')}: ${terms.code('visibility', 'public')}.`,
  },
  'location/confidential-words': {
    why: 'Adressefeltet er tomt, og gata står i den femte oversettelsen av beskrivelsen. Den som leter etter dem som er der, leser også den.',
    message: ({ field, traces }) =>
      `Tjenesten har et hemmelig sted, og «${String(field)}» inneholder ${joined(namesOf(traces))}. Det gjentas ikke her.`,
    help: () =>
      'Fjern det fra teksten på alle språk. Er det adressen til et annet, åpent sted, skriv navnet på det stedet i stedet.',
  },
  'location/confidential-extension': {
    why: 'Felt fra andre programmer publiseres som de står. En eksport som tok med punktet, setter krisesenteret på alles kart, og nummeret på et punkt i et kart er en adresse.',
    message: ({ field, traces }) =>
      `Tjenesten har et hemmelig sted, og ${field === 'identifiers' ? '' : 'det fremmede feltet '}«${String(field)}» har ${joined(namesOf(traces))}. Det gjentas ikke her.`,
    help: ({ field }) =>
      field === 'identifiers'
        ? 'Fjern det nummeret. Nummeret på et sted i et kart er adressen; numre i registre over organisasjoner kan stå.'
        : 'Fjern feltet, eller det som det sier om stedet. Fremmede felt («extensions») publiseres som de står; bare «internal» gjør det ikke.',
  },
  'location/confidential-street': confidentialStreet,
  'location/confidential-landmark': {
    why: '«Bak kirken, fem minutter fra stasjonen» er en adresse for den som kjenner byen, og det gjør han som leter etter henne.',
    message: ({ field }) =>
      `Tjenesten har et hemmelig sted, og «${String(field)}» sier hva det ligger ved, hvor langt det er fra noe, eller hvordan en kommer dit eller inn.`,
    help: () => 'Fjern det, og oppgi bare det vide området. Er et annet sted ment, skriv hvilket.',
  },
  'location/flag-not-code': {
    why: 'Den som skrev det, tror at stedet er beskyttet. Programmer som ikke kjenner ordet, viser stedet til alle.',
    message: ({ field, isVisibility, found }) =>
      isVisibility === true
        ? `«visibility» er «${String(found)}», som ikke er en av kodene. Ingen kan vite om stedet kan vises.`
        : `«${String(field)}» ser ut til å skulle skjule eller vise stedet. Det gjør bare «visibility»; dette feltet beskytter ingenting.`,
    help: (params, terms) =>
      params['suggestion'] === undefined
        ? `Skriv ${terms.field('visibility')} med en av ${joined(codes(params, terms), 'eller')}, og fjern alt annet som sier det. Skriv ${terms.code('visibility', 'confidential')} når du er i tvil.`
        : `Skriv ${terms.field('visibility')}: ${terms.code('visibility', params['suggestion'])}, og fjern adresse, punkt og veibeskrivelse.`,
  },
  'location/on-request-point': {
    why: 'Et punkt på et kart er døra. Det tar fra tjenesten det den holder tilbake for dem som spør.',
    message: ({ field, traces }) =>
      `Stedet oppgis bare på forespørsel eller som et område, og «${String(field)}» inneholder ${joined(namesOf(traces))}.`,
    help: (_, terms) =>
      `Fjern det. Kan alle få vite hvor stedet er, skriv ${terms.field('visibility')}: ${terms.code('visibility', 'public')}.`,
  },
  'location/on-request-words': {
    why: 'Tjenesten vil vite hvem som kommer før den viser vei. Forteller teksten veien, hjelper det ikke at feltet er tomt.',
    message: ({ field, traces, visibility }, terms) =>
      `Et sted er ${terms.code('visibility', visibility)}, og «${String(field)}» inneholder ${joined(namesOf(traces))}.`,
    help: (_, terms) =>
      `Fjern det, med mindre det er adressen til et annet sted; skriv i så fall hvilket. Kan alle få vite den, skriv ${terms.field('visibility')}: ${terms.code('visibility', 'public')}.`,
  },
  'location/said-secret': {
    why: 'Den som skrev setningen, vet at ingen må finne huset, og feltet ved siden av gir det til alle. Å stoppe én gang for mye koster et minutt; den andre feilen kan ikke gjøres om.',
    message: ({ field, said, visibility, where }) => {
      const who =
        where === 'comment'
          ? 'En kommentar'
          : where === 'hidden'
            ? 'En skjult celle'
            : where === 'stray'
              ? 'En celle uten overskrift'
              : `«${String(field)}»`;
      const what = said === undefined ? 'at stedet er hemmelig, eller ikke skal ut' : `«${String(said)}»`;
      return visibility === undefined
        ? `${who} sier ${what}, og ingenting hindrer at stedet vises.`
        : `${who} sier ${what}, og stedet er merket som åpent (public).`;
    },
    help: (_, terms) =>
      `Spør tjenesten. Er adressen hemmelig, skriv ${terms.field('visibility')}: ${terms.code('visibility', 'confidential')} og fjern adresse og punkt. Er den ikke det, fjern setningen, eller skriv hvilket annet sted den gjelder.`,
  },
  'location/secret-elsewhere': {
    why: 'Krisesenteret holder gata for seg selv, og på siden til en annen tjeneste står det «spør i huset i …». Én uforsiktig setning er nok.',
    message: ({ field, what }) =>
      what === 'point'
        ? `«${String(field)}» har punktet til et sted som katalogen holder hemmelig. Ingen av delene gjentas her.`
        : `«${String(field)}» nevner en gate der katalogen holder et sted hemmelig. Ingen av delene gjentas her.`,
    help: () =>
      'Fjern det på alle språk. Vet du ikke hvilken som er ment, let i notatene («internal») til de hemmelige stedene.',
  },
  'location/secret-extension': {
    why: 'En tabell med punkter som et annet program la igjen, publiseres som den står, med punktet til krisesenteret iblant.',
    message: ({ what }) =>
      what === 'point'
        ? 'Et fremmed felt har punktet til et sted som katalogen holder hemmelig. Ingen av delene gjentas her.'
        : 'Navnet på et fremmed felt har en gate der katalogen holder et sted hemmelig. Ingen av delene gjentas her.',
    help: () =>
      'Fjern feltet. Vet du ikke hvilket sted som er ment, let i notatene («internal») til de hemmelige stedene.',
  },
  'location/secret-point': {
    why: 'Krisesenteret er utelatt, og kontoret i første etasje står på kartet. Den som leter etter det ene, finner det andre.',
    message: ({ what }) =>
      what === 'position'
        ? 'Dette åpne stedet har punktet til et sted som katalogen holder hemmelig.'
        : 'Dette åpne stedet har adressen til et sted som katalogen holder hemmelig.',
    help: () =>
      'Spør tjenesten om begge er i samme hus. Er de det, gjør dette stedet hemmelig også. Er de det ikke, rett det hemmelige stedet eller notatene om det.',
  },
  'location/open-twin': {
    why: 'Noen som visste bedre, gjorde stedet hemmelig i én post, og en eldre rad for samme krisesenter gir fremdeles adressen. Listen viser begge.',
    message: ({ isNamed }) =>
      isNamed === true
        ? 'Dette stedet er åpent for alle og bærer navnet til en tjeneste eller et sted som en annen post holder hemmelig.'
        : 'Dette stedet er åpent for alle, og en annen post med samme navn og organisasjon, nummer eller e-post holder stedet sitt hemmelig.',
    help: () =>
      'Spør tjenesten. Er begge samme hus, gjør stedet hemmelig i begge, eller ta ut den ene posten. Er dette et kontor, legg begge stedene i én post, eller gi hver post sitt eget navn.',
  },
  'location/likely-twin': {
    why: 'Et krisesenter fikk nytt navn, eller to har skrevet det opp. Den som har nummeret, finner adressen i den andre posten.',
    message: () =>
      'Dette stedet er åpent for alle, og en annen post med samme nummer, e-post eller side holder sitt sted tilbake.',
    help: () =>
      'Spør tjenesten om begge er samme hus. I så fall tar du ut dette stedet. Er det et kontor, legg begge steder i én post.',
  },
  'location/secret-in-notes': {
    why: 'Krisesenteret sier ikke hvor det er, og notatet om kafeen sier «krisesenteret ligger i …». Filen går i e-post og ligger i kopier.',
    message: ({ field }) =>
      `«${String(field)}» sier hvor et sted er som en annen post holder hemmelig. Ordene gjentas ikke her.`,
    help: () =>
      'Slett det, og ha det et sted som ikke deles. Notatet publiseres ikke, men filen går i e-post og ligger i kopier.',
  },
  'location/secret-named': secretNamed,
  'location/secret-neighbor': {
    why: 'Krisesenteret sier ikke hvor det er, og kafeen skriver «samme inngang som Krisesenteret» under sin egen adresse.',
    message: ({ field }) =>
      `«${String(field)}» sier om et åpent hus at det ligger ved siden av et hemmelig sted eller deler inngang med det. Hvilket gjentas ikke her.`,
    help: () =>
      'Ta ut navnet: «ring på» sier nok. Eller spør dem som driver det hemmelige stedet; får alle vite hvor det er, er det ingen hemmelighet i deres egen post heller.',
  },
  'location/secret-twin': {
    why: 'Den ene organisasjonen holder krisesenteret hemmelig, og den andre har skrevet adressen i sin egen liste. Satt sammen viser listen begge.',
    message: ({ what }) =>
      what === 'position'
        ? 'Dette åpne stedet har punktet til et sted som er hemmelig i en annen post med samme navn, nummer eller e-post.'
        : 'Dette åpne stedet har adressen til et sted som er hemmelig i en annen post med samme navn, nummer eller e-post.',
    help: () =>
      'Det er trolig samme tjeneste to ganger. Gjør stedet hemmelig i begge, eller ta ut den ene. Spør tjenesten hvis du ikke vet.',
  },
  'service/kept-personal-number': {
    why: 'Notatene publiseres ikke, men filen sendes på e-post og ligger i sikkerhetskopier og historikk. Den som får tak i den, kan finne personen som kom for å få hjelp.',
    message: ({ field }) =>
      `«${String(field)}» inneholder en persons fødselsnummer eller personnummer. Det gjentas ikke her.`,
    help: () =>
      'Fjern det, også fra eldre utgaver av filen. Det som hører til en person, hører hjemme i et fagsystem, aldri i en katalog.',
  },
  'service/kept-eleven-digits': {
    why: 'Det er nummeret til en person med en skrivefeil, eller ett med kontrollsifrene fra 2032. Filen sendes på e-post og ligger i sikkerhetskopier, også der notatene ikke publiseres.',
    message: ({ field }) =>
      `«${String(field)}» inneholder elleve sifre som begynner med en dato, slik et fødselsnummer gjør. De gjentas ikke her.`,
    help: () =>
      'Fjern dem hvis de er nummeret til en person. Hvis ikke, skriv hva de er, og del dem i andre grupper.',
  },
  'service/unknown-flag': {
    why: 'Bare «internal» og visibility på et sted holder noe utenfor det leserne får. Alt annet publiseres som det står, også merknaden «ikke publiser».',
    message: ({ field, isNotes, isContact }) =>
      isNotes === true
        ? `«${String(field)}» ser ut som notater fra redaksjonen. Bare «internal» holdes utenfor det som publiseres.`
        : isContact === true
          ? `«${String(field)}» ser ut til å skulle skjule denne kontakten. Det gjør ingen felt.`
          : `«${String(field)}» ser ut til å skulle skjule noe ved tjenesten. Feltet er ukjent og beskytter ingenting.`,
    help: ({ isNotes, isContact }) =>
      isNotes === true
        ? 'Flytt teksten til «internal».'
        : isContact === true
          ? 'Fjern hele kontakten, eller flytt den til «internal».'
          : 'Skriv visibility på hvert sted, og flytt det ingen skal lese til «internal».',
  },
  'link/unsafe-scheme': {
    why: 'På en side som gjør den til en lenke, kjører ett trykk et fremmed program med alt siden har lov til.',
    message: ({ field, scheme }) =>
      `«${String(field)}» inneholder en adresse som begynner med «${String(scheme)}:». En slik adresse kan kjøre et program.`,
    help: () => 'Fjern den, eller skriv adressen til siden, med https:// først.',
  },
  'link/tracking-parameter': {
    why: 'Den andre siden får vite gjennom hvilket brev eller hvilken annonse hun kom, og kan knytte det til henne.',
    message: ({ field, parameter }) =>
      `Lenken i «${String(field)}» forteller den andre siden hvor leseren kom fra («${String(parameter)}»).`,
    help: () => 'Kutt lenken foran den delen, og se at den fortsatt åpner siden.',
  },
  'link/shortener': {
    why: 'En tredjepart teller hvert trykk og kan sende leseren et annet sted i morgen. Ingen ser hvor lenken fører.',
    message: ({ field, host }) =>
      `Lenken i «${String(field)}» er forkortet av ${String(host)}, som teller hvem som følger den.`,
    help: () => 'Åpne den én gang og skriv adressen du kommer til.',
  },
  'link/credentials': {
    why: 'Passordet til noens konto er offentlig, eller adressen ser bare ut som en annen og fører til verten bak @.',
    message: ({ field }) =>
      `Adressen i «${String(field)}» har et brukernavn eller passord foran verten. Det gjentas ikke her.`,
    help: () => 'Fjern alt mellom https:// og @, og selve @. Bytt passordet: det må regnes som kjent.',
  },
  'link/form-elsewhere': {
    why: 'Det hun skriver der, blir hos et firma i et annet land, kanskje ved siden av kontoen hennes, og ikke bare hos dem som hjelper.',
    message: ({ field, host }) =>
      `Lenken i «${String(field)}» fører til et skjema hos ${String(host)}, som tar vare på det som skrives.`,
    help: () =>
      'Oppgi en telefon eller adresse til tjenesten ved siden av, og skriv i «note» hvem som får det hun skriver.',
  },
  'link/group-invite': {
    why: 'Alle i gruppa ser navnet og bildet hennes, og i WhatsApp nummeret: andre gjester, og den som ble med for å lete etter henne.',
    message: ({ field, host }) =>
      `Lenken i «${String(field)}» gjør den som trykker, til medlem av en gruppe (${String(host)}).`,
    help: () => 'Skriv nummeret eller adressen til dem som svarer, så hun skriver bare til dem.',
  },
  'link/local-address': {
    why: 'Den åpner seg på datamaskinen til den som skrev den, og ingen andre steder. På telefonen hennes fører den til ingenting, eller til en enhet hjemme.',
    message: ({ field, host }) =>
      `Adressen i «${String(field)}» fører til «${String(host)}», som bare finnes i ett nettverk.`,
    help: () => 'Skriv adressen der hvem som helst kan åpne siden, eller fjern den.',
  },
  'link/lookalike-host': {
    why: 'Den ser ut som siden til en hjelper og tilhører noen andre, som kanskje vil vite hvem som søker hjelp.',
    message: ({ field, host }) =>
      `Verten «${String(host)}» i «${String(field)}» har bokstaver fra et annet alfabet som ligner på andre.`,
    help: () => 'Skriv adressen for hånd, og se at den åpner siden til tjenesten.',
  },
  'link/number-host': {
    why: 'Ingen kan se hvem siden tilhører, og ikke noe sertifikat går god for den. Nummeret kan være en annens neste år.',
    message: ({ field, host }) =>
      `Adressen i «${String(field)}» har et tall, ${String(host)}, i stedet for et navn.`,
    help: () => 'Skriv adressen med navnet på nettstedet.',
  },
  'link/session-key': {
    why: 'Den slipper alle lesere inn der én var logget på, eller den slutter å virke i morgen.',
    message: ({ field, parameter }) =>
      `Lenken i «${String(field)}» bærer med seg en økt, en nøkkel eller et passord («${String(parameter)}»).`,
    help: () => 'Åpne siden uten å være logget på, og kopier adressen den har da.',
  },
  'link/shared-document': {
    why: 'Et delt arbeidsdokument kan inneholde mer enn siden som var ment: skjulte ark, kommentarer, navn. Eieren kan endre det eller ta det bort, og ser kanskje hvem som åpner det.',
    message: ({ field, host }) =>
      `Lenken i «${String(field)}» fører til et dokument i noens konto hos ${String(host)}.`,
    help: () => 'Legg dokumentet på nettstedet til tjenesten, som PDF eller side, og lenk dit.',
  },
  'link/tracked-redirect': {
    why: 'Den som kopierer en lenke fra en søkeside eller e-post, kopierer telleren foran den. En tredjepart får vite at denne personen lette etter denne hjelpen.',
    message: ({ field, host }) =>
      `Lenken i «${String(field)}» går om ${String(host)}, som teller hvem som følger den.`,
    help: () => 'Åpne den én gang og skriv adressen du kommer til.',
  },
  'contact/not-public': {
    why: 'Den som skrev «ikke del dette nummeret», ga det til redaktørene, ikke til alle. Publisert ringer det der ingen er klar til å svare en fremmed, og kan vise hvor et hus er.',
    message: ({ field }) =>
      `«${String(field)}» sier at dette nummeret eller denne adressen er hemmelig, eller bare for kolleger.`,
    help: () =>
      'Fjern kontakten, eller flytt den til «internal». Kan leserne likevel bruke den, fjern ordene som sier noe annet.',
  },
  'contact/personal-line': {
    why: 'Den ringer i lomma til ett menneske, hjemme og om natta, lenge etter at hun byttet jobb. Den som ringer, vet ikke hvem andre som tar den.',
    message: ({ field, isPrivate, isMobile }) =>
      isPrivate === true
        ? `«${String(field)}» sier at denne linjen er noens egen.`
        : isMobile === true
          ? `«${String(field)}» nevner en person, og nummeret er en mobil. Navnet gjentas ikke her.`
          : `«${String(field)}» nevner en person. Navnet gjentas ikke her.`,
    help: ({ isRole }) =>
      isRole === true
        ? 'Be tjenesten om en felles linje, og kall den det den er til, som «Vakttelefon». Finnes ingen, bruk nummeret til huset.'
        : 'Be tjenesten om en felles linje, og kall den det den er til, som «Vakttelefon». Finnes ingen, skriv rollen.',
  },
  'contact/personal-mail': {
    why: 'Den navngir en som jobber der. Når hun er syk eller har sluttet, leser ingen det et menneske i nød har skrevet.',
    message: ({ field, host }) =>
      `«${String(field)}» inneholder postkassen til én person hos ${String(host)}. Navnet gjentas ikke her.`,
    help: () => 'Bruk en felles adresse, som post@ eller navnet på tjenesten.',
  },
  'text/personal-name': {
    why: 'Hjelpere blir truet av dem som mister makt over noen. Og når hun slutter, spør folk etter en som ikke er der.',
    message: ({ field, kind }) =>
      kind === 'phone'
        ? `«${String(field)}» nevner en person med et nummer. Navnet gjentas ikke her.`
        : `«${String(field)}» nevner en person. Navnet gjentas ikke her.`,
    help: ({ kind }) =>
      kind === 'phone'
        ? 'Skriv rollen i stedet for navnet, og legg nummeret i «contacts» hvis det er felles.'
        : 'Skriv rollen, som «sosionomen». En person som må nevnes, som en stifter, kan stå i «internal».',
  },
  'verification/verified-by-person': {
    why: 'Leserne ser det. En frivillig som kontrollerer krisesentre, skal ikke kunne finnes av den som leter etter ett.',
    message: () => '«verifiedBy» nevner en person. Navnet gjentas ikke her.',
    help: () => 'Skriv rollen, som «redaktør» eller «ansatt i organisasjonen».',
  },
} satisfies Readonly<Record<keyof typeof en, TranslatedSentences>>;
