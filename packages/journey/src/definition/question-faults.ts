import type { Known } from './known';
import { someOf } from './known';
import { escapesOf, type Options, type Question } from './questions';

const QUESTION_NAME = /^[a-z][a-z0-9]*$/i;
const OPTION_NAME = /^[a-z0-9][a-z0-9-]*$/i;

function optionFaults(name: string, options: Options): readonly string[] {
  const values = Object.keys(options);
  if (values.length === 0) return [`"${name}" has no answers to choose from: write them in its options.`];
  return values.flatMap((value) => {
    if (!OPTION_NAME.test(value)) return [`The answer "${value}" of "${name}" is part of names and addresses: write letters, figures and hyphens.`];
    // An object puts names that are whole numbers first, wherever they were written.
    return /^\d+$/.test(value) ? [`The answer "${value}" of "${name}" would lose its place among the others: write a letter before the figures, such as "n${value}".`] : [];
  });
}

function limitFaults(name: string, question: Question): readonly string[] {
  switch (question.kind) {
    case 'choice': case 'choices': return optionFaults(name, question.options);
    case 'text': return question.max !== undefined && !(question.max >= 1) ? [`"${name}" takes no character at all: write a max of 1 or more, or none.`] : [];
    case 'number': return question.lowest !== undefined && question.highest !== undefined && question.lowest > question.highest ? [`No number fits "${name}": write a lowest that is not above its highest.`] : [];
    case 'date': return question.earliest !== undefined && question.latest !== undefined && question.earliest > question.latest ? [`No day fits "${name}": write an earliest day that is not after its latest.`] : [];
    default: return [];
  }
}

function escapeFaults(name: string, { escapes }: Question): readonly string[] {
  if (escapes === undefined) return [];
  if ('none' in escapes) return escapes.none.trim() === '' ? [`Nobody may leave "${name}", and nobody says why: write the reason in escapes.none, or leave escapes out.`] : [];
  return escapes.length === 0 ? [`The escapes of "${name}" are empty: write { none: '…' } with the reason, or leave escapes out.`] : [];
}

function revealFaults(name: string, { revealedBy }: Question, { questions, asked }: Known): readonly string[] {
  if (revealedBy === undefined) return [];
  const by = questions.get(revealedBy.question);
  if (by === undefined) return [`"${name}" is revealed by "${revealedBy.question}", which is no question: write the name of one before it on its page.`];
  if (by.kind !== 'choice' && by.kind !== 'choices') return [`"${name}" is revealed by "${revealedBy.question}", which has no answers to choose from: write a question of the kind choice or choices.`];
  if (!Object.hasOwn(by.options, revealedBy.is)) return [`"${name}" is revealed by the answer "${revealedBy.is}", which "${revealedBy.question}" does not have: write one of its options.`];
  const [here, there] = [asked.get(name), asked.get(revealedBy.question)];
  if (here === undefined || there === undefined) return [];
  return here.step === there.step && there.place < here.place ? [] : [`"${name}" is revealed by "${revealedBy.question}", which does not stand before it on the same page: write both into the asks of one step, "${revealedBy.question}" first.`];
}

function afterFaults(name: string, question: Question, { questions, asked }: Known): readonly string[] {
  if (question.kind !== 'date' || question.after === undefined) return [];
  if (questions.get(question.after)?.kind !== 'date') return [`"${name}" is to be after "${question.after}", which is no date: write the name of a date question.`];
  const [here, there] = [asked.get(name), asked.get(question.after)];
  if (here === undefined || there === undefined) return [];
  const before = there.index < here.index || (there.index === here.index && there.place < here.place);
  if (!before) return [`"${name}" is to be after "${question.after}", which is asked later: ask "${question.after}" first.`];
  return there.repeated && there.step !== here.step ? [`"${name}" is to be after "${question.after}", which is asked more than once: write a question that is asked once, or ask both on the same page.`] : [];
}

function nameFaults(name: string, { label }: Question): readonly string[] {
  const faults = QUESTION_NAME.test(name) ? [] : [`The question "${name}" names controls and stored answers: begin with a letter and write letters and figures only.`];
  return label.trim() === '' ? [...faults, `"${name}" asks nothing: write the question in its label.`] : faults;
}

/** What is wrong with questions by themselves, and with what they say of one another. */
export function questionFaults(known: Known): readonly string[] {
  const { questions, asked, again, journey } = known;
  const faults: string[] = [];
  for (const [name, question] of questions) {
    faults.push(...nameFaults(name, question), ...limitFaults(name, question), ...escapeFaults(name, question), ...revealFaults(name, question, known), ...afterFaults(name, question, known));
    if (!asked.has(name)) faults.push(`Nobody is asked "${name}": write it into the asks of a step, or take it out.`);
  }
  for (const [name, step, first] of again) {
    faults.push(`"${name}" is asked in "${first}" and again in "${step}": ask it once, and look at its answer in a condition.`);
  }
  const leavers = journey.anotherWay === undefined ? [...questions].filter(([, question]) => escapesOf(question).includes('another-way')).map(([name]) => name) : [];
  if (leavers.length > 0) {
    faults.push(`Somebody who would rather tell a person is led nowhere from ${someOf(leavers)}: write anotherWay with the step that asks how to reach them, or write escapes without 'another-way'.`);
  }
  return faults;
}
