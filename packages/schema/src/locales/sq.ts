import type { CodeLabels } from './types.ts';

/** Albanian (standard), the reader addressed as «ju», without forms that show gender where possible. Machine-made until a person has read it. */
export const sq: CodeLabels = {
  language: 'sq',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Shëndeti',
      explanation: 'Ndihmë për trupin, sëmundjen, shtatzëninë ose për si ndiheni shpirtërisht.',
    },
    'harm-reduction': {
      label: 'Prezervativë dhe materiale',
      explanation: 'Gjëra dhe ndihmë që seksi ose droga t’ju dëmtojnë më pak.',
    },
    safety: {
      label: 'Siguria',
      explanation: 'Ndihmë kur jeni në rrezik ose kur dikush ju lëndon apo ju detyron.',
    },
    law: {
      label: 'Ligji dhe të drejtat',
      explanation: 'Këshilla për ligjin, qëndrimin në vend, punën dhe të drejtat tuaja.',
    },
    'a-place': {
      label: 'Vend për të fjetur',
      explanation: 'Një vend ku mund të flini, të jetoni ose të rrini gjatë ditës.',
    },
    basics: {
      label: 'Ushqim dhe rroba',
      explanation: 'Gjëra për çdo ditë, si ushqim, rroba, dush dhe telefon.',
    },
    talk: {
      label: 'Dikush për të folur',
      explanation: 'Dikush që mund t’ju dëgjojë, t’ju takojë ose të përkthejë për ju.',
    },
    'learn-and-work': { label: 'Puna dhe gjuha', explanation: 'Kurse, shkollë dhe këshilla për punën.' },
    travel: {
      label: 'Kthimi në shtëpi',
      explanation: 'Ndihmë për t’u kthyer në shtëpi ose për të gjetur familjen tuaj.',
    },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Analiza për infeksione seksuale',
      explanation: 'Mund të bëni analiza për infeksione që ngjiten përmes seksit, si HIV ose klamidia.',
    },
    'sexual-health-treatment': {
      label: 'Mjekim i infeksioneve seksuale',
      explanation: 'Mund të merrni ilaçe ose mjekim tjetër për infeksione që ngjiten përmes seksit.',
    },
    'hiv-prep-pep': {
      label: 'Ilaçe kundër HIV (PrEP, PEP)',
      explanation: 'Mund të pyesni për ilaçe që mbrojnë nga HIV: PrEP para seksit, PEP sa më shpejt pas tij.',
    },
    contraception: {
      label: 'Mbrojtje nga shtatzënia',
      explanation: 'Mund të merrni ndihmë për të mos mbetur shtatzënë.',
    },
    pregnancy: {
      label: 'Shtatzënia',
      explanation: 'Mund të merrni ndihmë kur jeni shtatzënë ose mendoni se jeni.',
    },
    abortion: {
      label: 'Aborti',
      explanation: 'Mund të merrni këshilla ose ndihmë nëse mendoni të ndërprisni një shtatzëni.',
    },
    vaccination: {
      label: 'Vaksina',
      explanation: 'Mund të bëni një gjilpërë që mbron nga një sëmundje, si hepatiti.',
    },
    'general-health': {
      label: 'Kujdes i përgjithshëm shëndetësor',
      explanation: 'Mund të shkoni te mjeku ose infermierja kur nuk jeni mirë me shëndet.',
    },
    dental: {
      label: 'Dentisti',
      explanation: 'Mund të merrni ndihmë kur ju dhembin dhëmbët ose kur diçka nuk shkon me ta.',
    },
    'wound-care': {
      label: 'Kujdes për plagët',
      explanation: 'Dikush mund t’jua pastrojë dhe t’jua lidhë plagët.',
    },
    'mental-health': {
      label: 'Shëndeti mendor',
      explanation: 'Mund të merrni ndihmë kur keni frikë ose trishtim, kur nuk flini dot ose ndiheni keq.',
    },
    'condoms-lubricant': {
      label: 'Prezervativë dhe lubrifikant',
      explanation: 'Këtu mund të merrni prezervativë ose lubrifikant.',
    },
    'clean-equipment': {
      label: 'Materiale të pastra për drogë',
      explanation: 'Mund të merrni gjilpëra të pastra ose materiale të tjera të pastra, nëse përdorni drogë.',
    },
    naloxone: {
      label: 'Nalokson për mbidozë',
      explanation: 'Mund të merrni një ilaç që mund ta ndalë një mbidozë.',
    },
    'drug-checking': {
      label: 'Kontroll i drogës',
      explanation: 'Mund të jepni një drogë për kontroll, që të dihet çfarë ka brenda.',
    },
    'supervised-consumption': {
      label: 'Dhomë për përdorim droge',
      explanation: 'Mund të përdorni drogë ndërsa aty ka punonjës shëndetësorë.',
    },
    'substance-use-treatment': {
      label: 'Mjekim për përdorim droge',
      explanation: 'Mund të merrni ndihmë për të pakësuar alkoolin ose drogën, ose për t’i lënë.',
    },
    emergency: {
      label: 'Ndihmë urgjente',
      explanation: 'Ndihmë kur jeta ose shëndeti juaj është në rrezik tani.',
    },
    'violence-support': {
      label: 'Ndihmë në rast dhune',
      explanation:
        'Mund të merrni këshilla dhe mbështetje nëse dikush ju rreh, ju kërcënon ose ju kontrollon.',
    },
    'sexual-assault-care': {
      label: 'Ndihmë pas dhunës seksuale',
      explanation: 'Mund të merrni ndihmë pas përdhunimit ose një dhune tjetër seksuale.',
    },
    'crisis-shelter': {
      label: 'Strehë në rast dhune',
      explanation: 'Një vend ku mund të shkoni nëse dikush i afërt ju lëndon ose ju kërcënon.',
    },
    'trafficking-support': {
      label: 'Ndihmë në rast trafikimi',
      explanation:
        'Mund të merrni ndihmë nëse dikush ju detyron të punoni ose të ofroni shërbime seksuale, ose ju shfrytëzon.',
    },
    'legal-advice': {
      label: 'Këshilla ligjore',
      explanation: 'Mund të merrni këshilla nga dikush që e njeh ligjin.',
    },
    'immigration-advice': {
      label: 'Këshilla për qëndrimin',
      explanation: 'Mund të merrni këshilla si të qëndroni në vend dhe si të kërkoni leje.',
    },
    'asylum-advice': {
      label: 'Këshilla për azil',
      explanation: 'Mund të merrni këshilla si të kërkoni mbrojtje në vend.',
    },
    'labour-rights': {
      label: 'Të drejtat në punë',
      explanation: 'Mund të merrni këshilla për pagën, kontratën dhe çfarë lejohet të bëjë një shef.',
    },
    'help-to-report': {
      label: 'Ndihmë për të bërë kallëzim',
      explanation: 'Mund të merrni ndihmë nëse mendoni të denonconi diçka në polici.',
    },
    'rights-information': {
      label: 'Njihni të drejtat tuaja',
      explanation: 'Mund të mësoni çfarë të drejtash keni.',
    },
    'emergency-overnight-stay': {
      label: 'Një shtrat për natën',
      explanation: 'Një vend ku mund të flini një natë ose disa net, nëse ka vend.',
    },
    'safe-accommodation': {
      label: 'Strehim kur jeni në rrezik',
      explanation: 'Një vend ku të jetoni për një kohë nëse dikush ju kërcënon ose ju shfrytëzon.',
    },
    'day-centre': {
      label: 'Një vend për ditën',
      explanation: 'Mund të hyni, të uleni dhe të pushoni gjatë ditës.',
    },
    food: { label: 'Ushqim', explanation: 'Mund të merrni një vakt ose ushqim me vete.' },
    clothing: { label: 'Rroba', explanation: 'Mund të merrni rroba ose këpucë.' },
    'shower-laundry': {
      label: 'Dush dhe larje rrobash',
      explanation: 'Mund të bëni dush ose të lani rroba.',
    },
    'money-advice': {
      label: 'Këshilla për para',
      explanation: 'Mund të merrni këshilla për para, borxhe ose ndihma sociale.',
    },
    'phone-internet': {
      label: 'Telefon dhe internet',
      explanation: 'Mund ta karikoni telefonin, të telefononi ose të përdorni internetin.',
    },
    counselling: {
      label: 'Biseda dhe këshilla',
      explanation: 'Mund të flisni me një specialist për atë që e keni të vështirë.',
    },
    'peer-support': {
      label: 'Njerëz që e kanë përjetuar vetë',
      explanation: 'Mund të flisni me dikë që ka përjetuar diçka të ngjashme.',
    },
    'social-work': {
      label: 'Punonjës social',
      explanation: 'Dikush mund t’ju ndihmojë me letra, zyra dhe gjëra të përditshme.',
    },
    outreach: {
      label: 'Ndihmë aty ku jeni',
      explanation: 'Ata që punojnë aty takojnë njerëz përjashta ose në internet.',
    },
    'meeting-place': {
      label: 'Vend takimi',
      explanation: 'Një vend ku mund të takoni të tjerë dhe të bisedoni.',
    },
    'crisis-line': {
      label: 'Linjë krize',
      explanation: 'Mund të telefononi ose të shkruani kur e keni shumë vështirë dhe ju duhet dikush tani.',
    },
    interpreting: {
      label: 'Përkthyes',
      explanation: 'Dikush mund të përkthejë mes gjuhës suaj dhe gjuhës së vendit.',
    },
    'language-course': { label: 'Kurs gjuhe', explanation: 'Mund ta mësoni gjuhën.' },
    'job-advice': {
      label: 'Këshilla për të gjetur punë',
      explanation: 'Mund të merrni ndihmë për të kërkuar punë ose për të aplikuar për një punë.',
    },
    education: {
      label: 'Shkollë dhe arsim',
      explanation: 'Këtu mund të bëni shkollë ose të merrni këshilla për shkollën.',
    },
    courses: {
      label: 'Kurse',
      explanation: 'Mund të mësoni diçka të re, për shembull kompjuter ose rrobaqepësi.',
    },
    'assisted-return': {
      label: 'Ndihmë për t’u kthyer në shtëpi',
      explanation: 'Mund të merrni ndihmë nëse doni të ktheheni në vendin tuaj.',
    },
    'family-tracing': {
      label: 'Gjetja e familjes',
      explanation: 'Mund të merrni ndihmë për të kërkuar familjarë me të cilët keni humbur lidhjen.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Persona që ofrojnë shërbime seksuale',
      explanation: 'Për ju, nëse ofroni ose keni ofruar shërbime seksuale.',
    },
    migrants: { label: 'Migrantë', explanation: 'Për ju, nëse vini nga një vend tjetër.' },
    undocumented: {
      label: 'Persona pa leje qëndrimi',
      explanation: 'Për ju, nëse nuk keni leje të qëndroni në vend.',
    },
    'eu-citizens': {
      label: 'Shtetas të BE-së',
      explanation: 'Për ju, nëse keni shtetësinë e një vendi të BE-së.',
    },
    'asylum-seekers': {
      label: 'Azilkërkues',
      explanation: 'Për ju, nëse kërkoni ose keni kërkuar mbrojtje.',
    },
    'trafficked-people': {
      label: 'Persona të trafikuar',
      explanation: 'Për ju, nëse dikush ju detyron ose ju shfrytëzon për të fituar para.',
    },
    women: { label: 'Gra', explanation: 'Për ju, nëse jeni grua.' },
    men: { label: 'Burra', explanation: 'Për ju, nëse jeni burrë.' },
    'trans-people': { label: 'Persona trans', explanation: 'Për ju, nëse jeni person trans.' },
    lgbtiq: {
      label: 'Persona LGBTIQ',
      explanation: 'Për ju, nëse jeni lesbike, gej, person biseksual, trans, interseks ose queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Burra që bëjnë seks me burra',
      explanation: 'Për ju, nëse jeni burrë dhe bëni seks me burra.',
    },
    'people-who-use-drugs': {
      label: 'Persona që përdorin drogë',
      explanation: 'Për ju, nëse përdorni ose keni përdorur drogë.',
    },
    homeless: {
      label: 'Persona pa shtëpi',
      explanation: 'Për ju, nëse nuk keni një vend të qëndrueshëm ku të jetoni.',
    },
    'young-people': {
      label: 'Të rinj dhe të reja',
      explanation: 'Për ju, nëse jeni në moshë të re. Shikoni kufirin e moshës.',
    },
    families: {
      label: 'Familje',
      explanation: 'Për ju, nëse keni fëmijë ose jeni me familjen tuaj.',
    },
    roma: { label: 'Romë', explanation: 'Për ju, nëse jeni nga komuniteti rom.' },
    workers: { label: 'Njerëz që punojnë', explanation: 'Për ju, nëse punoni ose keni punuar.' },
    'people-with-hiv': { label: 'Persona që jetojnë me HIV', explanation: 'Për ju, nëse keni HIV.' },
    'victims-of-violence': {
      label: 'Persona që kanë përjetuar dhunë',
      explanation: 'Për ju, nëse dikush ju ka rrahur, kërcënuar ose lënduar.',
    },
    relatives: {
      label: 'Familja dhe miqtë e afërt',
      explanation: 'Për ju, nëse dikush i afërt ka nevojë për ndihmë.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Mund të vijnë edhe të tjerë',
      explanation: 'Mund të vini edhe nëse nuk jeni në këtë grup.',
    },
    mainly: {
      label: 'Kryesisht për këtë grup',
      explanation: 'Nëse nuk jeni në këtë grup, mund të pyesni a mund të vini.',
    },
    only: {
      label: 'Vetëm për këtë grup',
      explanation: 'Këtu mund të merrni ndihmë vetëm nëse jeni në këtë grup.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Nuk pyesin për lejen e qëndrimit',
      explanation: 'Nuk ju pyesin a keni të drejtë të qëndroni në vend.',
    },
    'not-required': {
      label: 'Nuk ka nevojë për leje qëndrimi',
      explanation: 'Ndihma nuk varet nga leja e qëndrimit, por mund t’ju pyesin për të.',
    },
    'some-services-only': {
      label: 'Një pjesë e ndihmës, pa leje',
      explanation: 'Mund të merrni një pjesë të ndihmës pa leje qëndrimi, por jo të gjithën.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a pyesin për lejen?',
      explanation: 'Nuk e dimë a pyesin. Mund t’i pyesni para se të thoni kush jeni.',
    },
  },
  identification: {
    none: {
      label: 'Nuk duhet dokument identiteti',
      explanation: 'Nuk ka nevojë të tregoni pasaportë ose dokument tjetër që thotë kush jeni.',
    },
    'alias-accepted': {
      label: 'Mund të përdorni nofkë',
      explanation: 'Mund të përdorni një emër tjetër, jo atë që keni në pasaportë.',
    },
    'any-document': {
      label: 'Duhet një dokument me emrin tuaj',
      explanation: 'Duhet të tregoni një letër me emrin tuaj. Nuk është e thënë të jetë pasaportë.',
    },
    'official-document': {
      label: 'Duhet pasaportë ose dokument zyrtar',
      explanation: 'Duhet të tregoni pasaportë ose një dokument tjetër zyrtar që thotë kush jeni.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a duhet dokument identiteti?',
      explanation: 'Nuk e dimë a duhet të tregoni dokumente. Mund t’i pyesni më parë.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Nuk ka nevojë për numër personal',
      explanation: 'Nuk ju duhet numër personal kombëtar ose identifikim elektronik si BankID.',
    },
    needed: {
      label: 'Duhet numër personal',
      explanation: 'Ju duhet numër personal kombëtar ose identifikim elektronik si BankID.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a duhet numër personal?',
      explanation: 'Nuk e dimë a ju duhet numër personal ose BankID. Mund t’i pyesni më parë.',
    },
  },
  anonymity: {
    full: {
      label: 'Nuk ka nevojë të thoni kush jeni',
      explanation: 'Mund të merrni ndihmë pa thënë kush jeni.',
    },
    partial: {
      label: 'Disa gjëra, pa thënë kush jeni',
      explanation: 'Mund të merrni një pjesë të ndihmës pa thënë kush jeni, por jo të gjithën.',
    },
    none: {
      label: 'Duhet të thoni kush jeni',
      explanation: 'Duhet të thoni kush jeni që të merrni ndihmë.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a duhet të thoni kush jeni?',
      explanation: 'Nuk e dimë a duhet të thoni kush jeni. Mund t’i pyesni më parë.',
    },
  },
  cost: {
    free: { label: 'Falas', explanation: 'Nuk paguani asgjë.' },
    'partly-free': {
      label: 'Pjesërisht falas',
      explanation: 'Një pjesë e ndihmës nuk ju kushton gjë, kurse pjesën tjetër e paguani.',
    },
    'small-fee': { label: 'Kushton pak', explanation: 'Paguani një shumë të vogël.' },
    paid: { label: 'Duhet të paguani', explanation: 'Duhet të paguani për ndihmën.' },
    unconfirmed: {
      label: 'Nuk dihet: a kushton gjë?',
      explanation: 'Nuk e dimë a duhet të paguani. Pyesni më parë sa kushton.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Ejani pa lënë takim',
      explanation: 'Mund të vini gjatë orarit pa lënë takim.',
    },
    appointment: { label: 'Lini një takim', explanation: 'Duhet të caktoni një orë para se të vini.' },
    'phone-first': { label: 'Telefononi më parë', explanation: 'Duhet të telefononi para se të vini.' },
    referral: {
      label: 'Duhet rekomandim',
      explanation: 'Një mjek ose një shërbim tjetër duhet t’ju dërgojë atje.',
    },
    'no-referral-needed': {
      label: 'Nuk ka nevojë për rekomandim',
      explanation: 'Mund t’i kontaktoni vetë, pa ju dërguar dikush.',
    },
    registration: {
      label: 'Duhet të regjistroheni',
      explanation: 'Duhet të regjistroheni para se të merrni pjesë.',
    },
    'queue-ticket': { label: 'Numër radhe', explanation: 'Merrni një numër dhe prisni radhën tuaj.' },
    lottery: {
      label: 'Vendet ndahen me short',
      explanation: 'Vendet ndahen me short, prandaj mund të mos ju bjerë një vend.',
    },
    'waiting-list': {
      label: 'Listë pritjeje',
      explanation: 'Ju vënë në një listë dhe prisni radhën tuaj.',
    },
    outreach: {
      label: 'Takojnë njerëz përjashta',
      explanation: 'Mund t’i takoni përjashta, atje ku dalin.',
    },
    online: { label: 'Në internet', explanation: 'Lidheni me ta ose merrni ndihmë në internet.' },
  },
  records: {
    'none-kept': {
      label: 'Nuk shkruajnë asgjë për ju',
      explanation: 'Nuk e ruajnë emrin tuaj ose të dhëna për ju.',
    },
    'own-records-only': {
      label: 'Shënime vetëm te shërbimi',
      explanation: 'Shkruajnë gjëra për ju, por vetëm në letrat e tyre.',
    },
    'shared-health-record': {
      label: 'Shkruajnë në kartelë të përbashkët',
      explanation: 'Të tjerë që ju japin kujdes shëndetësor mund të lexojnë çfarë shkruajnë për ju.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a shkruajnë gjë për ju?',
      explanation: 'Nuk e dimë çfarë shkruajnë për ju. Mund t’i pyesni më parë.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'S’i thonë gjë policisë pa pëlqimin tuaj',
      explanation:
        'Nuk flasin me policinë për ju, përveç nëse thoni po. Ligji mund të bëjë përjashtime, për shembull kur një jetë është në rrezik.',
    },
    'legal-duty-only': {
      label: 'I thonë policisë vetëm nëse e do ligji',
      explanation:
        'I thonë policisë pa pëlqimin tuaj vetëm kur ligji thotë se duhet, për shembull kur një jetë është në rrezik.',
    },
    'present-on-site': {
      label: 'Aty ka polici',
      explanation: 'Mund të takoni policinë kur vini këtu.',
    },
    'part-of-authority': {
      label: 'Shërbimin e drejton policia',
      explanation: 'Njerëzit që ju ndihmojnë këtu punojnë për policinë.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a i thonë gjë policisë?',
      explanation: 'Nuk e dimë çfarë i thonë policisë. Pyetini para se t’u tregoni diçka.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'S’i thonë imigracionit pa pëlqimin tuaj',
      explanation:
        'Nuk flasin me autoritetet e imigracionit për ju, përveç nëse thoni po. Ligji mund të bëjë përjashtime.',
    },
    'legal-duty-only': {
      label: 'I thonë imigracionit vetëm sipas ligjit',
      explanation: 'U thonë autoriteteve të imigracionit pa pëlqimin tuaj vetëm kur ligji thotë se duhet.',
    },
    'present-on-site': {
      label: 'Aty ka punonjës të imigracionit',
      explanation: 'Mund të takoni njerëz nga autoritetet e imigracionit kur vini këtu.',
    },
    'part-of-authority': {
      label: 'Shërbimin e drejton imigracioni',
      explanation: 'Njerëzit që ju ndihmojnë këtu punojnë për autoritetet e imigracionit.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a i thonë gjë imigracionit?',
      explanation:
        'Nuk e dimë çfarë u thonë autoriteteve të imigracionit. Pyetini para se t’u tregoni diçka.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'Ligji i detyron të ruajnë sekretin',
      explanation: 'Ligji thotë se nuk duhet t’u tregojnë të tjerëve për ju, por ka përjashtime.',
    },
    no: {
      label: 'Ligji nuk i detyron të ruajnë sekretin',
      explanation: 'Ligji nuk i ndalon t’u tregojnë të tjerëve për ju.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a duhet të ruajnë sekretin?',
      explanation: 'Nuk e dimë a thotë ligji se duhet të heshtin për ju. Mund t’i pyesni më parë.',
    },
  },
  basis: {
    stated: { label: 'thotë vetë shërbimi', explanation: 'Këtë e ka shkruar ose e ka thënë vetë shërbimi.' },
    reported: {
      label: 'thonë të tjerë',
      explanation: 'Këtë e ka shkruar ose e ka thënë dikush tjetër, jo shërbimi.',
    },
    rule: {
      label: 'ligj ose rregull kombëtar',
      explanation: 'Ky është rregulli, por mund të jetë ndryshe kur të shkoni atje.',
    },
  },
  serviceStatus: {
    active: { label: 'Funksionon', explanation: 'Shërbimi ekziston dhe pret njerëz.' },
    'temporarily-closed': {
      label: 'Mbyllur për një kohë',
      explanation: 'Tani nuk merrni dot ndihmë këtu. Plani është të hapet përsëri.',
    },
    inactive: {
      label: 'Tani nuk funksionon',
      explanation: 'Tani nuk merrni dot ndihmë këtu dhe nuk e dimë a do të hapet përsëri.',
    },
    defunct: {
      label: 'Mbyllur përgjithmonë',
      explanation: 'Shërbimi nuk ekziston më, prandaj ju duhet një tjetër.',
    },
  },
  organizationType: {
    public: { label: 'Institucion publik', explanation: 'E drejton shteti, qarku ose bashkia.' },
    charity: {
      label: 'Organizatë jofitimprurëse',
      explanation: 'Një organizatë që nuk synon të fitojë para nga ju.',
    },
    'faith-based': {
      label: 'Organizatë fetare',
      explanation: 'E drejton një kishë ose një grup tjetër fetar.',
    },
    'user-led': {
      label: 'E drejtojnë njerëz me të njëjtën përvojë',
      explanation: 'Ata që e drejtojnë kanë jetuar si njerëzit të cilëve u japin ndihmë.',
    },
    'health-trust': {
      label: 'Spital publik',
      explanation: 'Një institucion publik që drejton spitale.',
    },
    other: { label: 'Organizatë tjetër', explanation: 'Një lloj tjetër organizate.' },
  },
  locationKind: {
    physical: { label: 'Vend i caktuar', explanation: 'Mund të shkoni në një vend të caktuar.' },
    mobile: {
      label: 'Lëviz nga një vend në tjetrin',
      explanation: 'Shërbimi vjen në vende të ndryshme, për shembull me autobus.',
    },
    outreach: {
      label: 'Përjashta, ku janë njerëzit',
      explanation: 'Dalin përjashta dhe ju mund t’i takoni atje.',
    },
    phone: { label: 'Me telefon', explanation: 'Merrni ndihmë me telefon.' },
    online: { label: 'Në internet', explanation: 'Merrni ndihmë në internet.' },
  },
  visibility: {
    public: { label: 'Adresë e hapur', explanation: 'Kushdo mund ta shohë ku është.' },
    'on-request': {
      label: 'Pyesni për adresën',
      explanation: 'Duhet t’i kontaktoni që të mësoni ku është.',
    },
    area: { label: 'Tregohet vetëm zona', explanation: 'Shihni vetëm afërsisht ku është.' },
    confidential: {
      label: 'Adresë e fshehtë',
      explanation: 'Adresa nuk jepet këtu, prandaj duhet t’i kontaktoni.',
    },
  },
  precision: {
    entrance: { label: 'Te hyrja', explanation: 'Pika në hartë ju tregon hyrjen.' },
    building: {
      label: 'Te ndërtesa',
      explanation: 'Pika në hartë ju tregon ndërtesën, por jo derën.',
    },
    street: {
      label: 'Në rrugë',
      explanation: 'Pika në hartë ju tregon rrugën, por jo shtëpinë.',
    },
    postcode: {
      label: 'Në zonën e kodit postar',
      explanation: 'Pika në hartë ju tregon vetëm zonën e kodit postar.',
    },
    locality: {
      label: 'Në qytet ose komunë',
      explanation: 'Pika në hartë ju tregon vetëm qytetin ose komunën.',
    },
  },
  wheelchair: {
    yes: {
      label: 'Mund të hyni me karrige me rrota',
      explanation: 'Ju mund të hyni brenda me karrige me rrota.',
    },
    limited: {
      label: 'Vështirë me karrige me rrota',
      explanation: 'Mund t’ju duhet ndihmë ose mund të arrini vetëm në disa pjesë.',
    },
    no: {
      label: 'Nuk hyni dot me karrige me rrota',
      explanation: 'Ju nuk mund të hyni brenda me karrige me rrota.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a hyhet me karrige me rrota?',
      explanation: 'Nuk e dimë a mund të hyni me karrige me rrota. Mund t’i pyesni më parë.',
    },
  },
  channel: {
    phone: { label: 'Telefon', explanation: 'Mund të telefononi.' },
    sms: { label: 'SMS', explanation: 'Mund të dërgoni një mesazh.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Mund të shkruani në aplikacionin WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Mund të shkruani në aplikacionin Signal.' },
    telegram: { label: 'Telegram', explanation: 'Mund të shkruani në aplikacionin Telegram.' },
    viber: { label: 'Viber', explanation: 'Mund të shkruani në aplikacionin Viber.' },
    messenger: { label: 'Messenger', explanation: 'Mund të shkruani në Messenger të Facebook.' },
    email: { label: 'Email', explanation: 'Mund të dërgoni një email.' },
    web: { label: 'Faqe interneti', explanation: 'Mund të lexoni më shumë në faqen e tyre.' },
    form: { label: 'Formular', explanation: 'Mund të shkruani në një formular në faqen e tyre.' },
    chat: { label: 'Chat', explanation: 'Mund të shkëmbeni mesazhe me ta në faqen e tyre.' },
    video: { label: 'Videotelefonatë', explanation: 'Mund të flisni me ta me figurë dhe zë.' },
  },
  numberShown: {
    yes: { label: 'Numri juaj duket', explanation: 'Ata mund ta shohin numrin tuaj të telefonit.' },
    no: {
      label: 'Numri juaj nuk duket',
      explanation: 'Nuk e shohin numrin tuaj, por telefoni juaj mund të tregojë se i keni kontaktuar.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a duket numri juaj?',
      explanation: 'Nuk e dimë a e shohin numrin tuaj të telefonit.',
    },
  },
  contactCost: {
    free: { label: 'Kontakt falas', explanation: 'Nuk ju kushton gjë të telefononi ose të shkruani.' },
    'normal-rate': {
      label: 'Çmim i zakonshëm',
      explanation: 'Paguani aq sa merr zakonisht kompania juaj e telefonit.',
    },
    premium: {
      label: 'Më shtrenjtë se zakonisht',
      explanation: 'Të telefononi ose të shkruani këtu kushton më shumë se një telefonatë e zakonshme.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a kushton kontakti?',
      explanation: 'Nuk e dimë sa kushton të telefononi ose të shkruani.',
    },
  },
  languageMode: {
    staff: {
      label: 'Punonjësit e flasin gjuhën',
      explanation: 'Mund ta flisni këtë gjuhë me dikë që punon atje.',
    },
    interpreter: { label: 'Me përkthyes', explanation: 'Një përkthyes përkthen mes jush dhe atyre.' },
    written: {
      label: 'Vetëm me shkrim',
      explanation: 'Mund të lexoni ose të shkruani në këtë gjuhë, por jo ta flisni me ta.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a e flet dikush gjuhën?',
      explanation: 'Nuk e dimë a e flet dikush gjuhën ose a përdorin përkthyes. Mund t’i pyesni më parë.',
    },
  },
  areaScope: {
    local: { label: 'Në këtë qytet', explanation: 'Për ju, nëse jeni në këtë qytet ose komunë.' },
    regional: {
      label: 'Në këtë rajon',
      explanation: 'Për ju, nëse jeni në këtë pjesë të vendit.',
    },
    national: { label: 'Në gjithë vendin', explanation: 'Për ju, kudo që jeni në vend.' },
    international: {
      label: 'Në disa vende',
      explanation: 'Për ju, nëse jeni në këtë vend ose në një tjetër.',
    },
  },
  canAskFor: {
    'female-worker': {
      label: 'Mund të kërkoni t’ju ndihmojë një grua',
      explanation: 'Mund të thoni se doni t’ju ndihmojë një grua.',
    },
    'male-worker': {
      label: 'Mund të kërkoni t’ju ndihmojë një burrë',
      explanation: 'Mund të thoni se doni t’ju ndihmojë një burrë.',
    },
    interpreter: {
      label: 'Mund të kërkoni përkthyes',
      explanation: 'Mund të thoni se ju duhet përkthyes.',
    },
    companion: {
      label: 'Mund të kërkoni të vijë dikush me ju',
      explanation: 'Mund të kërkoni që dikush të vijë bashkë me ju.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Konfirmuar nga shërbimi',
      explanation: 'Shërbimi e ka lexuar atë që shihni këtu dhe ka thënë se është e saktë.',
    },
    visit: {
      label: 'Kontrolluar me vizitë',
      explanation: 'Dikush ka shkuar atje për të kontrolluar atë që lexoni këtu.',
    },
    phone: {
      label: 'Kontrolluar me telefon',
      explanation: 'Dikush ka telefonuar për të kontrolluar atë që lexoni këtu.',
    },
    website: {
      label: 'Kontrolluar në faqen e internetit',
      explanation: 'Ajo që lexoni këtu vjen nga faqja e internetit e shërbimit.',
    },
    'second-hand': {
      label: 'Nga burime të tjera',
      explanation: 'Ajo që lexoni këtu vjen nga të tjerë, jo nga shërbimi.',
    },
  },
  confidence: {
    high: { label: 'Mjaft e sigurt', explanation: 'Mendojmë se ajo që lexoni këtu është e saktë.' },
    medium: {
      label: 'Pjesërisht e sigurt',
      explanation: 'Një pjesë e asaj që lexoni këtu mund të jetë gabim. Pyetini më parë.',
    },
    low: {
      label: 'E pasigurt',
      explanation: 'Shumë nga ajo që lexoni këtu mund të jetë gabim. Pyetini më parë.',
    },
  },
  translationOrigin: {
    human: { label: 'Përkthyer nga një njeri', explanation: 'Atë që lexoni e ka përkthyer një njeri.' },
    machine: {
      label: 'Përkthyer nga kompjuteri',
      explanation: 'Atë që lexoni e ka përkthyer kompjuteri dhe askush nuk e ka kontrolluar.',
    },
    'machine-reviewed': {
      label: 'Nga kompjuteri, e kontrolluar nga njeriu',
      explanation: 'Atë që lexoni e ka përkthyer kompjuteri dhe e ka kontrolluar një njeri.',
    },
  },
  holidayRule: {
    open: {
      label: 'Hapur në ditët e festave',
      explanation: 'Orari vlen edhe në ditët e festave zyrtare.',
    },
    closed: {
      label: 'Mbyllur në ditët e festave',
      explanation: 'Nuk mund të vini në ditët e festave zyrtare.',
    },
    unconfirmed: {
      label: 'Nuk dihet: a është hapur në festa?',
      explanation: 'Nuk e dimë a është hapur në ditët e festave zyrtare. Mund t’i pyesni më parë.',
    },
  },
  weekdays: {
    mo: { label: 'E hënë', explanation: 'hën' },
    tu: { label: 'E martë', explanation: 'mar' },
    we: { label: 'E mërkurë', explanation: 'mër' },
    th: { label: 'E enjte', explanation: 'enj' },
    fr: { label: 'E premte', explanation: 'pre' },
    sa: { label: 'E shtunë', explanation: 'sht' },
    su: { label: 'E diel', explanation: 'die' },
  },
};

export default sq;
