import type { Words } from '@kind-by-design/plain-language/words';

/** What is said of help that moves between the pages of a site. */
export const helpMovesWords = {
  help: 'Help is in the same place on every page',
  moved: '“{said}” stands {here} here. On {count} other pages it stands {usual}, as on {page}. Look whether it can stand there here too',
  order: '“{said}” comes before “{other}” here. On {count} other pages it comes after it, as on {page}. Look whether the order can be the same',
  gone: 'No way to a person was found on this page. {count} other pages have one, as {page}. Look whether somebody stuck here can reach help',
  top: 'at the top',
  menu: 'in the menu',
  content: 'in the text',
  bottom: 'at the bottom',
  contactsHelp: 'A team has the same number on every page',
  differ: '“{line}” has the number {number} here, and {other} on {page}. Ask which one somebody answers, and mend the other',
} as const satisfies Words;
