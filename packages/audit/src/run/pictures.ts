import type { AxeResults, UnlabelledFrameSelector } from 'axe-core';
import type { Frame, Locator, Page } from 'playwright-core';
import type { Finding } from '../findings/findings';

/** CSS pixels around the element, so that one sees where it stands; and the most a picture may have. */
const AROUND = 16;
const LARGEST = { width: 800, height: 500 };

/** axe gives one entry per frame; within a frame, a list leads through shadow trees, which Playwright's CSS looks into by itself. */
function locate(page: Page, target: UnlabelledFrameSelector): Locator | undefined {
  const steps = target.map((step) => (typeof step === 'string' ? step : step.join(' ')));
  const last = steps.pop();
  if (last === undefined) return undefined;
  const frame = steps.reduce<Frame | ReturnType<Page['frameLocator']>>((within, step) => within.frameLocator(step), page.mainFrame());
  return frame.locator(last).first();
}

async function pictureOf(page: Page, target: UnlabelledFrameSelector): Promise<string | undefined> {
  const element = locate(page, target);
  if (element === undefined) return undefined;
  try {
    await element.scrollIntoViewIfNeeded({ timeout: 1000 });
    const box = await element.boundingBox({ timeout: 1000 });
    const view = page.viewportSize();
    if (box === null || view === null || box.width === 0 || box.height === 0) return undefined;
    const x = Math.max(0, box.x - AROUND);
    const y = Math.max(0, box.y - AROUND);
    const width = Math.min(LARGEST.width, view.width - x, box.x - x + box.width + AROUND);
    const height = Math.min(LARGEST.height, view.height - y, box.y - y + box.height + AROUND);
    if (width < 1 || height < 1) return undefined;
    const picture = await page.screenshot({ type: 'jpeg', quality: 60, clip: { x, y, width, height }, animations: 'disabled', timeout: 5000 });
    return `data:image/jpeg;base64,${picture.toString('base64')}`;
  } catch {
    return undefined; // gone, hidden or covered: the finding stands without its picture
  }
}

/** Gives findings, most harmful first, pictures of their elements, until `most` have been taken. One element is taken once. */
export async function withPictures(page: Page, findings: readonly Finding[], results: AxeResults, most: number): Promise<readonly Finding[]> {
  const targets = new Map([...results.violations, ...results.incomplete].flatMap(({ nodes }) => nodes.map(({ target }) => [target.flat().join(' >>> '), target] as const)));
  const taken = new Map<string, string | undefined>();
  for (const { selector } of findings.flatMap(({ nodes }) => nodes)) {
    const target = targets.get(selector);
    if (taken.size >= most) break;
    if (target !== undefined && !taken.has(selector)) taken.set(selector, await pictureOf(page, target));
  }
  return findings.map((finding) => ({
    ...finding,
    nodes: finding.nodes.map((node) => {
      const picture = taken.get(node.selector);
      return picture === undefined ? node : { ...node, picture };
    }),
  }));
}
