import htmx from 'htmx.org';

export function show(state) {
  return htmx.ajax('GET', state?.path ?? '/nothing.html', '#place');
}
