import * as Turbo from '@hotwired/turbo';

/** First by replacing, then by morphing what is there. */
export async function show(state) {
  const markup = await (await fetch(state?.path ?? '/nothing.html')).text();
  const method = state?.local ? 'method="morph"' : '';
  Turbo.renderStreamMessage(
    `<turbo-stream action="update" ${method} target="place"><template>${markup}</template></turbo-stream>`,
  );
}

export function visit(path) {
  const arrived = new Promise((resolve) => addEventListener('turbo:load', resolve, { once: true }));
  Turbo.visit(path);
  return arrived;
}
