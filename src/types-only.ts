// Bundlers load a module that is imported only for its types, unless they know that. This one is empty.
export {};
