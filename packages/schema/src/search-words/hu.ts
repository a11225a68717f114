import type { SearchWords } from './types.ts';

/** Hungarian: what readers type, besides the labels. */
export const hu: SearchWords = {
  language: 'hu',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'nemi betegség, klamidia, gonorrea, tripper, szifilisz, HIV teszt, szűrés, vérvétel, vérvizsgálat',
    'sexual-health-treatment':
      'folyás, antibiotikum, égő érzés, szemölcs, nemi betegség kezelése, penicillin, ég amikor pisilek, csíp pisiléskor, viszket odalent',
    'hiv-prep-pep': 'HIV megelőzés, HIV gyógyszer, profilaxis, kiszakadt az óvszer, HIV fertőzés veszélye',
    contraception:
      'fogamzásgátló, fogamzásgátló tabletta, spirál, esemény utáni tabletta, sürgősségi tabletta, implantátum',
    pregnancy:
      'terhes, várandós, szülésznő, terhességi teszt, szülés, ultrahang, nőgyógyász, nőorvos, vetélés, késik menzeszem',
    abortion: 'terhességmegszakítás, abortusztabletta, nem kívánt terhesség, megszakítás',
    vaccination: 'oltás, védőoltás, vakcina, hepatitisz oltás, HPV, influenza elleni oltás',
    'general-health':
      'orvos, doktor, nővér, beteg, rendelő, láz, kórház, vérzés, vérzek, rák, fejfájás, köhögés, lázas, hormon, recept gyógyszer, beteg gyerekem, tetű rüh',
    dental: 'fogfájás, fog, fáj a fogam, fogászat, foghúzás',
    'wound-care': 'seb, kötszer, tályog, vágás, fertőzött seb, sebkötözés',
    'mental-health':
      'pszichológus, pszichiáter, szorongás, depresszió, nem tudok aludni, szomorú, depressziós, önsértés, önbántalmazás, vagdosom magam, pánikroham',
    'condoms-lubricant': 'gumi, kondom, koton, síkosító gél, női óvszer, óvszer, óvszerek, kondomok',
    'clean-equipment': 'fecskendő, tű, tűcsere, tiszta tű, steril tű',
    naloxone: 'Narcan, ellenszer, orrspray',
    'drug-checking': 'drog vizsgálata, mi van a drogban, szer vizsgálata, tabletta vizsgálat',
    'supervised-consumption': 'belövőszoba, injekciós szoba, fogyasztói szoba, felügyelt droghasználat',
    'substance-use-treatment': 'elvonó, metadon, függőség, alkohol, leszokás, rehab',
    emergency:
      'sos, mentő, vészhelyzet, sürgősségi, ügyelet, életveszély, rendőrség, megszúrtak, megkéseltek, kés, segítség, segítsen, segítsetek',
    'violence-support':
      'bántalmazás, fenyegetés, családon belüli erőszak, zaklatás, verés, ver, megütött félek fojtogatott, megtámadtak, fenyeget, zaklató, zsarolás, becsületgyilkosság, nemi szervek megcsonkítása, kényszerházasság, erőszakos kuncsaft, megtámadott, zsarolnak, meztelen képek, megvert megvertek megverték, bántott bántottak bántanak',
    'sexual-assault-care':
      'megerőszakolás, megerőszakoltak, nemi erőszak, szexuális bántalmazás, szexuális zaklatás, megerőszakolt, kényszerített',
    'crisis-shelter': 'anyaotthon, elmenekülni otthonról, női menedék, menedékhely',
    'trafficking-support':
      'kényszermunka, strici, kényszerítenek, kizsákmányolás, kényszerprostitúció, útlevél, útlevelem, stricim',
    'legal-advice':
      'ügyvéd, jogász, jogsegély, törvény, bíróság, ingyenes ügyvéd, útlevél, elveszett útlevél, ellopták útlevelemet, gyermekelhelyezés, kilakoltatás, rendőrség elvette pénzemet, rendőrök elvették pénzem, letartóztattak, főbérlő, főbérlő lakás kidobott, elvitt a rendőr',
    'immigration-advice':
      'vízum, tartózkodási engedély, kitoloncolás, családegyesítés, iratok, kiutasítás, lejárt a vízumom, lejárt vízum, kiutasítottak kiutasítás',
    'asylum-advice': 'menekült, menedékkérelem, menedékjog, menedékkérő, nemzetközi védelem',
    'labour-rights': 'fizetés, bér, főnök, nem fizet, szakszervezet, munkaszerződés, fizet, főnököm',
    'help-to-report': 'rendőrség, feljelentés, panasz, rendőr, tanú, kiraboltak, rablás, ellopták',
    'rights-information': 'jogaim, jogok, jogom van, legális, szabályok',
    'emergency-overnight-stay':
      'alvás, éjjeli menedékhely, hol aludjak, hajléktalanszálló, éjszakai szállás, szálló, alszom, aludni, aludnom, alvóhely, fedél, hajléktalan, aludhatok, kidobtak, kidobtak a lakásból, főbérlő kidobott',
    'safe-accommodation': 'védett ház, biztonságos lakás, titkos cím, biztonságos hely, elbújni',
    'day-centre': 'nappali melegedő, melegedő, pihenés, nappali központ, hajléktalanok, fázom, fázik, hideg',
    food: 'éhes, enni, ebéd, ennivaló, ételosztás, reggeli, éhezem, eszem, kaja',
    clothing: 'ruhák, cipő, kabát, ingyen ruha, fehérnemű, téli ruha, hálózsák',
    'shower-laundry': 'zuhanyzó, fürdés, mosógép, ruhamosás, mosoda, tusolás, zuhanyozni',
    'money-advice':
      'adósság, tartozás, számlák, segély, pénz, juttatás, adó, adózás, nincs pénzem, bankszámla, lakbér albérlet',
    'phone-internet': 'wifi, telefon töltés, töltő, mobil, számítógép, SIM-kártya, áram, konnektor',
    counselling: 'tanácsadás, beszélni valakivel, tanácsadó, beszélgetni, meghallgatás',
    'peer-support': 'sorstárs, sorstársak, támogató csoport, önsegítő csoport, tapasztalati segítő',
    'social-work':
      'szociális segítő, szociális iroda, űrlap kitöltés, hivatalos levél, ügyintézés, családsegítő, ellopott útlevél, elvesztettem útlevelemet, ellopták irataimat, kilépni a prostitúcióból, abbahagyni a szexmunkát, abbahagyni a prostitúciót, kiszállni a prostitúcióból, abba akarom hagyni',
    outreach: 'utcai szociális munka, mobil csapat, utcai szolgálat',
    'meeting-place': 'kávézó, barátok, magányos, közösség, ismerkedés, egyedül',
    'crisis-line':
      'segélyvonal, öngyilkosság, meg akarok halni, lelkisegély, telefonos segítség, megölöm magam',
    interpreting: 'fordító, fordítás, lefordítani, tolmácsolás, nem beszélek norvégul',
    'language-course':
      'norvég tanfolyam, norvégul tanulni, norvég, nyelvtanulás, nyelviskola, angol tanfolyam',
    'job-advice': 'munka, állás, munkát keresek, önéletrajz, CV, munkanélküli, másik munka',
    education: 'tanulni, egyetem, általános iskola, középiskola, felnőttképzés, oktatás',
    courses: 'számítógépes tanfolyam, varrás, képzés, műhely, foglalkozások',
    'assisted-return':
      'hazatérés, hazamenni, önkéntes hazatérés, jegy haza, hazautazás, IOM, haza, haza menni, Magyarországra',
    'family-tracing':
      'eltűnt, keresem a családom, elvesztettem a kapcsolatot, eltűnt személy, rokonok keresése',
  },
  audience: {
    'people-who-sell-sex':
      'szexmunkás, szexmunka, prostitúció, eszkort, szexet árulok, abbahagyni a prostitúciót, kiszállni a prostitúcióból, kilépni a prostitúcióból, abbahagyni a szexmunkát, prostituált, prostituáltak, kurva, kurvák, örömlány, utcalány, prosti, masszázs, masszázsszalon, masszőr',
    migrants: 'bevándorló, külföldi, bevándorlók, külföldiek',
    undocumented: 'papírok nélkül, iratok nélkül, vízum nélkül',
    'eu-citizens': 'EU-polgár, uniós polgár, európai, EGT',
    'asylum-seekers': 'menekült, menekültek, menedékkérő',
    'trafficked-people': 'emberkereskedelem áldozata, kizsákmányolt, kényszerítettek',
    women: 'nő, asszony, lány, női',
    men: 'férfi, fiú, fiúk, férfiaknak',
    'trans-people':
      'transznemű, transz nő, transz férfi, nembináris, transz, transzvesztita, transzszexuális, shemale, ladyboy',
    lgbtiq: 'LMBT, LMBTQ, meleg, leszbikus, biszexuális, queer, transz transznemű transzvesztita',
    'men-who-have-sex-with-men': 'MSM, meleg férfi, meleg férfiak, biszexuális férfi',
    'people-who-use-drugs': 'drog, heroin, droghasználó, kábítószer, injekciózás, kokain, amfetamin',
    homeless: 'hajléktalan, hajléktalanok, az utcán élek, nincs hol laknom',
    'young-people': 'fiatal, tinédzser, kamasz, ifjúság, kiskorú',
    families: 'gyerek, gyerekek, anya, szülők, egyedülálló anya, baba',
    roma: 'roma, romani, lovári, beás',
    workers: 'munkás, dolgozó, munkavállaló, vendégmunkás, idénymunkás',
    'people-with-hiv': 'HIV pozitív, HIV-fertőzött, HIV-em van, AIDS',
    'victims-of-violence': 'áldozat, bántalmazott, megvertek, megfenyegettek',
    relatives: 'rokonok, hozzátartozók, partner, férj, feleség, testvér',
  },
  filters: {
    noPapers: 'papírok nélkül, iratok nélkül, vízum nélkül, tartózkodási engedély nélkül, útlevél nélkül',
    free: 'ingyen, ingyenes, díjmentes, nem kerül semmibe',
    openNow: 'most nyitva, nyitva, ma nyitva, nyitva van',
    noAppointment: 'időpont nélkül, bejelentkezés nélkül, előjegyzés nélkül, foglalás nélkül',
    anonymous: 'névtelen, névtelenül, anonim, név nélkül',
    always: '24 órás, éjjel-nappal, nonstop, egész éjjel',
  },
  fillers:
    'én, engem, nekem, enyém, vagyok, van, volt, nincs, nem, a, az, egy, és, is, hogy, hol, hova, mit, mi, kell, kellene, szeretnék, akarok, keresek, tudok, férjem, férj, barátom, pasim, feleségem, beszélek, beszél, hely, helyet, érzem, fáj, elvette, elvették, nyelv, kuncsaft, ügyfél, lenni, valaki, segítség',
  moments:
    'tegnap, tegnap este, tegnap éjjel, ma, ma este, ma éjjel, most, éppen most, ma reggel, hétvégén, a hétvégén, múlt héten, a múlt héten, ezen a héten, holnap, hete, hetes, hónapja, hónapos, napja',
  places: {
    København: 'Koppenhága',
    Wien: 'Bécs',
    Genève: 'Genf',
    Bruxelles: 'Brüsszel',
    Lisboa: 'Lisszabon',
    Venezia: 'Velence',
    Warszawa: 'Varsó',
    Kraków: 'Krakkó',
    Praha: 'Prága',
    Bratislava: 'Pozsony',
    București: 'Bukarest',
    'Cluj-Napoca': 'Kolozsvár',
    Timișoara: 'Temesvár',
    Iași: 'Jászvásár',
    Istanbul: 'Isztambul',
  },
};

export default hu;
