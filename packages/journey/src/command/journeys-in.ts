/// <reference types="node" />
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Journey } from '../definition/definition';
import { notAJourney } from '../prove/structure';

/** Something the command was given that it cannot work on: one line says what, and what to do. */
export class Stop extends Error {}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

/** Looks like a journey, whole or broken: the proof says what is wrong with it. */
const looksLikeOne = (value: unknown): value is Journey => typeof value === 'object' && value !== null && 'steps' in value && 'questions' in value && 'endings' in value;

async function load(file: string): Promise<{ readonly [name: string]: unknown }> {
  const whole = path.resolve(file);
  if (/\.json$/i.test(file)) {
    let text: string;
    try {
      text = await readFile(whole, 'utf8');
    } catch {
      throw new Stop(`There is no file ${file}.`);
    }
    try {
      return { default: JSON.parse(text) as unknown };
    } catch (error) {
      throw new Stop(`${file} is no JSON: ${firstLine(error)}.`);
    }
  }
  if (!/\.[cm]?[jt]s$/i.test(file)) throw new Stop(`${file} is no .ts, .js, .mjs or .json file.`);
  try {
    return (await import(pathToFileURL(whole).href)) as { readonly [name: string]: unknown };
  } catch (error) {
    throw new Stop(whyNotLoaded(file, error));
  }
}

function whyNotLoaded(file: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ERR_UNKNOWN_FILE_EXTENSION') return `Node ${process.versions.node} cannot read ${file}: from Node 22.18 on it can. Or build it to .js first, or write the journey as .json.`;
  if (code === 'ERR_MODULE_NOT_FOUND' && firstLine(error).includes(path.resolve(file))) return `There is no file ${file}.`;
  return `${file} cannot be loaded: ${firstLine(error)}`;
}

const nameOf = ({ id }: { readonly id: unknown }, file: string) => (typeof id === 'string' ? id : path.parse(file).name);

/** Every journey that a file exports, by the name of its export, or by its `id` where it is the default one. */
export async function journeysIn(file: string): Promise<readonly (readonly [name: string, journey: Journey])[]> {
  const exported = await load(file);
  const journeys = Object.entries(exported).flatMap(([name, value]) => (looksLikeOne(value) ? [[name === 'default' ? nameOf(value, file) : name, value] as const] : []));
  if (journeys.length > 0) return journeys.filter(([, journey], at) => journeys.findIndex(([, other]) => other === journey) === at);
  const wrong = /\.json$/i.test(file) ? notAJourney(exported['default']) : undefined;
  throw new Stop(`There is no journey in ${file}${wrong === undefined ? ': no export has questions, steps and endings' : `: ${wrong}`}.`);
}
