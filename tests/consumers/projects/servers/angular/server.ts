import '@angular/compiler';
import { provideServerRendering, renderApplication } from '@angular/platform-server';
import { startApp } from './app';

export const render = (page: string) =>
  renderApplication((context) => startApp([provideServerRendering()], context), {
    document: page.replace('<main></main>', '<main><app-root></app-root></main>'),
    url: '/',
  });
