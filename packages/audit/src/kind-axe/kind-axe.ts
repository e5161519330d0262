import axe from 'axe-core';
import { kindRules } from '../rules/rules';
import { lookAt } from '../site/look-at';

/**
 * axe-core with the kindness rules in it, as one script for a page: `window.axe`, as every tool that takes an axe source
 * expects it. `window.kindRules` is there for other languages: `axe.configure(kindRules({ locale: 'cy' }))`; `window.kindLook`
 * for an audit of a whole site: what the page leads to, how it is built, and the ways to help on it.
 */
axe.configure(kindRules());
Object.assign(globalThis, { axe, kindRules, kindLook: () => lookAt(document) });
