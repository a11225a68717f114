import type { SearchWords } from './types.ts';

/** Portuguese: what readers type, besides the labels. */
export const pt: SearchWords = {
  language: 'pt',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'IST, DST, clamídia, gonorreia, sífilis, teste de HIV, exame de sangue, análise de sangue, aids',
    'sexual-health-treatment':
      'corrimento, antibióticos, ardência, verrugas genitais, penicilina, tratar clamídia, arde quando faço xixi, arde ao urinar, coceira embaixo',
    'hiv-prep-pep':
      'prevenir HIV, profilaxia, camisinha rasgou, exposição ao HIV, comprimido HIV, camisinha estourou',
    contraception: 'pílula, anticoncepcional, contraceptivo, pílula do dia seguinte, DIU, contracepção',
    pregnancy:
      'grávida, parteira, teste de gravidez, parto, ultrassom, ecografia, ginecologista, aborto espontâneo, menstruação atrasada',
    abortion:
      'abortar, interromper a gravidez, interrupção da gravidez, comprimido abortivo, gravidez indesejada, pílula abortiva',
    vaccination: 'vacinação, vacinar, vacina hepatite, HPV, vacina da gripe',
    'general-health':
      'médico, doutor, enfermeira, doente, clínica, febre, hospital, sangramento, sangrando, hemorragia, câncer, cancro, dor de cabeça, tosse, hormônios hormonas, remédio receita medicamentos, filho doente, filha doente, piolhos sarna',
    dental: 'dor de dente, dente, dentes, odontologista, dente doendo',
    'wound-care': 'ferida, curativo, penso rápido, abscesso, ferida infeccionada, queimadura, corte',
    'mental-health':
      'psicólogo, psiquiatra, ansiedade, depressão, não consigo dormir, tristeza, deprimida, deprimido, triste, automutilação, me corto, ataque de pânico',
    'condoms-lubricant':
      'camisinha, preservativo, gel lubrificante, camisinha feminina, preservativo feminino, camisinhas, preservativos',
    'clean-equipment': 'seringas, agulhas, troca de seringas, cachimbo, seringa limpa',
    naloxone: 'Narcan, sobredose, antídoto, spray nasal',
    'drug-checking': 'testar drogas, o que tem na droga, teste de substâncias, droga adulterada',
    'supervised-consumption': 'sala de consumo, consumo assistido, lugar para injetar, consumo vigiado',
    'substance-use-treatment':
      'desintoxicação, metadona, dependência, alcoolismo, parar de beber, parar de usar drogas',
    emergency:
      'sos, emergência, ambulância, urgências, socorro, perigo, polícia, esfaqueada, facada, faca, pronto socorro, ajuda, me ajuda, ajuda-me',
    'violence-support':
      'violência doméstica, me bate, ameaças, maus-tratos, agressão, perseguição, bate, atacada, ameaça, perseguidor, chantagem, crimes de honra, mutilação genital, casamento forçado, chantageia, atacou, fotos íntimas, bateu bateram medo estrangulou enforcou, apanho apanhei, agride agrediram agredida espancada',
    'sexual-assault-care':
      'estupro, violação, abuso sexual, fui violada, violência sexual, violada, estuprada, violou, estuprou, me forçou, me obrigou',
    'crisis-shelter':
      'casa de abrigo, fugir de casa, fugir do marido, casa de mulheres, abrigo para mulheres',
    'trafficking-support':
      'tráfico humano, proxeneta, cafetão, me obrigam, trabalho forçado, exploração sexual, passaporte, cafetina',
    'legal-advice':
      'advogado, advogada, jurista, assistência jurídica, apoio jurídico, tribunal, passaporte, roubaram passaporte, passaporte perdido, guarda dos filhos, despejo, polícia tirou dinheiro, polícia levou dinheiro, presa, senhorio, despejada, multa multas',
    'immigration-advice':
      'visto, autorização de residência, documentos, deportação, reagrupamento familiar, imigração, visto vencido, visto caducado',
    'asylum-advice': 'refugiado, pedir asilo, pedido de asilo, proteção internacional, asilo negado',
    'labour-rights':
      'salário, patrão, chefe, não me pagam, sindicato, contrato de trabalho, cliente não pagou',
    'help-to-report':
      'polícia, denúncia, queixa, fazer queixa, boletim de ocorrência, testemunha, me roubaram, assaltada, roubada, roubou, fotos nuas',
    'rights-information': 'meus direitos, é legal, tenho direito, leis',
    'emergency-overnight-stay':
      'dormir, albergue, onde dormir, passar a noite, pernoitar, alojamento, durmo, dormir na rua, teto, sem abrigo, sem teto, me expulsaram de casa, expulsa do apartamento, senhorio me expulsou',
    'safe-accommodation': 'casa segura, moradia segura, lugar seguro, me esconder, casa protegida',
    'day-centre': 'centro de dia, descansar, aquecer, sentar, pessoas sem abrigo, frio, com frio',
    food: 'fome, comer, refeição, café da manhã, banco alimentar, sopa, faminta, faminto',
    clothing: 'sapatos, casaco, roupa grátis, agasalho, roupa interior, roupa de inverno, saco de dormir',
    'shower-laundry': 'chuveiro, lavar roupa, máquina de lavar, lavanderia, tomar banho, duche',
    'money-advice':
      'dívidas, contas, benefícios, ajuda social, auxílio, subsídio, dinheiro, impostos, conta bancária, aluguel aluguer',
    'phone-internet':
      'wifi, carregar celular, carregador, telemóvel, computador, chip, eletricidade, tomada, cartão SIM',
    counselling: 'falar com alguém, orientação, conselheiro, aconselhamento, desabafar',
    'peer-support': 'grupo de apoio, ajuda mútua, apoio entre pares, gente como eu',
    'social-work':
      'serviço social, serviços sociais, preencher formulários, formulários, ajuda com cartas, passaporte roubado, perdi passaporte, roubaram documentos, sair da prostituição, deixar de vender sexo, deixar a prostituição, parar de me prostituir',
    outreach: 'equipe de rua, equipa de rua, trabalho de rua, unidade móvel, visita domiciliar',
    'meeting-place': 'café, conhecer gente, amigos, solidão, convívio, sozinha, sozinho',
    'crisis-line': 'linha de apoio, suicídio, quero morrer, telefone de ajuda, ligar para alguém, me matar',
    interpreting: 'tradutor, tradução, traduzir, tradutora, não falo norueguês',
    'language-course':
      'curso de norueguês, aprender norueguês, norueguês, aprender a língua, aulas de inglês',
    'job-advice': 'trabalho, procurar trabalho, currículo, CV, vaga, desempregado, outro trabalho',
    education: 'estudar, faculdade, universidade, educação de adultos, ensino médio, ensino',
    courses: 'curso de informática, costura, oficina, formação, capacitação, atividades',
    'assisted-return':
      'retorno voluntário, voltar para casa, passagem de volta, repatriação, OIM, regressar, ir para casa, voltar ao meu país, voltar para o Brasil, ir embora',
    'family-tracing':
      'desaparecido, procurar minha família, perdi o contato, pessoa desaparecida, procurar parentes',
  },
  audience: {
    'people-who-sell-sex':
      'trabalhadora do sexo, trabalho sexual, prostituição, acompanhante, vender sexo, garota de programa, deixar a prostituição, parar de me prostituir, sair da prostituição, deixar de vender sexo, prostituta, prostitutas, puta, putas, faço programa, michê, massagem, massagens, massagista',
    migrants: 'imigrante, estrangeiro, estrangeira, imigração',
    undocumented: 'sem documentos, sem papéis, indocumentado, sem visto',
    'eu-citizens': 'cidadão europeu, UE, europeu, EEE',
    'asylum-seekers': 'refugiado, requerente de asilo, refugiados, refugiada',
    'trafficked-people': 'vítima de tráfico, tráfico de pessoas, explorada, forçada',
    women: 'mulher, garota, rapariga, menina, senhora',
    men: 'homem, rapaz, moço, masculino',
    'trans-people':
      'transexual, transgênero, mulher trans, homem trans, travesti, não binário, trans, shemale, ladyboy',
    lgbtiq: 'LGBT, gay, lésbica, bissexual, queer, trans travesti transexual shemale',
    'men-who-have-sex-with-men': 'HSH, homem gay, homens gays, bissexuais',
    'people-who-use-drugs': 'heroína, usuário de drogas, crack, cocaína, injetar, anfetamina',
    homeless: 'sem-abrigo, sem teto, na rua, morador de rua, desabrigado',
    'young-people': 'jovem, adolescente, juventude, menor de idade',
    families: 'filhos, crianças, mãe, pais, mãe solteira, bebê',
    roma: 'cigano, cigana, roma',
    workers: 'trabalhador, trabalhadora, empregada, operário',
    'people-with-hiv': 'HIV positivo, soropositivo, seropositivo, tenho HIV, SIDA, aids',
    'victims-of-violence': 'vítima, agredida, ameaçada, sobrevivente',
    relatives: 'parentes, parceiro, marido, esposa, irmãos',
  },
  filters: {
    noPapers:
      'sem documentos, sem papéis, sem visto, sem residência, sem autorização de residência, sem passaporte',
    free: 'grátis, gratuito, de graça, sem pagar, não custa nada, gratuita',
    openNow: 'aberto agora, aberto, aberto hoje, está aberto',
    noAppointment: 'sem marcação, sem hora marcada, sem agendamento, sem marcar',
    anonymous: 'anônimo, anônima, anonimato, anonimamente, sem dar o nome',
    always: '24 horas, dia e noite, a noite toda',
  },
  fillers:
    'eu, me, meu, minha, meus, você, ele, ela, sou, estou, está, é, fui, foi, tenho, tem, há, não, o, os, as, um, uma, em, no, na, a, ao, de, do, da, e, com, por, para, que, onde, como, quero, preciso, procuro, posso, lugar, sítio, marido, namorado, namorada, falo, fala, sinto, dói, tirou, tiraram, cliente, todo, minhas, alguém, ajuda',
  moments:
    'ontem, ontem à noite, esta noite, hoje, hoje à noite, agora, agora mesmo, esta tarde, esta manhã, este fim de semana, no fim de semana, na semana passada, esta semana, amanhã, semana, semanas, mês, meses, dias',
  places: {
    Stockholm: 'Estocolmo',
    Göteborg: 'Gotemburgo',
    Uppsala: 'Upsália',
    København: 'Copenhaga, Copenhague',
    Helsinki: 'Helsinque, Helsínquia',
    Reykjavík: 'Reiquiavique, Reiquejavique',
    München: 'Munique',
    Köln: 'Colónia',
    Frankfurt: 'Francoforte',
    Wien: 'Viena',
    Zürich: 'Zurique',
    Genève: 'Genebra',
    Amsterdam: 'Amesterdão',
    Rotterdam: 'Roterdão, Roterdã',
    Bruxelles: 'Bruxelas',
    Antwerpen: 'Antuérpia',
    Marseille: 'Marselha',
    Lyon: 'Lião',
    London: 'Londres',
    Milano: 'Milão',
    Napoli: 'Nápoles',
    Torino: 'Turim',
    Firenze: 'Florença',
    Warszawa: 'Varsóvia',
    Kraków: 'Cracóvia',
    Wrocław: 'Breslávia',
    Praha: 'Praga',
    București: 'Bucareste',
    Beograd: 'Belgrado',
    Ljubljana: 'Liubliana',
    Tallinn: 'Taline, Talin',
  },
};

export default pt;
