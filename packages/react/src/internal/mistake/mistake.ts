const told = new Set<string>();

/**
 * A developer's mistake that would reach a person. In development it throws the whole text: what happened, what it
 * does to the person, what to write instead. In production it logs the code once and the page goes on: docs/mistakes.md
 * explains each code. Give the text as `process.env.NODE_ENV !== 'production' && (() => …)`: then no bundle carries it.
 */
export function mistake(code: string, text: false | (() => string)): void {
  if (process.env.NODE_ENV !== 'production') throw new Error(`Kind by Design, ${code}: ${text ? text() : ''}`);
  if (told.has(code)) return;
  told.add(code);
  console.error(`Kind by Design, ${code}: see docs/mistakes.md`);
}
