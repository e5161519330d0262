import type { SentForm } from '../../server/http/refusal.ts';
import { careJourney } from '../care/care-journey.server';

/** What a form carries along, and the names of choices: nothing a person wrote. */
const carried = new Set(['key', 'version', 'tries', 'reference', 'intent', 'language', 'go', 'resume', 'confirmed', 'safeMessage', 'reachBy', 'times', 'forWhom', 'otherKnows', 'needs', 'password']);

/** Ways to leave a question, which of two answers counts, which kind of address: chosen, not written. */
const chosenPart = /-(?:answer|keep|where)$/;

/** What somebody wrote in a form that was not taken: to be shown, so that they can copy it. */
export function writtenIn({ fields }: SentForm): readonly (readonly [name: string, value: string])[] {
  const { questions } = careJourney('en');
  return fields.filter(([name, value]) => {
    const question = name.split(/[.-]/, 1)[0] ?? name;
    const kind = Object.hasOwn(questions, question) ? questions[question as keyof typeof questions].kind : undefined;
    return value.trim() !== '' && !carried.has(name) && !chosenPart.test(name) && kind !== 'choice' && kind !== 'choices';
  });
}
