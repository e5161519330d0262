export { errorMessage } from '../error-message/error-message.words.cy';
export { errorSummary } from '../error-summary/error-summary.words.cy';
export { label } from '../label/label.words.cy';
export { textarea } from '../textarea/textarea.words.cy';
