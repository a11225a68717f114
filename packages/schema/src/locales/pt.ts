import type { CodeLabels } from './types.ts';

/** Portuguese for Brazil and Portugal, the reader addressed as «você», mostly unspoken. Machine-made until a person has read it. */
export const pt: CodeLabels = {
  language: 'pt',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Saúde',
      explanation: 'Ajuda com o seu corpo, uma doença, uma gravidez ou o que sente por dentro.',
    },
    'harm-reduction': {
      label: 'Preservativos e material',
      explanation: 'Coisas e ajuda para que o sexo ou as drogas façam menos mal à sua saúde.',
    },
    safety: {
      label: 'Segurança',
      explanation: 'Ajuda quando corre perigo, ou quando alguém faz mal a você ou obriga você a algo.',
    },
    law: {
      label: 'Leis e direitos',
      explanation: 'Conselhos sobre a lei, como ficar no país, o trabalho e os seus direitos.',
    },
    'a-place': {
      label: 'Um lugar para dormir',
      explanation: 'Um lugar onde pode dormir, morar ou ficar durante o dia.',
    },
    basics: {
      label: 'Comida e roupa',
      explanation: 'Coisas do dia a dia, como comida, roupa, banho e telefone.',
    },
    talk: {
      label: 'Alguém para conversar',
      explanation: 'Alguém que pode ouvir você, encontrar você ou traduzir para você.',
    },
    'learn-and-work': {
      label: 'Trabalho e língua',
      explanation: 'Cursos, escola e conselhos sobre trabalho.',
    },
    travel: {
      label: 'Voltar para casa',
      explanation: 'Ajuda para voltar ao seu país ou encontrar a sua família.',
    },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Testes de infecções sexuais',
      explanation: 'Pode fazer testes de infecções que passam pelo sexo, como HIV/VIH ou clamídia.',
    },
    'sexual-health-treatment': {
      label: 'Tratamento de infecções sexuais',
      explanation: 'Pode receber medicamentos ou outro tratamento para infecções que passam pelo sexo.',
    },
    'hiv-prep-pep': {
      label: 'Medicamentos contra HIV/VIH (PrEP, PEP)',
      explanation:
        'Pode perguntar por medicamentos para prevenir o HIV/VIH: PrEP antes do sexo, PEP o mais depressa possível depois.',
    },
    contraception: {
      label: 'Evitar a gravidez',
      explanation: 'Pode receber ajuda para não engravidar.',
    },
    pregnancy: {
      label: 'Gravidez',
      explanation: 'Pode receber ajuda durante a gravidez ou se acha que pode haver uma gravidez.',
    },
    abortion: {
      label: 'Aborto',
      explanation: 'Pode receber conselhos ou ajuda se pensa em interromper uma gravidez.',
    },
    vaccination: {
      label: 'Vacinas',
      explanation: 'Pode tomar uma injeção que protege contra uma doença, como a hepatite.',
    },
    'general-health': {
      label: 'Cuidados gerais de saúde',
      explanation: 'Pode ver um médico ou uma enfermeira quando tem uma doença.',
    },
    dental: {
      label: 'Dentista',
      explanation: 'Pode receber ajuda quando os dentes doem ou têm algum problema.',
    },
    'wound-care': {
      label: 'Tratamento de feridas',
      explanation: 'Alguém pode limpar e cobrir as suas feridas.',
    },
    'mental-health': {
      label: 'Saúde mental',
      explanation: 'Pode receber ajuda quando sente medo ou tristeza, não consegue dormir ou se sente mal.',
    },
    'condoms-lubricant': {
      label: 'Preservativos e lubrificante',
      explanation: 'Aqui pode receber preservativos ou lubrificante.',
    },
    'clean-equipment': {
      label: 'Material limpo para usar drogas',
      explanation: 'Pode receber seringas limpas ou outro material limpo se usa drogas.',
    },
    naloxone: {
      label: 'Naloxona para overdose',
      explanation: 'Pode receber um medicamento que pode parar uma overdose.',
    },
    'drug-checking': {
      label: 'Análise de drogas',
      explanation: 'Pode pedir a análise de uma droga para saber o que ela contém.',
    },
    'supervised-consumption': {
      label: 'Sala para usar drogas',
      explanation: 'Pode usar drogas enquanto há profissionais de saúde presentes.',
    },
    'substance-use-treatment': {
      label: 'Tratamento para uso de drogas',
      explanation: 'Pode receber ajuda para usar menos álcool ou drogas, ou para parar.',
    },
    emergency: {
      label: 'Ajuda urgente',
      explanation: 'Ajuda quando a sua vida ou a sua saúde está em perigo agora.',
    },
    'violence-support': {
      label: 'Ajuda em caso de violência',
      explanation:
        'Pode receber conselhos e apoio se alguém bate em você, faz ameaças ou controla a sua vida.',
    },
    'sexual-assault-care': {
      label: 'Ajuda depois de agressão sexual',
      explanation: 'Pode receber ajuda depois de uma violação (estupro) ou outra agressão sexual.',
    },
    'crisis-shelter': {
      label: 'Abrigo em caso de violência',
      explanation: 'Um lugar para onde ir se uma pessoa próxima faz mal a você ou faz ameaças.',
    },
    'trafficking-support': {
      label: 'Ajuda em caso de tráfico de pessoas',
      explanation: 'Pode receber ajuda se alguém obriga você a trabalhar ou a vender sexo, ou explora você.',
    },
    'legal-advice': {
      label: 'Conselhos sobre a lei',
      explanation: 'Pode receber conselhos de alguém que conhece a lei.',
    },
    'immigration-advice': {
      label: 'Conselhos sobre residência',
      explanation: 'Pode receber conselhos sobre como ficar no país e pedir uma autorização.',
    },
    'asylum-advice': {
      label: 'Conselhos sobre asilo',
      explanation: 'Pode receber conselhos sobre como pedir proteção no país.',
    },
    'labour-rights': {
      label: 'Direitos no trabalho',
      explanation: 'Pode receber conselhos sobre o salário, os contratos e o que um chefe pode fazer.',
    },
    'help-to-report': {
      label: 'Ajuda para denunciar um crime',
      explanation: 'Pode receber ajuda se pensa em denunciar algo à polícia.',
    },
    'rights-information': {
      label: 'Conhecer os seus direitos',
      explanation: 'Pode aprender que direitos tem.',
    },
    'emergency-overnight-stay': {
      label: 'Uma cama para a noite',
      explanation: 'Um lugar onde pode dormir uma noite ou algumas noites, se houver vaga.',
    },
    'safe-accommodation': {
      label: 'Lugar para morar em caso de perigo',
      explanation: 'Um lugar para morar por um tempo se alguém ameaça ou explora você.',
    },
    'day-centre': {
      label: 'Lugar para ficar de dia',
      explanation: 'Pode entrar, sentar-se e descansar durante o dia.',
    },
    food: { label: 'Comida', explanation: 'Pode receber uma refeição ou comida para levar.' },
    clothing: { label: 'Roupa', explanation: 'Pode receber roupa ou sapatos.' },
    'shower-laundry': {
      label: 'Banho e lavagem de roupa',
      explanation: 'Pode tomar banho ou lavar roupa.',
    },
    'money-advice': {
      label: 'Conselhos sobre dinheiro',
      explanation: 'Pode receber conselhos sobre dinheiro, dívidas ou ajudas sociais.',
    },
    'phone-internet': {
      label: 'Telefone e internet',
      explanation: 'Pode carregar o telefone, fazer uma chamada ou usar a internet.',
    },
    counselling: {
      label: 'Conversa e conselhos',
      explanation: 'Pode conversar com uma pessoa preparada sobre o que é difícil.',
    },
    'peer-support': {
      label: 'Pessoas que já passaram por isso',
      explanation: 'Pode conversar com alguém que viveu algo parecido.',
    },
    'social-work': {
      label: 'Assistente social',
      explanation: 'Alguém pode ajudar com cartas, repartições e assuntos do dia a dia.',
    },
    outreach: {
      label: 'Ajuda onde você está',
      explanation: 'Quem trabalha no serviço vai ao encontro das pessoas na rua ou na internet.',
    },
    'meeting-place': {
      label: 'Lugar de encontro',
      explanation: 'Um lugar onde pode encontrar outras pessoas e conversar.',
    },
    'crisis-line': {
      label: 'Linha de crise',
      explanation: 'Pode ligar ou escrever quando está mal e precisa de alguém agora.',
    },
    interpreting: {
      label: 'Intérprete',
      explanation: 'Alguém pode traduzir entre a sua língua e a língua daqui.',
    },
    'language-course': { label: 'Curso de língua', explanation: 'Pode aprender a língua.' },
    'job-advice': {
      label: 'Conselhos sobre emprego',
      explanation: 'Pode receber ajuda para procurar um trabalho ou candidatar-se a um.',
    },
    education: {
      label: 'Escola e estudos',
      explanation: 'Pode estudar aqui ou receber conselhos sobre estudos.',
    },
    courses: {
      label: 'Cursos',
      explanation: 'Pode aprender algo novo, como informática ou costura.',
    },
    'assisted-return': {
      label: 'Ajuda para voltar ao seu país',
      explanation: 'Pode receber ajuda se quer voltar ao seu país.',
    },
    'family-tracing': {
      label: 'Encontrar a família',
      explanation: 'Pode receber ajuda para procurar familiares de quem você não tem mais notícias.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Pessoas que vendem sexo',
      explanation: 'Para você, se vende sexo ou já vendeu.',
    },
    migrants: { label: 'Migrantes', explanation: 'Para você, se vem de outro país.' },
    undocumented: {
      label: 'Pessoas sem autorização de residência',
      explanation: 'Para você, se não tem autorização para ficar no país.',
    },
    'eu-citizens': {
      label: 'Pessoas da União Europeia',
      explanation: 'Para você, se tem a cidadania de um país da União Europeia.',
    },
    'asylum-seekers': {
      label: 'Pessoas que pedem asilo',
      explanation: 'Para você, se pede ou já pediu proteção.',
    },
    'trafficked-people': {
      label: 'Pessoas afetadas pelo tráfico humano',
      explanation: 'Para você, se alguém obriga ou explora você para ganhar dinheiro.',
    },
    women: { label: 'Mulheres', explanation: 'Para você, se é mulher.' },
    men: { label: 'Homens', explanation: 'Para você, se é homem.' },
    'trans-people': { label: 'Pessoas trans', explanation: 'Para você, se é trans.' },
    lgbtiq: {
      label: 'Pessoas LGBTIQ',
      explanation: 'Para você, se é uma pessoa lésbica, gay, bissexual, trans, intersexo ou queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Homens que fazem sexo com homens',
      explanation: 'Para você, se é homem e faz sexo com homens.',
    },
    'people-who-use-drugs': {
      label: 'Pessoas que usam drogas',
      explanation: 'Para você, se usa drogas ou já usou.',
    },
    homeless: {
      label: 'Pessoas sem casa',
      explanation: 'Para você, se não tem um lugar fixo para morar.',
    },
    'young-people': {
      label: 'Jovens',
      explanation: 'Para você, se é jovem. Veja o limite de idade.',
    },
    families: {
      label: 'Famílias',
      explanation: 'Para você, se tem filhos ou está com a sua família.',
    },
    roma: { label: 'Pessoas ciganas (romani)', explanation: 'Para você, se é do povo cigano ou romani.' },
    workers: { label: 'Pessoas que trabalham', explanation: 'Para você, se trabalha ou já trabalhou.' },
    'people-with-hiv': {
      label: 'Pessoas que vivem com HIV/VIH',
      explanation: 'Para você, se tem HIV/VIH.',
    },
    'victims-of-violence': {
      label: 'Pessoas que sofreram violência',
      explanation: 'Para você, se alguém já bateu em você, fez ameaças ou fez mal a você.',
    },
    relatives: {
      label: 'Família e amizades próximas',
      explanation: 'Para você, se uma pessoa próxima precisa de ajuda.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Outras pessoas também podem vir',
      explanation: 'Pode vir mesmo se não é deste grupo.',
    },
    mainly: {
      label: 'Principalmente para este grupo',
      explanation: 'Se não é deste grupo, pode perguntar se pode vir.',
    },
    only: {
      label: 'Só para este grupo',
      explanation: 'Aqui pode receber ajuda só se é deste grupo.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'Não perguntam se pode ficar no país',
      explanation: 'Não perguntam se você tem direito de ficar no país.',
    },
    'not-required': {
      label: 'Não exigem autorização de residência',
      explanation: 'A ajuda não depende da autorização de residência, mas podem perguntar por ela.',
    },
    'some-services-only': {
      label: 'Alguma ajuda sem residência legal',
      explanation: 'Pode receber uma parte da ajuda sem autorização de residência, mas não toda.',
    },
    unconfirmed: {
      label: 'Não se sabe: perguntam por autorização?',
      explanation: 'Não sabemos se perguntam. Pode perguntar ao serviço antes de dizer quem é.',
    },
  },
  identification: {
    none: {
      label: 'Não pedem documento de identidade',
      explanation: 'Não é preciso mostrar o passaporte nem outro papel que diga quem você é.',
    },
    'alias-accepted': {
      label: 'Pode usar outro nome',
      explanation: 'Pode usar um nome diferente do que está no seu passaporte.',
    },
    'any-document': {
      label: 'É preciso algum documento',
      explanation: 'É preciso mostrar um papel com o seu nome. Não tem de ser um passaporte.',
    },
    'official-document': {
      label: 'É preciso passaporte ou papel oficial',
      explanation: 'É preciso mostrar o passaporte ou outro papel oficial que diga quem você é.',
    },
    unconfirmed: {
      label: 'Não se sabe: pedem documentos?',
      explanation: 'Não sabemos se é preciso mostrar papéis. Pode perguntar antes.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'Não é preciso número de identidade',
      explanation: 'Não é preciso ter um número de identidade do país nem um sistema digital como BankID.',
    },
    needed: {
      label: 'É preciso número de identidade',
      explanation: 'É preciso ter um número de identidade do país ou um sistema digital como BankID.',
    },
    unconfirmed: {
      label: 'Não se sabe: pedem número de identidade?',
      explanation: 'Não sabemos se é preciso um número de identidade ou BankID. Pode perguntar antes.',
    },
  },
  anonymity: {
    full: {
      label: 'Não é preciso dizer quem você é',
      explanation: 'Pode receber ajuda sem dizer quem é.',
    },
    partial: {
      label: 'Parte da ajuda sem dizer quem é',
      explanation: 'Pode receber uma parte da ajuda sem dizer quem é, mas não toda.',
    },
    none: {
      label: 'É preciso dizer quem você é',
      explanation: 'Para receber ajuda, é preciso dizer quem é.',
    },
    unconfirmed: {
      label: 'Não se sabe: é preciso dizer quem é?',
      explanation: 'Não sabemos se é preciso dizer quem é. Pode perguntar antes.',
    },
  },
  cost: {
    free: { label: 'Grátis', explanation: 'Não paga nada.' },
    'partly-free': {
      label: 'Uma parte é grátis',
      explanation: 'Uma parte da ajuda não custa nada, e o resto é pago.',
    },
    'small-fee': { label: 'Custa pouco', explanation: 'Paga um valor pequeno.' },
    paid: { label: 'É preciso pagar', explanation: 'É preciso pagar pela ajuda.' },
    unconfirmed: {
      label: 'Não se sabe: custa alguma coisa?',
      explanation: 'Não sabemos se é preciso pagar. Pergunte o preço antes.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Pode vir sem marcar hora',
      explanation: 'Pode vir no horário de abertura sem marcar hora.',
    },
    appointment: {
      label: 'Marque hora antes',
      explanation: 'É preciso combinar uma hora antes de vir.',
    },
    'phone-first': { label: 'Ligue antes', explanation: 'É preciso ligar antes de vir.' },
    referral: {
      label: 'É preciso encaminhamento',
      explanation: 'Um médico ou outro serviço tem de enviar você para lá.',
    },
    'no-referral-needed': {
      label: 'Não é preciso encaminhamento',
      explanation: 'Pode ligar, escrever ou ir por conta própria; ninguém tem de enviar você.',
    },
    registration: {
      label: 'É preciso fazer inscrição',
      explanation: 'É preciso fazer a inscrição antes de participar.',
    },
    'queue-ticket': {
      label: 'Senha de atendimento',
      explanation: 'Tira uma senha e espera a sua vez.',
    },
    lottery: {
      label: 'Vagas por sorteio',
      explanation: 'As vagas são sorteadas, por isso pode não conseguir uma.',
    },
    'waiting-list': {
      label: 'Lista de espera',
      explanation: 'Você fica numa lista e espera a sua vez.',
    },
    outreach: {
      label: 'Vão aonde as pessoas estão',
      explanation: 'Pode encontrar o serviço na rua, nos lugares por onde passa.',
    },
    online: {
      label: 'Pela internet',
      explanation: 'Fala com o serviço ou recebe ajuda pela internet.',
    },
  },
  records: {
    'none-kept': {
      label: 'Não escrevem nada sobre você',
      explanation: 'Não guardam o seu nome nem dados sobre você.',
    },
    'own-records-only': {
      label: 'Notas guardadas só no serviço',
      explanation: 'Escrevem coisas sobre você, mas só nos papéis do próprio serviço.',
    },
    'shared-health-record': {
      label: 'Ficha de saúde que outros podem ler',
      explanation: 'Outras pessoas que tratam da sua saúde podem ler o que escrevem sobre você.',
    },
    unconfirmed: {
      label: 'Não se sabe: guardam dados sobre você?',
      explanation: 'Não sabemos o que escrevem sobre você. Pode perguntar antes.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Só avisam a polícia se disser que sim',
      explanation:
        'Não falam de você com a polícia se não disser que sim. A lei pode abrir exceções, por exemplo se uma vida estiver em perigo.',
    },
    'legal-duty-only': {
      label: 'Só avisam a polícia se a lei obrigar',
      explanation:
        'Avisam a polícia sem o seu sim só quando a lei obriga, por exemplo se uma vida estiver em perigo.',
    },
    'present-on-site': {
      label: 'Há polícia no local',
      explanation: 'Talvez encontre a polícia aqui quando vier.',
    },
    'part-of-authority': {
      label: 'A polícia dirige o serviço',
      explanation: 'As pessoas que dão ajuda aqui trabalham para a polícia.',
    },
    unconfirmed: {
      label: 'Não se sabe: avisam a polícia?',
      explanation: 'Não sabemos o que dizem à polícia. Pergunte antes de contar alguma coisa.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Só avisam a imigração se disser que sim',
      explanation:
        'Não falam de você com as autoridades de imigração se não disser que sim. A lei pode abrir exceções.',
    },
    'legal-duty-only': {
      label: 'Só avisam a imigração se a lei obrigar',
      explanation: 'Avisam as autoridades de imigração sem o seu sim só quando a lei obriga.',
    },
    'present-on-site': {
      label: 'Há agentes de imigração no local',
      explanation: 'Talvez encontre pessoas das autoridades de imigração aqui quando vier.',
    },
    'part-of-authority': {
      label: 'A imigração dirige o serviço',
      explanation: 'As pessoas que dão ajuda aqui trabalham para as autoridades de imigração.',
    },
    unconfirmed: {
      label: 'Não se sabe: avisam a imigração?',
      explanation:
        'Não sabemos o que dizem às autoridades de imigração. Pergunte antes de contar alguma coisa.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'A lei obriga a guardar segredo',
      explanation: 'A lei diz que não devem contar a outros coisas sobre você, mas há exceções.',
    },
    no: {
      label: 'A lei não obriga a guardar segredo',
      explanation: 'A lei não proíbe que contem a outros coisas sobre você.',
    },
    unconfirmed: {
      label: 'Não se sabe: têm de guardar segredo?',
      explanation: 'Não sabemos se a lei obriga a guardar segredo sobre você. Pode perguntar antes.',
    },
  },
  basis: {
    stated: {
      label: 'diz o próprio serviço',
      explanation: 'O próprio serviço escreveu ou disse isto.',
    },
    reported: { label: 'dizem outros', explanation: 'Alguém que não é do serviço escreveu ou disse isto.' },
    rule: {
      label: 'diz uma lei ou regra nacional',
      explanation: 'Esta é a regra, mas pode ser diferente quando chegar lá.',
    },
  },
  serviceStatus: {
    active: { label: 'Em funcionamento', explanation: 'O serviço existe e recebe pessoas.' },
    'temporarily-closed': {
      label: 'Fechado por um tempo',
      explanation: 'Agora não pode receber ajuda aqui. O plano é abrir de novo.',
    },
    inactive: {
      label: 'Não funciona agora',
      explanation: 'Agora não pode receber ajuda aqui, e não sabemos se vai abrir de novo.',
    },
    defunct: {
      label: 'Fechado para sempre',
      explanation: 'O serviço já não existe, por isso é preciso procurar outro.',
    },
  },
  organizationType: {
    public: {
      label: 'Entidade pública',
      explanation: 'O Estado, a região ou o município dirige o serviço.',
    },
    charity: {
      label: 'Organização sem fins lucrativos',
      explanation: 'Uma organização que não quer ganhar dinheiro com você.',
    },
    'faith-based': {
      label: 'Organização religiosa',
      explanation: 'Uma igreja ou outro grupo com uma fé dirige o serviço.',
    },
    'user-led': {
      label: 'Dirigida por quem tem experiência',
      explanation: 'Quem dirige o serviço já viveu como as pessoas que ajuda.',
    },
    'health-trust': { label: 'Hospital público', explanation: 'Uma entidade pública que dirige hospitais.' },
    other: { label: 'Outra organização', explanation: 'Outro tipo de organização.' },
  },
  locationKind: {
    physical: { label: 'Lugar fixo', explanation: 'Pode ir a um lugar certo.' },
    mobile: {
      label: 'Muda de lugar',
      explanation: 'O serviço vai a lugares diferentes, por exemplo num veículo.',
    },
    outreach: {
      label: 'Na rua, onde as pessoas estão',
      explanation: 'As pessoas do serviço andam pela rua, e pode encontrá-las lá.',
    },
    phone: { label: 'Por telefone', explanation: 'Recebe ajuda por telefone.' },
    online: { label: 'Pela internet', explanation: 'Recebe ajuda pela internet.' },
  },
  visibility: {
    public: { label: 'Endereço aberto', explanation: 'Qualquer pessoa pode ver onde fica.' },
    'on-request': {
      label: 'Pergunte o endereço',
      explanation: 'É preciso falar com o serviço para saber onde fica.',
    },
    area: { label: 'Só se mostra a área', explanation: 'Só vê mais ou menos onde fica.' },
    confidential: {
      label: 'Endereço secreto',
      explanation: 'O endereço não está aqui, por isso é preciso falar com o serviço.',
    },
  },
  precision: {
    entrance: { label: 'Na entrada', explanation: 'O ponto no mapa mostra a entrada.' },
    building: {
      label: 'No edifício',
      explanation: 'O ponto no mapa mostra o edifício, mas não a porta.',
    },
    street: {
      label: 'Na rua',
      explanation: 'O ponto no mapa mostra a rua, mas não a casa.',
    },
    postcode: {
      label: 'Na área do código postal',
      explanation: 'O ponto no mapa mostra só a área do código postal (CEP).',
    },
    locality: {
      label: 'Na cidade',
      explanation: 'O ponto no mapa mostra só a cidade ou o município.',
    },
  },
  wheelchair: {
    yes: {
      label: 'Dá para entrar com cadeira de rodas',
      explanation: 'Pode entrar com uma cadeira de rodas.',
    },
    limited: {
      label: 'Difícil com cadeira de rodas',
      explanation: 'Pode precisar de ajuda, ou só chegar a algumas partes.',
    },
    no: {
      label: 'Não dá para entrar com cadeira de rodas',
      explanation: 'Não pode entrar com uma cadeira de rodas.',
    },
    unconfirmed: {
      label: 'Não se sabe: entra cadeira de rodas?',
      explanation: 'Não sabemos se pode entrar com uma cadeira de rodas. Pode perguntar antes.',
    },
  },
  channel: {
    phone: { label: 'Telefone', explanation: 'Pode ligar.' },
    sms: { label: 'SMS', explanation: 'Pode enviar uma mensagem de texto.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Pode escrever pelo WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Pode escrever pelo Signal.' },
    telegram: { label: 'Telegram', explanation: 'Pode escrever pelo Telegram.' },
    viber: { label: 'Viber', explanation: 'Pode escrever pelo Viber.' },
    messenger: { label: 'Messenger', explanation: 'Pode escrever pelo Messenger do Facebook.' },
    email: { label: 'E-mail', explanation: 'Pode enviar um e-mail.' },
    web: { label: 'Site', explanation: 'Pode ler mais no site do serviço.' },
    form: { label: 'Formulário', explanation: 'Pode escrever num formulário no site do serviço.' },
    chat: { label: 'Chat', explanation: 'Pode escrever e receber respostas no site do serviço.' },
    video: { label: 'Chamada de vídeo', explanation: 'Pode falar com o serviço com imagem e som.' },
  },
  numberShown: {
    yes: { label: 'Mostra o seu número', explanation: 'Podem ver o seu número de telefone.' },
    no: {
      label: 'Não mostra o seu número',
      explanation:
        'Não veem o seu número de telefone, mas o seu telefone pode mostrar que ligou ou escreveu.',
    },
    unconfirmed: {
      label: 'Não se sabe: mostra o seu número?',
      explanation: 'Não sabemos se veem o seu número de telefone.',
    },
  },
  contactCost: {
    free: { label: 'Ligar ou escrever é grátis', explanation: 'Ligar ou escrever não custa nada.' },
    'normal-rate': {
      label: 'Preço normal',
      explanation: 'Paga o que a sua operadora costuma cobrar.',
    },
    premium: {
      label: 'Custa mais do que o normal',
      explanation: 'Ligar ou escrever para cá custa mais do que uma chamada normal.',
    },
    unconfirmed: {
      label: 'Não se sabe: paga para ligar?',
      explanation: 'Não sabemos quanto custa ligar ou escrever.',
    },
  },
  languageMode: {
    staff: {
      label: 'Quem trabalha lá fala a língua',
      explanation: 'Pode falar esta língua com alguém que trabalha lá.',
    },
    interpreter: { label: 'Com intérprete', explanation: 'Um intérprete traduz entre você e o serviço.' },
    written: {
      label: 'Só por escrito',
      explanation: 'Pode ler ou escrever nesta língua, mas não falar nela com o serviço.',
    },
    unconfirmed: {
      label: 'Não se sabe: alguém fala a língua?',
      explanation: 'Não sabemos se alguém fala a língua ou se usam um intérprete. Pode perguntar antes.',
    },
  },
  areaScope: {
    local: {
      label: 'Nesta cidade',
      explanation: 'Para você, se está nesta cidade ou neste município.',
    },
    regional: { label: 'Nesta região', explanation: 'Para você, se está nesta parte do país.' },
    national: { label: 'Em todo o país', explanation: 'Para você, em qualquer lugar do país.' },
    international: { label: 'Em vários países', explanation: 'Para você, neste país ou em outro.' },
  },
  canAskFor: {
    'female-worker': {
      label: 'Pode pedir a ajuda de uma mulher',
      explanation: 'Pode dizer que quer a ajuda de uma mulher.',
    },
    'male-worker': {
      label: 'Pode pedir a ajuda de um homem',
      explanation: 'Pode dizer que quer a ajuda de um homem.',
    },
    interpreter: {
      label: 'Pode pedir intérprete',
      explanation: 'Pode dizer que precisa de um intérprete.',
    },
    companion: {
      label: 'Pode pedir que alguém vá junto',
      explanation: 'Pode pedir que uma pessoa vá junto com você.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Confirmado pelo serviço',
      explanation: 'O serviço leu o que você vê aqui e disse que está certo.',
    },
    visit: {
      label: 'Verificado com uma visita',
      explanation: 'Alguém foi lá para verificar o que você lê aqui.',
    },
    phone: {
      label: 'Verificado por telefone',
      explanation: 'Alguém ligou para verificar o que você lê aqui.',
    },
    website: {
      label: 'Verificado no site',
      explanation: 'O que você lê aqui vem do site do serviço.',
    },
    'second-hand': {
      label: 'De outras fontes',
      explanation: 'O que você lê aqui vem de outros, não do serviço.',
    },
  },
  confidence: {
    high: { label: 'Parece certo', explanation: 'Achamos que o que você lê aqui está certo.' },
    medium: {
      label: 'Pode ter algum erro',
      explanation: 'Uma parte do que você lê aqui pode estar errada. Pergunte antes.',
    },
    low: {
      label: 'Pode ter muitos erros',
      explanation: 'Muito do que você lê aqui pode estar errado. Pergunte antes.',
    },
  },
  translationOrigin: {
    human: {
      label: 'Traduzido por uma pessoa',
      explanation: 'Uma pessoa traduziu o que você lê.',
    },
    machine: {
      label: 'Traduzido por uma máquina',
      explanation: 'Uma máquina traduziu o que você lê, e ninguém verificou.',
    },
    'machine-reviewed': {
      label: 'Por máquina, verificado por uma pessoa',
      explanation: 'Uma máquina traduziu o que você lê, e uma pessoa verificou.',
    },
  },
  holidayRule: {
    open: {
      label: 'Aberto nos feriados',
      explanation: 'O horário vale também nos feriados.',
    },
    closed: {
      label: 'Fechado nos feriados',
      explanation: 'Não pode vir nos feriados.',
    },
    unconfirmed: {
      label: 'Não se sabe: abre nos feriados?',
      explanation: 'Não sabemos se abre nos feriados. Pode perguntar antes.',
    },
  },
  weekdays: {
    mo: { label: 'Segunda-feira', explanation: 'seg.' },
    tu: { label: 'Terça-feira', explanation: 'ter.' },
    we: { label: 'Quarta-feira', explanation: 'qua.' },
    th: { label: 'Quinta-feira', explanation: 'qui.' },
    fr: { label: 'Sexta-feira', explanation: 'sex.' },
    sa: { label: 'Sábado', explanation: 'sáb.' },
    su: { label: 'Domingo', explanation: 'dom.' },
  },
};

export default pt;
