/**
 * What a page does with its library and with the briefing on it: gives it another heading level, moves it to the end of the
 * page, clones it and takes the clone away, and has the library do its own work. Each says whether all of that went well.
 */

const find = () => document.querySelectorAll('policy-briefing');

export function jquery() {
  const briefing = jQuery('policy-briefing');
  briefing.attr('heading-level', 3).appendTo(document.body);
  const clone = briefing.clone(true).insertAfter(briefing);
  const wereTwo = find().length === 2;
  clone.remove();
  let clicks = 0;
  const button = jQuery('<button>').on('click', () => clicks++);
  button.appendTo(document.body).trigger('click').remove();
  briefing.hide();
  const wasHidden = briefing.is(':hidden');
  briefing.show();
  return wereTwo && wasHidden && clicks === 1 && jQuery.map([1, 2], (number) => number * 2).join() === '2,4';
}

export function prototype() {
  const [briefing] = $$('policy-briefing');
  briefing.writeAttribute('heading-level', '3');
  $(document.body).insert({ bottom: briefing });
  const clone = briefing.clone(true);
  briefing.insert({ after: clone });
  const wereTwo = find().length === 2;
  clone.remove();
  const wasHidden = !briefing.hide().visible();
  briefing.show();
  const Named = Class.create({
    initialize(name) {
      this.name = name;
    },
  });
  return (
    wereTwo &&
    wasHidden &&
    new Named('a').name === 'a' &&
    $A([1, 2])
      .collect((number) => number * 2)
      .join() === '2,4'
  );
}

export function mootools() {
  const briefing = $$('policy-briefing')[0];
  briefing.set('heading-level', 3).inject(document.body);
  const clone = briefing.clone().inject(briefing, 'after');
  const wereTwo = find().length === 2;
  clone.destroy();
  let clicks = 0;
  const button = new Element('button', { events: { click: () => clicks++ } }).inject(document.body);
  button.fireEvent('click');
  button.destroy();
  const Named = new Class({
    initialize(name) {
      this.name = name;
    },
  });
  return wereTwo && clicks === 1 && new Named('a').name === 'a';
}

/** The libraries that do not touch elements: the page does it, and they do their own work. */
function useElement() {
  const [briefing] = find();
  briefing.setAttribute('heading-level', '3');
  document.body.append(briefing);
  const clone = briefing.cloneNode(true);
  briefing.after(clone);
  const wereTwo = find().length === 2;
  clone.remove();
  return wereTwo;
}

export async function requirejs() {
  define('doubled', [], () => [2, 4]);
  const doubled = await new Promise((resolve) => window.require(['doubled'], resolve));
  return useElement() && doubled.join() === '2,4';
}

export async function zone() {
  const seen = [];
  const zone = Zone.current.fork({
    name: 'page',
    onInvoke: (parent, _current, target, act, ...rest) => (seen.push(target.name), parent.invoke(target, act, ...rest)),
  });
  const isWhole = await zone.run(async () => {
    await Promise.resolve();
    return useElement();
  });
  return isWhole && seen.length > 0 && seen.every((name) => name === 'page');
}

export function angular() {
  const briefing = find()[0];
  const markup = `<div ng-controller="page"><b>{{level + 1}}</b><div ng-repeat="n in shown">${briefing.outerHTML.replace('<policy-briefing', '<policy-briefing ng-attr-heading-level="{{level}}"')}</div></div>`;
  briefing.replaceWith(...new DOMParser().parseFromString(markup, 'text/html').body.children);
  window.angular
    .module('app', [])
    .controller('page', ['$scope', (scope) => Object.assign(scope, { level: 2, shown: [1, 2] })]);
  window.angular.bootstrap(document.body, ['app']);
  const scope = window.angular.element(document.querySelector('b')).scope();
  const wereTwo = find().length === 2;
  scope.$apply(() => Object.assign(scope, { level: 3, shown: [1] }));
  return wereTwo && document.querySelector('b').textContent === '4';
}

export function corejs() {
  return (
    useElement() && Array.from(new Set([2, 4])).join() === '2,4' && structuredClone(new Map([[1, 2]])).get(1) === 2
  );
}
