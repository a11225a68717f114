import type { SearchWords } from './types.ts';

/** Somali: what readers type, besides the labels. */
export const so: SearchWords = {
  language: 'so',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'jabtada, waraabowga, klamiidiya, baaritaan HIV, baaritaan dhiig, AIDS baaritaan, STI, baaritaanka dhiigga, jabto',
    'sexual-health-treatment':
      'dheecaan, antibiyootik, kaadi gubasho, daawada jabtada, xubnaha taranka cuncun, kaadida i gubaysa, kaadi xanuun, cuncun hoose',
    'hiv-prep-pep': 'ka hortag AIDS, kondomka oo dillaacay, halis HIV, kiniin HIV',
    contraception:
      'kiniinka uurka, dhalmo xakameyn, qorshaynta qoyska, kiniinka degdegga ah, kala fogaynta dhalmada, IUD, kaniiniga degdega, kaniiniga degdegga, kiniinka subaxa ka dib',
    pregnancy:
      'uur, umuliso, baaritaan uur, dhalmo, foosha, ultrasound, xaamilo, dhakhtarka dumarka, baaritaanka uurka, caadada dib',
    abortion: 'ilmo soo rid, uur soo rid, iska soo rid, uur aan la rabin, ilmo iska xaaqid, ilmo soo ridid',
    vaccination: 'tallaalka cagaarshowga, tallaalka hargabka, HPV, tallaalo',
    'general-health':
      'dhakhtar, kalkaaliye, xanuun, isbitaal, rugta caafimaadka, qandho, doctor, dhiigbax, dhiig, kansar, takhtar, xanuunsanahay, madax xanuun, qufac, dhiig socda, daawo, ilmahaygu xanuunsan, injir, dhaqtar',
    dental: 'ilko, ilko xanuun, ilig, gows, ilig bixin, ilkaha xanuunaya',
    'wound-care': 'nabar, dhaawac, boog, faashad, malax, gubasho',
    'mental-health': "niyad jab, walwal, murugo, hurdo la'aan, welwel, cilmi nafsi, murugaysan, is dhaawac",
    'condoms-lubricant': 'kondom, kondhom, cinjir, condom, saliid galmo, kondom dumar, kondomyo',
    'clean-equipment': 'siriinj, irbad nadiif ah, irbad bedelasho, cirbad',
    naloxone: 'Narcan, sun bixiye, buufin sanka, xad dhaaf daroogo',
    'drug-checking': 'daroogo hubin, maxaa ku jira',
    'supervised-consumption': 'qol mudis, meel la isku mudo, mudis ammaan ah',
    'substance-use-treatment': 'balwad, khamri, iska daynta daroogada, methadone, khamri joojin, qabatin',
    emergency:
      'sos, gargaar degdeg ah, ambalaas, khatar, gurmad, booliis, mindi, mindi la igu dhuftay, caawimo, i caawi',
    'violence-support':
      'garaacis, ninkaygu wuu i garaacaa, hanjabaad, rabshad guri, cabsi gelin, tacaddi qoys, garaac, garaacaa, i dilaa, weerar, hanjabayaa, dabagal, dilka sharafta, gudniin, guur qasab ah, weeraray, garaaceen, la i garaacay, baqayaa baqdin, ceejiyay',
    'sexual-assault-care': 'kufsi, la i kufsaday, faraxumayn, faro xumayn, kufsaday, la kufsaday, igu qasbay',
    'crisis-shelter': 'hoyga haweenka, guriga ka baxso, ninka ka carar, gabbaad, hoy haween',
    'trafficking-support': "addoonsi, la i qasbay, shaqo qasab ah, galmo qasab ah, ka faa'iidaysi, baasaboor",
    'legal-advice':
      'qareen, garyaqaan, sharci, maxkamad, abuukaate, qareen bilaash ah, lawyer, baasaboor, baasaboor lumay, haynta carruurta, guri ka saarid, baasaboorkayga la xaday, booliiska lacagta iga qaaday, booliska lacagtayda qaateen, la i xiray, milkiilaha guriga iga saaray, ganaax',
    'immigration-advice':
      'fiiso, sharci deganaansho, deganaansho, warqado, tarxiil, qoys isu keenid, visa, fiisaha dhacay, fiisaha iga dhacay, masaafuriyay masaafurin',
    'asylum-advice': 'qaxooti, magangelyo, codsi magangelyo, qaxootinimo, diidmo magangelyo',
    'labour-rights':
      "mushahar, mushaar, madaxa shaqada, mushahar la'aan, urur shaqaale, heshiis shaqo, mushaharka ma bixiyo, ima siiyo, la iima bixin, qandaraas shaqo, macmiilku ma bixin",
    'help-to-report':
      'booliis, cabasho, ashtako, dacwo, markhaati, booliska u sheeg, la i dhacay, la iga xaday, sawirro qaawan',
    'rights-information': 'xuquuqdayda, xuquuq, ma sharci baa, xaq ma leeyahay',
    'emergency-overnight-stay':
      "hurdo, meel la seexdo, hoy habeen, xagee seexdaa, jiif, seexo, seexdo, seexan, hoyga, jiifsado, hoy la'aan, guri la'aan, guriga la iga saaray, guriga la iga eryay",
    'safe-accommodation': 'guri ammaan ah, meel ammaan ah, hoy, qarsoodi, cinwaan qarsoodi ah, guri',
    'day-centre': "xarun maalmeed, nasasho, diirimaad, meel lagu nasto, dad hoy la'aan ah, dhaxan, qabow",
    food: 'gaajo, raashin, qado, quraac, cunto bilaash ah, casho, gaajaysan, baahi, cunaa, gaajaysanahay, gaajeysanahay, gaajoonayaa',
    clothing: 'kabo, jaakad, dhar bilaash ah, dharka qaboobaha, nigis',
    'shower-laundry': 'musqul, maydhasho, dhar maydh, mashiinka dharka, qubeys',
    'money-advice':
      "deyn, lacag, biilal, caydh, lacag la'aan, gargaar lacageed, canshuur, akoon bangi, kiro, dayn",
    'phone-internet': 'wifi, moobil dallacid, jaarjar, moobil, kombiyuutar, SIM kaar, koronto, simkaar',
    counselling: 'latalin, la hadal qof, la taliye, qof i dhageysta, talo siin',
    'peer-support': 'koox taageero, dad aniga oo kale, isgargaar, taageero asxaabeed',
    'social-work':
      'adeegga bulshada, foom buuxin, arrimaha bulshada, warqado buuxin, baasaboor la xaday, baasaboorkii lumay, warqado lumay, joojinta iibinta galmada, ka bax dhillaysi, ka bixidda dhillaysiga',
    outreach: 'koox guurta, booqasho guri, shaqada bannaanka',
    'meeting-place': 'kafe, saaxiibo, kelinimo, dad la kulan, sheeko, kaligey, keligay',
    'crisis-line': 'is dilid, isdil, waxaan rabaa inaan dhinto, telefoon caawimaad, khad caawimo, is dilo',
    interpreting: 'tarjubaan, turjumaan, turjumid, tarjumaad, Noorwiiji ma hadlo',
    'language-course':
      'barashada Noorwiijiga, Noorwiiji, baro luqadda, af Noorweejiyaan, barashada Ingiriisiga, norsk',
    'job-advice': "shaqo, shaqo raadin, CV, shaqo la'aan, shaqo doon, shaqo kale",
    education: 'jaamacad, dugsi, wax barasho, barasho, dugsi sare',
    courses: 'kombiyuutar baro, dawaarle, tababar, farsamo, hawlo',
    'assisted-return':
      'dib u noqosho, dalka ku noqo, tigidh, dib u celin iskaa ah, guriga ku noqo, IOM, guriga ku noqdo, dalkayga ku noqdo, Soomaaliya, waddankayga, dalkayga ku noqo',
    'family-tracing': 'qof maqan, qoyskayga waan raadinayaa, xiriir lumis, qof lumay, ehel raadin',
  },
  audience: {
    'people-who-sell-sex':
      'shaqada galmada, galmo iib, sex work, escort, ka bax dhillaysi, ka bixidda dhillaysiga, joojinta iibinta galmada, dhillo, dhillooyin, dhillaysi, sharmuuto, massage, duugis, masaj',
    migrants: 'muhaajir, soo galooti, ajnabi, qurbajoog',
    undocumented: "sharci la'aan, warqado la'aan, fiiso la'aan, sharci ma haysto",
    'eu-citizens': 'Yurub, muwaadin Yurub, Midowga Yurub',
    'asylum-seekers': 'qaxooti, qaxootiga, xerada qaxootiga',
    'trafficked-people': 'dhibbanaha ka ganacsiga dadka, la qasbay, la addoonsaday',
    women: 'dumar, gabar, gabdho, marwo',
    men: 'nin, wiil, niman, wiilal',
    'trans-people': 'transgender, jinsi beddel, trans, shemale',
    lgbtiq: 'LGBT, gay, lesbian, isku jinsi, trans transgender',
    'men-who-have-sex-with-men': 'MSM, rag isku jinsi ah',
    'people-who-use-drugs': 'qaad, heroin, balwad, muqaadaraad, kookayn',
    homeless: "guri la'aan, hoy la'aan, waddada ku nool",
    'young-people': "dhalinyaro, kuray, da'yar, qaangaar",
    families: 'qoys, carruur, ilmo, hooyo, waalid, hooyo keligeed',
    roma: 'Romani, Romaani',
    workers: 'shaqaale, xoogsade, shaqaalaha, shaqaale ajnabi',
    'people-with-hiv': 'HIV qaba, AIDS, aydhis, aids qaba',
    'victims-of-violence': 'dhibbane, dhibane, la garaacay, loo hanjabay',
    relatives: 'ehel, qaraabo, xaas, nin iyo xaas, walaalo',
  },
  filters: {
    noPapers: "sharci la'aan, warqado la'aan, fiiso la'aan, baasaboor la'aan",
    free: "bilaash, lacag la'aan, bilaa lacag, free",
    openNow: 'hadda furan, furan, maanta furan, ma furan yahay',
    noAppointment: "ballan la'aan, ballan ma leh, ballan uma baahna",
    anonymous: "qarsoodi, magac la'aan, magac qarin, anonymous",
    always: '24 saac, habeen iyo maalin',
  },
  fillers:
    'aniga, anigu, i, ii, waan, waa, waxaan, waxaa, wuu, way, wuxuu, ahay, yahay, tahay, hayo, haysto, haystaa, ma, ka, ku, u, la, iyo, oo, in, inaan, ee, leh, qaba, rabaa, doonayaa, raadinayaa, baahan, xagee, halkee, sidee, meel, aan, ninkayga, ninkaygu, ninkeygu, saaxiibkay, xaaskayga, hadlaa, qaatay, qaateen, af, ayaa, macmiil, karaa, karo, macmiilka, ninkeyga, qof, baa, iga, caawimo',
  moments:
    'shalay, xalay, caawa, maanta, hadda, saaka, toddobaadkii hore, toddobaadkan, dhammaadka toddobaadka, berri, toddobaad, toddobaadyo, bil, bilood, maalmood',
  places: {
    Stockholm: 'Istokhoom, Istokholm',
    Göteborg: 'Gothenburg',
    København: 'Copenhagen, Kobenhaagan',
    Berlin: 'Barliin',
    München: 'Munich',
    Köln: 'Cologne',
    Wien: 'Vienna, Fiyeena',
    Bruxelles: 'Brussels, Barasalis',
    Paris: 'Baariis',
    London: 'Landan',
    Roma: 'Rooma, Rome',
    Warszawa: 'Warsaw',
    Praha: 'Prague',
    București: 'Bucharest',
    Beograd: 'Belgrade',
  },
};

export default so;
