import type { PhraseLanguage } from './language.ts';

/** That somebody is or comes where the service is. Regular expressions, spaces as they are; `@` stands for who it is. */
const ON_SITE: Readonly<Partial<Record<PhraseLanguage, readonly string[]>>> = {
  nb: [
    '@ (?:er|vil være)(?: (?:ofte|alltid|som regel|også|vanligvis))? (?:til stede|på stedet)(?! (?:når|hvis|dersom|bare))',
    '@ (?:har|leier|deler|får)(?: \\p{L}+){0,2} (?:kontor(?:er|dag|tid)?|lokaler|vaktrom|avdeling|post)(?: \\p{L}+){0,2} (?:her(?! (?:i|på))|hos oss|(?:i|på) (?:det )?(?:samme|same|vårt) (?:bygg|bygning|hus|etasje|gang|lokale)(?:et|en|ene)?|i (?:bygget|bygningen|huset|etasjen|lokalet|lokalene|resepsjonen)|på (?:huset|senteret))',
    '@ (?:holder til|held til|sitter|sit|står|jobber|arbeider|vaktar|patruljerer|er stasjonert|er plassert|er|bruker)(?: \\p{L}+){0,2} (?:(?:i|på) (?:det )?(?:samme|same|vårt) (?:bygg|bygning|hus|etasje|gang|lokale)(?:et|en|ene)?|i (?:bygget|bygningen|huset|lokalet|lokalene|resepsjonen)|på (?:huset|senteret)|hos oss|i etasjen (?:over|under)|(?:i|ved) (?:døra|døren|inngangen))',
    '@ er(?: \\p{L}+){0,1} (?:her|innom|på besøk)(?: (?:på (?:man|tirs|ons|tors|fre|lør|laur|søn)dag\\p{L}*|(?:hver|kvar|hvert|annenhver) \\p{L}+|daglig|ukentlig|jevnlig|ofte)|$)',
    '@ (?:kommer|kjem|stikker|besøker|går|svinger)(?: \\p{L}+){0,2} (?:innom|på besøk|hit|oss|senteret|huset)(?! (?:for|før|etter|når|da))',
    '@ (?:kommer|kjem|besøker|patruljerer|går runder)(?: \\p{L}+){0,3} (?:(?:hver|kvar|annenhver) (?:dag|uke|veke|måned|kveld|natt|morgen|\\p{L}+dag)|ukentlig|daglig|jevnlig|regelmessig|på (?:man|tirs|ons|tors|fre|lør|laur|søn)dag\\p{L}*)',
  ],
  en: [
    '@ (?:is|are|will be)(?: (?:often|always|usually|also))? (?:present|on site|on the premises)(?! (?:when|if|only))',
    '@ (?:have|has|keep|keeps|run|runs|rent|rents|share|shares)(?: \\p{L}+){0,2} (?:offices?|desk|post|room|station)(?: \\p{L}+){0,2} (?:(?:in|on|at) (?:the same|our|this|the) (?:building|house|floor|premises|cent(?:re|er)|corridor|reception|shelter|clinic)|here(?! in)|on site|with us)',
    '@ (?:sits?|works?|stands?|(?:is|are) (?:based|stationed|placed|posted|located)|is|are)(?: \\p{L}+){0,2} (?:in (?:the |our |this )?(?:same )?(?:reception|building|house|lobby|entrance|cent(?:re|er)|shelter)|at (?:the |our )?(?:reception|door|desk|entrance|front desk)|on (?:site|the premises|our premises|the same floor))',
    '@ (?:is|are)(?: \\p{L}+){0,1} here(?: (?:on (?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:every|each) \\p{L}+|daily|weekly|regularly|often)|$)',
    '@ (?:visits?|comes?|drops? in|stops? by|calls? in|patrols?|checks?)(?: (?!(?:when|after|to|for|and|with)(?!\\p{L}))\\p{L}+){0,2} (?:(?:every|each) (?:day|week|month|night|evening|morning|other|\\p{L}+day)|daily|weekly|monthly|regularly|(?:once|twice|often)(?! you)|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)',
    '@ (?:visits?|comes? (?:to|into)|drops? in (?:at|on)|checks?|patrols?)(?: \\p{L}+){0,1} (?:us|here|our|this|the) ?(?:(?:cent(?:re|er)|shelter|clinic|house|building|premises|service|office)(?! (?:when|after))|$)',
    '(?:we have|there (?:is|are))(?: (?:an?|always|often|usually|also|some|uniformed))* @(?: \\p{L}+)? (?:in (?:the|our|this) (?:same )?(?:building|house|reception|cent(?:re|er)|lobby)|at (?:the|our) (?:door|entrance|desk|reception)|here|on site|on the premises)',
  ],
  es: [
    '@ (?:está|están|estará|estarán)(?: (?:siempre|a menudo|también))? presentes?',
    '@ (?:tienen?|compart[ea]n?|ocupan?)(?: \\p{L}+){0,2} (?:oficinas?|despachos?|puesto|comisaría|sala)(?: \\p{L}+){0,2} (?:aquí(?! en)|en (?:el|este|nuestro|la|esta|nuestra) (?:mism[oa] )?(?:edificio|centro|local|casa|planta|recepción))',
    '@ (?:está|están|trabajan?|se sientan?|atienden?|vigilan?)(?: \\p{L}+){0,2} (?:aquí(?! para)|con nosotr[oa]s|en (?:el|este|nuestro|la|esta|nuestra) (?:mism[oa] )?(?:edificio|centro|local|casa|recepción|puerta|entrada))',
    '@ (?:nos |lo |la )?(?:vienen?|visitan?|pasan?|acuden?|entran?|patrullan?)(?: \\p{L}+){0,2} (?:cada (?:día|semana|mes|noche|lunes|martes|miércoles|jueves|viernes)|tod[oa]s l[oa]s \\p{L}+|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)|regularmente|a menudo|a diario|semanalmente|(?:a|al|el) (?:nuestro |este )?(?:centro|local|edificio))',
    '@ (?:nos|lo|la) visitan?(?= ?(?:$|[,|]))',
    '(?:hay|habrá|tenemos|trabajan)(?: (?:siempre|a menudo|un|una|unos|unas|también|algunos))* @(?: \\p{L}+){0,2} (?:aquí|presentes?|en (?:el|este|nuestro|la|esta|nuestra) (?:mism[oa] )?(?:edificio|centro|local|casa|recepción|puerta|entrada))',
    'en (?:el|este|nuestro) (?:mismo )?(?:edificio|centro|local) (?:hay|está|están|trabajan?)(?: (?:siempre|también|un|una|la))* @',
  ],
  ro: [
    '@ (?:este|e|sunt|va fi|vor fi)(?: (?:mereu|întotdeauna|adesea|și))? prezen(?:tă?|ți|te)',
    '@ (?:are|au|împart|împarte|ține)(?: \\p{L}+){0,2} (?:birou(?:l|ri)?|post|sediu(?:l)?|secți[ea])(?: \\p{L}+){0,2} (?:aici(?! în)|la noi|în (?:aceeași )?(?:clădire|casă|centru|incintă|sediu)\\p{L}{0,2})',
    '@ (?:este|e|sunt|stă|stau|lucrează|se află)(?: \\p{L}+){0,2} (?:la (?:noi|recepție|intrare|ușă)|în (?:aceeași )?(?:clădire|centru|incintă|recepție|casă|sediu)\\p{L}{0,2})',
    '@ (?:ne )?(?:vine|vin|vizitează|trece|trec|intră|patrulează)(?: \\p{L}+){0,2} (?:aici|(?:pe )?la noi|la centru|centrul|în fiecare (?:zi|săptămână|lună|noapte|luni|marți|miercuri|joi|vineri)|săptămânal|zilnic|regulat|des|(?:lunea|marțea|miercurea|joia|vinerea))',
    '@ ne vizitează(?= ?(?:$|[,|]))',
    '(?:avem|există|sunt|este|e|se află|lucrează)(?: (?:mereu|și|un|o|des|adesea))* @(?: \\p{L}+){0,2} (?:aici|la (?:noi|recepție|intrare|ușă)|în (?:aceeași )?(?:clădire|centru|incintă|recepție|casă|sediu)\\p{L}{0,2})',
    'în (?:aceeași )?(?:clădire|centru|incintă)\\p{L}{0,2} (?:este|e|sunt|avem|se află|lucrează)(?: (?:mereu|și|un|o))* @',
  ],
  ru: [
    '@ (?:\\p{L}+ )?присутству[ею]т',
    '@(?: \\p{L}+){0,1} (?:находится|находятся|сидит|сидят|работает|работают|стоит|стоят|бывает|бывают|дежурит|дежурят|располагается|есть)(?: \\p{L}+){0,2} (?:здесь(?!,? в )|у нас|у (?:входа|двери)|на входе|в (?:этом |том же |нашем )?(?:здании|доме|центре|приемной|холле))',
    '@ (?:здесь(?!,? в )|у нас|у (?:входа|двери)|на входе|в (?:этом |том же |нашем )?(?:здании|доме|центре|приемной|холле))',
    '@ (?:\\p{L}+ )?(?:приходит|приходят|заходит|заходят|посещает|посещают|бывает|бывают|приезжает|приезжают|навещает)(?: \\p{L}+){0,2} (?:к нам|сюда|у нас|центр|в центр|кажд\\p{L}{2,3} (?:день|неделю|месяц|вечер|ночь|\\p{L}+)|еженедельно|ежедневно|регулярно|часто|по (?:понедельникам|вторникам|средам|четвергам|пятницам))',
    '(?:у нас|здесь|на месте|в (?:этом |том же |нашем )?(?:здании|доме|центре|приемной|холле)|у (?:входа|двери)|на входе) (?:\\p{L}+ )?(?:есть|находится|находятся|сидит|сидят|работает|работают|стоит|стоят|бывает|бывают|дежурит|дежурят|располагается|присутствует|присутствуют)(?: (?:всегда|часто|также))* @',
  ],
};

/** The phrases that say it of somebody; none in a language without a table. */
export const onSite = (language: PhraseLanguage, who: string): readonly string[] =>
  (ON_SITE[language] ?? []).map((phrase) => phrase.replaceAll('@', `(?:${who})(?!\\p{L})`));
