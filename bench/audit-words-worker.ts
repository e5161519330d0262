// Started by audit.ts: prints how many messages and passages are reviewed in a second.
import { deepReview } from '@kind-by-design/audit/deep';
import { reviewWords } from '@kind-by-design/audit/words';
import { quantile } from './statistics.ts';

export interface WordsFigures {
  /** Messages a second, on one thread. */
  readonly words: number;
  /** The same with the deeper review. */
  readonly deep: number;
}

const beginnings = ['We could not save your answer', 'You entered an invalid date', 'Enter your date of birth', 'Something went wrong', 'Your request was refused', 'Oops, that did not work', 'Error 500', 'Choose who the care is for', 'Your session has expired', 'Add a telephone number we can ring'];
const ends = ['.', ', such as 27 3 1952.', '. Please try again later.', '. Ring us on 01632 960001 if you would rather talk.', ' because the CHC assessment is not complete!', '. You can still change it.', '. Contact your administrator.'];

/** No two are the same, as in a real set: nothing is won by remembering one. */
const messages = Array.from({ length: 10_000 }, (_, nth) => `${beginnings[nth % beginnings.length]} (${nth})${ends[nth % ends.length]}`);

/** How many of the messages are reviewed in a second of processor time: the middle one of the rounds. */
function aSecond(review: (text: string) => unknown, count: number, rounds: number): number {
  const some = messages.slice(0, count);
  const rates = Array.from({ length: rounds + 1 }, () => {
    const before = process.cpuUsage();
    for (const message of some) review(message);
    const { user, system } = process.cpuUsage(before);
    return (some.length / (user + system)) * 1_000_000;
  });
  // The first round builds what is built once.
  return quantile(rates.slice(1), 0.5);
}

const rounds = Number(process.argv[2] ?? 5);
const figures: WordsFigures = { words: aSecond((text) => reviewWords(text), 10_000, rounds), deep: aSecond((text) => deepReview(text), 1000, rounds) };
console.log(JSON.stringify(figures));
