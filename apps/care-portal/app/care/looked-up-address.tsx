import type { AskedQuestion, JourneyPage } from '@kind-by-design/journey';
import { AddressInput, Question } from '@kind-by-design/react';
import type { Looked } from './addresses.server';

/** The question of a page that asks for an address and nothing else. */
export function addressOn(page: JourneyPage): AskedQuestion | undefined {
  const [first, second] = page.kind === 'questions' ? page.questions : [];
  return first?.question.kind === 'address' && !second ? first : undefined;
}

interface LookedUpAddressProps {
  readonly asked: AskedQuestion;
  readonly words: { readonly yourAddress: string; readonly theirAddress: string };
  readonly looked: Looked;
}

const parts = ['value', 'where', 'find', 'found'] as const;

/** The address of a page, with the service's own look-up. The page's heading is the question; its ways out stay. */
export function LookedUpAddress({ asked, words, looked: { found, down, answers } }: LookedUpAddressProps) {
  const { field, question, typed, problem } = asked;
  const own = question.kind === 'address' && question.own === true;
  const written = Object.fromEntries(parts.map((part) => [part, typed[part]]).filter(([, value]) => typeof value === 'string'));
  return (
    <Question
      asked={asked}
      headingLevel={1}
      control={
        <AddressInput
          name={field}
          label={own ? words.yourAddress : words.theirAddress}
          hint={question.hint}
          why={question.why}
          required={question.required}
          error={problem}
          defaultValue={written}
          own={own}
          lookUp
          found={found}
          problemFinding={down}
          autoFocus={answers}
        />
      }
    />
  );
}
