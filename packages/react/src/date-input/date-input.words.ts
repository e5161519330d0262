import type { Words } from '@kind-by-design/plain-language';

export const dateInput = {
  day: 'Day',
  month: 'Month',
  year: 'Year',
  roughly: 'I don’t know the exact date',
  rough: 'Tell us roughly, such as “spring 2019” or “when I was 12”',
} as const satisfies Words;
