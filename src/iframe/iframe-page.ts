import { applyOptions } from './apply-options.js';
import { reportHeight } from './report-height.js';

/** The script inside each iframe page. */
applyOptions(document.querySelector('main > *')!, location.search);
reportHeight();
