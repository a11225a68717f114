import type { CodeLabels } from './types.ts';

/** Modern Standard Arabic, second person in forms that fit women and men alike. Machine-made until a person has read it. */
export const ar: CodeLabels = {
  language: 'ar',
  origin: 'machine',
  needGroups: {
    health: { label: 'الصحة', explanation: 'مساعدة في ما يخص جسمك أو المرض أو الحمل أو حالتك النفسية.' },
    'harm-reduction': {
      label: 'واقيات ومستلزمات',
      explanation: 'أشياء ومساعدة تقلل ضرر الجنس أو المخدرات عليك.',
    },
    safety: { label: 'الأمان', explanation: 'مساعدة عند الخطر، أو إذا كان هناك من يؤذيك أو يجبرك.' },
    law: { label: 'القانون والحقوق', explanation: 'نصائح حول القانون والإقامة والعمل وحقوقك.' },
    'a-place': { label: 'مكان للنوم', explanation: 'مكان للنوم أو السكن أو قضاء النهار.' },
    basics: { label: 'طعام وملابس', explanation: 'أشياء يومية مثل الطعام والملابس والاستحمام والهاتف.' },
    talk: { label: 'التحدث مع شخص', explanation: 'شخص يمكنه الاستماع إليك أو مقابلتك أو الترجمة لك.' },
    'learn-and-work': { label: 'العمل واللغة', explanation: 'دورات ودراسة ونصائح حول العمل.' },
    travel: { label: 'السفر إلى الوطن', explanation: 'مساعدة في العودة إلى بلدك أو العثور على عائلتك.' },
  },
  needs: {
    'sexual-health-testing': {
      label: 'فحص الأمراض الجنسية',
      explanation: 'يمكنك إجراء فحص للأمراض التي تنتقل بالجنس، مثل فيروس نقص المناعة (HIV) أو الكلاميديا.',
    },
    'sexual-health-treatment': {
      label: 'علاج الأمراض الجنسية',
      explanation: 'يمكنك الحصول على دواء أو علاج آخر للأمراض التي تنتقل بالجنس.',
    },
    'hiv-prep-pep': {
      label: 'أدوية ضد فيروس HIV',
      explanation: 'يمكنك السؤال عن دواء للوقاية من HIV، مثل PrEP قبل الجنس أو PEP بعده في أسرع وقت.',
    },
    contraception: { label: 'منع الحمل', explanation: 'يمكنك الحصول على مساعدة لمنع الحمل.' },
    pregnancy: {
      label: 'الحمل',
      explanation: 'يمكنك الحصول على مساعدة أثناء الحمل أو عند الشك في وجود حمل.',
    },
    abortion: {
      label: 'الإجهاض',
      explanation: 'يمكنك الحصول على نصيحة أو مساعدة عند التفكير في إنهاء الحمل.',
    },
    vaccination: { label: 'التطعيم', explanation: 'يمكنك أخذ حقنة تقي من مرض، مثل التهاب الكبد.' },
    'general-health': { label: 'رعاية صحية عامة', explanation: 'يمكنك مقابلة طبيب أو ممرضة عند المرض.' },
    dental: { label: 'طبيب أسنان', explanation: 'يمكنك الحصول على مساعدة عند ألم الأسنان أو مشكلة فيها.' },
    'wound-care': { label: 'العناية بالجروح', explanation: 'يمكن لشخص تنظيف جروحك وتضميدها.' },
    'mental-health': {
      label: 'الصحة النفسية',
      explanation: 'يمكنك الحصول على مساعدة عند الخوف أو الحزن أو قلة النوم.',
    },
    'condoms-lubricant': { label: 'واقيات ومزلق', explanation: 'يمكنك الحصول هنا على واقيات ذكرية أو مزلق.' },
    'clean-equipment': {
      label: 'أدوات نظيفة للتعاطي',
      explanation: 'يمكنك الحصول على إبر نظيفة أو أدوات نظيفة أخرى لتعاطي المخدرات.',
    },
    naloxone: {
      label: 'نالوكسون للجرعة الزائدة',
      explanation: 'يمكنك الحصول على دواء قد يوقف الجرعة الزائدة.',
    },
    'drug-checking': { label: 'فحص المخدرات', explanation: 'يمكنك طلب فحص المخدر لمعرفة ما فيه.' },
    'supervised-consumption': {
      label: 'غرفة للتعاطي بإشراف',
      explanation: 'يمكنك تعاطي المخدرات بحضور عاملين صحيين.',
    },
    'substance-use-treatment': {
      label: 'علاج مشكلات التعاطي',
      explanation: 'يمكنك الحصول على مساعدة لتقليل الكحول أو المخدرات أو التوقف عنها.',
    },
    emergency: { label: 'مساعدة عاجلة', explanation: 'مساعدة عندما تكون حياتك أو صحتك في خطر الآن.' },
    'violence-support': {
      label: 'مساعدة عند العنف',
      explanation: 'يمكنك الحصول على نصيحة ودعم إذا كان هناك من يضربك أو يهددك أو يتحكم بك.',
    },
    'sexual-assault-care': {
      label: 'مساعدة بعد اعتداء جنسي',
      explanation: 'يمكنك الحصول على مساعدة بعد الاغتصاب أو أي اعتداء جنسي.',
    },
    'crisis-shelter': {
      label: 'مأوى للطوارئ',
      explanation: 'مكان يمكنك الذهاب إليه إذا كان شخص قريب يؤذيك أو يهددك.',
    },
    'trafficking-support': {
      label: 'مساعدة في الاتجار بالبشر',
      explanation: 'يمكنك الحصول على مساعدة إذا كان هناك من يجبرك على العمل أو بيع الجنس، أو يستغلك.',
    },
    'legal-advice': { label: 'استشارة قانونية', explanation: 'يمكنك الحصول على نصيحة من شخص يعرف القانون.' },
    'immigration-advice': {
      label: 'نصائح حول الإقامة',
      explanation: 'يمكنك الحصول على نصيحة حول البقاء في البلد وطلب الإقامة.',
    },
    'asylum-advice': {
      label: 'نصائح حول اللجوء',
      explanation: 'يمكنك الحصول على نصيحة حول طلب الحماية في البلد.',
    },
    'labour-rights': {
      label: 'حقوق العمل',
      explanation: 'يمكنك الحصول على نصيحة حول الأجر والعقد وما يحق لصاحب العمل.',
    },
    'help-to-report': {
      label: 'مساعدة في تقديم بلاغ',
      explanation: 'يمكنك الحصول على مساعدة عند التفكير في تقديم بلاغ للشرطة.',
    },
    'rights-information': { label: 'معلومات عن الحقوق', explanation: 'يمكنك معرفة ما يحق لك.' },
    'emergency-overnight-stay': {
      label: 'مكان للمبيت',
      explanation: 'مكان يمكنك النوم فيه ليلة أو بضع ليالٍ، إذا توفر مكان.',
    },
    'safe-accommodation': {
      label: 'سكن عند الخطر',
      explanation: 'مكان للسكن فترة من الوقت إذا كان هناك من يهددك أو يستغلك.',
    },
    'day-centre': { label: 'مكان لقضاء النهار', explanation: 'يمكنك الدخول والجلوس والراحة في النهار.' },
    food: { label: 'طعام', explanation: 'يمكنك الحصول على وجبة أو طعام تأخذه معك.' },
    clothing: { label: 'ملابس', explanation: 'يمكنك الحصول على ملابس أو أحذية.' },
    'shower-laundry': { label: 'استحمام وغسل ملابس', explanation: 'يمكنك الاستحمام أو غسل الملابس.' },
    'money-advice': {
      label: 'نصائح حول المال',
      explanation: 'يمكنك الحصول على نصيحة حول المال أو الديون أو المعونات.',
    },
    'phone-internet': {
      label: 'هاتف وإنترنت',
      explanation: 'يمكنك شحن الهاتف أو الاتصال أو استخدام الإنترنت.',
    },
    counselling: { label: 'حديث ومشورة', explanation: 'يمكنك التحدث مع شخص مختص عما هو صعب.' },
    'peer-support': { label: 'دعم من أصحاب التجربة', explanation: 'يمكنك التحدث مع شخص مر بتجربة مشابهة.' },
    'social-work': {
      label: 'مساعدة اجتماعية',
      explanation: 'يمكن لشخص مساعدتك في الرسائل والدوائر وأمور الحياة اليومية.',
    },
    outreach: { label: 'مساعدة حيث أنت', explanation: 'العاملون يقابلون الناس في الخارج أو عبر الإنترنت.' },
    'meeting-place': { label: 'مكان للقاء', explanation: 'مكان يمكنك فيه لقاء آخرين والتحدث معهم.' },
    'crisis-line': {
      label: 'خط للأزمات',
      explanation: 'يمكنك الاتصال أو الكتابة عند الشدة والحاجة إلى شخص الآن.',
    },
    interpreting: { label: 'ترجمة شفهية', explanation: 'يمكن لشخص الترجمة بين لغتك ولغة البلد.' },
    'language-course': { label: 'دورة لغة', explanation: 'يمكنك تعلم اللغة.' },
    'job-advice': {
      label: 'نصائح حول العمل',
      explanation: 'يمكنك الحصول على مساعدة في البحث عن عمل أو التقدم له.',
    },
    education: {
      label: 'المدرسة والتعليم',
      explanation: 'يمكنك الدراسة هنا أو الحصول على نصيحة حول الدراسة.',
    },
    courses: { label: 'دورات', explanation: 'يمكنك تعلم شيء جديد، مثل الحاسوب أو الخياطة.' },
    'assisted-return': {
      label: 'مساعدة في العودة',
      explanation: 'يمكنك الحصول على مساعدة عند الرغبة في العودة إلى بلدك.',
    },
    'family-tracing': {
      label: 'البحث عن العائلة',
      explanation: 'يمكنك الحصول على مساعدة في البحث عن أقارب انقطع الاتصال بهم.',
    },
  },
  audience: {
    'people-who-sell-sex': {
      label: 'أشخاص يبيعون الجنس',
      explanation: 'لك إذا كان بيع الجنس جزءًا من حياتك الآن أو سابقًا.',
    },
    migrants: { label: 'مهاجرون', explanation: 'لك إذا كان قدومك من بلد آخر.' },
    undocumented: {
      label: 'أشخاص بلا تصريح إقامة',
      explanation: 'لك إذا لم يكن لديك تصريح بالبقاء في البلد.',
    },
    'eu-citizens': {
      label: 'مواطنو الاتحاد الأوروبي',
      explanation: 'لك إذا كانت لديك جنسية بلد في الاتحاد الأوروبي.',
    },
    'asylum-seekers': { label: 'طالبو اللجوء', explanation: 'لك إذا كان لديك طلب لجوء الآن أو سابقًا.' },
    'trafficked-people': {
      label: 'من تعرضوا للاتجار بالبشر',
      explanation: 'لك إذا كان هناك من يجبرك أو يستغلك لكسب المال.',
    },
    women: { label: 'نساء', explanation: 'لك إذا كنتِ امرأة.' },
    men: { label: 'رجال', explanation: 'لك إذا كنت رجلًا.' },
    'trans-people': { label: 'عابرو وعابرات الجنس', explanation: 'لك كشخص عابر جنسيًا.' },
    lgbtiq: {
      label: 'مجتمع الميم',
      explanation: 'لك كشخص مثلي أو ثنائي الميل أو عابر جنسيًا أو من مجتمع الميم.',
    },
    'men-who-have-sex-with-men': {
      label: 'رجال يمارسون الجنس مع رجال',
      explanation: 'لك كرجل يمارس الجنس مع رجال.',
    },
    'people-who-use-drugs': {
      label: 'أشخاص يتعاطون المخدرات',
      explanation: 'لك إذا كان تعاطي المخدرات جزءًا من حياتك الآن أو سابقًا.',
    },
    homeless: { label: 'أشخاص بلا سكن', explanation: 'لك إذا لم يكن لديك مكان ثابت للسكن.' },
    'young-people': { label: 'شباب', explanation: 'لك كشخص في سن الشباب، وقد يكون هناك حد للعمر.' },
    families: { label: 'عائلات', explanation: 'لك إذا كان لديك أطفال أو كانت عائلتك معك.' },
    roma: { label: 'شعب الروما (الغجر)', explanation: 'لك كشخص من شعب الروما.' },
    workers: { label: 'عمال وعاملات', explanation: 'لك إذا كان لديك عمل الآن أو سابقًا.' },
    'people-with-hiv': {
      label: 'أشخاص يعيشون مع HIV',
      explanation: 'لك إذا كان لديك فيروس نقص المناعة (HIV).',
    },
    'victims-of-violence': {
      label: 'من تعرضوا للعنف',
      explanation: 'لك إذا كان هناك من ضربك أو هددك أو آذاك.',
    },
    relatives: { label: 'الأقارب والمقربون', explanation: 'لك إذا كان شخص قريب منك بحاجة إلى مساعدة.' },
  },
  welcome: {
    'everyone-else-too': {
      label: 'الآخرون مرحب بهم أيضًا',
      explanation: 'يمكنك المجيء حتى من خارج هذه المجموعة.',
    },
    mainly: {
      label: 'لهذه المجموعة أساسًا',
      explanation: 'يمكنك السؤال عن إمكانية المجيء من خارج هذه المجموعة.',
    },
    only: { label: 'لهذه المجموعة فقط', explanation: 'المساعدة هنا لهذه المجموعة وحدها.' },
  },
  residenceStatus: {
    'not-asked': { label: 'لا يسألون عن الإقامة', explanation: 'لا يسألونك إن كان يحق لك البقاء في البلد.' },
    'not-required': {
      label: 'لا يُشترط تصريح إقامة',
      explanation: 'المساعدة لا تعتمد على تصريح الإقامة، لكن قد يسألونك عنه.',
    },
    'some-services-only': {
      label: 'بعض المساعدة دون إقامة',
      explanation: 'يمكنك الحصول على جزء من المساعدة دون تصريح إقامة، وليس كلها.',
    },
    unconfirmed: {
      label: 'غير معروف: هل يسألون عن الإقامة؟',
      explanation: 'لا نعرف إن كانوا يسألون. يمكنك سؤالهم قبل ذكر هويتك.',
    },
  },
  identification: {
    none: {
      label: 'لا حاجة إلى وثيقة هوية',
      explanation: 'لا حاجة إلى إظهار جواز سفر أو أي إثبات هوية آخر.',
    },
    'alias-accepted': {
      label: 'يكفي اسم مستعار',
      explanation: 'يمكنك استخدام اسم غير الاسم المكتوب في جواز السفر.',
    },
    'any-document': {
      label: 'تلزم وثيقة باسمك من أي نوع',
      explanation: 'عليك إظهار ورقة فيها اسمك، وليس من الضروري أن تكون جواز سفر.',
    },
    'official-document': {
      label: 'مطلوب جواز سفر أو هوية رسمية',
      explanation: 'عليك إظهار جواز سفر أو ورقة رسمية أخرى تثبت هويتك.',
    },
    unconfirmed: {
      label: 'غير معروف: هل تُطلب وثيقة هوية؟',
      explanation: 'لا نعرف إن كانت الأوراق مطلوبة. يمكنك سؤالهم أولًا.',
    },
  },
  personalNumber: {
    'not-needed': {
      label: 'لا حاجة إلى رقم وطني',
      explanation: 'لا حاجة إلى رقم هوية وطني أو هوية إلكترونية مثل BankID.',
    },
    needed: {
      label: 'مطلوب رقم وطني',
      explanation: 'عليك تقديم رقم هوية وطني أو هوية إلكترونية مثل BankID.',
    },
    unconfirmed: {
      label: 'غير معروف: هل يُطلب رقم وطني؟',
      explanation: 'لا نعرف إن كان رقم الهوية أو BankID مطلوبًا. يمكنك سؤالهم أولًا.',
    },
  },
  anonymity: {
    full: { label: 'يمكنك عدم ذكر هويتك', explanation: 'لا حاجة إلى ذكر هويتك للحصول على المساعدة.' },
    partial: {
      label: 'دون ذكر الهوية لبعض المساعدة',
      explanation: 'يمكنك الحصول على جزء من المساعدة دون ذكر هويتك، وليس كلها.',
    },
    none: { label: 'يجب ذكر هويتك', explanation: 'عليك ذكر هويتك للحصول على المساعدة.' },
    unconfirmed: {
      label: 'غير معروف: هل يلزم ذكر هويتك؟',
      explanation: 'لا نعرف إن كان عليك ذكر هويتك. يمكنك سؤالهم أولًا.',
    },
  },
  cost: {
    free: { label: 'مجاني', explanation: 'لا يُطلب منك دفع أي شيء.' },
    'partly-free': { label: 'مجاني جزئيًا', explanation: 'جزء من المساعدة مجاني، وعليك دفع ثمن الباقي.' },
    'small-fee': { label: 'بمبلغ صغير', explanation: 'عليك دفع مبلغ صغير.' },
    paid: { label: 'بمقابل مالي', explanation: 'عليك دفع ثمن المساعدة.' },
    unconfirmed: {
      label: 'غير معروف: هل هو مجاني؟',
      explanation: 'لا نعرف إن كان عليك الدفع. يمكنك السؤال عن السعر أولًا.',
    },
  },
  entry: {
    'walk-in': { label: 'المجيء دون موعد', explanation: 'يمكنك المجيء في أوقات العمل دون حجز موعد.' },
    appointment: { label: 'بموعد مسبق', explanation: 'عليك حجز موعد قبل المجيء.' },
    'phone-first': { label: 'الاتصال أولًا', explanation: 'عليك الاتصال هاتفيًا قبل المجيء.' },
    referral: { label: 'تلزم إحالة', explanation: 'يجب أن يحيلك طبيب أو خدمة أخرى.' },
    'no-referral-needed': {
      label: 'لا حاجة إلى إحالة',
      explanation: 'يمكنك التواصل بنفسك دون إحالة من أحد.',
    },
    registration: { label: 'يلزم التسجيل', explanation: 'عليك التسجيل قبل المشاركة.' },
    'queue-ticket': { label: 'تذكرة انتظار', explanation: 'عليك أخذ تذكرة وانتظار دورك.' },
    lottery: { label: 'القرعة على الأماكن', explanation: 'توزع الأماكن بالقرعة، وقد لا يكون لك مكان.' },
    'waiting-list': { label: 'قائمة انتظار', explanation: 'يوضع اسمك في قائمة، ثم يأتي دورك بعد انتظار.' },
    outreach: { label: 'يقابلون الناس في الخارج', explanation: 'يمكنك مقابلتهم في الخارج حيث يتجولون.' },
    online: { label: 'عبر الإنترنت', explanation: 'يمكنك التواصل أو الحصول على المساعدة عبر الإنترنت.' },
  },
  records: {
    'none-kept': { label: 'لا يسجلون شيئًا عنك', explanation: 'لا يحتفظون باسمك أو بمعلومات عنك.' },
    'own-records-only': {
      label: 'ملاحظات لدى الخدمة فقط',
      explanation: 'يسجلون معلومات عنك، لكن في سجلاتهم فقط.',
    },
    'shared-health-record': {
      label: 'يسجلون في ملف صحي مشترك',
      explanation: 'يمكن لآخرين يقدمون لك رعاية صحية قراءة ما يُكتب عنك.',
    },
    unconfirmed: {
      label: 'غير معروف: هل يسجلون شيئًا عنك؟',
      explanation: 'لا نعرف ما الذي يسجلونه عنك. يمكنك سؤالهم أولًا.',
    },
  },
  police: {
    'never-without-consent': {
      label: 'لا يخبرون الشرطة بشيء دون موافقتك',
      explanation:
        'لا يتحدثون مع الشرطة عنك دون موافقتك. قد يفرض القانون استثناءات، مثلًا عند الخطر على الحياة.',
    },
    'legal-duty-only': {
      label: 'يبلغون الشرطة فقط بحكم القانون',
      explanation: 'لا يبلغون الشرطة دون موافقتك إلا إذا فرض القانون ذلك، مثلًا عند الخطر على الحياة.',
    },
    'present-on-site': {
      label: 'الشرطة موجودة في المكان',
      explanation: 'قد تكون الشرطة في المكان عند مجيئك.',
    },
    'part-of-authority': { label: 'الشرطة تدير الخدمة', explanation: 'من يساعدونك هنا يعملون لدى الشرطة.' },
    unconfirmed: {
      label: 'غير معروف: هل يبلغون الشرطة؟',
      explanation: 'لا نعرف ما الذي يقولونه للشرطة. اسألهم قبل أن تخبرهم بأي شيء.',
    },
  },
  immigration: {
    'never-without-consent': {
      label: 'لا يخبرون سلطات الهجرة دون موافقتك',
      explanation: 'لا يتحدثون مع سلطات الهجرة عنك دون موافقتك. قد يفرض القانون استثناءات.',
    },
    'legal-duty-only': {
      label: 'يبلغون سلطات الهجرة فقط بحكم القانون',
      explanation: 'لا يبلغون سلطات الهجرة دون موافقتك إلا إذا فرض القانون ذلك.',
    },
    'present-on-site': {
      label: 'موظفو الهجرة موجودون في المكان',
      explanation: 'قد يكون موظفون من سلطات الهجرة في المكان عند مجيئك.',
    },
    'part-of-authority': {
      label: 'سلطات الهجرة تدير الخدمة',
      explanation: 'من يساعدونك هنا يعملون لدى سلطات الهجرة.',
    },
    unconfirmed: {
      label: 'غير معروف: هل يبلغون سلطات الهجرة؟',
      explanation: 'لا نعرف ما الذي يقولونه لسلطات الهجرة. اسألهم قبل أن تخبرهم بأي شيء.',
    },
  },
  professionalSecrecy: {
    yes: {
      label: 'ملزمون بالسرية قانونًا',
      explanation: 'يمنعهم القانون من إخبار غيرهم عنك، لكن هناك استثناءات.',
    },
    no: { label: 'غير ملزمين بالسرية قانونًا', explanation: 'لا يمنعهم القانون من إخبار غيرهم عنك.' },
    unconfirmed: {
      label: 'غير معروف: هل هم ملزمون بالسرية؟',
      explanation: 'لا نعرف إن كان القانون يلزمهم بالسرية. يمكنك سؤالهم أولًا.',
    },
  },
  basis: {
    stated: { label: 'بحسب الخدمة نفسها', explanation: 'الخدمة نفسها كتبت هذا أو قالته.' },
    reported: { label: 'بحسب جهات أخرى', explanation: 'جهة غير الخدمة كتبت هذا أو قالته.' },
    rule: {
      label: 'بحسب القانون أو قاعدة وطنية',
      explanation: 'هذه هي القاعدة، لكن الواقع قد يختلف عند مجيئك.',
    },
  },
  serviceStatus: {
    active: { label: 'تعمل', explanation: 'الخدمة قائمة وتستقبل الناس.' },
    'temporarily-closed': {
      label: 'مغلقة مؤقتًا',
      explanation: 'لا تتوفر مساعدة هنا الآن، لكن يُنتظر أن تفتح من جديد.',
    },
    inactive: {
      label: 'لا تعمل حاليًا',
      explanation: 'لا تتوفر مساعدة هنا الآن، ولا نعرف إن كانت ستفتح من جديد.',
    },
    defunct: { label: 'أُغلقت نهائيًا', explanation: 'لم تعد الخدمة موجودة، وعليك استخدام خدمة أخرى.' },
  },
  organizationType: {
    public: { label: 'جهة حكومية', explanation: 'تديرها الدولة أو المحافظة أو البلدية.' },
    charity: { label: 'منظمة غير ربحية', explanation: 'منظمة لا تهدف إلى كسب المال منك.' },
    'faith-based': { label: 'منظمة دينية', explanation: 'تديرها كنيسة أو جماعة دينية أخرى.' },
    'user-led': { label: 'يديرها أصحاب التجربة', explanation: 'من يديرونها عاشوا تجربة من يساعدونهم.' },
    'health-trust': { label: 'مستشفى عام', explanation: 'مؤسسة عامة تدير المستشفيات.' },
    other: { label: 'منظمة أخرى', explanation: 'نوع آخر من المنظمات.' },
  },
  locationKind: {
    physical: { label: 'مكان ثابت', explanation: 'يمكنك الذهاب إلى مكان محدد.' },
    mobile: { label: 'خدمة متنقلة', explanation: 'تأتي الخدمة إلى أماكن مختلفة، مثلًا بحافلة.' },
    outreach: { label: 'في الخارج حيث الناس', explanation: 'يتجولون في الخارج ويمكنك مقابلتهم هناك.' },
    phone: { label: 'عبر الهاتف', explanation: 'يمكنك الحصول على المساعدة عبر الهاتف.' },
    online: { label: 'عبر الإنترنت', explanation: 'يمكنك الحصول على المساعدة عبر الإنترنت.' },
  },
  visibility: {
    public: { label: 'عنوان معلن', explanation: 'يمكن لأي شخص معرفة المكان.' },
    'on-request': { label: 'العنوان عند الطلب', explanation: 'عليك التواصل معهم لمعرفة المكان.' },
    area: { label: 'المنطقة فقط معلنة', explanation: 'يظهر لك المكان بشكل تقريبي فقط.' },
    confidential: { label: 'عنوان سري', explanation: 'العنوان غير مذكور هنا، وعليك التواصل معهم.' },
  },
  precision: {
    entrance: { label: 'عند المدخل', explanation: 'النقطة على الخريطة تدلك على المدخل.' },
    building: { label: 'عند المبنى', explanation: 'النقطة على الخريطة تدلك على المبنى، وليس على الباب.' },
    street: { label: 'في الشارع', explanation: 'النقطة على الخريطة تدلك على الشارع، وليس على المبنى.' },
    postcode: {
      label: 'في منطقة الرمز البريدي',
      explanation: 'النقطة على الخريطة تدلك على منطقة الرمز البريدي فقط.',
    },
    locality: {
      label: 'في المدينة أو البلدية',
      explanation: 'النقطة على الخريطة تدلك على المدينة أو البلدية فقط.',
    },
  },
  wheelchair: {
    yes: { label: 'الدخول بكرسي متحرك ممكن', explanation: 'يمكنك الدخول بكرسي متحرك.' },
    limited: { label: 'صعب بكرسي متحرك', explanation: 'قد تلزمك مساعدة، أو يمكنك دخول بعض الأجزاء فقط.' },
    no: { label: 'لا يمكن الدخول بكرسي متحرك', explanation: 'لا يمكنك الدخول بكرسي متحرك.' },
    unconfirmed: {
      label: 'غير معروف: هل يدخل كرسي متحرك؟',
      explanation: 'لا نعرف إن كان الدخول بكرسي متحرك ممكنًا. يمكنك سؤالهم أولًا.',
    },
  },
  channel: {
    phone: { label: 'هاتف', explanation: 'يمكنك الاتصال هاتفيًا.' },
    sms: { label: 'رسالة نصية SMS', explanation: 'يمكنك إرسال رسالة نصية.' },
    whatsapp: { label: 'واتساب WhatsApp', explanation: 'يمكنك الكتابة في تطبيق واتساب.' },
    signal: { label: 'سيغنال Signal', explanation: 'يمكنك الكتابة في تطبيق سيغنال.' },
    telegram: { label: 'تيليغرام Telegram', explanation: 'يمكنك الكتابة في تطبيق تيليغرام.' },
    viber: { label: 'فايبر Viber', explanation: 'يمكنك الكتابة في تطبيق فايبر.' },
    messenger: { label: 'ماسنجر Messenger', explanation: 'يمكنك الكتابة في ماسنجر فيسبوك.' },
    email: { label: 'بريد إلكتروني', explanation: 'يمكنك إرسال رسالة بالبريد الإلكتروني.' },
    web: { label: 'موقع إلكتروني', explanation: 'يمكنك قراءة المزيد في موقعهم.' },
    form: { label: 'استمارة', explanation: 'يمكنك الكتابة في استمارة في موقعهم.' },
    chat: { label: 'دردشة', explanation: 'يمكنك تبادل الكتابة معهم في موقعهم.' },
    video: { label: 'مكالمة فيديو', explanation: 'يمكنك التحدث معهم بالصوت والصورة.' },
  },
  numberShown: {
    yes: { label: 'يظهر رقمك', explanation: 'يمكنهم رؤية رقم هاتفك.' },
    no: { label: 'لا يظهر رقمك', explanation: 'لا يرون رقم هاتفك، لكن هاتفك قد يُظهر أنك تواصلت معهم.' },
    unconfirmed: { label: 'غير معروف: هل يظهر رقمك؟', explanation: 'لا نعرف إن كانوا يرون رقم هاتفك.' },
  },
  contactCost: {
    free: { label: 'التواصل مجاني', explanation: 'لا تدفع شيئًا عندما تتصل أو تكتب.' },
    'normal-rate': { label: 'السعر العادي', explanation: 'تدفع ما تأخذه شركة هاتفك عادة.' },
    premium: { label: 'أغلى من المعتاد', explanation: 'الاتصال أو الكتابة هنا أغلى من المكالمة العادية.' },
    unconfirmed: {
      label: 'غير معروف: هل يكلف التواصل شيئًا؟',
      explanation: 'لا نعرف كم يكلف الاتصال أو الكتابة.',
    },
  },
  languageMode: {
    staff: { label: 'العاملون يتحدثون اللغة', explanation: 'يمكنك التحدث بهذه اللغة مع شخص يعمل هناك.' },
    interpreter: { label: 'بمترجم شفهي', explanation: 'يترجم مترجم شفهي بينك وبينهم.' },
    written: {
      label: 'كتابةً فقط',
      explanation: 'يمكنك القراءة أو الكتابة بهذه اللغة، وليس التحدث بها معهم.',
    },
    unconfirmed: {
      label: 'غير معروف: هل يتحدثون اللغة؟',
      explanation: 'لا نعرف إن كان أحد يتحدث اللغة أو إن كان هناك مترجم. يمكنك سؤالهم أولًا.',
    },
  },
  areaScope: {
    local: { label: 'في هذه المدينة', explanation: 'لك إذا كان مكانك في هذه المدينة أو البلدية.' },
    regional: { label: 'في هذه المنطقة', explanation: 'لك إذا كان مكانك في هذا الجزء من البلد.' },
    national: { label: 'في البلد كله', explanation: 'لك في أي مكان في البلد.' },
    international: { label: 'في عدة بلدان', explanation: 'لك في هذا البلد أو في بلد آخر.' },
  },
  canAskFor: {
    'female-worker': { label: 'يمكنك طلب امرأة', explanation: 'يمكنك القول إنك تفضل المساعدة من امرأة.' },
    'male-worker': { label: 'يمكنك طلب رجل', explanation: 'يمكنك القول إنك تفضل المساعدة من رجل.' },
    interpreter: { label: 'يمكنك طلب مترجم', explanation: 'يمكنك القول إن لديك حاجة إلى مترجم.' },
    companion: { label: 'يمكنك طلب مرافقة', explanation: 'يمكنك طلب أن يرافقك شخص.' },
  },
  verificationMethod: {
    'provider-confirmed': { label: 'أكدته الخدمة', explanation: 'قرأت الخدمة المكتوب هنا وقالت إنه صحيح.' },
    visit: { label: 'تم التحقق بزيارة', explanation: 'زار شخص المكان للتحقق من المكتوب هنا.' },
    phone: { label: 'تم التحقق بالهاتف', explanation: 'اتصل شخص بالخدمة للتحقق من المكتوب هنا.' },
    website: { label: 'تم التحقق من الموقع', explanation: 'المكتوب هنا مأخوذ من موقع الخدمة.' },
    'second-hand': { label: 'من مصادر أخرى', explanation: 'المكتوب هنا مأخوذ من غير الخدمة.' },
  },
  confidence: {
    high: { label: 'مؤكد إلى حد كبير', explanation: 'نعتقد أن المكتوب هنا صحيح.' },
    medium: { label: 'مؤكد جزئيًا', explanation: 'قد يكون بعض المكتوب هنا خطأ. يمكنك سؤالهم أولًا.' },
    low: { label: 'غير مؤكد', explanation: 'قد يكون كثير من المكتوب هنا خطأ. يمكنك سؤالهم أولًا.' },
  },
  translationOrigin: {
    human: { label: 'ترجمة بشرية', explanation: 'ترجم إنسان هذا النص.' },
    machine: { label: 'ترجمة آلية', explanation: 'ترجمت آلة هذا النص ولم يراجعه أحد.' },
    'machine-reviewed': { label: 'ترجمة آلية راجعها إنسان', explanation: 'ترجمت آلة هذا النص وراجعه إنسان.' },
  },
  holidayRule: {
    open: { label: 'مفتوح في العطل الرسمية', explanation: 'أوقات العمل تسري أيضًا في العطل الرسمية.' },
    closed: { label: 'مغلق في العطل الرسمية', explanation: 'لا يمكنك المجيء في العطل الرسمية.' },
    unconfirmed: {
      label: 'غير معروف: هل يفتح في العطل؟',
      explanation: 'لا نعرف إن كان مفتوحًا في العطل الرسمية. يمكنك سؤالهم أولًا.',
    },
  },
  weekdays: {
    mo: { label: 'الاثنين', explanation: 'اثنين.' },
    tu: { label: 'الثلاثاء', explanation: 'ثلاثاء.' },
    we: { label: 'الأربعاء', explanation: 'أربعاء.' },
    th: { label: 'الخميس', explanation: 'خميس.' },
    fr: { label: 'الجمعة', explanation: 'جمعة.' },
    sa: { label: 'السبت', explanation: 'سبت.' },
    su: { label: 'الأحد', explanation: 'أحد.' },
  },
};

export default ar;
