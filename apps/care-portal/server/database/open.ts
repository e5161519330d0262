import type { Settings } from '../settings.ts';
import type { OpenDatabase } from './database.ts';

/** Opens the database of the settings, up to date. Loads only the driver it needs: the embedded one takes 0.6 GB. */
export async function openDatabase(settings: Pick<Settings, 'database'>): Promise<OpenDatabase> {
  if (settings.database.kind === 'server') {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(settings.database.url);
  }
  const { openEmbedded } = await import('./embedded.ts');
  return openEmbedded(settings.database.folder);
}
