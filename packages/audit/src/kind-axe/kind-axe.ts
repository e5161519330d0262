import axe from 'axe-core';
import { kindRules } from '../rules/rules';

/**
 * axe-core with the kindness rules in it, as one script for a page: `window.axe`, as every tool that takes an axe source
 * expects it. `window.kindRules` is there for other languages: `axe.configure(kindRules({ locale: 'cy' }))`.
 */
axe.configure(kindRules());
Object.assign(globalThis, { axe, kindRules });
