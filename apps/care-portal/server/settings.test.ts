import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';
import { hashPassword } from './staff/password.ts';

const linesOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    return error instanceof SettingsError ? error.lines : [`not a SettingsError: ${String(error)}`];
  }
};

describe('Settings', () => {
  it('need nothing to be set: embedded database, own machine only, staff page and faults off', () => {
    expect(readSettings({})).toMatchObject({ port: 3000, host: '127.0.0.1', secure: false, database: { kind: 'embedded' }, faults: { on: false }, staff: [] });
  });

  it('make cookies secure where the public address is https', () => {
    expect(readSettings({ PUBLIC_URL: 'https://portal.example.org' }).secure).toBe(true);
    expect(readSettings({ PUBLIC_URL: 'http://localhost:3000' }).secure).toBe(false);
  });

  it('name everything there is to mend, one line each', () => {
    expect(linesOf({ PORT: 'http', PUBLIC_URL: 'portal', READS_PER_MINUTE: '-1', STAFF_SIGN_IN: '[{}]', PORTAL_FAULTS: 'fire' }).map((line) => line.split(':')[0]))
      .toEqual(['PUBLIC_URL', 'PORT', 'READS_PER_MINUTE', 'PORTAL_FAULTS', 'STAFF_SIGN_IN']);
  });

  it('take until when asking is closed, as an instant, and where leaving leads, as an address', () => {
    expect(readSettings({ CLOSED_UNTIL: '2026-12-01T06:00:00+00:00' }).closedUntil).toEqual(new Date('2026-12-01T06:00:00Z'));
    expect(linesOf({ CLOSED_UNTIL: 'tomorrow', LEAVE_TO: 'javascript:alert(1)' }).map((line) => line.split(':')[0])).toEqual(['LEAVE_TO', 'CLOSED_UNTIL']);
  });

  it('never repeat a password', () => {
    expect(linesOf({ DATABASE_URL: 'mysql://me:secret@example.org/x' }).join()).not.toContain('secret');
    expect(linesOf({ STAFF_SIGN_IN: '[{"name":"A","role":"reads-requests","hash":"secret"}]' }).join()).not.toContain('secret');
    expect(linesOf({ STAFF_SIGN_IN: '[{"hash":"secret"' }).join()).not.toContain('secret');
  });

  it('take staff from the environment', async () => {
    const hash = await hashPassword('a long password');
    expect(readSettings({ STAFF_SIGN_IN: JSON.stringify([{ name: 'Example Worker', role: 'reads-requests', hash }]) }).staff).toEqual([{ name: 'Example Worker', role: 'reads-requests', hash }]);
  });

  it('refuse faults in production unless the tests ask for them', () => {
    expect(linesOf({ NODE_ENV: 'production', PORTAL_FAULTS: 'choose' })[0]).toMatch(/^PORTAL_FAULTS: .*tests only/);
    expect(readSettings({ NODE_ENV: 'production', PORTAL_FAULTS: 'choose', PORTAL_FAULTS_ALLOWED: 'tests' }).faults.on).toBe(true);
    expect(readSettings({ NODE_ENV: 'development', PORTAL_FAULTS: '503' }).faults).toMatchObject({ on: true, always: { name: '503' } });
  });
});
