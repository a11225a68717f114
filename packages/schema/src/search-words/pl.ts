import type { SearchWords } from './types.ts';

/** Polish: what readers type, besides the labels. */
export const pl: SearchWords = {
  language: 'pl',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'choroby weneryczne, chlamydia, rzeżączka, kiła, test na HIV, STI, zbadać się, badanie krwi',
    'sexual-health-treatment':
      'upławy, antybiotyk, pieczenie, kłykciny, penicylina, leczenie chlamydii, pali przy sikaniu, piecze przy sikaniu, swędzi na dole, swędzenie',
    'hiv-prep-pep':
      'zapobieganie HIV, profilaktyka HIV, pękła prezerwatywa, narażenie na HIV, tabletka na HIV',
    contraception:
      'tabletki antykoncepcyjne, pigułki, spirala, tabletka dzień po, wkładka, zabezpieczenie przed ciążą',
    pregnancy:
      'w ciąży, ciąży, położna, test ciążowy, poród, USG, ginekolog, zaszłam w ciążę, poronienie, spóźnia okres',
    abortion:
      'usunięcie ciąży, tabletki poronne, przerwanie ciąży, niechciana ciąża, tabletki aborcyjne, usunąć ciążę',
    vaccination: 'szczepionka, szczepionki, szczepionka na żółtaczkę, HPV, szczepionka na grypę, zaszczepić',
    'general-health':
      'lekarz, doktor, pielęgniarka, chory, przychodnia, gorączka, szpital, krwawienie, krwawię, rak, ból głowy, kaszel, chora, hormony, recepta leki, dziecko chore, wszy świerzb',
    dental: 'ból zęba, ząb, zęby, stomatolog, boli mnie ząb',
    'wound-care': 'rana, opatrunek, bandaż, ropień, skaleczenie, zakażona rana',
    'mental-health':
      'psycholog, psychiatra, lęk, depresja, nie mogę spać, smutek, przygnębiona, przygnębiony, smutna, smutny, samookaleczenie, tnę się, atak paniki',
    'condoms-lubricant': 'gumki, prezerwatywa, kondom, żel intymny, gumka, prezerwatywy, kondomy',
    'clean-equipment': 'strzykawki, igły, wymiana igieł, czyste igły, czyste strzykawki',
    naloxone: 'Narcan, antidotum, spray do nosa',
    'drug-checking': 'testowanie narkotyków, co jest w narkotyku, badanie substancji, test narkotyków',
    'supervised-consumption':
      'pokój iniekcyjny, bezpieczne wstrzykiwanie, nadzorowane zażywanie, miejsce do wstrzykiwania',
    'substance-use-treatment': 'odwyk, detoks, metadon, alkohol, przestać pić, uzależnienie',
    emergency:
      'sos, pogotowie, karetka, nagły wypadek, SOR, niebezpieczeństwo, policja, dźgnięta, nóż, dźgnął nożem, pomocy, ratunku, pomóżcie, pomoc',
    'violence-support':
      'pobicie, groźby, przemoc domowa, znęcanie się, nękanie, bije, napadnięta dusił boję, napaść, groźba, stalker, zabójstwo honorowe, okaleczanie narządów płciowych, obrzezanie, przymusowe małżeństwo, grozi, szantażuje, zaatakował, nagie zdjęcia, pobił pobili pobita biją bicie, uderzył uderzyli',
    'sexual-assault-care':
      'gwałt, zgwałcenie, molestowanie, wykorzystanie seksualne, zgwałcona, zgwałcił, zgwałcono, zmusił',
    'crisis-shelter':
      'schronisko dla kobiet, ucieczka z domu, dom dla kobiet, uciec od męża, ośrodek interwencji kryzysowej, uciekam z domu',
    'trafficking-support': 'handel ludźmi, alfons, sutener, zmuszanie, praca przymusowa, wyzysk, paszport',
    'legal-advice':
      'adwokat, prawnik, radca prawny, pomoc prawna, sąd, prawo, paszport, ukradli paszport, zgubiłam paszport, paszport skradziony, opieka nad dzieckiem, eksmisja, policja zabrała pieniądze, policja zabrała kasę, aresztowali, właściciel mieszkania, wyrzucił z mieszkania, policja zatrzymała, mandat grzywna',
    'immigration-advice':
      'wiza, karta pobytu, pozwolenie na pobyt, deportacja, łączenie rodzin, legalizacja pobytu, wiza wygasła, wiza się skończyła',
    'asylum-advice': 'uchodźca, wniosek o azyl, azyl polityczny, ochrona międzynarodowa, odmowa azylu',
    'labour-rights':
      'wypłata, pensja, szef, nie płaci, związek zawodowy, umowa o pracę, nie płacą, klient nie zapłacił',
    'help-to-report': 'policja, zgłoszenie, zawiadomienie, skarga, świadek, okradli, okradziona, ukradli',
    'rights-information': 'moje prawa, czy to legalne, mam prawo, przepisy',
    'emergency-overnight-stay':
      'nocleg, spać, noclegownia, gdzie spać, schronisko, przenocować, śpię, dach nad głową, schronienie, przespać, bezdomny, bezdomna, wyrzucili mnie z mieszkania, wyrzucona z domu, właściciel wyrzucił, nie mam domu',
    'safe-accommodation':
      'bezpieczne mieszkanie, bezpieczny dom, kryjówka, bezpieczne miejsce, mieszkanie chronione',
    'day-centre':
      'świetlica, odpocząć, ogrzać się, ogrzewalnia, ośrodek dzienny, bezdomni, zimno, zmarzłam, marznę',
    food: 'głodny, jeść, obiad, posiłek, ciepły posiłek, śniadanie, jadłodajnia, głodna, jem, zjeść',
    clothing: 'odzież, buty, kurtka, darmowe ubrania, bielizna, zimowe ubrania, śpiwór',
    'shower-laundry': 'kąpiel, pralka, pralnia, umyć się, łazienka, wyprać ubrania',
    'money-advice':
      'długi, rachunki, zasiłek, pieniądze, zapomoga, pomoc finansowa, pieniędzy, podatek, podatki, konto w banku, czynsz',
    'phone-internet': 'wifi, naładować telefon, ładowarka, komórka, komputer, karta SIM, prąd, gniazdko',
    counselling: 'porozmawiać z kimś, doradca, poradnictwo, wsparcie, wygadać się',
    'peer-support': 'grupa wsparcia, grupa samopomocowa, ludzie tacy jak ja, asystent zdrowienia',
    'social-work':
      'opieka społeczna, pomoc społeczna, formularze, wypełnić wniosek, urzędowe pismo, MOPS, skradziony paszport, zgubiłam dokumenty, ukradli dokumenty, wyjść z prostytucji, przestać sprzedawać seks, skończyć z prostytucją, rzucić prostytucję, odejść z prostytucji',
    outreach: 'streetworker, wizyta w domu, zespół mobilny',
    'meeting-place': 'kawiarnia, poznać ludzi, przyjaciele, samotność, spotkania, samotna, jestem sama',
    'crisis-line':
      'telefon zaufania, samobójstwo, chcę umrzeć, infolinia, zadzwonić do kogoś, zabić się, nie chcę żyć',
    interpreting: 'tłumaczenie, przetłumaczyć, tłumaczka, nie mówię po norwesku, translator',
    'language-course':
      'kurs norweskiego, nauka norweskiego, norweski, nauka języka, szkoła językowa, kurs angielskiego, uczyć norweskiego',
    'job-advice': 'praca, szukam pracy, CV, życiorys, oferty pracy, bezrobotny, inna praca',
    education: 'studia, uniwersytet, liceum, edukacja, wykształcenie, szkoła dla dorosłych',
    courses: 'kurs komputerowy, szycie, warsztaty, szkolenie, zajęcia',
    'assisted-return':
      'powrót do domu, dobrowolny powrót, bilet do domu, repatriacja, wrócić do kraju, IOM, domu, jechać do domu, wrócić do Polski',
    'family-tracing': 'zaginiony, szukam rodziny, straciłem kontakt, osoba zaginiona, poszukiwanie krewnych',
  },
  audience: {
    'people-who-sell-sex':
      'pracownica seksualna, praca seksualna, prostytucja, escort, seksworkerka, skończyć z prostytucją, rzucić prostytucję, odejść z prostytucji, wyjść z prostytucji, przestać sprzedawać seks, prostytutka, prostytutki, kurwa, kurwy, dziwka, tirówka, callgirl, masaż, salon masażu, masażystka',
    migrants: 'migrant, imigrant, cudzoziemiec, obcokrajowiec, migranci',
    undocumented: 'bez dokumentów, bez papierów, bez wizy, nieudokumentowani',
    'eu-citizens': 'obywatel UE, obywatele Unii, Europejczyk, EOG',
    'asylum-seekers': 'uchodźca, uchodźcy, ochrona międzynarodowa',
    'trafficked-people': 'ofiara handlu ludźmi, handel ludźmi, zmuszana, wykorzystywana',
    women: 'kobieta, dziewczyna, dla kobiet, pani',
    men: 'mężczyzna, chłopak, dla mężczyzn, faceci',
    'trans-people':
      'trans, transseksualna, trans kobieta, trans mężczyzna, niebinarna, transwestyta, transseksualistka, shemale, ladyboy',
    lgbtiq: 'LGBT, gej, lesbijka, biseksualna, queer, trans transwestyta shemale',
    'men-who-have-sex-with-men': 'MSM, geje, biseksualni mężczyźni',
    'people-who-use-drugs': 'narkotyki, heroina, uzależnienie, dożylnie, kokaina, amfetamina',
    homeless: 'bezdomny, bezdomna, bezdomność, na ulicy, bez dachu nad głową',
    'young-people': 'młodzież, nastolatek, młody, nieletni',
    families: 'dzieci, dziecko, matka, rodzice, samotna matka',
    roma: 'Rom, Romka, romski, romani',
    workers: 'pracownik, robotnik, pracownicy, pracownik sezonowy',
    'people-with-hiv': 'HIV pozytywny, HIV dodatni, zakażony HIV, mam HIV, AIDS',
    'victims-of-violence': 'ofiara, ofiara przemocy, pobita, zastraszana',
    relatives: 'krewni, partner, mąż, żona, rodzeństwo',
  },
  filters: {
    noPapers: 'bez dokumentów, bez papierów, bez wizy, bez pozwolenia na pobyt, bez paszportu',
    free: 'za darmo, darmowe, bezpłatnie, gratis, darmowy, darmowa, bezpłatny, bezpłatna',
    openNow: 'otwarte teraz, otwarte, czynne teraz, czynne, otwarte dziś',
    noAppointment: 'bez zapisów, bez umawiania, bez rejestracji',
    anonymous: 'anonimowo, anonimowy, anonimowa, bez nazwiska, bez podawania danych',
    always: '24 godziny, całodobowo, całą dobę, całą noc',
  },
  fillers:
    'ja, mnie, mi, mną, mój, moja, moje, ty, on, ona, jestem, jest, są, był, mam, ma, nie, w, we, na, do, z, ze, dla, i, o, się, gdzie, jak, co, chcę, potrzebuję, szukam, mogę, muszę, miejsce, miejsca, mąż, chłopak, żona, mówię, mówi, został, zostałam, czuję, boli, zabrał, zabrali, język, klient, ktoś, pomoc, pomocy',
  moments:
    'wczoraj, wczoraj wieczorem, wczoraj w nocy, dzisiaj, dzisiaj wieczorem, dziś, dziś wieczorem, dziś w nocy, dziś rano, teraz, w weekend, w ten weekend, w zeszłym tygodniu, w tym tygodniu, jutro, tydzień, tygodnie, tygodni, miesiąc, miesiące, miesięcy, dni, temu',
  places: {
    Stockholm: 'Sztokholm',
    København: 'Kopenhaga',
    Reykjavík: 'Rejkiawik, Rejkjawik',
    München: 'Monachium',
    Köln: 'Kolonia',
    Wien: 'Wiedeń',
    Genève: 'Genewa',
    Bruxelles: 'Bruksela',
    Antwerpen: 'Antwerpia',
    Paris: 'Paryż',
    Marseille: 'Marsylia',
    Madrid: 'Madryt',
    Valencia: 'Walencja',
    Lisboa: 'Lizbona',
    Roma: 'Rzym',
    Milano: 'Mediolan',
    Napoli: 'Neapol',
    Torino: 'Turyn',
    Firenze: 'Florencja',
    Venezia: 'Wenecja',
    Genova: 'Genua',
    Praha: 'Praga',
    Bratislava: 'Bratysława',
    București: 'Bukareszt',
    'Cluj-Napoca': 'Kluż',
    Iași: 'Jassy',
    Ljubljana: 'Lublana',
    Vilnius: 'Wilno',
    Kaunas: 'Kowno',
    Rīga: 'Ryga',
    Istanbul: 'Stambuł',
  },
};

export default pl;
