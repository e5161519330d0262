import type { UrgentHelpData } from './urgent';

const checked = { owner: 'Safeguarding lead', checkedOn: '2026-11-02', when: 'Danger' } as const;
const routes = [{ by: 'telephone', href: 'tel:999', text: 'Call 999' }] as const;

export const emergencyFirst: UrgentHelpData = [{ kind: 'emergency', ...checked, routes }, { kind: 'crisis', ...checked, routes }];
// @ts-expect-error the emergency comes first
export const emergencyLast: UrgentHelpData = [{ kind: 'crisis', ...checked, routes }, { kind: 'emergency', ...checked, routes }];
// @ts-expect-error every entry has a way to reach help
export const noRoute: UrgentHelpData = [{ kind: 'emergency', ...checked, routes: [] }];
// @ts-expect-error a way to help works without scripts
export const script: UrgentHelpData = [{ kind: 'emergency', ...checked, routes: [{ by: 'telephone', href: '#call', text: 'Call 999' }] }];
