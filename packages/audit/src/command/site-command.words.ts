import type { Words } from '@kind-by-design/plain-language/words';

/** What `kind-audit site` says beside its report. */
export const siteCommandWords = {
  help: `kind-audit site: audits a whole site, from one address along its links.

  kind-audit site <address>
      Opens one page at a time, and stays on the site. Presses nothing, sends no form, signs nobody out.
      Keeps to robots.txt. Says to the server who it is: kind-audit.
      After a stop, or a kill, the same command goes on where it was.

      --include GLOB      open only such paths: /care/**  (may be given more than once)
      --exclude GLOB      never open such paths; stronger than --include
      --max-pages N       the most pages that are opened (1000)
      --max-depth N       the most links from the start to a page (any)
      --sample N          how many pages that are built alike are audited (5; 0: all)
      --delay SECONDS     from one page to the next (1; more where robots.txt asks for it)
      --folder FOLDER     where it keeps what it knows until it is done (.kind-audit/ and the site’s name)
      --keep              leave that folder when it is done
      --anew              forget what was begun in that folder
      --ignore-robots     only for a site of your own: open also what robots.txt asks to leave alone

  And as for pages: --format, --out, --viewport, --states, --fail-on, --baseline, --without, --pictures, --timeout, --chromium, --lang. See kind-audit --help.

Ends with 0: nothing found at the level. 1: found. 2: something could not be read or reached; each is told in one line, and the rest was looked at.`,
  oneAddress: 'Name one address to start from: kind-audit site https://example.org/',
  nameInAddress: 'A whole site is walked without a name or password in its address: {given}. Leave them out, or look at single pages with them: kind-audit <address>',
  noAddress: '“{given}” is no address of a site. Write it whole, such as https://example.org/',
  badDelay: '--delay takes seconds, such as 0.5 or 2, not “{given}”',
  noRobots: 'The robots.txt of this site cannot be read ({why}), so it is not known what may be opened. Try again later. If the site is yours, use --ignore-robots',
  notOurs: 'In {folder} there is something else. Name an empty folder with --folder',
  askedOtherwise: 'In {folder} there is an audit that was begun with other words. Go on with those, or begin again with --anew, or name another --folder',
  cannotWrite: 'In {folder} nothing can be written ({why}). Name another folder with --folder',
  noCrawlee: 'To audit a site, Crawlee is needed, and it is not here. Run: npm install @crawlee/basic',
  stayAway: { one: 'The site asks to come back in {count} minute. What was found is kept in {folder}; the same command goes on from there', other: 'The site asks to come back in {count} minutes. What was found is kept in {folder}; the same command goes on from there' },
  stopped: 'The audit was stopped. What was found is kept in {folder}; the same command goes on from there',
  progress: '{done} of {known} pages known so far, {left} left: {path}',
} as const satisfies Words;
