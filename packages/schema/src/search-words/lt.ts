import type { SearchWords } from './types.ts';

/** Lithuanian: what readers type, besides the labels. */
export const lt: SearchWords = {
  language: 'lt',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'venerinės ligos, chlamidiozė, gonorėja, sifilis, ŽIV testas, LPL, pasitikrinti, kraujo tyrimas',
    'sexual-health-treatment':
      'išskyros, antibiotikai, deginimas, kondilomos, penicilinas, gydyti chlamidiozę, degina šlapinantis, niežulys, niežti apačioje',
    'hiv-prep-pep': 'ŽIV prevencija, profilaktika, plyšo prezervatyvas, ŽIV rizika, tabletės nuo ŽIV',
    contraception:
      'kontracepcija, kontraceptinės tabletės, spiralė, skubioji kontracepcija, tabletė po sekso, apsisaugoti nuo nėštumo',
    pregnancy:
      'nėščia, akušerė, nėštumo testas, gimdymas, echoskopija, ginekologas, ginekologė, moterų gydytojas, persileidimas, vėluoja mėnesinės',
    abortion: 'nutraukti nėštumą, nėštumo nutraukimas, aborto tabletės, nepageidaujamas nėštumas',
    vaccination: 'vakcina, skiepas, skiepytis, skiepas nuo hepatito, ŽPV, skiepas nuo gripo',
    'general-health':
      'gydytojas, daktaras, slaugytoja, sergu, poliklinika, vaistai, ligoninė, kraujavimas, kraujuoju, vėžys, galvos skausmas, kosulys, karščiuoju, hormonai, receptas vaistai, vaikas serga, utėlės niežai',
    dental: 'dantistas, odontologas, dantis, skauda dantį, dantys',
    'wound-care': 'žaizda, tvarstis, bintas, pūlinys, įpjovimas, perrišimas',
    'mental-health':
      'psichologas, psichiatras, nerimas, depresija, negaliu miegoti, liūdesys, prislėgta, prislėgtas, liūdna, liūdnas, savižala, žaloju save, panikos priepuolis',
    'condoms-lubricant':
      'prezervatyvas, kondomai, kondomas, lubrikantai, moteriškas prezervatyvas, prezervatyvai',
    'clean-equipment': 'švirkštai, adatos, adatų keitimas, švarios adatos, švirkštas',
    naloxone: 'Narcan, priešnuodis, perdozavimas, nosies purškalas',
    'drug-checking': 'kas yra narkotike, patikrinti narkotikus, medžiagų tyrimas',
    'supervised-consumption': 'švirkštimosi kambarys, saugus švirkštimasis, vieta švirkštis',
    'substance-use-treatment':
      'detoksikacija, metadonas, priklausomybė, alkoholis, mesti gerti, reabilitacija',
    emergency:
      'sos, greitoji, greitoji pagalba, pavojus, priimamasis, policija, subadė, peilis, dūrė peiliu, padėkite, gelbėkite, pagalba, pagalbos',
    'violence-support':
      'muša, sumušė, grasinimai, smurtas šeimoje, persekiojimas, smurtas artimoje aplinkoje, mušė, mušamas bijau smaugė, smogė, užpuolė, užpulta, grasinimas, persekiotojas, šantažas, garbės smurtas, lytinių organų žalojimas, priverstinė santuoka, grasina, šantažuoja, intymios nuotraukos',
    'sexual-assault-care':
      'išžaginimas, išprievartavimas, išprievartavo, seksualinė prievarta, priekabiavimas, išžagino, išprievartauta, privertė',
    'crisis-shelter': 'prieglauda moterims, pabėgti iš namų, pabėgti nuo vyro, moterų namai',
    'trafficking-support':
      'prekyba žmonėmis, sąvadautojas, suteneris, priverstinis darbas, išnaudojimas, verčia dirbti, pasas, pasą',
    'legal-advice':
      'advokatas, teisininkas, juristas, teisinė pagalba, teismas, įstatymas, pasas, pavogė pasą, pamečiau pasą, vaiko globa, iškeldinimas, policija atėmė pinigus, policija paėmė pinigus, suėmė, buto šeimininkas, bauda baudos',
    'immigration-advice':
      'viza, leidimas gyventi, deportacija, išsiuntimas, šeimos susijungimas, dokumentai, viza baigėsi, baigėsi viza, deportavo deportuota',
    'asylum-advice':
      'pabėgėlis, prašyti prieglobsčio, prieglobstis, tarptautinė apsauga, prieglobsčio prašymas',
    'labour-rights':
      'atlyginimas, alga, viršininkas, nemoka, profsąjunga, darbo sutartis, moka, algos, nesumokėjo, klientas nesumokėjo, bosas nemoka',
    'help-to-report':
      'policija, pareiškimas, skundas, pranešti policijai, liudytojas, apiplėšė, apvogė, apiplėšta, nuogos nuotraukos',
    'rights-information': 'mano teisės, ar teisėta, turiu teisę, įstatymai',
    'emergency-overnight-stay':
      'nakvynė, nakvynės namai, kur miegoti, pernakvoti, hostelis, miegoti, miegu, stogas virš galvos, pastogė, miegoti gatvėje, benamis, benamė, išmetė iš namų, išmetė iš buto, šeimininkas išmetė',
    'safe-accommodation': 'saugus būstas, saugi vieta, saugūs namai, pasislėpti, slaptas adresas',
    'day-centre': 'dienos centras, pailsėti, sušilti, šilta vieta, benamiai, šalta, sušalau',
    food: 'alkanas, valgyti, pietūs, pusryčiai, nemokamas maistas, valgykla, alkana, valgau, badas',
    clothing: 'rūbai, batai, striukė, nemokami drabužiai, apatiniai, žieminiai drabužiai, miegmaišis',
    'shower-laundry': 'nusiprausti, skalbyklė, skalbykla, skalbti, maudytis',
    'money-advice':
      'skolos, pašalpa, sąskaitos, pinigai, parama, nėra pinigų, mokesčiai, banko sąskaita, nuoma, skola',
    'phone-internet':
      'wifi, įkrauti telefoną, kroviklis, mobilusis, kompiuteris, SIM kortelė, elektra, rozetė',
    counselling: 'pasikalbėti, konsultacija, konsultantas, išklausyti, kas išklausytų, kalbėti su kuo nors',
    'peer-support': 'paramos grupė, savitarpio pagalba, tokie kaip aš, savipagalbos grupė',
    'social-work':
      'socialinė pagalba, socialinės paslaugos, užpildyti formą, pagalba su dokumentais, pavogtas pasas, pamestas pasas, pavogė dokumentus, naują pasą, išeiti iš prostitucijos, mesti sekso darbą, mesti prostituciją, pasitraukti iš prostitucijos',
    outreach: 'mobili komanda, vizitas į namus',
    'meeting-place': 'kavinė, draugai, vienatvė, susipažinti, bendravimas, vieniša, esu viena',
    'crisis-line':
      'pagalbos linija, savižudybė, noriu mirti, pagalba telefonu, kam paskambinti, nusižudyti, nenoriu gyventi',
    interpreting: 'vertimas, versti, vertėja, nekalbu norvegiškai, išversti',
    'language-course':
      'norvegų kalbos kursai, mokytis norvegų, norvegų kalba, mokytis kalbos, anglų kalbos kursai',
    'job-advice': 'darbas, ieškau darbo, CV, gyvenimo aprašymas, bedarbis, darbo skelbimai, kitas darbas',
    education: 'studijos, universitetas, gimnazija, mokytis, suaugusiųjų mokykla, išsilavinimas',
    courses: 'kompiuterių kursai, siuvimas, mokymai, dirbtuvės, užsiėmimai',
    'assisted-return':
      'savanoriškas grįžimas, grįžti į Lietuvą, bilietas namo, grįžimas, repatriacija, TMO, namo, važiuoti namo',
    'family-tracing': 'dingęs žmogus, ieškau šeimos, praradau ryšį, dingę, ieškau giminių',
  },
  audience: {
    'people-who-sell-sex':
      'sekso darbuotoja, sekso darbas, prostitucija, eskortas, sekso paslaugos, mesti prostituciją, pasitraukti iš prostitucijos, išeiti iš prostitucijos, mesti sekso darbą, prostitutė, prostitutės, kekšė, kurva, masažas, masažo salonas, masažistė',
    migrants: 'migrantas, imigrantas, užsienietis, užsienietė, emigrantas',
    undocumented: 'be dokumentų, be vizos, pasibaigusi viza',
    'eu-citizens': 'ES pilietis, Europos Sąjunga, europietis, EEE',
    'asylum-seekers': 'pabėgėlis, pabėgėliai, prieglobstis, prašau prieglobsčio',
    'trafficked-people': 'prekybos žmonėmis auka, prekyba žmonėmis, išnaudojama, priversta',
    women: 'moteris, mergina, merginos, moterims',
    men: 'vyras, vaikinas, vaikinai, vyrams',
    'trans-people':
      'translytis, transmoteris, transvyras, transseksualas, nebinarinis, trans, transvestitas, transseksuali, shemale',
    lgbtiq: 'LGBT, gėjus, gėjai, lesbietė, biseksualus, queer, trans translytis transvestitas',
    'men-who-have-sex-with-men': 'VSV, biseksualūs vyrai, homoseksualūs vyrai',
    'people-who-use-drugs': 'narkotikai, heroinas, priklausomybė, švirkštis, kokainas, amfetaminas',
    homeless: 'benamis, benamiai, benamystė, gatvėje, neturiu kur gyventi',
    'young-people': 'jaunimas, paauglys, paaugliai, nepilnametis',
    families: 'šeima, vaikai, vaikas, mama, tėvai, vieniša mama',
    roma: 'romas, romė, romų, romani',
    workers: 'darbuotojas, darbininkas, darbuotojai, sezoninis darbuotojas',
    'people-with-hiv': 'ŽIV teigiamas, ŽIV užsikrėtęs, turiu ŽIV, AIDS',
    'victims-of-violence': 'auka, smurto auka, sumušta, grasina',
    relatives: 'giminės, partneris, žmona, broliai ir seserys',
  },
  filters: {
    noPapers: 'be dokumentų, be vizos, be leidimo gyventi, be paso',
    free: 'nemokamai, nemokama, nemokamas, dykai',
    openNow: 'dabar atidaryta, atidaryta, dirba dabar, šiandien atidaryta',
    noAppointment: 'be registracijos, be susitarimo, be išankstinės registracijos, gyva eilė',
    anonymous: 'anonimiškai, anoniminis, anonimiška, anonimas, be vardo',
    always: '24 valandas, visą parą, visą naktį',
  },
  fillers:
    'aš, mane, man, mano, tu, jis, ji, esu, yra, buvo, turiu, neturiu, nėra, ne, ir, su, be, į, iš, ant, dėl, kad, kur, kaip, ką, kas, noriu, reikia, ieškau, galiu, vieta, vietos, vyras, vaikinas, draugas, žmona, kalbu, kalba, jaučiuosi, skauda, atėmė, klientas, kažkas, pagalba, pagalbos',
  moments:
    'vakar, vakar vakare, vakar naktį, šiandien, šįvakar, šiąnakt, dabar, šįryt, savaitgalį, šį savaitgalį, praeitą savaitę, šią savaitę, rytoj, savaitę, savaitės, savaičių, mėnesį, mėnesiai, mėnesių, dienų',
  places: {
    Oslo: 'Oslas',
    Bergen: 'Bergenas',
    Trondheim: 'Trondheimas',
    Stavanger: 'Stavangeris',
    Kristiansand: 'Kristiansandas',
    Drammen: 'Dramenas',
    Fredrikstad: 'Fredrikstadas',
    Sarpsborg: 'Sarpsborgas',
    Porsgrunn: 'Porsgrunas',
    Ålesund: 'Olesundas',
    Sandefjord: 'Sandefjordas',
    Haugesund: 'Haugesundas',
    Tønsberg: 'Tensbergas',
    Arendal: 'Arendalis',
    Hamar: 'Hamaras',
    Larvik: 'Larvikas',
    Halden: 'Haldenas',
    Lillehammer: 'Lilehameris',
    Kristiansund: 'Kristiansundas',
    Harstad: 'Harstadas',
    Narvik: 'Narvikas',
    Kirkenes: 'Kirkenesas',
    Hammerfest: 'Hamerfestas',
    Kongsberg: 'Kongsbergas',
    Horten: 'Hortenas',
    Stockholm: 'Stokholmas',
    Göteborg: 'Geteborgas',
    Malmö: 'Malmė',
    København: 'Kopenhaga',
    Aarhus: 'Orhusas',
    Aalborg: 'Olborgas',
    Reykjavík: 'Reikjavikas',
    Berlin: 'Berlynas',
    Hamburg: 'Hamburgas',
    München: 'Miunchenas',
    Köln: 'Kelnas',
    Frankfurt: 'Frankfurtas',
    Wien: 'Viena',
    Zürich: 'Ciurichas',
    Genève: 'Ženeva',
    Amsterdam: 'Amsterdamas',
    Rotterdam: 'Roterdamas',
    Bruxelles: 'Briuselis',
    Antwerpen: 'Antverpenas',
    Paris: 'Paryžius',
    Marseille: 'Marselis',
    Lyon: 'Lionas',
    London: 'Londonas',
    Manchester: 'Mančesteris',
    Dublin: 'Dublinas',
    Madrid: 'Madridas',
    Valencia: 'Valensija',
    Sevilla: 'Sevilija',
    Lisboa: 'Lisabona',
    Milano: 'Milanas',
    Napoli: 'Neapolis',
    Torino: 'Turinas',
    Firenze: 'Florencija',
    Venezia: 'Venecija',
    Genova: 'Genuja',
    Warszawa: 'Varšuva',
    Kraków: 'Krokuva',
    Gdańsk: 'Gdanskas',
    Wrocław: 'Vroclavas',
    Budapest: 'Budapeštas',
    București: 'Bukareštas',
    'Cluj-Napoca': 'Klužas',
    Iași: 'Jasai',
    Beograd: 'Belgradas',
    Zagreb: 'Zagrebas',
    Ljubljana: 'Liubliana',
    Rīga: 'Ryga',
    Tallinn: 'Talinas',
    Istanbul: 'Stambulas',
  },
};

export default lt;
