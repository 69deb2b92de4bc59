import Alpine from 'alpinejs';

const place = document.querySelector('#place');
place.setAttribute('x-data', '');
place.innerHTML = ['policy-briefing', 'key-messages']
  .map(
    (tag) => `<template x-if="$store.page.state?.tag === '${tag}'">
      <${tag} :heading-level="$store.page.state.level" :message-ids="$store.page.state.messageIds">
        <template x-if="$store.page.state.local"><p slot="referral-route" x-text="$store.page.state.local"></p></template>
      </${tag}>
    </template>`,
  )
  .join('');
Alpine.store('page', { state: null });
Alpine.start();

export async function show(state) {
  Alpine.store('page').state = state;
  await Alpine.nextTick();
}
