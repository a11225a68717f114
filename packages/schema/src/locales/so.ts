import type { CodeLabels } from './types.ts';

/** Somali in Latin letters, the reader addressed as «aad» (you, one person). Machine-made until a person has read it. */
export const so: CodeLabels = {
  language: 'so',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Caafimaad',
      explanation: 'Caawimaad ku saabsan jirkaaga, xanuun, uur ama sida aad gudaha ka dareemayso.',
    },
    'harm-reduction': {
      label: 'Kondomyo iyo qalab',
      explanation: 'Waxyaabo iyo caawimaad si galmada ama daroogadu dhib yar kuugu keento.',
    },
    safety: {
      label: 'Badbaado',
      explanation: 'Caawimaad marka aad khatar ku jirto, ama marka qof ku dhibo ama wax kugu qasbo.',
    },
    law: {
      label: 'Qaanuun iyo xuquuq',
      explanation: 'Talo ku saabsan qaanuunka, joogitaanka dalka, shaqada iyo xuquuqdaada.',
    },
    'a-place': {
      label: 'Meel la seexdo',
      explanation: 'Meel aad ku seexan karto, ku noolaan karto ama maalintii joogi karto.',
    },
    basics: {
      label: 'Cunto iyo dhar',
      explanation: 'Waxyaabaha maalin walba loo baahdo, sida cunto, dhar, qubays iyo telefoon.',
    },
    talk: {
      label: 'Qof lala hadlo',
      explanation: 'Qof ku dhegaysan kara, kula kulmi kara ama kuu turjumi kara.',
    },
    'learn-and-work': {
      label: 'Shaqo iyo luqad',
      explanation: 'Koorsooyin, iskuul iyo talo ku saabsan shaqada.',
    },
    travel: {
      label: 'Ku noqoshada dalka',
      explanation: 'Caawimaad si aad dalkaaga ugu noqoto ama qoyskaaga u hesho.',
    },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Baarista cudurrada galmada',
      explanation: 'Waa lagaa baari karaa cudurrada galmada lagu kala qaado, sida HIV ama chlamydia.',
    },
    'sexual-health-treatment': {
      label: 'Daaweynta cudurrada galmada',
      explanation: 'Waxaad heli kartaa dawo ama daaweyn kale oo cudurrada galmada lagu kala qaado.',
    },
    'hiv-prep-pep': {
      label: 'Dawada ka hortagga HIV (PrEP, PEP)',
      explanation:
        'Waxaad weydiin kartaa dawo HIV looga hortago: PrEP ka hor galmada, PEP sida ugu dhakhsaha badan kadib.',
    },
    contraception: {
      label: 'Ka hortagga uurka',
      explanation: 'Waxaad heli kartaa caawimaad si aadan uur u qaadin.',
    },
    pregnancy: {
      label: 'Uurka',
      explanation:
        'Waxaad heli kartaa caawimaad haddii aad uur leedahay ama aad u malaynayso inaad uur leedahay.',
    },
    abortion: {
      label: 'Joojinta uurka',
      explanation: 'Waxaad heli kartaa talo ama caawimaad haddii aad ka fikirayso inaad uurka joojiso.',
    },
    vaccination: {
      label: 'Tallaal',
      explanation: 'Waxaad heli kartaa irbad kaa ilaalisa cudur, sida cagaarshowga.',
    },
    'general-health': {
      label: 'Daryeel caafimaad oo guud',
      explanation: 'Waxaad arki kartaa dhakhtar ama kalkaaliye marka aad xanuunsan tahay.',
    },
    dental: {
      label: 'Dhakhtarka ilkaha',
      explanation: 'Waxaad heli kartaa caawimaad marka ilkuhu ku xanuunaan ama ay wax ka khaldan yihiin.',
    },
    'wound-care': {
      label: 'Daryeelka nabarrada',
      explanation: 'Qof ayaa nabarradaada nadiifin kara oo duubi kara.',
    },
    'mental-health': {
      label: 'Caafimaadka maskaxda',
      explanation:
        'Waxaad heli kartaa caawimaad marka aad baqayso, murugaysan tahay, hurdi weydo ama aad xaalad xun dareento.',
    },
    'condoms-lubricant': {
      label: 'Kondomyo iyo jel galmo',
      explanation: 'Halkan waxaad ka heli kartaa kondomyo ama jelka galmada sibiibixiya.',
    },
    'clean-equipment': {
      label: 'Irbado iyo qalab nadiif ah',
      explanation:
        'Waxaad heli kartaa irbado nadiif ah ama qalab kale oo nadiif ah haddii aad daroogo isticmaasho.',
    },
    naloxone: {
      label: 'Naloxone, dawada overdose-ka',
      explanation: 'Waxaad heli kartaa dawo joojin karta daroogo xad-dhaaf ah oo la qaatay (overdose).',
    },
    'drug-checking': {
      label: 'Hubinta waxa daroogada ku jira',
      explanation: 'Daroogada waa laguu baari karaa si loo ogaado waxa ku jira.',
    },
    'supervised-consumption': {
      label: 'Qol daroogada lagu isticmaalo',
      explanation: 'Waxaad daroogo isticmaali kartaa iyadoo shaqaale caafimaad ay joogaan.',
    },
    'substance-use-treatment': {
      label: 'Daaweynta isticmaalka daroogada',
      explanation: 'Waxaad heli kartaa caawimaad si aad khamriga ama daroogada u yarayso ama u joojiso.',
    },
    emergency: {
      label: 'Caawimaad degdeg ah',
      explanation: 'Caawimaad marka noloshaada ama caafimaadkaagu ay hadda khatar ku jiraan.',
    },
    'violence-support': {
      label: 'Caawimaad ku saabsan tacaddiga',
      explanation:
        'Waxaad heli kartaa talo iyo taageero haddii qof ku garaaco, kuu hanjabo ama ku xakameeyo.',
    },
    'sexual-assault-care': {
      label: 'Caawimaad kadib xadgudub galmo',
      explanation: 'Waxaad heli kartaa caawimaad kadib kufsi ama xadgudub kale oo galmo.',
    },
    'crisis-shelter': {
      label: 'Hoy tacaddiga looga baxsado',
      explanation: 'Meel aad tagi karto haddii qof kuu dhow uu ku dhibo ama kuu hanjabo.',
    },
    'trafficking-support': {
      label: 'Caawimaad ku saabsan ka ganacsiga dadka',
      explanation:
        'Waxaad heli kartaa caawimaad haddii qof kugu qasbo inaad shaqayso ama galmo iibiso, ama uu kaa faa’iideysto.',
    },
    'legal-advice': {
      label: 'Talo dhanka qaanuunka',
      explanation: 'Waxaad talo ka heli kartaa qof qaanuunka yaqaan.',
    },
    'immigration-advice': {
      label: 'Talo ku saabsan deganaanshaha',
      explanation:
        'Waxaad heli kartaa talo ku saabsan joogitaanka dalka iyo codsashada sharciga deganaanshaha.',
    },
    'asylum-advice': {
      label: 'Talo ku saabsan magangelyada',
      explanation: 'Waxaad heli kartaa talo ku saabsan sida magangelyo looga codsado dalkan.',
    },
    'labour-rights': {
      label: 'Xuquuqda shaqada',
      explanation:
        'Waxaad heli kartaa talo ku saabsan mushaharka, heshiiska shaqada iyo waxa loo oggol yahay maamulaha.',
    },
    'help-to-report': {
      label: 'Caawimaad si booliska loogu dacwoodo',
      explanation: 'Waxaad heli kartaa caawimaad haddii aad ka fikirayso inaad arrin booliska u gudbiso.',
    },
    'rights-information': {
      label: 'Ogow xuquuqdaada',
      explanation: 'Waxaad ogaan kartaa waxa aad xaq u leedahay.',
    },
    'emergency-overnight-stay': {
      label: 'Sariir habeenkii la seexdo',
      explanation: 'Meel aad hal habeen ama dhowr habeen seexan karto, haddii boos jiro.',
    },
    'safe-accommodation': {
      label: 'Guri marka khatar jirto',
      explanation: 'Meel aad muddo degi karto haddii qof kuu hanjabo ama kaa faa’iideysto.',
    },
    'day-centre': {
      label: 'Meel maalintii la joogo',
      explanation: 'Maalintii waad soo geli kartaa, fadhiisan kartaa oo nasan kartaa.',
    },
    food: { label: 'Cunto', explanation: 'Waxaad heli kartaa cunto aad halkaas ku cunto ama aad qaadato.' },
    clothing: { label: 'Dhar', explanation: 'Waxaad heli kartaa dhar ama kabo.' },
    'shower-laundry': {
      label: 'Qubays iyo dhar dhaqid',
      explanation: 'Waad qubaysan kartaa ama dharkaaga dhaqan kartaa.',
    },
    'money-advice': {
      label: 'Talo ku saabsan lacagta',
      explanation: 'Waxaad heli kartaa talo ku saabsan lacag, deyn ama kaalmo lacageed.',
    },
    'phone-internet': {
      label: 'Telefoon iyo internet',
      explanation: 'Waad shaarjayn kartaa telefoonka, wici kartaa ama internet isticmaali kartaa.',
    },
    counselling: {
      label: 'Wadahadal iyo talo',
      explanation: 'Waxaad qof tababaran kala hadli kartaa waxa kugu adag.',
    },
    'peer-support': {
      label: 'Dad soo maray wax la mid ah',
      explanation: 'Waxaad la hadli kartaa qof soo maray wax la mid ah.',
    },
    'social-work': {
      label: 'Shaqaalaha bulshada',
      explanation: 'Qof ayaa kaa caawin kara warqadaha, xafiisyada iyo arrimaha maalin walba.',
    },
    outreach: {
      label: 'Caawimaad meesha aad joogto',
      explanation: 'Shaqaaluhu dadka waxay kula kulmaan bannaanka ama internetka.',
    },
    'meeting-place': {
      label: 'Meel lagu kulmo',
      explanation: 'Meel aad dad kale kula kulmi karto oo aad kula sheekaysan karto.',
    },
    'crisis-line': {
      label: 'Khadka caawimaadda xaaladda adag',
      explanation:
        'Waad soo wici kartaa ama soo qori kartaa marka ay xaaladdu kugu xun tahay oo aad hadda qof u baahan tahay.',
    },
    interpreting: {
      label: 'Turjubaan',
      explanation: 'Qof ayaa u kala turjumi kara luqaddaada iyo luqadda dalkan.',
    },
    'language-course': { label: 'Koorso luqadeed', explanation: 'Waxaad baran kartaa luqadda.' },
    'job-advice': {
      label: 'Talo ku saabsan shaqada',
      explanation: 'Waxaad heli kartaa caawimaad si aad shaqo u raadiso ama u codsato.',
    },
    education: {
      label: 'Iskuul iyo waxbarasho',
      explanation: 'Halkan waxbarasho waad ka heli kartaa, ama talo ku saabsan waxbarashada.',
    },
    courses: {
      label: 'Koorsooyin',
      explanation: 'Waxaad baran kartaa wax cusub, sida kombiyuutar ama dhar tolid.',
    },
    'assisted-return': {
      label: 'Caawimaad dalkaaga lagu noqdo',
      explanation: 'Waxaad heli kartaa caawimaad haddii aad rabto inaad dalkaagii ku noqoto.',
    },
    'family-tracing': {
      label: 'Raadinta qoyska',
      explanation: 'Waxaad heli kartaa caawimaad si aad u raadiso qoys aad xiriirkooda wayday.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Dadka galmo iibiya',
      explanation: 'Waxaa loogu talagalay adiga haddii aad galmo iibiso ama aad hore u iibin jirtay.',
    },
    migrants: {
      label: 'Muhaajiriin',
      explanation: 'Waxaa loogu talagalay adiga haddii aad dal kale ka timid.',
    },
    undocumented: {
      label: 'Dadka aan sharci deganaansho lahayn',
      explanation: 'Waxaa loogu talagalay adiga haddii aadan haysan oggolaansho aad dalka ku joogto.',
    },
    'eu-citizens': {
      label: 'Muwaadiniinta EU',
      explanation: 'Waxaa loogu talagalay adiga haddii aad muwaadin ka tahay dal EU ka mid ah.',
    },
    'asylum-seekers': {
      label: 'Magangelyo-doon',
      explanation: 'Waxaa loogu talagalay adiga haddii aad magangelyo codsanayso ama aad hore u codsatay.',
    },
    'trafficked-people': {
      label: 'Dadka laga ganacsaday',
      explanation: 'Waxaa loogu talagalay adiga haddii qof ku qasbo ama kaa faa’iideysto si uu lacag u helo.',
    },
    women: { label: 'Haween', explanation: 'Waxaa loogu talagalay adiga haddii aad haweeney tahay.' },
    men: { label: 'Rag', explanation: 'Waxaa loogu talagalay adiga haddii aad nin tahay.' },
    'trans-people': {
      label: 'Dadka trans-ka ah',
      explanation: 'Waxaa loogu talagalay adiga haddii aad trans tahay.',
    },
    lgbtiq: {
      label: 'Dadka LGBTIQ',
      explanation:
        'Waxaa loogu talagalay adiga haddii aad tahay lesbian, gay, bisexual, trans, intersex ama queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Ragga galmo la sameeya rag',
      explanation: 'Waxaa loogu talagalay adiga haddii aad nin tahay oo aad rag galmo la samayso.',
    },
    'people-who-use-drugs': {
      label: 'Dadka daroogo isticmaala',
      explanation:
        'Waxaa loogu talagalay adiga haddii aad daroogo isticmaasho ama aad hore u isticmaali jirtay.',
    },
    homeless: {
      label: 'Dadka aan guri lahayn',
      explanation: 'Waxaa loogu talagalay adiga haddii aadan lahayn meel joogto ah oo aad ku noolaato.',
    },
    'young-people': {
      label: 'Dhallinyaro',
      explanation: 'Waxaa loogu talagalay adiga haddii aad da’ yar tahay. Eeg xadka da’da.',
    },
    families: {
      label: 'Qoysas',
      explanation: 'Waxaa loogu talagalay adiga haddii aad carruur leedahay ama aad qoyskaaga la joogto.',
    },
    roma: { label: 'Dadka Roma', explanation: 'Waxaa loogu talagalay adiga haddii aad Roma tahay.' },
    workers: {
      label: 'Dadka shaqeeya',
      explanation: 'Waxaa loogu talagalay adiga haddii aad shaqayso ama aad hore u shaqayn jirtay.',
    },
    'people-with-hiv': {
      label: 'Dadka la nool HIV',
      explanation: 'Waxaa loogu talagalay adiga haddii aad HIV qabto.',
    },
    'victims-of-violence': {
      label: 'Dadka tacaddi loo geystay',
      explanation: 'Waxaa loogu talagalay adiga haddii qof ku garaacay, kuu hanjabay ama ku dhaawacay.',
    },
    relatives: {
      label: 'Qoyska iyo asxaabta dhow',
      explanation: 'Waxaa loogu talagalay adiga haddii qof kuu dhow uu caawimaad u baahan yahay.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Dadka kalena way iman karaan',
      explanation: 'Waad iman kartaa xitaa haddii aadan kooxdan ka mid ahayn.',
    },
    mainly: {
      label: 'Inta badan waa kooxdan',
      explanation: 'Haddii aadan kooxdan ka mid ahayn, waad weydiin kartaa inaad iman karto iyo in kale.',
    },
    only: {
      label: 'Kooxdan oo keliya',
      explanation: 'Halkan caawimaad waxaad ka heli kartaa oo keliya haddii aad kooxdan ka mid tahay.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Kuma weydiiyaan sharci deganaansho',
      explanation: 'Kuma weydiiyaan inaad dalka joogi karto iyo in kale.',
    },
    'not-required': {
      label: 'Sharci deganaansho looma baahna',
      explanation: 'Caawimaaddu kuma xirna sharciga deganaanshaha, laakiin way ku weydiin karaan sharcigaas.',
    },
    'some-services-only': {
      label: 'Qaar waa sharci deganaansho la’aan',
      explanation:
        'Caawimaadda qaar waad heli kartaa adigoo aan sharci deganaansho lahayn, laakiin dhammaan maaha.',
    },
    unconfirmed: {
      label: 'Lama oga: ma weydiiyaan deganaanshaha?',
      explanation:
        'Annagu ma ogin inay weydiiyaan iyo in kale. Waad weydiin kartaa ka hor intaadan sheegin cidda aad tahay.',
    },
  },
  identification: {
    none: {
      label: 'Aqoonsi looma baahna',
      explanation: 'Uma baahnid inaad tusto baasaboor ama warqad kale oo sheegaysa cidda aad tahay.',
    },
    'alias-accepted': {
      label: 'Magac kale waa la aqbalaa',
      explanation: 'Waxaad isticmaali kartaa magac aan ahayn kan baasaboorkaaga ku qoran.',
    },
    'any-document': {
      label: 'Keen nooc aqoonsi ah',
      explanation: 'Waa inaad tusto warqad magacaagu ku qoran yahay. Khasab maaha inay baasaboor tahay.',
    },
    'official-document': {
      label: 'Keen baasaboor ama aqoonsi rasmi ah',
      explanation: 'Waa inaad tusto baasaboor ama warqad kale oo rasmi ah oo sheegaysa cidda aad tahay.',
    },
    unconfirmed: {
      label: 'Lama oga: aqoonsi ma loo baahan yahay?',
      explanation: 'Annagu ma ogin inaad warqado tusayso iyo in kale. Marka hore waad weydiin kartaa.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Lambarka aqoonsiga qaranka looma baahna',
      explanation: 'Uma baahnid lambarka aqoonsiga qaranka ama aqoonsi elektaroonig ah sida BankID.',
    },
    needed: {
      label: 'Waa in la haystaa lambar aqoonsi qaran',
      explanation:
        'Waxaad u baahan tahay lambarka aqoonsiga qaranka ama aqoonsi elektaroonig ah sida BankID.',
    },
    unconfirmed: {
      label: 'Lama oga: lambar aqoonsi ma la rabaa?',
      explanation:
        'Annagu ma ogin inaad u baahan tahay lambar aqoonsi ama BankID iyo in kale. Marka hore waad weydiin kartaa.',
    },
  },
  anonymity: {
    full: {
      label: 'Magacaaga waad qarin kartaa',
      explanation: 'Si aad caawimaad u hesho uma baahnid inaad sheegto cidda aad tahay.',
    },
    partial: {
      label: 'Caawimaadda qaar waa magac la’aan',
      explanation:
        'Caawimaadda qaar waad heli kartaa adigoo aan sheegin cidda aad tahay, laakiin dhammaan maaha.',
    },
    none: {
      label: 'Magacaaga ma qarin kartid',
      explanation: 'Si aad caawimaad u hesho waa inaad sheegto cidda aad tahay.',
    },
    unconfirmed: {
      label: 'Lama oga: magacaaga ma qarin kartaa?',
      explanation:
        'Annagu ma ogin inay khasab tahay inaad sheegto cidda aad tahay iyo in kale. Marka hore waad weydiin kartaa.',
    },
  },
  cost: {
    free: { label: 'Bilaash', explanation: 'Waxba ma bixinaysid.' },
    'partly-free': {
      label: 'Qayb waa bilaash',
      explanation: 'Caawimaadda qaar lacag kama bixisid, inta kalena waad ka bixinaysaa.',
    },
    'small-fee': { label: 'Lacag yar', explanation: 'Waxaad bixinaysaa lacag yar.' },
    paid: { label: 'Waa inaad lacag bixiso', explanation: 'Caawimaadda waa inaad lacag ka bixiso.' },
    unconfirmed: {
      label: 'Lama oga: lacag ma la bixiyaa?',
      explanation: 'Annagu ma ogin inaad lacag bixinayso iyo in kale. Marka hore weydii qiimaha.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Imow ballan la’aan',
      explanation: 'Waxaad iman kartaa saacadaha furan adigoo aan ballan qabsan.',
    },
    appointment: { label: 'Ballan qabso', explanation: 'Waa inaad ballan qabsato ka hor intaadan iman.' },
    'phone-first': { label: 'Marka hore soo wac', explanation: 'Waa inaad soo wacdo ka hor intaadan iman.' },
    referral: {
      label: 'Waa in lagu soo gudbiyo',
      explanation: 'Waa in dhakhtar ama adeeg kale uu halkaas kuu gudbiyo.',
    },
    'no-referral-needed': {
      label: 'Gudbin looma baahna',
      explanation: 'Adigu waad la xiriiri kartaa, uma baahnid cid ku gudbisa.',
    },
    registration: {
      label: 'Waa inaad is qorto',
      explanation: 'Waa inaad is qorto ka hor intaadan ka qayb gelin.',
    },
    'queue-ticket': {
      label: 'Tigidhka safka',
      explanation: 'Waxaad qaadanaysaa tigidh oo waxaad sugaysaa markaaga.',
    },
    lottery: {
      label: 'Boosaska waa qori-tuur',
      explanation: 'Boosaska waxaa lagu bixiyaa qori-tuur, markaa waxaa dhici karta inaadan helin.',
    },
    'waiting-list': {
      label: 'Liiska sugitaanka',
      explanation: 'Waxaa lagugu qorayaa liis, waxaadna sugaysaa markaaga.',
    },
    outreach: {
      label: 'Waxay dadka kula kulmaan bannaanka',
      explanation: 'Waxaad kula kulmi kartaa bannaanka, halka ay wareegaan.',
    },
    online: { label: 'Internetka', explanation: 'Internetka ayaad kula xiriirtaa ama caawimaad ka heshaa.' },
  },
  records: {
    'none-kept': {
      label: 'Waxba kaama qoraan',
      explanation: 'Ma kaydiyaan magacaaga ama xog adiga kugu saabsan.',
    },
    'own-records-only': {
      label: 'Waxay ku qoraan diiwaankooda keliya',
      explanation: 'Wax bay kaa qoraan, laakiin waxay ku qoraan diiwaankooda oo keliya.',
    },
    'shared-health-record': {
      label: 'Fayl caafimaad oo la wadaago',
      explanation: 'Dadka kale ee ku daaweeya way akhrin karaan waxa lagaa qoro.',
    },
    unconfirmed: {
      label: 'Lama oga: wax ma kaa qoraan?',
      explanation: 'Annagu ma ogin waxa ay kaa qoraan. Marka hore waad weydiin kartaa.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Adigoon oggolaan booliska uma sheegaan',
      explanation:
        'Booliska kalama hadlaan arrintaada haddii aadan oggolaan. Qaanuunka waxaa ku jiri kara wax ka reeban, sida marka nafi khatar ku jirto.',
    },
    'legal-duty-only': {
      label: 'Booliska: keliya haddii qaanuunku qasbo',
      explanation:
        'Adigoon oggolaan booliska waxay u sheegaan oo keliya marka qaanuunku ku qasbo, sida marka nafi khatar ku jirto.',
    },
    'present-on-site': {
      label: 'Boolis ayaa goobta jooga',
      explanation: 'Marka aad halkan timaado waxaa dhici karta inaad boolis la kulanto.',
    },
    'part-of-authority': {
      label: 'Booliska ayaa adeegga maamula',
      explanation: 'Dadka halkan kugu caawiya waxay u shaqeeyaan booliska.',
    },
    unconfirmed: {
      label: 'Lama oga: booliska ma u sheegaan?',
      explanation: 'Annagu ma ogin waxa ay booliska u sheegaan. Weydii ka hor intaadan waxba u sheegin.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Laanta socdaalka: haddaad oggolaato uun',
      explanation:
        'Laanta socdaalka kalama hadlaan arrintaada haddii aadan oggolaan. Qaanuunka waxaa ku jiri kara wax ka reeban.',
    },
    'legal-duty-only': {
      label: 'Laanta socdaalka: qaanuun dartii keliya',
      explanation: 'Adigoon oggolaan laanta socdaalka waxay u sheegaan oo keliya marka qaanuunku ku qasbo.',
    },
    'present-on-site': {
      label: 'Laanta socdaalka ayaa goobta joogta',
      explanation:
        'Marka aad halkan timaado waxaa dhici karta inaad la kulanto dad ka socda laanta socdaalka.',
    },
    'part-of-authority': {
      label: 'Laanta socdaalka ayaa adeegga maamusha',
      explanation: 'Dadka halkan kugu caawiya waxay u shaqeeyaan laanta socdaalka.',
    },
    unconfirmed: {
      label: 'Lama oga: laanta socdaalka ma ogaataa?',
      explanation:
        'Annagu ma ogin waxa ay laanta socdaalka u sheegaan. Weydii ka hor intaadan waxba u sheegin.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Qaanuun ahaan waa inay sir hayaan',
      explanation:
        'Qaanuunku wuxuu leeyahay yaanay dad kale wax kaaga sheegin, laakiin waxaa jira wax ka reeban.',
    },
    no: {
      label: 'Qaanuun ahaan sir-hayn khasab kuma aha',
      explanation: 'Qaanuunku kama hor istaago inay dad kale wax kaaga sheegaan.',
    },
    unconfirmed: {
      label: 'Lama oga: ma ku qasban yihiin sir-hayn?',
      explanation:
        'Annagu ma ogin in qaanuunku ku qasbo inay sirtaada hayaan iyo in kale. Marka hore waad weydiin kartaa.',
    },
  },
  basis: {
    stated: {
      label: 'sida adeegga laftiisu sheegay',
      explanation: 'Adeegga laftiisa ayaa sidan qoray ama yiri.',
    },
    reported: {
      label: 'sida dad kale sheegeen',
      explanation: 'Cid aan adeegga ahayn ayaa sidan qortay ama tiri.',
    },
    rule: {
      label: 'sida qaanuun ama xeer qaran leeyahay',
      explanation: 'Xeerku waa sidan, laakiin marka aad tagto way ka duwanaan kartaa.',
    },
  },
  serviceStatus: {
    active: { label: 'Wuu shaqeeyaa', explanation: 'Adeeggu wuu jiraa oo dadka wuu qaabilaa.' },
    'temporarily-closed': {
      label: 'Muddo waa xiran yahay',
      explanation: 'Hadda halkan caawimaad kama heli kartid. Qorshuhu waa in mar kale la furo.',
    },
    inactive: {
      label: 'Hadda ma shaqeeyo',
      explanation:
        'Hadda halkan caawimaad kama heli kartid, annaguna ma ogin in mar kale la furi doono iyo in kale.',
    },
    defunct: {
      label: 'Gebi ahaan waa la xiray',
      explanation: 'Adeeggu mar dambe ma jiro, markaa mid kale ayaad u baahan tahay.',
    },
  },
  organizationType: {
    public: { label: 'Hay’ad dawladeed', explanation: 'Dawladda, gobolka ama degmada ayaa maamusha.' },
    charity: { label: 'Urur samafal', explanation: 'Urur aan doonayn inuu lacag kaa sameeyo.' },
    'faith-based': {
      label: 'Urur diineed',
      explanation: 'Kaniisad ama koox kale oo diin leh ayaa maamusha.',
    },
    'user-led': {
      label: 'Dad waayo-arag ah ayaa maamula',
      explanation: 'Dadka maamula waxay soo mareen nolol la mid ah tan dadka ay caawiyaan.',
    },
    'health-trust': { label: 'Isbitaal dawladeed', explanation: 'Hay’ad dawladeed oo isbitaallo maamusha.' },
    other: { label: 'Urur kale', explanation: 'Nooc kale oo urur ah.' },
  },
  locationKind: {
    physical: { label: 'Goob go’an', explanation: 'Waxaad tagi kartaa meel cayiman.' },
    mobile: {
      label: 'Meelo kala duwan ayuu tagaa',
      explanation: 'Adeeggu wuxuu yimaadaa meelo kala duwan, tusaale ahaan bas ayuu ku yimaadaa.',
    },
    outreach: {
      label: 'Bannaanka, halka dadku joogaan',
      explanation: 'Bannaanka ayay wareegaan, waxaadna kula kulmi kartaa halkaas.',
    },
    phone: { label: 'Telefoonka', explanation: 'Caawimaad waxaad ka heshaa telefoonka.' },
    online: { label: 'Internetka', explanation: 'Caawimaad waxaad ka heshaa internetka.' },
  },
  visibility: {
    public: { label: 'Cinwaan furan', explanation: 'Qof walba wuu arki karaa halka uu ku yaal.' },
    'on-request': {
      label: 'Weydii cinwaanka',
      explanation: 'Waa inaad la xiriirto si aad u ogaato halka uu ku yaal.',
    },
    area: {
      label: 'Aagga keliya ayaa la tusayaa',
      explanation: 'Waxaad arkaysaa oo keliya qiyaas ahaan halka uu ku yaal.',
    },
    confidential: {
      label: 'Cinwaan qarsoodi ah',
      explanation: 'Cinwaanku halkan kuma qorna, markaa waa inaad la xiriirto.',
    },
  },
  precision: {
    entrance: {
      label: 'Albaabka laga galo',
      explanation: 'Dhibicda khariidadda ku taal waxay ku tusaysaa albaabka laga galo.',
    },
    building: {
      label: 'Dhismaha',
      explanation: 'Dhibicda khariidadda ku taal waxay ku tusaysaa dhismaha, laakiin albaabka maaha.',
    },
    street: {
      label: 'Waddada',
      explanation: 'Dhibicda khariidadda ku taal waxay ku tusaysaa waddada, laakiin guriga maaha.',
    },
    postcode: {
      label: 'Aagga lambarka boostada',
      explanation: 'Dhibicda khariidadda ku taal waxay ku tusaysaa aagga lambarka boostada oo keliya.',
    },
    locality: {
      label: 'Magaalada',
      explanation: 'Dhibicda khariidadda ku taal waxay ku tusaysaa magaalada ama degmada oo keliya.',
    },
  },
  wheelchair: {
    yes: {
      label: 'Kursiga naafada waad ku geli kartaa',
      explanation: 'Waxaad ku geli kartaa kursiga naafada.',
    },
    limited: {
      label: 'Kursiga naafada way ku adag tahay',
      explanation: 'Caawimaad baad u baahan kartaa, ama meelaha qaar oo keliya ayaad gaari kartaa.',
    },
    no: { label: 'Kursiga naafada laguma geli karo', explanation: 'Kursiga naafada kuma geli kartid.' },
    unconfirmed: {
      label: 'Lama oga: kursiga naafada ma lagu galaa?',
      explanation:
        'Annagu ma ogin inaad kursiga naafada ku geli karto iyo in kale. Marka hore waad weydiin kartaa.',
    },
  },
  channel: {
    phone: { label: 'Telefoon', explanation: 'Waad soo wici kartaa.' },
    sms: { label: 'SMS', explanation: 'Waxaad diri kartaa fariin qoraal ah.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Waxaad wax ku qori kartaa WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Waxaad wax ku qori kartaa Signal.' },
    telegram: { label: 'Telegram', explanation: 'Waxaad wax ku qori kartaa Telegram.' },
    viber: { label: 'Viber', explanation: 'Waxaad wax ku qori kartaa Viber.' },
    messenger: { label: 'Messenger', explanation: 'Waxaad wax ku qori kartaa Messenger-ka Facebook.' },
    email: { label: 'Iimayl', explanation: 'Waxaad diri kartaa iimayl.' },
    web: {
      label: 'Bogga internetka',
      explanation: 'Wax dheeraad ah waxaad ka akhrin kartaa boggooda internetka.',
    },
    form: { label: 'Foom', explanation: 'Waxaad wax ku qori kartaa foom ku yaal boggooda internetka.' },
    chat: { label: 'Chat', explanation: 'Waxaad fariimo kula weydaarsan kartaa boggooda internetka.' },
    video: { label: 'Wicitaan muuqaal ah', explanation: 'Waxaad kula hadli kartaa muuqaal iyo cod.' },
  },
  numberShown: {
    yes: { label: 'Lambarkaaga waa la arkaa', explanation: 'Way arki karaan lambarka telefoonkaaga.' },
    no: {
      label: 'Lambarkaaga lama arko',
      explanation:
        'Ma arkaan lambarka telefoonkaaga, laakiin telefoonkaaga ayaa tusi kara inaad la xiriirtay.',
    },
    unconfirmed: {
      label: 'Lama oga: lambarkaaga ma la arkaa?',
      explanation: 'Annagu ma ogin inay arkaan lambarka telefoonkaaga iyo in kale.',
    },
  },
  contactCost: {
    free: { label: 'La xiriirku waa bilaash', explanation: 'Wicitaanka ama qoraalku waa kuu bilaash.' },
    'normal-rate': {
      label: 'Qiimaha caadiga ah',
      explanation: 'Waxaad bixinaysaa inta shirkadda telefoonkaagu caadi ahaan qaadato.',
    },
    premium: {
      label: 'Ka qaalisan caadiga',
      explanation: 'Wicitaanka ama qoraalka halkan ayaa ka qaalisan wicitaan caadi ah.',
    },
    unconfirmed: {
      label: 'Lama oga: la xiriirku lacag ma yahay?',
      explanation: 'Annagu ma ogin inta uu ku kaco wicitaanka ama qoraalku.',
    },
  },
  languageMode: {
    staff: {
      label: 'Shaqaaluhu way ku hadlaan',
      explanation: 'Luqaddan waxaad kula hadli kartaa qof halkaas ka shaqeeya.',
    },
    interpreter: {
      label: 'Turjubaan ayaa kala turjuma',
      explanation: 'Turjubaan ayaa idiin kala turjuma adiga iyo iyaga.',
    },
    written: {
      label: 'Qoraal keliya',
      explanation: 'Luqaddan waad ku akhrin kartaa ama ku qori kartaa, laakiin kulama hadli kartid.',
    },
    unconfirmed: {
      label: 'Lama oga: luqaddan ma ku hadlaan?',
      explanation:
        'Annagu ma ogin in qof ku hadlo ama ay turjubaan isticmaalaan iyo in kale. Marka hore waad weydiin kartaa.',
    },
  },
  areaScope: {
    local: {
      label: 'Magaaladan',
      explanation: 'Waxaa loogu talagalay adiga haddii aad joogto magaaladan ama degmadan.',
    },
    regional: {
      label: 'Gobolkan',
      explanation: 'Waxaa loogu talagalay adiga haddii aad joogto qaybtan dalka.',
    },
    national: {
      label: 'Dalka oo dhan',
      explanation: 'Waxaa loogu talagalay adiga meel kasta oo aad dalka ka joogto.',
    },
    international: {
      label: 'Dalal dhowr ah',
      explanation: 'Waxaa loogu talagalay adiga dalkan ama dal kale.',
    },
  },
  canAskFor: {
    'female-worker': {
      label: 'Waad codsan kartaa haweeney',
      explanation: 'Waad sheegi kartaa inaad rabto in haweeney ku caawiso.',
    },
    'male-worker': {
      label: 'Waad codsan kartaa nin',
      explanation: 'Waad sheegi kartaa inaad rabto in nin ku caawiyo.',
    },
    interpreter: {
      label: 'Waad codsan kartaa turjubaan',
      explanation: 'Waad sheegi kartaa inaad turjubaan u baahan tahay.',
    },
    companion: {
      label: 'Waad codsan kartaa qof ku raaca',
      explanation: 'Waad codsan kartaa in qof ku raaco.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Adeeggu wuu xaqiijiyay',
      explanation: 'Adeeggu wuu akhriyay waxa aad halkan ku aragto, wuxuuna yiri waa sax.',
    },
    visit: {
      label: 'Booqasho lagu hubiyay',
      explanation: 'Qof ayaa halkaas tagay si uu u hubiyo waxa aad halkan ku akhrido.',
    },
    phone: {
      label: 'Telefoon lagu hubiyay',
      explanation: 'Qof ayaa wacay si uu u hubiyo waxa aad halkan ku akhrido.',
    },
    website: {
      label: 'Bogga internetka lagu hubiyay',
      explanation: 'Waxa aad halkan ku akhrido waxay ka yimaadeen bogga internetka ee adeegga.',
    },
    'second-hand': {
      label: 'Ilo kale ayay ka timid',
      explanation: 'Waxa aad halkan ku akhrido waxay ka yimaadeen dad kale, adeegga maaha.',
    },
  },
  confidence: {
    high: {
      label: 'Ku dhowaad waan hubnaa',
      explanation: 'Waxaan u malaynaynaa in waxa aad halkan ku akhrido ay sax yihiin.',
    },
    medium: {
      label: 'Qayb baan hubnaa',
      explanation: 'Waxa aad halkan ku akhrido qaar way khaldanaan karaan. Marka hore weydii.',
    },
    low: {
      label: 'Ma hubno',
      explanation: 'Wax badan oo aad halkan ku akhrido way khaldanaan karaan. Marka hore weydii.',
    },
  },
  translationOrigin: {
    human: { label: 'Qof baa turjumay', explanation: 'Qof ayaa turjumay waxa aad akhrinayso.' },
    machine: {
      label: 'Mashiin baa turjumay',
      explanation: 'Mashiin ayaa turjumay waxa aad akhrinayso, cidna ma hubin.',
    },
    'machine-reviewed': {
      label: 'Mashiin baa turjumay, qof baa hubiyay',
      explanation: 'Mashiin ayaa turjumay waxa aad akhrinayso, qof ayaana hubiyay.',
    },
  },
  holidayRule: {
    open: {
      label: 'Wuu furan yahay fasaxa rasmiga ah',
      explanation: 'Saacadaha furan waa isku mid maalmaha fasaxa rasmiga ah.',
    },
    closed: {
      label: 'Wuu xiran yahay fasaxa rasmiga ah',
      explanation: 'Maalmaha fasaxa rasmiga ah ma iman kartid.',
    },
    unconfirmed: {
      label: 'Lama oga: ma furan yahay fasaxa rasmiga?',
      explanation:
        'Annagu ma ogin inuu furan yahay maalmaha fasaxa rasmiga ah iyo in kale. Marka hore waad weydiin kartaa.',
    },
  },
  weekdays: {
    mo: { label: 'Isniin', explanation: 'Isn' },
    tu: { label: 'Talaado', explanation: 'Tal' },
    we: { label: 'Arbaco', explanation: 'Arb' },
    th: { label: 'Khamiis', explanation: 'Kha' },
    fr: { label: 'Jimco', explanation: 'Jim' },
    sa: { label: 'Sabti', explanation: 'Sab' },
    su: { label: 'Axad', explanation: 'Axd' },
  },
};

export default so;
