import type { Ending, Journey, Step } from './definition';
import type { Options, Question } from './questions';

type Json = { readonly [name: string]: unknown };

const asObject = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const own = (value: unknown, name: string): unknown => (Object.hasOwn(asObject(value), name) ? asObject(value)[name] : undefined);

/** Places that are filled when the sentence is said, such as `{option}`. */
const holesIn = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];

/** Takes texts of the translation, keeps the original where there is none, and notes what is missing. */
class Translator {
  readonly missing: string[] = [];

  /** One text: its own words, or the original and a note. */
  text<Given extends string | undefined>(original: Given, given: unknown, where: string): Given | string {
    if (typeof given !== 'string' || given.trim() === '') {
      if (original !== undefined) this.missing.push(where);
      return original;
    }
    const lost = holesIn(original ?? '').filter((hole) => !given.includes(hole));
    if (lost.length > 0) this.missing.push(`${lost.join(' and ')} in ${where}`);
    return given;
  }

  /** Sentences that belong together: as many as there are. */
  texts<Given extends readonly string[]>(original: Given, given: unknown, where: string): Given {
    const said: readonly unknown[] = Array.isArray(given) ? given : [];
    if (said.length > original.length) return said.filter((each) => typeof each === 'string') as readonly string[] as Given;
    return original.map((each, place) => this.text(each, said[place], `${where}[${place}]`)) as readonly string[] as Given;
  }

  /** The parts of an object that are words; all else stays as it is. */
  parts<Whole extends object>(original: Whole, given: unknown, names: readonly string[], where: string): Whole {
    const said = names.flatMap((name) => {
      const text = this.text(own(original, name) as string | undefined, own(given, name), `${where}.${name}`);
      return text === undefined ? [] : [[name, text] as const];
    });
    return { ...original, ...Object.fromEntries(said) };
  }

  options(original: Options, given: unknown, where: string): Options {
    return Object.fromEntries(Object.entries(original).map(([value, option]) => {
      const said = own(given, value);
      const at = `${where}.options.${value}`;
      if (typeof option === 'string') return [value, this.text(option, typeof said === 'string' ? said : own(said, 'label'), at)];
      return [value, this.parts(option, typeof said === 'string' ? { label: said } : said, ['label', 'hint'], at)];
    }));
  }

  question(original: Question, given: unknown, where: string): Question {
    const said = this.parts(original, given, ['label', 'hint', 'why', ...('unit' in original ? ['unit'] : [])], where);
    const called = own(given, 'called');
    if (called === undefined && said.called !== undefined) this.missing.push(`${where}.called`);
    const named = called === undefined ? said : { ...said, called: called as NonNullable<Question['called']> };
    return 'options' in named ? { ...named, options: this.options(named.options, own(given, 'options'), where) } : named;
  }

  step(original: Step, given: unknown, where: string): Step {
    if ('asks' in original) {
      const said = this.parts(original, given, ['title', 'lead'], where);
      return said.list === undefined ? said : { ...said, list: this.parts(said.list, own(given, 'list'), ['title', 'another', 'entry', 'first'], `${where}.list`) };
    }
    const said = this.parts(original, given, ['title'], where);
    return said.says === 'answers' ? said : { ...said, body: this.texts(said.body, own(given, 'body'), `${where}.body`) };
  }

  ending(original: Ending, given: unknown, where: string): Ending {
    const said = this.parts(original, given, ['title', 'byWhen', 'ask', 'ifTheDatePasses', original.ends === 'sent' ? 'ifItGetsWorse' : 'ifWeAreWrong'], where);
    const next = this.texts(said.next, own(given, 'next'), `${where}.next`);
    if (said.ends === 'sent') return { ...said, next };
    const texts = this.texts(said.elsewhere.map(({ text }) => text), own(given, 'elsewhere'), `${where}.elsewhere`);
    const [first, ...rest] = said.elsewhere;
    return { ...said, next, elsewhere: [{ ...first, text: texts[0] ?? first.text }, ...rest.map((link, place) => ({ ...link, text: texts[place + 1] ?? link.text }))] };
  }

  all<Value>(originals: { readonly [name: string]: Value }, given: unknown, where: string, one: (original: Value, given: unknown, where: string) => Value): { readonly [name: string]: Value } {
    return Object.fromEntries(Object.entries(originals).map(([name, original]) => [name, one(original, own(given, name), `${where}.${name}`)]));
  }
}

/** A journey with other words, and which of them are not there. */
export function translate(journey: Journey, words: object): { readonly translation: Journey; readonly missing: readonly string[] } {
  const translator = new Translator();
  const { tasks, checks } = journey;
  const messages = own(words, 'checks');
  const lang = own(words, 'lang');
  const translation: Journey = {
    ...journey,
    lang: typeof lang === 'string' ? lang : journey.lang,
    title: translator.text(journey.title, own(words, 'title'), 'title'),
    questions: translator.all(journey.questions, own(words, 'questions'), 'questions', (...each) => translator.question(...each)),
    ...(tasks !== undefined && { tasks: translator.all<string>(tasks, own(words, 'tasks'), 'tasks', (...each) => translator.text(...each)) }),
    steps: translator.all(journey.steps, own(words, 'steps'), 'steps', (...each) => translator.step(...each)),
    endings: translator.all(journey.endings, own(words, 'endings'), 'endings', (...each) => translator.ending(...each)),
    ...(checks !== undefined && { checks: checks.map((check, place) => ({ ...check, message: translator.text(check.message, Array.isArray(messages) ? messages[place] : undefined, `checks[${place}]`) })) }),
  };
  return { translation, missing: translator.missing };
}
