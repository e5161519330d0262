export { exampleKind, KindForTests, type KindForTestsProps } from './example-kind';
export { expectNoDeadEnd, type NoDeadEndOptions, type Way, waysOn } from './dead-end';
export { problemsShown, type ProblemsShown, type ShownProblem } from './problems-shown';
export { typedText } from './typed-text';
