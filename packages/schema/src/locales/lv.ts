import type { CodeLabels } from './types.ts';

/** Latvian, the reader addressed as «jūs», without forms that show gender. Machine-made until a person has read it. */
export const lv: CodeLabels = {
  language: 'lv',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Veselība',
      explanation: 'Palīdzība, ja runa ir par ķermeni, slimību, grūtniecību vai to, kā jūtaties iekšēji.',
    },
    'harm-reduction': {
      label: 'Prezervatīvi un piederumi',
      explanation: 'Lietas un palīdzība, lai sekss vai narkotikas jums mazāk kaitētu.',
    },
    safety: {
      label: 'Drošība',
      explanation: 'Palīdzība, kad jums draud briesmas vai kāds jums dara pāri vai jūs piespiež.',
    },
    law: {
      label: 'Likums un tiesības',
      explanation: 'Padomi par likumiem, uzturēšanos valstī, darbu un jūsu tiesībām.',
    },
    'a-place': { label: 'Vieta, kur gulēt', explanation: 'Vieta, kur var gulēt, dzīvot vai pavadīt dienu.' },
    basics: {
      label: 'Ēdiens un drēbes',
      explanation: 'Tas, ko vajag katru dienu: ēdiens, drēbes, duša un telefons.',
    },
    talk: {
      label: 'Kāds, ar ko parunāt',
      explanation: 'Cilvēks, kas var jūs uzklausīt, ar jums satikties vai jums tulkot.',
    },
    'learn-and-work': { label: 'Darbs un valoda', explanation: 'Kursi, skola un padomi par darbu.' },
    travel: { label: 'Ceļš uz mājām', explanation: 'Palīdzība atgriezties mājās vai atrast ģimeni.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Seksuāli pārnesto slimību testi',
      explanation: 'Varat pārbaudīt, vai jums ir slimība, ko iegūst seksā, piemēram, HIV vai hlamidioze.',
    },
    'sexual-health-treatment': {
      label: 'Seksuāli pārnesto slimību ārstēšana',
      explanation: 'Varat saņemt zāles vai citu ārstēšanu pret slimībām, ko iegūst seksā.',
    },
    'hiv-prep-pep': {
      label: 'Zāles pret HIV (PrEP, PEP)',
      explanation:
        'Varat pajautāt par zālēm, kas pasargā no HIV: PrEP pirms seksa, PEP pēc seksa, cik ātri vien var.',
    },
    contraception: {
      label: 'Izsargāšanās no grūtniecības',
      explanation: 'Varat saņemt palīdzību, lai nepaliktu stāvoklī.',
    },
    pregnancy: {
      label: 'Grūtniecība',
      explanation: 'Varat saņemt palīdzību, ja esat stāvoklī vai domājat, ka tā ir.',
    },
    abortion: {
      label: 'Aborts',
      explanation: 'Varat saņemt padomu vai palīdzību, ja domājat par grūtniecības pārtraukšanu.',
    },
    vaccination: {
      label: 'Potes',
      explanation: 'Varat saņemt poti, kas pasargā no slimības, piemēram, hepatīta.',
    },
    'general-health': {
      label: 'Vispārēja veselības aprūpe',
      explanation: 'Ja slimojat, varat iet pie ārsta vai medmāsas.',
    },
    dental: {
      label: 'Zobārsts',
      explanation: 'Varat saņemt palīdzību, ja sāp zobi vai ar tiem kaut kas nav kārtībā.',
    },
    'wound-care': { label: 'Brūču kopšana', explanation: 'Jums var iztīrīt un pārsiet brūces.' },
    'mental-health': {
      label: 'Psihiskā veselība',
      explanation: 'Varat saņemt palīdzību, ja jums ir bail, skumji, nevarat gulēt vai jūtaties slikti.',
    },
    'condoms-lubricant': {
      label: 'Prezervatīvi un lubrikants',
      explanation: 'Šeit varat saņemt prezervatīvus vai lubrikantu (mitrinošu gelu).',
    },
    'clean-equipment': {
      label: 'Tīri piederumi narkotikām',
      explanation: 'Varat saņemt tīras adatas vai citus tīrus piederumus, ja lietojat narkotikas.',
    },
    naloxone: {
      label: 'Naloksons pret pārdozēšanu',
      explanation: 'Varat saņemt zāles, kas var apturēt pārdozēšanu.',
    },
    'drug-checking': {
      label: 'Narkotiku pārbaude',
      explanation: 'Varat dot narkotiku pārbaudei, lai uzzinātu, kas tajā ir.',
    },
    'supervised-consumption': {
      label: 'Telpa narkotiku lietošanai',
      explanation: 'Varat lietot narkotikas, kamēr blakus ir veselības darbinieki.',
    },
    'substance-use-treatment': {
      label: 'Atkarības ārstēšana',
      explanation: 'Varat saņemt palīdzību, lai lietotu mazāk alkohola vai narkotiku vai pārtrauktu.',
    },
    emergency: {
      label: 'Steidzama palīdzība',
      explanation: 'Palīdzība, ja tagad ir briesmās jūsu dzīvība vai veselība.',
    },
    'violence-support': {
      label: 'Palīdzība vardarbības gadījumā',
      explanation: 'Varat saņemt padomu un atbalstu, ja kāds jūs sit, jums draud vai jūs kontrolē.',
    },
    'sexual-assault-care': {
      label: 'Palīdzība pēc seksuālas vardarbības',
      explanation: 'Varat saņemt palīdzību pēc izvarošanas vai citas seksuālas vardarbības.',
    },
    'crisis-shelter': {
      label: 'Krīzes centrs',
      explanation: 'Vieta, kur varat doties, ja tuvs cilvēks jums dara pāri vai draud.',
    },
    'trafficking-support': {
      label: 'Palīdzība cilvēktirdzniecības gadījumā',
      explanation: 'Varat saņemt palīdzību, ja kāds jūs piespiež strādāt vai pārdot seksu vai jūs izmanto.',
    },
    'legal-advice': {
      label: 'Juridisks padoms',
      explanation: 'Varat saņemt padomu no cilvēka, kas pārzina likumus.',
    },
    'immigration-advice': {
      label: 'Padoms par uzturēšanās atļauju',
      explanation: 'Varat saņemt padomu par uzturēšanos valstī un to, kā lūgt atļauju.',
    },
    'asylum-advice': {
      label: 'Padoms par patvērumu',
      explanation: 'Varat saņemt padomu, kā lūgt aizsardzību valstī.',
    },
    'labour-rights': {
      label: 'Tiesības darbā',
      explanation: 'Varat saņemt padomu par algu, līgumu un to, ko priekšnieks drīkst darīt.',
    },
    'help-to-report': {
      label: 'Palīdzība ziņot par noziegumu',
      explanation: 'Varat saņemt palīdzību, ja domājat kaut ko ziņot policijai.',
    },
    'rights-information': {
      label: 'Uzziniet savas tiesības',
      explanation: 'Varat uzzināt, uz ko jums ir tiesības.',
    },
    'emergency-overnight-stay': {
      label: 'Gulta naktij',
      explanation: 'Vieta, kur varat gulēt vienu vai dažas naktis, ja ir brīvas vietas.',
    },
    'safe-accommodation': {
      label: 'Mājoklis, ja draud briesmas',
      explanation: 'Vieta, kur kādu laiku dzīvot, ja kāds jums draud vai jūs izmanto.',
    },
    'day-centre': {
      label: 'Vieta, kur būt pa dienu',
      explanation: 'Pa dienu varat ienākt, apsēsties un atpūsties.',
    },
    food: { label: 'Ēdiens', explanation: 'Varat paēst vai saņemt ēdienu līdzņemšanai.' },
    clothing: { label: 'Drēbes', explanation: 'Varat saņemt drēbes vai apavus.' },
    'shower-laundry': {
      label: 'Duša un veļas mazgāšana',
      explanation: 'Varat nomazgāties dušā vai izmazgāt drēbes.',
    },
    'money-advice': {
      label: 'Padoms par naudu',
      explanation: 'Varat saņemt padomu par naudu, parādiem vai pabalstiem.',
    },
    'phone-internet': {
      label: 'Telefons un internets',
      explanation: 'Varat uzlādēt telefonu, piezvanīt vai lietot internetu.',
    },
    counselling: {
      label: 'Sarunas un padomi',
      explanation: 'Varat parunāt ar speciālistu par to, kas ir grūti.',
    },
    'peer-support': {
      label: 'Cilvēki, kas to piedzīvojuši',
      explanation: 'Varat parunāt ar kādu, kas piedzīvojis ko līdzīgu.',
    },
    'social-work': {
      label: 'Sociālais darbinieks',
      explanation: 'Jums var palīdzēt ar vēstulēm, iestādēm un ikdienas lietām.',
    },
    outreach: {
      label: 'Palīdzība tur, kur esat',
      explanation: 'Darbinieki satiek cilvēkus ārā vai internetā.',
    },
    'meeting-place': { label: 'Satikšanās vieta', explanation: 'Vieta, kur varat satikt citus un parunāt.' },
    'crisis-line': {
      label: 'Krīzes tālrunis',
      explanation: 'Varat zvanīt vai rakstīt, ja ir grūti un jums tagad kādu vajag.',
    },
    interpreting: { label: 'Tulks', explanation: 'Kāds var tulkot starp jūsu valodu un šīs valsts valodu.' },
    'language-course': { label: 'Valodas kursi', explanation: 'Varat mācīties valodu.' },
    'job-advice': {
      label: 'Padoms par darba meklēšanu',
      explanation: 'Varat saņemt palīdzību, lai meklētu darbu vai pieteiktos darbā.',
    },
    education: {
      label: 'Skola un izglītība',
      explanation: 'Šeit varat mācīties skolā vai saņemt padomu par skolu.',
    },
    courses: { label: 'Kursi', explanation: 'Varat iemācīties ko jaunu, piemēram, lietot datoru vai šūt.' },
    'assisted-return': {
      label: 'Palīdzība atgriezties mājās',
      explanation: 'Varat saņemt palīdzību, ja gribat atgriezties savā valstī.',
    },
    'family-tracing': {
      label: 'Ģimenes meklēšana',
      explanation: 'Jums var palīdzēt meklēt ģimeni, ar kuru vairs nav sakaru.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Cilvēki, kas pārdod seksu',
      explanation: 'Jums, ja pārdodat seksu tagad vai darījāt to agrāk.',
    },
    migrants: { label: 'Migranti', explanation: 'Jums, ja esat no citas valsts.' },
    undocumented: {
      label: 'Cilvēki bez uzturēšanās atļaujas',
      explanation: 'Jums, ja jums nav atļaujas uzturēties valstī.',
    },
    'eu-citizens': {
      label: 'ES pilsoņi',
      explanation: 'Jums, ja jums ir Eiropas Savienības valsts pilsonība.',
    },
    'asylum-seekers': {
      label: 'Patvēruma meklētāji',
      explanation: 'Jums, ja lūdzat aizsardzību tagad vai lūdzāt to agrāk.',
    },
    'trafficked-people': {
      label: 'Cilvēktirdzniecībā cietušie',
      explanation: 'Jums, ja kāds jūs piespiež vai izmanto, lai nopelnītu.',
    },
    women: { label: 'Sievietes', explanation: 'Jums, ja esat sieviete.' },
    men: { label: 'Vīrieši', explanation: 'Jums, ja esat vīrietis.' },
    'trans-people': { label: 'Transpersonas', explanation: 'Jums, ja esat transpersona.' },
    lgbtiq: {
      label: 'LGBTIQ cilvēki',
      explanation: 'Jums, ja esat lesbiete, gejs, biseksuāls, trans, interseksuāls vai kvīrs cilvēks.',
    },
    'men-who-have-sex-with-men': {
      label: 'Vīrieši, kam ir sekss ar vīriešiem',
      explanation: 'Jums, ja esat vīrietis un jums ir sekss ar vīriešiem.',
    },
    'people-who-use-drugs': {
      label: 'Cilvēki, kas lieto narkotikas',
      explanation: 'Jums, ja lietojat narkotikas tagad vai lietojāt agrāk.',
    },
    homeless: { label: 'Cilvēki bez mājām', explanation: 'Jums, ja jums nav pastāvīgas vietas, kur dzīvot.' },
    'young-people': {
      label: 'Jaunieši',
      explanation: 'Jums, ja esat jauns cilvēks. Skatieties, līdz kādam vecumam.',
    },
    families: { label: 'Ģimenes', explanation: 'Jums, ja jums ir bērni vai esat kopā ar ģimeni.' },
    roma: { label: 'Romi', explanation: 'Jums, ja piederat pie romu tautas.' },
    workers: { label: 'Strādājoši cilvēki', explanation: 'Jums, ja strādājat tagad vai strādājāt agrāk.' },
    'people-with-hiv': { label: 'Cilvēki, kas dzīvo ar HIV', explanation: 'Jums, ja jums ir HIV.' },
    'victims-of-violence': {
      label: 'Vardarbībā cietušie',
      explanation: 'Jums, ja kāds jūs sita, jums draudēja vai darīja pāri.',
    },
    relatives: {
      label: 'Ģimenes locekļi un tuvinieki',
      explanation: 'Jums, ja jūsu tuvam cilvēkam vajag palīdzību.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Arī citi ir gaidīti',
      explanation: 'Varat nākt arī tad, ja nepiederat pie šīs grupas.',
    },
    mainly: {
      label: 'Galvenokārt šai grupai',
      explanation: 'Ja nepiederat pie šīs grupas, varat pajautāt, vai drīkstat nākt.',
    },
    only: {
      label: 'Tikai šai grupai',
      explanation: 'Šeit varat saņemt palīdzību tikai tad, ja piederat pie šīs grupas.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Nejautā par uzturēšanās atļauju',
      explanation: 'Viņi nejautā, vai jūs drīkstat uzturēties valstī.',
    },
    'not-required': {
      label: 'Uzturēšanās atļauju nevajag',
      explanation: 'Palīdzība nav atkarīga no uzturēšanās atļaujas, bet viņi var par to pajautāt.',
    },
    'some-services-only': {
      label: 'Daļa palīdzības bez atļaujas',
      explanation: 'Bez uzturēšanās atļaujas varat saņemt daļu palīdzības, bet ne visu.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai jautā par atļauju?',
      explanation: 'Mēs nezinām, vai viņi jautā. Varat viņiem pajautāt, pirms sakāt, kas esat.',
    },
  },
  identification: {
    none: {
      label: 'Personas dokumentu nevajag',
      explanation: 'Jums nav jārāda pase vai cits dokuments, kurā teikts, kas esat.',
    },
    'alias-accepted': {
      label: 'Der arī cits vārds',
      explanation: 'Varat lietot citu vārdu nekā jūsu pasē.',
    },
    'any-document': {
      label: 'Vajag kādu dokumentu',
      explanation: 'Jums jāparāda dokuments ar savu vārdu. Tai nav obligāti jābūt pasei.',
    },
    'official-document': {
      label: 'Vajag pasi vai oficiālu dokumentu',
      explanation: 'Jums jāparāda pase vai cits oficiāls dokuments, kurā teikts, kas esat.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai jārāda dokuments?',
      explanation: 'Mēs nezinām, vai jums jārāda dokumenti. Varat viņiem vispirms pajautāt.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Valsts personas kodu nevajag',
      explanation: 'Jums nevajag šīs valsts personas kodu vai elektronisko identitāti, piemēram, BankID.',
    },
    needed: {
      label: 'Vajag valsts personas kodu',
      explanation: 'Jums vajag šīs valsts personas kodu vai elektronisko identitāti, piemēram, BankID.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai vajag personas kodu?',
      explanation: 'Mēs nezinām, vai jums vajag personas kodu vai BankID. Varat viņiem vispirms pajautāt.',
    },
  },
  anonymity: {
    full: { label: 'Var anonīmi', explanation: 'Lai saņemtu palīdzību, jums nav jāsaka, kas esat.' },
    partial: {
      label: 'Daļa palīdzības anonīmi',
      explanation: 'Daļu palīdzības varat saņemt, nesakot, kas esat, bet ne visu.',
    },
    none: { label: 'Anonīmi nevar', explanation: 'Lai saņemtu palīdzību, jums jāpasaka, kas esat.' },
    unconfirmed: {
      label: 'Nav zināms: vai var anonīmi?',
      explanation: 'Mēs nezinām, vai jums jāsaka, kas esat. Varat viņiem vispirms pajautāt.',
    },
  },
  cost: {
    free: { label: 'Bez maksas', explanation: 'Jums nekas nav jāmaksā.' },
    'partly-free': {
      label: 'Daļēji bez maksas',
      explanation: 'Daļa palīdzības jums neko nemaksā, bet par pārējo jāmaksā.',
    },
    'small-fee': { label: 'Maksā nedaudz', explanation: 'Jūs maksājat nelielu summu.' },
    paid: { label: 'Jāmaksā', explanation: 'Par palīdzību ir jāmaksā.' },
    unconfirmed: {
      label: 'Nav zināms: vai tas kaut ko maksā?',
      explanation: 'Mēs nezinām, vai jums jāmaksā. Vispirms pajautājiet par cenu.',
    },
  },
  entry: {
    'walk-in': { label: 'Var nākt bez pieraksta', explanation: 'Varat nākt darba laikā bez pierakstīšanās.' },
    appointment: { label: 'Jāpierakstās', explanation: 'Pirms nākat, jums jāvienojas par laiku.' },
    'phone-first': { label: 'Vispirms piezvaniet', explanation: 'Pirms nākat, jums jāpiezvana.' },
    referral: {
      label: 'Vajag nosūtījumu',
      explanation: 'Turp jūs var nosūtīt tikai ārsts vai cits dienests.',
    },
    'no-referral-needed': {
      label: 'Nosūtījumu nevajag',
      explanation: 'Varat sazināties tieši; nevienam nav jūs jānosūta.',
    },
    registration: { label: 'Jāpiesakās', explanation: 'Lai piedalītos, jums vispirms jāpiesakās.' },
    'queue-ticket': {
      label: 'Rindas numurs',
      explanation: 'Jūs paņemat rindas numuru un gaidāt savu kārtu.',
    },
    lottery: { label: 'Vietas izlozē', explanation: 'Vietas izlozē, tāpēc vietu varat arī nedabūt.' },
    'waiting-list': {
      label: 'Gaidīšanas saraksts',
      explanation: 'Jūs ieraksta sarakstā, un jūs gaidāt savu kārtu.',
    },
    outreach: { label: 'Satiek cilvēkus ārā', explanation: 'Varat viņus satikt ārā, tur, kur viņi staigā.' },
    online: { label: 'Internetā', explanation: 'Jūs sazināties vai saņemat palīdzību internetā.' },
  },
  records: {
    'none-kept': {
      label: 'Neko par jums nepieraksta',
      explanation: 'Viņi neglabā jūsu vārdu vai ziņas par jums.',
    },
    'own-records-only': {
      label: 'Pieraksti paliek tikai pie viņiem',
      explanation: 'Viņi pieraksta ziņas par jums, bet tikai savos papīros.',
    },
    'shared-health-record': {
      label: 'Raksta kopīgā veselības kartē',
      explanation: 'To, ko viņi raksta par jums, var lasīt citi, kas jūs ārstē.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai kaut ko pieraksta?',
      explanation: 'Mēs nezinām, ko viņi raksta par jums. Varat viņiem vispirms pajautāt.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Neko nesaka policijai, ja nepiekrītat',
      explanation:
        'Viņi nerunā par jums ar policiju, ja jūs nepiekrītat. Likumā var būt izņēmumi, piemēram, ja ir briesmās dzīvība.',
    },
    'legal-duty-only': {
      label: 'Policijai saka tikai, ja prasa likums',
      explanation:
        'Bez jūsu piekrišanas viņi policijai saka tikai tad, ja to prasa likums, piemēram, ja ir briesmās dzīvība.',
    },
    'present-on-site': {
      label: 'Šajā vietā ir policija',
      explanation: 'Kad atnākat šurp, varat satikt policiju.',
    },
    'part-of-authority': {
      label: 'Šo dienestu vada policija',
      explanation: 'Cilvēki, kas jums šeit palīdz, strādā policijā.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai saka policijai?',
      explanation: 'Mēs nezinām, ko viņi saka policijai. Pajautājiet viņiem, pirms kaut ko stāstāt.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Migrācijas iestādēm neko, ja nepiekrītat',
      explanation:
        'Viņi nerunā par jums ar migrācijas iestādēm, ja jūs nepiekrītat. Likumā var būt izņēmumi.',
    },
    'legal-duty-only': {
      label: 'Migrācijas iestādēm tikai likuma dēļ',
      explanation: 'Bez jūsu piekrišanas viņi migrācijas iestādēm saka tikai tad, ja to prasa likums.',
    },
    'present-on-site': {
      label: 'Šajā vietā ir migrācijas iestādes',
      explanation: 'Kad atnākat šurp, varat satikt cilvēkus no migrācijas iestādēm.',
    },
    'part-of-authority': {
      label: 'Šo dienestu vada migrācijas iestādes',
      explanation: 'Cilvēki, kas jums šeit palīdz, strādā migrācijas iestādēs.',
    },
    unconfirmed: {
      label: 'Nav zināms: saka migrācijas iestādēm?',
      explanation:
        'Mēs nezinām, ko viņi saka migrācijas iestādēm. Pajautājiet viņiem, pirms kaut ko stāstāt.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Likums prasa glabāt noslēpumu',
      explanation: 'Likums neļauj viņiem stāstīt par jums citiem, bet ir izņēmumi.',
    },
    no: {
      label: 'Likums neprasa glabāt noslēpumu',
      explanation: 'Likums neaizliedz viņiem stāstīt par jums citiem.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai jāglabā noslēpums?',
      explanation: 'Mēs nezinām, vai likums prasa viņiem par jums klusēt. Varat viņiem vispirms pajautāt.',
    },
  },
  basis: {
    stated: { label: 'saka pats dienests', explanation: 'Tā ir rakstījis vai teicis pats dienests.' },
    reported: { label: 'saka citi', explanation: 'Tā ir rakstījis vai teicis kāds cits, nevis dienests.' },
    rule: {
      label: 'saka likums vai valsts noteikumi',
      explanation: 'Tādi ir noteikumi, bet uz vietas var būt citādi.',
    },
  },
  serviceStatus: {
    active: { label: 'Darbojas', explanation: 'Dienests darbojas un pieņem cilvēkus.' },
    'temporarily-closed': {
      label: 'Uz laiku slēgts',
      explanation: 'Tagad šeit palīdzību saņemt nevar. Plānots atkal atvērt.',
    },
    inactive: {
      label: 'Tagad nedarbojas',
      explanation: 'Tagad šeit palīdzību saņemt nevar, un mēs nezinām, vai atkal atvērs.',
    },
    defunct: { label: 'Slēgts pavisam', explanation: 'Šī dienesta vairs nav, tāpēc jums vajag citu.' },
  },
  organizationType: {
    public: {
      label: 'Valsts vai pašvaldības iestāde',
      explanation: 'To vada valsts, reģions vai pašvaldība.',
    },
    charity: { label: 'Labdarības organizācija', explanation: 'Organizācija, kas negrib uz jums pelnīt.' },
    'faith-based': { label: 'Reliģiska organizācija', explanation: 'To vada baznīca vai cita ticīgo grupa.' },
    'user-led': {
      label: 'Vada cilvēki ar personisku pieredzi',
      explanation: 'To vada cilvēki, kas dzīvojuši tāpat kā tie, kam viņi palīdz.',
    },
    'health-trust': {
      label: 'Valsts slimnīca',
      explanation: 'Valsts vai pašvaldības iestāde, kas vada slimnīcas.',
    },
    other: { label: 'Cita organizācija', explanation: 'Cita veida organizācija.' },
  },
  locationKind: {
    physical: { label: 'Pastāvīga vieta', explanation: 'Varat nākt uz noteiktu vietu.' },
    mobile: {
      label: 'Brauc uz dažādām vietām',
      explanation: 'Palīdzība atbrauc uz dažādām vietām, piemēram, ar autobusu.',
    },
    outreach: {
      label: 'Ārā, tur, kur ir cilvēki',
      explanation: 'Viņi staigā ārā, un tur varat viņus satikt.',
    },
    phone: { label: 'Pa telefonu', explanation: 'Jūs saņemat palīdzību pa telefonu.' },
    online: { label: 'Internetā', explanation: 'Jūs saņemat palīdzību internetā.' },
  },
  visibility: {
    public: { label: 'Atklāta adrese', explanation: 'Visi var redzēt, kur tas ir.' },
    'on-request': {
      label: 'Pajautājiet adresi',
      explanation: 'Jums ar viņiem jāsazinās, lai uzzinātu, kur tas ir.',
    },
    area: { label: 'Redzama tikai apkaime', explanation: 'Jūs redzat tikai aptuveni, kur tas ir.' },
    confidential: {
      label: 'Slepena adrese',
      explanation: 'Adreses šeit nav, tāpēc jums ar viņiem jāsazinās.',
    },
  },
  precision: {
    entrance: { label: 'Pie ieejas', explanation: 'Punkts kartē jums rāda ieeju.' },
    building: { label: 'Pie ēkas', explanation: 'Punkts kartē jums rāda ēku, bet ne durvis.' },
    street: { label: 'Ielā', explanation: 'Punkts kartē jums rāda ielu, bet ne māju.' },
    postcode: {
      label: 'Pasta indeksa apkaimē',
      explanation: 'Punkts kartē jums rāda tikai pasta indeksa apkaimi.',
    },
    locality: {
      label: 'Pilsētā vai pašvaldībā',
      explanation: 'Punkts kartē jums rāda tikai pilsētu vai pašvaldību.',
    },
  },
  wheelchair: {
    yes: { label: 'Var iekļūt ar ratiņkrēslu', explanation: 'Jūs varat tikt iekšā ar ratiņkrēslu.' },
    limited: {
      label: 'Ar ratiņkrēslu ir grūti',
      explanation: 'Jums var vajadzēt palīdzību, vai arī tiksiet tikai dažās vietās.',
    },
    no: { label: 'Ar ratiņkrēslu nevar iekļūt', explanation: 'Jūs nevarat tikt iekšā ar ratiņkrēslu.' },
    unconfirmed: {
      label: 'Nav zināms: vai var ar ratiņkrēslu?',
      explanation: 'Mēs nezinām, vai var tikt iekšā ar ratiņkrēslu. Varat viņiem vispirms pajautāt.',
    },
  },
  channel: {
    phone: { label: 'Telefons', explanation: 'Varat piezvanīt.' },
    sms: { label: 'SMS', explanation: 'Varat nosūtīt īsziņu.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Varat rakstīt lietotnē WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Varat rakstīt lietotnē Signal.' },
    telegram: { label: 'Telegram', explanation: 'Varat rakstīt lietotnē Telegram.' },
    viber: { label: 'Viber', explanation: 'Varat rakstīt lietotnē Viber.' },
    messenger: { label: 'Messenger', explanation: 'Varat rakstīt ar Facebook Messenger.' },
    email: { label: 'E-pasts', explanation: 'Varat nosūtīt e-pastu.' },
    web: { label: 'Mājaslapa', explanation: 'Vairāk varat izlasīt viņu mājaslapā.' },
    form: { label: 'Veidlapa', explanation: 'Varat rakstīt veidlapā viņu mājaslapā.' },
    chat: { label: 'Čats', explanation: 'Varat sarakstīties ar viņiem viņu mājaslapā.' },
    video: { label: 'Videozvans', explanation: 'Sarunas laikā jūs redzat un dzirdat cits citu.' },
  },
  numberShown: {
    yes: { label: 'Jūsu numurs ir redzams', explanation: 'Viņi var redzēt jūsu telefona numuru.' },
    no: {
      label: 'Jūsu numurs nav redzams',
      explanation: 'Viņi neredz jūsu telefona numuru, bet jūsu telefonā var būt redzams, ka sazinājāties.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai numurs ir redzams?',
      explanation: 'Mēs nezinām, vai viņi redz jūsu telefona numuru.',
    },
  },
  contactCost: {
    free: { label: 'Sazināties ir bez maksas', explanation: 'Zvanīt vai rakstīt jums neko nemaksā.' },
    'normal-rate': {
      label: 'Parasta cena',
      explanation: 'Jūs maksājat tik, cik parasti prasa jūsu telefona uzņēmums.',
    },
    premium: {
      label: 'Dārgāk nekā parasti',
      explanation: 'Zvanīt vai rakstīt šeit maksā vairāk nekā parasts zvans.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai sazināties maksā?',
      explanation: 'Mēs nezinām, cik maksā zvanīt vai rakstīt.',
    },
  },
  languageMode: {
    staff: {
      label: 'Darbinieki prot šo valodu',
      explanation: 'Šajā valodā varat runāt ar kādu, kas tur strādā.',
    },
    interpreter: { label: 'Ar tulku', explanation: 'Tulks tulko starp jums un viņiem.' },
    written: {
      label: 'Tikai rakstiski',
      explanation: 'Šajā valodā varat lasīt vai rakstīt, bet ne runāt ar viņiem.',
    },
    unconfirmed: {
      label: 'Nav zināms: vai kāds prot šo valodu?',
      explanation: 'Mēs nezinām, vai kāds runā šajā valodā un vai ir tulks. Varat viņiem vispirms pajautāt.',
    },
  },
  areaScope: {
    local: { label: 'Šajā pilsētā', explanation: 'Jums, ja esat šajā pilsētā vai pašvaldībā.' },
    regional: { label: 'Šajā reģionā', explanation: 'Jums, ja esat šajā valsts daļā.' },
    national: { label: 'Visā valstī', explanation: 'Jums jebkurā vietā valstī.' },
    international: { label: 'Vairākās valstīs', explanation: 'Jums šajā valstī vai citā.' },
  },
  canAskFor: {
    'female-worker': {
      label: 'Varat lūgt, lai palīdz sieviete',
      explanation: 'Varat teikt, ka gribat, lai jums palīdz sieviete.',
    },
    'male-worker': {
      label: 'Varat lūgt, lai palīdz vīrietis',
      explanation: 'Varat teikt, ka gribat, lai jums palīdz vīrietis.',
    },
    interpreter: { label: 'Varat lūgt tulku', explanation: 'Varat teikt, ka jums vajag tulku.' },
    companion: {
      label: 'Varat lūgt, lai kāds iet līdzi',
      explanation: 'Varat lūgt, lai kāds iet kopā ar jums.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Apstiprinājis pats dienests',
      explanation: 'Dienests ir izlasījis to, ko šeit redzat, un teicis, ka tas ir pareizi.',
    },
    visit: {
      label: 'Pārbaudīts uz vietas',
      explanation: 'Kāds tur ir bijis un pārbaudījis to, ko šeit lasāt.',
    },
    phone: {
      label: 'Pārbaudīts pa telefonu',
      explanation: 'Kāds ir piezvanījis un pārbaudījis to, ko šeit lasāt.',
    },
    website: { label: 'Pārbaudīts mājaslapā', explanation: 'Tas, ko šeit lasāt, ir no dienesta mājaslapas.' },
    'second-hand': {
      label: 'No citiem avotiem',
      explanation: 'Tas, ko šeit lasāt, ir no citiem, nevis no dienesta.',
    },
  },
  confidence: {
    high: {
      label: 'Esam diezgan pārliecināti',
      explanation: 'Mēs domājam, ka tas, ko šeit lasāt, ir pareizi.',
    },
    medium: {
      label: 'Esam daļēji pārliecināti',
      explanation: 'Daļa no tā, ko šeit lasāt, var būt nepareiza. Vispirms pajautājiet viņiem.',
    },
    low: {
      label: 'Neesam pārliecināti',
      explanation: 'Liela daļa no tā, ko šeit lasāt, var būt nepareiza. Vispirms pajautājiet viņiem.',
    },
  },
  translationOrigin: {
    human: { label: 'Tulkojis cilvēks', explanation: 'To, ko lasāt, ir tulkojis cilvēks.' },
    machine: {
      label: 'Tulkojis dators',
      explanation: 'To, ko lasāt, ir tulkojis dators, un neviens to nav pārbaudījis.',
    },
    'machine-reviewed': {
      label: 'Tulkojis dators, pārbaudījis cilvēks',
      explanation: 'To, ko lasāt, ir tulkojis dators, un cilvēks to ir pārbaudījis.',
    },
  },
  holidayRule: {
    open: { label: 'Atvērts svētku dienās', explanation: 'Darba laiks ir spēkā arī svētku dienās.' },
    closed: { label: 'Slēgts svētku dienās', explanation: 'Svētku dienās nākt nevar.' },
    unconfirmed: {
      label: 'Nav zināms: vai svētku dienās atvērts?',
      explanation: 'Mēs nezinām, vai svētku dienās ir atvērts. Varat viņiem vispirms pajautāt.',
    },
  },
  weekdays: {
    mo: { label: 'Pirmdiena', explanation: 'pirmd.' },
    tu: { label: 'Otrdiena', explanation: 'otrd.' },
    we: { label: 'Trešdiena', explanation: 'trešd.' },
    th: { label: 'Ceturtdiena', explanation: 'ceturtd.' },
    fr: { label: 'Piektdiena', explanation: 'piektd.' },
    sa: { label: 'Sestdiena', explanation: 'sestd.' },
    su: { label: 'Svētdiena', explanation: 'svētd.' },
  },
};

export default lv;
