import type { Translation } from '@kind-by-design/plain-language/words';
import * as english from './axe-aliases.words';
import type { AxeWords } from './axe-aliases.words';
import * as welsh from './axe-aliases.words.cy';
import type { Harm } from './rule';

export type { AxeWords } from './axe-aliases.words';

/** A rule of axe's own that serves kindness: none is written again, each is told with the harm it does. */
export interface AxeAlias {
  /** The name we give it, as auditors of kindness say it; axe's own id where a plainer name would help nobody. */
  readonly alias: string;
  readonly harm: Harm;
  readonly words: { readonly en: AxeWords; readonly cy: Translation<AxeWords, 'cy'> };
}

/** axe's rule id → what we call it, the harm it finds, and our words for it. Rules named here run even where axe leaves them out until they are asked for. */
export const axeAliases: Readonly<Record<string, AxeAlias>> = {
  label: { alias: 'missing-label', harm: 'confusion', words: { en: english.label, cy: welsh.label } },
  'select-name': { alias: 'missing-label', harm: 'confusion', words: { en: english.label, cy: welsh.label } },
  'aria-input-field-name': { alias: 'missing-label', harm: 'confusion', words: { en: english.label, cy: welsh.label } },
  // Ours: axe's `label` is content with a placeholder. To a person it is the same trouble, so it is told under the same name.
  'placeholder-label': { alias: 'missing-label', harm: 'confusion', words: { en: english.label, cy: welsh.label } },
  'meta-refresh': { alias: 'auto-redirect', harm: 'automation', words: { en: english.metaRefresh, cy: welsh.metaRefresh } },
  'target-size': { alias: 'target-size', harm: 'unfeeling', words: { en: english.targetSize, cy: welsh.targetSize } },
  'autocomplete-valid': { alias: 'autocomplete-valid', harm: 'bureaucracy', words: { en: english.autocompleteValid, cy: welsh.autocompleteValid } },
  'button-name': { alias: 'button-name', harm: 'confusion', words: { en: english.buttonName, cy: welsh.buttonName } },
  'input-button-name': { alias: 'input-button-name', harm: 'confusion', words: { en: english.buttonName, cy: welsh.buttonName } },
  'aria-command-name': { alias: 'aria-command-name', harm: 'confusion', words: { en: english.buttonName, cy: welsh.buttonName } },
  'input-image-alt': { alias: 'input-image-alt', harm: 'confusion', words: { en: english.buttonName, cy: welsh.buttonName } },
  'link-name': { alias: 'link-name', harm: 'confusion', words: { en: english.linkName, cy: welsh.linkName } },
  'link-in-text-block': { alias: 'link-in-text-block', harm: 'confusion', words: { en: english.linkInTextBlock, cy: welsh.linkInTextBlock } },
  'form-field-multiple-labels': { alias: 'form-field-multiple-labels', harm: 'confusion', words: { en: english.formFieldMultipleLabels, cy: welsh.formFieldMultipleLabels } },
  blink: { alias: 'blink', harm: 'confusion', words: { en: english.blink, cy: welsh.blink } },
  marquee: { alias: 'marquee', harm: 'confusion', words: { en: english.blink, cy: welsh.blink } },
  'no-autoplay-audio': { alias: 'no-autoplay-audio', harm: 'automation', words: { en: english.noAutoplayAudio, cy: welsh.noAutoplayAudio } },
  'video-caption': { alias: 'video-caption', harm: 'unfeeling', words: { en: english.videoCaption, cy: welsh.videoCaption } },
  'document-title': { alias: 'document-title', harm: 'confusion', words: { en: english.documentTitle, cy: welsh.documentTitle } },
  'html-has-lang': { alias: 'html-has-lang', harm: 'confusion', words: { en: english.htmlHasLang, cy: welsh.htmlHasLang } },
  'html-lang-valid': { alias: 'html-lang-valid', harm: 'confusion', words: { en: english.htmlHasLang, cy: welsh.htmlHasLang } },
  'valid-lang': { alias: 'valid-lang', harm: 'confusion', words: { en: english.htmlHasLang, cy: welsh.htmlHasLang } },
  'scrollable-region-focusable': { alias: 'scrollable-region-focusable', harm: 'unfeeling', words: { en: english.scrollableRegionFocusable, cy: welsh.scrollableRegionFocusable } },
  'color-contrast': { alias: 'color-contrast', harm: 'unfeeling', words: { en: english.colorContrast, cy: welsh.colorContrast } },
  'meta-viewport': { alias: 'meta-viewport', harm: 'unfeeling', words: { en: english.metaViewport, cy: welsh.metaViewport } },
  'image-alt': { alias: 'image-alt', harm: 'confusion', words: { en: english.imageAlt, cy: welsh.imageAlt } },
  bypass: { alias: 'bypass', harm: 'bureaucracy', words: { en: english.bypass, cy: welsh.bypass } },
  'aria-hidden-focus': { alias: 'aria-hidden-focus', harm: 'confusion', words: { en: english.ariaHiddenFocus, cy: welsh.ariaHiddenFocus } },
};
