import type { Words } from '@kind-by-design/plain-language/words';

/** What to do about rules of axe-core, by axe's own name, where rules/axe-aliases has no words for them. Its help page has the details. */
export const axeMends = {
  'aria-allowed-attr': 'Take out the ARIA attribute that this element may not have, or use the element that it belongs to.',
  'aria-dialog-name': 'Give the window a name: let aria-labelledby lead to its heading.',
  'aria-prohibited-attr': 'Put the words into the page itself. An aria-label on this element is not read.',
  'aria-required-attr': 'Add the attribute that this role needs, or use the HTML element that has it by itself.',
  'aria-required-children': 'Put the parts into the list or menu that its role asks for, or use the HTML element instead.',
  'aria-required-parent': 'Put this part into the list or menu that it belongs to, or use the HTML element instead.',
  'aria-valid-attr-value': 'Let the attribute name an id that is on the page.',
  'duplicate-id-aria': 'Give each part an id of its own.',
  'empty-heading': 'Write words in the heading, or make it no heading.',
  'frame-title': 'Give the frame a title that says what is in it.',
  'heading-order': 'Let headings go down one level at a time.',
  'label-content-name-mismatch': 'Let the name in the code begin with the words that are seen, or take the aria-label out.',
  'landmark-one-main': 'Put the content of the page into one main element.',
  list: 'Let ul and ol hold nothing but li.',
  listitem: 'Put the li into a ul or ol.',
  'nested-interactive': 'Put the two controls beside each other.',
  'page-has-heading-one': 'Give the page one h1 that says what it is about.',
  region: 'Put this part into main, header, nav, aside or footer.',
  'svg-img-alt': 'Give the picture a title inside it, or an aria-label, that says what it shows.',
  'td-headers-attr': 'Let each headers attribute name header cells of the same table.',
  'th-has-data-cells': 'Let each header cell have cells that it heads.',
} as const satisfies Words;
