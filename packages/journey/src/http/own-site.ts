import type { Exchange } from './exchange';

/**
 * Forms from other sites are not taken (OWASP, Cross-Site Request Forgery). Browsers since 2023 say where a form comes
 * from in `Sec-Fetch-Site`; older ones give an `Origin`. A client that gives neither is no browser somebody could have led here.
 */
export function refusal(request: Request, { journey, path }: Exchange): Response | undefined {
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return undefined;
  const origin = request.headers.get('origin');
  if (site !== 'cross-site' && (origin === null ? site === null : hostOf(origin) === new URL(request.url).host)) return undefined;
  // Somebody may have been led here unknowing: the page has the way to the journey's own first page.
  const start = path({ step: Object.keys(journey.steps)[0] ?? '' });
  const title = inHtml(journey.title);
  const page = `<!doctype html><html lang="${inHtml(journey.lang)}"><meta charset="utf-8"><title>${title}</title><main><h1>${title}</h1><p><a href="${inHtml(start)}">${title}</a></p></main></html>`;
  return new Response(page, { status: 403, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}

function inHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
