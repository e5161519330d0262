import { describe, expect, it } from 'vitest';
import { pagePolicy } from './headers.ts';

describe('The content policy of a page', () => {
  it('lets through our own files and what carries the nonce, and nothing else', () => {
    expect(pagePolicy('abc')).toBe(
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self' 'nonce-abc'; img-src 'self'; font-src 'self'; manifest-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
  });

  it('is only wider in development by Vite’s connection', () => {
    expect(pagePolicy('abc', true)).toBe(pagePolicy('abc').replace("connect-src 'self'", "connect-src 'self' ws:"));
  });
});
