import type { SearchWords } from './types.ts';

/** Bokmål: what readers type, besides the labels. */
export const nb: SearchWords = {
  language: 'nb',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'klamydia, gonoré, syfilis, hivtest, kjønnssykdom, teste meg, sjekke meg, blodprøve, sjekkeklinikk',
    'sexual-health-treatment':
      'antibiotika, utflod, svie, penicillin, kondylomer, behandle klamydia, svir når jeg tisser, klør nedentil, klør i underlivet, klør i skjeden, herpes',
    'hiv-prep-pep': 'forebygge hiv, hivmedisin, hivmedisiner, utsatt for hiv, kondomet sprakk, profylakse',
    contraception: 'p-piller, spiral, angrepille, minipille, p-stav, nødprevensjon',
    pregnancy:
      'gravid, jordmor, svangerskap, graviditetstest, fødsel, ultralyd, gynekolog, kvinnelege, gravtest, gravid test, spontanabort, mensen, mensen sen',
    abortion: 'ta abort, abortpille, avbryte svangerskapet, uønsket gravid, avslutte graviditeten',
    vaccination: 'vaksinasjon, vaksinere, hepatittvaksine, influensavaksine, HPV, mpox',
    'general-health':
      'lege, doktor, sykepleier, syk, helsesenter, feber, sykehus, blødning, blør, kreft, legehjelp, vondt i magen, legetime, hodepine, hoste, svimmel svimer utslett, hormoner, resept medisin, barnet sykt, lus skabb',
    dental:
      'tannpine, tenner, vondt i tennene, tannverk, tannklinikk, tannbehandling, vondt i tanna, tannen gjør vondt',
    'wound-care': 'sårstell, bandasje, plaster, byll, kutt, betent sår, verkebyll',
    'mental-health':
      'psykolog, psykiater, angst, depresjon, får ikke sove, psykiske problemer, deprimert, trist, selvskading, skader meg selv, panikk',
    'condoms-lubricant': 'gummi, kondom, glid, glidekrem, femidom, lube, kondomer',
    'clean-equipment': 'sprøyter, nåler, kanyler, rene sprøyter, sprøytebytte, sprøytespisser',
    naloxone: 'Narcan, Nyxoid, motgift, overdosespray, nesespray mot overdose',
    'drug-checking': 'teste stoff, sjekke stoff, rusmiddelanalyse, hva er i stoffet',
    'supervised-consumption': 'sprøyterom, injeksjonsrom, sted å sette skudd, overdoserom',
    'substance-use-treatment': 'avrusning, LAR, metadon, avhengighet, alkohol, slutte å drikke, rusa',
    emergency:
      'sos, ambulanse, legevakt, nødnummer, nødsituasjon, livsfare, politi, knivstukket, kniv, hjelp, hjelp meg',
    'violence-support':
      'blitt slått, mannen slår, vold i hjemmet, trusler, mishandling, voldelig kunde, stalking, slår, banket opp juling, angrepet overfalt kvelertak redd, trussel, stalker, utpressing, æresvold, omskjæring, kjønnslemlestelse, tvangsekteskap, truer, slo, utpresser',
    'sexual-assault-care':
      'voldtekt, voldtatt, overgrepsmottak, seksuelt overgrep, voldtektsmottak, misbrukt, voldtok, kunden tvang meg, tvunget meg',
    'crisis-shelter': 'tilfluktssted, rømme fra mannen, flykte hjemmefra, trygt hus, redd hjemme',
    'trafficking-support':
      'trafficking, tvang, tvangsarbeid, tvunget til prostitusjon, bakmenn, hallik, tatt passet, passet mitt, passet, halliken',
    'legal-advice':
      'advokat, jurist, rettshjelp, gratis advokat, domstol, lovverk, mistet pass, passet stjålet, pass, barnefordeling barnevern, utkastelse, ulovlig kastet ut, politiet tok penger, politiet tok pengene, arrestert, huseier utleier, huseieren leiligheten, politiet stoppet meg, borte pass, bot bøter',
    'immigration-advice':
      'visum, oppholdstillatelse, UDI, familiegjenforening, utvisning, oppholdskort, deportert, arbeidstillatelse, visumet gikk ut, visum utløpt, eu registrering',
    'asylum-advice': 'flyktning, søke asyl, asylsøknad, søke beskyttelse, avslag på asyl',
    'labour-rights':
      'lønn, sjefen, arbeidskontrakt, fagforening, sparken, får ikke betalt, betaler ikke, betaler',
    'help-to-report':
      'anmeldelse, politianmeldelse, politi, melde fra, bistandsadvokat, sende bilder, spre bilder, dele bilder, nakenbilder, ranet, bestjålet',
    'rights-information': 'mine rettigheter, krav på, hva er lov, sexkjøpsloven, lover og regler, d-nummer',
    'emergency-overnight-stay':
      'sove, seng, overnatting, natthjem, nattplass, herberge, akuttovernatting, nattseng, tak over hodet, sover ute, sovested, husly, hjemløs, kastet ut av leiligheten, kastet ut hjemmefra, huseieren kastet meg ut, utleier kastet meg ut, sengeplass, kastet ut, sover på gata',
    'safe-accommodation': 'trygg bolig, skjult bolig, botilbud, et sted å bo, gjemme seg',
    'day-centre': 'dagsenter, varmestue, hvile, værested, varme seg, dagtilbud, hjemløse, fryser, kald',
    food: 'sulten, middag, frokost, matutdeling, gratis mat, matpose, spise',
    clothing: 'sko, jakke, gratis klær, vinterklær, undertøy, tøy, sovepose',
    'shower-laundry': 'dusje, vaske klær, vaskemaskin, tørketrommel, bade',
    'money-advice':
      'gjeld, sosialhjelp, regninger, økonomi, NAV, ingen penger, penger, skatt, skattekort, bankkonto, husleie',
    'phone-internet': 'lade mobilen, wifi, mobil, lader, datamaskin, SIM-kort, strøm',
    counselling: 'snakke med noen, rådgivning, rådgiver, veiledning, noen å snakke med',
    'peer-support': 'likeperson, støttegruppe, erfaringskonsulent, selvhjelpsgruppe, andre som meg',
    'social-work':
      'sosionom, sosialkontor, hjelp med skjema, hjelp med brev, søknadshjelp, stjålet pass, slutte å selge sex, ut av prostitusjon, mistet ID-kort, ut av prostitusjonen, slutte i prostitusjon',
    outreach: 'oppsøkende, feltarbeid, uteteam, utekontakt, hjemmebesøk',
    'meeting-place': 'kafé, treffsted, treffe folk, ensom, venner, sosialt samvær, kaffe, alene',
    'crisis-line':
      'hjelpetelefon, selvmord, selvmordstanker, orker ikke mer, døgntelefon, noen å ringe, ta livet mitt, vil dø',
    interpreting:
      'oversetter, oversette, oversettelse, tolketjeneste, snakker ikke norsk, tolkehjelp, døv, kan ikke høre',
    'language-course': 'norskkurs, lære norsk, norsk, norskopplæring, språkkafé, lære språk',
    'job-advice': 'finne jobb, CV, jobbsøknad, arbeidsledig, ledig stilling, arbeid, annen jobb',
    education: 'studere, videregående, grunnskole, universitet, voksenopplæring, fagbrev',
    courses: 'datakurs, sykurs, lære noe nytt, workshop, aktiviteter',
    'assisted-return':
      'frivillig retur, hjemreise, hjemlandet, billett hjem, repatriering, IOM, reise hjem, dra hjem, vil hjem, hjem til Romania',
    'family-tracing': 'savnet, lete etter familie, mistet kontakten, søke etter noen, oppsporing',
  },
  audience: {
    'people-who-sell-sex':
      'sexarbeider, sexarbeid, prostitusjon, eskorte, selge sex, sexsalg, prostituert, ut av prostitusjonen, slutte i prostitusjon, slutte å selge sex, ut av prostitusjon, prostituerte, hore, ludder, gatepike, callgirl, massasje, massasjesalong, massør, bordell',
    migrants: 'innvandrer, utlending, innvandrere, utenlandsk, fra et annet land',
    undocumented: 'papirløs, uten papirer, papirløse, uten visum, uten opphold',
    'eu-citizens': 'EØS, EU-borger, EØS-borger, europeer, europeisk pass',
    'asylum-seekers': 'asyl, flyktning, flyktninger, asylmottak',
    'trafficked-people': 'trafficking, offer for menneskehandel, tvunget, utnyttet',
    women: 'dame, damer, jente, kvinne',
    men: 'mann, gutt, gutter, mannlig',
    'trans-people':
      'trans, transkvinne, transmann, ikke-binær, transkjønnet, transseksuell, transvestitt, shemale, ladyboy',
    lgbtiq: 'homofil, lesbe, lesbisk, bifil, queer, skeiv, trans transseksuell transvestitt shemale ladyboy',
    'men-who-have-sex-with-men': 'msm, homofil mann, bifil mann, sex mellom menn',
    'people-who-use-drugs': 'rusavhengig, narkotika, heroin, stoff, rusbruker, injisere, kokain, amfetamin',
    homeless: 'hjemløs, bostedsløs, husløs, bor på gata',
    'young-people': 'ungdom, tenåring, ung voksen, mindreårig',
    families: 'barn, mor, foreldre, alenemor, småbarn',
    roma: 'roma, romani, romanes',
    workers: 'arbeider, ansatt, arbeidsinnvandrer, sesongarbeider',
    'people-with-hiv': 'hivpositiv, har hiv, aids, hivsmittet',
    'victims-of-violence': 'voldsoffer, offer, mishandlet, truet',
    relatives: 'slektning, søsken, kjæreste, nær venn, ektefelle',
  },
  filters: {
    noPapers: 'uten papirer, papirløs, uten oppholdstillatelse, uten visum, uten personnummer, uten BankID',
    free: 'gratis, uten betaling, koster ingenting, kostnadsfritt',
    openNow: 'åpent nå, åpent, åpen nå, har åpent, åpent i dag',
    noAppointment: 'uten time, uten avtale, drop-in, uten timebestilling, rett fra gata',
    anonymous: 'anonym, anonymt, uten navn, slippe å si navn',
    always: 'døgnåpent, hele døgnet, 24 timer, døgnvakt',
  },
  fillers:
    'jeg, meg, min, mitt, mine, du, er, har, hadde, å, i, på, en, ei, et, til, for, med, og, som, vil, må, kan, skal, trenger, ønsker, hvor, noe, noen, ikke, blir, ble, blitt, av, fra, finnes, mannen, kjæresten, kona, sted, snakker, føler, tok, han, hun, kunde, kunden, de, det, hjelp, kundene',
  moments:
    'i går, i går kveld, i natt, i dag, i kveld, i morges, i helga, i helgen, forrige uke, i forrige uke, denne uka, nå, akkurat nå, nettopp, i forgårs, i morgen, uke, uker, måned, måneder, dager, siden',
  places: {
    Helsinki: 'Helsingfors',
    Turku: 'Åbo',
    Tampere: 'Tammerfors',
    Bruxelles: 'Brussel',
    București: 'Bukarest',
  },
};

export default nb;
