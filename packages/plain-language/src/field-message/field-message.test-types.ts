import { fieldProblem } from './field-message';

const label = { plain: 'Your telephone number' };

fieldProblem({ input: 'text', failure: 'too-long', max: 60, label, locale: 'en' });
// @ts-expect-error a limit without its number says nothing
fieldProblem({ input: 'text', failure: 'too-long', label, locale: 'en' });
// @ts-expect-error a telephone number has no such failure
fieldProblem({ input: 'telephone', failure: 'too-long', max: 60, label, locale: 'en' });
// @ts-expect-error the sentence needs the other date
fieldProblem({ input: 'date', failure: 'before', label, locale: 'en' });
// @ts-expect-error a label has to say what it is
fieldProblem({ input: 'email', failure: 'empty', label: { thing: 'your email address' }, locale: 'en' });
// @ts-expect-error a label in one language cannot be said in every one
fieldProblem({ input: 'email', failure: 'empty', label });
