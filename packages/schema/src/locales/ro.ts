import type { CodeLabels } from './types.ts';

/** Romanian, the reader addressed as «tu», without forms that show gender. Machine-made until a person has read it. */
export const ro: CodeLabels = {
  language: 'ro',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Sănătate',
      explanation: 'Ajutor pentru corp, boală, sarcină sau pentru ce simți în suflet.',
    },
    'harm-reduction': {
      label: 'Prezervative și materiale',
      explanation: 'Lucruri și ajutor ca sexul sau drogurile să îți facă mai puțin rău.',
    },
    safety: {
      label: 'Siguranță',
      explanation: 'Ajutor când ești în pericol sau când cineva îți face rău ori te forțează.',
    },
    law: {
      label: 'Lege și drepturi',
      explanation: 'Sfaturi despre lege, șederea în țară, muncă și drepturile tale.',
    },
    'a-place': {
      label: 'Un loc de dormit',
      explanation: 'Un loc unde poți dormi, locui sau sta în timpul zilei.',
    },
    basics: {
      label: 'Mâncare și haine',
      explanation: 'Lucruri de zi cu zi: mâncare, haine, duș și telefon.',
    },
    talk: {
      label: 'Cineva cu care să vorbești',
      explanation: 'Cineva care poate să te asculte, să se întâlnească cu tine sau să traducă pentru tine.',
    },
    'learn-and-work': { label: 'Muncă și limbă', explanation: 'Cursuri, școală și sfaturi despre muncă.' },
    travel: {
      label: 'Întoarcere acasă',
      explanation: 'Ajutor ca să te întorci acasă sau să îți găsești familia.',
    },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Teste pentru infecții sexuale',
      explanation: 'Poți face teste pentru infecții care se iau prin sex, de exemplu HIV sau chlamydia.',
    },
    'sexual-health-treatment': {
      label: 'Tratament pentru infecții sexuale',
      explanation: 'Poți primi medicamente sau alt tratament pentru infecții care se iau prin sex.',
    },
    'hiv-prep-pep': {
      label: 'Medicamente contra HIV (PrEP, PEP)',
      explanation:
        'Poți întreba de medicamente care previn HIV: PrEP înainte de sex, PEP cât mai repede după.',
    },
    contraception: {
      label: 'Contracepție',
      explanation: 'Poți primi ajutor ca să eviți o sarcină.',
    },
    pregnancy: {
      label: 'Sarcină',
      explanation: 'Poți primi ajutor dacă ai o sarcină sau crezi că ai.',
    },
    abortion: {
      label: 'Avort',
      explanation: 'Poți primi sfaturi sau ajutor dacă te gândești să întrerupi o sarcină.',
    },
    vaccination: {
      label: 'Vaccinuri',
      explanation: 'Poți face o injecție care te apără de o boală, de exemplu de hepatită.',
    },
    'general-health': {
      label: 'Îngrijire medicală generală',
      explanation: 'Poți merge la un medic sau la o asistentă medicală când ai o problemă de sănătate.',
    },
    dental: {
      label: 'Dentist',
      explanation: 'Poți primi ajutor când te dor dinții sau ai o problemă cu ei.',
    },
    'wound-care': {
      label: 'Îngrijirea rănilor',
      explanation: 'Cineva îți poate curăța și pansa rănile.',
    },
    'mental-health': {
      label: 'Sănătate mintală',
      explanation: 'Poți primi ajutor când simți frică sau tristețe, nu poți dormi sau ți-e greu.',
    },
    'condoms-lubricant': {
      label: 'Prezervative și lubrifiant',
      explanation: 'Poți primi aici prezervative sau lubrifiant.',
    },
    'clean-equipment': {
      label: 'Materiale curate pentru droguri',
      explanation: 'Poți primi seringi curate sau alte materiale curate, dacă consumi droguri.',
    },
    naloxone: {
      label: 'Naloxonă pentru supradoză',
      explanation: 'Poți primi un medicament care poate opri o supradoză.',
    },
    'drug-checking': {
      label: 'Verificarea drogurilor',
      explanation: 'Poți cere verificarea unui drog, ca să afli ce conține.',
    },
    'supervised-consumption': {
      label: 'Cameră pentru consum de droguri',
      explanation: 'Poți consuma droguri cu personal medical de față.',
    },
    'substance-use-treatment': {
      label: 'Tratament pentru consum de droguri',
      explanation: 'Poți primi ajutor ca să consumi mai puțin alcool sau droguri ori să te oprești.',
    },
    emergency: {
      label: 'Ajutor urgent',
      explanation: 'Ajutor când viața sau sănătatea ta e în pericol acum.',
    },
    'violence-support': {
      label: 'Ajutor în caz de violență',
      explanation: 'Poți primi sfaturi și sprijin dacă cineva te lovește, te amenință sau te controlează.',
    },
    'sexual-assault-care': {
      label: 'Ajutor după o agresiune sexuală',
      explanation: 'Poți primi ajutor după un viol sau altă agresiune sexuală.',
    },
    'crisis-shelter': {
      label: 'Adăpost în caz de violență',
      explanation: 'Un loc unde te poți duce dacă cineva apropiat îți face rău sau te amenință.',
    },
    'trafficking-support': {
      label: 'Ajutor în caz de trafic de persoane',
      explanation:
        'Poți primi ajutor dacă cineva te forțează să muncești sau să vinzi servicii sexuale ori te exploatează.',
    },
    'legal-advice': {
      label: 'Sfaturi juridice',
      explanation: 'Poți primi sfaturi de la cineva care știe legea.',
    },
    'immigration-advice': {
      label: 'Sfaturi despre ședere',
      explanation: 'Poți primi sfaturi despre șederea în țară și despre cum ceri un permis.',
    },
    'asylum-advice': {
      label: 'Sfaturi despre azil',
      explanation: 'Poți primi sfaturi despre cum ceri protecție în țară.',
    },
    'labour-rights': {
      label: 'Drepturi la muncă',
      explanation: 'Poți primi sfaturi despre salariu, contract și ce are voie să facă un șef.',
    },
    'help-to-report': {
      label: 'Ajutor ca să faci o plângere',
      explanation: 'Poți primi ajutor dacă te gândești să reclami ceva la poliție.',
    },
    'rights-information': { label: 'Să îți știi drepturile', explanation: 'Poți afla ce drepturi ai.' },
    'emergency-overnight-stay': {
      label: 'Un pat pentru noapte',
      explanation: 'Un loc unde poți dormi o noapte sau câteva nopți, dacă mai e loc.',
    },
    'safe-accommodation': {
      label: 'Locuință când ești în pericol',
      explanation: 'Un loc unde poți locui o vreme dacă cineva te amenință sau te exploatează.',
    },
    'day-centre': {
      label: 'Un loc de stat ziua',
      explanation: 'Poți intra, sta jos și te odihni în timpul zilei.',
    },
    food: { label: 'Mâncare', explanation: 'Poți primi o masă sau mâncare la pachet.' },
    clothing: { label: 'Haine', explanation: 'Poți primi haine sau pantofi.' },
    'shower-laundry': {
      label: 'Duș și spălat haine',
      explanation: 'Poți să faci duș sau să îți speli hainele.',
    },
    'money-advice': {
      label: 'Sfaturi despre bani',
      explanation: 'Poți primi sfaturi despre bani, datorii sau ajutoare sociale.',
    },
    'phone-internet': {
      label: 'Telefon și internet',
      explanation: 'Poți să îți încarci telefonul, să suni sau să folosești internetul.',
    },
    counselling: {
      label: 'Discuții și sfaturi',
      explanation: 'Poți vorbi cu un specialist despre ce ți-e greu.',
    },
    'peer-support': {
      label: 'Oameni care au trecut prin asta',
      explanation: 'Poți vorbi cu cineva care a trecut prin ceva asemănător.',
    },
    'social-work': {
      label: 'Asistență socială',
      explanation: 'Cineva te poate ajuta cu scrisori, instituții și lucruri de zi cu zi.',
    },
    outreach: {
      label: 'Ajutor acolo unde ești',
      explanation: 'Cei care lucrează acolo se întâlnesc cu oamenii afară sau pe internet.',
    },
    'meeting-place': {
      label: 'Loc de întâlnire',
      explanation: 'Un loc unde poți întâlni alți oameni și sta de vorbă.',
    },
    'crisis-line': {
      label: 'Linie de criză',
      explanation: 'Poți suna sau scrie când ți-e foarte greu și ai nevoie de cineva acum.',
    },
    interpreting: {
      label: 'Interpret',
      explanation: 'Cineva poate traduce între limba ta și limba de aici.',
    },
    'language-course': { label: 'Curs de limbă', explanation: 'Poți învăța limba.' },
    'job-advice': {
      label: 'Sfaturi despre locuri de muncă',
      explanation: 'Poți primi ajutor ca să cauți un loc de muncă sau să trimiți o cerere.',
    },
    education: {
      label: 'Școală și educație',
      explanation: 'Poți merge la școală aici sau primi sfaturi despre școală.',
    },
    courses: {
      label: 'Cursuri',
      explanation: 'Poți învăța ceva nou, de exemplu calculatoare sau croitorie.',
    },
    'assisted-return': {
      label: 'Ajutor ca să te întorci acasă',
      explanation: 'Poți primi ajutor dacă vrei să te întorci în țara ta.',
    },
    'family-tracing': {
      label: 'Găsirea familiei',
      explanation: 'Poți primi ajutor ca să îți cauți familia cu care ai pierdut legătura.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Persoane care vând servicii sexuale',
      explanation: 'Pentru tine, dacă vinzi sau ai vândut servicii sexuale.',
    },
    migrants: { label: 'Migranți', explanation: 'Pentru tine, dacă vii din altă țară.' },
    undocumented: {
      label: 'Persoane fără permis de ședere',
      explanation: 'Pentru tine, dacă nu ai permis să stai în țară.',
    },
    'eu-citizens': {
      label: 'Cetățeni ai UE',
      explanation: 'Pentru tine, dacă ai cetățenia unei țări din Uniunea Europeană.',
    },
    'asylum-seekers': {
      label: 'Solicitanți de azil',
      explanation: 'Pentru tine, dacă ceri sau ai cerut protecție.',
    },
    'trafficked-people': {
      label: 'Persoane traficate',
      explanation: 'Pentru tine, dacă cineva te forțează sau te exploatează ca să câștige bani.',
    },
    women: { label: 'Femei', explanation: 'Pentru tine, dacă ești femeie.' },
    men: { label: 'Bărbați', explanation: 'Pentru tine, dacă ești bărbat.' },
    'trans-people': { label: 'Persoane trans', explanation: 'Pentru tine, dacă ești o persoană trans.' },
    lgbtiq: {
      label: 'Persoane LGBTIQ',
      explanation: 'Pentru tine, dacă ești o persoană lesbiană, gay, bisexuală, trans, intersex sau queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Bărbați care fac sex cu bărbați',
      explanation: 'Pentru tine, dacă ești bărbat și faci sex cu bărbați.',
    },
    'people-who-use-drugs': {
      label: 'Persoane care consumă droguri',
      explanation: 'Pentru tine, dacă consumi sau ai consumat droguri.',
    },
    homeless: {
      label: 'Persoane fără locuință',
      explanation: 'Pentru tine, dacă nu ai un loc stabil unde să locuiești.',
    },
    'young-people': {
      label: 'Tineri',
      explanation: 'Pentru tine, dacă ești tânăr sau tânără. Uită-te la limita de vârstă.',
    },
    families: { label: 'Familii', explanation: 'Pentru tine, dacă ai copii sau ești cu familia ta.' },
    roma: { label: 'Persoane rome', explanation: 'Pentru tine, dacă ești de etnie romă.' },
    workers: { label: 'Oameni care muncesc', explanation: 'Pentru tine, dacă muncești sau ai muncit.' },
    'people-with-hiv': { label: 'Persoane care trăiesc cu HIV', explanation: 'Pentru tine, dacă ai HIV.' },
    'victims-of-violence': {
      label: 'Persoane care au suferit violență',
      explanation: 'Pentru tine, dacă cineva te-a lovit, te-a amenințat sau ți-a făcut rău.',
    },
    relatives: {
      label: 'Familie și prieteni apropiați',
      explanation: 'Pentru tine, dacă cineva apropiat are nevoie de ajutor.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Pot veni și alții',
      explanation: 'Poți veni chiar dacă nu faci parte din acest grup.',
    },
    mainly: {
      label: 'Mai ales pentru acest grup',
      explanation: 'Dacă nu faci parte din acest grup, poți întreba dacă ai voie să vii.',
    },
    only: {
      label: 'Doar pentru acest grup',
      explanation: 'Poți primi ajutor aici doar dacă faci parte din acest grup.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Nu întreabă de permisul de ședere',
      explanation: 'Nu te întreabă dacă ai voie să stai în țară.',
    },
    'not-required': {
      label: 'Nu e nevoie de permis de ședere',
      explanation: 'Ajutorul nu depinde de permisul de ședere, dar se poate să te întrebe de el.',
    },
    'some-services-only': {
      label: 'O parte din ajutor, fără permis',
      explanation: 'Poți primi o parte din ajutor fără permis de ședere, dar nu tot.',
    },
    unconfirmed: {
      label: 'Nu se știe: întreabă de permis?',
      explanation: 'Nu știm dacă întreabă. Poți să îi întrebi înainte să spui cine ești.',
    },
  },
  identification: {
    none: {
      label: 'Nu e nevoie de act de identitate',
      explanation: 'Nu e nevoie să arăți pașaportul sau alt act care spune cine ești.',
    },
    'alias-accepted': {
      label: 'Poți folosi o poreclă',
      explanation: 'Poți folosi alt nume decât cel din pașaport.',
    },
    'any-document': {
      label: 'E nevoie de un act cu numele tău',
      explanation: 'Trebuie să arăți un act cu numele tău. Nu e obligatoriu să fie pașaport.',
    },
    'official-document': {
      label: 'E nevoie de pașaport sau act oficial',
      explanation: 'Trebuie să arăți pașaportul sau alt act oficial care spune cine ești.',
    },
    unconfirmed: {
      label: 'Nu se știe: trebuie act de identitate?',
      explanation: 'Nu știm dacă trebuie să arăți acte. Poți să îi întrebi mai întâi.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Nu e nevoie de număr personal',
      explanation:
        'Nu ai nevoie de un număr național de identitate sau de o identitate electronică, cum e BankID.',
    },
    needed: {
      label: 'E nevoie de număr personal',
      explanation:
        'Ai nevoie de un număr național de identitate sau de o identitate electronică, cum e BankID.',
    },
    unconfirmed: {
      label: 'Nu se știe: trebuie număr personal?',
      explanation:
        'Nu știm dacă ai nevoie de un număr național de identitate sau de BankID. Poți să îi întrebi mai întâi.',
    },
  },
  anonymity: {
    full: {
      label: 'Nu e nevoie să spui cine ești',
      explanation: 'Poți primi ajutor fără să spui cine ești.',
    },
    partial: {
      label: 'O parte, fără să spui cine ești',
      explanation: 'Poți primi o parte din ajutor fără să spui cine ești, dar nu tot.',
    },
    none: {
      label: 'Trebuie să spui cine ești',
      explanation: 'Trebuie să spui cine ești ca să primești ajutor.',
    },
    unconfirmed: {
      label: 'Nu se știe: trebuie să spui cine ești?',
      explanation: 'Nu știm dacă trebuie să spui cine ești. Poți să îi întrebi mai întâi.',
    },
  },
  cost: {
    free: { label: 'Gratuit', explanation: 'Nu plătești nimic.' },
    'partly-free': {
      label: 'Parțial gratuit',
      explanation: 'O parte din ajutor nu te costă nimic, iar restul se plătește.',
    },
    'small-fee': { label: 'Costă puțin', explanation: 'Plătești o sumă mică.' },
    paid: { label: 'Trebuie să plătești', explanation: 'Trebuie să plătești pentru ajutor.' },
    unconfirmed: {
      label: 'Nu se știe: costă ceva?',
      explanation: 'Nu știm dacă trebuie să plătești. Întreabă mai întâi cât costă.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Vino fără programare',
      explanation: 'Poți veni în timpul programului fără să îți faci programare.',
    },
    appointment: { label: 'Fă-ți programare', explanation: 'Trebuie să stabilești o oră înainte să vii.' },
    'phone-first': { label: 'Sună înainte', explanation: 'Trebuie să suni înainte să vii.' },
    referral: {
      label: 'E nevoie de trimitere',
      explanation: 'Un medic sau alt serviciu trebuie să te trimită acolo.',
    },
    'no-referral-needed': {
      label: 'Nu e nevoie de trimitere',
      explanation: 'Poți lua legătura direct, fără să te trimită cineva.',
    },
    registration: {
      label: 'Trebuie să te înscrii',
      explanation: 'Trebuie să te înscrii înainte să poți participa.',
    },
    'queue-ticket': { label: 'Bon de ordine', explanation: 'Iei un bon și aștepți să îți vină rândul.' },
    lottery: {
      label: 'Locuri trase la sorți',
      explanation: 'Locurile se trag la sorți, așa că se poate să nu primești unul.',
    },
    'waiting-list': {
      label: 'Listă de așteptare',
      explanation: 'Te trec pe o listă și aștepți să îți vină rândul.',
    },
    outreach: {
      label: 'Întâlnesc oamenii afară',
      explanation: 'Îi poți întâlni afară, în locurile pe unde umblă.',
    },
    online: { label: 'Pe internet', explanation: 'Iei legătura sau primești ajutor pe internet.' },
  },
  records: {
    'none-kept': {
      label: 'Nu notează nimic despre tine',
      explanation: 'Nu îți păstrează numele sau alte date despre tine.',
    },
    'own-records-only': {
      label: 'Notițe păstrate doar la serviciu',
      explanation: 'Notează lucruri despre tine, dar doar în dosarele lor.',
    },
    'shared-health-record': {
      label: 'Scriu într-un dosar medical comun',
      explanation: 'Alții care îți dau îngrijire medicală pot citi ce scriu despre tine.',
    },
    unconfirmed: {
      label: 'Nu se știe: notează ceva despre tine?',
      explanation: 'Nu știm ce scriu despre tine. Poți să îi întrebi mai întâi.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Nu spun nimic poliției fără acordul tău',
      explanation:
        'Nu vorbesc cu poliția despre tine decât dacă spui da. Legea poate face excepții, de exemplu când o viață e în pericol.',
    },
    'legal-duty-only': {
      label: 'Anunță poliția doar dacă o cere legea',
      explanation:
        'Anunță poliția fără acordul tău doar când legea spune că trebuie, de exemplu când o viață e în pericol.',
    },
    'present-on-site': {
      label: 'Poliția e prezentă acolo',
      explanation: 'Se poate să întâlnești poliția când vii aici.',
    },
    'part-of-authority': {
      label: 'Serviciul e al poliției',
      explanation: 'Cei care te ajută aici lucrează pentru poliție.',
    },
    unconfirmed: {
      label: 'Nu se știe: spun ceva poliției?',
      explanation: 'Nu știm ce spun poliției. Întreabă-i înainte să le povestești ceva.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Anunță la imigrări doar dacă spui da',
      explanation:
        'Nu vorbesc cu autoritățile de imigrări despre tine decât dacă spui da. Legea poate face excepții.',
    },
    'legal-duty-only': {
      label: 'Anunță la imigrări doar dacă cere legea',
      explanation: 'Anunță autoritățile de imigrări fără acordul tău doar când legea spune că trebuie.',
    },
    'present-on-site': {
      label: 'Cei de la imigrări sunt prezenți acolo',
      explanation: 'Se poate să întâlnești oameni de la autoritățile de imigrări când vii aici.',
    },
    'part-of-authority': {
      label: 'Serviciul e al autorității de imigrări',
      explanation: 'Cei care te ajută aici lucrează pentru autoritățile de imigrări.',
    },
    unconfirmed: {
      label: 'Nu se știe: spun ceva la imigrări?',
      explanation: 'Nu știm ce spun autorităților de imigrări. Întreabă-i înainte să le povestești ceva.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Legea îi obligă să păstreze secretul',
      explanation: 'Legea spune că nu au voie să le spună altora despre tine, dar există excepții.',
    },
    no: {
      label: 'Legea nu îi obligă să păstreze secretul',
      explanation: 'Legea nu îi oprește să le spună altora despre tine.',
    },
    unconfirmed: {
      label: 'Nu se știe: îi obligă legea la secret?',
      explanation:
        'Nu știm dacă legea spune că trebuie să nu spună nimic despre tine. Poți să îi întrebi mai întâi.',
    },
  },
  basis: {
    stated: { label: 'spune chiar serviciul', explanation: 'Chiar serviciul a scris sau a spus asta.' },
    reported: { label: 'spun alții', explanation: 'Altcineva decât serviciul a scris sau a spus asta.' },
    rule: {
      label: 'o lege sau o regulă națională',
      explanation: 'Asta e regula, dar se poate să fie altfel când ajungi acolo.',
    },
  },
  serviceStatus: {
    active: { label: 'Funcționează', explanation: 'Serviciul există și primește oameni.' },
    'temporarily-closed': {
      label: 'Închis pentru o vreme',
      explanation: 'Acum nu poți primi ajutor aici. Planul e să se deschidă din nou.',
    },
    inactive: {
      label: 'Nu funcționează acum',
      explanation: 'Acum nu poți primi ajutor aici și nu știm dacă se va deschide din nou.',
    },
    defunct: {
      label: 'Închis de tot',
      explanation: 'Serviciul nu mai există, așa că ai nevoie de altul.',
    },
  },
  organizationType: {
    public: {
      label: 'Instituție publică',
      explanation: 'De serviciu se ocupă statul, județul sau primăria.',
    },
    charity: {
      label: 'Organizație nonprofit',
      explanation: 'O organizație care nu urmărește să facă bani de pe urma ta.',
    },
    'faith-based': {
      label: 'Organizație religioasă',
      explanation: 'De serviciu se ocupă o biserică sau alt grup religios.',
    },
    'user-led': {
      label: 'Condus de oameni care au trăit la fel',
      explanation: 'Cei care se ocupă de serviciu au trăit la fel ca oamenii pe care îi ajută.',
    },
    'health-trust': { label: 'Spital public', explanation: 'O instituție publică ce se ocupă de spitale.' },
    other: { label: 'Altă organizație', explanation: 'Alt fel de organizație.' },
  },
  locationKind: {
    physical: { label: 'Loc fix', explanation: 'Poți merge într-un loc anume.' },
    mobile: {
      label: 'Se mută din loc în loc',
      explanation: 'Serviciul vine în locuri diferite, de exemplu cu un autobuz.',
    },
    outreach: {
      label: 'Afară, unde sunt oamenii',
      explanation: 'Umblă pe afară, iar tu îi poți întâlni acolo.',
    },
    phone: { label: 'La telefon', explanation: 'Primești ajutor la telefon.' },
    online: { label: 'Pe internet', explanation: 'Primești ajutor pe internet.' },
  },
  visibility: {
    public: { label: 'Adresă la vedere', explanation: 'Oricine poate vedea unde e.' },
    'on-request': {
      label: 'Întreabă de adresă',
      explanation: 'Trebuie să iei legătura cu ei ca să afli unde e.',
    },
    area: { label: 'Se arată doar zona', explanation: 'Vezi doar cam pe unde e.' },
    confidential: {
      label: 'Adresă secretă',
      explanation: 'Adresa nu e dată aici, așa că trebuie să iei legătura cu ei.',
    },
  },
  precision: {
    entrance: { label: 'La intrare', explanation: 'Punctul de pe hartă îți arată intrarea.' },
    building: {
      label: 'La clădire',
      explanation: 'Punctul de pe hartă îți arată clădirea, dar nu și ușa.',
    },
    street: {
      label: 'Pe stradă',
      explanation: 'Punctul de pe hartă îți arată strada, dar nu și casa.',
    },
    postcode: {
      label: 'În zona codului poștal',
      explanation: 'Punctul de pe hartă îți arată doar zona codului poștal.',
    },
    locality: {
      label: 'În oraș sau în comună',
      explanation: 'Punctul de pe hartă îți arată doar orașul sau comuna.',
    },
  },
  wheelchair: {
    yes: { label: 'Poți intra cu scaunul rulant', explanation: 'Poți intra cu un scaun rulant.' },
    limited: {
      label: 'Greu cu scaunul rulant',
      explanation: 'Se poate să ai nevoie de ajutor sau să ajungi doar în unele părți.',
    },
    no: { label: 'Nu poți intra cu scaunul rulant', explanation: 'Nu poți intra cu un scaun rulant.' },
    unconfirmed: {
      label: 'Nu se știe: intră un scaun rulant?',
      explanation: 'Nu știm dacă poți intra cu un scaun rulant. Poți să îi întrebi mai întâi.',
    },
  },
  channel: {
    phone: { label: 'Telefon', explanation: 'Poți suna.' },
    sms: { label: 'SMS', explanation: 'Poți trimite un mesaj.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Poți scrie în aplicația WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Poți scrie în aplicația Signal.' },
    telegram: { label: 'Telegram', explanation: 'Poți scrie în aplicația Telegram.' },
    viber: { label: 'Viber', explanation: 'Poți scrie în aplicația Viber.' },
    messenger: { label: 'Messenger', explanation: 'Poți scrie în Messenger de la Facebook.' },
    email: { label: 'E-mail', explanation: 'Poți trimite un e-mail.' },
    web: { label: 'Pagină de internet', explanation: 'Poți citi mai multe pe pagina lor de internet.' },
    form: { label: 'Formular', explanation: 'Poți scrie într-un formular pe pagina lor de internet.' },
    chat: { label: 'Chat', explanation: 'Poți schimba mesaje cu ei pe pagina lor de internet.' },
    video: { label: 'Apel video', explanation: 'Poți vorbi cu ei cu imagine și sunet.' },
  },
  numberShown: {
    yes: { label: 'Numărul tău se vede', explanation: 'Îți pot vedea numărul de telefon.' },
    no: {
      label: 'Numărul tău nu se vede',
      explanation: 'Nu îți văd numărul de telefon, dar telefonul tău poate arăta că ai luat legătura cu ei.',
    },
    unconfirmed: {
      label: 'Nu se știe: se vede numărul tău?',
      explanation: 'Nu știm dacă îți văd numărul de telefon.',
    },
  },
  contactCost: {
    free: { label: 'Contact gratuit', explanation: 'Nu te costă nimic să suni sau să scrii.' },
    'normal-rate': {
      label: 'Preț obișnuit',
      explanation: 'Plătești cât ia de obicei compania ta de telefonie.',
    },
    premium: {
      label: 'Costă mai mult ca de obicei',
      explanation: 'Să suni sau să scrii aici costă mai mult decât un apel obișnuit.',
    },
    unconfirmed: {
      label: 'Nu se știe: costă să suni sau să scrii?',
      explanation: 'Nu știm cât costă să suni sau să scrii.',
    },
  },
  languageMode: {
    staff: {
      label: 'Angajații vorbesc limba',
      explanation: 'Poți vorbi limba asta cu cineva care lucrează acolo.',
    },
    interpreter: { label: 'Cu interpret', explanation: 'Un interpret traduce între tine și ei.' },
    written: {
      label: 'Doar în scris',
      explanation: 'Poți citi sau scrie în limba asta, dar nu o poți vorbi cu ei.',
    },
    unconfirmed: {
      label: 'Nu se știe: vorbește cineva limba?',
      explanation:
        'Nu știm dacă cineva vorbește limba sau dacă folosesc interpret. Poți să îi întrebi mai întâi.',
    },
  },
  areaScope: {
    local: {
      label: 'În această localitate',
      explanation: 'Pentru tine, dacă ești în acest oraș sau în această comună.',
    },
    regional: {
      label: 'În această regiune',
      explanation: 'Pentru tine, dacă ești în această parte a țării.',
    },
    national: { label: 'În toată țara', explanation: 'Pentru tine, oriunde ești în țară.' },
    international: {
      label: 'În mai multe țări',
      explanation: 'Pentru tine, dacă ești în această țară sau în alta.',
    },
  },
  canAskFor: {
    'female-worker': {
      label: 'Poți cere să te ajute o femeie',
      explanation: 'Poți spune că vrei să te ajute o femeie.',
    },
    'male-worker': {
      label: 'Poți cere să te ajute un bărbat',
      explanation: 'Poți spune că vrei să te ajute un bărbat.',
    },
    interpreter: { label: 'Poți cere un interpret', explanation: 'Poți spune că ai nevoie de interpret.' },
    companion: {
      label: 'Poți cere să te însoțească cineva',
      explanation: 'Poți cere ca cineva să meargă cu tine.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Confirmat de serviciu',
      explanation: 'Serviciul a citit ce vezi aici și a spus că e corect.',
    },
    visit: {
      label: 'Verificat la fața locului',
      explanation: 'Cineva a fost acolo ca să verifice ce citești aici.',
    },
    phone: {
      label: 'Verificat la telefon',
      explanation: 'Cineva a sunat ca să verifice ce citești aici.',
    },
    website: {
      label: 'Verificat pe pagina de internet',
      explanation: 'Ce citești aici vine de pe pagina de internet a serviciului.',
    },
    'second-hand': {
      label: 'Din alte surse',
      explanation: 'Ce citești aici vine de la alții, nu de la serviciu.',
    },
  },
  confidence: {
    high: { label: 'Destul de sigur', explanation: 'Credem că ce citești aici e corect.' },
    medium: {
      label: 'Sigur doar în parte',
      explanation: 'O parte din ce citești aici poate fi greșită. Întreabă-i mai întâi.',
    },
    low: {
      label: 'Nesigur',
      explanation: 'Multe din ce citești aici pot fi greșite. Întreabă-i mai întâi.',
    },
  },
  translationOrigin: {
    human: { label: 'Tradus de un om', explanation: 'Un om a tradus ce citești.' },
    machine: {
      label: 'Tradus de calculator',
      explanation: 'Un program de calculator a tradus ce citești și nimeni nu a verificat.',
    },
    'machine-reviewed': {
      label: 'Tradus de calculator, verificat de un om',
      explanation: 'Un program de calculator a tradus ce citești și un om a verificat.',
    },
  },
  holidayRule: {
    open: {
      label: 'Deschis de sărbătorile legale',
      explanation: 'Programul e valabil și în zilele de sărbătoare legală.',
    },
    closed: {
      label: 'Închis de sărbătorile legale',
      explanation: 'Nu poți veni în zilele de sărbătoare legală.',
    },
    unconfirmed: {
      label: 'Nu se știe: e deschis de sărbători?',
      explanation: 'Nu știm dacă e deschis în zilele de sărbătoare legală. Poți să îi întrebi mai întâi.',
    },
  },
  weekdays: {
    mo: { label: 'Luni', explanation: 'lun.' },
    tu: { label: 'Marți', explanation: 'mar.' },
    we: { label: 'Miercuri', explanation: 'mie.' },
    th: { label: 'Joi', explanation: 'joi' },
    fr: { label: 'Vineri', explanation: 'vin.' },
    sa: { label: 'Sâmbătă', explanation: 'sâm.' },
    su: { label: 'Duminică', explanation: 'dum.' },
  },
};

export default ro;
