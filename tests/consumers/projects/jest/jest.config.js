module.exports = {
  testEnvironment: 'jsdom',
  // These packages are ES modules, which Jest transforms only if you say so.
  transformIgnorePatterns: ['/node_modules/(?!(safeguarding-briefing-elements|lit|lit-html|lit-element|@lit)/)'],
};
