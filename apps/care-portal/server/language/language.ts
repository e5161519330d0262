import { cookieKind, readCookie, setCookie } from '../http/cookies.ts';

/** The languages of the portal. Neither is the small one. */
export const pageLanguages = ['en', 'cy'] as const;

export type PageLanguage = (typeof pageLanguages)[number];

export interface Languages {
  /** The language a person chose, else Welsh where their browser asks for it first, else English. */
  of(request: Request): PageLanguage;
  /** The `Set-Cookie` header that remembers a choice for a day. */
  choose(language: PageLanguage): string;
}

/** Reads a language as a form or link names it; nothing for what is none of ours. */
export function readLanguage(written: string | null | undefined): PageLanguage | undefined {
  return pageLanguages.find((known) => known === written);
}

const day = 24 * 60 * 60;

/** The languages of one portal. Nothing is stored until somebody chooses. */
export function createLanguages(secure: boolean): Languages {
  const cookie = cookieKind('language', day, secure);
  return {
    of: (request) => readLanguage(readCookie(request, cookie)) ?? (/^\s*cy\b/i.test(request.headers.get('accept-language') ?? '') ? 'cy' : 'en'),
    choose: (language) => setCookie(cookie, language),
  };
}
