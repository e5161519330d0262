export { setKind } from '../internal/kind/kind.server';
export type { Kind } from '../internal/kind/kind';
