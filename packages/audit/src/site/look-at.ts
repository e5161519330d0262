import { helpOn, type HelpFact } from './help-on';
import type { PageLink } from './leave-alone';
import { linksOn } from './links-on';
import { skeletonOf } from './skeleton';

/** What is asked of every page of a site, audited or not. */
export interface PageLook {
  readonly links: readonly PageLink[];
  readonly skeleton: string;
  readonly help: readonly HelpFact[];
}

/** Runs in the page. */
export const lookAt = (document: Document): PageLook => ({ links: linksOn(document), skeleton: skeletonOf(document), help: helpOn(document) });
