/** What a line of the log may hold: short names and numbers, never words a person wrote, never an address. */
export type LogFacts = Readonly<Record<string, string | number | undefined>>;

/** Writes one line of JSON to standard output, with the time. */
export function logLine(facts: LogFacts): void {
  console.log(JSON.stringify({ at: new Date().toISOString(), ...facts }));
}
