import type { SearchWords } from './types.ts';

/** Albanian: what readers type, besides the labels. */
export const sq: SearchWords = {
  language: 'sq',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'sëmundje veneriane, klamidia, gonorre, sifiliz, test HIV, analiza gjaku, SST, analizë e gjakut',
    'sexual-health-treatment':
      'sekrecione, antibiotikë, djegie, kondiloma, penicilinë, shërim i klamidias, djeg kur urinoj, kruhet poshtë, kruajtje',
    'hiv-prep-pep':
      'parandalim i HIV, profilaksi, u ça prezervativi, rrezik nga HIV, hape kundër HIV, u shpua prezervativi',
    contraception:
      'kontraceptivë, kontracepsion, spirale, pilula, pilula e ditës tjetër, hape kontraceptive, pilula e mëngjesit pas',
    pregnancy:
      'shtatzënë, barrë, mami, test shtatzënie, lindje, eko, gjinekolog, dështim spontan, vonesë menstruacionesh',
    abortion: 'ndërprerje e shtatzënisë, dështim, pilula e abortit, shtatzëni e padëshiruar',
    vaccination: 'vaksinë, vaksinim, vaksinë hepatiti, HPV, vaksinë gripi',
    'general-health':
      'mjek, doktor, infermiere, i sëmurë, klinikë, temperaturë, spital, gjakderdhje, gjakosje, kancer, dhimbje koke, kollë, rrjedh gjak, hormone, recetë ilaçe, fëmija sëmurë, morra zgjebe',
    dental: 'dhëmb, dhëmbë, dhimbje dhëmbi, stomatolog, dentist',
    'wound-care': 'plagë, fashë, absces, prerje, plagë e infektuar, garzë',
    'mental-health':
      'psikolog, psikiatër, ankth, depresion, nuk fle dot, trishtim, e dëshpëruar, i dëshpëruar, e trishtuar, i trishtuar, vetëlëndim, e pres veten, sulm paniku',
    'condoms-lubricant':
      'prezervativ, kondom, kondoma, xhel, prezervativ femëror, prezervativë, prezervativa',
    'clean-equipment': 'shiringa, gjilpëra, shkëmbim shiringash, shiringa të pastra',
    naloxone: 'Narcan, antidot, spraj për hundë, mbidoza',
    'drug-checking': 'çfarë ka droga, analizë e drogës, testim i drogës',
    'supervised-consumption': 'dhomë injektimi, vend për injektim, konsum i mbikëqyrur',
    'substance-use-treatment': 'detoksifikim, metadon, varësi, alkool, lë drogën, lë pijen',
    emergency:
      'sos, urgjencë, ambulancë, emergjencë, rrezik, ndihma e shpejtë, polici, thikë, më therën, ndihmë, më ndihmoni',
    'violence-support':
      'më rreh, dhunë në familje, kërcënime, rrahje, ngacmim, rreh, godet, goditi frikë mbyti, sulmuar, kërcënim, përndjekës, vrasje për nder, gjymtim gjenital, martesë e detyruar, kërcënon, shantazhon, sulmoi, foto intime, rrahu rrahën dhuna, goditën sulmuan',
    'sexual-assault-care':
      'përdhunim, përdhunuar, abuzim seksual, sulm seksual, ngacmim seksual, përdhunoi, përdhunon, më detyroi',
    'crisis-shelter': 'strehë për gra, strehëz, ik nga shtëpia, ik nga burri, shtëpi për gra',
    'trafficking-support':
      'trafik njerëzish, prostitucion i detyruar, më detyrojnë, punë e detyruar, shfrytëzim, trafikim, pasaportë, tutor, tutori',
    'legal-advice':
      'avokat, avokate, jurist, ndihmë juridike, ligj, gjykatë, pasaportë, vodhën pasaportën, humba pasaportën, kujdestari e fëmijës, nxjerrje nga shtëpia, policia mori paratë, policia mori lekët, arrestoi, pronari i shtëpisë, qiradhënësi, gjobë gjoba',
    'immigration-advice':
      'vizë, leje qëndrimi, dokumente, dëbim, bashkim familjar, deportim, viza skadoi, viza ka skaduar, dëbuar deportuar',
    'asylum-advice': 'refugjat, kërkoj azil, kërkesë për azil, mbrojtje ndërkombëtare, azil i refuzuar',
    'labour-rights':
      'rrogë, pagë, shef, nuk më paguan, sindikatë, kontratë pune, shefi, nuk më paguajnë, klienti nuk pagoi',
    'help-to-report':
      'polici, denoncim, ankesë, denoncoj, dëshmitar, më grabitën, grabitje, më vodhën, foto lakuriq',
    'rights-information': 'të drejtat e mia, të drejta, a është e ligjshme, kam të drejtë, ligje',
    'emergency-overnight-stay':
      'krevat, fjetje, ku të fle, strehë nate, bujtinë, kaloj natën, fle, flejmë, gjumë, strehë, çati, i pastrehë, e pastrehë, më nxorën nga shtëpia, më përzunë, pronari më nxori',
    'safe-accommodation': 'shtëpi e sigurt, vend i sigurt, strehim i sigurt, fshihem, adresë e fshehtë',
    'day-centre': 'qendër ditore, pushim, ngrohem, pushoj, të pastrehë, ftohtë',
    food: 'i uritur, për të ngrënë, drekë, mëngjes, ushqim falas, mensë, e uritur, uri, ha bukë',
    clothing: 'veshje, këpucë, xhaketë, rroba falas, të brendshme, rroba dimri, thes gjumi',
    'shower-laundry': 'banjë, lavatriçe, lahem, laj rroba, lavanderi',
    'money-advice':
      'borxhe, ndihmë sociale, fatura, lekë, ndihmë ekonomike, nuk kam para, para, taksa, tatimi, llogari bankare, qira',
    'phone-internet':
      'wifi, karikoj telefonin, karikues, celular, kompjuter, kartë SIM, rrymë, prizë, mesazh',
    counselling: 'këshillim, flas me dikë, këshilltar, dikush të më dëgjojë',
    'peer-support': 'grup mbështetjeje, grup vetëndihme, njerëz si unë, mbështetje nga të barabartët',
    'social-work':
      'shërbime sociale, asistent social, plotësoj formularë, ndihmë me dokumente, pasaportë e vjedhur, humba dokumentet, pasaportën e humbur, dal nga prostitucioni, lë punën e seksit, lë prostitucionin, largohem nga prostitucioni',
    outreach: 'ekip lëvizës, punë në terren, vizitë në shtëpi, ekip në terren',
    'meeting-place': 'kafene, miq, vetmi, njoh njerëz, shoqëri, e vetmuar, jam vetëm',
    'crisis-line': 'linjë ndihme, vetëvrasje, dua të vdes, telefon ndihme, telefonoj dikë, vras veten',
    interpreting: 'përkthim, përkthej, përkthyese, interpret, nuk flas norvegjisht',
    'language-course': 'kurs norvegjishte, mësoj norvegjisht, norvegjisht, mësoj gjuhën, kurs anglishteje',
    'job-advice': 'kërkoj punë, CV, i papunë, vend pune, aplikim pune, punë tjetër',
    education: 'studime, universitet, gjimnaz, arsim për të rritur, fakultet',
    courses: 'kurs kompjuteri, rrobaqepësi, trajnim, punëtori, aktivitete',
    'assisted-return':
      'kthim vullnetar, kthehem në shtëpi, biletë kthimi, riatdhesim, kthim në atdhe, IOM, shkoj në shtëpi, kthehem në Shqipëri, kthehem në Kosovë',
    'family-tracing': 'i humbur, kërkoj familjen, humba kontaktin, person i zhdukur, kërkoj të afërmit',
  },
  audience: {
    'people-who-sell-sex':
      'punonjëse seksi, punë seksi, prostitucion, eskortë, shes seks, lë prostitucionin, largohem nga prostitucioni, dal nga prostitucioni, lë punën e seksit, prostitutë, prostituta, kurvë, kurva, lavire, putanë, masazh, sallon masazhi, masazhiste',
    migrants: 'migrant, imigrant, i huaj, e huaj, emigrant',
    undocumented: 'pa dokumente, pa letra, pa vizë',
    'eu-citizens': 'shtetas i BE, evropian, Bashkimi Evropian, ZEE',
    'asylum-seekers': 'azilkërkuese, refugjat, refugjatë, azil',
    'trafficked-people': 'viktimë e trafikimit, trafikim, e shfrytëzuar, e detyruar',
    women: 'grua, vajzë, vajza, femër, femra',
    men: 'burrë, djalë, djem, mashkull, meshkuj',
    'trans-people':
      'transgjinor, transgjinore, grua trans, burrë trans, jobinar, trans, travesti, transseksual, shemale',
    lgbtiq: 'LGBT, gej, gay, lesbike, biseksual, queer, trans travesti transgjinor',
    'men-who-have-sex-with-men': 'MSM, burra gej, burrë gej, burra biseksualë',
    'people-who-use-drugs': 'droga, heroinë, varësi, përdorues droge, injektim, kokainë, amfetaminë',
    homeless: 'i pastrehë, të pastrehë, në rrugë, fle në rrugë',
    'young-people': 'rini, adoleshent, i ri, e re, i mitur',
    families: 'fëmijë, nënë, prindër, nënë e vetme, bebe',
    roma: 'rom, romani',
    workers: 'punëtor, punëtore, punonjës, punëtor sezonal',
    'people-with-hiv': 'HIV pozitiv, seropozitiv, kam HIV, SIDA',
    'victims-of-violence': 'viktimë, viktimë e dhunës, e rrahur, e kërcënuar',
    relatives: 'të afërm, partner, bashkëshort, bashkëshorte, vëllezër e motra',
  },
  filters: {
    noPapers: 'pa dokumente, pa letra, pa vizë, pa leje qëndrimi, pa pasaportë',
    free: 'falas, pa pagesë, pa lekë, nuk kushton',
    openNow: 'hapur tani, hapur, hapur sot, është hapur',
    noAppointment: 'pa takim, pa rezervim, pa orar të caktuar, pa lënë takim',
    anonymous: 'anonim, anonime, anonimisht, anonimitet, pa emër',
    always: '24 orë, ditë e natë, gjithë natën',
  },
  fillers:
    'unë, më, mua, im, ime, mi, ti, ai, ajo, jam, është, kam, ka, s, nuk, nga, në, me, pa, për, dhe, e, i, të, një, që, ku, si, çfarë, dua, duhet, kërkoj, mund, vend, burri, burrit, dashuri, gruaja, flas, flet, ndihem, dhemb, mori, morën, gjuha, klienti, ma, dikush, ndihmë, po',
  moments:
    'dje, mbrëmë, sonte, sot, tani, sot në mëngjes, këtë mëngjes, në fundjavë, këtë fundjavë, javën e kaluar, këtë javë, nesër, javë, muaj',
  places: {
    Göteborg: 'Gjeteborg',
    København: 'Kopenhagë, Kopenhagen',
    München: 'Mynih, Munih',
    Köln: 'Këln',
    Wien: 'Vjenë, Vjena',
    Zürich: 'Zyrih, Cyrih',
    Genève: 'Gjeneva',
    Bruxelles: 'Bruksel',
    Marseille: 'Marsejë',
    Lyon: 'Lion',
    London: 'Londër, Londra',
    Sevilla: 'Sevilje',
    Lisboa: 'Lisbonë',
    Venezia: 'Venedik',
    Genova: 'Gjenovë',
    Warszawa: 'Varshavë, Varshava',
    Praha: 'Pragë, Praga',
    București: 'Bukuresht',
    Sofia: 'Sofje',
    Ljubljana: 'Lubjanë, Lubjana',
    Rīga: 'Rigë',
    Tallinn: 'Talin',
    Istanbul: 'Stamboll',
  },
};

export default sq;
