import { WhatWeShare } from '@kind-by-design/react';
import type { sharing } from './sharing.words.ts';

/** What we share, with whom, why, how long, and what the person can do about it. */
export function Sharing({ words }: { readonly words: { readonly [Key in keyof typeof sharing]: string } }) {
  const { see, putRight, object, complain } = words;
  return (
    <WhatWeShare
      what={[words.whatAnswers, words.whatReach]}
      notShared={[words.notMoney, words.notOpen]}
      withWhom={[words.withTeam, words.withOthers, words.withDanger]}
      why={words.why}
      howLong={words.howLong}
      rights={{ see, putRight, object, complain }}
      ask={words.ask}
    />
  );
}
