import { renderToString } from 'react-dom/server';
import { Page } from './Page.js';

export const render = () => renderToString(<Page />);
