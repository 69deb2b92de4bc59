/**
 * Runs in a page before all of its own scripts, and notes what our script does to it. Plain JavaScript, so that it comes
 * into the page as it is written.
 */
(() => {
  const violations = [];
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
    violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
  });

  /** What listens on the page as a whole, added by a script of ours. */
  let listening = [];
  const isOfPage = (target) =>
    [window, window.navigation].includes(target) || target instanceof Document || target instanceof HTMLHtmlElement;
  const isOurs = () => new Error().stack.includes('/dist/');
  const prototype = EventTarget.prototype;
  const { addEventListener, removeEventListener } = prototype;
  prototype.addEventListener = function (type, listener, ...options) {
    const target = this ?? window;
    if (isOfPage(target) && isOurs()) listening.push({ target, type, listener });
    return addEventListener.call(target, type, listener, ...options);
  };
  prototype.removeEventListener = function (type, listener, ...options) {
    const target = this ?? window;
    listening = listening.filter((one) => one.target !== target || one.type !== type || one.listener !== listener);
    return removeEventListener.call(target, type, listener, ...options);
  };
  Error.stackTraceLimit = 100;

  /** Every property of the global scope, of what a page calls by name there, and of all prototypes in it. */
  const takeStock = () => {
    const owners = new Map([
      ['window', window],
      ['document', document],
    ]);
    for (const key of Reflect.ownKeys(window)) {
      const { value } = Object.getOwnPropertyDescriptor(window, key) ?? {};
      if (Object(value) !== value || value === window || value === hostWatch) continue;
      owners.set(String(key), value);
      if (typeof value === 'function' && Object(value.prototype) === value.prototype)
        owners.set(`${String(key)}.prototype`, value.prototype);
    }
    const stock = new Map();
    for (const [name, owner] of owners)
      for (const key of Reflect.ownKeys(owner)) {
        const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key) ?? {};
        stock.set(`${name}.${String(key)}`, [value, get, set]);
      }
    return stock;
  };

  let before;
  let changes;
  globalThis.hostWatch = {
    readViolations: () => violations,
    readListening: () => listening.map(({ type }) => type),
    remember() {
      before = takeStock();
    },
    compare() {
      const after = takeStock();
      changes = [...new Set([...before.keys(), ...after.keys()])].filter((name) => {
        const [was, is] = [before.get(name), after.get(name)];
        return !was || !is || was.some((value, index) => !Object.is(value, is[index]));
      });
    },
    /** What was added, taken away or replaced between the two. */
    readChanges: () => changes,
    /** What a page can leave on a reader's device. */
    async readStored() {
      const read = async (take) => {
        try {
          return await take();
        } catch {
          return 'refused';
        }
      };
      return Promise.all([
        read(() => document.cookie),
        read(() => localStorage.length),
        read(() => sessionStorage.length),
        read(async () => (await indexedDB.databases()).length),
        read(async () => (await caches.keys()).length),
      ]);
    },
  };
})();
