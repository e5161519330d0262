import { handleJourney, visitCookie } from '@kind-by-design/journey/http';
import { memoryStore } from '@kind-by-design/journey/stores';
import { Journey, KindProvider } from '@kind-by-design/react';
import { renderToString } from 'react-dom/server';
import { journey } from './first-journey.ts';
import { kindAt } from './service.ts';

const [store, visits, sent] = [memoryStore(), visitCookie(), new Map<string, unknown>()];

/** Answers every request under /meals: a Response for a Request, as Hono, Deno and workers serve them. */
export const meals = (request: Request) => handleJourney(request, {
  journey, base: '/meals', store, visits,
  send: async ({ answers }) => {
    sent.set(answers.key, answers);
    return { go: '/thank-you' };
  },
  render: (page) => new Response(`<!doctype html>${renderToString(
    <html lang={page.lang}>
      <head><title>{page.title}</title><link rel="stylesheet" href="/kind.css" /></head>
      <body><KindProvider {...kindAt(new Date())}><main><Journey page={page} base="/meals" /></main></KindProvider></body>
    </html>,
  )}`, { headers: { 'Content-Type': 'text/html; charset=utf-8' } }),
});
