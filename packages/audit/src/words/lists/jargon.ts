import { dataJargon } from './jargon-of-data';
import { machineJargon } from './jargon-of-machines';
import { programJargon } from './jargon-of-programs';
import { recordJargon } from './jargon-of-records';
import type { WordList } from './word-list';

/** Technical words, with what to say instead. */
export const jargonLists: readonly WordList[] = [...machineJargon, ...programJargon, ...dataJargon, ...recordJargon];
