import type { PapersTable } from './words.ts';

/** The right to stay alone: “you need no work permit” says nothing of it. */
const STAY =
  'uppehållstillstånd(?:et|en)?|uppehålls(?:kort|rätt|handling|bevis)(?:et|en)?|(?:laglig|giltig|permanent)(?:t|a)? (?:uppehåll|vistelse|bosättning)|visum(?:et)?|giltiga papper|papper(?:en)? i ordning';

export const sv: PapersTable = {
  turning: {
    denied:
      'inte|ej|icke|ingen|inget|inga|ingenting|utan|varken|oavsett|oberoende|aldrig|heller|även om|vare sig|slipper|frivilligt?|valfritt?',
    limited:
      'många(?: (?:papperslösa|människor|personer|kvinnor|migranter)|(?= ?[|]))|som (?:kräver|behöver|måste)|(?<!frågar(?: dig)? )om (?:du|ni|man)|ifall|om möjligt|gärna|helst|(?:många|några|folk) (?:tror|säger)|(?<!(?:så|så att) (?:vi|du) )kan|eventuellt|ibland|vid behov|får ta med',
    elsewhere:
      'för att (?:få|kunna|hyra|öppna|bo|bli|ta)(?! hjälp| råd| stöd| tid| plats| mat| säng| vård| komma| använda)|andra (?:ställen|platser|tjänster|verksamheter)|annanstans|jobb\\p{L}*|arbetar?|studera|studier|gifta|resa|resor|bankkonto|konto|skola|söka om|söker|ansök\\p{L}*|förny\\p{L}*',
    but: 'men',
    reminds: 'glöm (?:nu )?(?:inte|ej)|(?:inte|ej) glömma',
    notHere:
      'det (?:gör|kräver) vi inte|(?:inte|ej) (?:vi|här|hos oss)|vi (?:gör|kräver) (?:det )?inte(?: det)?|vi frågar inte(?: om det| efter det)?|(?:här|hos oss) (?:är (?:det|allt|hjälpen) gratis|behöver du (?:det )?inte(?: det)?)',
    butHere:
      'det gör vi|vi gör det|vi (?:hjälper|tar emot) (?:dem|dig|alla)|här (?:kan|får) du(?: komma| hjälp| få hjälp)?',
  },
  demand: {
    before:
      '(?:måste|ska|skall|bör|behöver)(?: du| ni| alla| man)?(?: också| alltid| därför| även| först)?(?: kunna)? (?:ha med dig|ha med|ha|visa upp|visa fram|visa|ta med dig|ta med|medföra|uppge|ange|lämna|logga in med|styrka|inneha|använda)|(?:du|ni|alla|man)(?: också| även)? behöver|(?:kräver|förutsätter)(?: vi| de)?(?: att (?:du|ni|man) (?:har|kan visa|visar))?|krävs|krav(?:et)?(?: är| på|:)|(?:vi|de|personalen|receptionen) (?:behöver(?: se| ha| få)?|ber (?:att få se|om(?: att få se)?)|frågar(?: dig| alla)? (?:om|efter)|måste se|måste ha|vill se|kontrollerar|kollar)|mot uppvisande av',
    order:
      '(?:kom ihåg att |vänligen |var god )?(?:och )?(?:ta med dig|ta med er|ta med|tag med|ha med dig|ha med|visa upp|visa|medtag|medför|uppge|ange|logga in med|skriv in|fyll i|kom med|använd)|(?:se till att|var noga med att) (?:du har|ha|ta)(?: med)?(?: dig)?|kom ihåg(?! att)',
    and: 'och',
    bring: ' (?:att )?(?:ta med|ha med|visa upp|visa|ha)(?: dig| er)?',
    keep: '(?:vänligen )?(?:ha|håll|ta)',
    ready: 'redo|klart?|klara|tillgängligt?|till hands|framme|med|med dig|med er|på dig',
    after:
      'krävs|erfordras|är (?:ett krav|obligatorisk\\p{L}?|nödvändigt?|ett villkor|en förutsättning)|(?:måste|ska|skall)(?: alltid)? (?:kunna )?(?:visas(?: upp)?|uppvisas|tas med|medtas|medföras|uppges|lämnas)|kontrolleras|kollas',
    only: '(?:endast|bara|enbart)(?: öppe[tn])? (?:för|till)(?: \\p{L}+){0,2} (?:med|som har)|(?:hjälper|tar emot) (?:endast|bara|enbart)(?: \\p{L}+){0,2} (?:med|som har)|(?:endast|bara|enbart)(?: personer| de| dem| kvinnor| män)? (?:med|som har)|(?:tjänsten|verksamheten|stödet|hjälpen) (?:gäller|är(?: till)? för)(?: (?!även|också|både)\\p{L}+){0,3} (?:med|som har)|förbehållet(?: \\p{L}+){0,2} (?:med|som har)|(?:riktar|vänder) sig (?:endast |bara |enbart )?till(?: (?!även|också|både)\\p{L}+){0,3} (?:med|som har)',
    waived:
      '(?:behöver|kräver|frågar)(?: du| ni| vi| de)? (?:inte(?! (?:bara|enbart|endast))|ej|inget|ingen|varken|aldrig)(?: att)?(?: ha| visa| ta med| uppge| om| efter)?|oavsett|oberoende av|(?:måste|ska)(?: du)? inte(?: ha| visa| ta med)?',
    without: 'utan(?: att)?(?: ha| visa| krav på)?',
    waivedAfter: '(?:krävs|behövs|är) (?:inte|ej)(?: nödvändigt?| ett krav| obligatoriskt?)?',
    between: 'hjälp|hjälpa|att|råd|rådgivning|information|stöd|om|som|någon|några|prata|och|förlorat|tappat',
  },
  refusal: {
    lacks:
      '(?<!även )(?:om|när|som) (?:\\p{L}+ ){0,2}(?:inte|ej) (?:har|kan visa|visar)(?: upp)?|(?:har|kan|visar) (?:du|ni|man) (?:inte|ej|inget|ingen)(?: visa(?: upp)?| ha)?|utan(?: att)?(?: (?:ha|visa(?: upp)?|kunna visa(?: upp)?))?|(?:om|som) (?:\\p{L}+ )?saknar|saknar (?:du|ni)',
    refuses:
      '(?:får|kan|kommer|vill|ska|tar|ger|har)… (?:inte|ej|ingen|inget)… (?:hjälp|hjälpa|in|emot|komma|plats|säng|mat|använda|delta|övernatta|sova|tillträde|vård)|hjälper… (?:inte|ej)|kom (?:inte|ej)|ingen (?:får|kan|släpps|kommer)… (?:hjälp|in|komma|plats|säng|mat|sova)|ingen (?:hjälp|plats|mat)|tas(?: tyvärr)? (?:inte|ej) emot|(?:blir|kommer att bli)(?: (?!(?:inte|ej|aldrig|ingen)(?!\\p{L}))\\p{L}+){0,3} (?:avvisad\\p{L}?|nekad\\p{L}?)|(?<!(?:inte|ej|aldrig) )(?:nekas|avvisas)(?! (?:inte|ej|aldrig|ingen))|är(?: tyvärr)? (?:inte|ej) välkom\\p{L}+',
    only: 'endast|bara|enbart',
    holders:
      '(?:(?:den|de|dem|dig|personer|kvinnor|män|gäster|patienter|migranter) )?(?:med|som har|som kan visa(?: upp)?)',
    may: '(?:kan|får|har|är|blir)… (?:komma|använda|hjälp|plats|säng|in|välkom\\p{L}+|delta|övernatta|sova|tillträde|mottagna)',
    mayOnly:
      '(?:kan|ska)… (?:endast|bara|enbart) (?:hjälpa|ta emot)|(?:hjälper|betjänar)… (?:endast|bara|enbart)|tar (?:endast|bara|enbart) emot|tar emot (?:endast|bara|enbart)|förbehållet|reserverat för|öppet (?:endast|bara|enbart) för|(?:endast|bara|enbart)(?: öppet)? för',
    onlyIf:
      '(?:kan|får)… (?:endast|bara|enbart)(?: (?:komma|få|hjälp|hjälpa|dig|plats|in|sova)){0,3},? (?:om|när) (?:du|ni|man) (?:har|kan visa)|(?:endast|bara|enbart) (?:om|när) (?:du|ni) (?:har|kan visa)|(?:kan|får)… (?:endast|bara|enbart)(?: (?:komma|få|hjälp|in|plats|säng|mat|sova)){0,3} (?:med|mot uppvisande av)',
    notFor:
      '(?:gäller|är) (?:inte|ej)(?: öppet| avsett| till)?(?: för)?|(?:inte|ej) (?:öppet |avsett )?(?:för|till)',
    spared:
      'ofta|oftast|annanstans|nek\\p{L}*|avvis\\p{L}*|rädd|farligt?|förlor\\p{L}*|aldrig|bara|endast|enbart|heller|även',
  },
  adjectives: '(?:giltigt? |giltiga |svenskt? |ett |en |ditt |din |era? )*',
  residence: {
    starts: 'uppe visu lagl gilt perm sven arbe lma papp folk bosa invå komm skri mant medb eu nord',
    thing: `${STAY}|svenskt medborgarskap|arbetstillstånd(?:et)?|lma-?kort(?:et)?|folkbokföring(?:sadress|en)?`,
    also: '(?:endast|bara|enbart|förbehållet)(?: öppe[tn])?(?: för)? (?:svenska medborgare|(?:eu|eu-/ees|eu/ees|nordiska)[- ]?medborgare|(?:kommunens |kommun)invånare|invånare i \\p{L}+|(?:personer |de |dem |dig )?(?:som (?:är|bor) )?(?:folkbokförda?|skrivna?|mantalsskrivna?|bosatta?|lagligt) (?:i|inom|här))|(?:måste|ska|skall)(?: du| ni| alla| man)? (?:vara|bo|vistas)(?: här| i sverige| i landet| i kommunen)? (?:lagligt|folkbokförd|skriven|mantalsskriven|svensk medborgare|bosatt)',
    unless: 'väntar|vänta',
  },
  identification: {
    starts: 'legi leg id idko idha iden pass körk bank foto',
    thing:
      '(?:foto)?legitimation(?:en|er)?|leg(?!\\.)|id-?(?:kort|handling|bevis|papper)(?:et|en|ar)?|id|identitets(?:kort|handling|bevis)(?:et|en)?|(?<!(?:till|under|efter|före) )pass(?:et)?(?! på)|körkort(?:et)?|bankid',
    also: '(?:måste|ska|skall|behöver)(?: du| ni| alla| man)?(?: kunna)? (?:legitimera|identifiera) (?:dig|er|sig)',
    unless: 'nytt pass|kopia av pass',
  },
  personalNumber: {
    starts: 'pers samo sven full bank mobi frej e eleg',
    thing:
      '(?:svenskt |fullständigt )*(?:personnummer|personnumret|personnr|samordningsnummer|samordningsnumret)|(?:mobilt )?bank-?id|freja(?: eid)?|e-?legitimation(?:en)?',
    also: '(?:logga(?:r)?(?: du)? in|inloggning|bok(?:a|as|ar|ning))(?: \\p{L}+){0,3} med (?:mobilt )?(?:bank-?id|freja|e-?legitimation)',
    unless: 'telefonnummer',
  },
  people: {
    starts: 'papp sven eu nord lagl bosa folk',
    status:
      '(?:svenska|nordiska|(?:eu|eu/ees)-?) ?medborgare|(?:(?:personer|de|dem) )?(?:som (?:är|bor|vistas) )?(?:lagligt|folkbokförda|bosatta) (?:här|i (?:sverige|landet|kommunen))',
    lacking: 'papperslösa(?: (?:migranter|personer|kvinnor|patienter))?(?! (?:\\p{L}+ )?med )',
  },
  stay: STAY,
  noPromise: 'källa|källan|sidan|lagen|polisen|för personer utan|för dig utan|medborgare',
};
