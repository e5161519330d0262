import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { chromiumArguments, chromiumPath } from '../chromium.ts';

/** How somebody comes. */
interface Coming extends Pick<BrowserContextOptions, 'viewport' | 'deviceScaleFactor' | 'hasTouch' | 'colorScheme'> {
  /** @default true */
  readonly scripts?: boolean;
  /** The trouble this visitor meets on purpose: what the browser itself says about a reply that did not come is then no finding. */
  readonly meetsTrouble?: boolean;
  /** The part that breaks on purpose: React says so on the console, by its name alone. */
  readonly meetsCrash?: boolean;
}

export interface Visitors {
  /** A page in a browser of its own: no cookies, nothing remembered. Closed after the test. */
  readonly come: (coming?: Coming) => Promise<Page>;
}

/** What the browser says by itself about a reply that is no 200, or a script that never came; no page can silence it. */
const browsersOwn = /^error: Failed to load resource: (?:the server responded with a status of|net::ERR_)|^thrown: TypeError: Failed to fetch dynamically imported module/;

/** Notes the browser makes: that it emptied its stores as asked, and that who was quicker than the page kept the focus where they put it. */
const browsersNotes = /^info: (?:Clear-Site-Data header on '[^']*': Cleared data types: (?:"cookies", )?"storage"|Autofocus processing was blocked because a document already has a focused element)/;

const crashOnPurpose = /^error: Error: crash-example\b/;

interface Guest {
  readonly page: Page;
  readonly heard: string[];
  readonly expected: (line: string) => boolean;
}

/**
 * One browser for all tests of a file, with a fresh visit for each who comes. After every test no page may have said a
 * word on the console, thrown an error, or done anything the content policy forbids.
 */
export function visitorsForTests(launch: { readonly ignoreDefaultArgs?: string[] } = {}): Visitors {
  let browser: Browser | undefined;
  let guests: Guest[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments, ...launch });
  }, 60_000);
  afterAll(() => browser?.close());
  afterEach(async () => {
    const heard = guests.flatMap((guest) => guest.heard.filter((line) => !guest.expected(line)));
    await Promise.all(guests.map(({ page }) => page.context().close()));
    guests = [];
    expect(heard).toEqual([]);
  });
  return {
    async come({ scripts = true, meetsTrouble = false, meetsCrash = false, ...rest } = {}) {
      if (!browser) throw new Error('Somebody comes before the browser is there: come inside a test.');
      const context = await browser.newContext({ javaScriptEnabled: scripts, reducedMotion: 'reduce', locale: 'en-GB', viewport: { width: 1280, height: 900 }, ...rest });
      context.setDefaultTimeout(15_000);
      const heard: string[] = [];
      if (scripts) {
        await context.addInitScript(() => {
          document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
            console.error(`Content policy: ${effectiveDirective} ${blockedURI} at ${sourceFile}:${lineNumber}`);
          });
        });
      }
      const page = await context.newPage();
      page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`thrown: ${String(error)}`));
      guests.push({ page, heard, expected: (line) => browsersNotes.test(line) || (meetsTrouble && browsersOwn.test(line)) || (meetsCrash && crashOnPurpose.test(line)) });
      return page;
    },
  };
}
