import type { CodeLabels } from './types.ts';

/** Hungarian, the reader addressed as „te”. Machine-made until a person has read it. */
export const hu: CodeLabels = {
  language: 'hu',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Egészség',
      explanation: 'Segítség a testeddel, betegséggel, terhességgel vagy lelki bajjal.',
    },
    'harm-reduction': {
      label: 'Óvszer és eszközök',
      explanation: 'Dolgok és segítség, hogy a szex vagy a drog kevesebbet ártson neked.',
    },
    safety: {
      label: 'Biztonság',
      explanation: 'Segítség, ha veszélyben vagy, vagy ha valaki bánt vagy kényszerít téged.',
    },
    law: {
      label: 'Törvény és jogok',
      explanation: 'Tanács a törvényről, az országban maradásról, a munkáról és a jogaidról.',
    },
    'a-place': {
      label: 'Alvóhely',
      explanation: 'Egy hely, ahol alhatsz, lakhatsz vagy nappal ott lehetsz.',
    },
    basics: {
      label: 'Étel és ruha',
      explanation: 'Mindennapi dolgok, például étel, ruha, zuhany és telefon.',
    },
    talk: {
      label: 'Valaki, akivel beszélhetsz',
      explanation: 'Valaki, aki meghallgat, találkozik veled vagy tolmácsol neked.',
    },
    'learn-and-work': { label: 'Munka és nyelv', explanation: 'Tanfolyamok, iskola és tanács a munkáról.' },
    travel: {
      label: 'Hazautazás',
      explanation: 'Segítség, hogy hazautazz vagy megtaláld a családodat.',
    },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Nemi fertőzések vizsgálata',
      explanation: 'Kérhetsz vizsgálatot szexszel terjedő fertőzésekre, például HIV-re vagy klamídiára.',
    },
    'sexual-health-treatment': {
      label: 'Nemi fertőzések kezelése',
      explanation: 'Kaphatsz gyógyszert vagy más kezelést szexszel terjedő fertőzésekre.',
    },
    'hiv-prep-pep': {
      label: 'HIV elleni gyógyszer (PrEP, PEP)',
      explanation:
        'Kérdezhetsz a HIV-et megelőző gyógyszerről: PrEP szex előtt, PEP szex után minél hamarabb.',
    },
    contraception: {
      label: 'Fogamzásgátlás',
      explanation: 'Segítséget kaphatsz, hogy ne ess teherbe.',
    },
    pregnancy: {
      label: 'Terhesség',
      explanation: 'Segítséget kaphatsz, ha terhes vagy, vagy azt hiszed, hogy az vagy.',
    },
    abortion: {
      label: 'Abortusz',
      explanation: 'Tanácsot vagy segítséget kaphatsz, ha a terhesség megszakítására gondolsz.',
    },
    vaccination: {
      label: 'Oltások',
      explanation: 'Kaphatsz oltást, amely megvéd egy betegségtől, például a hepatitisztől.',
    },
    'general-health': {
      label: 'Általános orvosi ellátás',
      explanation: 'Orvoshoz vagy ápolóhoz mehetsz, ha beteg vagy.',
    },
    dental: {
      label: 'Fogorvos',
      explanation: 'Segítséget kaphatsz, ha fáj a fogad, vagy baj van vele.',
    },
    'wound-care': { label: 'Sebek ellátása', explanation: 'Valaki kitisztítja és bekötözi a sebeidet.' },
    'mental-health': {
      label: 'Lelki egészség',
      explanation: 'Segítséget kaphatsz, ha félsz, szomorú vagy, nem tudsz aludni vagy rosszul érzed magad.',
    },
    'condoms-lubricant': {
      label: 'Óvszer és síkosító',
      explanation: 'Itt kaphatsz óvszert vagy síkosítót.',
    },
    'clean-equipment': {
      label: 'Tiszta eszközök droghoz',
      explanation: 'Kaphatsz tiszta tűt vagy más tiszta eszközt, ha drogot használsz.',
    },
    naloxone: {
      label: 'Naloxon túladagolás ellen',
      explanation: 'Kaphatsz gyógyszert, amely megállíthatja a túladagolást.',
    },
    'drug-checking': {
      label: 'Drogok bevizsgálása',
      explanation: 'Bevizsgáltathatsz egy drogot, hogy megtudd, mi van benne.',
    },
    'supervised-consumption': {
      label: 'Szoba droghasználathoz',
      explanation: 'Drogot használhatsz, miközben egészségügyi dolgozók is ott vannak.',
    },
    'substance-use-treatment': {
      label: 'Kezelés droghasználat esetén',
      explanation: 'Segítséget kaphatsz, hogy kevesebb alkoholt vagy drogot használj, vagy abbahagyd.',
    },
    emergency: {
      label: 'Sürgős segítség',
      explanation: 'Segítség, ha az életed vagy az egészséged most veszélyben van.',
    },
    'violence-support': {
      label: 'Segítség erőszak esetén',
      explanation: 'Tanácsot és támogatást kaphatsz, ha valaki megüt, fenyeget vagy irányít téged.',
    },
    'sexual-assault-care': {
      label: 'Segítség szexuális erőszak után',
      explanation: 'Segítséget kaphatsz megerőszakolás vagy más szexuális erőszak után.',
    },
    'crisis-shelter': {
      label: 'Védett hely bántalmazás elől',
      explanation: 'Egy hely, ahová mehetsz, ha valaki, aki közel áll hozzád, bánt vagy fenyeget.',
    },
    'trafficking-support': {
      label: 'Segítség emberkereskedelem esetén',
      explanation:
        'Segítséget kaphatsz, ha valaki munkára vagy szexuális szolgáltatásra kényszerít, vagy kihasznál.',
    },
    'legal-advice': {
      label: 'Jogi tanács',
      explanation: 'Tanácsot kaphatsz valakitől, aki ismeri a törvényt.',
    },
    'immigration-advice': {
      label: 'Tanács a tartózkodásról',
      explanation: 'Tanácsot kaphatsz arról, hogyan maradhatsz az országban, és hogyan kérhetsz engedélyt.',
    },
    'asylum-advice': {
      label: 'Tanács a menedékjogról',
      explanation: 'Tanácsot kaphatsz arról, hogyan kérhetsz védelmet az országban.',
    },
    'labour-rights': {
      label: 'Jogok a munkahelyen',
      explanation: 'Tanácsot kaphatsz a bérről, a szerződésről és arról, mit tehet meg egy főnök.',
    },
    'help-to-report': {
      label: 'Segítség feljelentéshez',
      explanation: 'Segítséget kaphatsz, ha azon gondolkodsz, hogy bejelentesz valamit a rendőrségen.',
    },
    'rights-information': { label: 'Ismerd meg a jogaidat', explanation: 'Megtudhatod, mihez van jogod.' },
    'emergency-overnight-stay': {
      label: 'Ágy éjszakára',
      explanation: 'Egy hely, ahol egy vagy néhány éjszakát alhatsz, ha van szabad hely.',
    },
    'safe-accommodation': {
      label: 'Szállás, ha veszélyben vagy',
      explanation: 'Egy hely, ahol egy ideig lakhatsz, ha valaki fenyeget vagy kihasznál.',
    },
    'day-centre': {
      label: 'Nappali hely',
      explanation: 'Nappal bejöhetsz, leülhetsz és pihenhetsz.',
    },
    food: { label: 'Étel', explanation: 'Kaphatsz egy étkezést, vagy ételt, amit elvihetsz.' },
    clothing: { label: 'Ruha', explanation: 'Kaphatsz ruhát vagy cipőt.' },
    'shower-laundry': { label: 'Zuhany és mosás', explanation: 'Zuhanyozhatsz vagy ruhát moshatsz.' },
    'money-advice': {
      label: 'Tanács pénzügyekben',
      explanation: 'Tanácsot kaphatsz pénzről, adósságról vagy segélyekről.',
    },
    'phone-internet': {
      label: 'Telefon és internet',
      explanation: 'Feltöltheted a telefonodat, telefonálhatsz vagy internetezhetsz.',
    },
    counselling: {
      label: 'Beszélgetés és tanács',
      explanation: 'Szakemberrel beszélhetsz arról, ami nehéz neked.',
    },
    'peer-support': {
      label: 'Akik maguk is átélték',
      explanation: 'Beszélhetsz valakivel, aki hasonló dolgot élt át.',
    },
    'social-work': {
      label: 'Szociális munkás',
      explanation: 'Valaki segíthet levelekkel, hivatalokkal és mindennapi dolgokkal.',
    },
    outreach: {
      label: 'Segítség ott, ahol vagy',
      explanation: 'Az ott dolgozók kint vagy az interneten találkoznak az emberekkel.',
    },
    'meeting-place': {
      label: 'Találkozóhely',
      explanation: 'Egy hely, ahol másokkal találkozhatsz és beszélgethetsz.',
    },
    'crisis-line': {
      label: 'Krízisvonal',
      explanation: 'Telefonálhatsz vagy írhatsz, ha nagyon nehéz, és most kell valaki.',
    },
    interpreting: {
      label: 'Tolmács',
      explanation: 'Valaki fordíthat a te nyelved és az itteni nyelv között.',
    },
    'language-course': { label: 'Nyelvtanfolyam', explanation: 'Megtanulhatod a nyelvet.' },
    'job-advice': {
      label: 'Tanács álláskereséshez',
      explanation: 'Segítséget kaphatsz, hogy állást keress vagy állásra jelentkezz.',
    },
    education: {
      label: 'Iskola és tanulás',
      explanation: 'Itt iskolába járhatsz, vagy tanácsot kaphatsz az iskoláról.',
    },
    courses: {
      label: 'Tanfolyamok',
      explanation: 'Valami újat tanulhatsz, például számítógépezni vagy varrni.',
    },
    'assisted-return': {
      label: 'Segítség a hazautazáshoz',
      explanation: 'Segítséget kaphatsz, ha vissza akarsz utazni a hazádba.',
    },
    'family-tracing': {
      label: 'Család keresése',
      explanation: 'Segítséget kaphatsz, hogy megkeresd a családtagjaidat, akikkel megszakadt a kapcsolatod.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Szexuális szolgáltatást nyújtók',
      explanation: 'Neked, ha szexuális szolgáltatást nyújtasz vagy nyújtottál.',
    },
    migrants: { label: 'Migránsok', explanation: 'Neked, ha más országból jöttél.' },
    undocumented: {
      label: 'Tartózkodási engedély nélkül élők',
      explanation: 'Neked, ha nincs engedélyed, hogy az országban legyél.',
    },
    'eu-citizens': { label: 'EU-állampolgárok', explanation: 'Neked, ha egy EU-ország állampolgára vagy.' },
    'asylum-seekers': {
      label: 'Menedékkérők',
      explanation: 'Neked, ha védelmet kérsz vagy kértél.',
    },
    'trafficked-people': {
      label: 'Emberkereskedelem érintettjei',
      explanation: 'Neked, ha valaki kényszerít vagy kihasznál, hogy pénzt keressen rajtad.',
    },
    women: { label: 'Nők', explanation: 'Neked, ha nő vagy.' },
    men: { label: 'Férfiak', explanation: 'Neked, ha férfi vagy.' },
    'trans-people': { label: 'Transz emberek', explanation: 'Neked, ha transz vagy.' },
    lgbtiq: {
      label: 'LMBTQI emberek',
      explanation: 'Neked, ha leszbikus, meleg, biszexuális, transz, interszex vagy queer vagy.',
    },
    'men-who-have-sex-with-men': {
      label: 'Férfiak, akik férfiakkal szexelnek',
      explanation: 'Neked, ha férfi vagy, és férfiakkal szexelsz.',
    },
    'people-who-use-drugs': {
      label: 'Akik drogot használnak',
      explanation: 'Neked, ha drogot használsz vagy használtál.',
    },
    homeless: { label: 'Lakás nélkül élők', explanation: 'Neked, ha nincs állandó helyed, ahol lakhatsz.' },
    'young-people': {
      label: 'Fiatalok',
      explanation: 'Neked, ha fiatal vagy. Nézd meg a korhatárt.',
    },
    families: {
      label: 'Családok',
      explanation: 'Neked, ha gyereked van, vagy a családoddal vagy.',
    },
    roma: { label: 'Romák', explanation: 'Neked, ha roma vagy.' },
    workers: { label: 'Munkavállalók', explanation: 'Neked, ha dolgozol vagy dolgoztál.' },
    'people-with-hiv': { label: 'HIV-vel élők', explanation: 'Neked, ha HIV-vel élsz.' },
    'victims-of-violence': {
      label: 'Akiket erőszak ért',
      explanation: 'Neked, ha valaki megütött, megfenyegetett vagy bántott.',
    },
    relatives: {
      label: 'Család és közeli barátok',
      explanation: 'Neked, ha valakinek, aki közel áll hozzád, segítség kell.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Mások is jöhetnek',
      explanation: 'Akkor is jöhetsz, ha nem tartozol ebbe a csoportba.',
    },
    mainly: {
      label: 'Főleg ennek a csoportnak',
      explanation: 'Ha nem tartozol ebbe a csoportba, megkérdezheted, hogy jöhetsz-e.',
    },
    only: {
      label: 'Csak ennek a csoportnak',
      explanation: 'Itt csak akkor kaphatsz segítséget, ha ebbe a csoportba tartozol.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Nem kérdezik az engedélyedet',
      explanation: 'Nem kérdezik meg, hogy szabad-e az országban lenned.',
    },
    'not-required': {
      label: 'Nem kell tartózkodási engedély',
      explanation: 'A segítség nem függ a tartózkodási engedélytől, de lehet, hogy megkérdezik, van-e.',
    },
    'some-services-only': {
      label: 'Engedély nélkül csak egy része',
      explanation: 'A segítség egy részét megkaphatod tartózkodási engedély nélkül, de nem mindet.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: kérdezik az engedélyt?',
      explanation: 'Nem tudjuk, hogy kérdezik-e. Megkérdezheted őket, mielőtt elmondod, ki vagy.',
    },
  },
  identification: {
    none: {
      label: 'Nem kell személyazonosító okmány',
      explanation: 'Nem kell útlevelet vagy más papírt mutatnod arról, hogy ki vagy.',
    },
    'alias-accepted': {
      label: 'Becenév is jó',
      explanation: 'Használhatsz más nevet, mint ami az útleveledben van.',
    },
    'any-document': {
      label: 'Valamilyen igazolvány kell',
      explanation: 'Mutatnod kell egy papírt a neveddel. Nem muszáj, hogy útlevél legyen.',
    },
    'official-document': {
      label: 'Útlevél vagy hivatalos igazolvány kell',
      explanation: 'Útlevelet vagy más hivatalos papírt kell mutatnod arról, hogy ki vagy.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: kell igazolvány?',
      explanation: 'Nem tudjuk, kell-e papírt mutatnod. Előbb megkérdezheted őket.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Nem kell személyi szám',
      explanation: 'Nem kell állami személyi szám vagy elektronikus azonosító, mint a BankID.',
    },
    needed: {
      label: 'Személyi szám kell',
      explanation: 'Állami személyi szám vagy elektronikus azonosító kell, mint a BankID.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: kell személyi szám?',
      explanation: 'Nem tudjuk, kell-e személyi szám vagy BankID. Előbb megkérdezheted őket.',
    },
  },
  anonymity: {
    full: {
      label: 'Névtelen maradhatsz',
      explanation: 'Nem kell elmondanod, ki vagy, hogy segítséget kapj.',
    },
    partial: {
      label: 'Névtelenül csak egy része',
      explanation: 'A segítség egy részét megkaphatod úgy, hogy nem mondod el, ki vagy, de nem mindet.',
    },
    none: {
      label: 'Nem maradhatsz névtelen',
      explanation: 'El kell mondanod, ki vagy, hogy segítséget kapj.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: maradhatsz névtelen?',
      explanation: 'Nem tudjuk, el kell-e mondanod, ki vagy. Előbb megkérdezheted őket.',
    },
  },
  cost: {
    free: { label: 'Ingyenes', explanation: 'Nem fizetsz semmit.' },
    'partly-free': {
      label: 'Egy része ingyenes',
      explanation: 'A segítség egy részéért nem fizetsz, a többiért igen.',
    },
    'small-fee': { label: 'Kis összegbe kerül', explanation: 'Kis összeget fizetsz.' },
    paid: { label: 'Fizetned kell', explanation: 'A segítségért fizetned kell.' },
    unconfirmed: {
      label: 'Nem tudjuk: pénzbe kerül?',
      explanation: 'Nem tudjuk, kell-e fizetned. Előbb kérdezd meg az árát.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Gyere időpont nélkül',
      explanation: 'A nyitvatartási időben jöhetsz, nem kell időpontot kérned.',
    },
    appointment: { label: 'Kérj időpontot', explanation: 'Időpontot kell megbeszélned, mielőtt jössz.' },
    'phone-first': { label: 'Előbb telefonálj', explanation: 'Telefonálnod kell, mielőtt jössz.' },
    referral: {
      label: 'Beutaló kell',
      explanation: 'Orvosnak vagy más szolgálatnak kell odaküldenie téged.',
    },
    'no-referral-needed': {
      label: 'Nem kell beutaló',
      explanation: 'Te is megkeresheted őket, nem kell, hogy valaki odaküldjön.',
    },
    registration: {
      label: 'Jelentkezned kell',
      explanation: 'Jelentkezned kell, mielőtt részt vehetsz.',
    },
    'queue-ticket': {
      label: 'Sorszám',
      explanation: 'Veszel egy sorszámot, és megvárod, amíg sorra kerülsz.',
    },
    lottery: {
      label: 'A helyeket kisorsolják',
      explanation: 'A helyeket kisorsolják, ezért lehet, hogy nem kapsz helyet.',
    },
    'waiting-list': {
      label: 'Várólista',
      explanation: 'Felírnak egy listára, és megvárod, amíg sorra kerülsz.',
    },
    outreach: {
      label: 'Kint találkoznak az emberekkel',
      explanation: 'Kint találkozhatsz velük, ahol járnak.',
    },
    online: { label: 'Interneten', explanation: 'Az interneten éred el őket, vagy ott kapsz segítséget.' },
  },
  records: {
    'none-kept': {
      label: 'Semmit nem írnak fel rólad',
      explanation: 'Nem őrzik meg a nevedet vagy adatokat rólad.',
    },
    'own-records-only': {
      label: 'Csak maguknak írnak fel rólad',
      explanation: 'Felírnak dolgokat rólad, de csak a saját irataikba.',
    },
    'shared-health-record': {
      label: 'Közös egészségügyi iratba írnak',
      explanation: 'Mások is, akik orvosi ellátást adnak neked, elolvashatják, amit rólad írnak.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: felírnak valamit rólad?',
      explanation: 'Nem tudjuk, mit írnak rólad. Előbb megkérdezheted őket.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Csak az igeneddel szól a rendőrségnek',
      explanation:
        'Nem beszélnek rólad a rendőrséggel, csak ha igent mondasz. A törvény kivételt tehet, például ha valakinek az élete veszélyben van.',
    },
    'legal-duty-only': {
      label: 'Csak törvény miatt szól a rendőrségnek',
      explanation:
        'A beleegyezésed nélkül csak akkor szólnak a rendőrségnek, ha a törvény szerint kell, például ha valakinek az élete veszélyben van.',
    },
    'present-on-site': {
      label: 'Rendőrök vannak a helyszínen',
      explanation: 'Lehet, hogy rendőrökkel találkozol, ha idejössz.',
    },
    'part-of-authority': {
      label: 'A rendőrség működteti',
      explanation: 'Akik itt segítenek neked, a rendőrségnek dolgoznak.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: szólnak a rendőrségnek?',
      explanation: 'Nem tudjuk, mit mondanak a rendőrségnek. Kérdezd meg őket, mielőtt bármit elmondasz.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Csak az igeneddel szól a bevándorlásinak',
      explanation:
        'Nem beszélnek rólad a bevándorlási hivatallal, csak ha igent mondasz. A törvény kivételt tehet.',
    },
    'legal-duty-only': {
      label: 'Bevándorlásinak csak törvény miatt szól',
      explanation:
        'A beleegyezésed nélkül csak akkor szólnak a bevándorlási hivatalnak, ha a törvény szerint kell.',
    },
    'present-on-site': {
      label: 'Bevándorlási hivatalnokok vannak ott',
      explanation: 'Lehet, hogy a bevándorlási hivatal embereivel találkozol, ha idejössz.',
    },
    'part-of-authority': {
      label: 'A bevándorlási hivatal működteti',
      explanation: 'Akik itt segítenek neked, a bevándorlási hivatalnak dolgoznak.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: szólnak a bevándorlásinak?',
      explanation:
        'Nem tudjuk, mit mondanak a bevándorlási hivatalnak. Kérdezd meg őket, mielőtt bármit elmondasz.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'A törvény titoktartásra kötelezi',
      explanation: 'A törvény szerint nem mondhatnak rólad semmit másoknak, de vannak kivételek.',
    },
    no: {
      label: 'A törvény nem kötelezi titoktartásra',
      explanation: 'A törvény nem tiltja meg nekik, hogy másoknak beszéljenek rólad.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: köti őket titoktartás?',
      explanation: 'Nem tudjuk, hogy a törvény szerint hallgatniuk kell-e rólad. Előbb megkérdezheted őket.',
    },
  },
  basis: {
    stated: { label: 'maga a szolgálat mondja', explanation: 'Ezt maga a szolgálat írta vagy mondta.' },
    reported: { label: 'mások mondják', explanation: 'Ezt nem a szolgálat, hanem más írta vagy mondta.' },
    rule: {
      label: 'törvény vagy országos szabály',
      explanation: 'Ez a szabály, de lehet, hogy másképp lesz, amikor odaérsz.',
    },
  },
  serviceStatus: {
    active: { label: 'Működik', explanation: 'A szolgálat létezik, és fogad embereket.' },
    'temporarily-closed': {
      label: 'Egy ideig zárva',
      explanation: 'Most nem kaphatsz itt segítséget. A terv az, hogy újra kinyitnak.',
    },
    inactive: {
      label: 'Most nem működik',
      explanation: 'Most nem kaphatsz itt segítséget, és nem tudjuk, hogy újra kinyitnak-e.',
    },
    defunct: {
      label: 'Végleg bezárt',
      explanation: 'Ez a szolgálat már nincs, másikat kell keresned.',
    },
  },
  organizationType: {
    public: {
      label: 'Állami vagy önkormányzati',
      explanation: 'Az állam, a megye vagy a város működteti.',
    },
    charity: {
      label: 'Nonprofit szervezet',
      explanation: 'Olyan szervezet, amely nem akar pénzt keresni rajtad.',
    },
    'faith-based': {
      label: 'Vallási szervezet',
      explanation: 'Egyház vagy más vallási csoport működteti.',
    },
    'user-led': {
      label: 'Sorstársak működtetik',
      explanation: 'Akik működtetik, maguk is úgy éltek, mint azok, akiknek segítenek.',
    },
    'health-trust': { label: 'Állami kórház', explanation: 'Állami szervezet, amely kórházakat működtet.' },
    other: { label: 'Más szervezet', explanation: 'Másféle szervezet.' },
  },
  locationKind: {
    physical: { label: 'Állandó hely', explanation: 'Egy meghatározott helyre mehetsz.' },
    mobile: {
      label: 'Több helyre is eljön',
      explanation: 'A szolgálat különböző helyekre jön, például busszal.',
    },
    outreach: {
      label: 'Kint, ahol az emberek vannak',
      explanation: 'Kint járnak, és ott találkozhatsz velük.',
    },
    phone: { label: 'Telefonon', explanation: 'Telefonon kapsz segítséget.' },
    online: { label: 'Interneten', explanation: 'Az interneten kapsz segítséget.' },
  },
  visibility: {
    public: { label: 'Nyilvános cím', explanation: 'Bárki láthatja, hol van.' },
    'on-request': {
      label: 'Kérdezd meg a címet',
      explanation: 'Meg kell keresned őket, hogy megtudd, hol van.',
    },
    area: { label: 'Csak a környék látszik', explanation: 'Csak nagyjából látod, hol van.' },
    confidential: {
      label: 'Titkos cím',
      explanation: 'A cím nincs itt megadva, ezért meg kell keresned őket.',
    },
  },
  precision: {
    entrance: { label: 'A bejáratnál', explanation: 'A pont a térképen a bejáratot mutatja.' },
    building: {
      label: 'Az épületnél',
      explanation: 'A pont a térképen az épületet mutatja, de az ajtót nem.',
    },
    street: {
      label: 'Az utcában',
      explanation: 'A pont a térképen az utcát mutatja, de a házat nem.',
    },
    postcode: {
      label: 'Az irányítószám területén',
      explanation: 'A pont a térképen csak az irányítószám területét mutatja.',
    },
    locality: {
      label: 'A városban vagy községben',
      explanation: 'A pont a térképen csak a várost vagy községet mutatja.',
    },
  },
  wheelchair: {
    yes: { label: 'Kerekesszékkel bejutsz', explanation: 'Be tudsz menni kerekesszékkel.' },
    limited: {
      label: 'Kerekesszékkel nehéz',
      explanation: 'Lehet, hogy segítség kell, vagy csak egyes részekre jutsz be.',
    },
    no: { label: 'Kerekesszékkel nem jutsz be', explanation: 'Nem tudsz bemenni kerekesszékkel.' },
    unconfirmed: {
      label: 'Nem tudjuk: bejutsz kerekesszékkel?',
      explanation: 'Nem tudjuk, be tudsz-e menni kerekesszékkel. Előbb megkérdezheted őket.',
    },
  },
  channel: {
    phone: { label: 'Telefon', explanation: 'Telefonálhatsz.' },
    sms: { label: 'SMS', explanation: 'Küldhetsz SMS-t.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Írhatsz a WhatsApp alkalmazásban.' },
    signal: { label: 'Signal', explanation: 'Írhatsz a Signal alkalmazásban.' },
    telegram: { label: 'Telegram', explanation: 'Írhatsz a Telegram alkalmazásban.' },
    viber: { label: 'Viber', explanation: 'Írhatsz a Viber alkalmazásban.' },
    messenger: { label: 'Messenger', explanation: 'Írhatsz a Facebook Messengerben.' },
    email: { label: 'E-mail', explanation: 'Küldhetsz e-mailt.' },
    web: { label: 'Honlap', explanation: 'Többet olvashatsz a honlapjukon.' },
    form: { label: 'Űrlap', explanation: 'Írhatsz egy űrlapon a honlapjukon.' },
    chat: { label: 'Chat', explanation: 'Üzeneteket válthatsz velük a honlapjukon.' },
    video: { label: 'Videóhívás', explanation: 'Képpel és hanggal beszélhetsz velük.' },
  },
  numberShown: {
    yes: { label: 'A számod látszik', explanation: 'Láthatják a telefonszámodat.' },
    no: {
      label: 'A számod nem látszik',
      explanation: 'Nem látják a telefonszámodat, de a te telefonodon látszhat, hogy kerested őket.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: látszik a számod?',
      explanation: 'Nem tudjuk, látják-e a telefonszámodat.',
    },
  },
  contactCost: {
    free: { label: 'Ingyen elérheted', explanation: 'Nem fizetsz azért, hogy telefonálsz vagy írsz.' },
    'normal-rate': {
      label: 'Szokásos ár',
      explanation: 'Annyit fizetsz, amennyit a telefontársaságod általában kér.',
    },
    premium: {
      label: 'Drágább a szokásosnál',
      explanation: 'Ide telefonálni vagy írni többe kerül, mint egy szokásos hívás.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: pénzbe kerül hívni őket?',
      explanation: 'Nem tudjuk, mennyibe kerül telefonálni vagy írni.',
    },
  },
  languageMode: {
    staff: {
      label: 'Az ott dolgozók beszélik a nyelvet',
      explanation: 'Beszélhetsz ezen a nyelven valakivel, aki ott dolgozik.',
    },
    interpreter: { label: 'Tolmáccsal', explanation: 'Tolmács fordít közted és köztük.' },
    written: {
      label: 'Csak írásban',
      explanation: 'Olvashatsz vagy írhatsz ezen a nyelven, de nem beszélhetsz rajta velük.',
    },
    unconfirmed: {
      label: 'Nem tudjuk: beszéli valaki a nyelvet?',
      explanation: 'Nem tudjuk, beszéli-e valaki a nyelvet, vagy van-e tolmács. Előbb megkérdezheted őket.',
    },
  },
  areaScope: {
    local: { label: 'Ebben a városban', explanation: 'Neked, ha ebben a városban vagy községben vagy.' },
    regional: { label: 'Ebben a térségben', explanation: 'Neked, ha az országnak ezen a részén vagy.' },
    national: { label: 'Az egész országban', explanation: 'Neked, bárhol vagy az országban.' },
    international: {
      label: 'Több országban',
      explanation: 'Neked, ha ebben az országban vagy egy másikban vagy.',
    },
  },
  canAskFor: {
    'female-worker': {
      label: 'Kérhetsz női segítőt',
      explanation: 'Mondhatod, hogy azt szeretnéd, ha egy nő segítene.',
    },
    'male-worker': {
      label: 'Kérhetsz férfi segítőt',
      explanation: 'Mondhatod, hogy azt szeretnéd, ha egy férfi segítene.',
    },
    interpreter: { label: 'Kérhetsz tolmácsot', explanation: 'Mondhatod, hogy tolmács kell neked.' },
    companion: {
      label: 'Kérheted, hogy elkísérjen valaki',
      explanation: 'Kérheted, hogy valaki menjen veled.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'A szolgálat megerősítette',
      explanation: 'A szolgálat elolvasta, amit itt látsz, és azt mondta, hogy igaz.',
    },
    visit: {
      label: 'A helyszínen ellenőrizve',
      explanation: 'Valaki járt ott, hogy ellenőrizze, amit itt olvasol.',
    },
    phone: {
      label: 'Telefonon ellenőrizve',
      explanation: 'Valaki telefonált, hogy ellenőrizze, amit itt olvasol.',
    },
    website: {
      label: 'A honlapon ellenőrizve',
      explanation: 'Amit itt olvasol, a szolgálat honlapjáról származik.',
    },
    'second-hand': {
      label: 'Más forrásból',
      explanation: 'Amit itt olvasol, másoktól származik, nem a szolgálattól.',
    },
  },
  confidence: {
    high: { label: 'Elég biztos', explanation: 'Azt gondoljuk, hogy amit itt olvasol, az igaz.' },
    medium: {
      label: 'Részben biztos',
      explanation: 'Amit itt olvasol, annak egy része téves lehet. Előbb kérdezd meg őket.',
    },
    low: {
      label: 'Nem biztos',
      explanation: 'Amit itt olvasol, abból sok téves lehet. Előbb kérdezd meg őket.',
    },
  },
  translationOrigin: {
    human: { label: 'Ember fordította', explanation: 'Ember fordította, amit olvasol.' },
    machine: {
      label: 'Gép fordította',
      explanation: 'Gép fordította, amit olvasol, és senki nem ellenőrizte.',
    },
    'machine-reviewed': {
      label: 'Gép fordította, ember ellenőrizte',
      explanation: 'Gép fordította, amit olvasol, és egy ember ellenőrizte.',
    },
  },
  holidayRule: {
    open: {
      label: 'Ünnepnapon nyitva',
      explanation: 'A nyitvatartási idő ünnepnapon is érvényes.',
    },
    closed: { label: 'Ünnepnapon zárva', explanation: 'Ünnepnapon nem jöhetsz.' },
    unconfirmed: {
      label: 'Nem tudjuk: nyitva van ünnepnapon?',
      explanation: 'Nem tudjuk, nyitva van-e ünnepnapon. Előbb megkérdezheted őket.',
    },
  },
  weekdays: {
    mo: { label: 'Hétfő', explanation: 'H' },
    tu: { label: 'Kedd', explanation: 'K' },
    we: { label: 'Szerda', explanation: 'Sze' },
    th: { label: 'Csütörtök', explanation: 'Cs' },
    fr: { label: 'Péntek', explanation: 'P' },
    sa: { label: 'Szombat', explanation: 'Szo' },
    su: { label: 'Vasárnap', explanation: 'V' },
  },
};

export default hu;
