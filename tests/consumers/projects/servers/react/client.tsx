import { hydrateRoot } from 'react-dom/client';
import { Page } from './Page.js';

hydrateRoot(document.querySelector('main')!, <Page />, {
  onRecoverableError: (error) => {
    console.error(error);
  },
});
