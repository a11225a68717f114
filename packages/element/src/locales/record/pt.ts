import { countIn } from '../grammar.ts';
import type { RecordMessages } from '../messages.ts';

const count = countIn('pt');

/** Portuguese for Brazil and Portugal, the reader addressed as «você», mostly unspoken. Machine-made until a person has read it. */
const pt: RecordMessages = {
  inWriting: 'por escrito',
  notInYourLanguage: (language) =>
    `Este texto não existe na sua língua. Aqui está nesta língua: ${language}.`,
  notice: 'Aviso',
  whatTheyAskHelp:
    'Isto é o que dizem as fontes. Quem trabalha com ajuda pode ter o dever de avisar sobre perigo grave e sobre violência contra crianças.',
  notKnown: 'O que não sabemos',
  gettingIn: 'Como se entra',
  gettingInUnknown: 'Não sabemos se precisa de marcar hora. Ligue antes.',
  eligibility: 'Outras condições',
  forWhom: 'Para quem é',
  ageFrom: (age) => count(age, { one: 'A partir de # ano', other: 'A partir de # anos' }),
  ageTo: (age) => count(age, { one: 'Até # ano', other: 'Até # anos' }),
  ageBetween: (from, to) => `De ${from} a ${to} anos`,
  languages: 'Línguas',
  canAskFor: 'Pode pedir',
  openingHours: 'Horário',
  hoursOf: (name) => `Horário: ${name}`,
  today: 'hoje',
  dayClosed: 'fechado',
  dayUnknown: 'não se sabe',
  from: (time) => `a partir das ${time}, não se sabe até quando`,
  lastEntry: (time) => `última entrada às ${time}`,
  asPrinted: 'Nas palavras da fonte:',
  holiday: (name) => `Feriado: ${name}`,
  otherHoursSoon: 'Em breve com outro horário:',
  localTime: 'As horas são as do lugar, seja qual for a hora do seu telefone.',
  contact: 'Falar com o serviço',
  contactUnknown: 'Não foi encontrado nenhum número nem endereço para escrever.',
  numberShown: 'Veem o seu número.',
  numberNotShown: 'Não veem o seu número. Mas a chamada pode ficar no seu telefone.',
  numberMaybeShown: 'Podem ver o seu número.',
  callTrace: 'As chamadas e as mensagens ficam no seu telefone e podem aparecer na fatura.',
  appTrace: 'Quem faz a aplicação pode saber a quem escreve. O que escreve fica na aplicação.',
  callCost: {
    free: 'Ligar é grátis.',
    'normal-rate': 'Preço normal.',
    premium: 'Ligar custa mais.',
    unconfirmed: '',
  },
  where: 'Onde',
  confidentialPlace:
    'O endereço é secreto para que todas as pessoas lá estejam seguras. Ligue ou escreva para saber como chegar.',
  onRequestPlace: 'Recebe o endereço quando fala com o serviço.',
  areaPlace: 'Só é indicada a zona.',
  noPlace: 'Não foi encontrado um lugar aonde ir. Use o telefone ou a internet.',
  approximately: 'O ponto no mapa é aproximado.',
  wayThere: 'Como chegar',
  openMapApp: 'Abrir numa aplicação de mapas',
  mapAppHint: 'Quem faz a aplicação pode ver que lugar procura.',
  areaSketch: 'Esboço da zona',
  stops: 'Paragens',
  wheelchair: 'Cadeira de rodas',
  helpsWith: 'Ajuda com',
  seeAlso: 'Outros que podem ajudar',
  notOffered: 'O que não fazem',
  capacity: 'Lugares',
  serviceArea: 'Área',
  runBy: 'Quem dirige',
  sources: 'Como sabemos',
  lastVerified: (date) => `Última verificação: ${date}.`,
  publishedOn: (date) => `publicado: ${date}`,
  readOn: (date) => `lido: ${date}`,
  viaOther: 'lido numa cópia do texto',
  confidence: 'Qual é a nossa certeza',
  reportError: 'Avisar de um erro',
  listsDisagree: (topics) => `As listas não concordam sobre isto: ${topics}.`,

  takeWithYou: 'Leve consigo',
  listen: 'Ouvir',
  stopListening: 'Parar',
  listenPart: 'Uma parte não pode ser lida em voz alta.',
  share: 'Compartilhar',
  copy: 'Copiar',
  copied: 'Copiado.',
  print: 'Imprimir',
  qrCode: 'Código QR',
  qrHint: 'Para outro telefone: este texto, sem link.',
  shareHint:
    'Passa adiante este texto, sem o endereço da página. Outras pessoas podem encontrar o que foi copiado ou impresso.',
  showDriver: 'Mostrar a quem conduz',
  driverAsk: 'Por favor, leve-me a este endereço:',
};

export default pt;
export { default as labels } from '@service-directory/schema/record-labels/pt';
export { default as explanations } from '@service-directory/schema/access-explanations/pt';
