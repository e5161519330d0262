export { setKind } from '../internal/kind/kind-in-request';
export type { Kind } from '../internal/kind/kind';
