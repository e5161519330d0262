import type { Words } from '@kind-by-design/plain-language/words';

/** What the command says beside its report. */
export const commandWords = {
  help: `kind-audit: finds what is unkind on a page, and what shuts people out.

  kind-audit <address, HTML file or folder …>
      Looks at each page in Chromium: axe-core with WCAG 2.2 A and AA, and the kindness rules.
      Tells the most harmful first, in plain words.

      --format text|json|html|junit   how to tell it (text)
      --out FILE          write it there
      --list FILE         addresses, files and folders, one on a line (- reads them from the pipe)
      --viewport LIST     widths and heights in CSS pixels, such as 320x640,1280x800 (1280x800)
      --states FILE       a script that brings a page into its states: submitted empty, offline, timed out
      --fail-on LEVEL     end with 1 from this level on: minor, moderate, serious, critical, none (minor)
      --baseline FILE     a former --format json: only what is new ends with 1
      --without IDS       rules to leave out, parted by commas
      --pictures N        the most pictures of elements for each page (20 for html, 0 for others)
      --jobs N            pages looked at at once (2)
      --timeout SECONDS   the longest a page may take to arrive (30)
      --network           let pages from files ask the network too
      --chromium PATH     the Chromium to look with, or npm for the one from npm
      --lang en|cy        the language of all this (en)

  kind-audit words [--jsonl] <file or ->
      Looks at messages and locale files: kind-audit words --help

  kind-audit site <address>
      Follows the links of a site: kind-audit site --help

  kind-audit compare <before.json> <after.json> [--format text|json|html] [--out FILE] [--fail-on LEVEL]
      Tells what is new, what has gone, and what is the same.

  kind-audit --help
  kind-audit --version

Ends with 0: nothing found at the level. 1: found. 2: something could not be read or reached; each is told in one line, and the rest was looked at.
“Nothing found” is not “kind”: a machine sees only some of it.`,
  oldNode: 'This needs Node {least} or newer, and runs on {here}. Install a newer Node, and try again',
  nothingAsked: 'Name what to look at: kind-audit <address, HTML file or folder>. See kind-audit --help',
  noOption: 'There is no option {option}. See kind-audit --help',
  noOptionBut: 'There is no option {option}. Is {near} meant? See kind-audit --help',
  noValue: 'The option {option} needs a value after it. See kind-audit --help',
  badChoice: '{option} takes one of {choices}, not “{given}”',
  badNumber: '{option} takes a whole number from {least} on, not “{given}”',
  badViewport: '--viewport takes widths and heights in CSS pixels, such as 320x640,1280x800, not “{given}”',
  noRule: 'There is no rule “{id}” to leave out. The names stand in the report and in the README',
  noFile: 'There is no file {file}. Check the path',
  cannotRead: '{file} cannot be read ({why}). Check the path, and who may read it',
  cannotWrite: '{file} cannot be written ({why}). Check the path, and who may write there',
  notJson: '{file} is no JSON ({why}). Give a file that kind-audit --format json wrote',
  notARun: '{file} has no result of kind-audit in it. Give a file that kind-audit --format json wrote',
  emptyList: '{file} has no address in it. Write one on each line',
  statesNotLoaded: 'The script of states {file} cannot be loaded ({why}). Mend it; the pages were looked at as they came',
  noStates: 'The script of states {file} exports no states. The README shows how one is written; the pages were looked at as they came',
  stateNoFunction: 'The state “{state}” in {file} is no function. The README shows how one is written; the pages were looked at as they came',
  compareTwo: 'Name two results: kind-audit compare before.json after.json',
  baselineLeft: 'Without it, everything found counts as new',
  progress: '{done} of {of} pages looked at: {url}',
  written: 'The report is in {file}.',
  lookedAt: { one: 'Looked at {count} page.', other: 'Looked at {count} pages.' },
  found: { one: '{count} thing was found.', other: '{count} things were found.' },
  foundNone: 'Nothing was found by a machine. That is not yet “kind”: see what was not checked.',
  foundNew: { one: '{count} of it is new.', other: '{count} of them are new.' },
  problem: '{url}: {why}.',
} as const satisfies Words;
