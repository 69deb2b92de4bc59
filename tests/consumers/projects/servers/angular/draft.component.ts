import { Component, CUSTOM_ELEMENTS_SCHEMA, EventEmitter, Input, Output } from '@angular/core';
import 'safeguarding-briefing-elements/define/predictor-prompts.js';
import type { Briefing, DraftErrorEvent } from 'safeguarding-briefing-elements';

@Component({
  selector: 'app-draft',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<predictor-prompts [content]="draft" (draft-error)="problem.emit($event)"></predictor-prompts>`,
})
export class DraftComponent {
  @Input() draft: Briefing | null = null;
  @Output() readonly problem = new EventEmitter<DraftErrorEvent>();
}
