/*
 * Kazakh endings, from the outside of a word to its root. Comments `word → word` are examples: both must lead to the
 * same term (a test runs them).
 *
 * An ending is written in its back form (-ға, -дан, -ның); the front one (-ге, -ден, -нің) follows by vowel harmony.
 * A first letter in capitals changes with the sound before it: Да is -да and -та, Лар is -лар, -дар and -тар. Other
 * endings name the sounds that they follow behind a colon.
 */

/** The sounds that an ending stands behind, as patterns. */
export const sounds: Readonly<Record<string, string>> = {
  V: '[аеыиоу]',
  // р and the glides й and у
  R: '[рйу]',
  L: 'л',
  N: '[мнң]',
  Z: '[зж]',
  T: '[бвгғдкқпстфхчш]',
  // any consonant and glide
  C: '[^аеыио]',
  A: '[ае]',
  // a narrow vowel: that of the third person's possessive
  I: '[ыи]',
  E: '[аеоыи]',
  // stems that hardly end in с: after them it is the -с of -сы
  S: 'ш[ыи]|..[^лдткгғқнңрс][ае]',
  // the possessive whose н is no part of the stem
  Q: '([сгғу]|[лдт][ае]р|[гғкқ][ае]н|т[ыи]н)[ыи]',
  // verb stems that end in a consonant
  M: '[аеыи]т|[ыи]л|[^қ]..р',
  K: '[ыи][рслнзт]|[ае][лт]',
  // not the -ыншы of «бірінші»
  O: '[^аеыиоун]|[^ыи]н',
  F: 'л[ае]',
  P: '[лдт][ае]р',
};

/** First letters that change: what they are and behind what. */
export const changing: Readonly<Record<string, string>> = {
  Ғ: 'ғVRLNZ қT', // балаға → бала · мектепке → мектеп
  Д: 'дVRLNZ тT', // үйде → үй · ауылда → ауыл · қыста → қыс
  Л: 'лVR дLNZ тT', // алмалар → алма · қыздар → қыз · жарыстар → жарыс
  Н: 'нN дRLZ тT', // қоғамның → қоғам · қордың → қор · халықтың → халық
  М: 'мVRLN бNZ пT', // қорымен → қор
};

/**
 * The slots of a word: which slots may stand further in, and the endings. Marks behind an ending:
 *   ?  it may as well belong to the stem: both readings are kept
 *   ~  the same, where it is typed without its Kazakh letter
 *   +  it may be an ending of a verb, too: a short stem is kept as both
 *   4  the fewest letters that must be left (else 3); 99: it follows roots of the list only
 */
export const slots: Readonly<Record<string, readonly [next: string, endings: string]>> = {
  // Case, and after the third person's possessive: -на, -нда, -нан, -н.
  // қалаға → қала · оқушыдан → оқушы · марафоннан → марафон · теңгені → теңге · құжатты → құжат · жарнаның → жарна
  // заңның → заң · серіктеспен → серіктес · айтқандай → айту · ауылдағы → ауыл · мектептегі → мектеп
  // көшесіне → көше · мақсатында → мақсат · уақытынан → уақыт · елінің → ел · жобасындағы → жоба · кітабын → кітап
  // ертерек → ерте · алысырақ → алыс
  // «аланнын» typed: аланнын → алаң · каланын → қала
  c: [
    'apvdlg',
    'Ға~ Да дан:V Нан ны?:E ды+:RLNZ ты+:T ның~:V Ның Мен Дай5 Дағы на:I нда:I нан:I ның:I ндағы:I н:Q н?:I ырақ4:C рақ4:A',
  ],
  // Possessive: қаламыз → қала · командаңыз → команда · қорымыз → қор · есебіңіз → есеп · мекемесі → мекеме
  // әкімшісі → әкімші · облысы → облыс · қаражаты → қаражат · балам → бала · балаларым → бала · күнім → күн · қарызымды → қарыз
  p: ['lvdga', 'мыз:V ңыз:V ымыз:C ыңыз:C сы:S сы?:E ы:C м99:A ым:P ым?:C'],
  // Plural: мекемелер → мекеме · таулар → тау · жолдар → жол · өтінімдер → өтінім · дәрістер → дәріс
  l: ['avdg', 'Лар'],
  // Of a time: биылғы → биыл · бүгінгі → бүгін · қысқы → қыс · жылғысын → жыл
  a: ['cpl', 'Ғы99'],
  // Forms of a verb that take endings of a noun: барған → бару · айтқаны → айту · көргені → көру · келетін → келу
  // жинайтын → жинау · қарайтыны → қарау · келетіні → келу · оқитын → оқу · қатысуға → қатысу
  v: ['nw', 'Ған Ғаны атын?:C атыны?:C йтын:A йтыны:A итын?:C у:CA'],
  // Other forms: беріледі → беру · береді → беру · сұрайды → сұрау · оқиды → оқу · жасады → жасау · бармады → бару
  // айтпады → айту · жазбады → жазу · өткіземіз → өткізу · жинаймыз → жинау · қайтарамын → қайтару · сұраймын → сұрау
  // келесіз → келу · тіркейсіз → тіркеу · алып → алу · бастап → бастау · бардым → бару · айттым → айту
  // келдіңіз → келу · жазсаңыз → жазу · келсем → келу · қатыса → қатысу · жинадық → жинау
  // Not behind other consonants, where -дық makes adjectives: бардық → бару · шегердік → шегеру · оқыдық → оқу
  // айтса → айту · жазылсын → жазу
  f: [
    'nw',
    'ады:M ады?:C йды:A иды?:C ды:AI Мады амыз?:C ймыз:A амын?:C ймын:A асыз:C йсыз:A ып:C п?:A Дым Дыңыз ' +
      'дық:VR саңыз:VC сам:VC са?:VC сын:RLNZT а?4:K',
  ],
  // Negation: келмеген → келу · жазбаған → жазу · айтпайды → айту
  n: ['w', 'Ма'],
  // Passive and «with each other»: тіркелген → тіркеу · берілген → беру · бөлінген → бөлу · жарияланған → жариялау
  // көмектескен → көмек
  w: ['', 'л:A ыл:C ын:L н:F тас4:T'],
  // The same behind -ды, which may be the accusative: жиналды → жинау · берілді → беру · бөлінді → бөлу
  // жоспарланды → жоспарлау
  x: ['', 'л?:A ыл:C ын:L н?:F'],
  // The doer, whom a reader wants too who asks for the doing: жүгіруші → жүгіру · спортшы → спорт
  g: ['nw', 'ушы4:CA шы4:O'],
  // Of a stem of two syllables: батылдық → батыл · қалалық → қала · аудандық → аудан · мүгедектік → мүгедек
  // Behind a consonant: еріктілер → ерікті · қайырымдылық → қайырымды
  d: ['dvg', 'Лық ды:LNZ ты:T'],
};

/** Roots of two letters that take endings: суы → су · елге → ел · үйінде → үй · ашылды → ашу */
export const shortRoots =
  'су бу ту шу ел үй ат ас іс ит ой ай ер ем ет ес ән өз ал аш ақ оқ іш ұл от өт аз ек аң оң үн ұн із іл ұш ұр үз өс еп';

/** Words that end like an ending and keep it, and roots that take an ending more freely. */
export const roots =
  // -н of the stem: орында → орын · шығынын → шығын · мәтіннің → мәтін
  'орын ойын мойын қарын мұрын ерін ақын шығын алтын жақын қиын бүгін егін жиын жауын мәтін еркін тегін шағын тұрғын ' +
  'үшін бұрын сайын дейін кейін ' +
  // -п of the stem: мектебі → мектеп · есебінде → есеп · кәсіптер → кәсіп
  'мектеп кітап есеп талап жауап себеп тәртіп кәсіп қауіп айып әріп қалып принцип ' +
  // What looks like a case: командада → команда · теңгеге → теңге · нұсқасы → нұсқа · басқалар → басқа
  'команда пайда бригада сауда кеуде жүлде теңге лига қабырға нұсқа түпнұсқа басқа доллар майдан орган көрермен ' +
  'қазақстан түркістан алма жағдай мүгедек ' +
  // -лық that makes another word: орталығы → орталық · жаңалықтар → жаңалық
  'орталық жаңалық мамандық денсаулық орындық оқулық ' +
  // -м and -ы of the stem: бөлімі → бөлім · адамның → адам · отбасыларға → отбасы · желісі → желі
  'білім бөлім адам қоғам тағам қалам қысым екі ірі ақы дәрі желі жеті отбасы көңіл қызыл жасыл ' +
  'жыл жаз күз қыс күн биыл қазір бала ана әке';

/** What is left where a vowel fled before an ending: орны → орын · халқы → халық · даусы → дауыс · аузы → ауыз · қаупі → қауіп */
export const fleeting = '[рлй][нкқп]|ау[зсп]|мр';
