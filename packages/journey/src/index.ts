// The one list of what is public at the root. `http`, `prove`, `draw`, `export` and `stores` are entries of their own: no page needs them.
export * from './definition/definition';
export * from './draft/draft';
export * from './form-data/form-data';
export * from './page/page';
export * from './running/running';
export * from './saying/saying';
