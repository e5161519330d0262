import { fill, type Filling, type Sentence } from '@kind-by-design/plain-language/words';
import { commandWords } from './command.words';
import { commandWords as commandWordsCy } from './command.words.cy';

export type CommandLocale = 'en' | 'cy';
type English = typeof commandWords;

/** A sentence of the command in one language. */
export type Say = <Name extends keyof English>(name: Name, filling: Filling<English[Name]>) => string;

export const sayIn = (locale: CommandLocale): Say => (name, filling) => fill((locale === 'cy' ? commandWordsCy : commandWords)[name] as Sentence, filling as never, locale);

/** The first line of what was thrown: the rest is for who wrote it. */
export const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

export const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : firstLine(error));
