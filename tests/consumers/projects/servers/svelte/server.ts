import { render as renderPage } from 'svelte/server';
import Page from './Page.svelte';

export const render = () => renderPage(Page).body;
