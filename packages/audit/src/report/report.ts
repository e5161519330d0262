// What people read of a run: one HTML file, text for a terminal, JUnit for CI; and two runs side by side.
export { compareRuns, type LocatedFinding, type RunsCompared } from './compare';
export { htmlReport, type HtmlReportOptions } from './html';
export { junitReport } from './junit';
export { runSummary, type FoundInRun, type FoundPiece, type FoundPlace, type RunSummary } from './summary';
export { textReport, type TextReportOptions } from './text';
