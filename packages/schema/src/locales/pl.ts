import type { CodeLabels } from './types.ts';

/** Polish, the reader addressed as «ty», without forms that show gender. Machine-made until a person has read it. */
export const pl: CodeLabels = {
  language: 'pl',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Zdrowie',
      explanation: 'Pomoc, gdy chodzi o ciało, chorobę, ciążę lub to, co czujesz w środku.',
    },
    'harm-reduction': {
      label: 'Prezerwatywy i sprzęt',
      explanation: 'Rzeczy i pomoc, żeby seks lub narkotyki mniej ci szkodziły.',
    },
    safety: {
      label: 'Bezpieczeństwo',
      explanation: 'Pomoc, gdy grozi ci niebezpieczeństwo albo gdy ktoś cię krzywdzi lub do czegoś zmusza.',
    },
    law: {
      label: 'Prawo i twoje prawa',
      explanation: 'Porady o przepisach, pobycie w kraju, pracy i twoich prawach.',
    },
    'a-place': {
      label: 'Miejsce do spania',
      explanation: 'Miejsce, gdzie można spać, mieszkać lub spędzić dzień.',
    },
    basics: {
      label: 'Jedzenie i ubrania',
      explanation: 'To, czego potrzeba na co dzień: jedzenie, ubrania, prysznic i telefon.',
    },
    talk: {
      label: 'Ktoś do rozmowy',
      explanation: 'Ktoś, kto może cię wysłuchać, spotkać się z tobą lub dla ciebie tłumaczyć.',
    },
    'learn-and-work': { label: 'Praca i język', explanation: 'Kursy, szkoła i porady o pracy.' },
    travel: { label: 'Powrót do domu', explanation: 'Pomoc w powrocie do domu lub w szukaniu rodziny.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Testy na choroby przenoszone płciowo',
      explanation:
        'Możesz zrobić testy na choroby, które przenoszą się przez seks, na przykład HIV lub chlamydię.',
    },
    'sexual-health-treatment': {
      label: 'Leczenie chorób przenoszonych płciowo',
      explanation: 'Możesz dostać leki lub inne leczenie chorób, które przenoszą się przez seks.',
    },
    'hiv-prep-pep': {
      label: 'Leki chroniące przed HIV (PrEP, PEP)',
      explanation:
        'Możesz zapytać o leki, które chronią przed HIV: PrEP przed seksem, PEP jak najszybciej po seksie.',
    },
    contraception: { label: 'Antykoncepcja', explanation: 'Możesz dostać pomoc, żeby nie zajść w ciążę.' },
    pregnancy: { label: 'Ciąża', explanation: 'Możesz dostać pomoc, gdy jesteś w ciąży lub tak myślisz.' },
    abortion: {
      label: 'Aborcja',
      explanation: 'Możesz dostać poradę lub pomoc, jeśli myślisz o przerwaniu ciąży.',
    },
    vaccination: {
      label: 'Szczepienia',
      explanation: 'Możesz dostać zastrzyk, który chroni przed chorobą, na przykład żółtaczką (WZW).',
    },
    'general-health': {
      label: 'Zwykła opieka zdrowotna',
      explanation: 'W chorobie możesz iść do lekarza lub pielęgniarki.',
    },
    dental: {
      label: 'Dentysta',
      explanation: 'Możesz dostać pomoc, gdy bolą cię zęby lub coś jest z nimi nie tak.',
    },
    'wound-care': { label: 'Opatrywanie ran', explanation: 'Ktoś może oczyścić i opatrzyć twoje rany.' },
    'mental-health': {
      label: 'Zdrowie psychiczne',
      explanation: 'Możesz dostać pomoc, gdy się boisz, jest ci smutno, nie możesz spać lub jest ci źle.',
    },
    'condoms-lubricant': {
      label: 'Prezerwatywy i lubrykant',
      explanation: 'Możesz tu dostać prezerwatywy lub żel nawilżający (lubrykant).',
    },
    'clean-equipment': {
      label: 'Czysty sprzęt do narkotyków',
      explanation: 'Możesz dostać czyste igły lub inny czysty sprzęt, jeśli używasz narkotyków.',
    },
    naloxone: {
      label: 'Nalokson na przedawkowanie',
      explanation: 'Możesz dostać lek, który może zatrzymać przedawkowanie.',
    },
    'drug-checking': {
      label: 'Sprawdzanie narkotyków',
      explanation: 'Możesz dać narkotyk do zbadania i dowiedzieć się, co w nim jest.',
    },
    'supervised-consumption': {
      label: 'Pokój do używania narkotyków',
      explanation: 'Możesz użyć narkotyków, gdy obok są pracownicy ochrony zdrowia.',
    },
    'substance-use-treatment': {
      label: 'Leczenie uzależnień',
      explanation: 'Możesz dostać pomoc, żeby brać mniej narkotyków, mniej pić lub przestać.',
    },
    emergency: {
      label: 'Pilna pomoc',
      explanation: 'Pomoc, gdy twoje życie lub zdrowie jest teraz w niebezpieczeństwie.',
    },
    'violence-support': {
      label: 'Pomoc w razie przemocy',
      explanation: 'Możesz dostać poradę i wsparcie, jeśli ktoś cię bije, grozi ci lub cię kontroluje.',
    },
    'sexual-assault-care': {
      label: 'Pomoc po przemocy seksualnej',
      explanation: 'Możesz dostać pomoc po gwałcie lub innej przemocy seksualnej.',
    },
    'crisis-shelter': {
      label: 'Schronienie przed przemocą',
      explanation: 'Miejsce, do którego możesz pójść, jeśli ktoś bliski cię krzywdzi lub ci grozi.',
    },
    'trafficking-support': {
      label: 'Pomoc ofiarom handlu ludźmi',
      explanation:
        'Możesz dostać pomoc, jeśli ktoś zmusza cię do pracy lub sprzedawania seksu albo cię wykorzystuje.',
    },
    'legal-advice': {
      label: 'Porada prawna',
      explanation: 'Możesz dostać poradę od osoby, która zna prawo.',
    },
    'immigration-advice': {
      label: 'Porada o pobycie',
      explanation: 'Możesz dostać poradę o pobycie w kraju i o tym, jak starać się o pozwolenie.',
    },
    'asylum-advice': {
      label: 'Porada o azylu',
      explanation: 'Możesz dostać poradę o tym, jak prosić o ochronę w tym kraju.',
    },
    'labour-rights': {
      label: 'Prawa w pracy',
      explanation: 'Możesz dostać poradę o płacy, umowie i o tym, co wolno szefowi.',
    },
    'help-to-report': {
      label: 'Pomoc w zgłoszeniu przestępstwa',
      explanation: 'Możesz dostać pomoc, jeśli myślisz o zgłoszeniu czegoś policji.',
    },
    'rights-information': {
      label: 'Poznaj swoje prawa',
      explanation: 'Możesz się dowiedzieć, do czego masz prawo.',
    },
    'emergency-overnight-stay': {
      label: 'Łóżko na noc',
      explanation: 'Miejsce, gdzie możesz spać jedną lub kilka nocy, jeśli są wolne miejsca.',
    },
    'safe-accommodation': {
      label: 'Mieszkanie, gdy coś ci grozi',
      explanation:
        'Miejsce, gdzie możesz mieszkać przez jakiś czas, jeśli ktoś ci grozi lub cię wykorzystuje.',
    },
    'day-centre': { label: 'Miejsce na dzień', explanation: 'W dzień możesz tu wejść, usiąść i odpocząć.' },
    food: { label: 'Jedzenie', explanation: 'Możesz dostać posiłek lub jedzenie na wynos.' },
    clothing: { label: 'Ubrania', explanation: 'Możesz dostać ubrania lub buty.' },
    'shower-laundry': {
      label: 'Prysznic i pranie',
      explanation: 'Możesz wziąć prysznic lub wyprać ubrania.',
    },
    'money-advice': {
      label: 'Porada o pieniądzach',
      explanation: 'Możesz dostać poradę o pieniądzach, długach lub zasiłkach.',
    },
    'phone-internet': {
      label: 'Telefon i internet',
      explanation: 'Możesz naładować telefon, zadzwonić lub skorzystać z internetu.',
    },
    counselling: {
      label: 'Rozmowa i porada',
      explanation: 'O tym, co trudne, możesz porozmawiać z kimś, kto się na tym zna.',
    },
    'peer-support': {
      label: 'Ludzie z podobnym doświadczeniem',
      explanation: 'Możesz porozmawiać z kimś, kto ma za sobą coś podobnego.',
    },
    'social-work': {
      label: 'Pracownik socjalny',
      explanation: 'Ktoś może ci pomóc z listami, urzędami i codziennymi sprawami.',
    },
    outreach: {
      label: 'Pomoc tam, gdzie jesteś',
      explanation: 'Osoby, które tu pracują, spotykają ludzi na ulicy lub w internecie.',
    },
    'meeting-place': {
      label: 'Miejsce spotkań',
      explanation: 'Miejsce, gdzie możesz spotkać innych i porozmawiać.',
    },
    'crisis-line': {
      label: 'Telefon w kryzysie',
      explanation: 'Możesz zadzwonić lub napisać, gdy jest ci źle i potrzebujesz kogoś teraz.',
    },
    interpreting: {
      label: 'Tłumacz',
      explanation: 'Ktoś może tłumaczyć między twoim językiem a językiem tego kraju.',
    },
    'language-course': { label: 'Kurs języka', explanation: 'Możesz uczyć się języka.' },
    'job-advice': {
      label: 'Porada w szukaniu pracy',
      explanation: 'Możesz dostać pomoc, żeby znaleźć pracę lub się o nią starać.',
    },
    education: {
      label: 'Szkoła i nauka',
      explanation: 'Możesz chodzić tu do szkoły lub dostać poradę o szkole.',
    },
    courses: {
      label: 'Kursy',
      explanation: 'Możesz nauczyć się czegoś nowego, na przykład komputera lub szycia.',
    },
    'assisted-return': {
      label: 'Pomoc w powrocie do kraju',
      explanation: 'Możesz dostać pomoc, jeśli chcesz wrócić do swojego kraju.',
    },
    'family-tracing': {
      label: 'Szukanie rodziny',
      explanation: 'Możesz dostać pomoc w szukaniu rodziny, z którą nie masz kontaktu.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Osoby świadczące usługi seksualne',
      explanation: 'Dla ciebie, jeśli sprzedajesz seks teraz lub było tak wcześniej.',
    },
    migrants: { label: 'Osoby z innych krajów', explanation: 'Dla ciebie, jeśli pochodzisz z innego kraju.' },
    undocumented: {
      label: 'Osoby bez pozwolenia na pobyt',
      explanation: 'Dla ciebie, jeśli nie masz pozwolenia na pobyt w tym kraju.',
    },
    'eu-citizens': {
      label: 'Osoby z obywatelstwem UE',
      explanation: 'Dla ciebie, jeśli masz obywatelstwo kraju Unii Europejskiej.',
    },
    'asylum-seekers': {
      label: 'Osoby starające się o azyl',
      explanation: 'Dla ciebie, jeśli starasz się o ochronę teraz lub było tak wcześniej.',
    },
    'trafficked-people': {
      label: 'Osoby dotknięte handlem ludźmi',
      explanation: 'Dla ciebie, jeśli ktoś cię zmusza lub wykorzystuje, żeby zarobić.',
    },
    women: { label: 'Kobiety', explanation: 'Dla ciebie, jeśli jesteś kobietą.' },
    men: { label: 'Mężczyźni', explanation: 'Dla ciebie, jeśli jesteś mężczyzną.' },
    'trans-people': {
      label: 'Osoby transpłciowe',
      explanation: 'Dla ciebie, jeśli jesteś osobą transpłciową.',
    },
    lgbtiq: {
      label: 'Osoby LGBTIQ',
      explanation:
        'Dla ciebie, jeśli jesteś lesbijką, gejem, osobą biseksualną, transpłciową, interpłciową lub queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Mężczyźni uprawiający seks z mężczyznami',
      explanation: 'Dla ciebie, jeśli jesteś mężczyzną i uprawiasz seks z mężczyznami.',
    },
    'people-who-use-drugs': {
      label: 'Osoby używające narkotyków',
      explanation: 'Dla ciebie, jeśli używasz narkotyków teraz lub było tak wcześniej.',
    },
    homeless: {
      label: 'Osoby bez domu',
      explanation: 'Dla ciebie, jeśli nie masz stałego miejsca do mieszkania.',
    },
    'young-people': {
      label: 'Młodzi ludzie',
      explanation: 'Dla ciebie, jeśli jesteś młodą osobą. Sprawdź, do jakiego wieku.',
    },
    families: { label: 'Rodziny', explanation: 'Dla ciebie, jeśli masz dzieci lub jesteś z rodziną.' },
    roma: { label: 'Romowie i Romki', explanation: 'Dla ciebie, jeśli jesteś Romką lub Romem.' },
    workers: {
      label: 'Osoby pracujące',
      explanation: 'Dla ciebie, jeśli pracujesz teraz lub było tak wcześniej.',
    },
    'people-with-hiv': { label: 'Osoby żyjące z HIV', explanation: 'Dla ciebie, jeśli masz HIV.' },
    'victims-of-violence': {
      label: 'Osoby, które spotkała przemoc',
      explanation: 'Dla ciebie, jeśli ktoś cię bił, groził ci lub cię skrzywdził.',
    },
    relatives: {
      label: 'Rodzina i bliscy',
      explanation: 'Dla ciebie, jeśli ktoś ci bliski potrzebuje pomocy.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Inni też mogą przyjść',
      explanation: 'Możesz przyjść, nawet jeśli nie należysz do tej grupy.',
    },
    mainly: {
      label: 'Głównie dla tej grupy',
      explanation: 'Jeśli nie należysz do tej grupy, możesz zapytać, czy wolno ci przyjść.',
    },
    only: {
      label: 'Tylko dla tej grupy',
      explanation: 'Dostaniesz tu pomoc tylko wtedy, gdy należysz do tej grupy.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Nie pytają o pozwolenie na pobyt',
      explanation: 'Nie pytają, czy wolno ci przebywać w tym kraju.',
    },
    'not-required': {
      label: 'Pozwolenie na pobyt niepotrzebne',
      explanation: 'Pomoc nie zależy od pozwolenia na pobyt, ale mogą cię o nie zapytać.',
    },
    'some-services-only': {
      label: 'Część pomocy bez pozwolenia na pobyt',
      explanation: 'Część pomocy możesz dostać bez pozwolenia na pobyt, ale nie całą.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy pytają o pobyt?',
      explanation: 'Nie wiemy, czy pytają. Możesz ich o to zapytać, zanim powiesz, kim jesteś.',
    },
  },
  identification: {
    none: {
      label: 'Nie trzeba dowodu tożsamości',
      explanation: 'Nie musisz pokazywać paszportu ani innego dokumentu, który mówi, kim jesteś.',
    },
    'alias-accepted': {
      label: 'Może być inne imię lub pseudonim',
      explanation: 'Możesz podać inne imię i nazwisko niż w paszporcie.',
    },
    'any-document': {
      label: 'Potrzebny jakiś dokument',
      explanation: 'Musisz pokazać dokument ze swoim nazwiskiem. Nie musi to być paszport.',
    },
    'official-document': {
      label: 'Potrzebny paszport lub dowód tożsamości',
      explanation: 'Musisz pokazać paszport lub inny urzędowy dokument, który mówi, kim jesteś.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy trzeba dokumentów?',
      explanation: 'Nie wiemy, czy musisz pokazać dokumenty. Możesz ich najpierw zapytać.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Nie trzeba krajowego numeru osobistego',
      explanation:
        'Nie potrzebujesz krajowego numeru osobistego ani elektronicznego dowodu, takiego jak BankID.',
    },
    needed: {
      label: 'Potrzebny krajowy numer osobisty',
      explanation: 'Potrzebujesz krajowego numeru osobistego lub elektronicznego dowodu, takiego jak BankID.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy chcą numer osobisty?',
      explanation:
        'Nie wiemy, czy potrzebujesz krajowego numeru osobistego lub BankID. Możesz ich najpierw zapytać.',
    },
  },
  anonymity: {
    full: { label: 'Można anonimowo', explanation: 'Nie musisz mówić, kim jesteś, żeby dostać pomoc.' },
    partial: {
      label: 'Część pomocy anonimowo',
      explanation: 'Część pomocy możesz dostać bez mówienia, kim jesteś, ale nie całą.',
    },
    none: { label: 'Nie można anonimowo', explanation: 'Musisz powiedzieć, kim jesteś, żeby dostać pomoc.' },
    unconfirmed: {
      label: 'Nie wiadomo: czy można anonimowo?',
      explanation: 'Nie wiemy, czy musisz mówić, kim jesteś. Możesz ich najpierw zapytać.',
    },
  },
  cost: {
    free: { label: 'Za darmo', explanation: 'Nic nie płacisz.' },
    'partly-free': {
      label: 'Częściowo za darmo',
      explanation: 'Za część pomocy nic nie płacisz, a za resztę trzeba zapłacić.',
    },
    'small-fee': { label: 'Kosztuje niewiele', explanation: 'Płacisz małą kwotę.' },
    paid: { label: 'Trzeba zapłacić', explanation: 'Za pomoc trzeba zapłacić.' },
    unconfirmed: {
      label: 'Nie wiadomo: czy to coś kosztuje?',
      explanation: 'Nie wiemy, czy trzeba płacić. Najpierw zapytaj o cenę.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Bez umawiania się',
      explanation: 'Możesz przyjść w godzinach otwarcia bez umawiania się.',
    },
    appointment: {
      label: 'Trzeba umówić wizytę',
      explanation: 'Zanim przyjdziesz, musisz umówić się na godzinę.',
    },
    'phone-first': { label: 'Najpierw zadzwoń', explanation: 'Musisz zadzwonić, zanim przyjdziesz.' },
    referral: {
      label: 'Potrzebne skierowanie',
      explanation: 'Musi cię tam skierować lekarz lub inna placówka.',
    },
    'no-referral-needed': {
      label: 'Bez skierowania',
      explanation: 'Możesz po prostu się zgłosić; nikt nie musi cię kierować.',
    },
    registration: { label: 'Trzeba się zapisać', explanation: 'Musisz się zapisać, zanim weźmiesz udział.' },
    'queue-ticket': {
      label: 'Numerek do kolejki',
      explanation: 'Bierzesz numerek i czekasz na swoją kolej.',
    },
    lottery: {
      label: 'Miejsca są losowane',
      explanation: 'Miejsca są losowane, więc możesz nie dostać miejsca.',
    },
    'waiting-list': {
      label: 'Lista oczekujących',
      explanation: 'Zapisują cię na listę i czekasz na swoją kolej.',
    },
    outreach: {
      label: 'Spotykają ludzi na ulicy',
      explanation: 'Możesz spotkać ich na ulicy, tam gdzie chodzą.',
    },
    online: { label: 'Przez internet', explanation: 'Kontakt lub pomoc masz przez internet.' },
  },
  records: {
    'none-kept': {
      label: 'Nic o tobie nie zapisują',
      explanation: 'Nie przechowują twojego nazwiska ani informacji o tobie.',
    },
    'own-records-only': {
      label: 'Notatki zostają tylko u nich',
      explanation: 'Zapisują informacje o tobie, ale tylko we własnych papierach.',
    },
    'shared-health-record': {
      label: 'Wpisują do wspólnej karty zdrowia',
      explanation: 'To, co o tobie napiszą, mogą czytać inni, którzy cię leczą.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy coś zapisują?',
      explanation: 'Nie wiemy, co o tobie piszą. Możesz ich najpierw zapytać.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Nic nie mówią policji bez twojej zgody',
      explanation:
        'Nie rozmawiają o tobie z policją, chyba że się zgodzisz. Prawo może przewidywać wyjątki, na przykład gdy zagrożone jest życie.',
    },
    'legal-duty-only': {
      label: 'Mówią policji tylko, gdy każe prawo',
      explanation:
        'Bez twojej zgody mówią policji tylko wtedy, gdy każe im prawo, na przykład gdy zagrożone jest życie.',
    },
    'present-on-site': {
      label: 'Policja jest na miejscu',
      explanation: 'Gdy tu przyjdziesz, możesz spotkać policję.',
    },
    'part-of-authority': {
      label: 'Tę pomoc prowadzi policja',
      explanation: 'Ludzie, którzy ci tu pomagają, pracują dla policji.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy mówią policji?',
      explanation: 'Nie wiemy, co mówią policji. Zapytaj ich, zanim coś opowiesz.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Nic służbom migracyjnym bez twojej zgody',
      explanation:
        'Nie rozmawiają o tobie z urzędami i służbami migracyjnymi, chyba że się zgodzisz. Prawo może przewidywać wyjątki.',
    },
    'legal-duty-only': {
      label: 'Służbom migracyjnym tylko z nakazu prawa',
      explanation: 'Bez twojej zgody mówią urzędom i służbom migracyjnym tylko wtedy, gdy każe im prawo.',
    },
    'present-on-site': {
      label: 'Służby migracyjne są na miejscu',
      explanation: 'Gdy tu przyjdziesz, możesz spotkać ludzi z urzędów lub służb migracyjnych.',
    },
    'part-of-authority': {
      label: 'Tę pomoc prowadzą służby migracyjne',
      explanation: 'Ludzie, którzy ci tu pomagają, pracują dla urzędów lub służb migracyjnych.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: mówią służbom migracyjnym?',
      explanation: 'Nie wiemy, co mówią urzędom i służbom migracyjnym. Zapytaj ich, zanim coś opowiesz.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Prawo każe im zachować tajemnicę',
      explanation: 'Prawo mówi, że nie wolno im opowiadać o tobie innym, ale są wyjątki.',
    },
    no: {
      label: 'Prawo nie każe im zachować tajemnicy',
      explanation: 'Prawo nie zabrania im opowiadać o tobie innym.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy wiąże ich tajemnica?',
      explanation: 'Nie wiemy, czy prawo każe im o tobie milczeć. Możesz ich najpierw zapytać.',
    },
  },
  basis: {
    stated: { label: 'mówi sama placówka', explanation: 'Placówka tak napisała lub powiedziała.' },
    reported: { label: 'mówią inni', explanation: 'Napisał to lub powiedział ktoś inny niż placówka.' },
    rule: {
      label: 'mówi prawo lub krajowa zasada',
      explanation: 'Taka jest zasada, ale na miejscu może być inaczej.',
    },
  },
  serviceStatus: {
    active: { label: 'Działa', explanation: 'Placówka działa i przyjmuje ludzi.' },
    'temporarily-closed': {
      label: 'Zamknięte na jakiś czas',
      explanation: 'Teraz nie dostaniesz tu pomocy. W planie jest ponowne otwarcie.',
    },
    inactive: {
      label: 'Teraz nie działa',
      explanation: 'Teraz nie dostaniesz tu pomocy i nie wiemy, czy znowu otworzą.',
    },
    defunct: { label: 'Zamknięte na stałe', explanation: 'Tej placówki już nie ma, więc potrzebna ci inna.' },
  },
  organizationType: {
    public: { label: 'Instytucja publiczna', explanation: 'Prowadzi to państwo, region lub gmina.' },
    charity: {
      label: 'Organizacja charytatywna',
      explanation: 'Organizacja, która nie chce na tobie zarabiać.',
    },
    'faith-based': {
      label: 'Organizacja religijna',
      explanation: 'Prowadzi to kościół lub inna wspólnota wiary.',
    },
    'user-led': {
      label: 'Prowadzą ludzie z doświadczeniem',
      explanation: 'Prowadzą to ludzie, którzy żyli tak jak ci, którym pomagają.',
    },
    'health-trust': {
      label: 'Szpital publiczny',
      explanation: 'Instytucja publiczna, która prowadzi szpitale.',
    },
    other: { label: 'Inna organizacja', explanation: 'Inny rodzaj organizacji.' },
  },
  locationKind: {
    physical: { label: 'Stałe miejsce', explanation: 'Możesz przyjść w określone miejsce.' },
    mobile: {
      label: 'W różnych miejscach',
      explanation: 'Pomoc przyjeżdża w różne miejsca, na przykład autobusem.',
    },
    outreach: {
      label: 'Na ulicy, tam gdzie są ludzie',
      explanation: 'Chodzą po ulicach i tam możesz ich spotkać.',
    },
    phone: { label: 'Przez telefon', explanation: 'Dostajesz pomoc przez telefon.' },
    online: { label: 'Przez internet', explanation: 'Dostajesz pomoc przez internet.' },
  },
  visibility: {
    public: { label: 'Jawny adres', explanation: 'Każdy może zobaczyć, gdzie to jest.' },
    'on-request': {
      label: 'Zapytaj o adres',
      explanation: 'Musisz się z nimi skontaktować, żeby się dowiedzieć, gdzie to jest.',
    },
    area: { label: 'Widać tylko okolicę', explanation: 'Widzisz tylko mniej więcej, gdzie to jest.' },
    confidential: {
      label: 'Tajny adres',
      explanation: 'Nie ma tu adresu, więc musisz się z nimi skontaktować.',
    },
  },
  precision: {
    entrance: { label: 'Przy wejściu', explanation: 'Punkt na mapie pokazuje ci wejście.' },
    building: { label: 'Przy budynku', explanation: 'Punkt na mapie pokazuje ci budynek, ale nie drzwi.' },
    street: { label: 'Na ulicy', explanation: 'Punkt na mapie pokazuje ci ulicę, ale nie dom.' },
    postcode: {
      label: 'W okolicy kodu pocztowego',
      explanation: 'Punkt na mapie pokazuje ci tylko okolicę kodu pocztowego.',
    },
    locality: {
      label: 'W mieście lub gminie',
      explanation: 'Punkt na mapie pokazuje ci tylko miasto lub gminę.',
    },
  },
  wheelchair: {
    yes: {
      label: 'Można wjechać wózkiem inwalidzkim',
      explanation: 'Na wózku inwalidzkim możesz dostać się do środka.',
    },
    limited: {
      label: 'Trudno wjechać wózkiem inwalidzkim',
      explanation: 'Możesz potrzebować pomocy albo wjedziesz tylko w niektóre miejsca.',
    },
    no: {
      label: 'Nie można wjechać wózkiem inwalidzkim',
      explanation: 'Na wózku inwalidzkim nie możesz dostać się do środka.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy wjedzie tam wózek?',
      explanation: 'Nie wiemy, czy można wjechać wózkiem inwalidzkim. Możesz ich najpierw zapytać.',
    },
  },
  channel: {
    phone: { label: 'Telefon', explanation: 'Możesz zadzwonić.' },
    sms: { label: 'SMS', explanation: 'Możesz wysłać wiadomość SMS.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Możesz napisać w aplikacji WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Możesz napisać w aplikacji Signal.' },
    telegram: { label: 'Telegram', explanation: 'Możesz napisać w aplikacji Telegram.' },
    viber: { label: 'Viber', explanation: 'Możesz napisać w aplikacji Viber.' },
    messenger: { label: 'Messenger', explanation: 'Możesz napisać w aplikacji Messenger z Facebooka.' },
    email: { label: 'E-mail', explanation: 'Możesz wysłać e-mail.' },
    web: {
      label: 'Strona internetowa',
      explanation: 'Możesz przeczytać więcej na ich stronie internetowej.',
    },
    form: { label: 'Formularz', explanation: 'Możesz napisać w formularzu na ich stronie.' },
    chat: { label: 'Czat', explanation: 'Możesz pisać z nimi na czacie na ich stronie.' },
    video: { label: 'Rozmowa wideo', explanation: 'W czasie rozmowy możecie się widzieć i słyszeć.' },
  },
  numberShown: {
    yes: { label: 'Widać twój numer', explanation: 'Mogą zobaczyć twój numer telefonu.' },
    no: {
      label: 'Nie widać twojego numeru',
      explanation: 'Nie widzą twojego numeru telefonu, ale w twoim telefonie może zostać ślad kontaktu.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy widać twój numer?',
      explanation: 'Nie wiemy, czy widzą twój numer telefonu.',
    },
  },
  contactCost: {
    free: { label: 'Kontakt za darmo', explanation: 'Dzwonienie lub pisanie nic cię nie kosztuje.' },
    'normal-rate': {
      label: 'Zwykła cena',
      explanation: 'Płacisz tyle, ile zwykle bierze twoja sieć telefoniczna.',
    },
    premium: {
      label: 'Drożej niż zwykle',
      explanation: 'Dzwonienie lub pisanie tutaj kosztuje więcej niż zwykła rozmowa.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy kontakt kosztuje?',
      explanation: 'Nie wiemy, ile kosztuje dzwonienie lub pisanie.',
    },
  },
  languageMode: {
    staff: {
      label: 'Ktoś tam zna ten język',
      explanation: 'W tym języku możesz porozmawiać z kimś, kto tam pracuje.',
    },
    interpreter: { label: 'Z tłumaczem', explanation: 'Tłumacz tłumaczy między tobą a nimi.' },
    written: {
      label: 'Tylko na piśmie',
      explanation: 'W tym języku możesz czytać lub pisać, ale nie rozmawiać z nimi.',
    },
    unconfirmed: {
      label: 'Nie wiadomo: czy ktoś zna ten język?',
      explanation: 'Nie wiemy, czy ktoś mówi w tym języku i czy mają tłumacza. Możesz ich najpierw zapytać.',
    },
  },
  areaScope: {
    local: {
      label: 'W tej miejscowości',
      explanation: 'Dla ciebie, jeśli jesteś w tym mieście lub tej gminie.',
    },
    regional: { label: 'W tym regionie', explanation: 'Dla ciebie, jeśli jesteś w tej części kraju.' },
    national: { label: 'W całym kraju', explanation: 'Dla ciebie w każdym miejscu w kraju.' },
    international: { label: 'W kilku krajach', explanation: 'Dla ciebie w tym kraju lub w innym.' },
  },
  canAskFor: {
    'female-worker': {
      label: 'Możesz poprosić o pomoc kobiety',
      explanation: 'Możesz powiedzieć, że chcesz, żeby pomagała ci kobieta.',
    },
    'male-worker': {
      label: 'Możesz poprosić o pomoc mężczyzny',
      explanation: 'Możesz powiedzieć, że chcesz, żeby pomagał ci mężczyzna.',
    },
    interpreter: {
      label: 'Możesz poprosić o tłumacza',
      explanation: 'Możesz powiedzieć, że potrzebujesz tłumacza.',
    },
    companion: {
      label: 'Możesz prosić, by ktoś poszedł z tobą',
      explanation: 'Możesz poprosić, żeby ktoś poszedł razem z tobą.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Potwierdzone przez placówkę',
      explanation: 'Placówka przeczytała to, co tu widzisz, i powiedziała, że się zgadza.',
    },
    visit: { label: 'Sprawdzone na miejscu', explanation: 'Ktoś tam był i sprawdził to, co tu czytasz.' },
    phone: {
      label: 'Sprawdzone przez telefon',
      explanation: 'Ktoś tam zadzwonił i sprawdził to, co tu czytasz.',
    },
    website: {
      label: 'Sprawdzone na stronie internetowej',
      explanation: 'To, co tu czytasz, pochodzi ze strony internetowej placówki.',
    },
    'second-hand': {
      label: 'Z innych źródeł',
      explanation: 'To, co tu czytasz, pochodzi od innych, a nie od placówki.',
    },
  },
  confidence: {
    high: { label: 'Raczej pewne', explanation: 'Myślimy, że to, co tu czytasz, się zgadza.' },
    medium: {
      label: 'Częściowo pewne',
      explanation: 'Część tego, co tu czytasz, może być błędna. Najpierw ich zapytaj.',
    },
    low: {
      label: 'Niepewne',
      explanation: 'Dużo z tego, co tu czytasz, może być błędne. Najpierw ich zapytaj.',
    },
  },
  translationOrigin: {
    human: {
      label: 'Przetłumaczone przez człowieka',
      explanation: 'To, co czytasz, przetłumaczył człowiek.',
    },
    machine: {
      label: 'Przetłumaczone przez maszynę',
      explanation: 'To, co czytasz, przetłumaczyła maszyna i nikt tego nie sprawdził.',
    },
    'machine-reviewed': {
      label: 'Przez maszynę, sprawdził człowiek',
      explanation: 'To, co czytasz, przetłumaczyła maszyna, a sprawdził człowiek.',
    },
  },
  holidayRule: {
    open: { label: 'Otwarte w święta', explanation: 'Godziny otwarcia są takie same także w święta.' },
    closed: { label: 'Zamknięte w święta', explanation: 'W święta nie można przyjść.' },
    unconfirmed: {
      label: 'Nie wiadomo: czy otwarte w święta?',
      explanation: 'Nie wiemy, czy w święta jest otwarte. Możesz ich najpierw zapytać.',
    },
  },
  weekdays: {
    mo: { label: 'Poniedziałek', explanation: 'pon.' },
    tu: { label: 'Wtorek', explanation: 'wt.' },
    we: { label: 'Środa', explanation: 'śr.' },
    th: { label: 'Czwartek', explanation: 'czw.' },
    fr: { label: 'Piątek', explanation: 'pt.' },
    sa: { label: 'Sobota', explanation: 'sob.' },
    su: { label: 'Niedziela', explanation: 'niedz.' },
  },
};

export default pl;
