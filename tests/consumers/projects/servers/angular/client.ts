import '@angular/compiler';
import { startApp } from './app';

void startApp();
