import type { RuleWords } from './rule';

/** Plain words for a rule of axe-core's: what should be so, what it does to a person, how to mend it. Rules that find the same share their words. */
export type AxeWords = Pick<RuleWords, 'help' | 'harm' | 'mend'>;

export const label = {
  help: 'Every question has its label',
  harm: 'Who cannot see the page does not hear what to write here. Who presses on the words misses the box.',
  mend: 'Put a label above the field, and tie it to the field with “for”.',
} as const satisfies AxeWords;

export const metaRefresh = {
  help: 'The page stays until a person has read it',
  harm: 'The page goes away before slower readers have come to its end.',
  mend: 'Let the person leave the page themselves, with a link or a button.',
} as const satisfies AxeWords;

export const targetSize = {
  help: 'What is to be pressed is large enough for any hand',
  harm: 'Hands that shake, hurt or are large press the wrong thing, or nothing.',
  mend: 'Make it 24 pixels wide and high at least, or leave that much room around it.',
} as const satisfies AxeWords;

export const autocompleteValid = {
  help: 'The browser understands what a field asks for',
  harm: 'The browser cannot fill in what it knows. People have to remember and type it all.',
  mend: 'Use one of HTML’s own words in “autocomplete”, for example “email” or “postal-code”.',
} as const satisfies AxeWords;

export const buttonName = {
  help: 'Every button says what it does',
  harm: 'Who cannot see the page hears “button”, and not what it does.',
  mend: 'Put words in the button. A picture in it needs them too, in its “alt”.',
} as const satisfies AxeWords;

export const linkName = {
  help: 'Every link says where it leads',
  harm: 'Who cannot see the page hears “link”, and not where it leads.',
  mend: 'Put words in the link. A picture in it needs them too, in its “alt”.',
} as const satisfies AxeWords;

export const linkInTextBlock = {
  help: 'A link can be told from the words around it',
  harm: 'Who does not see the colour does not see that this is a link.',
  mend: 'Underline it.',
} as const satisfies AxeWords;

export const formFieldMultipleLabels = {
  help: 'A question has one label',
  harm: 'Two names are given to one field, and people may hear only one of them.',
  mend: 'Keep one label. Tie what else is said with “aria-describedby”.',
} as const satisfies AxeWords;

export const blink = {
  help: 'Nothing on the page moves on its own',
  harm: 'Moving words draw the eye away, and many people cannot read them before they are gone.',
  mend: 'Let the words stand still. Nothing is lost by it.',
} as const satisfies AxeWords;

export const noAutoplayAudio = {
  help: 'No sound begins by itself',
  harm: 'A sound drowns the voice that reads the page aloud, and can frighten.',
  mend: 'Let the person start the sound.',
} as const satisfies AxeWords;

export const videoCaption = {
  help: 'What is said in a film can be read',
  harm: 'Deaf people, and people who cannot have the sound on, are left out.',
  mend: 'Add captions, and read them through yourself.',
} as const satisfies AxeWords;

export const documentTitle = {
  help: 'The page has a name',
  harm: 'Who has many pages open, or listens, cannot tell what this page is.',
  mend: 'Give it a title that says what it is for, then the name of the service.',
} as const satisfies AxeWords;

export const htmlHasLang = {
  help: 'The page says which language it is in',
  harm: 'A voice reads the words with the sounds of another language, and nobody understands them.',
  mend: 'Write the language at the top of the code, for example lang="en" or lang="cy".',
} as const satisfies AxeWords;

export const scrollableRegionFocusable = {
  help: 'What can be scrolled can be scrolled by keyboard',
  harm: 'Who has no mouse never sees the rest of it.',
  mend: 'Let a keyboard reach it: tabindex="0", with a name.',
} as const satisfies AxeWords;

export const colorContrast = {
  help: 'Words stand out from what is behind them',
  harm: 'Who sees less well, or stands in the sun, cannot read these words.',
  mend: 'Make the words darker or what is behind them lighter: 4.5 to 1 at least.',
} as const satisfies AxeWords;

export const metaViewport = {
  help: 'The page can be made larger',
  harm: 'Who needs larger words cannot have them.',
  mend: 'Take out what forbids it in the line that sets the “viewport”.',
} as const satisfies AxeWords;

export const imageAlt = {
  help: 'What a picture says is said in words too',
  harm: 'Who cannot see the picture is not told what it shows.',
  mend: 'Write in “alt” what it says. Leave “alt” empty where it says nothing.',
} as const satisfies AxeWords;

export const bypass = {
  help: 'The menu can be passed over',
  harm: 'Who uses a keyboard has to go through every link of the menu, on every page.',
  mend: 'Put a link at the top that leads to the main part of the page.',
} as const satisfies AxeWords;

export const ariaHiddenFocus = {
  help: 'What a keyboard reaches is read aloud',
  harm: 'A keyboard stops at something that is not read aloud. The person does not know where they are.',
  mend: 'Show it to everybody, or take it out of the way of the keyboard as well.',
} as const satisfies AxeWords;
