import type { Words } from '@kind-by-design/plain-language/words';

/** What rules of axe-core do to a person, by axe's own name, where rules/axe-aliases has no words for them: those that are met most. axe itself says what is wrong with the page, not what it does to anybody. */
export const axeHarms = {
  'aria-allowed-attr': 'A screen reader is told things that do not belong together, and says something puzzling or nothing.',
  'aria-dialog-name': 'A window opens, and who cannot see it is not told what it is.',
  'aria-prohibited-attr': 'Words meant for people who listen are never read to them.',
  'aria-required-attr': 'Who listens to the page is not told whether this is on or off, open or closed.',
  'aria-required-children': 'A list or menu is announced, and nothing in it can be found by ear.',
  'aria-required-parent': 'A part of a list or menu is read alone, and nobody hears where it belongs.',
  'aria-valid-attr-value': 'A screen reader is pointed at something that is not there, and stays silent.',
  'duplicate-id-aria': 'Two parts have the same name in the code, so the wrong words may be read aloud.',
  'empty-heading': 'Who goes from heading to heading by ear meets one that says nothing.',
  'frame-title': 'Who cannot see the page is not told what is in this frame.',
  'heading-order': 'Who goes through the page by its headings thinks that a part is missing.',
  'label-content-name-mismatch': 'Who speaks to the computer says the words that are seen here, and nothing happens.',
  'landmark-one-main': 'Who listens has to search for where the page really begins.',
  list: 'Who listens is not told how many things are in this list.',
  listitem: 'Who listens is not told that this belongs to a list.',
  'nested-interactive': 'Two controls are one inside the other, and some people can reach only one of them.',
  'page-has-heading-one': 'Who listens is not told what this page is about.',
  region: 'Who goes from part to part by ear can miss this.',
  'svg-img-alt': 'Who cannot see the picture is not told what it shows.',
  'td-headers-attr': 'Who listens to the table does not hear which row and column a figure belongs to.',
  'th-has-data-cells': 'Who listens to the table does not hear which row and column a figure belongs to.',
} as const satisfies Words;
