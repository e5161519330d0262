import type { TypedParts } from '../draft/draft';

/** What was typed into one control of a field, as it was typed; several values of one control stand on lines of their own. */
export function textOf(typed: TypedParts, part = 'value'): string {
  const written = Object.hasOwn(typed, part) ? typed[part] : undefined;
  if (written === undefined) return '';
  return typeof written === 'string' ? written : written.join('\n');
}

/** The values of one control, such as ticked boxes. */
export function valuesOf(typed: TypedParts, part = 'value'): readonly string[] {
  const written = Object.hasOwn(typed, part) ? typed[part] : undefined;
  if (written === undefined || written === '') return [];
  return typeof written === 'string' ? [written] : written;
}

/** Texts of one meaning as one: none is lost, none is said twice. */
export function together(texts: readonly string[]): string {
  const different = [...new Set(texts)];
  return different.length === 1 ? (different[0] ?? '') : different.filter((text) => text !== '').join('\n');
}

/** Whether nothing was typed that an eye could see. */
export const isBlank = (text: string): boolean => text.trim() === '';
