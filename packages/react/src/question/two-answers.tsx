import type { AskedQuestion } from '@kind-by-design/journey';
import type { ReactNode } from 'react';
import { useWords } from '../internal/words/use-words';
import { Radios } from '../radios/radios';
import { question as english } from './question.words';

interface TwoAnswersProps {
  readonly field: string;
  readonly other: NonNullable<AskedQuestion['other']>;
}

/** Two windows gave two answers: both are shown in words, and the person chooses. Neither is lost until then. */
export function TwoAnswers({ field, other: { mine, said } }: TwoAnswersProps) {
  const { words } = useWords('question', english);
  const inWords = (lines: readonly string[]): ReactNode => <span className="kind-question-said" dir="auto">{lines.length > 0 ? lines.join('\n') : words.nothing}</span>;
  return (
    <Radios
      className="kind-question-two"
      name={`${field}-keep`}
      label={words.twoAnswers}
      hint={words.twoAnswersWhy}
      required
      options={[{ value: 'mine', label: inWords(mine), hint: words.mine }, { value: 'other', label: inWords(said), hint: words.other }]}
    />
  );
}
