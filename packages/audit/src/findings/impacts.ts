import type { Impact } from '../rules/rule';

/** From a door that stays shut to a nuisance: the order in which findings are told. */
export const impacts: readonly Impact[] = ['critical', 'serious', 'moderate', 'minor'];
