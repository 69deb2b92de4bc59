import { initAll } from 'govuk-frontend';

export function mount(place) {
  initAll(place);
}

initAll();
