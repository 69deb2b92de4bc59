import { createRoot } from 'react-dom/client';
import { followSteps } from '../steps.js';
import { Page } from './page.js';

const root = createRoot(document.querySelector('main')!);
followSteps(
  (step) => {
    root.render(<Page {...step} />);
  },
  () => {
    root.unmount();
  },
);
