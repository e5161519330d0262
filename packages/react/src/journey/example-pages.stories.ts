import type { AnswerRow, AskedQuestion, CheckPage, EndingPage, ListPage, Question, QuestionsPage, SayingPage } from '@kind-by-design/journey';

/** Pages of an example journey as plain data, in three languages: what the stories and tests of its components show. */
const texts = {
  en: {
    forWhom: 'Who is this for?', me: 'Me', other: 'Someone else', otherHint: 'Someone you care for, or work with', who: 'Who is it for?', whoHint: 'For example “my mum”. You do not have to give a name.', why: 'So that we ask the right things. Only the team that answers you sees it.',
    happening: 'What is going on?', happeningHint: 'In your own words, as much or as little as you like.', hard: 'What is hard at the moment?', hardHint: 'Choose all that fit.', eating: 'Eating and drinking well', washing: 'Washing', none: 'None of these',
    born: 'When were you born?', hours: 'How many hours a week do you help?', unit: 'hours', telephone: 'Your telephone number', email: 'Your email address', name: 'What is your name?', address: 'Where do you live now?', reach: 'How to reach you', lead: 'One of the two is enough.', thePerson: 'Their name', help: 'What they help with',
    helpers: 'People who help you', another: 'Does somebody else help you?', first: 'Does anybody help you?', entry: 'Person',
    check: 'Check your answers', you: 'You', now: 'How things are', notSure: 'You are not sure', told: 'My stairs are too steep.\n\n  And I am tired of it.',
    slip: 'Were you born in 2025?', slipBody: 'You wrote 3 March 2025. That would make you one year old.', read: 'Before you go on', readBody: ['You can stop at any time. What you wrote is kept.', 'The next questions are about money. They are not about whether you get help.'],
    closed: 'Another team helps people under 18', closedNext: ['Ring the team for children and families, or ask them to ring you.', 'Tell them what you told us, or ask us to pass it on.'], day: '5pm on Wednesday 25 November', ask: 'The adult social care team, on 01632 960 100', passes: 'Ring us. It is our mistake then, and we put it right.', wrong: 'If you are 18 or older, go back and change your date of birth, or ring us and we go on together.', children: 'Help for children and families', carers: 'Help for young carers',
    problem: 'Choose who this is for', again: 'It is fine to choose “Someone else” where it is for two of you.', two: 'What is going on: you gave two answers. Choose the one to keep',
  },
  cy: {
    forWhom: 'Ar gyfer pwy mae hwn?', me: 'Fi', other: 'Rhywun arall', otherHint: 'Rhywun rydych chi’n gofalu amdano, neu’n gweithio gydag ef', who: 'Ar gyfer pwy?', whoHint: 'Er enghraifft “mam”. Does dim rhaid i chi roi enw.', why: 'Er mwyn i ni ofyn y pethau iawn. Dim ond y tîm sy’n eich ateb sy’n ei weld.',
    happening: 'Beth sy’n digwydd?', happeningHint: 'Yn eich geiriau eich hun, cymaint neu gyn lleied ag yr hoffech chi.', hard: 'Beth sy’n anodd ar hyn o bryd?', hardHint: 'Dewiswch bopeth sy’n gweddu.', eating: 'Bwyta ac yfed yn dda', washing: 'Ymolchi', none: 'Dim un o’r rhain',
    born: 'Pryd cawsoch chi eich geni?', hours: 'Sawl awr yr wythnos rydych chi’n helpu?', unit: 'awr', telephone: 'Eich rhif ffôn', email: 'Eich cyfeiriad ebost', name: 'Beth yw eich enw?', address: 'Ble rydych chi’n byw nawr?', reach: 'Sut i gael gafael arnoch chi', lead: 'Mae un o’r ddau yn ddigon.', thePerson: 'Eu henw', help: 'Gyda beth maen nhw’n helpu',
    helpers: 'Pobl sy’n eich helpu', another: 'Oes rhywun arall yn eich helpu?', first: 'Oes rhywun yn eich helpu?', entry: 'Person',
    check: 'Gwirio eich atebion', you: 'Chi', now: 'Sut mae pethau', notSure: 'Dydych chi ddim yn siŵr', told: 'Mae’r grisiau’n rhy serth.\n\n  A dwi wedi blino arno.',
    slip: 'Gawsoch chi eich geni yn 2025?', slipBody: 'Ysgrifennoch chi 3 Mawrth 2025. Byddai hynny’n eich gwneud yn flwydd oed.', read: 'Cyn i chi fynd ymlaen', readBody: ['Gallwch stopio unrhyw bryd. Bydd yr hyn a ysgrifennoch yn cael ei gadw.', 'Mae’r cwestiynau nesaf am arian. Dydyn nhw ddim yn penderfynu a gewch chi help.'],
    closed: 'Tîm arall sy’n helpu pobl o dan 18', closedNext: ['Ffoniwch y tîm plant a theuluoedd, neu gofynnwch iddyn nhw eich ffonio chi.', 'Dywedwch wrthyn nhw yr hyn a ddywedoch wrthon ni, neu gofynnwch i ni ei basio ymlaen.'], day: '5pm ddydd Mercher 25 Tachwedd', ask: 'Y tîm gofal cymdeithasol i oedolion, ar 01632 960 100', passes: 'Ffoniwch ni. Ein bai ni yw e wedyn, a byddwn ni’n ei unioni.', wrong: 'Os ydych chi’n 18 oed neu’n hŷn, ewch yn ôl a newid eich dyddiad geni, neu ffoniwch ni ac awn ymlaen gyda’n gilydd.', children: 'Help i blant a theuluoedd', carers: 'Help i ofalwyr ifanc',
    problem: 'Dewiswch ar gyfer pwy mae hwn', again: 'Mae’n iawn dewis “Rhywun arall” os yw ar gyfer dau ohonoch chi.', two: 'Beth sy’n digwydd: rhoesoch chi ddau ateb. Dewiswch yr un i’w gadw',
  },
  ar: {
    forWhom: 'لمن هذا؟', me: 'لي', other: 'لشخص آخر', otherHint: 'شخص ترعاه أو تعمل معه', who: 'لمن؟', whoHint: 'مثلا "أمي". لا حاجة إلى الاسم.', why: 'لكي نسأل الأسئلة الصحيحة. لا يراه إلا الفريق الذي يجيبك.',
    happening: 'ماذا يحدث؟', happeningHint: 'بكلماتك، قليلا أو كثيرا.', hard: 'ما الصعب عليك الآن؟', hardHint: 'اختر كل ما ينطبق.', eating: 'الأكل والشرب', washing: 'الاغتسال', none: 'لا شيء من هذا',
    born: 'متى ولدت؟', hours: 'كم ساعة تساعد في الأسبوع؟', unit: 'ساعات', telephone: 'رقم هاتفك', email: 'بريدك الإلكتروني', name: 'ما اسمك؟', address: 'أين تسكن الآن؟', reach: 'كيف نصل إليك', lead: 'واحد منهما يكفي.', thePerson: 'اسمه', help: 'بماذا يساعد',
    helpers: 'من يساعدك', another: 'هل يساعدك شخص آخر؟', first: 'هل يساعدك أحد؟', entry: 'شخص',
    check: 'راجع إجاباتك', you: 'أنت', now: 'كيف الحال', notSure: 'لست متأكدا', told: 'الدرج حاد جدا.\n\n  وقد تعبت منه.',
    slip: 'هل ولدت عام ٢٠٢٥؟', slipBody: 'كتبت ٣ مارس ٢٠٢٥. عمرك إذن سنة واحدة.', read: 'قبل أن تتابع', readBody: ['يمكنك التوقف في أي وقت. ما كتبته محفوظ.', 'الأسئلة التالية عن المال. لا تحدد إن كنت ستحصل على المساعدة.'],
    closed: 'فريق آخر يساعد من هم دون ١٨', closedNext: ['اتصل بفريق الأطفال والعائلات.', 'أخبرهم بما أخبرتنا به.'], day: 'الساعة ٥ مساء يوم الأربعاء ٢٥ نوفمبر', ask: 'فريق الرعاية', passes: 'اتصل بنا. الخطأ خطؤنا ونصلحه.', wrong: 'إن كان عمرك ١٨ أو أكثر فارجع وغير تاريخ ميلادك أو اتصل بنا.', children: 'مساعدة للأطفال والعائلات', carers: 'مساعدة لمقدمي الرعاية الصغار',
    problem: 'اختر لمن هذا', again: 'يمكن اختيار "لشخص آخر".', two: 'ماذا يحدث: أجبت مرتين. اختر واحدة',
  },
} as const;

export type ExampleLanguage = keyof typeof texts;

/** What an example question may have beside its words. */
type Had = Partial<Omit<AskedQuestion, 'field' | 'question'>>;

const asked = (field: string, question: Question, had: Had = {}): AskedQuestion => ({ field, question, typed: {}, escapes: ['unsure', 'declined', 'another-way'], ...had });

/** The example's questions, each with what is given about it. */
export function exampleQuestions(lang: ExampleLanguage) {
  const t = texts[lang];
  return {
    forWhom: (had?: Had) => asked('forWhom', { kind: 'choice', label: t.forWhom, why: t.why, required: true, options: { me: t.me, other: { label: t.other, hint: t.otherHint } } }, had),
    who: (had?: Had) => asked('who', { kind: 'text', label: t.who, hint: t.whoHint, revealedBy: { question: 'forWhom', is: 'other' } }, had),
    happening: (had?: Had) => asked('happening', { kind: 'text', long: true, label: t.happening, hint: t.happeningHint, max: 4000 }, had),
    hard: (had?: Had) => asked('hard', { kind: 'choices', label: t.hard, hint: t.hardHint, required: true, options: { eating: t.eating, washing: t.washing, none: { label: t.none, exclusive: true } } }, had),
    born: (had?: Had) => asked('born', { kind: 'date', label: t.born, birthday: true, notInFuture: true }, had),
    hours: (had?: Had) => asked('hours', { kind: 'number', label: t.hours, unit: t.unit, lowest: 0 }, had),
    telephone: (had?: Had) => asked('telephone', { kind: 'telephone', label: t.telephone, own: true }, { escapes: ['declined', 'another-way'], ...had }),
    email: (had?: Had) => asked('email', { kind: 'email', label: t.email, own: true }, { escapes: ['declined', 'another-way'], ...had }),
    name: (had?: Had) => asked('name', { kind: 'name', label: t.name, own: true, required: true }, { escapes: ['declined', 'another-way'], ...had }),
    address: (had?: Had) => asked('address', { kind: 'address', label: t.address, own: true }, had),
    problem: { message: t.problem },
    again: { message: t.problem, help: t.again },
    third: { message: t.problem, help: t.again, offerPerson: true },
    twoAnswers: { message: t.two },
    told: t.told,
  };
}

const basics = (lang: ExampleLanguage, step: string, title: string) => ({
  journey: 'example', lang: lang === 'ar' ? 'ar-XB' : lang, ref: { step }, title, back: { step: 'start' }, left: { atLeast: 4, atMost: 9 }, changing: false, sends: false, key: '5b0f1d1e-0000-4000-8000-000000000000', version: 3,
});

/** A page with these questions. */
export function exampleQuestionsPage(lang: ExampleLanguage, questions: readonly AskedQuestion[], more: Partial<QuestionsPage> = {}): QuestionsPage {
  const [first, second] = questions;
  return { ...basics(lang, first?.field ?? 'none', second || !first ? texts[lang].reach : first.question.label), kind: 'questions', ...(second && { lead: texts[lang].lead }), questions, ...more };
}

const row = (field: string, label: string, more: Partial<AnswerRow> = {}): AnswerRow => ({ field, label, state: 'given', said: [], theirWords: false, page: { step: field }, ...more });

/** Who helps: as many entries as given. */
export function exampleListPage(lang: ExampleLanguage, names: readonly string[], more: Partial<ListPage> = {}): ListPage {
  const { helpers, another, first, entry, thePerson, help, washing } = texts[lang];
  return {
    ...basics(lang, 'helpers', helpers),
    kind: 'list',
    words: { title: helpers, another, entry: `${entry} {number}`, first },
    more: true,
    entries: names.map((name, nth) => ({
      page: { step: 'helpers', item: `${nth + 1}` },
      name: `${entry} ${nth + 1}`,
      rows: [row('person', thePerson, { said: [name], theirWords: true }), row('help', help, { said: [washing] })],
    })),
    ...more,
  };
}

/** The answers before they are sent: some given, some not, one not yet. */
export function exampleCheckPage(lang: ExampleLanguage, more: Partial<CheckPage> = {}): CheckPage {
  const t = texts[lang];
  return {
    ...basics(lang, 'check', t.check),
    kind: 'answers',
    left: { atLeast: 0, atMost: 0 },
    sends: true,
    sections: [
      { title: t.you, rows: [row('forWhom', t.forWhom, { said: [t.me] }), row('born', t.born, { said: [t.notSure], state: 'unsure' })] },
      { title: t.now, rows: [row('happening', t.happening, { said: [t.told], theirWords: true }), row('hard', t.hard, { said: [t.eating, t.washing] }), row('hours', t.hours, { state: 'not-yet', page: { step: 'helpers', item: '1' } })] },
    ],
    ...more,
  };
}

export function exampleSlip(lang: ExampleLanguage, more: Partial<SayingPage> = {}): SayingPage {
  const { slip, slipBody } = texts[lang];
  return { ...basics(lang, 'slip', slip), kind: 'interruption', body: [slipBody], change: { step: 'born' }, ...more };
}

export function exampleInformation(lang: ExampleLanguage): SayingPage {
  const { read, readBody } = texts[lang];
  return { ...basics(lang, 'read', read), kind: 'information', body: readBody };
}

/** An ending that leads elsewhere. */
export function exampleEnding(lang: ExampleLanguage): EndingPage {
  const { closed, closedNext, day, ask, passes, wrong, children, carers } = texts[lang];
  return {
    ...basics(lang, 'under-18', closed),
    kind: 'ending',
    left: { atLeast: 0, atMost: 0 },
    back: { step: 'born' },
    ending: { ends: 'elsewhere', title: closed, next: closedNext, byWhen: day, ask, ifTheDatePasses: passes, ifWeAreWrong: wrong, elsewhere: [{ href: '/children', text: children }, { href: '/young-carers', text: carers }] },
  };
}
