import type { Words } from '@kind-by-design/plain-language/words';

export const deep = {
  simplerWhy: 'A word of every day is read faster, most of all by somebody who is tired or reads in a second language.',
  simplerTry: 'Say {better}, if it means the same here.',
  leaveOut: 'Leave “{actual}” out: the sentence says the same without it.',
  inconsiderateWhy: 'Some of the people whom “{actual}” speaks of are hurt or left out by it.',
  inconsiderateTry: 'Say {better}, or what the person calls it.',
  withoutTry: 'Say what you mean without this word.',
  belittlingWhy: '“{actual}” tells whoever finds it hard that it should not be.',
  readingAgeWhy: 'It reads like a text for {years}-year-olds (five measures say {low} to {high}). Many adults read like somebody of {target}, and tired people like somebody younger.',
  readingAgeTry: 'Say one thing in each sentence, and take long words out. The measures only count: read it aloud to somebody.',
  or: 'or',
} as const satisfies Words;
