import type { SearchWords } from './types.ts';
import { nb } from './nb.ts';

/** Nynorsk: what readers type, besides the labels. Many of them type Bokmål too, so only what differs stands here. */
export const nn: SearchWords = {
  language: 'nn',
  origin: 'machine',
  needs: {
    ...nb.needs,
    'sexual-health-testing':
      'klamydia, gonoré, syfilis, hivtest, kjønnssjukdom, teste meg, sjekke meg, blodprøve',
    'sexual-health-treatment':
      'antibiotika, utflod, svie, penicillin, kondylom, behandle klamydia, svir når eg tissar, klør nedantil, klør i underlivet, klør i skjeden, herpes',
    'hiv-prep-pep': 'førebyggje hiv, hivmedisin, hivmedisinar, utsett for hiv, kondomet sprakk, profylakse',
    abortion: 'ta abort, abortpille, avbryte svangerskapet, uønskt gravid, avslutte graviditeten',
    'general-health':
      'lege, doktor, sjukepleiar, sjuk, helsesenter, feber, sjukehus, bløding, blør, kreft, legehjelp, vondt i magen, legetime, hovudverk, hoste, svimmel svimar utslett, hormon, resept medisin, barnet sjukt, lus skabb',
    dental:
      'tannpine, tenner, vondt i tennene, tannverk, tannklinikk, tannbehandling, vondt i tanna, tanna gjer vondt',
    'mental-health':
      'psykolog, psykiater, angst, depresjon, får ikkje sove, psykiske problem, deprimert, trist, sjølvskading, skadar meg sjølv, panikk',
    'condoms-lubricant': 'gummi, kondom, kondomar, kondomer, glid, glidekrem, femidom, lube',
    'clean-equipment': 'brukarutstyr, sprøyter, nåler, kanylar, reine sprøyter, sprøytebyte',
    'drug-checking': 'teste stoff, sjekke stoff, rusmiddelanalyse, kva er i stoffet',
    'supervised-consumption': 'sprøyterom, injeksjonsrom, stad å setje skot, overdoserom',
    'substance-use-treatment': 'avrusing, LAR, metadon, avhengigheit, alkohol, slutte å drikke',
    emergency:
      'sos, ambulanse, legevakt, naudnummer, naudsituasjon, livsfare, politi, knivstukken, kniv, hjelp, hjelp meg',
    'violence-support':
      'blitt slått, mannen slår, vald i heimen, truslar, mishandling, valdeleg kunde, stalking, slår, banka opp juling, angripen overfallen kvelartak redd, trussel, stalkar, utpressing, æresvald, omskjering, kjønnslemlesting, tvangsekteskap, truar, slo',
    'sexual-assault-care':
      'valdtekt, valdteken, overgrepsmottak, seksuelt overgrep, misbrukt, valdtok, tvinga meg, kunden tvang meg',
    'crisis-shelter': 'tilfluktsstad, rømme frå mannen, flykte heimanfrå, trygt hus, redd heime',
    'trafficking-support':
      'trafficking, tvang, tvangsarbeid, tvinga til prostitusjon, bakmenn, hallik, passet mitt, passet, halliken',
    'legal-advice':
      'advokat, jurist, rettshjelp, gratis advokat, domstol, lovverk, mista pass, passet stole, pass, barnefordeling barnevern, utkasting, politiet tok pengar, politiet tok pengane, arrestert, ulovleg kasta ut, huseigar, huseigaren leilegheita, politiet stoppa meg, utleigar, bot bøter',
    'immigration-advice':
      'visum, opphaldsløyve, UDI, familiesameining, utvising, opphaldskort, arbeidsløyve, visumet gjekk ut',
    'asylum-advice': 'flyktning, søkje asyl, asylsøknad, søkje vern, avslag på asyl',
    'labour-rights':
      'løn, sjefen, arbeidskontrakt, fagforeining, sparken, får ikkje betalt, betaler ikkje, betaler',
    'help-to-report':
      'melding til politiet, politi, melde frå, anmelde, bistandsadvokat, sende bilete, spreie bilete, dele bilete, nakenbilete, rana, robba',
    'rights-information': 'rettar, mine rettar, krav på, kva er lov, sexkjøpslova, lover og reglar, d-nummer',
    'emergency-overnight-stay':
      'overnatting, sove, natthjem, nattplass, herberge, akuttovernatting, nattseng, tak over hovudet, søv ute, sovestad, husly, heimlaus, kasta ut av leilegheita, kasta ut heimanfrå, huseigaren kasta meg ut, utleigar kasta meg ut, sengeplass, kasta ut, søv på gata',
    'safe-accommodation': 'trygg bustad, skjult bustad, butilbod, ein stad å bu, gøyme seg',
    'day-centre': 'dagsenter, varmestove, kvile, værestad, varme seg, dagtilbod, heimlause, frys, kald',
    food: 'svolten, middag, frukost, matutdeling, gratis mat, matpose, ete',
    clothing: 'klær, sko, jakke, gratis klede, vinterklede, undertøy, sovepose',
    'shower-laundry': 'dusje, vaske klede, vaskemaskin, tørketrommel, bade',
    'money-advice':
      'gjeld, sosialhjelp, rekningar, økonomi, NAV, pengar, ingen pengar, skatt, skattekort, husleige',
    'phone-internet': 'lade mobilen, wifi, mobil, ladar, datamaskin, SIM-kort, straum',
    counselling: 'snakke med nokon, rådgiving, rådgivar, rettleiing, nokon å snakke med',
    'peer-support': 'likeperson, støttegruppe, erfaringskonsulent, sjølvhjelpsgruppe, andre som meg',
    'social-work':
      'sosionom, sosialkontor, hjelp med skjema, hjelp med brev, søknadshjelp, stole pass, mista ID, slutte å selje sex, ut av prostitusjon, ut av prostitusjonen, slutte i prostitusjon',
    outreach: 'oppsøkjande, feltarbeid, uteteam, utekontakt, heimebesøk',
    'meeting-place': 'kafé, treffstad, treffe folk, einsam, vener, sosialt samvær, kaffi, åleine',
    'crisis-line':
      'hjelpetelefon, sjølvmord, sjølvmordstankar, orkar ikkje meir, døgntelefon, nokon å ringje, ta livet mitt, vil døy',
    interpreting:
      'omsetjar, omsetje, omsetjing, tolketeneste, snakkar ikkje norsk, tolkehjelp, døv, kan ikkje høre',
    'language-course': 'norskkurs, lære norsk, norsk, norskopplæring, språkkafé, lære språk',
    'job-advice': 'finne jobb, CV, jobbsøknad, arbeidslaus, ledig stilling, arbeid, annan jobb',
    education: 'studere, vidaregåande, grunnskule, universitet, vaksenopplæring, fagbrev',
    courses: 'datakurs, sykurs, lære noko nytt, workshop, aktivitetar',
    'assisted-return':
      'frivillig retur, heimreise, heimlandet, billett heim, repatriering, IOM, reise heim, dra heim, vil heim, heim til Romania',
    'family-tracing': 'sakna, leite etter familie, mista kontakten, søkje etter nokon, oppsporing',
  },
  audience: {
    ...nb.audience,
    'people-who-sell-sex':
      'sexarbeidar, sexarbeid, prostitusjon, eskorte, selje sex, sexsal, prostituert, ut av prostitusjonen, slutte i prostitusjon, slutte å selje sex, ut av prostitusjon, prostituerte, hore, ludder, gatejente, callgirl, massasje, massasjesalong, massør',
    migrants: 'innvandrar, utlending, innvandrarar, utanlandsk, frå eit anna land',
    undocumented: 'papirlaus, utan papir, papirlause, utan visum, utan opphald',
    'eu-citizens': 'EØS, EU-borgar, EØS-borgar, europear, europeisk pass',
    'trafficked-people': 'trafficking, offer for menneskehandel, tvinga, utnytta',
    women: 'dame, damer, jente, kvinne',
    men: 'mann, gut, gutar, mannleg',
    'trans-people':
      'trans, transkvinne, transmann, ikkje-binær, transkjønna, transseksuell, transvestitt, shemale, ladyboy',
    'men-who-have-sex-with-men': 'msm, homofil mann, bifil mann, sex mellom menn',
    'people-who-use-drugs': 'rusavhengig, narkotika, heroin, stoff, rusbrukar, injisere, kokain, amfetamin',
    homeless: 'heimlaus, bustadlaus, huslaus, bur på gata',
    'young-people': 'ungdom, tenåring, ung vaksen, mindreårig',
    families: 'barn, born, mor, foreldre, åleinemor, småbarn',
    workers: 'arbeidar, tilsett, arbeidsinnvandrar, sesongarbeidar',
    'people-with-hiv': 'hivpositiv, har hiv, aids, hivsmitta',
    'victims-of-violence': 'valdsoffer, offer, mishandla, truga',
    relatives: 'pårørande, slektning, sysken, kjæraste, ektefelle',
  },
  filters: {
    noPapers: 'utan papir, papirlaus, utan opphaldsløyve, utan visum, utan personnummer, utan BankID',
    free: 'gratis, utan betaling, kostar ingenting, kostnadsfritt',
    openNow: 'ope no, ope, open no, har ope, ope i dag',
    noAppointment: 'utan time, utan avtale, drop-in, utan timebestilling, rett frå gata',
    anonymous: 'anonym, anonymt, utan namn, sleppe å seie namn',
    always: 'døgnope, heile døgnet, 24 timar, døgnvakt',
  },
  fillers:
    'eg, meg, min, mitt, mine, du, er, har, hadde, å, i, på, ein, ei, eit, til, for, med, og, som, vil, må, kan, skal, treng, ynskjer, kvar, noko, nokon, ikkje, blir, blei, vart, av, frå, finst, mannen, kjærasten, kona, stad, snakkar, kjenner, tok, han, ho, kunde, kunden, dei, det, hjelp',
  moments:
    'i går, i går kveld, i natt, i dag, i kveld, i dag tidleg, i helga, førre veke, i førre veke, denne veka, akkurat no, nettopp, i forgårs, i morgon, veke, veker, månad, månader, dagar, sidan',
  places: {
    Helsinki: 'Helsingfors',
    Turku: 'Åbo',
    Tampere: 'Tammerfors',
    Bruxelles: 'Brussel',
    București: 'Bukarest',
  },
};

export default nn;
