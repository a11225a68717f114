import type { SearchWords } from './types.ts';

/** Latvian: what readers type, besides the labels. */
export const lv: SearchWords = {
  language: 'lv',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'veneriskās slimības, hlamīdijas, gonoreja, sifiliss, HIV tests, STI, analīzes, asins analīze',
    'sexual-health-treatment':
      'izdalījumi, antibiotikas, dedzināšana, kondilomas, penicilīns, ārstēt hlamīdijas, dedzina čurājot, nieze, niez lejā',
    'hiv-prep-pep': 'HIV profilakse, profilakse, pārplīsa prezervatīvs, HIV risks, tabletes pret HIV',
    contraception:
      'kontracepcija, pretapaugļošanās tabletes, spirāle, avārijas kontracepcija, tablete pēc seksa',
    pregnancy:
      'grūtniece, stāvoklī, vecmāte, grūtniecības tests, dzemdības, ultrasonogrāfija, ginekologs, ginekoloģe, spontānais aborts, kavējas mēnešreizes',
    abortion: 'pārtraukt grūtniecību, grūtniecības pārtraukšana, aborta tabletes, nevēlama grūtniecība',
    vaccination: 'vakcīna, vakcinācija, pote, pote pret hepatītu, CPV, gripas pote',
    'general-health':
      'ārsts, dakteris, medmāsa, slims, poliklīnika, zāles, daktere, slimnīca, asiņošana, asiņoju, vēzis, galvassāpes, klepus, drudzis, hormoni, recepte zāles, bērns slims, utis kašķis',
    dental: 'zobs, zobi, sāp zobs, stomatologs, zobu sāpes',
    'wound-care': 'brūce, pārsējs, plāksteris, abscess, griezums, strutojoša brūce',
    'mental-health':
      'psihologs, psihiatrs, trauksme, depresija, nevaru gulēt, bezmiegs, nomākta, nomākts, bēdīga, bēdīgs, skumji, paškaitējums, graizos, panikas lēkme',
    'condoms-lubricant': 'prezervatīvs, kondoms, sieviešu prezervatīvs, lubrikanti, prezervatīvi',
    'clean-equipment': 'šļirces, adatas, šļirču apmaiņa, tīras adatas, šļirce',
    naloxone: 'Narcan, pretlīdzeklis, pārdozēšana, deguna aerosols',
    'drug-checking': 'kas ir narkotikās, pārbaudīt narkotikas, vielu analīze',
    'supervised-consumption': 'injicēšanas telpa, droša injicēšana, kur injicēt',
    'substance-use-treatment': 'detoksikācija, metadons, atkarība, alkohols, beigt dzert, rehabilitācija',
    emergency:
      'sos, ātrā palīdzība, neatliekamā palīdzība, briesmas, ātrie, uzņemšanas nodaļa, policija, sadūra, nazis, palīgā, palīdziet, palīdzība',
    'violence-support':
      'vīrs sit, piekāva, draudi, vardarbība ģimenē, vajāšana, sists, sit, sita, uzbruka, draud, stalkeris, šantāža, goda vardarbība, dzimumorgānu kropļošana, piespiedu laulības, šantažē, intīmas bildes, iesita, baidos bail, žņaudza',
    'sexual-assault-care':
      'izvarošana, izvarota, seksuāla izmantošana, seksuāla uzmākšanās, izvaroja, izvaro, izvarots, piespieda',
    'crisis-shelter':
      'patvērums sievietēm, aizbēgt no mājām, aizbēgt no vīra, sieviešu patversme, patversme sievietēm',
    'trafficking-support':
      'cilvēktirdzniecība, suteners, piespiedu darbs, ekspluatācija, piespiež strādāt, cilvēku tirdzniecība, pase, pasi',
    'legal-advice':
      'advokāts, jurists, juridiskā palīdzība, likums, tiesa, bezmaksas advokāts, pase, nozaga pasi, pazaudēju pasi, bērna aizgādība, izlikšana, policija atņēma naudu, policija paņēma naudu, arestēja, dzīvokļa saimnieks, soda nauda, naudas sods',
    'immigration-advice':
      'vīza, uzturēšanās atļauja, deportācija, izraidīšana, ģimenes atkalapvienošana, dokumenti, vīza beigusies, vīza beidzās, deportēja deportēta',
    'asylum-advice': 'bēglis, lūgt patvērumu, patvērums, starptautiskā aizsardzība, atteikts patvērums',
    'labour-rights':
      'alga, priekšnieks, nemaksā, arodbiedrība, darba līgums, atlaida no darba, maksā, nesamaksāja, klients nesamaksāja',
    'help-to-report': 'policija, sūdzība, ziņot policijai, liecinieks, aplaupīja, apzaga, apzagta, kailfoto',
    'rights-information': 'manas tiesības, vai ir likumīgi, man ir tiesības, likumi',
    'emergency-overnight-stay':
      'naktsmītne, nakšņot, kur gulēt, patversme, naktspatversme, hostelis, gulēt, guļu, pajumte, jumts virs galvas, gulēt uz ielas, naktsmājas, bezpajumtnieks, bezpajumtniece, izmeta no dzīvokļa, izmeta no mājām, saimnieks izmeta, izmeta no mājas',
    'safe-accommodation': 'drošs mājoklis, droša vieta, drošā māja, paslēpties, slepena adrese',
    'day-centre': 'dienas centrs, atpūsties, sasildīties, silta vieta, bezpajumtnieki, auksti, salst, nosalu',
    food: 'izsalcis, ēst, pusdienas, brokastis, bezmaksas ēdiens, zupas virtuve, izsalkusi, izsalkums, ēdu, bads',
    clothing: 'apģērbs, apavi, jaka, bezmaksas drēbes, apakšveļa, ziemas drēbes, guļammaiss',
    'shower-laundry': 'nomazgāties, veļas mašīna, veļas mazgātava, izmazgāt drēbes, pirts',
    'money-advice':
      'parādi, pabalsts, rēķini, nauda, sociālā palīdzība, nav naudas, nodokļi, bankas konts, īre',
    'phone-internet': 'wifi, uzlādēt telefonu, lādētājs, mobilais, dators, SIM karte, elektrība, rozete',
    counselling: 'parunāt ar kādu, konsultācija, konsultants, uzklausīt, atbalsts',
    'peer-support': 'atbalsta grupa, pašpalīdzības grupa, tādi kā es, savstarpējs atbalsts',
    'social-work':
      'sociālais dienests, sociālie pakalpojumi, aizpildīt veidlapu, palīdzība ar dokumentiem, nozagta pase, pazaudēta pase, nozaga dokumentus, jaunu pasi, aiziet no prostitūcijas, pārtraukt pārdot seksu, pamest prostitūciju, pārtraukt prostitūciju',
    outreach: 'mobilā brigāde, mājas vizīte, ielu komanda',
    'meeting-place': 'kafejnīca, draugi, vientulība, iepazīties, satikties, esmu viena',
    'crisis-line':
      'uzticības tālrunis, pašnāvība, gribu mirt, palīdzības tālrunis, kam piezvanīt, nogalināt sevi, negribu dzīvot',
    interpreting: 'tulkojums, tulkot, tulkotājs, nerunāju norvēģiski, iztulkot',
    'language-course':
      'norvēģu valodas kursi, mācīties norvēģu, norvēģu valoda, mācīties valodu, angļu valodas kursi',
    'job-advice': 'darbs, meklēju darbu, CV, vakances, bezdarbnieks, atrast darbu, cits darbs',
    education: 'studijas, universitāte, vidusskola, mācīties, pieaugušo izglītība, augstskola',
    courses: 'datorkursi, šūšana, apmācība, darbnīca, nodarbības',
    'assisted-return':
      'brīvprātīga atgriešanās, atgriezties Latvijā, biļete mājās, braukt mājās, repatriācija, SMO, mājās',
    'family-tracing': 'pazudis cilvēks, meklēju ģimeni, zaudēju kontaktu, pazudušie, meklēju radus',
  },
  audience: {
    'people-who-sell-sex':
      'seksa darbiniece, seksa darbs, prostitūcija, eskorts, seksa pakalpojumi, pamest prostitūciju, pārtraukt prostitūciju, aiziet no prostitūcijas, pārtraukt pārdot seksu, prostitūta, prostitūtas, mauka, mauku, masāža, masāžas salons, masiere',
    migrants: 'migrants, imigrants, ārzemnieks, ārzemniece, ieceļotājs',
    undocumented: 'bez dokumentiem, bez vīzas, bez atļaujas, beigusies vīza',
    'eu-citizens': 'ES pilsonis, Eiropas Savienība, eiropietis, EEZ',
    'asylum-seekers': 'bēglis, bēgļi, patvērums, lūdzu patvērumu',
    'trafficked-people': 'cilvēktirdzniecības upuris, ekspluatēta, piespiesta',
    women: 'sieviete, meitene, meitenes, sievietēm',
    men: 'vīrietis, puisis, puiši, vīriešiem',
    'trans-people':
      'transpersona, transsieviete, transvīrietis, transdzimte, nebinārs, trans, transvestīts, transseksuālis, shemale',
    lgbtiq: 'LGBT, gejs, geji, lesbiete, biseksuāls, kvīrs, trans transvestīts transseksuālis',
    'men-who-have-sex-with-men': 'VSV, geju vīrieši, biseksuāli vīrieši, homoseksuāli vīrieši',
    'people-who-use-drugs': 'heroīns, atkarība, injicēt, narkotiku lietotājs, kokaīns, amfetamīns',
    homeless: 'bezpajumtnieks, bezpajumtnieki, uz ielas, nav kur dzīvot',
    'young-people': 'jaunietis, jauniete, pusaudzis, nepilngadīgs',
    families: 'ģimene, bērni, bērns, māte, vecāki, vientuļā māte',
    roma: 'roms, romu, romani, romiete',
    workers: 'darbinieks, strādnieks, darbinieki, sezonas strādnieks',
    'people-with-hiv': 'HIV pozitīvs, HIV inficēts, man ir HIV, AIDS',
    'victims-of-violence': 'upuris, vardarbības upuris, piekauta, apdraudēta',
    relatives: 'radi, radinieki, partneris, sieva, brāļi un māsas',
  },
  filters: {
    noPapers: 'bez dokumentiem, bez vīzas, bez uzturēšanās atļaujas, bez pases',
    free: 'bez maksas, bezmaksas, par velti, par brīvu',
    openNow: 'atvērts tagad, atvērts, šodien atvērts, strādā tagad',
    noAppointment: 'bez pieraksta, bez rezervācijas, bez iepriekšēja pieraksta, dzīvā rinda',
    anonymous: 'anonīmi, anonīms, anonīma, bez vārda',
    always: '24 stundas, diennakti, visu nakti',
  },
  fillers:
    'es, mani, man, mans, mana, tu, viņš, viņa, esmu, ir, bija, nav, ne, un, ar, bez, uz, no, pie, par, ka, kur, kā, ko, kas, gribu, vajag, vajadzīgs, meklēju, varu, vieta, vietas, vīrs, draugs, puisis, sieva, runāju, runā, jūtos, sāp, atņēma, valoda, klients, manu, kāds, palīdzība, palīdzību',
  moments:
    'vakar, vakar vakarā, vakarnakt, šodien, šovakar, šonakt, tagad, šorīt, nedēļas nogalē, šajā nedēļas nogalē, pagājušajā nedēļā, šonedēļ, rīt, nedēļa, nedēļas, mēnesis, mēneši, mēnešus, dienas',
  places: {
    Trondheim: 'Tronheima',
    Tromsø: 'Trumse',
    Kristiansand: 'Kristiansanna',
    Ålesund: 'Olesunna',
    Tønsberg: 'Tensberga',
    Bodø: 'Būde',
    Stockholm: 'Stokholma',
    Göteborg: 'Gēteborga',
    Malmö: 'Malme',
    København: 'Kopenhāgena',
    Aarhus: 'Orhūsa',
    Aalborg: 'Olborga',
    Reykjavík: 'Reikjavīka',
    München: 'Minhene',
    Köln: 'Ķelne',
    Wien: 'Vīne',
    Zürich: 'Cīrihe',
    Genève: 'Ženēva',
    Rotterdam: 'Roterdama',
    Bruxelles: 'Brisele',
    Antwerpen: 'Antverpene',
    Paris: 'Parīze',
    Marseille: 'Marseļa',
    Lyon: 'Liona',
    Manchester: 'Mančestera',
    Valencia: 'Valensija',
    Lisboa: 'Lisabona',
    Napoli: 'Neapole',
    Torino: 'Turīna',
    Firenze: 'Florence',
    Venezia: 'Venēcija',
    Genova: 'Dženova',
    Warszawa: 'Varšava',
    Kraków: 'Krakova',
    Wrocław: 'Vroclava',
    Praha: 'Prāga',
    București: 'Bukareste',
    Iași: 'Jasi',
    Beograd: 'Belgrada',
    Ljubljana: 'Ļubļana',
    Vilnius: 'Viļņa',
    Istanbul: 'Stambula',
  },
};

export default lv;
