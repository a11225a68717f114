import type { HeardLanguage } from './language.ts';
import { fromPapers } from './papers/index.ts';

/** How a language asks a person for something. Regular expressions, spaces as they are; compared without accents. */
export interface DemandWords {
  /** Before the thing: “you must bring”, “requires”. */
  before: string;
  /** Before the thing, and only where a statement begins: “bring”. */
  order: string;
  /** “And”: in “come at ten and bring …” it begins a statement anew. */
  and: string;
  /** After “do not forget” (`TurningWords.reminds`) and before the thing, with the space before it: “to bring”. */
  bring: string;
  /** Before the thing, where a statement begins, if `ready` comes after it: “have your … ready”. */
  keep: string;
  ready: string;
  /** After the thing: “is required”. */
  after: string;
  /** Before the thing: “only for people with”. */
  only: string;
  /** Before the thing: “you do not need”, “regardless of”. */
  waived: string;
  /** Before the thing: “without”. */
  without: string;
  /** After the thing: “is not needed”. */
  waivedAfter: string;
  /** Words that may not stand between: “you need help with a residence permit” asks for nothing. */
  between: string;
  /** What may stand between “and” and a further thing, with the space after it: “a passport and *a valid* permit”. */
  adjectives: string;
}

export const DEMAND_WORDS: Readonly<Record<HeardLanguage, DemandWords>> = {
  ...fromPapers(({ demand, adjectives }) => ({ ...demand, adjectives })),
  nb: {
    before:
      '(?:må|skal|lyt|bør)(?: du| dere| de| alle)?(?: også| alltid| derfor| selv| først| difor| òg)?(?: kunne)? (?:ha med deg|ha med|ha|vise fram|vise frem|vise|ta med deg|ta med|legge fram|legge frem|dokumentere|medbringe|fremlegge|framlegge|forevise|legge ved|sende inn|møte opp med|oppgi|oppgje|fremvise|framvise|levere|bestille|tinge|avtale|bruke|logge inn med|identifisere deg med)|(?:du|dere|dykk|alle|man)(?: også| òg)? (?:treng|trenger)|(?:krev|krever|forutsetter|føreset)(?: vi| de)?|det (?:kreves|krevst|krevs|trengs)|krav(?:et)?(?: er| om| til|:)|krav(?! på)|(?:vi|de|resepsjonen) (?:treng|trenger|(?:treng|trenger) å (?:se|ha|få|vite)|ber om(?: å få se)?|spør(?: deg| alle)? om|spør etter|må få se|krever|krev|må ha|må se|vil se|sjekker|kontrollerer)|(?:(?:du|dere|de|alle|man|gjester|besøkende) (?:blir|vert|vil bli)|(?<!^)(?:blir|vert) du)(?: (?:også|alltid|da|så))? (?:bedt|spurt|bede) om(?: å (?:få se|vise fram|vise frem|vise|ha med|legge fram|fremvise|framvise|ta med|oppgi|oppgje|identifisere deg med))?',
    order:
      '(?:husk|hugs|vennligst)?(?: å)? ?(?:ta med deg|ta med|ha med deg|ha med|vis fram|vis frem|vis|medbring|oppgi|oppgje|logg inn med|skriv inn|fyll inn|tast inn|møt opp med|kom med|still med|bruk|bestill)|(?:sørg for|pass på)(?: at du har| å ha| å ta)(?: med)?(?: deg)?|(?:husk|hugs)(?! at)|(?:treng|trenger)(?! du| dere| de| vi)',
    after:
      'kreves|krevs|krevst|er en forutsetning|er eit vilkår|er et vilkår|er påkrevd|er påkravd|er nødvendig|er naudsynt|er obligatorisk|er et krav|er eit krav|må vises|må visast|må tas med|må takast med|må oppgis|må medbringes|må framvises|må fremvises|må legges fram|må bestilles|(?:må|skal) (?:kunne )?(?:vises|visast|fremvises|framvises|fremlegges|framlegges|forevises|dokumenteres|tas med|takast med|medbringes|oppgis|legges ved|sendes inn)|er (?:en betingelse|eit vilkår|ein føresetnad|et absolutt krav)|(?:blir|vert) (?:sjekket|sjekka|kontrollert)|sjekkes|kontrolleres|må (?:være|vere) med|må (?:haes|has) med|(?:skannes|scannes|blir (?:skannet|scannet))',
    only: '(?:bare|kun|berre|utelukkende)(?: åpent| ope)? (?:for|til)(?: \\p{L}+){0,2} (?:med|som har)|(?:hjelper|hjelp|tar imot|tek imot) (?:bare|kun|berre)(?: \\p{L}+){0,2} (?:med|som har)|(?:bare|kun|berre)(?: personer| folk| kvinner| menn| de| dem| brukere)? (?:med|som har)|forbeholdt(?: \\p{L}+){0,2} (?:med|som har)|(?:tilbudet|tilbodet|tjenesten|tenesta|hjelpen|hjelpa|senteret) (?:gjelder|gjeld|er for)(?: (?!også|òg|både)\\p{L}+){0,3} (?:med|som har)',
    waived:
      '(?:trenger|treng|behøver|krever|krev|spør)(?: du| dere| vi| de)? (?:ikke(?! (?:bare|kun))|ikkje(?! berre)|ingen|verken|heller ikke|aldri)(?: å)?(?: ha| vise| ta med| oppgi| om| etter| bestille)?|uavhengig av|uansett|(?:må|skal)(?: du)? (?:ikke|ikkje)(?: ha| vise| ta med| bestille)',
    without:
      'uten(?: å)?(?: ha| vise| bestille| krav om| krav til)?|utan(?: å)?(?: ha| vise| tinge| krav om)?',
    waivedAfter:
      '(?:kreves|trengs|krevs|er|behøves) (?:ikke|ikkje)(?: nødvendig| naudsynt| påkrevd| et krav| eit krav)?',
    between:
      'hjelp|hjelpe|å|råd|rettleiing|veiledning|informasjon|bistand|om|som|noen|nokon|snakke|og|mistet|mista',
    bring: ' å (?:ta med|ha med|vise fram|vise frem|vise|ha|legge fram|medbringe)(?: deg| dykk| dere)?',
    keep: '(?:vennligst )?(?:ha|hald|hold)',
    ready: 'klart?|klare|parat|tilgjengelig|tilgjengeleg|for hånden|framme|fremme|med|med deg|på deg',
    and: 'og',
    adjectives: '(?:et |ei |en |eit |ein |din |ditt |dine |ditt eget |gyldig |gyldige |norsk |norske )*',
  },
  en: {
    before:
      "(?:must|should|need to|needs to|have to|has to|are required to)(?: also| always| first)?(?: be able to)? (?:have|show|bring|present|provide|give|produce|carry|hold|come with|hand in|submit|be (?:ready|prepared) to (?:show|present)|log in with|identify yourself with|make|book|use)|(?:you|visitors|patients|guests) (?:also |will (?:also )?)?need|you[’']ll need|requires?|(?:we|they|staff|the staff|reception) (?:will )?(?:ask for|ask about|ask to see|check|need(?: to (?:see|check|know))?|want to see|must see|require)|you will be asked (?:for|to (?:show|present|provide|bring))|(?:we|they|staff|reception) (?:will )?(?:scan|inspect|verify)|it is (?:necessary|essential|compulsory|mandatory) to (?:have|show|bring|present|hold)|expect to (?:show|present)",
    order:
      '(?:please )?(?:remember|be sure|make sure)(?: to| that)?(?: you)? (?:have|bring|take|carry|show|present)|(?:please )?(?:remember(?! that)|bring|take(?! (?:care|part|notice|time|off|up|the|an?|advice|it|them)(?!\\p{L}))|show|present|produce|carry|come with|be (?:ready|prepared) to (?:show|present)|log in with|enter|book)(?: along| with you)?',
    after:
      '(?:is|are|will be) (?:required|needed|mandatory|necessary|compulsory|essential|checked|asked for|a condition|a requirement)|required|needed|mandatory|compulsory|must be (?:shown|presented|provided|produced|brought|checked)|(?:has|have|needs?) to be (?:shown|presented|provided|produced|brought)|(?:is|are|will be) (?:scanned|inspected|verified|controlled)',
    only: 'only(?: open)? (?:for|to)(?: \\p{L}+){0,2} (?:with|who have|holding)|(?:service|offer|centre|center|help) is for(?: (?!also|both)\\p{L}+){1,2} (?:with|who have|holding)',
    waived:
      "(?:do not|don[’']t|does not|doesn[’']t|never|will not|won[’']t) (?:need|require|ask for|ask about|ask to see|have to have|have to show)(?: to)?(?: have| show| bring| make| book)?|no need (?:for|to (?:have|show|bring|make))|regardless of|irrespective of",
    without: 'without(?: asking for| asking about| having| showing)?|no',
    waivedAfter:
      '(?:is|are) (?:not|never) (?:required|needed|necessary|asked for|checked)|not (?:required|needed)',
    between:
      'help|helps|to|advice|information|about|support|assistance|with|from|who|someone|talk|and|lost|had|been',
    bring: ' to (?:bring|show|take|have|carry|present|pack)(?: along| with you)?',
    keep: '(?:please )?(?:have|keep)',
    ready: 'ready|at hand|to hand|handy|available|prepared|with you|on you',
    and: 'and',
    adjectives: '(?:your |an? |the |any |their |valid |current |norwegian )*',
  },
  es: {
    before:
      '(?:debe|debes|deben|deberá|deberás|deberán|debería|deberías|tiene que|tienes que|tienen que|tendrá que|tendrás que|ha de|has de|hay que|es (?:necesario|obligatorio|imprescindible|preciso))(?: también| siempre)?(?: poder)? (?:tener|mostrar|presentar|traer|llevar|aportar|enseñar|disponer de|contar con|dar|indicar|pedir|reservar|concertar)|necesita|necesitas|necesitan|necesitarás?|se necesita|requiere|requieren|se requiere|(?:es )?imprescindible|exige|exigen|se exige|se pide|se solicita|piden|pedimos|pediremos|pedirán|exigimos|solicitamos|(?:preguntamos|preguntan|preguntaremos) por|comprobamos|verificamos|revisamos|necesitamos (?:ver|comprobar)|se (?:te |le |les )?(?:pedirá|solicitará|exigirá|pide|solicita|exige)|(?:es|será) (?:necesari|obligatori)[oa]|(?:debe|debes|deberá|deberás|tiene que|tienes que|hay que|es (?:necesario|obligatorio|imprescindible))(?: poder)? (?:acreditar|demostrar|justificar|poseer)|es (?:necesario|obligatorio|imprescindible|preciso)',
    order:
      '(?:por favor,? )?(?:traiga|trae|traer|lleve|lleva|llevar|muestre|muestra|presente|presenta|presentar|traigan|traed|ven con|venga con|vengan con|pida|reserve)|(?:por favor,? )?(?:recuerd[ae]n?(?! que)|acuérdate de|acuérdese de|asegúrate de|asegúrese de)(?: (?:traer|llevar|presentar|mostrar|tener))?|(?:por favor,? )?(?:ten|tenga|tengan) (?:a mano|list[oa]s?|preparad[oa]s?)',
    after:
      '(?:es|son) (?:obligatori[oa]s?|necesari[oa]s?|imprescindibles?|requisito)|se (?:requiere|exige|necesita)n?|obligatori[oa]s?|imprescindibles?|requerid[oa]s?|será (?:obligatori[oa]|necesari[oa]|imprescindible)|se (?:pedirá|comprobará|solicitará)n?|se (?:escanean?|revisan?|controlan?|verifican?)',
    only: '(?:solo|sólo|solamente|únicamente|exclusivamente) para(?: \\p{L}+){0,2} (?:con|que (?:tienen|tengan))|(?:solo|sólo|solamente|únicamente|exclusivamente) con',
    waived:
      'no (?:necesitas?|necesitan|se necesita|requiere|se requiere|hace falta|es necesario|se exige|se pide|pedimos|preguntamos por|tienes? que|hay que)(?: tener| mostrar| presentar| traer| pedir)?|independientemente de|sea cual sea',
    without: 'sin(?: necesidad de| pedir| tener| mostrar)?',
    waivedAfter: 'no (?:es|son) (?:necesari[oa]s?|obligatori[oa]s?)|no hace falta',
    between: 'ayuda|ayudar|consejo|información|sobre|apoyo|asesoramiento|para|alguien|hablar|y',
    bring: '(?: de)?(?: (?:traer|llevar|presentar|mostrar|tener|coger)(?:te|se|lo)?)?',
    keep: '(?:por favor,? )?(?:ten|tenga|tened|tengan|lleva|lleve)',
    ready: 'list[oa]s?|preparad[oa]s?|a mano|contigo|consigo|encima',
    and: 'y|e',
    adjectives: '(?:el |la |los |las |su |sus |tu |tus |una? |algún )*',
  },
  ro: {
    before:
      '(?:trebuie|va trebui|ar trebui|este obligatoriu|e obligatoriu|este necesar|e necesar) să (?:puteți |poți |poată )?(?:ai|aveți|aibă|aduci|aduceți|arăți|arătați|arăta|prezinți|prezentați|prezenta|dai|dați|spui|spuneți|îți faci|vă faceți|faceți)(?: cu (?:tine|dumneavoastră))?|(?:ai|aveți|este|e|au|vei avea|veți avea) nevoie de|(?:este|e|sunt) (?:necesar|necesară|necesare|obligatori[iue])(?! să)|se cere|se cer|se solicită|cerem|solicităm|necesită|cere|cer|(?:îți|ți|vă) trebuie|trebuie (?:prezentat|adus|arătat)[ăe]?|verificăm|verifică|controlăm|vom cere|se va cere|întrebăm de(?:spre)?',
    order:
      '(?:(?:vă|te) rugăm să )?(?:(?:adu|aduceți|ia|luați)(?:-(?:ți|vă))?|arată|arătați|prezintă|prezentați|pregătește|pregătiți|să (?:ai|aveți|aduci|aduceți)|(?:amintește-ți|amintiți-vă)(?: să (?:aduci|aduceți|ai|aveți|iei|luați))?(?! că)|(?:asigură-te|asigurați-vă) că (?:ai|aveți)|(?:ține|țineți) la îndemână|(?:vino|veniți) cu)(?: (?:cu|la) (?:tine|dumneavoastră|voi))?(?: și)?',
    after:
      '(?:este|e|sunt) (?:obligatori[iue]|obligatorie|obligatorii|necesar|necesară|necesare|cerut|cerută)|obligatori[iue]|trebuie (?:prezentat|adus|arătat)[ăe]?|se (?:cere|solicită|verifică)|(?:este|e|sunt) (?:scanat|verificat|controlat)\\p{L}{0,2}|se (?:scanează|controlează)',
    only: '(?:doar|numai|exclusiv) pentru(?: \\p{L}+){0,2} (?:cu|care au|ce au)|(?:doar|numai|exclusiv) cu',
    waived:
      "nu (?:ai|aveți|este|e) nevoie de|n[-’'](?:ai|aveți) nevoie de|nu (?:trebuie|este necesar) să (?:puteți |poți |poată )?(?:ai|aveți|arăți|arătați|prezinți|prezentați)|nu (?:se cere|cerem|întrebăm de(?:spre)?|solicităm|necesită)|indiferent de",
    without: 'fără(?: să (?:ai|aveți|arăți|arătați))?',
    waivedAfter: 'nu (?:este|e|sunt) (?:necesar|necesară|necesare|obligatori[iue]|obligatorie|cerut|cerută)',
    between: 'ajutor|ajutorul|sfat|sfaturi|informații|despre|sprijin|pentru|cineva|și',
    bring:
      '(?: de| să (?:(?:îți|ți|vă) )?(?:aduci|aduceți|iei|luați|ai|aveți|arăți|arătați|prezinți|prezentați)(?: cu (?:tine|dumneavoastră|voi)| la (?:tine|dumneavoastră))?)',
    keep: '(?:vă rugăm să )?(?:ține|țineți|să ai|să aveți|aveți)',
    ready: 'la îndemână|pregătit|pregătite|la (?:tine|dumneavoastră)|cu (?:tine|dumneavoastră)',
    and: 'și',
    adjectives: '(?:un |o |al |a |ale )*',
  },
  ru: {
    before:
      'чтобы вы (?:могли|смогли) (?:показать|предъявить|иметь)|(?:нужно|необходимо|надо|следует|должны|должен|должна|обязаны|требуется)(?: также| всегда)? (?:иметь|показать|показывать|предъявить|принести|взять с собой|взять|предоставить|сообщить|указать|назвать)(?: при себе)?|(?:вам|тебе|для приема)? ?(?:нужен|нужна|нужны|нужно|необходим|необходима|необходимы|необходимо|понадобится|понадобятся|потребуется|потребуются|требуется|требуются)|(?:мы|они|у вас|там) (?:попросят|просим|просят|требуем|требуют|спрашиваем|спрашивают|спросят|проверяем|проверяют)|(?:попросят|попросим|просим|просьба)(?: вас)? (?:показать|предъявить|принести|взять(?: с собой)?|иметь (?:при себе|с собой))|(?:обязательно|необходимо|требуется|нужно) наличие',
    order:
      '(?:пожалуйста,? )?(?:обязательно )?(?:принесите|возьмите с собой|возьмите|покажите|предъявите|предъявляйте|принеси|возьми с собой|возьми|покажи|приносите|захватите|приготовьте|подготовьте|приходите с|помните (?:о|про)|имейте (?:при себе|с собой))(?: с собой)?',
    after:
      '(?:обязател(?:ен|ьна|ьно|ьны)|необходим|необходима|необходимо|необходимы|требуется|требуются|нужен|нужна|нужно|нужны)|(?:проверяется|проверяются|сканируется|сканируют|проверяют) (?:на|при) входе|(?:будут|будет) (?:проверен|проверены)',
    only: 'только (?:для|при наличии|с)(?: \\p{L}+){0,2}(?: с| имеющих| у кого есть)?',
    waived:
      '(?:вам |тебе )?не (?:нужен|нужна|нужно|нужны|требуется|требуются|надо|необходим|необходима|обязательно|спрашиваем|спрашивают|просим|требуем|проверяем)(?: иметь| показывать| предъявлять| про| о)?|независимо от|вне зависимости от',
    without: 'без',
    waivedAfter:
      'не (?:нужен|нужна|нужно|нужны|требуется|требуются|обязател(?:ен|ьна|ьно)|необходим|необходима|спрашиваем|спрашивают)',
    between: 'помощь|помощи|помочь|совет|информация|информацию|чтобы|о|об|кто|поговорить|получить|и',
    bring: ',? (?:взять|принести|захватить|показать|предъявить|приносить|брать)(?: с собой)?',
    keep: '(?:пожалуйста,? )?(?:держите|имейте|держи)',
    ready: 'наготове|при себе|под рукой|с собой',
    and: 'и',
    adjectives: '(?:ваш\\p{L}* |сво\\p{L}* |тво\\p{L}* |действующ\\p{L}* |действительн\\p{L}* )*',
  },
  uk: {
    before:
      "(?:потрібно|необхідно|треба|слід|повинні|повинен|повинна|маєте|зобов[’']язані)(?: також| завжди)? (?:мати|показати|пред[’']явити|принести|взяти з собою|взяти|надати|повідомити|вказати|назвати)(?: при собі)?|(?:вам|тобі)? ?(?:потрібен|потрібна|потрібні|потрібно|потрібне|необхідне|необхідний|необхідна|необхідні|необхідно|знадобиться|вимагається|вимагаються)|(?:ми|вони|у вас|там) (?:попросять|просимо|просять|вимагаємо|вимагають|питаємо|питають|перевіряємо|перевіряють)|попросять показати",
    order:
      "(?:будь ласка,? )?(?:обов[’']язково )?(?:принесіть|візьміть із собою|візьміть з собою|візьміть|покажіть|пред[’']явіть|принеси|візьми з собою|візьми|покажи|майте при собі)",
    after:
      "(?:обов[’']язков(?:ий|а|е|і|о)|необхідний|необхідна|необхідно|необхідні|вимагається|вимагаються|потрібен|потрібна|потрібне|потрібні)",
    only: '(?:тільки|лише) (?:для|за наявності|з|із)(?: \\p{L}+){0,2}(?: з| із| які мають)?',
    waived:
      "(?:вам |тобі )?не (?:потрібне|потрібен|потрібна|потрібно|потрібні|вимагається|вимагаються|треба|необхідно|обов[’']язково|питаємо|питають|просимо|вимагаємо|перевіряємо)(?: мати| показувати| про)?|незалежно від",
    without: 'без',
    waivedAfter:
      "не (?:потрібне|потрібен|потрібна|потрібно|потрібні|вимагається|вимагаються|обов[’']язков(?:ий|а|е|о)|питаємо)",
    between: 'допомога|допомоги|допомогти|порада|інформація|інформацію|щоб|про|хто|поговорити|отримати|і|та',
    bring: ',? (?:взяти|принести|захопити|показати|мати)(?: із собою| з собою)?',
    keep: '(?:будь ласка,? )?(?:тримайте|майте|тримай)',
    ready: 'напоготові|при собі|під рукою|із собою|з собою',
    and: 'і|й|та',
    adjectives: '(?:ваш\\p{L}* |сво\\p{L}* |тво\\p{L}* |чинн\\p{L}* |дійсн\\p{L}* )*',
  },
  pl: {
    before:
      '(?:musisz|musicie|trzeba|należy|należy|proszę|prosimy|powinieneś|powinnaś|powinni)(?: też| zawsze| także)? (?:mieć|pokazać|okazać|przynieść|zabrać ze sobą|zabrać|przedstawić|podać|posiadać)(?: ze sobą| przy sobie)?|(?:potrzebujesz|potrzebny|potrzebna|potrzebne|potrzebny jest|potrzebna jest|potrzebne jest|wymagany jest|wymagana jest|wymagane jest|wymagany|wymagana|wymagane|wymagamy|wymaga się|wymagają|wymaga|prosimy o(?: okazanie| zabranie| przyniesienie)?|pytamy o|sprawdzamy)',
    order:
      '(?:proszę )?(?:koniecznie )?(?:(?:pamiętaj|pamiętajcie)(?: o|,? (?:aby|żeby) (?:zabrać|wziąć|mieć|przynieść)(?: ze sobą)?)|przynieś|przynieście|zabierz ze sobą|zabierz|weź ze sobą|weź|pokaż|okaż|miej ze sobą)',
    after:
      '(?:jest|są) (?:wymagan[yae]|konieczn[yae]|potrzebn[yae]|niezbędn[yae]|obowiązkow[yae])|wymagan[yae]',
    only: '(?:tylko|wyłącznie|jedynie) dla(?: \\p{L}+){0,2} (?:z|ze|posiadających|mających|które mają)',
    waived:
      'nie (?:potrzebujesz|potrzeba|potrzebujecie|musisz mieć|musisz pokazywać|trzeba mieć|trzeba|wymagamy|wymaga się|pytamy o|jest (?:potrzebn[yae]|wymagan[yae]))(?: mieć| pokazywać)?|niezależnie od|bez względu na',
    without: 'bez',
    waivedAfter: 'nie (?:jest|są) (?:wymagan[yae]|konieczn[yae]|potrzebn[yae])',
    between: 'pomoc|pomocy|pomóc|porada|porady|informacja|informacji|o|żeby|aby|kto|kogoś|rozmowy|i',
    bring: ',? (?:o|zabrać|wziąć|przynieść|okazać|pokazać)(?: ze sobą)?',
    keep: '(?:proszę )?(?:miej|miejcie|mieć|przygotuj|przygotować)',
    ready: 'przy sobie|ze sobą|pod ręką|w gotowości',
    and: 'i',
    adjectives: '(?:sw\\p{L}{2,4} |tw\\p{L}{2,4} |ważn\\p{L}{1,3} |aktualn\\p{L}{1,3} )*',
  },
  bg: {
    before:
      '(?:трябва|необходимо е|задължително е|нужно е) да (?:имате|имаш|покажете|покажеш|представите|представиш|носите|носиш|донесете|донесеш|дадете|посочите)(?: със себе си)?|(?:нужен е|нужна е|нужно е(?! да)|необходим е|необходима е|необходимо е|необходими са|нуждаете се от|изисква се|изискват се|изискваме|изискват|искаме|искат|проверяваме|проверяват|питаме за)',
    order:
      '(?:моля,? )?(?:задължително )?(?:носете|донесете|вземете със себе си|вземете|покажете|представете|носи|донеси|вземи|покажи)(?: със себе си)?',
    after:
      '(?:е|са) (?:задължител(?:ен|на|но|ни)|необходим|необходима|необходимо|необходими|нужен|нужна|нужни)|се изисква|се изискват',
    only: 'само за(?: \\p{L}+){0,2} (?:с|със|които имат)',
    waived:
      'не (?:е нуж(?:ен|на|но)|е необходим[ао]?|ви трябва|ти трябва|трябва да имате|трябва да показвате|се изисква|изискваме|искаме|питаме за|се нуждаете от)|независимо от',
    without: 'без(?: да имате| да показвате)?',
    waivedAfter: 'не (?:е|са) (?:задължител(?:ен|на|но|ни)|необходим[аои]?|нуж(?:ен|на|но))|не се изисква',
    between: 'помощ|помогнем|съвет|информация|за|някой|поговорите|и',
    bring:
      ' (?:да (?:си )?(?:вземете|вземеш|донесете|донесеш|носите|носиш|покажете|покажеш))(?: със себе си)?',
    keep: '(?:моля,? )?(?:имайте|дръжте|пригответе)',
    ready: 'със себе си|в себе си|под ръка|у себе си',
    and: 'и',
    adjectives: '(?:ваш\\p{L}* |валид\\p{L}* |редовн\\p{L}* )*',
  },
  fr: {
    before:
      "(?:vous devez|tu dois|il faut|on doit|devez|doit|doivent|il est (?:nécessaire|obligatoire) de|vous êtes tenu de)(?: aussi| toujours)? (?:avoir|montrer|présenter|apporter|produire|fournir|donner|indiquer|posséder|prendre)|(?:vous avez|tu as) besoin d(?:e|[’']\\p{L}+)|nécessite|exige|exigent|exigeons|requiert|il (?:vous |te )?faut|on (?:vous )?demande|nous demandons|ils demandent",
    order:
      "(?:merci de |veuillez |prière de )?(?:apportez|apporter|apporte|présentez|présenter|montrez|montrer|munissez-vous d(?:e|[’']\\p{L}+)|prenez|venez avec|pensez à (?:apporter|prendre|présenter))",
    after:
      '(?:est|sont) (?:obligatoires?|exigée?s?|requise?s?|nécessaires?|demandée?s?|indispensables?)|obligatoire|exigée?',
    only: "(?:uniquement|seulement|exclusivement|réservé) (?:pour|aux?)(?: \\p{L}+){0,2} (?:avec|ayant|qui ont|titulaires d(?:e|[’']\\p{L}+))",
    waived:
      "(?:vous n[’']avez|tu n[’']as) pas besoin d(?:e|[’']\\p{L}+)|(?:nous )?ne (?:demandons|exigeons|demande|nécessite) (?:pas|aucun|aucune)|quel(?:le)? que soit|indépendamment d(?:e|u)|pas besoin d(?:e|[’']\\p{L}+)",
    without: 'sans(?: avoir| montrer| demander)?',
    waivedAfter: "n[’'](?:est|sont) pas (?:nécessaires?|obligatoires?|exigée?s?|requise?s?|demandée?s?)",
    between: "aide|aider|conseil|conseils|information|informations|sur|soutien|pour|quelqu[’']un|parler|et",
    bring: " d(?:[’']apporter|[’']amener|e prendre|e présenter|e montrer)",
    keep: '(?:veuillez )?(?:ayez|gardez|avoir|garder)',
    ready: 'sur vous|avec vous|à portée de main|prête?s?|à disposition',
    and: 'et',
    adjectives: "(?:votre |vos |ton |tes |ta |une? |le |la |les |l[’'])*",
  },
  ar: {
    before:
      '(?:يجب|عليك|ينبغي|لا بد من|من الضروري)(?: أن)? (?:تحمل|تظهر|تحضر|تقدم|[يت]كون لديك|إبراز|إحضار|إظهار|تقديم|تعطي|ذكر|حجز|عليك إحضار)|(?:تحتاج|تحتاجين|بحاجة|يلزم|يلزمك|يتطلب|تتطلب|يشترط|نطلب|يطلبون|مطلوب)(?: إلى)?',
    order: '(?:يرجى |الرجاء )?(?:أحضر|أحضري|إحضار|أظهر|قدم|قدمي|خذ معك|اصطحب)(?: معك)?',
    after: '(?:مطلوب|مطلوبة|إلزامي|إلزامية|ضروري|ضرورية|شرط)',
    only: 'فقط (?:ل|لل)\\p{L}*(?: \\p{L}+){0,2} (?:لديهم|يحملون|مع|الحاصلين على)',
    waived:
      'لا (?:تحتاج|تحتاجين|يلزم|يلزمك|نطلب|نسأل عن|يشترط|حاجة)(?: إلى| إلي)?|بغض النظر عن|مهما كان\\p{L}?',
    without: '[بو]?بدون|دون',
    waivedAfter: 'غير (?:مطلوب|مطلوبة|ضروري|ضرورية)|ليس\\p{L}? (?:مطلوب\\p{L}*|ضروري\\p{L}*)',
    between: 'مساعدة|المساعدة|نصيحة|معلومات|المعلومات|حول|عن|دعم|شخص',
    bring: ' (?:أن (?:تحضر|تحضري|تجلب)|إحضار)(?: معك)?',
    keep: '(?:يرجى |الرجاء )?(?:احتفظ ب|ليكن|أبق)',
    ready: 'معك|جاهزا|جاهزة|جاهز',
    and: 'و',
    adjectives: '(?:ال)?',
  },
};
