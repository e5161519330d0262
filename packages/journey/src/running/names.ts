import type { PageRef } from './running';

/** The name of a page in stores, addresses and `done`: `step`, or `step.item`. */
export function pageName({ step, item }: PageRef): string {
  return item === undefined ? step : `${step}.${item}`;
}

/** The name of a field on a page: `question`, or `question.item` in `each` and `list`. */
export function fieldName(question: string, item?: string): string {
  return item === undefined ? question : `${question}.${item}`;
}

/** An own property, whatever it is called: questions may be named `constructor`. */
export function own<Value>(record: { readonly [name: string]: Value }, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
