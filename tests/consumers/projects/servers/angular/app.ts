import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication, provideClientHydration, type BootstrapContext } from '@angular/platform-browser';
import { PageComponent } from './page.component';

type Providers = NonNullable<Parameters<typeof bootstrapApplication>[1]>['providers'];

export const startApp = (providers: Providers = [], context?: BootstrapContext) =>
  bootstrapApplication(
    PageComponent,
    { providers: [provideZonelessChangeDetection(), provideClientHydration(), ...providers] },
    context,
  );
