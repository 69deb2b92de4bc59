import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'safeguarding-briefing-elements/define/key-messages.js';
import type { DraftErrorEvent } from 'safeguarding-briefing-elements';
import { renderFallback } from 'safeguarding-briefing-elements/fallback';
import { hear } from '../../steps';
import { draft, formatPaths, messageIds } from '../content';
import { BriefingComponent } from './briefing.component';
import { DraftComponent } from './draft.component';

@Component({
  selector: 'app-root',
  imports: [BriefingComponent, DraftComponent],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <app-briefing />
    <key-messages [attr.message-ids]="messageIds" [copyButtons]="true" class="ours">
      <div [innerHTML]="fallback"></div>
    </key-messages>
    <app-draft [draft]="draft" (problem)="tellProblems($event)" />
  `,
})
export class PageComponent {
  readonly draft = draft;
  readonly messageIds = messageIds.join(' ');
  readonly fallback = renderFallback('key-messages', { messageIds });

  tellProblems(event: DraftErrorEvent) {
    hear(formatPaths(event));
  }
}
