import { lastResortWords } from './last-resort.words.ts';

/** A page without styles, scripts or data, for when no other page can be made. Says whom to ring, in both languages. */
export function lastResortPage(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  const parts = (['en', 'cy'] as const).map((lang) => {
    const { title, detail, next, urgent } = lastResortWords[lang];
    const heading = lang === 'en' ? `<h1>${title}</h1>` : `<h2>${title}</h2>`;
    return `<section lang="${lang}">${heading}<p>${detail}</p><ul>${next.map((way) => `<li>${way}</li>`).join('')}</ul><p>${urgent}</p></section>`;
  });
  const { title } = lastResortWords.en;
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head><body><main>${parts.join('')}</main></body></html>`;
  return new Response(html, { status, headers: { ...headers, 'Content-Type': 'text/html; charset=utf-8' } });
}
