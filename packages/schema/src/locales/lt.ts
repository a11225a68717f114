import type { CodeLabels } from './types.ts';

/** Lithuanian, the reader addressed as «jūs», without forms that show gender. Machine-made until a person has read it. */
export const lt: CodeLabels = {
  language: 'lt',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Sveikata',
      explanation: 'Pagalba, kai rūpi kūnas, liga, nėštumas ar tai, kaip jaučiatės viduje.',
    },
    'harm-reduction': {
      label: 'Prezervatyvai ir priemonės',
      explanation: 'Daiktai ir pagalba, kad seksas ar narkotikai jums mažiau kenktų.',
    },
    safety: {
      label: 'Saugumas',
      explanation: 'Pagalba, kai jums gresia pavojus arba kai kas nors jus skriaudžia ar verčia.',
    },
    law: {
      label: 'Įstatymai ir teisės',
      explanation: 'Patarimai apie įstatymus, gyvenimą šalyje, darbą ir jūsų teises.',
    },
    'a-place': { label: 'Vieta miegoti', explanation: 'Vieta, kur galima miegoti, gyventi ar būti dieną.' },
    basics: {
      label: 'Maistas ir drabužiai',
      explanation: 'Ko reikia kasdien: maistas, drabužiai, dušas ir telefonas.',
    },
    talk: {
      label: 'Su kuo pasikalbėti',
      explanation: 'Žmogus, kuris gali jus išklausyti, su jumis susitikti ar jums versti.',
    },
    'learn-and-work': { label: 'Darbas ir kalba', explanation: 'Kursai, mokykla ir patarimai apie darbą.' },
    travel: { label: 'Kelionė namo', explanation: 'Pagalba grįžti namo arba surasti šeimą.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Lytiškai plintančių ligų tyrimai',
      explanation:
        'Galite išsitirti dėl ligų, kuriomis užsikrečiama per seksą, pavyzdžiui, ŽIV (HIV) ar chlamidiozės.',
    },
    'sexual-health-treatment': {
      label: 'Lytiškai plintančių ligų gydymas',
      explanation: 'Galite gauti vaistų ar kitą gydymą nuo ligų, kuriomis užsikrečiama per seksą.',
    },
    'hiv-prep-pep': {
      label: 'Vaistai nuo ŽIV (PrEP, PEP)',
      explanation:
        'Galite paklausti apie vaistus, kurie saugo nuo ŽIV (HIV): PrEP prieš seksą, PEP kuo greičiau po jo.',
    },
    contraception: { label: 'Apsauga nuo nėštumo', explanation: 'Galite gauti pagalbą, kad nepastotumėte.' },
    pregnancy: {
      label: 'Nėštumas',
      explanation: 'Galite gauti pagalbą, kai laukiatės ar manote, kad laukiatės.',
    },
    abortion: {
      label: 'Abortas',
      explanation: 'Galite gauti patarimą ar pagalbą, jei galvojate apie nėštumo nutraukimą.',
    },
    vaccination: {
      label: 'Skiepai',
      explanation: 'Galite gauti skiepą, kuris saugo nuo ligos, pavyzdžiui, hepatito.',
    },
    'general-health': {
      label: 'Bendra sveikatos priežiūra',
      explanation: 'Susirgus jus gali priimti gydytojas ar slaugytojas.',
    },
    dental: {
      label: 'Dantų gydytojas',
      explanation: 'Galite gauti pagalbą, kai skauda dantis ar su jais kas nors negerai.',
    },
    'wound-care': { label: 'Žaizdų priežiūra', explanation: 'Jums gali išvalyti ir aptvarstyti žaizdas.' },
    'mental-health': {
      label: 'Psichikos sveikata',
      explanation: 'Galite gauti pagalbą, kai bijote, jums liūdna, negalite miegoti ar jaučiatės blogai.',
    },
    'condoms-lubricant': {
      label: 'Prezervatyvai ir lubrikantas',
      explanation: 'Čia galite gauti prezervatyvų ar lubrikanto (drėkinamojo gelio).',
    },
    'clean-equipment': {
      label: 'Švarios priemonės narkotikams',
      explanation: 'Galite gauti švarių adatų ar kitų švarių priemonių, jei vartojate narkotikus.',
    },
    naloxone: {
      label: 'Naloksonas perdozavus',
      explanation: 'Galite gauti vaistą, kuris gali sustabdyti perdozavimą.',
    },
    'drug-checking': {
      label: 'Narkotikų patikrinimas',
      explanation: 'Galite duoti patikrinti narkotiką ir sužinoti, kas jame yra.',
    },
    'supervised-consumption': {
      label: 'Kambarys narkotikams vartoti',
      explanation: 'Galite vartoti narkotikus, kai šalia yra sveikatos darbuotojai.',
    },
    'substance-use-treatment': {
      label: 'Priklausomybės gydymas',
      explanation: 'Galite gauti pagalbą, kad vartotumėte mažiau alkoholio ar narkotikų arba nustotumėte.',
    },
    emergency: {
      label: 'Skubi pagalba',
      explanation: 'Pagalba, kai dabar gresia pavojus jūsų gyvybei ar sveikatai.',
    },
    'violence-support': {
      label: 'Pagalba dėl smurto',
      explanation:
        'Galite gauti patarimą ir paramą, jei kas nors jus muša, jums grasina ar jus kontroliuoja.',
    },
    'sexual-assault-care': {
      label: 'Pagalba po seksualinio smurto',
      explanation: 'Galite gauti pagalbą po išžaginimo ar kito seksualinio smurto.',
    },
    'crisis-shelter': {
      label: 'Krizių centras',
      explanation: 'Vieta, kur galite eiti, jei artimas žmogus jus skriaudžia ar jums grasina.',
    },
    'trafficking-support': {
      label: 'Pagalba dėl prekybos žmonėmis',
      explanation:
        'Galite gauti pagalbą, jei kas nors verčia jus dirbti ar parduoti seksą arba jus išnaudoja.',
    },
    'legal-advice': {
      label: 'Teisiniai patarimai',
      explanation: 'Galite gauti patarimą iš žmogaus, kuris išmano įstatymus.',
    },
    'immigration-advice': {
      label: 'Patarimai dėl leidimo gyventi',
      explanation: 'Galite gauti patarimą apie buvimą šalyje ir kaip prašyti leidimo gyventi.',
    },
    'asylum-advice': {
      label: 'Patarimai dėl prieglobsčio',
      explanation: 'Galite gauti patarimą, kaip prašyti apsaugos šalyje.',
    },
    'labour-rights': {
      label: 'Teisės darbe',
      explanation: 'Galite gauti patarimą apie atlyginimą, sutartį ir tai, ką viršininkui leidžiama daryti.',
    },
    'help-to-report': {
      label: 'Pagalba pranešti apie nusikaltimą',
      explanation: 'Galite gauti pagalbą, jei galvojate ką nors pranešti policijai.',
    },
    'rights-information': {
      label: 'Sužinokite savo teises',
      explanation: 'Galite sužinoti, į ką turite teisę.',
    },
    'emergency-overnight-stay': {
      label: 'Lova nakčiai',
      explanation: 'Vieta, kur galite miegoti vieną ar kelias naktis, jei yra vietų.',
    },
    'safe-accommodation': {
      label: 'Būstas, kai gresia pavojus',
      explanation: 'Vieta, kur galite kurį laiką gyventi, jei kas nors jums grasina ar jus išnaudoja.',
    },
    'day-centre': { label: 'Vieta pabūti dieną', explanation: 'Dieną galite užeiti, prisėsti ir pailsėti.' },
    food: { label: 'Maistas', explanation: 'Galite pavalgyti arba gauti maisto išsinešti.' },
    clothing: { label: 'Drabužiai', explanation: 'Galite gauti drabužių ar batų.' },
    'shower-laundry': {
      label: 'Dušas ir skalbimas',
      explanation: 'Galite nusiprausti po dušu ar išsiskalbti drabužius.',
    },
    'money-advice': {
      label: 'Patarimai apie pinigus',
      explanation: 'Galite gauti patarimą apie pinigus, skolas ar pašalpas.',
    },
    'phone-internet': {
      label: 'Telefonas ir internetas',
      explanation: 'Galite įkrauti telefoną, paskambinti ar naudotis internetu.',
    },
    counselling: {
      label: 'Pokalbiai ir patarimai',
      explanation: 'Galite pasikalbėti su specialistu apie tai, kas sunku.',
    },
    'peer-support': {
      label: 'Žmonės, kurie tai patyrė',
      explanation: 'Galite pasikalbėti su žmogumi, kuris patyrė kažką panašaus.',
    },
    'social-work': {
      label: 'Socialinis darbuotojas',
      explanation: 'Jums gali padėti dėl laiškų, įstaigų ir kasdienių reikalų.',
    },
    outreach: {
      label: 'Pagalba ten, kur esate',
      explanation: 'Darbuotojai susitinka su žmonėmis lauke ar internete.',
    },
    'meeting-place': {
      label: 'Susitikimų vieta',
      explanation: 'Vieta, kur galite susitikti su kitais ir pasikalbėti.',
    },
    'crisis-line': {
      label: 'Krizių linija',
      explanation: 'Galite skambinti ar rašyti, kai labai sunku ir jums dabar reikia žmogaus.',
    },
    interpreting: {
      label: 'Vertėjas',
      explanation: 'Žmogus gali jums versti iš jūsų kalbos į šios šalies kalbą ir atgal.',
    },
    'language-course': { label: 'Kalbos kursai', explanation: 'Galite mokytis kalbos.' },
    'job-advice': {
      label: 'Patarimai, kaip rasti darbą',
      explanation: 'Jums gali padėti ieškoti darbo ar kreiptis dėl darbo.',
    },
    education: {
      label: 'Mokykla ir mokslas',
      explanation: 'Galite čia mokytis arba gauti patarimą apie mokslą.',
    },
    courses: {
      label: 'Kursai',
      explanation: 'Galite išmokti ko nors naujo, pavyzdžiui, naudotis kompiuteriu ar siūti.',
    },
    'assisted-return': {
      label: 'Pagalba grįžti namo',
      explanation: 'Galite gauti pagalbą, jei norite grįžti į savo šalį.',
    },
    'family-tracing': {
      label: 'Šeimos paieška',
      explanation: 'Jums gali padėti ieškoti šeimos, su kuria nebeturite ryšio.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Sekso paslaugas teikiantys žmonės',
      explanation: 'Jums, jei parduodate seksą dabar arba darėte tai anksčiau.',
    },
    migrants: { label: 'Migrantai', explanation: 'Jums, jei esate iš kitos šalies.' },
    undocumented: {
      label: 'Žmonės be leidimo gyventi',
      explanation: 'Jums, jei neturite leidimo gyventi šalyje.',
    },
    'eu-citizens': {
      label: 'ES piliečiai',
      explanation: 'Jums, jei turite Europos Sąjungos šalies pilietybę.',
    },
    'asylum-seekers': {
      label: 'Prieglobsčio prašytojai',
      explanation: 'Jums, jei prašote apsaugos dabar arba prašėte anksčiau.',
    },
    'trafficked-people': {
      label: 'Nukentėję nuo prekybos žmonėmis',
      explanation: 'Jums, jei kas nors jus verčia ar išnaudoja, kad uždirbtų pinigų.',
    },
    women: { label: 'Moterys', explanation: 'Jums, jei esate moteris.' },
    men: { label: 'Vyrai', explanation: 'Jums, jei esate vyras.' },
    'trans-people': { label: 'Trans žmonės', explanation: 'Jums, jei esate trans žmogus.' },
    lgbtiq: {
      label: 'LGBTIQ žmonės',
      explanation: 'Jums, jei esate lesbietė, gėjus, biseksualus, trans, interlytis ar queer žmogus.',
    },
    'men-who-have-sex-with-men': {
      label: 'Vyrai, turintys sekso su vyrais',
      explanation: 'Jums, jei esate vyras ir turite sekso su vyrais.',
    },
    'people-who-use-drugs': {
      label: 'Narkotikus vartojantys žmonės',
      explanation: 'Jums, jei vartojate narkotikus dabar arba vartojote anksčiau.',
    },
    homeless: { label: 'Žmonės be namų', explanation: 'Jums, jei neturite nuolatinės vietos gyventi.' },
    'young-people': {
      label: 'Jauni žmonės',
      explanation: 'Jums, jei esate jauno amžiaus. Pažiūrėkite, iki kokio amžiaus priima.',
    },
    families: { label: 'Šeimos', explanation: 'Jums, jei turite vaikų ar esate su šeima.' },
    roma: { label: 'Romai', explanation: 'Jums, jei esate romų tautybės.' },
    workers: { label: 'Dirbantys žmonės', explanation: 'Jums, jei dirbate dabar arba dirbote anksčiau.' },
    'people-with-hiv': { label: 'Su ŽIV gyvenantys žmonės', explanation: 'Jums, jei turite ŽIV (HIV).' },
    'victims-of-violence': {
      label: 'Smurtą patyrę žmonės',
      explanation: 'Jums, jei kas nors jus mušė, jums grasino ar jus skriaudė.',
    },
    relatives: {
      label: 'Šeimos nariai ir artimieji',
      explanation: 'Jums, jei jūsų artimam žmogui reikia pagalbos.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Kiti taip pat laukiami',
      explanation: 'Galite ateiti, net jei nepriklausote šiai grupei.',
    },
    mainly: {
      label: 'Daugiausia šiai grupei',
      explanation: 'Jei nepriklausote šiai grupei, galite paklausti, ar jums galima ateiti.',
    },
    only: {
      label: 'Tik šiai grupei',
      explanation: 'Čia galite gauti pagalbą tik tada, jei priklausote šiai grupei.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Neklausia apie leidimą gyventi',
      explanation: 'Jie neklausia, ar jums leidžiama būti šalyje.',
    },
    'not-required': {
      label: 'Leidimo gyventi nereikia',
      explanation: 'Pagalba nepriklauso nuo leidimo gyventi, bet jie gali apie jį paklausti.',
    },
    'some-services-only': {
      label: 'Dalis pagalbos be leidimo gyventi',
      explanation: 'Be leidimo gyventi galite gauti dalį pagalbos, bet ne visą.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar klausia apie leidimą?',
      explanation: 'Nežinome, ar jie klausia. Galite pirma jų paklausti, o tik paskui sakyti, kas esate.',
    },
  },
  identification: {
    none: {
      label: 'Asmens dokumento nereikia',
      explanation: 'Jums nereikia rodyti paso ar kito dokumento, kuriame parašyta, kas esate.',
    },
    'alias-accepted': {
      label: 'Tinka kitas vardas',
      explanation: 'Galite sakyti kitą vardą, nei yra jūsų pase.',
    },
    'any-document': {
      label: 'Reikia kokio nors dokumento',
      explanation: 'Turite parodyti dokumentą su savo vardu. Tai nebūtinai turi būti pasas.',
    },
    'official-document': {
      label: 'Reikia paso ar oficialaus dokumento',
      explanation: 'Turite parodyti pasą ar kitą oficialų dokumentą, kuriame parašyta, kas esate.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar reikia asmens dokumento?',
      explanation: 'Nežinome, ar turite rodyti dokumentus. Galite pirma jų paklausti.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Šalies asmens kodo nereikia',
      explanation: 'Jums nereikia šios šalies asmens kodo ar elektroninės tapatybės, tokios kaip BankID.',
    },
    needed: {
      label: 'Reikia šalies asmens kodo',
      explanation: 'Jums reikia šios šalies asmens kodo ar elektroninės tapatybės, tokios kaip BankID.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar reikia asmens kodo?',
      explanation: 'Nežinome, ar jums reikia asmens kodo ar BankID. Galite pirma jų paklausti.',
    },
  },
  anonymity: {
    full: { label: 'Galima anonimiškai', explanation: 'Kad gautumėte pagalbą, nereikia sakyti, kas esate.' },
    partial: {
      label: 'Dalis pagalbos anonimiškai',
      explanation: 'Daliai pagalbos nereikia sakyti, kas esate, bet ne visai.',
    },
    none: {
      label: 'Anonimiškai negalima',
      explanation: 'Kad gautumėte pagalbą, turite pasakyti, kas esate.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar galima anonimiškai?',
      explanation: 'Nežinome, ar turite sakyti, kas esate. Galite pirma jų paklausti.',
    },
  },
  cost: {
    free: { label: 'Nemokamai', explanation: 'Jums nereikia nieko mokėti.' },
    'partly-free': {
      label: 'Dalis nemokamai',
      explanation: 'Dalis pagalbos jums nieko nekainuoja, o už kitą reikia mokėti.',
    },
    'small-fee': { label: 'Kainuoja nedaug', explanation: 'Mokate nedidelę sumą.' },
    paid: { label: 'Reikia mokėti', explanation: 'Už pagalbą reikia mokėti.' },
    unconfirmed: {
      label: 'Nežinoma: ar tai ką nors kainuoja?',
      explanation: 'Nežinome, ar reikia mokėti. Pirma paklauskite kainos.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Ateikite be susitarimo',
      explanation: 'Galite ateiti darbo laiku, iš anksto tartis nereikia.',
    },
    appointment: {
      label: 'Reikia susitarti dėl laiko',
      explanation: 'Pirma turite susitarti dėl laiko, o paskui ateiti.',
    },
    'phone-first': {
      label: 'Pirma paskambinkite',
      explanation: 'Pirma turite paskambinti, o paskui ateiti.',
    },
    referral: { label: 'Reikia siuntimo', explanation: 'Jus turi nukreipti gydytojas ar kita įstaiga.' },
    'no-referral-needed': {
      label: 'Siuntimo nereikia',
      explanation: 'Galite kreiptis tiesiogiai, be gydytojo ar kitos įstaigos siuntimo.',
    },
    registration: { label: 'Reikia užsirašyti', explanation: 'Turite užsirašyti, kad galėtumėte dalyvauti.' },
    'queue-ticket': {
      label: 'Eilės numeris',
      explanation: 'Pasiimate eilės numerį ir laukiate, kol ateis jūsų eilė.',
    },
    lottery: {
      label: 'Vietos pagal burtus',
      explanation: 'Dėl vietų traukiami burtai, todėl vietos galite ir negauti.',
    },
    'waiting-list': { label: 'Laukimo sąrašas', explanation: 'Jus įrašo į sąrašą ir laukiate savo eilės.' },
    outreach: {
      label: 'Susitinka su žmonėmis lauke',
      explanation: 'Galite juos sutikti lauke, ten, kur jie vaikšto.',
    },
    online: { label: 'Internetu', explanation: 'Susisiekiate ar gaunate pagalbą internetu.' },
  },
  records: {
    'none-kept': {
      label: 'Nieko apie jus neužrašo',
      explanation: 'Jie nesaugo jūsų vardo ar žinių apie jus.',
    },
    'own-records-only': {
      label: 'Užrašai lieka tik pas juos',
      explanation: 'Jie užrašo žinių apie jus, bet tik savo dokumentuose.',
    },
    'shared-health-record': {
      label: 'Rašo į bendrą sveikatos kortelę',
      explanation: 'Ką jie apie jus rašo, gali skaityti kiti, kurie jus gydo.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar ką nors užrašo?',
      explanation: 'Nežinome, ką jie apie jus rašo. Galite pirma jų paklausti.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Policijai nieko nesako be jūsų sutikimo',
      explanation:
        'Jie nekalba apie jus su policija, jei nesutinkate. Įstatymas gali numatyti išimčių, pavyzdžiui, kai gresia pavojus gyvybei.',
    },
    'legal-duty-only': {
      label: 'Policijai sako tik įstatymui liepiant',
      explanation:
        'Be jūsų sutikimo jie policijai sako tik tada, kai liepia įstatymas, pavyzdžiui, kai gresia pavojus gyvybei.',
    },
    'present-on-site': {
      label: 'Šioje vietoje yra policija',
      explanation: 'Kai čia ateinate, galite sutikti policiją.',
    },
    'part-of-authority': {
      label: 'Šią pagalbą teikia policija',
      explanation: 'Žmonės, kurie jums čia padeda, dirba policijai.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar sako policijai?',
      explanation: 'Nežinome, ką jie sako policijai. Pirma jų paklauskite, o tik paskui ką nors pasakokite.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Migracijai nieko nesako be jūsų sutikimo',
      explanation:
        'Jie nekalba apie jus su migracijos tarnybomis, jei nesutinkate. Įstatymas gali numatyti išimčių.',
    },
    'legal-duty-only': {
      label: 'Migracijai sako tik įstatymui liepiant',
      explanation: 'Be jūsų sutikimo jie migracijos tarnyboms sako tik tada, kai liepia įstatymas.',
    },
    'present-on-site': {
      label: 'Šioje vietoje yra migracijos tarnybos',
      explanation: 'Kai čia ateinate, galite sutikti žmonių iš migracijos tarnybų.',
    },
    'part-of-authority': {
      label: 'Šią pagalbą teikia migracijos tarnybos',
      explanation: 'Žmonės, kurie jums čia padeda, dirba migracijos tarnyboms.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar sako migracijos tarnyboms?',
      explanation:
        'Nežinome, ką jie sako migracijos tarnyboms. Pirma jų paklauskite, o tik paskui ką nors pasakokite.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Įstatymas liepia saugoti paslaptį',
      explanation: 'Įstatymas neleidžia jiems pasakoti apie jus kitiems, bet yra išimčių.',
    },
    no: {
      label: 'Įstatymas neliepia saugoti paslapties',
      explanation: 'Įstatymas nedraudžia jiems pasakoti apie jus kitiems.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar privalo saugoti paslaptį?',
      explanation: 'Nežinome, ar įstatymas liepia jiems apie jus tylėti. Galite pirma jų paklausti.',
    },
  },
  basis: {
    stated: { label: 'sako pati įstaiga', explanation: 'Taip parašė ar pasakė pati įstaiga.' },
    reported: { label: 'sako kiti', explanation: 'Taip parašė ar pasakė kas nors kitas, ne įstaiga.' },
    rule: {
      label: 'sako įstatymas ar šalies taisyklė',
      explanation: 'Tokia yra taisyklė, bet nuėjus gali būti kitaip.',
    },
  },
  serviceStatus: {
    active: { label: 'Veikia', explanation: 'Įstaiga veikia ir priima žmones.' },
    'temporarily-closed': {
      label: 'Kurį laiką uždaryta',
      explanation: 'Dabar čia pagalbos gauti negalite. Planuojama vėl atidaryti.',
    },
    inactive: {
      label: 'Dabar neveikia',
      explanation: 'Dabar čia pagalbos gauti negalite, ir nežinome, ar vėl atidarys.',
    },
    defunct: {
      label: 'Uždaryta visam laikui',
      explanation: 'Šios įstaigos nebėra, todėl jums reikia kitos.',
    },
  },
  organizationType: {
    public: {
      label: 'Valstybės ar savivaldybės įstaiga',
      explanation: 'Ją valdo valstybė, apskritis ar savivaldybė.',
    },
    charity: { label: 'Labdaros organizacija', explanation: 'Organizacija, kuri nesiekia iš jūsų uždirbti.' },
    'faith-based': {
      label: 'Religinė organizacija',
      explanation: 'Ją valdo bažnyčia ar kita tikinčiųjų grupė.',
    },
    'user-led': {
      label: 'Vadovauja žmonės, turintys patirties',
      explanation: 'Jai vadovauja žmonės, gyvenę taip, kaip tie, kuriems padeda.',
    },
    'health-trust': {
      label: 'Valstybinė ligoninė',
      explanation: 'Valstybės ar savivaldybės įstaiga, kuri valdo ligonines.',
    },
    other: { label: 'Kita organizacija', explanation: 'Kitokia organizacija.' },
  },
  locationKind: {
    physical: { label: 'Pastovi vieta', explanation: 'Galite ateiti į tam tikrą vietą.' },
    mobile: {
      label: 'Keliauja iš vietos į vietą',
      explanation: 'Pagalba atvyksta į įvairias vietas, pavyzdžiui, autobusu.',
    },
    outreach: {
      label: 'Lauke, ten, kur žmonės',
      explanation: 'Jie vaikšto lauke, ir ten galite juos sutikti.',
    },
    phone: { label: 'Telefonu', explanation: 'Pagalbą gaunate telefonu.' },
    online: { label: 'Internetu', explanation: 'Pagalbą gaunate internetu.' },
  },
  visibility: {
    public: { label: 'Viešas adresas', explanation: 'Visi gali matyti, kur tai yra.' },
    'on-request': {
      label: 'Paklauskite adreso',
      explanation: 'Turite su jais susisiekti, kad sužinotumėte, kur tai yra.',
    },
    area: { label: 'Rodoma tik apylinkė', explanation: 'Matote tik apytiksliai, kur tai yra.' },
    confidential: {
      label: 'Slaptas adresas',
      explanation: 'Adreso čia nėra, todėl turite su jais susisiekti.',
    },
  },
  precision: {
    entrance: { label: 'Prie įėjimo', explanation: 'Taškas žemėlapyje jums rodo įėjimą.' },
    building: { label: 'Prie pastato', explanation: 'Taškas žemėlapyje jums rodo pastatą, bet ne duris.' },
    street: { label: 'Gatvėje', explanation: 'Taškas žemėlapyje jums rodo gatvę, bet ne namą.' },
    postcode: {
      label: 'Pašto kodo vietovėje',
      explanation: 'Taškas žemėlapyje jums rodo tik pašto kodo vietovę.',
    },
    locality: {
      label: 'Mieste ar savivaldybėje',
      explanation: 'Taškas žemėlapyje jums rodo tik miestą ar savivaldybę.',
    },
  },
  wheelchair: {
    yes: {
      label: 'Galima įvažiuoti su vežimėliu',
      explanation: 'Galite patekti į vidų su neįgaliojo vežimėliu.',
    },
    limited: {
      label: 'Su vežimėliu sunku',
      explanation: 'Jums gali reikėti pagalbos arba pateksite tik į kai kurias vietas.',
    },
    no: {
      label: 'Su vežimėliu įvažiuoti negalima',
      explanation: 'Su neįgaliojo vežimėliu į vidų patekti negalite.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar galima su vežimėliu?',
      explanation: 'Nežinome, ar galima patekti su neįgaliojo vežimėliu. Galite pirma jų paklausti.',
    },
  },
  channel: {
    phone: { label: 'Telefonas', explanation: 'Galite paskambinti.' },
    sms: { label: 'SMS', explanation: 'Galite išsiųsti SMS žinutę.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Galite parašyti programėlėje WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Galite parašyti programėlėje Signal.' },
    telegram: { label: 'Telegram', explanation: 'Galite parašyti programėlėje Telegram.' },
    viber: { label: 'Viber', explanation: 'Galite parašyti programėlėje Viber.' },
    messenger: { label: 'Messenger', explanation: 'Galite parašyti per Facebook Messenger.' },
    email: { label: 'El. paštas', explanation: 'Galite išsiųsti el. laišką.' },
    web: { label: 'Svetainė', explanation: 'Daugiau galite perskaityti jų svetainėje.' },
    form: { label: 'Forma', explanation: 'Galite parašyti per formą jų svetainėje.' },
    chat: { label: 'Pokalbis raštu', explanation: 'Galite su jais susirašinėti jų svetainėje.' },
    video: {
      label: 'Vaizdo skambutis',
      explanation: 'Pokalbio metu matote ir girdite vieni kitus.',
    },
  },
  numberShown: {
    yes: { label: 'Jūsų numeris matomas', explanation: 'Jie gali matyti jūsų telefono numerį.' },
    no: {
      label: 'Jūsų numeris nematomas',
      explanation:
        'Jie nemato jūsų telefono numerio, bet jūsų telefone gali matytis, kad su jais susisiekėte.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar jūsų numeris matomas?',
      explanation: 'Nežinome, ar jie mato jūsų telefono numerį.',
    },
  },
  contactCost: {
    free: { label: 'Susisiekti nemokama', explanation: 'Skambinti ar rašyti jums nieko nekainuoja.' },
    'normal-rate': {
      label: 'Įprasta kaina',
      explanation: 'Mokate tiek, kiek paprastai ima jūsų telefono bendrovė.',
    },
    premium: {
      label: 'Brangiau nei įprastai',
      explanation: 'Skambinti ar rašyti čia kainuoja daugiau nei įprastas skambutis.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar susisiekti kainuoja?',
      explanation: 'Nežinome, kiek kainuoja skambinti ar rašyti.',
    },
  },
  languageMode: {
    staff: {
      label: 'Darbuotojai moka šią kalbą',
      explanation: 'Šia kalba galite kalbėti su žmogumi, kuris ten dirba.',
    },
    interpreter: { label: 'Su vertėju', explanation: 'Vertėjas verčia jums ir jiems.' },
    written: {
      label: 'Tik raštu',
      explanation: 'Šia kalba galite skaityti ar rašyti, bet ne kalbėti su jais.',
    },
    unconfirmed: {
      label: 'Nežinoma: ar kas nors moka šią kalbą?',
      explanation: 'Nežinome, ar kas nors kalba šia kalba ir ar jie turi vertėją. Galite pirma jų paklausti.',
    },
  },
  areaScope: {
    local: { label: 'Šiame mieste', explanation: 'Jums, jei esate šiame mieste ar savivaldybėje.' },
    regional: { label: 'Šiame regione', explanation: 'Jums, jei esate šioje šalies dalyje.' },
    national: { label: 'Visoje šalyje', explanation: 'Jums bet kurioje šalies vietoje.' },
    international: { label: 'Keliose šalyse', explanation: 'Jums šioje ar kitoje šalyje.' },
  },
  canAskFor: {
    'female-worker': {
      label: 'Galite prašyti, kad padėtų moteris',
      explanation: 'Galite pasakyti, kad norite moters pagalbos.',
    },
    'male-worker': {
      label: 'Galite prašyti, kad padėtų vyras',
      explanation: 'Galite pasakyti, kad norite vyro pagalbos.',
    },
    interpreter: {
      label: 'Galite prašyti vertėjo',
      explanation: 'Galite pasakyti, kad jums reikia vertėjo.',
    },
    companion: {
      label: 'Galite prašyti, kad eitų kartu',
      explanation: 'Galite paprašyti, kad kas nors eitų kartu su jumis.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Patvirtino pati įstaiga',
      explanation: 'Įstaiga perskaitė, ką čia matote, ir pasakė, kad tai teisinga.',
    },
    visit: { label: 'Patikrinta nuvykus', explanation: 'Kažkas ten buvo ir patikrino tai, ką čia skaitote.' },
    phone: {
      label: 'Patikrinta telefonu',
      explanation: 'Kažkas paskambino ir patikrino tai, ką čia skaitote.',
    },
    website: {
      label: 'Patikrinta svetainėje',
      explanation: 'Tai, ką čia skaitote, yra iš įstaigos svetainės.',
    },
    'second-hand': {
      label: 'Iš kitų šaltinių',
      explanation: 'Tai, ką čia skaitote, yra iš kitų, ne iš įstaigos.',
    },
  },
  confidence: {
    high: { label: 'Esame gana tikri', explanation: 'Manome, kad tai, ką čia skaitote, yra teisinga.' },
    medium: {
      label: 'Esame iš dalies tikri',
      explanation: 'Dalis to, ką čia skaitote, gali būti neteisinga. Pirma jų paklauskite.',
    },
    low: {
      label: 'Nesame tikri',
      explanation: 'Daug kas iš to, ką čia skaitote, gali būti neteisinga. Pirma jų paklauskite.',
    },
  },
  translationOrigin: {
    human: { label: 'Išvertė žmogus', explanation: 'Tai, ką skaitote, išvertė žmogus.' },
    machine: {
      label: 'Išversta mašininiu būdu',
      explanation: 'Tai, ką skaitote, išvertė mašina, ir niekas to nepatikrino.',
    },
    'machine-reviewed': {
      label: 'Išvertė mašina, patikrino žmogus',
      explanation: 'Tai, ką skaitote, išvertė mašina, o patikrino žmogus.',
    },
  },
  holidayRule: {
    open: { label: 'Dirba per šventes', explanation: 'Darbo laikas galioja ir per šventes.' },
    closed: { label: 'Nedirba per šventes', explanation: 'Per šventes ateiti negalima.' },
    unconfirmed: {
      label: 'Nežinoma: ar dirba per šventes?',
      explanation: 'Nežinome, ar per šventes dirbama. Galite pirma jų paklausti.',
    },
  },
  weekdays: {
    mo: { label: 'Pirmadienis', explanation: 'pirm.' },
    tu: { label: 'Antradienis', explanation: 'antr.' },
    we: { label: 'Trečiadienis', explanation: 'treč.' },
    th: { label: 'Ketvirtadienis', explanation: 'ketv.' },
    fr: { label: 'Penktadienis', explanation: 'penkt.' },
    sa: { label: 'Šeštadienis', explanation: 'šešt.' },
    su: { label: 'Sekmadienis', explanation: 'sekm.' },
  },
};

export default lt;
