import type { CodeLabels } from './types.ts';

/** Spanish for Spain and Latin America, the reader addressed as «tú». Machine-made until a person has read it. */
export const es: CodeLabels = {
  language: 'es',
  origin: 'machine',
  needGroups: {
    health: {
      label: 'Salud',
      explanation: 'Ayuda con tu cuerpo, una enfermedad, un embarazo o cómo te sientes por dentro.',
    },
    'harm-reduction': {
      label: 'Condones y material',
      explanation: 'Cosas y ayuda para que el sexo o las drogas te hagan menos daño.',
    },
    safety: {
      label: 'Seguridad',
      explanation: 'Ayuda cuando estás en peligro, o cuando alguien te hace daño o te obliga.',
    },
    law: {
      label: 'Leyes y derechos',
      explanation: 'Consejos sobre las leyes, la residencia en el país, el trabajo y tus derechos.',
    },
    'a-place': {
      label: 'Un lugar para dormir',
      explanation: 'Un lugar donde puedes dormir, vivir o estar durante el día.',
    },
    basics: {
      label: 'Comida y ropa',
      explanation: 'Cosas de cada día, como comida, ropa, ducha y teléfono.',
    },
    talk: {
      label: 'Alguien con quien hablar',
      explanation: 'Alguien que puede escucharte, verte en persona o traducir para ti.',
    },
    'learn-and-work': { label: 'Trabajo e idioma', explanation: 'Cursos, escuela y consejos sobre trabajo.' },
    travel: { label: 'Volver a casa', explanation: 'Ayuda para volver a tu país o encontrar a tu familia.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'Pruebas de infecciones sexuales',
      explanation:
        'Puedes hacerte pruebas de infecciones que se transmiten por el sexo, como VIH o clamidia.',
    },
    'sexual-health-treatment': {
      label: 'Tratamiento de infecciones sexuales',
      explanation:
        'Puedes recibir medicinas u otro tratamiento para infecciones que se transmiten por el sexo.',
    },
    'hiv-prep-pep': {
      label: 'Medicinas contra el VIH (PrEP, PEP)',
      explanation:
        'Puedes preguntar por medicinas para prevenir el VIH: PrEP antes del sexo, PEP lo antes posible después.',
    },
    contraception: {
      label: 'Anticonceptivos',
      explanation: 'Puedes recibir ayuda para evitar un embarazo.',
    },
    pregnancy: {
      label: 'Embarazo',
      explanation: 'Puedes recibir ayuda durante el embarazo o si crees que hay un embarazo.',
    },
    abortion: {
      label: 'Aborto',
      explanation: 'Puedes recibir consejos o ayuda si piensas en interrumpir un embarazo.',
    },
    vaccination: {
      label: 'Vacunas',
      explanation: 'Te pueden poner una inyección que protege contra una enfermedad, como la hepatitis.',
    },
    'general-health': {
      label: 'Atención médica general',
      explanation: 'Puedes ver a personal médico o de enfermería cuando tienes una enfermedad.',
    },
    dental: {
      label: 'Dentista',
      explanation: 'Puedes recibir ayuda cuando te duelen los dientes o tienes algún problema con ellos.',
    },
    'wound-care': {
      label: 'Cuidado de heridas',
      explanation: 'Alguien puede limpiar y vendar tus heridas.',
    },
    'mental-health': {
      label: 'Salud mental',
      explanation: 'Puedes recibir ayuda cuando tienes miedo o tristeza, no puedes dormir o te sientes mal.',
    },
    'condoms-lubricant': {
      label: 'Condones y lubricante',
      explanation: 'Aquí puedes conseguir condones o lubricante.',
    },
    'clean-equipment': {
      label: 'Material limpio para usar drogas',
      explanation: 'Puedes conseguir jeringas limpias u otro material limpio si usas drogas.',
    },
    naloxone: {
      label: 'Naloxona para sobredosis',
      explanation: 'Puedes conseguir una medicina que puede detener una sobredosis.',
    },
    'drug-checking': {
      label: 'Análisis de drogas',
      explanation: 'Puedes pedir que analicen una droga para saber qué contiene.',
    },
    'supervised-consumption': {
      label: 'Sala para usar drogas',
      explanation: 'Puedes usar drogas mientras hay personal de salud presente.',
    },
    'substance-use-treatment': {
      label: 'Tratamiento por uso de drogas',
      explanation: 'Puedes recibir ayuda para usar menos alcohol o drogas, o para dejarlos.',
    },
    emergency: {
      label: 'Ayuda urgente',
      explanation: 'Ayuda cuando tu vida o tu salud está en peligro ahora.',
    },
    'violence-support': {
      label: 'Ayuda ante la violencia',
      explanation: 'Puedes recibir consejos y apoyo si alguien te pega, te amenaza o te controla.',
    },
    'sexual-assault-care': {
      label: 'Ayuda tras una agresión sexual',
      explanation: 'Puedes recibir ayuda después de una violación u otra agresión sexual.',
    },
    'crisis-shelter': {
      label: 'Refugio en caso de violencia',
      explanation: 'Un lugar adonde ir si alguien cercano te hace daño o te amenaza.',
    },
    'trafficking-support': {
      label: 'Ayuda en caso de trata',
      explanation: 'Puedes recibir ayuda si alguien te obliga a trabajar o a vender sexo, o te explota.',
    },
    'legal-advice': {
      label: 'Asesoría legal',
      explanation: 'Puedes recibir consejos de alguien que conoce las leyes.',
    },
    'immigration-advice': {
      label: 'Consejos sobre residencia',
      explanation: 'Puedes recibir consejos sobre cómo quedarte en el país y pedir un permiso.',
    },
    'asylum-advice': {
      label: 'Consejos sobre asilo',
      explanation: 'Puedes recibir consejos sobre cómo pedir protección en el país.',
    },
    'labour-rights': {
      label: 'Derechos en el trabajo',
      explanation: 'Puedes recibir consejos sobre el sueldo, los contratos y lo que puede hacer un jefe.',
    },
    'help-to-report': {
      label: 'Ayuda para denunciar un delito',
      explanation: 'Puedes recibir ayuda si piensas en denunciar algo a la policía.',
    },
    'rights-information': {
      label: 'Conocer tus derechos',
      explanation: 'Puedes aprender qué derechos tienes.',
    },
    'emergency-overnight-stay': {
      label: 'Una cama para la noche',
      explanation: 'Un lugar donde puedes dormir una noche o unas pocas noches, si hay sitio.',
    },
    'safe-accommodation': {
      label: 'Vivienda si estás en peligro',
      explanation: 'Un lugar donde vivir un tiempo si alguien te amenaza o te explota.',
    },
    'day-centre': {
      label: 'Lugar para estar de día',
      explanation: 'Puedes entrar, sentarte y descansar durante el día.',
    },
    food: { label: 'Comida', explanation: 'Puedes comer aquí o recibir comida para llevar.' },
    clothing: { label: 'Ropa', explanation: 'Puedes conseguir ropa o zapatos.' },
    'shower-laundry': {
      label: 'Ducha y lavado de ropa',
      explanation: 'Puedes ducharte o lavar ropa.',
    },
    'money-advice': {
      label: 'Consejos sobre dinero',
      explanation: 'Puedes recibir consejos sobre dinero, deudas o ayudas sociales.',
    },
    'phone-internet': {
      label: 'Teléfono e internet',
      explanation: 'Puedes cargar el teléfono, llamar o usar internet.',
    },
    counselling: {
      label: 'Conversación y consejos',
      explanation: 'Puedes hablar con una persona preparada sobre lo que te resulta difícil.',
    },
    'peer-support': {
      label: 'Personas que lo han vivido',
      explanation: 'Puedes hablar con alguien que ha vivido algo parecido.',
    },
    'social-work': {
      label: 'Trabajo social',
      explanation: 'Alguien puede ayudarte con cartas, oficinas y asuntos del día a día.',
    },
    outreach: {
      label: 'Ayuda donde estás',
      explanation: 'El equipo va a ver a la gente en la calle o por internet.',
    },
    'meeting-place': {
      label: 'Lugar de encuentro',
      explanation: 'Un lugar donde puedes ver a otras personas y hablar.',
    },
    'crisis-line': {
      label: 'Línea de crisis',
      explanation: 'Puedes llamar o escribir cuando estás mal y necesitas a alguien ahora.',
    },
    interpreting: {
      label: 'Intérprete',
      explanation: 'Alguien puede traducir entre tu idioma y el idioma de aquí.',
    },
    'language-course': { label: 'Curso de idioma', explanation: 'Puedes aprender el idioma.' },
    'job-advice': {
      label: 'Consejos sobre empleo',
      explanation: 'Puedes recibir ayuda para buscar un trabajo o solicitarlo.',
    },
    education: {
      label: 'Escuela y estudios',
      explanation: 'Puedes estudiar aquí o recibir consejos sobre estudios.',
    },
    courses: {
      label: 'Cursos',
      explanation: 'Puedes aprender algo nuevo, como informática o costura.',
    },
    'assisted-return': {
      label: 'Ayuda para volver a tu país',
      explanation: 'Puedes recibir ayuda si quieres volver a tu país.',
    },
    'family-tracing': {
      label: 'Encontrar a la familia',
      explanation: 'Puedes recibir ayuda para buscar a familiares con los que perdiste el contacto.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'Personas que venden sexo',
      explanation: 'Para ti si vendes sexo o lo has hecho antes.',
    },
    migrants: { label: 'Migrantes', explanation: 'Para ti si vienes de otro país.' },
    undocumented: {
      label: 'Personas sin permiso de residencia',
      explanation: 'Para ti si no tienes permiso para estar en el país.',
    },
    'eu-citizens': {
      label: 'Personas de la Unión Europea',
      explanation: 'Para ti si tienes la nacionalidad de un país de la Unión Europea.',
    },
    'asylum-seekers': {
      label: 'Personas que piden asilo',
      explanation: 'Para ti si pides o has pedido protección.',
    },
    'trafficked-people': {
      label: 'Personas afectadas por la trata',
      explanation: 'Para ti si alguien te obliga o te explota para ganar dinero.',
    },
    women: { label: 'Mujeres', explanation: 'Para ti si eres mujer.' },
    men: { label: 'Hombres', explanation: 'Para ti si eres hombre.' },
    'trans-people': { label: 'Personas trans', explanation: 'Para ti si eres trans.' },
    lgbtiq: {
      label: 'Personas LGBTIQ',
      explanation: 'Para ti si eres una persona lesbiana, gay, bisexual, trans, intersex o queer.',
    },
    'men-who-have-sex-with-men': {
      label: 'Hombres que tienen sexo con hombres',
      explanation: 'Para ti si eres hombre y tienes sexo con hombres.',
    },
    'people-who-use-drugs': {
      label: 'Personas que usan drogas',
      explanation: 'Para ti si usas drogas o las has usado.',
    },
    homeless: {
      label: 'Personas sin hogar',
      explanation: 'Para ti si no tienes un lugar fijo donde vivir.',
    },
    'young-people': {
      label: 'Jóvenes',
      explanation: 'Para ti si eres joven. Mira el límite de edad.',
    },
    families: { label: 'Familias', explanation: 'Para ti si tienes hijos o estás con tu familia.' },
    roma: {
      label: 'Personas gitanas (romaníes)',
      explanation: 'Para ti si eres del pueblo gitano o romaní.',
    },
    workers: { label: 'Personas que trabajan', explanation: 'Para ti si trabajas o has trabajado.' },
    'people-with-hiv': { label: 'Personas que viven con VIH', explanation: 'Para ti si tienes VIH.' },
    'victims-of-violence': {
      label: 'Personas que han sufrido violencia',
      explanation: 'Para ti si alguien te ha pegado, amenazado o hecho daño.',
    },
    relatives: {
      label: 'Familia y amistades cercanas',
      explanation: 'Para ti si alguien cercano a ti necesita ayuda.',
    },
  },
  welcome: {
    'everyone-else-too': {
      label: 'Otras personas también pueden venir',
      explanation: 'Puedes venir aunque no seas de este grupo.',
    },
    mainly: {
      label: 'Sobre todo para este grupo',
      explanation: 'Si no eres de este grupo, puedes preguntar si puedes venir.',
    },
    only: {
      label: 'Solo para este grupo',
      explanation: 'Aquí puedes recibir ayuda solo si eres de este grupo.',
    },
  },
  residenceStatus: {
    'not-asked': {
      label: 'No preguntan por permiso de residencia',
      explanation: 'No te preguntan si tienes derecho a estar en el país.',
    },
    'not-required': {
      label: 'No hace falta permiso de residencia',
      explanation: 'La ayuda no depende del permiso de residencia, pero pueden preguntarte por él.',
    },
    'some-services-only': {
      label: 'Algunas ayudas sin permiso de residencia',
      explanation: 'Puedes recibir parte de la ayuda sin permiso de residencia, pero no toda.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿preguntan por tu permiso?',
      explanation: 'No sabemos si preguntan. Puedes preguntarles antes de decir quién eres.',
    },
  },
  identification: {
    none: {
      label: 'No hace falta documento de identidad',
      explanation: 'No tienes que mostrar el pasaporte ni otro papel que diga quién eres.',
    },
    'alias-accepted': {
      label: 'Puedes usar un apodo',
      explanation: 'Puedes usar un nombre distinto del que está en tu pasaporte.',
    },
    'any-document': {
      label: 'Hace falta algún documento',
      explanation: 'Tienes que mostrar un papel con tu nombre. No tiene que ser un pasaporte.',
    },
    'official-document': {
      label: 'Pasaporte o documento oficial',
      explanation: 'Tienes que mostrar el pasaporte u otro papel oficial que diga quién eres.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿piden documentos?',
      explanation: 'No sabemos si tienes que mostrar papeles. Puedes preguntarles antes.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'No hace falta número de identidad',
      explanation: 'No necesitas un número de identidad del país ni un sistema electrónico como BankID.',
    },
    needed: {
      label: 'Hace falta número de identidad',
      explanation: 'Necesitas un número de identidad del país o un sistema electrónico como BankID.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿piden número de identidad?',
      explanation: 'No sabemos si necesitas un número de identidad o BankID. Puedes preguntarles antes.',
    },
  },
  anonymity: {
    full: {
      label: 'No tienes que decir quién eres',
      explanation: 'Puedes recibir ayuda sin decir quién eres.',
    },
    partial: {
      label: 'Parte de la ayuda, sin decir quién eres',
      explanation: 'Puedes recibir parte de la ayuda sin decir quién eres, pero no toda.',
    },
    none: {
      label: 'Tienes que decir quién eres',
      explanation: 'Para recibir ayuda tienes que decir quién eres.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿hay que decir quién eres?',
      explanation: 'No sabemos si tienes que decir quién eres. Puedes preguntarles antes.',
    },
  },
  cost: {
    free: { label: 'Gratis', explanation: 'No pagas nada.' },
    'partly-free': {
      label: 'Una parte es gratis',
      explanation: 'Una parte de la ayuda no te cuesta nada, y el resto lo pagas.',
    },
    'small-fee': { label: 'Cuesta poco', explanation: 'Pagas una cantidad pequeña.' },
    paid: { label: 'Hay que pagar', explanation: 'Tienes que pagar por la ayuda.' },
    unconfirmed: {
      label: 'No se sabe: ¿cuesta algo?',
      explanation: 'No sabemos si tienes que pagar. Pregunta antes por el precio.',
    },
  },
  entry: {
    'walk-in': {
      label: 'Puedes venir sin cita',
      explanation: 'Puedes venir en el horario de apertura sin pedir cita.',
    },
    appointment: {
      label: 'Pide una cita',
      explanation: 'Tienes que acordar una hora antes de venir.',
    },
    'phone-first': { label: 'Llama antes', explanation: 'Tienes que llamar antes de venir.' },
    referral: {
      label: 'Alguien tiene que enviarte',
      explanation: 'Tiene que enviarte allí personal médico u otro servicio.',
    },
    'no-referral-needed': {
      label: 'Nadie tiene que enviarte',
      explanation: 'Puedes ponerte en contacto por tu cuenta, sin que nadie te envíe.',
    },
    registration: {
      label: 'Tienes que inscribirte',
      explanation: 'Tienes que inscribirte antes de participar.',
    },
    'queue-ticket': {
      label: 'Número de turno',
      explanation: 'Recibes un número y esperas tu turno.',
    },
    lottery: {
      label: 'Plazas por sorteo',
      explanation: 'Las plazas se sortean, así que puede que no consigas una.',
    },
    'waiting-list': {
      label: 'Lista de espera',
      explanation: 'Te apuntan en una lista y esperas tu turno.',
    },
    outreach: {
      label: 'Van a donde está la gente',
      explanation: 'Puedes encontrar al equipo en la calle, en los lugares por donde pasa.',
    },
    online: {
      label: 'Por internet',
      explanation: 'Te pones en contacto o recibes ayuda por internet.',
    },
  },
  records: {
    'none-kept': {
      label: 'No escriben nada sobre ti',
      explanation: 'No guardan tu nombre ni datos sobre ti.',
    },
    'own-records-only': {
      label: 'Notas guardadas solo en el servicio',
      explanation: 'Escriben cosas sobre ti, pero solo en sus propios papeles.',
    },
    'shared-health-record': {
      label: 'Historial médico que otros pueden leer',
      explanation: 'Otros servicios de salud que te atienden pueden leer lo que escriben sobre ti.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿guardan datos sobre ti?',
      explanation: 'No sabemos qué escriben sobre ti. Puedes preguntarles antes.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'Solo avisan a la policía si lo aceptas',
      explanation:
        'No hablan de ti con la policía si tú no dices que sí. La ley puede poner excepciones, por ejemplo si una vida está en peligro.',
    },
    'legal-duty-only': {
      label: 'Solo avisan a la policía si es por ley',
      explanation:
        'Avisan a la policía sin que digas que sí solo cuando la ley les obliga, por ejemplo si una vida está en peligro.',
    },
    'present-on-site': {
      label: 'Hay policía en el lugar',
      explanation: 'Puede que te encuentres con policías cuando vengas aquí.',
    },
    'part-of-authority': {
      label: 'La policía dirige el servicio',
      explanation: 'Las personas que te ayudan aquí trabajan para la policía.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿avisan a la policía?',
      explanation: 'No sabemos qué dicen a la policía. Pregúntales antes de contarles algo.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'Solo avisan a inmigración si lo aceptas',
      explanation:
        'No hablan de ti con las autoridades de inmigración si tú no dices que sí. La ley puede poner excepciones.',
    },
    'legal-duty-only': {
      label: 'Solo avisan a inmigración si es por ley',
      explanation:
        'Avisan a las autoridades de inmigración sin que digas que sí solo cuando la ley les obliga.',
    },
    'present-on-site': {
      label: 'Hay agentes de inmigración en el lugar',
      explanation:
        'Puede que te encuentres con personas de las autoridades de inmigración cuando vengas aquí.',
    },
    'part-of-authority': {
      label: 'Inmigración dirige el servicio',
      explanation: 'Las personas que te ayudan aquí trabajan para las autoridades de inmigración.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿avisan a inmigración?',
      explanation:
        'No sabemos qué dicen a las autoridades de inmigración. Pregúntales antes de contarles algo.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'La ley les obliga a guardar secreto',
      explanation: 'La ley dice que no deben contar a otros cosas sobre ti, pero hay excepciones.',
    },
    no: {
      label: 'La ley no les obliga a guardar secreto',
      explanation: 'La ley no les prohíbe contar a otros cosas sobre ti.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿deben guardar secreto?',
      explanation: 'No sabemos si la ley dice que deben callar sobre ti. Puedes preguntarles antes.',
    },
  },
  basis: {
    stated: {
      label: 'lo dice el propio servicio',
      explanation: 'El servicio mismo ha escrito o dicho esto.',
    },
    reported: {
      label: 'lo dicen otros',
      explanation: 'Alguien que no es del servicio ha escrito o dicho esto.',
    },
    rule: {
      label: 'lo dice una ley o norma nacional',
      explanation: 'Esta es la norma, pero puede ser distinto cuando llegues allí.',
    },
  },
  serviceStatus: {
    active: { label: 'En marcha', explanation: 'El servicio existe y atiende a la gente.' },
    'temporarily-closed': {
      label: 'Cerrado por un tiempo',
      explanation: 'Ahora no puedes recibir ayuda aquí. El plan es volver a abrir.',
    },
    inactive: {
      label: 'No funciona ahora',
      explanation: 'Ahora no puedes recibir ayuda aquí, y no sabemos si volverán a abrir.',
    },
    defunct: {
      label: 'Cerrado para siempre',
      explanation: 'El servicio ya no existe, así que necesitas otro.',
    },
  },
  organizationType: {
    public: { label: 'Entidad pública', explanation: 'La lleva el Estado, la región o el municipio.' },
    charity: {
      label: 'Organización sin fines de lucro',
      explanation: 'Una organización que no busca ganar dinero contigo.',
    },
    'faith-based': {
      label: 'Organización religiosa',
      explanation: 'La lleva una iglesia u otro grupo con una fe.',
    },
    'user-led': {
      label: 'Llevada por personas con experiencia',
      explanation: 'Quienes la llevan han vivido como las personas a las que ayudan.',
    },
    'health-trust': { label: 'Hospital público', explanation: 'Una entidad pública que lleva hospitales.' },
    other: { label: 'Otra organización', explanation: 'Otro tipo de organización.' },
  },
  locationKind: {
    physical: { label: 'Lugar fijo', explanation: 'Puedes ir a un lugar concreto.' },
    mobile: {
      label: 'Cambia de lugar',
      explanation: 'El servicio va a distintos lugares, por ejemplo en autobús.',
    },
    outreach: {
      label: 'En la calle, donde está la gente',
      explanation: 'El equipo va por la calle, y puedes encontrarlo allí.',
    },
    phone: { label: 'Por teléfono', explanation: 'Recibes ayuda por teléfono.' },
    online: { label: 'Por internet', explanation: 'Recibes ayuda por internet.' },
  },
  visibility: {
    public: { label: 'Dirección abierta', explanation: 'Cualquiera puede ver dónde está.' },
    'on-request': {
      label: 'Pide la dirección',
      explanation: 'Tienes que ponerte en contacto para saber dónde está.',
    },
    area: { label: 'Solo se muestra la zona', explanation: 'Solo ves más o menos dónde está.' },
    confidential: {
      label: 'Dirección secreta',
      explanation: 'La dirección no está aquí, así que tienes que ponerte en contacto.',
    },
  },
  precision: {
    entrance: { label: 'En la entrada', explanation: 'El punto del mapa te muestra la entrada.' },
    building: {
      label: 'En el edificio',
      explanation: 'El punto del mapa te muestra el edificio, pero no la puerta.',
    },
    street: {
      label: 'En la calle',
      explanation: 'El punto del mapa te muestra la calle, pero no la casa.',
    },
    postcode: {
      label: 'En la zona del código postal',
      explanation: 'El punto del mapa te muestra solo la zona del código postal.',
    },
    locality: {
      label: 'En la ciudad',
      explanation: 'El punto del mapa te muestra solo la ciudad o el municipio.',
    },
  },
  wheelchair: {
    yes: {
      label: 'Se puede entrar en silla de ruedas',
      explanation: 'Puedes entrar con una silla de ruedas.',
    },
    limited: {
      label: 'Difícil en silla de ruedas',
      explanation: 'Quizá necesites ayuda, o solo puedas llegar a algunas partes.',
    },
    no: {
      label: 'No se puede entrar en silla de ruedas',
      explanation: 'No puedes entrar con una silla de ruedas.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿entra una silla de ruedas?',
      explanation: 'No sabemos si puedes entrar con una silla de ruedas. Puedes preguntarles antes.',
    },
  },
  channel: {
    phone: { label: 'Teléfono', explanation: 'Puedes llamar.' },
    sms: { label: 'SMS', explanation: 'Puedes enviar un mensaje de texto.' },
    whatsapp: { label: 'WhatsApp', explanation: 'Puedes escribir por la aplicación WhatsApp.' },
    signal: { label: 'Signal', explanation: 'Puedes escribir por la aplicación Signal.' },
    telegram: { label: 'Telegram', explanation: 'Puedes escribir por la aplicación Telegram.' },
    viber: { label: 'Viber', explanation: 'Puedes escribir por la aplicación Viber.' },
    messenger: { label: 'Messenger', explanation: 'Puedes escribir por Facebook Messenger.' },
    email: { label: 'Correo electrónico', explanation: 'Puedes enviar un correo electrónico.' },
    web: { label: 'Página web', explanation: 'Puedes leer más en su página web.' },
    form: { label: 'Formulario', explanation: 'Puedes escribir en un formulario de su página web.' },
    chat: { label: 'Chat', explanation: 'Puedes escribir y recibir respuestas en su página web.' },
    video: { label: 'Videollamada', explanation: 'Puedes hablar con el equipo con imagen y sonido.' },
  },
  numberShown: {
    yes: { label: 'Se ve tu número', explanation: 'Pueden ver tu número de teléfono.' },
    no: {
      label: 'No se ve tu número',
      explanation: 'No ven tu número de teléfono, pero tu teléfono puede mostrar que te pusiste en contacto.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿se ve tu número?',
      explanation: 'No sabemos si ven tu número de teléfono.',
    },
  },
  contactCost: {
    free: { label: 'Contacto gratis', explanation: 'Llamar o escribir no te cuesta nada.' },
    'normal-rate': {
      label: 'Precio normal',
      explanation: 'Pagas lo que cobra normalmente tu compañía de teléfono.',
    },
    premium: {
      label: 'Cuesta más de lo normal',
      explanation: 'Llamar o escribir aquí cuesta más que una llamada normal.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿el contacto cuesta algo?',
      explanation: 'No sabemos cuánto cuesta llamar o escribir.',
    },
  },
  languageMode: {
    staff: {
      label: 'El personal habla el idioma',
      explanation: 'Puedes hablar este idioma con alguien que trabaja allí.',
    },
    interpreter: { label: 'Con intérprete', explanation: 'Un intérprete traduce entre tú y el servicio.' },
    written: {
      label: 'Solo por escrito',
      explanation: 'Puedes leer o escribir en este idioma, pero no hablarlo con el personal.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿alguien habla el idioma?',
      explanation:
        'No sabemos si alguien habla el idioma o si usan un intérprete. Puedes preguntarles antes.',
    },
  },
  areaScope: {
    local: {
      label: 'En esta ciudad',
      explanation: 'Para ti si estás en esta ciudad o este municipio.',
    },
    regional: { label: 'En esta región', explanation: 'Para ti si estás en esta parte del país.' },
    national: { label: 'En todo el país', explanation: 'Para ti en cualquier lugar del país.' },
    international: { label: 'En varios países', explanation: 'Para ti en este país o en otro.' },
  },
  canAskFor: {
    'female-worker': {
      label: 'Puedes pedir que te atienda una mujer',
      explanation: 'Puedes decir que quieres que te ayude una mujer.',
    },
    'male-worker': {
      label: 'Puedes pedir que te atienda un hombre',
      explanation: 'Puedes decir que quieres que te ayude un hombre.',
    },
    interpreter: {
      label: 'Puedes pedir intérprete',
      explanation: 'Puedes decir que necesitas un intérprete.',
    },
    companion: {
      label: 'Puedes pedir que vayan contigo',
      explanation: 'Puedes pedir que alguien vaya contigo.',
    },
  },
  verificationMethod: {
    'provider-confirmed': {
      label: 'Confirmado por el servicio',
      explanation: 'El servicio ha leído lo que ves aquí y ha dicho que es correcto.',
    },
    visit: {
      label: 'Comprobado con una visita',
      explanation: 'Alguien ha ido allí para comprobar lo que lees aquí.',
    },
    phone: {
      label: 'Comprobado por teléfono',
      explanation: 'Alguien ha llamado para comprobar lo que lees aquí.',
    },
    website: {
      label: 'Comprobado en la página web',
      explanation: 'Lo que lees aquí viene de la página web del servicio.',
    },
    'second-hand': {
      label: 'De otras fuentes',
      explanation: 'Lo que lees aquí viene de otros, no del servicio.',
    },
  },
  confidence: {
    high: { label: 'Parece correcto', explanation: 'Creemos que lo que lees aquí es correcto.' },
    medium: {
      label: 'Quizá con algún error',
      explanation: 'Algo de lo que lees aquí puede estar mal. Pregúntales antes.',
    },
    low: {
      label: 'Quizá con muchos errores',
      explanation: 'Mucho de lo que lees aquí puede estar mal. Pregúntales antes.',
    },
  },
  translationOrigin: {
    human: {
      label: 'Traducido por una persona',
      explanation: 'Una persona ha traducido lo que lees.',
    },
    machine: {
      label: 'Traducido por una máquina',
      explanation: 'Una máquina ha traducido lo que lees, y nadie lo ha revisado.',
    },
    'machine-reviewed': {
      label: 'Por máquina, revisado por una persona',
      explanation: 'Una máquina ha traducido lo que lees, y una persona lo ha revisado.',
    },
  },
  holidayRule: {
    open: {
      label: 'Abierto en días festivos',
      explanation: 'El horario vale también en los días festivos.',
    },
    closed: {
      label: 'Cerrado en días festivos',
      explanation: 'No puedes venir en los días festivos.',
    },
    unconfirmed: {
      label: 'No se sabe: ¿abren en días festivos?',
      explanation: 'No sabemos si abren en los días festivos. Puedes preguntarles antes.',
    },
  },
  weekdays: {
    mo: { label: 'Lunes', explanation: 'lun.' },
    tu: { label: 'Martes', explanation: 'mar.' },
    we: { label: 'Miércoles', explanation: 'mié.' },
    th: { label: 'Jueves', explanation: 'jue.' },
    fr: { label: 'Viernes', explanation: 'vie.' },
    sa: { label: 'Sábado', explanation: 'sáb.' },
    su: { label: 'Domingo', explanation: 'dom.' },
  },
};

export default es;
