import type { PapersTable } from './words.ts';

/** The right to stay alone: “you need no work permit” says nothing of it. */
const STAY =
  '(?:autorização|título|cartão|visto) de (?:residência|residente|permanência)|visto(?! que)|residência (?:legal|válida|permanente)|situação (?:legal|regular|regularizada)|papéis em (?:ordem|dia|regra)|documentos (?:em (?:dia|ordem|regra)|de residência)';

export const pt: PapersTable = {
  turning: {
    denied:
      'não|sem|nunca|ninguém|nem|nenhum|nenhuma|nada|jamais|independentemente|mesmo que|mesmo se|ainda que|qualquer que seja|facultativ[oa]|opcional|voluntári[oa]',
    limited:
      'muit[oa]s(?: (?:pessoas|mulheres|migrantes|imigrantes)|(?= ?[|]))|(?:que|quem) (?:precisam?|necessitam?)|(?<!-)se(?! (?:pede|exige|verifica)|(?: identificar))|caso|salvo|de preferência|pode|podes|podem|às vezes|por vezes|eventualmente|em caso de',
    elsewhere:
      'para (?:obter|receber|arrendar|alugar|abrir|viver)(?! ajuda| apoio| comida| refeições| aconselhamento| alimentos| consulta| atendimento)|outros (?:serviços|locais|centros)|noutr[oa]s? (?:local|lugar|serviços?)|trabalhar|emprego|estudar|viajar|casar|conta bancária|pedidos? de|requer(?:er|imento)|renova\\p{L}+|escola|embaixada|consulado',
    but: 'mas|porém',
    reminds: 'não (?:se |te )?esque(?:ça|çam|ças|cer)(?:-se)?|não deve esquecer',
    notHere:
      '(?:mas )?(?:nós|aqui) não(?: (?:pedimos|exigimos|é preciso|precisa))?|(?:isso )?não (?:o |a )?(?:pedimos|exigimos|fazemos)|(?:aqui|connosco) (?:é|tudo é) (?:grátis|gratuito)',
    butHere: '(?:mas )?(?:nós|aqui) sim|nós (?:ajudamos|atendemos|recebemos)(?: todos| todas)?',
  },
  demand: {
    before:
      '(?:deve|devem|deverá|deverão|tem de|tem que|têm de|têm que|tens de|tens que|precisa(?: de)?|precisam(?: de)?|precisas(?: de)?|é (?:necessário|preciso|obrigatório)|há que)(?: também| sempre)?(?: poder)? (?:ter|mostrar|apresentar|trazer|levar|exibir|fornecer|indicar|possuir|comprovar|fazer-se acompanhar d[eoa])(?: consigo| contigo)?|(?:você |o utente )?(?:precisa|precisam|precisas|necessita|necessitam) d(?:[eoa]|um|uma)|exige|exigem|exigimos|exige-se|requer|requerem|requer-se|pede-se|pedem|pedimos|solicita-se|solicitamos|verificamos|perguntamos pel[oa]|(?:é|são|será) (?:necessári[oa]s?|obrigatóri[oa]s?|exigid[oa]s?|indispensável|preciso)|mediante (?:a )?apresentação d(?:[eoa]|um|uma)|com apresentação d[eoa]|só (?:com|mediante)',
    order:
      '(?:por favor,? )?(?:traga|traz|tragam|trazer|leve|levar|mostre|apresente|apresentem|apresentar|venha com|vem com|tenha|lembre-se d[eoa](?: trazer)?|faça-se acompanhar d[eoa])(?: consigo| contigo| sempre)?',
    and: 'e',
    bring: '(?: d[eoa])?(?: (?:trazer|levar|apresentar|mostrar|ter))?(?: consigo| contigo)?',
    keep: '(?:por favor,? )?(?:tenha|tenham|mantenha)',
    ready: 'consigo|contigo|à mão|pront[oa]s?|preparad[oa]s?|disponíve(?:l|is)',
    after:
      '(?:é|são|será) (?:obrigatóri[oa]s?|necessári[oa]s?|exigid[oa]s?|indispensáve(?:l|is)|pedid[oa]s?|verificad[oa]s?)|obrigatóri[oa]s?|(?:deve|devem|tem de|têm de) ser (?:apresentad|mostrad|trazid)[oa]s?|exigid[oa]s?',
    only: '(?:só|somente|apenas|exclusivamente|exclusivo|unicamente)(?: aberto)? (?:para|a)(?: \\p{L}+){0,2} (?:com|que (?:têm|tenham|possuam|tem))|(?:só|apenas|somente) (?:atendemos|ajudamos|recebemos|aceitamos)(?: \\p{L}+){0,2} com|(?:só|somente|apenas) com|reservado a(?: \\p{L}+){0,2} com',
    waived:
      'não (?:precisa(?! (?:apenas|só|somente))|precisas|precisam|necessita|é preciso|é necessário|é obrigatório|se exige|se pede|exigimos|pedimos|perguntamos|tem de|tem que)(?: d[eoa]| pel[oa])?(?: ter| mostrar| apresentar| trazer)?|independentemente d[eoa]|seja qual for',
    without: 'sem(?: necessidade de| ter| mostrar)?',
    waivedAfter: 'não (?:é|são) (?:necessári[oa]s?|obrigatóri[oa]s?|exigid[oa]s?|precis[oa]s?)|não se exige',
    between:
      'ajuda|ajudar|ajudamos|conselho|informação|informações|sobre|apoio|aconselhamento|para|alguém|falar|e|renovar|obter|tratar',
  },
  refusal: {
    lacks:
      '(?:se|quando) (?:\\p{L}+ )?não (?:tem|têm|tiver|tiverem|tens|pode mostrar|apresentar)|(?:quem|que) não (?:tem|têm|tenha|tenham|apresente)|sem(?: (?:apresentar|mostrar|ter))?|a menos que (?:tenha|tenhas)',
    refuses:
      'não (?:o |a |os |as |lhe |te )?(?:podemos|pode|podem|poderá|poderão)… (?:ajudar\\p{L}*|atender\\p{L}*|receber\\p{L}*|entrar|vir|usar|utilizar|dormir|aceder|aceitar|admitir|ser atendid[oa]s?)|não (?:atendemos|ajudamos|aceitamos|recebemos|admitimos)|não (?:recebe|recebem|há|têm direito a) (?:ajuda|comida|atendimento|apoio|entrada|cama)|não venha|ninguém (?:entra|pode entrar|é atendid[oa])|(?<!(?:não|nunca) )(?:é|são|serão|será) (?:recusad|rejeitad|mandad)[oa]s?',
    only: 'só|somente|apenas|exclusivamente|unicamente',
    holders:
      '(?:(?:as |os )?(?:pessoas|mulheres|homens|migrantes|utentes|cidadãos) )?(?:com|que (?:têm|tenham|podem mostrar)|quem (?:tem|tenha|tiver))',
    may: '(?:podem|pode|poderão)… (?:usar|utilizar|vir|entrar|receber (?:ajuda|comida|apoio)|aceder|dormir|ser atendid[oa]s?)|(?:são|serão|é) (?:atendid|admitid|aceit|bem-vind)\\p{L}+|recebem ajuda|entram',
    mayOnly:
      '(?:só|somente|apenas|unicamente) (?:podemos (?:ajudar|atender|receber)|atendemos|ajudamos|aceitamos|recebemos|entram|podem (?:vir|entrar|usar))|(?:reservad|limitad|restrit|destinad)[oa] (?:apenas )?(?:a|aos|às|para)|abert[oa] (?:só|apenas|somente) (?:a|aos|para)|(?:só|somente|apenas|exclusivamente|exclusivo) para',
    onlyIf:
      '(?:só|apenas|somente) (?:pode|podem|podemos)… (?:vir|entrar|usar|receber|ajudar|ajudá-\\p{L}+)… se (?:tiver|tiverem|apresentar|mostrar)|(?:só|apenas) se (?:tiver|apresentar)|(?:só|apenas|somente) (?:pode|podem) (?:vir|entrar|usar|receber (?:ajuda|comida)|dormir)(?: aqui)? (?:com|mediante apresentação d[eo]|mostrando|apresentando)|(?:entrada|acesso) (?:só|apenas|somente) com',
    notFor: 'não (?:é|está)(?: abert[oa])? (?:para|a)|não se destina a',
    spared: 'recus\\p{L}*|rejeit\\p{L}*|medo|perig\\p{L}*|nunca|só|apenas|denunci\\p{L}*',
  },
  adjectives: '(?:um |uma |o |a |os |as |seu |sua |seus |qualquer )*',
  residence: {
    starts:
      'auto titu cart comp ates vist resi situ pape docu util nume naci cida mora muni habi freg quem viver vive rece lega regu port',
    thing: `${STAY}|(?:comprovativo|comprovante|atestado) de (?:residência|morada|endereço)|(?:autorização|visto) de trabalho|(?:cartão|número) de utente|nacionalidade portuguesa`,
    also: '(?:só|somente|apenas|exclusivamente|exclusivo|reservado)(?: para| a| aos)? (?:os )?(?:cidadãos (?:portugueses|europeus|da ue|da união europeia|nacionais)|munícipes|(?:residentes|moradores|habitantes|fregueses) (?:legais|em \\p{L}+|n[oa] (?:concelho|freguesia|município|cidade)|d[oa] (?:concelho|freguesia|município|cidade))|quem (?:reside|mora|vive) (?:legalmente|n[oa] (?:concelho|freguesia|município|cidade)))|(?:deve|devem|tem de|tem que|é preciso|é necessário|precisa de) (?:ser (?:cidadão|cidadã|residente|munícipe)|estar (?:recensead[oa]|regularizad[oa]|inscrit[oa] no (?:sns|centro de saúde)|em situação (?:legal|regular)|legal))|(?:deve|devem|tem de|tem que|é preciso|é necessário) (?:residir|viver|morar) (?:legalmente|n[oa] (?:concelho|freguesia|município))',
    unless: 'espera|aguarda\\p{L}*|perdeu',
  },
  identification: {
    starts: 'docu bilh cart cedu pass iden mostr most',
    thing:
      'documentos? de (?:identificação|identidade)|(?:bilhete|cartão|carteira|cédula) de identidade|cartão de cidadão|passaporte|identificação(?! (?:de|do|da) )|carta de condução',
    also: '(?:deve|devem|tem de|tem que|é preciso|precisa de) (?:se identificar|identificar-se|(?:mostrar|apresentar) (?:os )?(?:seus )?documentos(?! (?:de|sobre|para|médicos)))',
    unless: 'novo passaporte|perdeu',
  },
  personalNumber: {
    starts: 'nif niss cpf nume chav iden bank',
    thing:
      'nif|niss|cpf|número de (?:identificação|identidade)(?: (?:fiscal|civil|pessoal|nacional))?|número de (?:contribuinte|segurança social)|número (?:pessoal|nacional)|chave móvel digital|identidade eletr[óô]nica|bankid',
    unless: 'número de telefone|telemóvel',
  },
  people: {
    starts: 'indo imig migr pess cida resi irre ileg pape',
    status:
      '(?:os |aos )?(?:cidadãos|residentes) (?:portugueses|europeus|nacionais|da ue|da união europeia|legais)',
    lacking:
      '(?:(?:imigrantes|migrantes|pessoas|mulheres) )?(?:indocumentad[oa]s|irregulares|ilegais|em situação (?:irregular|ilegal))|pessoas sem papéis',
  },
  stay: STAY,
  noPromise: 'fonte|página|lei|polícia|pessoas sem|para quem não tem|cidad[ãa]os?|cidadãs?',
};
