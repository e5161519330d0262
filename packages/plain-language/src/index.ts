// The one list of what is public: each folder's own entry, so the root import and the sub-path import always agree.
export * from './contacts/contacts';
export * from './dates/dates';
export * from './development/development';
export * from './explanation/explanation';
export * from './field-message/field-message';
export * from './problems/problems';
export * from './urgent/urgent';
export * from './words/words';
