import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** Somebody with a keyboard and nothing else. */
export function keyboardOn(page: Page) {
  const press = (key: string) => page.keyboard.press(key);
  /** Presses Tab until the focus is there; it has to be seen at every stop on the way. */
  const goTo = async (wanted: Locator) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await press('Tab');
      await expectFocusSeen(page);
      if (await isFocused(wanted)) return;
    }
    throw new Error(`Tab never came to ${String(wanted)}`);
  };
  return {
    press,
    goTo,
    write: async (wanted: Locator, text: string) => {
      await goTo(wanted);
      await page.keyboard.insertText(text);
    },
    /** Goes to a group of radios and moves on with the arrow until this one is chosen. */
    choose: async (wanted: Locator) => {
      const group = await wanted.getAttribute('name');
      for (let presses = 0; presses < 80 && (await focusedName(page)) !== group; presses += 1) {
        await press('Tab');
        await expectFocusSeen(page);
      }
      await press('Space');
      for (let presses = 0; presses < 10 && !(await wanted.isChecked()); presses += 1) {
        await press('ArrowDown');
        await expectFocusSeen(page);
      }
      expect(await wanted.isChecked()).toBe(true);
    },
    tick: async (wanted: Locator) => {
      await goTo(wanted);
      await press('Space');
      expect(await wanted.isChecked()).toBe(true);
    },
  };
}

const isFocused = (wanted: Locator) => wanted.evaluate((element) => element === document.activeElement);
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

/** Fails where what has the focus shows no ring, is off the screen or lies under something else. */
async function expectFocusSeen(page: Page): Promise<void> {
  const found = await page.evaluate(() => {
    const { activeElement: element } = document;
    if (!element || element === document.body) return [];
    const say = (what: string) => `${what}: ${element.outerHTML.slice(0, 120)}`;
    const ringed = [element, element.nextElementSibling, element.parentElement].filter((one) => one !== null);
    const rings = ringed.some((one) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
    });
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const onTop = document.elementFromPoint(x, y);
    const inSight = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    const covered = inSight && onTop !== null && !element.contains(onTop) && !onTop.contains(element) && !(element instanceof HTMLInputElement && [...(element.labels ?? [])].some((label) => label.contains(onTop)));
    return [...(rings ? [] : [say('no ring')]), ...(inSight ? [] : [say('out of sight')]), ...(covered ? [say(`under ${onTop.outerHTML.slice(0, 80)}`)] : [])];
  });
  expect(found).toEqual([]);
}
