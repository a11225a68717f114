import type { SearchWords } from './types.ts';

/** Romanian: what readers type, besides the labels. */
export const ro: SearchWords = {
  language: 'ro',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'BTS, boli venerice, clamidia, gonoree, sifilis, test HIV, analize, analize de sânge',
    'sexual-health-treatment':
      'secreții, antibiotice, usturime, blenoragie, penicilină, boală venerică, ustură când fac pipi, mâncărime, mănâncă jos',
    'hiv-prep-pep': 'prevenire HIV, profilaxie, s-a rupt prezervativul, expunere la HIV, pastilă HIV',
    contraception:
      'anticoncepționale, pastile contraceptive, sterilet, pilula de a doua zi, anticoncepțional, implant',
    pregnancy:
      'gravidă, însărcinată, moașă, test de sarcină, naștere, ecografie, ginecolog, pierdut sarcina, venit ciclul, menstruație',
    abortion: 'întrerupere de sarcină, pastilă de avort, chiuretaj, sarcină nedorită, a face avort',
    vaccination: 'vaccin, vaccinare, vaccin hepatită, HPV, vaccin gripal',
    'general-health':
      'medic, doctor, asistentă medicală, bolnav, clinică, febră, spital, sângerare, sângerez, hemoragie, cancer, doare burta, durere de burtă, durere de cap, durere de gât, tuse, hormoni, rețetă medicamente, copilul bolnav, păduchi râie',
    dental: 'durere de dinți, dinte, dinți, măsea, stomatolog, dintele, măseaua, dor dinții',
    'wound-care': 'rană, răni, bandaj, pansament, abces, tăietură',
    'mental-health':
      'psiholog, psihiatru, anxietate, depresie, nu pot dormi, tristețe, deprimată, deprimat, tristă, trist, automutilare, mă tai, atac de panică',
    'condoms-lubricant': 'prezervativ, gumă, gel lubrifiant, femidom, lubrifianți, prezervative',
    'clean-equipment': 'seringi, ace, schimb de seringi, seringi curate, ace curate',
    naloxone: 'Narcan, antidot, supradoze, spray nazal',
    'drug-checking': 'testarea substanțelor, ce conțin drogurile, analiză droguri, testez drogul',
    'supervised-consumption':
      'cameră de injectare, loc de injectat, consum supravegheat, loc pentru injectare',
    'substance-use-treatment':
      'dezintoxicare, metadonă, dependență, alcool, mă las de droguri, mă las de băut',
    emergency:
      'sos, urgență, ambulanță, salvare, urgențe, pericol, poliție, înjunghiată, înjunghiat, cuțit, ajutor, ajutați-mă, ajută-mă',
    'violence-support':
      'bătaie, mă bate, amenințări, abuz, violență domestică, hărțuire, bate, bătut strangulat, strâns de gât, lovește, lovit frică, atacată, amenințare, hărțuitor, crime de onoare, mutilare genitală, căsătorie forțată, client violent, șantajează, poze intime',
    'sexual-assault-care':
      'viol, violată, abuz sexual, m-a violat, violență sexuală, violat, violează, m-a forțat, m-a obligat',
    'crisis-shelter':
      'fugă de acasă, casă pentru femei, adăpost pentru femei, fug de soț, centru de criză, fugit de acasă',
    'trafficking-support':
      'trafic de oameni, proxenet, forțată, exploatare, muncă forțată, pașaport, pașaportul, actele, luat buletinul, buletinul',
    'legal-advice':
      'avocat, avocată, jurist, ajutor juridic, lege, tribunal, pașaport, pașaport furat, pierdut pașaportul, custodia copilului, evacuare, poliția luat banii, poliția luat bani, arestată, proprietar, dat afară din apartament, amendă amenzi',
    'immigration-advice':
      'viză, permis de ședere, acte, rezidență, expulzare, reîntregirea familiei, acte expirate, viză expirată, deportată deportat',
    'asylum-advice': 'refugiat, cerere de azil, cer azil, protecție internațională, azil respins',
    'labour-rights':
      'salariu, șef, nu mă plătește, sindicat, contract de muncă, concediat, plătește, salariul, șeful, clientul nu a plătit',
    'help-to-report': 'poliție, reclamație, denunț, martor, jefuită, jefuit, furat banii, poze nud',
    'rights-information': 'drepturi, drepturile mele, e legal, am dreptul, legi',
    'emergency-overnight-stay':
      'dormit, cazare, unde să dorm, adăpost de noapte, peste noapte, unde pot dormi, dorm, doarme, adăpost, acoperiș, dormitul pe stradă, fără adăpost, fără casă, dat afară din casă, dată afară, proprietarul dat afară, unde dormi, n-am unde dormi',
    'safe-accommodation': 'casă sigură, loc sigur, locuință protejată, mă ascund, unde să stau',
    'day-centre': 'centru de zi, odihnă, să mă încălzesc, loc de odihnă, oameni fără adăpost, frig',
    food: 'foame, masă, de mâncat, cantină, mic dejun, alimente, înfometată, înfometat, flămândă, flămând, mănânc, mânca',
    clothing: 'îmbrăcăminte, încălțăminte, pantofi, geacă, haine gratis, haine de iarnă, sac de dormit',
    'shower-laundry': 'baie, mașină de spălat, spălătorie, mă spăl, spăl haine',
    'money-advice':
      'datorii, ajutor social, facturi, alocație, împrumut, nu am bani, bani, impozit, taxe, cont bancar, chirie',
    'phone-internet':
      'wifi, încarc telefonul, încărcător, mobil, calculator, cartelă SIM, curent, priză, mesaj',
    counselling: 'consiliere, să vorbesc cu cineva, consilier, ascultare, cineva cu care vorbesc',
    'peer-support': 'grup de sprijin, grup de suport, oameni ca mine, sprijin reciproc',
    'social-work':
      'asistent social, servicii sociale, formulare, completare acte, furat pașaportul, pașaport pierdut, ies din prostituție, ieșire din prostituție, nu mai vând sex, furat actele, mă las de prostituție, renunț la prostituție',
    outreach: 'echipă mobilă, pe stradă, vizită acasă, echipă de teren',
    'meeting-place': 'cafenea, prieteni, singurătate, cunosc oameni, întâlniri, singură',
    'crisis-line':
      'telefon de ajutor, sinucidere, vreau să mor, linie telefonică, sun pe cineva, mă sinucid, mă omor',
    interpreting: 'translator, traducător, traducere, traduc, nu vorbesc norvegiana',
    'language-course': 'curs de norvegiană, învăț norvegiană, norvegiană, învăț limba, curs de engleză',
    'job-advice': 'de lucru, job, caut de lucru, CV, șomer, angajare, alt loc de muncă',
    education: 'studii, facultate, universitate, liceu, învățământ',
    courses: 'curs de calculator, croitorie, atelier, calificare, activități',
    'assisted-return':
      'întoarcere acasă, bilet acasă, repatriere, retur voluntar, înapoi în țară, OIM, acasă, merg acasă, plec acasă, acasă în România, Moldova',
    'family-tracing': 'dispărut, caut familia, am pierdut legătura, persoane dispărute, caut rude',
  },
  audience: {
    'people-who-sell-sex':
      'lucrătoare sexuală, muncă sexuală, prostituție, escortă, vând sex, mă las de prostituție, renunț la prostituție, ies din prostituție, ieșire din prostituție, nu mai vând sex, prostituată, prostituate, curvă, târfă, damă de companie, fac trotuarul, curve, masaj, salon de masaj, maseuză',
    migrants: 'imigrant, străin, străină, imigranți',
    undocumented: 'fără acte, fără documente, fără viză, fără ședere',
    'eu-citizens': 'cetățean UE, european, SEE, cetățean european',
    'asylum-seekers': 'refugiat, azilant, refugiați, cer azil',
    'trafficked-people': 'victimă a traficului, trafic, exploatată, forțată',
    women: 'femeie, fată, fete, doamnă',
    men: 'bărbat, băiat, băieți, domn',
    'trans-people':
      'transgender, transsexual, femeie trans, bărbat trans, nonbinar, trans, travesti, travestit, transsexuală, shemale',
    lgbtiq: 'LGBT, gay, lesbiană, bisexual, queer, trans travesti transsexual shemale',
    'men-who-have-sex-with-men': 'MSM, bărbat gay, bărbați gay, bisexuali',
    'people-who-use-drugs': 'dependent, heroină, consumator de droguri, injectare, cocaină, amfetamină',
    homeless: 'fără casă, fără adăpost, pe stradă, dorm pe stradă',
    'young-people': 'tânăr, tânără, adolescent, minor, tineret',
    families: 'copii, copil, mamă, părinți, mamă singură, bebeluș',
    roma: 'rom, romă, romi, romani',
    workers: 'muncitor, lucrător, angajat, sezonier',
    'people-with-hiv': 'HIV pozitiv, seropozitiv, am HIV, SIDA',
    'victims-of-violence': 'victimă, bătută, amenințată, abuzată',
    relatives: 'rude, partener, soț, soție, frați',
  },
  filters: {
    noPapers: 'fără acte, fără documente, fără viză, fără permis de ședere, fără pașaport',
    free: 'gratis, gratuit, fără bani, nu costă nimic, gratuită',
    openNow: 'deschis acum, deschis, deschis azi, e deschis',
    noAppointment: 'fără programare, fără rezervare, vin direct',
    anonymous: 'anonim, anonimă, anonimat, fără nume, fără să spun numele',
    always: '24 de ore, non-stop, zi și noapte, toată noaptea',
  },
  fillers:
    'eu, mă, m, îmi, mi, meu, mea, mei, tu, el, ea, sunt, este, e, am, a, ai, au, o, nu, un, în, la, pe, de, din, și, cu, pentru, că, să, sa, unde, cum, ce, vreau, caut, pot, trebuie, nevoie, loc, soțul, iubitul, prietenul, soția, vorbesc, vorbește, simt, doare, luat, limba, client, clientul, fost, cineva, face, ajutor',
  moments:
    'ieri, aseară, azi-noapte, noaptea trecută, diseară, în seara asta, la noapte, azi, astăzi, acum, chiar acum, azi dimineață, în weekend, weekendul trecut, săptămâna trecută, săptămâna asta, mâine, săptămâni, zile',
  places: {
    København: 'Copenhaga',
    Wien: 'Viena',
    Antwerpen: 'Anvers',
    Marseille: 'Marsilia',
    London: 'Londra',
    Lisboa: 'Lisabona',
    Firenze: 'Florența',
    Warszawa: 'Varșovia',
    Kraków: 'Cracovia',
    Praha: 'Praga',
  },
};

export default ro;
