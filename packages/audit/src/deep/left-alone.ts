/** Words that a list warns of and that are right in care, with the reason. One line each, so that a reader can object to it. */
interface LeftAlone {
  readonly why: string;
  readonly words: readonly string[];
}

/** Of retext-simplify: by phrase. */
const plainEnough: readonly LeftAlone[] = [
  { why: 'Names of things in a form or a service: a postal address, a request that was sent, a type, an option, a component.', words: ['address', 'request', 'type', 'option', 'component', 'function', 'objective', 'effect', 'selection', 'parameters', 'interface'] },
  { why: 'Terms of law and benefits that people look for by name: Housing Benefit, reasonable adjustments, personal assistance.', words: ['benefit', 'adjustment', 'assistance', 'elect', 'warrant', 'vice', 'forfeit', 'residence', 'aggregate', 'witnessed'] },
  { why: 'Plain words of every day: the shorter one is no easier, or says less.', words: ['it is', 'there is', 'there are', 'all of', 'very', 'however', 'delete', 'forward', 'in between', 'provide', 'contains', 'remain', 'identical', 'accurate', 'multiple', 'minimum', 'maximum', 'frequently', 'previous', 'not many', 'not often', 'not certain', 'similar to', 'perform', 'reflect', 'observe', 'render', 'satisfy', 'concerning', 'apparent', 'combined', 'equivalent', 'approximate', 'on the contrary', 'not unlike', 'is responsible for', 'employ', 'monitor', 'appropriate', 'desire', 'expertise', 'aircraft', 'exhibit', 'permit', 'depart', 'liaison'] },
  { why: 'Urgent advice says it so, and nothing may soften it: “Call 999 immediately”.', words: ['immediately'] },
  { why: 'What happened to a form is the matter of the review of words, which knows where a message stands.', words: ['failed to', 'require', 'requirement', 'submit', 'validate'] },
];

/** Of retext-equality: by its id for a group of phrases. */
const kindEnough: readonly LeftAlone[] = [
  { why: 'Family as people speak of it. Care asks about your mother, not about your parent.', words: ['dad-mom', 'dads-moms', 'aunt-uncle', 'aunts-uncles', 'brother-sister', 'brothers-sisters', 'daughter-son', 'daughters-sons', 'gramps-granny', 'granddaughter-grandson', 'granddaughters-grandsons', 'grandfathers-grandmothers', 'husband-wife', 'husbands-wives', 'nephew-niece', 'nephews-nieces', 'widow-widower', 'stepbrother-stepsister', 'stepbrothers-stepsisters', 'stepdad-stepmom', 'stepfathers-stepmothers', 'boyfriend-girlfriend', 'boyfriends-girlfriends', 'bride-groom', 'maternal-paternal', 'maternity-paternity', 'father-of-*', 'godfather-godmother', 'father-tongue-mother-tongue', 'maiden-name', 'maiden'] },
  { why: 'One person whom the reader knows, or a matter of sex such as screening. Whether “he” means everybody, no list can know.', words: ['he-she', 'her-him', 'herself-himself', 'gal-guy', 'gals-man', 'boy-girl', 'females-males', 'mrs-', 'boyhood-girlhood', 'manhood-womanhood'] },
  { why: '“Disabled people” is what the social model and GOV.UK’s guidance on inclusive words say; “invalid” belongs to the review of words.', words: ['invalid', 'learning-disabled'] },
  { why: 'Names of conditions and treatments, which a health text says as they are.', words: ['add', 'bipolar', 'depressed', 'insomnia', 'panic-attack', 'stammering', 'epileptic', 'rehab', 'rehab-center', 'binge', 'birth-defect', 'hearing-impaired', 'ocd', 'amputee', 'sane', 'bony', 'barren', 'insanely', 'suicide-note', 'special'] },
  { why: 'Offices, trades and names of places in the United Kingdom: the Ombudsman, a landlord, a midwife, Queen Elizabeth Hospital.', words: ['ombudsman-ombudswoman', 'ombudsmen-ombudswomen', 'landlady-landlord', 'landladies-landlords', 'midwife', 'king-queen', 'kings-queens', 'prince-princess', 'princes-princesses', 'dame-lord', 'dames-lords', 'host-hostess', 'hostesses-hosts', 'steward-stewardess', 'stewardesses-stewards', 'master', 'masters', 'english-master', 'executrix', 'waiter-waitress', 'waiters-waitresses', 'hero-heroine', 'heroes-heroines', 'fellowship', 'alderman-alderwoman', 'aldermen-alderwomen', 'actor-actress', 'actors-actresses'] },
  { why: 'A seeker of asylum, easy read, “just now”, a simple form: said of a thing and not of how hard it is for somebody.', words: ['asylum', 'easy', 'just', 'clearly', 'hang', 'bi', 'spade', 'tribe', 'dummy', 'straightforward', 'bugreport', 'savage', 'moan', 'moaning', 'gender-pronoun', 'kingsize-queensize', 'off-reserve', 'pull-the-trigger', 'powwow', 'master-key', 'master-plan', 'masterplan', 'master-the-art', 'masterful', 'mastermind', 'masterpiece', 'masterstroke', 'sophisticated-culture', 'sophisticated-technology', 'make-*-great-again', 'latino', 'bathroom-bill', 'islamist', 'islamists', 'gay-rights'] },
];

const wordsOf = (groups: readonly LeftAlone[]): readonly string[] => groups.flatMap(({ words }) => words);

/** Phrases which retext-simplify is told to leave. */
export const leftBySimplify = (): readonly string[] => wordsOf(plainEnough);

/** Groups of retext-equality that give no hint. */
export const leftByEquality = (): ReadonlySet<string> => new Set(wordsOf(kindEnough));

/**
 * Phrases which retext-equality is told to leave: those that are right in a group whose others do hurt (`simple` is a
 * plain word, `simply` tells somebody that it should be; `nuts` are food; `mental` stands before “health”), and the
 * most frequent of the groups above, so that a text with “she” in it need not be parsed.
 */
export const phrasesLeftByEquality: readonly string[] = [
  'simple', 'obvious', 'nuts', 'mental', 'mentally ill', 'delirious', 'psychopathology', 'neurotic', 'primitive', 'stone age', 'manic', 'psychotic', 'dwarf', 'small person', 'special', 'special needs', 'challenged',
  'he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'man', 'men', 'woman', 'women', 'girl', 'girls', 'boy', 'boys', 'ladies', 'mother', 'father', 'mum', 'dad', 'son', 'daughter', 'brother', 'sister', 'husband', 'wife', 'widow', 'aunt', 'uncle', 'just', 'easy', 'easily', 'clearly', 'disabled', 'invalid', 'host', 'master', 'king', 'queen', 'ADD', 'hang',
];

/** Groups that tell a person that something should be no trouble: there is no better word, they go. */
export const belittling: readonly string[] = ['simple', 'obvious', 'of-course', 'everyone-knows', 'basically'];

/** What to say instead where the list’s own suggestion would hurt again, or is not what people in the United Kingdom say of themselves. Empty: say it without. */
export const saidBetter: Readonly<Record<string, readonly string[]>> = {
  handicapped: ['disabled'],
  'handicapped-parking': ['disabled parking', 'accessible parking'],
  gimp: ['disabled'],
  nuts: [],
  retard: [],
  retards: [],
  spastic: [],
  spaz: [],
  idiot: [],
  dumb: [],
  cretin: [],
  wacko: [],
  lame: [],
  mongoloid: ['person with Down’s syndrome'],
  'downs-syndrome': ['Down’s syndrome'],
  gyp: ['Gypsy, Roma and Traveller, written with capitals'],
  heshe: ['trans person'],
  transvestite: [],
  transgenders: ['trans people'],
  tranny: ['trans person'],
  libtard: [],
  fag: ['gay'],
  'failed-suicide': ['attempted suicide'],
  'suicide-pact': [],
  slave: [],
  slaves: [],
  totem: [],
  ghetto: [],
  'towel-heads': [],
  wifebeater: [],
};
