import type { SearchWords } from './types.ts';

/** Spanish: what readers type, besides the labels. */
export const es: SearchWords = {
  language: 'es',
  origin: 'machine',
  needs: {
    'sexual-health-testing':
      'ITS, ETS, clamidia, gonorrea, sífilis, prueba de VIH, hacerme la prueba, análisis de sangre, sida',
    'sexual-health-treatment':
      'flujo, antibióticos, ardor, verrugas genitales, curar clamidia, penicilina, arde al orinar, picazón, pica ahí abajo',
    'hiv-prep-pep': 'prevenir VIH, profilaxis, se rompió el condón, exposición al VIH, pastilla VIH',
    contraception:
      'píldora, pastilla del día después, DIU, implante anticonceptivo, no quedar embarazada, anticonceptivo',
    pregnancy:
      'embarazada, matrona, partera, prueba de embarazo, parto, ecografía, ginecólogo, ginecóloga, aborto espontáneo, retraso regla, no me baja regla',
    abortion:
      'abortar, interrumpir el embarazo, pastilla abortiva, embarazo no deseado, interrupción del embarazo',
    vaccination: 'vacunarse, vacuna hepatitis, VPH, vacuna de la gripe',
    'general-health':
      'médico, doctor, enfermera, enfermo, clínica, fiebre, hospital, sangrado, sangrando, hemorragia, cáncer, enfermedad, dolor de cabeza, tos, hormonas, receta medicina medicamentos, hijo enfermo, hija enferma, piojos sarna',
    dental: 'dolor de muelas, diente, dientes, muela, odontólogo, duelen los dientes',
    'wound-care': 'herida, curar herida, vendaje, absceso, herida infectada, quemadura, corte',
    'mental-health':
      'psicólogo, psiquiatra, ansiedad, depresión, no puedo dormir, tristeza, deprimida, deprimido, triste, autolesiones, me corto, ataque de pánico',
    'condoms-lubricant':
      'condón, preservativos, preservativo, gel lubricante, condón femenino, gomas, condones',
    'clean-equipment': 'jeringuillas, jeringas, agujas, intercambio de jeringas, pipas',
    naloxone: 'Narcan, antídoto, espray nasal, kit de sobredosis',
    'drug-checking':
      'analizar droga, testar drogas, qué lleva la droga, análisis de sustancias, pastillas adulteradas',
    'supervised-consumption': 'sala de consumo, narcosala, lugar para inyectarse, consumo supervisado',
    'substance-use-treatment':
      'desintoxicación, metadona, adicción, alcoholismo, dejar de beber, dejar las drogas',
    emergency:
      'sos, emergencia, ambulancia, urgencias, auxilio, peligro, policía, apuñalada, apuñalaron, cuchillo, ayuda, ayúdame, ayúdenme',
    'violence-support':
      'maltrato, violencia de género, violencia doméstica, amenazas, golpes, acoso, pega, golpea, atacada, agredida, amenaza, acosador, chantaje, crímenes de honor, mutilación genital, ablación, matrimonio forzado, atacaron atacó miedo, pegó pegaron pegado estranguló, golpeó golpearon paliza maltratador ahorcó',
    'sexual-assault-care':
      'violación, abuso sexual, me violaron, violencia sexual, abusaron de mí, violada, violó, violaron, me obligó, me forzó',
    'crisis-shelter':
      'casa de acogida, escapar de casa, huir de mi marido, casa de mujeres, albergue para mujeres',
    'trafficking-support':
      'trata de personas, proxeneta, me obligan, trabajo forzado, explotación sexual, prostitución forzada, pasaporte, chulo',
    'legal-advice':
      'abogado, abogada, asistencia jurídica, ayuda legal, juzgado, ley, pasaporte, robaron pasaporte, pasaporte perdido, custodia, desahucio, desalojo, policía quitó dinero, policía quitó plata, detuvo, arrestada, casero, dueño del piso, multa multas',
    'immigration-advice':
      'visado, visa, permiso de residencia, papeles, deportación, reagrupación familiar, visa vencida, visado caducado, deportada deportaron',
    'asylum-advice': 'refugiado, pedir asilo, solicitar asilo, protección internacional, asilo denegado',
    'labour-rights': 'salario, sueldo, jefe, no me pagan, sindicato, contrato, cliente no pagó',
    'help-to-report':
      'denuncia, policía, poner una denuncia, testigo, denunciar a alguien, fotos íntimas, me robaron, robada, asaltaron, robó, fotos desnuda',
    'rights-information': 'mis derechos, es legal, tengo derecho, leyes',
    'emergency-overnight-stay':
      'dormir, albergue, donde dormir, pasar la noche, alojamiento, duermo, dormir en la calle, techo, cobijo, sin hogar, me echaron de casa, echaron del piso, casero me echó',
    'safe-accommodation': 'piso seguro, casa segura, vivienda segura, lugar seguro, esconderme',
    'day-centre': 'centro de día, descansar, calentarme, sentarme, personas sin hogar, frío, tengo frío',
    food: 'hambre, comer, comedor social, desayuno, alimentos, banco de alimentos, hambrienta, hambriento',
    clothing: 'zapatos, chaqueta, abrigo, ropa gratis, ropa interior, ropa de invierno, saco de dormir',
    'shower-laundry': 'ducharse, lavar ropa, lavadora, lavandería, bañarse',
    'money-advice':
      'deudas, facturas, ayudas económicas, ayuda social, prestaciones, dinero, impuestos, cuenta bancaria, alquiler',
    'phone-internet':
      'wifi, cargar el móvil, cargador, celular, ordenador, tarjeta SIM, electricidad, enchufe, chip',
    counselling: 'hablar con alguien, orientación, consejero, escucha, desahogarme',
    'peer-support': 'grupo de apoyo, ayuda mutua, apoyo entre iguales, gente como yo',
    'social-work':
      'trabajadora social, trabajador social, asistente social, servicios sociales, rellenar formularios, trámites, pasaporte robado, perdí pasaporte, robaron papeles, salir de la prostitución, dejar de vender sexo, dejar la prostitución, dejar de prostituirme',
    outreach: 'trabajo de calle, equipo de calle, unidad móvil, visita a domicilio',
    'meeting-place': 'café, conocer gente, amigos, soledad, reunirse, estoy sola, sola',
    'crisis-line':
      'teléfono de ayuda, suicidio, quiero morir, teléfono de la esperanza, línea de ayuda, llamar a alguien, suicidarme, matarme, no quiero vivir',
    interpreting: 'traductor, traducción, traducir, traductora, no hablo noruego',
    'language-course':
      'curso de noruego, aprender noruego, clases de noruego, aprender el idioma, clases de inglés',
    'job-advice': 'trabajo, buscar trabajo, currículum, CV, oferta de trabajo, desempleo, otro trabajo',
    education: 'estudiar, colegio, universidad, educación de adultos, instituto',
    courses: 'curso de informática, taller, talleres, formación, actividades, costura',
    'assisted-return':
      'retorno voluntario, regresar a casa, volver a casa, billete de vuelta, repatriación, OIM, ir a casa, irme a mi país, volver a mi país',
    'family-tracing':
      'familiar desaparecido, buscar a mi familia, perdí el contacto, persona desaparecida, buscar familiares',
  },
  audience: {
    'people-who-sell-sex':
      'trabajadora sexual, trabajo sexual, prostitución, escort, vender sexo, dejar la prostitución, dejar de prostituirme, salir de la prostitución, dejar de vender sexo, prostituta, prostitutas, puta, putas, prepago, dama de compañía, masaje, masajes, masajista',
    migrants: 'inmigrante, extranjero, extranjera, inmigración',
    undocumented: 'sin papeles, indocumentado, sin visado, sin residencia',
    'eu-citizens': 'ciudadano europeo, UE, europeo, EEE',
    'asylum-seekers': 'refugiado, solicitante de asilo, refugiada, refugiados',
    'trafficked-people': 'víctima de trata, explotada, obligada',
    women: 'mujer, chica, señora, femenino',
    men: 'hombre, chico, varón, masculino',
    'trans-people':
      'transexual, transgénero, mujer trans, hombre trans, no binario, trans, travesti, shemale, ladyboy',
    lgbtiq: 'LGBT, gay, lesbiana, bisexual, queer, trans travesti transexual shemale',
    'men-who-have-sex-with-men': 'HSH, hombre gay, hombres gais, hombre bisexual',
    'people-who-use-drugs': 'consumo drogas, heroína, adicción, inyectarse, cocaína, anfetaminas',
    homeless: 'sin techo, en la calle, vivo en la calle, sin casa',
    'young-people': 'joven, adolescente, juventud, menor de edad',
    families: 'niños, hijos, madre, padres, madre soltera, bebé',
    roma: 'gitano, gitana, romaní, pueblo gitano',
    workers: 'trabajador, trabajadora, empleada, temporero',
    'people-with-hiv': 'VIH positivo, seropositivo, tengo VIH, sida',
    'victims-of-violence': 'víctima, maltratada, amenazada, superviviente',
    relatives: 'parientes, pareja, familiares, hermanos, esposa, marido',
  },
  filters: {
    noPapers: 'sin papeles, sin documentos, sin residencia, sin visado, indocumentado, sin número personal',
    free: 'gratis, gratuito, sin pagar, no cuesta nada, gratuita',
    openNow: 'abierto ahora, abierto, abierto hoy, está abierto',
    noAppointment: 'sin cita, sin cita previa, sin reserva, sin hora',
    anonymous: 'anónimo, anónima, anónimamente, anonimato, sin dar mi nombre',
    always: '24 horas, día y noche, toda la noche',
  },
  fillers:
    'yo, me, mi, mis, tu, él, ella, soy, estoy, está, es, he, ha, han, tengo, tiene, hay, no, el, la, los, las, un, una, en, a, al, de, del, y, con, por, para, que, qué, donde, cómo, quiero, necesito, busco, puedo, lugar, sitio, marido, esposo, novio, novia, hablo, habla, siento, duele, quitó, quitaron, cliente, todo, alguien, ayuda',
  moments:
    'ayer, anoche, esta noche, hoy, ahora, ahora mismo, esta tarde, esta mañana, este fin de semana, el fin de semana, la semana pasada, esta semana, mañana, semana, semanas, mes, meses, días',
  places: {
    Stockholm: 'Estocolmo',
    Göteborg: 'Gotemburgo',
    København: 'Copenhague',
    Reykjavík: 'Reikiavik, Reikiavic',
    München: 'Múnich',
    Köln: 'Colonia',
    Frankfurt: 'Fráncfort',
    Wien: 'Viena',
    Genève: 'Ginebra',
    Bruxelles: 'Bruselas',
    Antwerpen: 'Amberes',
    Marseille: 'Marsella',
    London: 'Londres',
    Napoli: 'Nápoles',
    Torino: 'Turín',
    Firenze: 'Florencia',
    Warszawa: 'Varsovia',
    Kraków: 'Cracovia',
    Wrocław: 'Breslavia',
    Praha: 'Praga',
    București: 'Bucarest',
    Beograd: 'Belgrado',
    Ljubljana: 'Liubliana',
    Vilnius: 'Vilna',
    Istanbul: 'Estambul',
  },
};

export default es;
