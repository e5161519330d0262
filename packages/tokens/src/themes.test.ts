import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../../tests/chromium.ts';
import { readBrand, readDefaultLook, type Theme } from '../build/read-tokens.ts';
import { writeBrandCss, writeTokensCss } from '../build/write-css.ts';

type Device = NonNullable<Parameters<Page['emulateMedia']>[0]>;

const standard = await readDefaultLook();
const harbour = await readBrand('harbour');
const css = `${writeTokensCss(standard)}${writeBrandCss('harbour', harbour, standard)}`;

const rule =
  'p { color: var(--kind-color-action); border-top-color: var(--kind-color-surface); width: var(--kind-space-4); border-radius: var(--kind-radius); transition-duration: var(--kind-motion-duration) }';

/** A device that asks for nothing in particular. */
const plainDevice: Device = { media: 'screen', colorScheme: 'light', contrast: 'no-preference', reducedMotion: 'no-preference', forcedColors: 'none' };

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  page = await browser.newPage();
});
afterAll(() => browser.close());

/** What a paragraph shows: action and surface as rgb, the native controls' scheme, sizes in pixels, and how long it moves. */
async function seen(html: string, device: Device = {}) {
  await page.emulateMedia({ ...plainDevice, ...device });
  await page.setContent(html.replace('<html', '<!doctype html><html lang="en"').replace('<body', `<style>${css}${rule}</style><body`));
  return page.evaluate(() => {
    const paragraph = document.querySelector('p');
    if (!paragraph) throw new Error('The page has no paragraph');
    const style = getComputedStyle(paragraph);
    return { action: style.color, surface: style.borderTopColor, scheme: style.colorScheme, space: style.width, radius: style.borderRadius, motion: style.transitionDuration };
  });
}

const rgb = (hex: string | undefined) => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex?.slice(at, at + 2) ?? '', 16)).join(', ')})`;
const action = (theme: Theme, look = standard) => rgb(look.themes[theme].get('color-action'));

describe('A theme', () => {
  test('is light where nobody asked, even on a device set to dark', async () => {
    expect(await seen('<html><body><p>', { colorScheme: 'dark' })).toMatchObject({ action: action('light'), scheme: 'light' });
  });

  test.each([
    ['light', 'light'],
    ['dark', 'dark'],
    ['high-contrast', 'light'],
    ['high-contrast-dark', 'dark'],
  ] as const)('%s is shown where it is asked for, native controls included', async (theme, scheme) => {
    expect(await seen(`<html data-kind-theme="${theme}"><body><p>`)).toMatchObject({ action: action(theme), scheme });
  });

  test('holds for a part of a page inside another theme', async () => {
    expect(await seen('<html data-kind-theme="dark"><body><div data-kind-theme="light"><p>')).toMatchObject({ action: action('light'), scheme: 'light' });
  });

  test.each([
    ['light', 'no-preference', 'light'],
    ['dark', 'no-preference', 'dark'],
    ['light', 'more', 'high-contrast'],
    ['dark', 'more', 'high-contrast-dark'],
  ] as const)('auto on a device set to %s with contrast %s is %s', async (colorScheme, contrast, theme) => {
    const look = await seen('<html data-kind-theme="auto"><body><p>', { colorScheme, contrast });
    expect(look.action).toBe(action(theme));
    expect(look.scheme).toBe(colorScheme);
  });

  test('prints as dark ink on white paper, whichever it is', async () => {
    expect((await seen('<html data-kind-theme="dark"><body><p>', { media: 'print' })).action).toBe(action('high-contrast'));
  });
});

describe('A brand', () => {
  const inDark = { action: action('dark', harbour), radius: '12px' };

  test.each([
    ['on the same element as the theme', '<html data-kind-theme="dark" data-kind-brand="harbour"><body><p>'],
    ['inside the theme', '<html data-kind-theme="dark"><body data-kind-brand="harbour"><p>'],
    ['around the theme', '<html data-kind-brand="harbour"><body data-kind-theme="dark"><p>'],
    ['inside the nearest of two themes', '<html data-kind-theme="light"><body data-kind-theme="dark"><div data-kind-brand="harbour"><p>'],
    ['between two themes', '<html data-kind-theme="light"><body data-kind-brand="harbour"><div data-kind-theme="dark"><p>'],
  ])('takes the colours of the theme: %s', async (_, html) => {
    expect(await seen(html)).toMatchObject(inDark);
  });

  test('is light without a theme, and follows the device where the theme is auto', async () => {
    expect(await seen('<html data-kind-brand="harbour"><body><p>')).toMatchObject({ action: action('light', harbour) });
    const auto = await seen('<html data-kind-brand="harbour" data-kind-theme="auto"><body><p>', { colorScheme: 'dark', contrast: 'more' });
    expect(auto.action).toBe(action('high-contrast-dark', harbour));
  });

  test('keeps the standard colour of a theme where it says nothing of its own', async () => {
    const look = await seen('<html data-kind-brand="harbour" data-kind-theme="high-contrast"><body><p>');
    expect(look.surface).toBe('rgb(255, 255, 255)');
  });
});

describe("A portal's own colours, set on :root and [data-kind-theme] after tokens.css", () => {
  const own = '<style>:root, [data-kind-theme] { --kind-color-action: var(--kind-when-light, #100000) var(--kind-when-dark, #200000) var(--kind-when-high-contrast, #300000) var(--kind-when-high-contrast-dark, #400000) }</style>';

  test.each([
    ['light', {}, 'rgb(16, 0, 0)'],
    ['dark', {}, 'rgb(32, 0, 0)'],
    ['high-contrast', {}, 'rgb(48, 0, 0)'],
    ['high-contrast-dark', {}, 'rgb(64, 0, 0)'],
    ['auto', { colorScheme: 'dark' }, 'rgb(32, 0, 0)'],
    ['auto', { contrast: 'more' }, 'rgb(48, 0, 0)'],
    ['dark', { media: 'print' }, 'rgb(48, 0, 0)'],
  ] satisfies [string, Device, string][])('follow the theme %s on a device with %o', async (theme, device, expected) => {
    expect((await seen(`<html data-kind-theme="${theme}"><body>${own}<p>`, device)).action).toBe(expected);
    expect((await seen(`<html><body>${own}<div data-kind-theme="${theme}"><p>`, device)).action).toBe(expected);
  });
});

describe('Sizes', () => {
  test('are right on a 62.5 % root when --kind-rem is set on it', async () => {
    expect(await seen('<html style="font-size: 62.5%; --kind-rem: 1.6rem"><body><p>')).toMatchObject({ space: '16px', radius: '4px' });
  });

  test('follow --kind-rem on any element with a theme', async () => {
    expect(await seen('<html><body><div data-kind-theme="dark" style="--kind-rem: 20px"><p>')).toMatchObject({ space: '20px', radius: '5px' });
  });

  test('follow a root that a host sets in its own CSS', async () => {
    expect(await seen('<html><style>html { --kind-rem: 20px }</style><body><p>')).toMatchObject({ space: '20px' });
  });
});

test('What moves takes 160 ms, and no time for people who asked for reduced motion', async () => {
  expect((await seen('<html><body><p>', { reducedMotion: 'no-preference' })).motion).toBe('0.16s');
  expect((await seen('<html><body><p>', { reducedMotion: 'reduce' })).motion).toBe('0s');
});
